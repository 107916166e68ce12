/**
 * Starts the engine in a sealed worker, or on the page itself if no worker can start. Either way, the caller gets a
 * connection.
 */
import { CLOSED, Connection, Failure, UNAVAILABLE } from "./connection.js";

/** @import { Opened, Site } from "../shared/types.js" */

/**
 * How long a worker may take to start once everything it needs has arrived, in milliseconds (chosen: far longer than a
 * slow device needs).
 */
const START_MILLIS = 5000;

/**
 * Opens the engine in the worker, or on the page if the worker fails.
 * @param {ReturnType<import("./source.js").Source["worker"]>} worker
 * @param {Site} site
 * @param {() => Promise<unknown>} load Loads the engine for the page.
 * @param {(connection: Connection) => void} onconnection Called with the connection before any message arrives from it.
 * @returns {Promise<Opened>} Rejected with the engine's own error if the policy is invalid.
 */
export async function open(worker, site, load, onconnection) {
  let reason = worker;
  if (typeof worker === "object") {
    const connection = new Connection(worker.first, worker.again, worker.early);
    onconnection(connection);
    try {
      return await within(connection.start(site));
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== UNAVAILABLE) throw error;
      connection.close();
      reason = error.message;
    }
  }
  const connection = startOnPage(/** @type {typeof import("../worker/supervisor.js")} */ (await load()));
  connection.reason = /** @type {string} */ (reason);
  onconnection(connection);
  return connection.start(site);
}

/** @param {typeof import("../worker/supervisor.js")} engine */
function startOnPage(engine) {
  const { port1, port2 } = new MessageChannel();
  const connection = new Connection(port1);
  engine.serve(port2, { sealed: Promise.resolve({ sealed: false, policies: [], from: "" }), probe: async () => [] });
  return connection;
}

/**
 * @template T
 * @param {Promise<T>} step
 * @returns {Promise<T>}
 */
function within(step) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, START_MILLIS, new Failure(UNAVAILABLE, CLOSED[UNAVAILABLE]));
    step.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
