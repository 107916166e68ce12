/**
 * The page on which consent is given counts afterwards, and nothing is kept before.
 */
import assert from "node:assert/strict";
import { promise } from "../support/browsers/promise.mjs";
import { answer, kept } from "../support/browsers/shopping.mjs";
import { eventsStored } from "../support/storage.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */

/** Returns the items that have been viewed. @param {Page} page */
const viewed = (page) =>
  page.ask(async (engine) => (await (await inside(engine)).records()).flatMap(({ type, kind, item }) => (type === "event" ? [`${kind} ${item}`] : [])));

promise("consent on a product's page counts that page afterwards, and nothing is kept before", async (visitor) => {
  const page = await visitor.open("/p/3");
  assert.deepEqual([await viewed(page), await kept(page)], [[], {}]);
  await answer(page, "Accept");
  await eventsStored(page, 1);
  assert.deepEqual(await viewed(page), ["view 3"]);
  await page.go("/p/1");
  await eventsStored(page, 2);
  assert.deepEqual(await viewed(page), ["view 3", "view 1"]);
});
