/**
 * A shop that asks other questions than its collector counts: what is sent is turned away.
 */

/** @typedef {import("playwright-core").BrowserContext} BrowserContext */

/** The policy's part; each signal has a different length. */
export const MEASURED = {
  purposes: ["recommendations", "offers", "measurement"],
  measurement: {
    collector: "/homebody/reports",
    epsilon_per_month: 10,
    holdout_percent: 50,
    signals: [
      {
        name: "department",
        question: "Which department do they like?",
        measures: "top-category",
        answers: ["Mugs & Tea", "Candles & Lights"],
        epsilon: 2,
        epoch: "month",
      },
      { name: "steps", question: "How far do they get?", measures: "funnel", epsilon: 0.5, epoch: "week" },
      { name: "bought", question: "Does it pay?", measures: "outcome", step: "purchase", epsilon: 0.1, epoch: "day" },
    ],
  },
};

/** What is asked for and said where reports leave and the collector does not know their questions. */
export const REPORTING = {
  paths: [/^\/homebody\/reports(\.js)?$/],
  tolerated: [/^error: Failed to load resource: the server responded with a status of 422/],
};

/** Days after which the month of now has surely ended, and the week of now too, but not the next month. */
export function untilNextMonth() {
  const now = new Date();
  const then = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 9);
  return Math.ceil((then - now.getTime()) / 86_400_000);
}

/**
 * A report waits a random while, which is the only delay that is no whole number.
 * @param {() => number} instead
 */
const waiting = (instead) => `{
  const { setTimeout } = window;
  window.setTimeout = (work, millis, ...rest) => setTimeout(work, millis % 1 ? (${instead})() : millis, ...rest);
}`;

/** Every random wait is over at once. @param {BrowserContext} context */
export const waitsPass = (context) => context.addInitScript(waiting(() => 0));

/** No random wait is ever over. @param {BrowserContext} context */
export const waitsStay = (context) => context.addInitScript(waiting(() => 2 ** 30));
