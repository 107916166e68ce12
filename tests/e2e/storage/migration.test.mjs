/**
 * A database of version 1, from before records were encrypted.
 */
import assert from "node:assert/strict";
import { eventsStored, records } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, lookAt, ranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Returns a decision of version 3 as version 2 stored it: without who collected it, and without the recipient.
 * @param {number[]} decision @param {string} recipient
 */
function older(decision, recipient) {
  const bytes = Buffer.from(decision);
  const named = Buffer.concat([Buffer.from([Buffer.byteLength(recipient)]), Buffer.from(recipient)]);
  const at = bytes.length - 5 - named.length;
  assert.deepEqual(bytes.subarray(at, -5), named, "the recipient is where the format puts it");
  return [2, bytes[1] ?? 0, ...bytes.subarray(3, at), ...bytes.subarray(-5)];
}

/** Replaces the database by one of version 1. @param {Page} page @param {{ ledger: number[][], events: number[][] }} rows */
const storeAsOlder = (page, rows) =>
  page.evaluate(async (rows) => {
    const open = indexedDB.open("homebody", 1);
    open.onupgradeneeded = () => {
      for (const name of ["ledger", "events"]) open.result.createObjectStore(name, { autoIncrement: true });
    };
    await new Promise((done, failed) => ((open.onsuccess = done), (open.onerror = failed)));
    const transaction = open.result.transaction(["ledger", "events"], "readwrite");
    for (const [name, all] of Object.entries(rows)) {
      for (const row of all) transaction.objectStore(name).add(Uint8Array.from(row));
    }
    await new Promise((done) => (transaction.oncomplete = done));
    open.result.close();
  }, rows);

/** Returns the first bytes of all rows as they are stored. @param {Page} page */
const stored = (page) =>
  page.evaluate(async () => {
    const open = indexedDB.open("homebody");
    await new Promise((done) => (open.onsuccess = done));
    const transaction = open.result.transaction(["ledger", "events"]);
    const all = (name) =>
      new Promise((done) => {
        const request = transaction.objectStore(name).getAll();
        request.onsuccess = () => done(request.result.map((row) => [...row]));
      });
    const found = { version: open.result.version, ledger: await all("ledger"), events: await all("events") };
    open.result.close();
    return found;
  });

story("the first start encrypts what version 1 stored, and takes the id out of its refusals", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  const { ledger: [given = []] = [], events = [] } = (await records(page)) ?? {};
  const recipient = await ask(page, (engine) => engine.notice.recipient);
  await ask(page, (engine) => engine.data.deleteAll());

  const yes = older(given, recipient);
  const id = "an id of 16 char";
  // u8 version, decision, gpc; i64 time; u32 revision; 16 bytes id; 32 bytes hash; then the purpose.
  const purpose = "measurement";
  const no = [2, 2, ...yes.slice(2, 15), ...Buffer.from(id), ...yes.slice(31, 63), purpose.length, ...Buffer.from(purpose), ...yes.slice(79)];
  await storeAsOlder(page, { ledger: [yes, no], events });

  await visitor.go(page, "/");
  await ranked(page, "personal");
  const now = await stored(page);
  assert.equal(now.version, 2);
  assert.deepEqual(now.events.map(([form]) => form), [0xe1]);
  const [first, refusal = []] = now.ledger;
  assert.equal(first?.[0], 0xe1);
  assert.equal(refusal.length, 2 + 1 + purpose.length + 4 + 2, "version, decision, purpose, revision and day");
  assert.ok(!Buffer.from(refusal).includes(id));
  assert.deepEqual((await records(page))?.events, events);
  assert.equal(await ask(page, (engine) => engine.consent.get("measurement")), "refused");
});
