/**
 * Sends what the visitor has agreed to tell, loaded only once they have. The engine makes each report, hides the answer in
 * noise, and keeps the report before it gives out its bytes; this file waits a random while, sends them as they are, and
 * says what became of them. One tab at a time, by a lock: where the browser has none, nothing is sent.
 */
import { send } from "./network.js";
import { PASSAGES } from "../worker/numbers.js";

/** @import { Line } from "./connection.js" */

const LOCK = "homebody/reports";
/**
 * A report leaves within so many milliseconds, each at a moment of its own, so that it does not tell when a page was opened.
 * (Which reports belong together their common address and minute may tell whoever sees the network.) Chosen: visits last
 * minutes; what does not leave in this one leaves in another.
 */
const WITHIN_MILLIS = 60_000;

/**
 * @typedef {object} Engine
 * @property {Pick<Line, "call">} line
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
      const due = /** @type {number[]} */ (await engine.line.call("measure", {}));
      const reports = [];
      for (let at = 0; at < due.length; at += 2) reports.push({ tag: due[at] ?? 0, epoch: due[at + 1] ?? 0 });
      await Promise.all(reports.map((one) => pass(engine, url, one)));
    })
    .catch(() => {});
}

/**
 * @param {Engine} engine
 * @param {URL} url
 * @param {{ tag: number, epoch: number }} one
 */
async function pass(engine, url, one) {
  await aWhile(engine.leaving);
  // Asked for at the last moment: the visitor may have taken the yes back meanwhile.
  const bytes = /** @type {Uint8Array<ArrayBuffer>} */ (await engine.line.call("leave", one));
  if (bytes.length === 0) return;
  await engine.line.call("left", { ...one, passage: PASSAGES.indexOf(await send(url, bytes)) });
}

/** @param {AbortSignal} leaving @returns {Promise<void>} Rejected when the page goes away. */
function aWhile(leaving) {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, (random / 2 ** 32) * WITHIN_MILLIS);
    leaving.addEventListener("abort", () => (clearTimeout(timer), reject(new Error("The page goes away"))));
  });
}
