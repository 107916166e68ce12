/**
 * `<homebody-view>`: the page on which consent is given counts afterwards, and never before.
 */
import assert from "node:assert/strict";
import { eventsStored, kept } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { aWhile } from "../support/patience.mjs";
import { answer, ask } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Returns the items that have been viewed. @param {Page} page */
const viewed = (page) =>
  ask(page, async (engine) => (await (await inside(engine)).records()).flatMap((one) => (one.type === "event" ? [`${one.kind} ${one.item}`] : [])));

/** Makes the page hidden or visible, as switching tabs does. @param {Page} page @param {boolean} hidden */
const hide = (page, hidden) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

story("consent given on a product's page counts that page afterwards, and nothing before", async (visitor) => {
  const page = await visitor.open("/p/3");
  await aWhile(page);
  assert.deepEqual(await kept(page), {});
  assert.deepEqual(await viewed(page), []);
  await answer(page, "Accept");
  await eventsStored(page, 1);
  assert.deepEqual(await viewed(page), ["view 3"]);
  await visitor.go(page, "/p/1");
  await eventsStored(page, 2);
  assert.deepEqual(await viewed(page), ["view 3", "view 1"], "only this page, not those before it");
});

story("the pages before the one on which consent is given, and a refusal, count nothing", async (visitor) => {
  const page = await visitor.open("/p/3");
  await visitor.go(page, "/p/1");
  await answer(page, "Reject");
  await aWhile(page);
  assert.deepEqual(await viewed(page), []);
  await visitor.go(page, "/");
  const { length } = await viewed(page);
  assert.equal(length, 0);
});

story("one view is recorded for one consent, and renewed consent counts the page again", async (visitor) => {
  const page = await visitor.open("/p/3");
  await answer(page, "Accept");
  await eventsStored(page, 1);
  await hide(page, true);
  await hide(page, false);
  await ask(page, (engine) => engine.consent.restrict("test", []));
  await aWhile(page);
  assert.deepEqual(await viewed(page), ["view 3"]);
  await page.getByRole("button", { name: "Stop recommendations and delete what was kept" }).click();
  await page.getByText("Recommendations are off, and what was kept has been deleted.").waitFor();
  assert.deepEqual(await viewed(page), []);
  await page.evaluate(() => void document.querySelector("homebody-consent").ask());
  await answer(page, "Accept");
  await eventsStored(page, 1);
  assert.deepEqual(await viewed(page), ["view 3"]);
});

story("a page in a background tab counts when the visitor comes back to it", async (visitor) => {
  const [behind, page] = [await visitor.open("/p/3"), await visitor.open("/p/1")];
  await hide(behind, true);
  await answer(page, "Accept");
  await eventsStored(page, 1);
  await aWhile(page);
  assert.deepEqual(await viewed(page), ["view 1"]);
  await hide(behind, false);
  await eventsStored(page, 2);
  assert.deepEqual(await viewed(page), ["view 1", "view 3"]);
});
