/**
 * The page's own engine: started by the `<script … data-pack="…">` that loaded this module, used by every element.
 */
import { HomebodyError } from "./errors.js";
import { createEngine } from "./start.js";

/** @import { Remote } from "./remote.js" */

/** @type {Promise<Remote> | undefined} */
let running;

/**
 * The page's default engine.
 * @returns {Promise<Remote>} Rejected with engine/no-script when no `<script data-pack>` has loaded this module, and
 *   with the cause when the engine cannot start.
 */
export function whenEngine() {
  if (!running) {
    running = start();
    running.catch(() => {}); // The elements keep the site's own content; whoever asks gets the error.
  }
  return running;
}

/** Starts the default engine as soon as its script element is there; does nothing where there is no page. */
export function autoStart() {
  if (typeof document !== "undefined") void whenEngine();
}

async function start() {
  if (typeof document === "undefined") throw new HomebodyError("engine/unavailable", "There is no page here");
  if (!ownScript() && document.readyState === "loading") {
    await new Promise((parsed) => document.addEventListener("DOMContentLoaded", parsed, { once: true }));
  }
  const { pack, policy, packIntegrity, base, gpc } = ownScript()?.dataset ?? {};
  if (pack === undefined || policy === undefined) {
    throw new HomebodyError("engine/no-script", "No script with data-pack and data-policy has loaded this module");
  }
  try {
    const engine = await createEngine({
      pack,
      policy,
      ...(packIntegrity ? { integrity: packIntegrity } : {}),
      ...(base ? { base } : {}),
      signal: gpc === "1",
    });
    document.dispatchEvent(new CustomEvent("homebody:ready", { detail: { engine } }));
    engine.on("error", (error) => announce(error));
    return engine;
  } catch (error) {
    const failure = HomebodyError.from(error, "engine/unavailable", "The engine cannot start");
    announce(failure);
    throw failure;
  }
}

/** @param {HomebodyError} error */
function announce(error) {
  document.dispatchEvent(new CustomEvent("homebody:error", { detail: { error } }));
}

/** A module script is never `document.currentScript`: it is found by its address. */
function ownScript() {
  const scripts = /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll("script[data-pack]"));
  return [...scripts].find(({ src }) => src === import.meta.url);
}
