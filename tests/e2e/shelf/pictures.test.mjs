/**
 * Picture requests do not reveal to the server what a visitor's personalised list shows, nor that there is one.
 */
import assert from "node:assert/strict";
import { story } from "../support/story.mjs";
import { answer, lookAt, prompt, ranked, shelf } from "../support/visitor.mjs";
import { eventsStored } from "../support/storage.mjs";

/** Returns the requests for pictures, in alphabetical order. @param {string[]} requests */
const shown = (requests) => requests.filter((path) => /^\/tile/.test(path)).sort();

/** Scrolls everything that loads lazily into view. @param {import("playwright-core").Page} page */
async function toTheEnd(page) {
  for (const part of await page.locator("main > section").all()) await part.scrollIntoViewIfNeeded();
  await page.locator("footer").scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
}

story("a personalised list requests the same pictures as the shop's list", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  await toTheEnd(page);
  const plain = shown(visitor.watch.requests);
  assert.ok(plain.includes("/tiles.json") && plain.length > 10, "the shop has pictures");
  await answer(page, "Accept");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  await page.waitForLoadState("networkidle");
  const before = visitor.watch.requests.length;
  await page.close();

  const next = await visitor.open(); // A new page, with nothing from the previous one in memory.
  await ranked(next, "personal");
  const images = shelf(next).locator(":scope > [slot=ranked] img");
  assert.equal(await images.count(), 8);
  await next.waitForFunction(() => document.querySelectorAll("[slot=ranked] img[data-tile]").length === 0);
  const drawn = await images.evaluateAll(async (all) => {
    await Promise.all(all.map((image) => image.decode()));
    return all.map(({ src, naturalWidth }) => src.length > 500 && naturalWidth === 400);
  });
  assert.ok(drawn.every(Boolean), "every ranked card has its picture");
  await toTheEnd(next);
  // The browser's cache may save some requests, but it must not cause others.
  const asked = shown(visitor.watch.requests.slice(before));
  assert.deepEqual(asked.filter((path) => !plain.includes(path)), []);
});
