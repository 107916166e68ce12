/**
 * A shop whose collector does not declare its metrics, so its reports are rejected.
 */

/** @typedef {import("playwright-core").BrowserContext} BrowserContext */

/** How many reports a device sends on a month in the demo: on two questions, and on one of three that take turns. */
export const REPORTS = 3;

/** The measurement part of the policy; each metric has a different epoch. */
export const MEASURED = {
  purposes: ["recommendations", "offers", "measurement"],
  measurement: {
    collector: "/homebody/reports",
    recipient: "A Shop",
    epsilon_per_month: 10,
    holdout_percent: 50,
    metrics: [
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

/** The requests and console lines of a page whose reports the collector rejects as unknown. */
export const REPORTING = {
  paths: [/^\/homebody\/reports(\.js)?$/],
  tolerated: [/^error: Failed to load resource: the server responded with a status of 422/],
};

/** Returns the number of days after which the current month and week have certainly ended, but not the next month. */
export function untilNextMonth() {
  const now = new Date();
  const then = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 9);
  return Math.ceil((then - now.getTime()) / 86_400_000);
}

/**
 * Replaces a report's random delay, which is the only delay that is not a whole number of milliseconds.
 * @param {() => number} instead
 */
const waiting = (instead) => `{
  const { setTimeout } = window;
  window.setTimeout = (work, millis, ...rest) => setTimeout(work, millis % 1 ? (${instead})() : millis, ...rest);
}`;

/** Ends every random delay at once. @param {BrowserContext} context */
export const waitsPass = (context) => context.addInitScript(waiting(() => 0));

/** Never ends any random delay. @param {BrowserContext} context */
export const waitsStay = (context) => context.addInitScript(waiting(() => 2 ** 30));
