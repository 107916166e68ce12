/**
 * Another script of the site keeps its own connection to the engine's database: nothing hangs, and what must be erased
 * is erased or the visitor is told.
 */
import assert from "node:assert/strict";
import { eventsStored, records } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask, lookAt, unranked } from "../support/visitor.mjs";

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

story("everything is erased although another connection keeps the database open", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  await squat(page);
  await ask(page, (engine) => engine.data.deleteAll());
  const left = await page.evaluate(async () => {
    const names = [...window.squatter.objectStoreNames];
    const transaction = window.squatter.transaction(names);
    const count = (name) =>
      new Promise((resolve) => {
        const request = transaction.objectStore(name).count();
        request.onsuccess = () => resolve(request.result);
      });
    const counts = await Promise.all(names.map(count));
    window.squatter.close();
    return counts;
  });
  assert.deepEqual(left, [0, 0, 0]);
  // Once the other connection is closed, the browser removes the empty database.
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
});

story("a withdrawal that another transaction blocks fails with a code, and the list is no longer personal", async (visitor) => {
  const page = await afterAMug(visitor);
  await squat(page);
  await hold(page);
  const withdraw = () => ask(page, (engine) => engine.consent.withdraw("recommendations").then(() => "done", (error) => error.code));
  assert.equal(await withdraw(), "store/blocked");
  await unranked(page);
  const { degraded, events } = await ask(page, (engine) => engine.doctor());
  assert.deepEqual({ degraded, events }, { degraded: "store/blocked", events: 0 });
  await page.evaluate(() => window.release());
  assert.equal(await withdraw(), "done");
  assert.deepEqual((await records(page))?.events, []);
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
