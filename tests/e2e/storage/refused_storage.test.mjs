/**
 * Storage that the browser refuses, that a newer engine has written, or that is damaged.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { launchProfile } from "../support/chromium.mjs";
import { PATIENCE, TEST } from "../support/patience.mjs";
import { openShop } from "../support/shop.mjs";
import { FORMS, eventsStored, records } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, lookAt, prompt, ranked, unranked, Visitor } from "../support/visitor.mjs";
import { Watch } from "../support/watch.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Creates a profile in which the visitor has set Chromium to block all cookies and site data. */
function blockingProfile() {
  const folder = mkdtempSync(join(tmpdir(), "homebody-profile-"));
  mkdirSync(join(folder, "Default"));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
  return folder;
}

/**
 * Accepts on a product's page, and checks that the engine remembers this view until the page closes.
 * @param {Visitor} visitor
 * @param {Page} page A product page.
 * @param {string} code The code that says why nothing is stored.
 */
async function inMemoryOnly(visitor, page, code) {
  await answer(page, "Accept");
  assert.equal((await ask(page, (engine) => engine.rank())).mode, "personal");
  const { storage, degraded, events } = await ask(page, (engine) => engine.doctor());
  assert.deepEqual({ storage, degraded, events }, { storage: "memory", degraded: code, events: 1 });
  await page.reload();
  await prompt(page).waitFor();
  assert.equal((await ask(page, (engine) => engine.doctor())).events, 0);
  const erased = await ask(page, (engine) => engine.data.deleteAll().then(() => "erased", (error) => error.code));
  assert.equal(erased, "erased");
}

test("if the visitor blocks all site data, recommendations last until the page closes", { timeout: TEST }, async () => {
  const folder = blockingProfile();
  const [shop, context] = await Promise.all([openShop(), launchProfile(folder)]);
  try {
    context.setDefaultTimeout(PATIENCE);
    const watch = new Watch(context, shop.origin, {});
    const visitor = new Visitor(context, shop.origin, watch);
    const page = await visitor.open("/p/1");
    const refused = await page.evaluate(() => {
      try {
        return localStorage.length;
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(refused, "SecurityError", "the profile blocks storage");
    await inMemoryOnly(visitor, page, "store/refused");
    watch.check();
  } finally {
    await context.close();
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Creates a database as a future engine might do. @param {Page} page */
const storeAsNewer = (page) =>
  page.evaluate(async () => {
    const request = indexedDB.open("homebody", 99);
    request.onupgradeneeded = () => request.result.createObjectStore("future").add("keep me", 1);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
  });

/** @param {Page} page */
const readNewer = (page) =>
  page.evaluate(async () => {
    const request = indexedDB.open("homebody");
    await new Promise((resolve) => (request.onsuccess = resolve));
    const found = request.result.transaction("future").objectStore("future").get(1);
    await new Promise((resolve) => (found.onsuccess = resolve));
    const { version, objectStoreNames } = request.result;
    request.result.close();
    return { version, stores: [...objectStoreNames], value: found.result };
  });

story("a newer engine's database is left unchanged", async (visitor) => {
  const page = await visitor.open();
  await storeAsNewer(page);
  await visitor.go(page, "/p/1");
  await answer(page, "Accept");
  await ask(page, (engine) => engine.track("view", { item: "1" }));
  assert.equal((await ask(page, (engine) => engine.rank())).mode, "personal");
  const { storage, degraded } = await ask(page, (engine) => engine.doctor());
  assert.deepEqual({ storage, degraded }, { storage: "memory", degraded: "store/newer" });
  assert.deepEqual(await readNewer(page), { version: 99, stores: ["future"], value: "keep me" });
});

/** Puts records that no engine wrote among the stored events. @param {Page} page @param {unknown[]} damaged */
const damage = (page, damaged) =>
  page.evaluate(async (damaged) => {
    const request = indexedDB.open("homebody");
    await new Promise((resolve) => (request.onsuccess = resolve));
    const transaction = request.result.transaction("events", "readwrite");
    for (const [at, record] of damaged.entries()) {
      transaction.objectStore("events").add(Array.isArray(record) ? Uint8Array.from(record) : record, 1000 + at);
    }
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    request.result.close();
  }, damaged);

story("damaged records are counted and left in place, and the others are used", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  await damage(page, [[1, 0, 255, 255], [], "not bytes"]);
  await visitor.go(page, "/");
  await ranked(page, "personal");
  const { events, quarantined, storage } = await ask(page, (engine) => engine.doctor());
  assert.deepEqual({ events, quarantined, storage }, { events: 1, quarantined: 3, storage: "indexeddb" });
  await page.reload();
  await ranked(page, "personal");
  // The shelf may have been on screen long enough for an impression.
  assert.equal((await records(page))?.events.filter(([form]) => form !== FORMS.impression).length, 4);
  await ask(page, (engine) => engine.consent.withdraw("recommendations"));
  await unranked(page);
  assert.deepEqual((await records(page))?.events, [], "a withdrawal also deletes unreadable records");
});
