/**
 * Browsers that offer no key that scripts cannot read, or no file that can be overwritten in place.
 */
import assert from "node:assert/strict";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask, lookAt, ranked } from "../support/visitor.mjs";

/** Runs a line in the worker before anything else. @param {string} line */
const before = (line) => ({
  gate: (/** @type {string} */ path, /** @type {{ body: Buffer, headers: Record<string, string> }} */ reply) => {
    if (path !== "/homebody/worker.js") return;
    reply.body = Buffer.concat([Buffer.from(line), reply.body]);
    reply.headers["cache-control"] = "no-store";
  },
});

story("without keys, records last until the page closes, and no database is left", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  const { storage, degraded, protection } = await ask(page, (engine) => engine.doctor());
  assert.deepEqual({ storage, degraded, protection }, { storage: "memory", degraded: "store/no-key", protection: "none" });
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
}, before('Object.defineProperty(crypto, "subtle", { value: undefined });\n'));

story("without a private file, both halves of the key are in the database, and doctor() says so", async (visitor) => {
  const page = await afterAMug(visitor);
  const { storage, protection } = await ask(page, (engine) => engine.doctor());
  assert.deepEqual({ storage, protection }, { storage: "indexeddb", protection: "database" });
}, before("navigator.storage.getDirectory = undefined;\n"));

story("if the file with half of the key is lost, the visitor is asked again, and a new answer lasts", async (visitor) => {
  const page = await afterAMug(visitor);
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) await folder.removeEntry(name);
  });
  await page.reload();
  await answer(page, "Accept");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  await visitor.go(page, "/");
  await ranked(page, "personal");
  const { storage, protection } = await ask(page, (engine) => engine.doctor());
  assert.deepEqual({ storage, protection }, { storage: "indexeddb", protection: "split" });
});
