/**
 * How long tests wait. A loaded machine takes seconds for what usually takes milliseconds, and only a test that fails waits to
 * the end: all limits are generous, and nothing is synchronised by sleeping.
 */

/** For one thing to happen, in milliseconds. */
export const PATIENCE = 30_000;
/** For a whole test. */
export const TEST = 300_000;

const SHORT = 50;

/**
 * Repeats a check until it passes; when time is up, fails as the check failed last. For states that a page reaches soon after
 * something else is seen.
 * @template Result
 * @param {() => Promise<Result>} check
 * @returns {Promise<Result>}
 */
export async function eventually(check) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await new Promise((later) => setTimeout(later, SHORT));
  }
}

/**
 * Gives something that must not happen the time to happen. Too short a time hides a fault but fails no test.
 * @param {import("playwright-core").Page} page
 */
export const aWhile = (page) => page.waitForTimeout(1500);
