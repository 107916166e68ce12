/**
 * Homebody's public face: `createEngine`, `whenEngine`, the errors, and the elements, which are defined by loading this
 * module. Safe to import on a server: nothing of a page is touched there.
 */
import { autoStart } from "./default.js";
import { define } from "./elements/base.js";
import { ConsentElement } from "./elements/consent.js";
import { PreferencesElement } from "./elements/preferences.js";
import { ShelfElement } from "./elements/shelf.js";
import { WhyElement } from "./elements/why.js";

export { whenEngine } from "./default.js";
export { HomebodyError } from "./errors.js";
export { createEngine } from "./start.js";
export { ConsentElement, PreferencesElement, ShelfElement, WhyElement };

/** @typedef {import("./remote.js").Remote} Engine A running engine, as `createEngine` makes it. */
/** @typedef {import("./types.js").EngineOptions} EngineOptions */
/** @typedef {import("./types.js").RankOptions} RankOptions */
/** @typedef {import("./types.js").Ranking} Ranking */
/** @typedef {import("./types.js").RankedItem} RankedItem */
/** @typedef {import("./types.js").Reason} Reason */
/** @typedef {import("./types.js").Choice} Choice */
/** @typedef {import("./types.js").Learned} Learned */
/** @typedef {import("./types.js").Diagnosis} Diagnosis */
/** @typedef {import("./types.js").Notice} Notice */
/** @typedef {import("./types.js").ConsentState} ConsentState */
/** @typedef {import("./types.js").EventKind} EventKind */

define("homebody-why", WhyElement);
define("homebody-shelf", ShelfElement);
define("homebody-consent", ConsentElement);
define("homebody-preferences", PreferencesElement);
autoStart();
