/**
 * Starts an engine, doing as much as possible in parallel.
 */
import { HomebodyError } from "../shared/errors.js";
import { startWorker } from "./connection.js";
import { EngineClient } from "./engine.js";
import { loadParts } from "./network.js";
import { folderOf, settle } from "./parts.js";

/** @import { EngineOptions } from "../shared/types.js" */

/**
 * Starts an engine: fetches the engine, pack and policy in parallel, starts the engine in its sealed worker and reads
 * what earlier visits stored with consent. Writes nothing.
 * @param {EngineOptions} options
 * @returns {Promise<EngineClient>}
 */
export async function createEngine(options) {
  if (typeof document === "undefined") throw new HomebodyError("engine/unavailable", "The engine needs a page");
  const base = folderOf(options.base);
  const worker = startWorker(base);
  const engine = new EngineClient();
  try {
    const parts = await loadParts(options, base);
    settle(base); // The integrity of the module has shown that this build's files are there.
    // Later changes to the page's object must not change what the visitor agrees to.
    const policy = structuredClone(parts.policy);
    await engine.open(worker, { ...parts, policy, gpc: sendsGpc(options) }, base);
  } catch (error) {
    worker?.close();
    throw HomebodyError.from(error, "load/failed", "The engine's files cannot be loaded");
  }
  return engine;
}

/**
 * Reads Global Privacy Control from the browser's property, or from what the site's server has seen in the request.
 * @param {EngineOptions} options
 */
function sendsGpc({ gpc }) {
  return gpc === true || /** @type {{ globalPrivacyControl?: boolean }} */ (navigator).globalPrivacyControl === true;
}
