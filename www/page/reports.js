/**
 * Sends what the visitor has agreed to tell, loaded only once they have. The engine makes each report, hides the answer in
 * noise, and keeps the report before it gives out its bytes; this file waits a random while, sends them as they are, and
 * says what became of them. One tab at a time, by a lock: where the browser has none, nothing is sent.
 */
import { send } from "./network.js";

/** @import { Connection } from "./connection.js" */
/** @import { DueReport } from "../shared/types.js" */

const LOCK = "homebody/reports";
/**
 * A report leaves within so many milliseconds, each at a moment of its own, so that it does not tell when a page was opened.
 * (Which reports belong together their common address and minute may tell whoever sees the network.) Chosen: visits last
 * minutes; what does not leave in this one leaves in another.
 */
const WITHIN_MILLIS = 60_000;

/**
 * @typedef {object} Engine
 * @property {Pick<Connection, "call">} connection
 * @property {AbortSignal} leaving
 */

/**
 * Makes the reports that are due and sends them. Never rejected: what fails now is tried in another visit.
 * @param {Engine} engine
 * @param {string} collector Where to.
 */
export async function report(engine, collector) {
  if (!("locks" in navigator)) return;
  const url = new URL(collector, location.origin); // Whatever base the page's markup may name.
  await navigator.locks
    .request(LOCK, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      const reports = await engine.connection.call("measure");
      await Promise.all(reports.map((one) => pass(engine, url, one)));
    })
    .catch(() => {});
}

/**
 * @param {Engine} engine
 * @param {URL} url
 * @param {DueReport} one
 */
async function pass({ connection, leaving }, url, { tag, epoch }) {
  await aWhile(leaving);
  // Asked for at the last moment: the visitor may have taken the yes back meanwhile.
  const bytes = await connection.call("send", tag, epoch);
  if (bytes.length === 0) return;
  await connection.call("sent", tag, epoch, await send(url, bytes));
}

/** @param {AbortSignal} leaving @returns {Promise<void>} Rejected when the page goes away. */
function aWhile(leaving) {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, (random / 2 ** 32) * WITHIN_MILLIS);
    leaving.addEventListener("abort", () => (clearTimeout(timer), reject(new Error("The page goes away"))));
  });
}
