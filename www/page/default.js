/**
 * The page's default engine, which all elements share. The `<script … data-pack="…">` that loads this module starts it.
 */
import { HomebodyError } from "../shared/errors.js";
import { fields } from "./arguments.js";
import { folderOf, load } from "./parts.js";
import { scopeOf } from "./scope.js";
import { noPage } from "./source.js";
import { createEngine } from "./start.js";

/** @import { ManagerName } from "../bridges/index.js" */
/** @import { EngineClient } from "./engine.js" */

/** @type {Promise<EngineClient> | undefined} */
let running;

/**
 * Returns the page's default engine.
 * @returns {Promise<EngineClient>} Rejected with engine/no-script if no `<script data-pack>` has loaded this module, or
 *   with the cause if the engine cannot start.
 */
export function whenEngine() {
  if (!running) {
    running = start();
    running.catch(() => {}); // The elements keep the site's own content; callers of `whenEngine` get the error.
  }
  return running;
}

/** Starts the default engine as soon as its script element exists; does nothing outside a page. */
export function autoStart() {
  if (typeof document !== "undefined") void whenEngine();
}

async function start() {
  if (typeof document === "undefined") throw noPage();
  if (!ownScript() && document.readyState === "loading") {
    await new Promise((parsed) => document.addEventListener("DOMContentLoaded", parsed, { once: true }));
  }
  const [pack, policy, integrity, base, gpc, bridges, site] = /** @type {(string | undefined)[]} */ (
    fields(ownScript()?.dataset ?? {}, "pack", "policy", "packIntegrity", "base", "gpc", "bridges", "site")
  );
  const [off, unpersonalized, session] = fields(ownScript()?.dataset ?? {}, "off", "unpersonalized", "session").map(
    (value) => value !== undefined, // Like every boolean attribute.
  );
  if (pack === undefined || policy === undefined) {
    throw new HomebodyError("engine/no-script", "No script with data-pack and data-policy has loaded this module");
  }
  try {
    const connect = bridges === undefined ? undefined : await loadBridges(base);
    const engine = await createEngine({
      pack,
      policy,
      ...(integrity ? { integrity } : {}),
      base: base || folderOf(), // The script is one of the files, not part of a bundle.
      ...(site === undefined ? {} : { site }),
      gpc: gpc === "1",
      off: off === true,
      unpersonalized: unpersonalized === true,
      session: session === true,
    });
    connect?.(engine, /** @type {ManagerName[]} */ (bridges?.split(/\s+/)));
    document.dispatchEvent(new CustomEvent("homebody:ready", { detail: { engine } }));
    engine.on("error", (error) => announce(error));
    return engine;
  } catch (error) {
    const failure = HomebodyError.from(error, "engine/unavailable", "The engine cannot start");
    announce(failure);
    throw failure;
  }
}

/**
 * Loads the bridges to other consent managers. If they are requested but cannot be loaded, the engine does not start,
 * because the restrictions would be unknown.
 * @param {string} [base]
 */
async function loadBridges(base) {
  const { bridge } = /** @type {typeof import("../bridges/index.js")} */ (await load("bridges.js", folderOf(base)));
  return bridge;
}

/** @param {HomebodyError} error */
function announce(error) {
  document.dispatchEvent(new CustomEvent("homebody:error", { detail: { error } }));
}

/** Returns the name of the database of the script's site; undefined if no script has loaded this module. */
export function ownScope() {
  const data = ownScript()?.dataset;
  return data && scopeOf(fields(data, "site")[0]);
}

/** A module script is never `document.currentScript`, so it is found by its address. */
function ownScript() {
  const scripts = /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll("script[data-pack]"));
  return [...scripts].find(({ src }) => src === import.meta.url);
}
