/**
 * Timeouts of the tests. A loaded machine takes seconds for what usually takes milliseconds, and only a failing test
 * waits for the whole limit. All limits are therefore generous, and the tests never sleep to synchronise.
 */

/** For a single condition, in milliseconds. */
export const PATIENCE = 30_000;
/** For a whole test. */
export const TEST = 300_000;

const SHORT = 50;

/**
 * Repeats a check until it passes; when time is up, fails with the last error. Meant for states that a page reaches
 * shortly after something else becomes visible.
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
 * Gives an unwanted effect time to appear. If the time is too short, a fault stays hidden but no test fails.
 * @param {import("playwright-core").Page} page
 */
export const aWhile = (page) => page.waitForTimeout(1500);
