/**
 * What is stored cannot be read from the files of a copied profile while it is in use without the key, and not at all
 * after an erasure, because half of its key has been overwritten.
 */
import assert from "node:assert/strict";
import { sep } from "node:path";
import { strings as centre } from "../../../www/locales/centre/en.js";
import { CENTRE, openCentre, openSection, PROBED } from "../support/browsers/centre.mjs";
import { promise } from "../support/browsers/promise.mjs";
import { answer, viewMugs } from "../support/browsers/shopping.mjs";
import { holding, spelled } from "../support/files.mjs";
import { eventsStored, recordsStored, records } from "../support/storage.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */
/** @typedef {import("../support/browsers/visitor.mjs").Visitor} Visitor */

/** The page of a product. */
const PRODUCT = "/p/82";
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

/** The browsers that let a worker overwrite a file in place. */
const SPLIT = ["Chromium", "Firefox"];

/** Views a mug and prefers its category; returns all records and the half of the key that is in a file. @param {Page} page */
async function use(page, browser = "Chromium") {
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
  if (!SPLIT.includes(browser)) return { label, records: [], half: Buffer.alloc(0) };
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

promise("everything that is stored is encrypted in every browser, and the centre says how its key is kept", async (visitor) => {
  const page = await visitor.open();
  await use(page, visitor.browser);
  const forms = await page.evaluate(async () => {
    const open = indexedDB.open("homebody");
    await new Promise((done) => (open.onsuccess = done));
    const transaction = open.result.transaction(["ledger", "events"]);
    const rows = await Promise.all(["ledger", "events"].map((name) => new Promise((done) => {
      transaction.objectStore(name).getAll().onsuccess = ({ target }) => done(target.result.map(([form]) => form));
    })));
    open.result.close();
    return rows;
  });
  const [decisions = [], others = []] = forms;
  assert.ok(decisions.length > 0 && others.length > 1);
  assert.deepEqual([...new Set(forms.flat())], [0xe1], "the form of an encrypted row");
  const protection = await page.ask(async (engine) => (await engine.doctor()).protection);
  assert.equal(protection, SPLIT.includes(visitor.browser) ? "split" : "database");
  await openCentre(page);
  await openSection(page, "How this works");
  await page.see(`${CENTRE} dd`, String(centre.texts[`works.encryption.${protection}`]));
}, PROBED);

/** True while the pages come without Homebody. */
let without = false;

promise("elsewhere in the profile, as in its cache and history, there is nothing beyond a visit without Homebody", async (visitor) => {
  /** Leaves one tab on a product's page, and goes on in another. @param {(page: Page) => Promise<unknown>} act */
  const browse = async (act) => {
    const page = await visitor.blank();
    await page.visit(PRODUCT);
    await act(page);
    const other = await visitor.blank();
    for (const path of ["/search?q=mug", PRODUCT, "/"]) await other.visit(path);
    await visitor.restart();
  };
  /**
   * The parts of the profile that contain a text of the product. Firefox empties its cache by renaming it to "trash", and
   * keeps several copies of the list of open tabs.
   */
  const parts = () => {
    const files = holding(visitor.folder, texts.flatMap(spelled));
    return new Set(files.map((file) => file.split(sep).slice(0, 2).join("/").replace(/trash\d+/, "entries").replace(/^(sessionstore).*/, "$1")));
  };
  let texts = /** @type {string[]} */ ([]);
  without = true;
  await browse(async (page) => (texts = await page.evaluate(() => [document.querySelector("h1")?.textContent ?? "", location.pathname])));
  assert.ok(texts.every((text) => text.length > 3));
  const control = parts();
  await browse(async () => {});
  for (const part of parts()) control.add(part);
  assert.ok(control.size > 0, "the browser itself keeps the pages");
  without = false;
  const beyond = () => [...parts()].filter((part) => !control.has(part));
  await browse(async (page) => {
    await answer(page, "Accept");
    await eventsStored(page, 1);
  });
  assert.deepEqual(beyond(), [], "in use");
  await browse((page) => page.ask((engine) => engine.data.deleteAll()));
  assert.deepEqual(beyond(), [], "after an erasure");
}, {
  needs: ["profile"],
  gate: (path, reply) => {
    // The page's address is the same, so that its cache entry is too.
    if (without && reply.headers["content-type"]?.startsWith("text/html")) {
      reply.body = Buffer.from(String(reply.body).replace(/<script[^>]*data-pack[^>]*><\/script>/, ""));
    }
  },
});

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
