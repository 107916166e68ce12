/**
 * Sends the visitor's reports; loaded only after the visitor consents. The engine prepares each report, applies the
 * randomizer to its answer, and stores the report before it hands out the bytes. This file waits for a random time,
 * sends the bytes unchanged, and records the delivery status. A lock ensures that only one tab sends; without locks,
 * nothing is sent.
 */
import { send } from "./network.js";

/** @import { Connection } from "./connection.js" */
/** @import { DueReport } from "../shared/types.js" */

/**
 * Each report is sent at its own random time within this many milliseconds, so that it does not reveal when a page was
 * opened (chosen: visits last minutes, and a report that is not sent in this visit is sent in a later one). A network
 * observer may still link reports that come from the same address in the same minute.
 */
const WITHIN_MILLIS = 60_000;

/**
 * @typedef {object} Engine
 * @property {Pick<Connection, "call">} connection
 * @property {AbortSignal} leaving
 * @property {string} scope The name of the site's database.
 */

/**
 * Prepares the reports that are due and sends them. Never rejects: a failure is retried in a later visit.
 * @param {Engine} engine
 * @param {string} collector The address to which they are sent.
 */
export async function report(engine, collector) {
  if (!("locks" in navigator)) return;
  const url = new URL(collector, location.origin); // Ignores any `<base>` element of the page.
  await navigator.locks
    .request(`${engine.scope}/reports`, /** @type {LockOptions} */ ({ __proto__: null, ifAvailable: true }), async (lock) => {
      if (!lock) return;
      const reports = await engine.connection.call("measure");
      await Promise.all(reports.map((one) => deliver(engine, url, one)));
    })
    .catch(() => {});
}

/**
 * @param {Engine} engine
 * @param {URL} url
 * @param {DueReport} one
 */
async function deliver({ connection, leaving }, url, { tag, epoch }) {
  await aWhile(leaving);
  // Ask at the last moment, because the visitor may have withdrawn consent in the meantime.
  const bytes = await connection.call("send", tag, epoch);
  if (bytes.length === 0) return;
  await connection.call("sent", tag, epoch, await send(url, bytes));
}

/** @param {AbortSignal} leaving @returns {Promise<void>} Rejected when the page is left. */
function aWhile(leaving) {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, (random / 2 ** 32) * WITHIN_MILLIS);
    leaving.addEventListener("abort", () => (clearTimeout(timer), reject(new Error("The page was left"))));
  });
}
