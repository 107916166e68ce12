/**
 * What is stored cannot be read from the files of a copied profile while it is in use without the key, and not at all
 * after an erasure, because half of its key has been overwritten.
 */
import assert from "node:assert/strict";
import { promise } from "../support/browsers/promise.mjs";
import { answer, viewMugs } from "../support/browsers/shopping.mjs";
import { holding, spelled } from "../support/files.mjs";
import { recordsStored, records } from "../support/storage.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */
/** @typedef {import("../support/browsers/visitor.mjs").Visitor} Visitor */

/** A text that a page stores itself, to show that the search finds what is there. */
const CONTROL = "a line that the page itself has stored";

/** Returns the files of key halves and their contents. @param {Page} page @returns {Promise<number[][]>} */
const halves = (page) =>
  page.evaluate(async () => {
    const found = [];
    for await (const [, handle] of (await navigator.storage.getDirectory()).entries()) {
      found.push([...new Uint8Array(await (await handle.getFile()).arrayBuffer())]);
    }
    return found;
  });

/** Views a mug and prefers its category; returns all records and the half of the key that is in a file. @param {Page} page */
async function use(page) {
  await answer(page, "Accept");
  await viewMugs(page, 1);
  const label = await page.ask(async (engine) => {
    const { items } = await engine.rank();
    const label = `category:${items[0]?.category}`; // Only a preference contains a category in this form.
    await engine.profile.more(label);
    return label;
  });
  await recordsStored(page, "preference", 1);
  const all = await records(page);
  const [half, ...more] = await halves(page);
  assert.equal(half?.length, 32);
  assert.deepEqual(more, [], "one key, one file");
  return { label, records: [...(all?.ledger ?? []), ...(all?.events ?? [])].map((bytes) => Buffer.from(bytes)), half: Buffer.from(half) };
}

/** Stores a text without encryption. @param {Page} page */
const storeControl = (page) =>
  page.evaluate(async (text) => {
    const open = indexedDB.open("control");
    open.onupgradeneeded = () => open.result.createObjectStore("texts");
    await new Promise((done) => (open.onsuccess = done));
    const transaction = open.result.transaction("texts", "readwrite", { durability: "strict" });
    transaction.objectStore("texts").add(new TextEncoder().encode(text), 1);
    await new Promise((done) => (transaction.oncomplete = done));
    open.result.close();
  }, CONTROL);

promise("no file of the profile contains a record as plain text while it is in use", async (visitor) => {
  const page = await visitor.open();
  const { label, records, half } = await use(page);
  await storeControl(page);
  await visitor.restart();
  assert.notDeepEqual(holding(visitor.folder, spelled(CONTROL)), [], "the search finds what is stored as plain text");
  assert.equal(holding(visitor.folder, [half]).length, 1, "one half of the key is in one file");
  assert.deepEqual(holding(visitor.folder, [...records, ...spelled(label)]), []);
  const again = await visitor.open();
  assert.deepEqual(await again.ask((engine) => engine.profile.preferences().then((all) => all.map((one) => one.label))), [label]);
}, { needs: ["profile"] });

/** Erases the newest record. @param {Page} page */
const eraseNewest = (page) =>
  page.ask(async (engine) => {
    const open = indexedDB.open("homebody");
    await new Promise((done) => (open.onsuccess = done));
    const request = open.result.transaction("events").objectStore("events").getAllKeys();
    await new Promise((done) => (request.onsuccess = done));
    open.result.close();
    await (await inside(engine)).erase(request.result.slice(-1));
  });

/** The ways to erase. @type {Record<string, (page: Page) => Promise<unknown>>} */
const ERASURES = {
  "withdrawing": (page) => page.ask((engine) => engine.consent.withdraw("recommendations")),
  "deleting all data": (page) => page.ask((engine) => engine.data.deleteAll()),
  "erasing one record": eraseNewest,
};

for (const [name, erase] of Object.entries(ERASURES)) {
  promise(`after ${name}, the overwritten half of the key is in no file of the profile`, async (visitor) => {
    const page = await visitor.open();
    const { half } = await use(page);
    await erase(page);
    assert.deepEqual(holding(visitor.folder, [half]), [], "while the browser runs");
    assert.equal((await halves(page)).length, name === "deleting all data" ? 0 : 1);
    await visitor.restart();
    await visitor.open();
    await visitor.restart();
    assert.deepEqual(holding(visitor.folder, [half]), [], "after two restarts");
  }, { needs: ["profile"] });
}
