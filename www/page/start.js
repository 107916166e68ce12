/**
 * Starts an engine: everything that can go on at the same time does.
 */
import { HomebodyError } from "../shared/errors.js";
import { startWorker } from "./connection.js";
import { EngineClient } from "./engine.js";
import { loadParts } from "./network.js";

/** @import { EngineOptions } from "../shared/types.js" */

/**
 * Starts an engine: fetches engine, pack and policy at once, puts the engine into its sealed worker and reads what an
 * earlier visit stored with consent. Writes nothing.
 * @param {EngineOptions} options
 * @returns {Promise<EngineClient>}
 */
export async function createEngine(options) {
  if (typeof document === "undefined") throw new HomebodyError("engine/unavailable", "There is no page here");
  const base = new URL("./", new URL(options.base ?? import.meta.url, document.baseURI));
  const worker = startWorker(base);
  const engine = new EngineClient();
  try {
    const parts = await loadParts(options, base);
    // What the page does to its own object later is not what is agreed to.
    const policy = structuredClone(parts.policy);
    await engine.open(worker, { ...parts, policy, signal: signalled(options) }, base);
  } catch (error) {
    worker?.close();
    throw HomebodyError.from(error, "load/failed", "The engine's files cannot be loaded");
  }
  return engine;
}

/**
 * Global Privacy Control: the page's own property, or what the site's server has seen in the request.
 * @param {EngineOptions} options
 */
function signalled({ signal }) {
  return signal === true || /** @type {{ globalPrivacyControl?: boolean }} */ (navigator).globalPrivacyControl === true;
}
