/**
 * Homebody's public API: `createEngine`, `whenEngine`, the errors, and the elements, which loading this module defines.
 * Safe to import on a server, because it does not touch the page there.
 */
import { autoStart } from "./default.js";
import { define } from "../elements/base.js";
import { ConsentElement } from "../elements/consent/consent.js";
import { PreferencesElement } from "../elements/preferences/preferences.js";
import { ShelfElement } from "../elements/shelf/shelf.js";
import { ViewElement } from "../elements/view/view.js";
import { WhyElement } from "../elements/why/why.js";

export { whenEngine } from "./default.js";
export { HomebodyError } from "../shared/errors.js";
export { createEngine } from "./start.js";
export { ConsentElement, PreferencesElement, ShelfElement, ViewElement, WhyElement };

/** @typedef {import("./engine.js").EngineClient} Engine A running engine, as returned by `createEngine`. */
/** @typedef {import("../shared/types.js").EngineOptions} EngineOptions */
/** @typedef {import("../shared/types.js").RankOptions} RankOptions */
/** @typedef {import("../shared/types.js").Ranking} Ranking */
/** @typedef {import("../shared/types.js").RankedItem} RankedItem */
/** @typedef {import("../shared/types.js").Reason} Reason */
/** @typedef {import("../shared/types.js").PreferenceKind} PreferenceKind */
/** @typedef {import("../shared/types.js").Learned} Learned */
/** @typedef {import("../shared/types.js").Diagnosis} Diagnosis */
/** @typedef {import("../shared/types.js").Notice} Notice */
/** @typedef {import("../shared/types.js").ConsentState} ConsentState */
/** @typedef {import("../shared/types.js").EventKind} EventKind */

define("homebody-why", WhyElement);
define("homebody-shelf", ShelfElement);
define("homebody-consent", ConsentElement);
define("homebody-preferences", PreferencesElement);
define("homebody-view", ViewElement);
autoStart();
