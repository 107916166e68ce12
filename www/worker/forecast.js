/** What would be told if the epoch of each signal ended now, in the policy's words. */

/** @import { Forecast } from "../shared/types.js" */

/** What the engine says of a signal that would tell nothing. */
const NOTHING = 0xffff_ffff;
/** The answers of measures that have their own, as in src/policy/signal.rs. @type {Record<string, readonly string[]>} */
const FIXED = { funnel: ["none", "view", "click", "cart", "purchase"], outcome: ["no", "yes"] };
const DAY_MILLIS = 86_400_000;

/** @typedef {{ question: string, measures: string, answers?: string[], epsilon?: number, epoch?: string }} Signal */

/**
 * @param {Uint32Array} places For each signal, the answer's place in its list.
 * @param {readonly Signal[]} signals As the policy declares them.
 * @returns {Forecast[]}
 */
export function forecast(places, signals) {
  const now = new Date(Date.now()); // The clock that the engine reads, whatever a page has made of it.
  return Array.from(places).flatMap((place, at) => {
    if (place === NOTHING) return [];
    const { question = "", measures = "", answers = [], epsilon = 2, epoch = "month" } = signals[at] ?? {};
    const answer = (FIXED[measures] ?? [...answers, "none"])[place] ?? "none";
    return [{ question, answer, epsilon, ends: endOf(epoch, now) }];
  });
}

/** When the epoch of this length ends that `now` is in, in milliseconds. @param {string} length @param {Date} now */
function endOf(length, now) {
  if (length === "month") return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
  // Weeks begin on Mondays, and 1 January 1970 was a Thursday.
  const days = Math.floor(now.getTime() / DAY_MILLIS);
  return (length === "week" ? days + 7 - ((days + 3) % 7) : days + 1) * DAY_MILLIS;
}
