/**
 * Measures the time from the loader's first statement to a ranked shelf on the page, for a returning visitor: the files
 * are in the browser's cache, and the history is in its storage.
 */
import { launch } from "../e2e/support/chromium.mjs";
import { openShop } from "../e2e/support/shop.mjs";
import { answer, ask, engineRuns, ranked } from "../e2e/support/visitor.mjs";
import { fixed, percentile, print, verdict } from "./table.mjs";

const VISITS = 20;
/** The budget in milliseconds, at 50,000 items. */
const BUDGET = 50;

/** @typedef {{ shelf: number, fromNavigation: number }} Visit */

/**
 * Records when the loader starts, which is when it defines its first element, and when the shelf is ranked.
 * @param {import("playwright-core").BrowserContext} context
 */
const watch = (context) =>
  context.addInitScript(() => {
    const { define } = customElements;
    let start;
    customElements.define = (...args) => {
      start ??= performance.now();
      return define.apply(customElements, args);
    };
    addEventListener("homebody:ranked", () => {
      const now = performance.now();
      window.visit ??= { shelf: now - start, fromNavigation: now };
    });
  });

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./packs.mjs").Subject} subject
 * @returns {Promise<Visit[]>}
 */
async function visits(browser, { pack, catalogue }) {
  const shop = await openShop("--pack", pack, "--catalogue", catalogue);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(shop.origin);
    await answer(page, "Accept");
    const seen = await page.locator("main a.card-link").evaluateAll((links) =>
      links.slice(0, 3).map((link) => decodeURIComponent(new URL(link.href).pathname.slice("/p/".length))),
    );
    for (const item of seen) await ask(page, (engine, item) => engine.track("view", { item }), item);
    await ranked(page, "personal");
    await ask(page, (engine) => engine.doctor());
    await watch(context);
    /** @type {Visit[]} */
    const times = [];
    // The first two visits fill the browser's caches, including its code cache.
    for (let visit = -2; visit < VISITS; visit++) {
      await page.goto(shop.origin);
      await engineRuns(page);
      await ranked(page, "personal");
      if (visit >= 0) times.push(await page.evaluate(() => window.visit));
    }
    return times;
  } finally {
    await context.close();
    await shop.stop();
  }
}

/**
 * Prints the table.
 * @param {import("./packs.mjs").Subject[]} subjects
 */
export async function start(subjects) {
  const rows = [];
  for (const subject of subjects) {
    const browser = await launch();
    try {
      const times = await visits(browser, subject);
      const [p50, p90] = [0.5, 0.9].map((share) => percentile(times.map(({ shelf }) => shelf), share));
      const whole = percentile(times.map(({ fromNavigation }) => fromNavigation), 0.5);
      rows.push([subject.name, fixed(p50), fixed(p90), fixed(whole), verdict(p50, BUDGET)]);
    } finally {
      await browser.close();
    }
  }
  const header = ["", "p50", "p90", "p50 from navigation", `p50 ≤ ${BUDGET}`];
  print(`Loader's start to ranked shelf in Chromium, milliseconds, ${VISITS} visits with a warm cache`, header, rows);
}
