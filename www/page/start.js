/**
 * Starts an engine, doing as much as possible in parallel.
 */
import { HomebodyError } from "../shared/errors.js";
import { fields, reading } from "./arguments.js";
import { Connection, startWorker } from "./connection.js";
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
  const [pack, policy, base, integrity, gpc] = reading(() =>
    fields(options, "pack", "policy", "base", "integrity", "gpc"),
  );
  const folder = folderOf(base);
  const worker = startWorker(folder);
  const engine = new EngineClient();
  try {
    const parts = await loadParts({ pack, policy, integrity }, folder);
    settle(folder); // The integrity of the module has shown that this build's files are there.
    await engine.open(worker, { ...parts, gpc: gpc === true || sendsGpc() }, folder);
  } catch (error) {
    if (worker instanceof Connection) worker.close();
    throw HomebodyError.from(error, "load/failed", "The engine's files cannot be loaded");
  }
  return engine;
}

/** Reads Global Privacy Control from the browser's property. */
function sendsGpc() {
  return /** @type {{ globalPrivacyControl?: boolean }} */ (navigator).globalPrivacyControl === true;
}
