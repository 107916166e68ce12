/**
 * Another script of the site keeps its own connection to the engine's database while a page opens; promises/hostile has
 * what is erased meanwhile.
 */
import assert from "node:assert/strict";
import { story } from "../support/story.mjs";
import { answer, ask } from "../support/visitor.mjs";

/** @import { Page } from "playwright-core" */

/** Opens a connection that ignores every request to close. @param {Page} page */
const squat = (page) =>
  page.evaluate(async () => {
    const request = indexedDB.open("homebody");
    await new Promise((resolve) => (request.onsuccess = resolve));
    window.squatter = request.result;
  });

/** Keeps a transaction on every store alive until `window.release` is called. @param {Page} page */
const hold = (page) =>
  page.evaluate(async () => {
    const transaction = window.squatter.transaction(["ledger", "events", "keys"], "readwrite");
    let held = true;
    window.release = () => (held = false);
    const again = () => {
      if (held) transaction.objectStore("ledger").count().onsuccess = again;
    };
    again();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

story("a page that opens while the database is blocked starts without it", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await squat(page);
  await hold(page);
  const other = await visitor.open("/p/1");
  const { degraded, storage } = await ask(other, (engine) => engine.doctor());
  assert.deepEqual({ degraded, storage }, { degraded: "store/blocked", storage: "memory" });
  await page.evaluate(() => window.release());
});
