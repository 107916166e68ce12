/**
 * Browsers that offer no key that scripts cannot read, or no file that can be overwritten in place.
 */
import assert from "node:assert/strict";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask } from "../support/visitor.mjs";

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
