/**
 * Starts an engine: everything that can go on at the same time does.
 */
import { HomebodyError } from "../shared/errors.js";
import { settle, startWorker } from "./connection.js";
import { loadParts } from "./network.js";
import { Remote } from "./engine.js";

/** @import { EngineOptions } from "../shared/types.js" */

/**
 * Starts an engine: fetches engine, pack and policy at once, puts the engine into its sealed worker and reads what an
 * earlier visit stored with consent. Writes nothing.
 * @param {EngineOptions} options
 * @returns {Promise<Remote>}
 */
export async function createEngine(options) {
  if (typeof document === "undefined") throw new HomebodyError("engine/unavailable", "There is no page here");
  const base = new URL("./", new URL(options.base ?? import.meta.url, document.baseURI));
  const worker = startWorker(base);
  let parts;
  try {
    parts = await loadParts(options, base);
  } catch (error) {
    worker?.close();
    throw HomebodyError.from(error, "load/failed", "The engine's files cannot be loaded");
  }
  const line = await settle(worker, parts.module, base);
  if (!line.sealed) warnOnce();
  const engine = new Remote(line);
  await engine.open(parts, signalled(options));
  return engine;
}

let warned = false;

/** For the site's developer: the promise that the browser would have kept is kept by this code alone. */
function warnOnce() {
  if (warned) return;
  warned = true;
  console.warn(
    "Homebody: the engine runs unsealed. Serve worker.js with the header " +
      "Content-Security-Policy: default-src 'none'; script-src 'wasm-unsafe-eval'. engine.doctor() says more.",
  );
}

/**
 * Global Privacy Control: the page's own property, or what the site's server has seen in the request.
 * @param {EngineOptions} options
 */
function signalled({ signal }) {
  return signal === true || /** @type {{ globalPrivacyControl?: boolean }} */ (navigator).globalPrivacyControl === true;
}
