/**
 * The page's own engine: started by the `<script … data-pack="…">` that loaded this module, used by every element.
 */
import { HomebodyError } from "../shared/errors.js";
import { createEngine } from "./start.js";

/** @import { ManagerName } from "../bridges/index.js" */
/** @import { EngineClient } from "./engine.js" */

/** @type {Promise<EngineClient> | undefined} */
let running;

/**
 * The page's default engine.
 * @returns {Promise<EngineClient>} Rejected with engine/no-script when no `<script data-pack>` has loaded this module, and
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
  const { pack, policy, packIntegrity, base, gpc, bridges } = ownScript()?.dataset ?? {};
  if (pack === undefined || policy === undefined) {
    throw new HomebodyError("engine/no-script", "No script with data-pack and data-policy has loaded this module");
  }
  try {
    const connect = bridges === undefined ? undefined : await loadBridges(base);
    const engine = await createEngine({
      pack,
      policy,
      ...(packIntegrity ? { integrity: packIntegrity } : {}),
      ...(base ? { base } : {}),
      signal: gpc === "1",
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
 * The bridges to other consent managers. Where they are asked for and cannot be loaded there is no engine either: nobody
 * would know what the others deny.
 * @param {string} [base]
 */
async function loadBridges(base) {
  const address = new URL("bridges.js", new URL(base ?? import.meta.url, document.baseURI)).href;
  const { bridge } = /** @type {typeof import("../bridges/index.js")} */ (await import(/* @vite-ignore */ address));
  return bridge;
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
