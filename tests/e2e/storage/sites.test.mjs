/**
 * Several sites on one origin, and several people on one device: what one of them erases is gone, and nothing else is.
 */
import assert from "node:assert/strict";
import { scripted } from "../support/gate.mjs";
import { eventually } from "../support/patience.mjs";
import { kept } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask, prompt } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Names that begin with each other, and one that Homebody's own names contain. @type {Record<string, string>} */
const SITES = { "/p/1": "garden", "/p/2": "garden-tools", "/p/3": "live" };
/** @type {import("../support/gate.mjs").Rewrite} */
const named = (path, reply) => (SITES[path] ? scripted(`data-site="${SITES[path]}"`)(path, reply) : undefined);

story("erasing a site leaves another alone whose name begins in the same way", async (visitor) => {
  const page = await visitor.open("/p/2");
  await answer(page, "Accept");
  await visitor.go(page, "/p/1");
  await answer(page, "Accept");
  await ask(page, (engine) => engine.data.deleteAll());
  await visitor.go(page, "/p/2");
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "given");
}, { gate: named });

story("a site that is called as Homebody's locks are holds up no other", async (visitor) => {
  await ask(await visitor.open("/p/3"), (engine) => engine.start());
  const page = await visitor.open();
  await ask(page, (engine) => engine.consent.refuse("recommendations"));
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "refused");
}, { gate: named });

/** Deletes the database, but not the file with half of its key. @param {Page} page */
const deleteDatabase = (page) =>
  page.evaluate(() => new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase("homebody");
    request.onsuccess = () => resolve(undefined);
    request.onerror = request.onblocked = reject;
  }));

/** The names of the files with halves of keys. @param {Page} page */
const keyFiles = async (page) => (await kept(page))["page: opfs"] ?? [];

for (const when of ["under a running engine", "before a reload"]) {
  story(`if the database was deleted ${when}, deleting all data still destroys its key`, async (visitor) => {
    const page = await afterAMug(visitor);
    assert.equal((await keyFiles(page)).length, 1);
    await deleteDatabase(page);
    if (when === "before a reload") await visitor.go(page, "/");
    await ask(page, (engine) => engine.data.deleteAll());
    assert.deepEqual(await kept(page), {});
  });
}

story("if the database was deleted, the next consent destroys its key", async (visitor) => {
  const page = await afterAMug(visitor);
  const before = await keyFiles(page);
  await deleteDatabase(page);
  await visitor.go(page, "/");
  await answer(page, "Accept");
  const after = await keyFiles(page);
  assert.equal(after.length, 1);
  assert.notDeepEqual(after, before);
  await visitor.go(page, "/");
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "given");
});

/** True once the site stores nothing and switches Homebody off. */
let ended = false;
story("a site that stores nothing from now on and switches everything off erases what earlier visits stored", async (visitor) => {
  const page = await afterAMug(visitor);
  ended = true;
  await visitor.go(page, "/");
  await eventually(async () => assert.deepEqual(await kept(page), {}));
}, { gate: (path, reply) => (ended ? scripted("data-session data-off")(path, reply) : undefined) });

/** Does to a page what the back-forward cache does to its events. @param {Page} page */
const leaveAndReturn = (page) =>
  page.evaluate(() => {
    for (const type of ["pagehide", "pageshow"]) dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  });

story("a page that returns from the back-forward cache has lost what was only in memory", async (visitor) => {
  const page = await visitor.open("/basket");
  await answer(page, "Accept");
  await ask(page, (engine) => engine.track("view", { item: "9" }));
  await leaveAndReturn(page);
  await prompt(page).waitFor();
  assert.deepEqual(await ask(page, async (engine) => (await inside(engine)).records()), []);
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "unset");
}, { gate: scripted("data-session") });

story("on a page that returns from the back-forward cache, another manager's restriction still holds", async (visitor) => {
  const page = await afterAMug(visitor);
  const list = () => ask(page, (engine) => engine.rank().then(({ mode }) => mode, (error) => error.code));
  await ask(page, (engine) => engine.consent.restrict("manager", ["recommendations"]));
  const before = await list();
  assert.notEqual(before, "personal");
  await leaveAndReturn(page);
  assert.equal(await list(), before);
  await ask(page, (engine) => engine.consent.restrict("manager", []));
  await leaveAndReturn(page);
  await eventually(async () => assert.equal(await list(), "personal"));
});

story("tabs of a site that stores nothing hold up no other, and each ends its own use", async (visitor) => {
  const [a, b] = await Promise.all([visitor.open("/basket"), visitor.open("/basket")]);
  for (const page of [a, b]) {
    await page.bringToFront();
    await answer(page, "Accept");
  }
  const started = Date.now();
  await ask(b, (engine) => engine.endUse());
  assert.ok(Date.now() - started < 5000);
  assert.equal(await ask(b, (engine) => engine.consent.get("recommendations")), "unset");
  await ask(a, (engine) => engine.consent.withdraw("recommendations"));
  assert.equal(await ask(a, (engine) => engine.consent.get("recommendations")), "withdrawn");
}, { gate: scripted("data-session") });

story("after a refusal, a page that returns from the back-forward cache asks the next person", async (visitor) => {
  const [a, b] = await Promise.all([visitor.open("/basket"), visitor.open("/basket")]);
  await answer(a, "Reject");
  await prompt(b).waitFor({ state: "detached" });
  await ask(a, (engine) => engine.endUse());
  await leaveAndReturn(b);
  await prompt(b).waitFor();
});

story("an empty database counts as nothing: before an answer, no engine is loaded", async (visitor) => {
  const page = await visitor.open("/basket");
  await page.evaluate(() => new Promise((resolve) => {
    const request = indexedDB.open("homebody", 2);
    request.onupgradeneeded = () => ["ledger", "events", "keys"].forEach((name) => request.result.createObjectStore(name));
    request.onsuccess = () => resolve(request.result.close());
  }));
  await page.reload();
  await prompt(page).waitFor();
  assert.equal(page.workers().length, 0);
  await answer(page, "Accept");
  assert.equal(await ask(page, (engine) => engine.storage), "indexeddb");
});
