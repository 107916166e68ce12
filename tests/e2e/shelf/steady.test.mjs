/**
 * The shelf is never blank and never shifts the page, whichever content it replaces.
 */
import assert from "node:assert/strict";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, cards, engineRuns, lookAt, ranked, unranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ shifts: { value: number, what: string[] }[], least: number, frames: number }} Seen */

/**
 * Starting with the first frame, records every layout shift without user input and counts the visible cards in each
 * frame.
 * @param {import("playwright-core").BrowserContext} context
 */
const observe = (context) =>
  context.addInitScript(() => {
    const seen = { shifts: [], least: Number.POSITIVE_INFINITY, frames: 0 };
    Object.assign(window, { seen });
    const note = (list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        const what = sources.map(({ node }) => node?.nodeName + (node?.className ? `.${node.className}` : ""));
        if (!hadRecentInput) seen.shifts.push({ value, what });
      }
    };
    new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
    const frame = () => {
      const shelf = document.querySelector("homebody-shelf");
      // Until the page is parsed, its cards are still arriving.
      if (shelf && document.readyState !== "loading") {
        const visible = [...shelf.children].filter((card) => card.localName !== "template" && card.checkVisibility());
        seen.least = Math.min(seen.least, visible.length);
        seen.frames++;
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

/** Returns the observations up to and including the next frame. @param {Page} page @returns {Promise<Seen>} */
const seen = (page) =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return window.seen;
  });

/** @param {Page} page @param {number} count The number of cards that the shelf must always have shown. @param
 *   {string} when */
async function steady(page, count, when) {
  const { shifts, least, frames } = await seen(page);
  assert.deepEqual(shifts, [], when);
  assert.ok(frames > 1, "frames were drawn and observed");
  assert.equal(least, count, `the minimum number of cards, ${when}`);
}

for (const [width, height] of [
  [360, 780],
  [360, 4000],
  [1280, 900],
  [1280, 3000],
]) {
  story(`nothing moves and the shelf is never empty, in a window of ${width} × ${height}`, async (visitor) => {
    const page = await visitor.open();
    await answer(page, "Accept");
    await lookAt(page, "mug", 0);
    await ranked(page, "context");
    await eventsStored(page, 1);
    await steady(page, 4, "on the product's page");

    await visitor.go(page, "/");
    await ranked(page, "personal");
    await steady(page, 8, "when the ranking replaces the shop's own list");

    const before = await cards(page);
    await page.evaluate(async () => {
      const { whenEngine } = await import("/homebody/homebody.js");
      (await whenEngine()).track("view", { item: "2" });
    });
    await page.waitForFunction((first) => {
      const links = document.querySelectorAll("homebody-shelf > [slot=ranked] a.card-link");
      return [...links].map(({ pathname }) => pathname).join() !== first;
    }, before.map((id) => `/p/${id}`).join());
    await steady(page, 8, "when one ranking replaces another");

    await page.evaluate(async () => {
      const { whenEngine } = await import("/homebody/homebody.js");
      await (await whenEngine()).consent.withdraw("recommendations");
    });
    await unranked(page);
    await engineRuns(page);
    await steady(page, 8, "when the shop's own list comes back");
  }, { context: { viewport: { width, height } }, prepare: observe });
}

story("the observer notices a shelf that goes blank and a page that jumps", async (visitor) => {
  const page = await visitor.open();
  await page.evaluate(async () => {
    const shelf = document.querySelector("homebody-shelf");
    const frames = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await frames();
    shelf.scrollIntoView();
    await frames();
    shelf.style.display = "none";
    await frames();
    shelf.style.display = "";
    await frames();
  });
  const { shifts, least } = await seen(page);
  assert.equal(least, 0);
  assert.ok(shifts.length > 0);
}, { prepare: observe, context: { reducedMotion: "reduce" } });
