/**
 * Careless and hostile scripts of the same origin: whatever they hold, take or say, nothing hangs, and what must be erased
 * is erased or the visitor is told.
 */
import assert from "node:assert/strict";
import { promise } from "../support/browsers/promise.mjs";
import { afterMugs, answer, first, FIRST, kept, unranked, viewMugs } from "../support/browsers/shopping.mjs";
import { eventually } from "../support/patience.mjs";
import { eventsStored, FORMS, records } from "../support/storage.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */

/** Opens a connection that ignores every request to close. @param {Page} page */
const squat = (page) =>
  page.evaluate(async () => {
    const request = indexedDB.open("homebody");
    await new Promise((resolve) => (request.onsuccess = resolve));
    window.squatter = request.result;
  });

/** Keeps a transaction on every table alive until `window.release` is called. @param {Page} page */
const hold = (page) =>
  page.evaluate(async () => {
    const transaction = window.squatter.transaction(["ledger", "events", "keys"], "readwrite");
    let held = true;
    window.release = () => void (held = false);
    await new Promise((resolve) => {
      const again = () => {
        resolve(undefined);
        if (held) transaction.objectStore("ledger").count().onsuccess = again;
      };
      again();
    });
  });

/** The files with halves of keys. @param {Page} page */
const keyFiles = async (page) => (await kept(page)).opfs ?? [];

promise("everything is erased although another connection keeps the database open", async (visitor) => {
  const page = await visitor.open();
  await afterMugs(page);
  await squat(page);
  await page.ask((engine) => engine.data.deleteAll());
  const left = await page.evaluate(async () => {
    const names = [...window.squatter.objectStoreNames];
    const transaction = window.squatter.transaction(names);
    const counts = await Promise.all(names.map((name) => new Promise((resolve) => {
      transaction.objectStore(name).count().onsuccess = ({ target }) => resolve(target.result);
    })));
    window.squatter.close();
    return counts;
  });
  assert.deepEqual(left, [0, 0, 0]);
  await eventually(async () => assert.deepEqual(await kept(page), {}));
});

promise("a withdrawal that another transaction blocks fails with a code, and nothing that was kept can be read any more", async (visitor) => {
  const page = await visitor.open();
  await afterMugs(page);
  const before = await keyFiles(page);
  assert.equal(before.length, visitor.browser === "WebKit" ? 0 : 1); // WebKitGTK keeps both halves in the blocked database.
  await squat(page);
  await hold(page);
  const withdraw = () => page.ask((engine) => engine.consent.withdraw("recommendations").then(() => "done", (error) => error.code));
  assert.equal(await withdraw(), "store/blocked");
  await unranked(page);
  await eventually(async () => assert.deepEqual((await keyFiles(page)).filter((name) => before.includes(name)), []));
  assert.equal(await page.ask(async (engine) => (await engine.doctor()).degraded), "store/blocked");
  await page.evaluate(() => window.release());
  assert.equal(await withdraw(), "done");
  assert.deepEqual((await records(page))?.events, []);
}, { tolerated: [/can.t establish a connection/] });

promise("an erasure fails with a code while another script keeps the file of its key, and is carried out later", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await viewMugs(page, 1);
  await page.evaluate(async () => {
    globalThis.held = [];
    for await (const file of (await navigator.storage.getDirectory()).values()) {
      globalThis.held.push(await file.createWritable({ keepExistingData: true }));
    }
  });
  const files = () =>
    page.evaluate(async () => {
      const names = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) if (!name.endsWith(".crswap")) names.push(name);
      return names;
    });
  const [file] = await files();
  const code = await page.ask((engine) => engine.consent.withdraw("recommendations").then(() => "done", (error) => error.code));
  assert.equal(code, "store/blocked");
  assert.ok((await files()).includes(file ?? ""), "the key is still there");
  assert.notEqual(await page.ask((engine) => engine.consent.get("recommendations")), "given");
  await page.evaluate(() => Promise.all(globalThis.held.map((file) => file.abort())));
  await page.reload();
  await page.ask((engine) => engine.start());
  await eventually(async () => assert.ok(!(await files()).includes(file ?? ""), "the key is destroyed once that is possible"));
  assert.deepEqual((await records(page))?.events ?? [], []);
}, { except: { WebKit: "it offers no file that can be overwritten, so the key is in the database" } });

promise("a page that opens while the database is blocked starts without it", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await squat(page);
  await hold(page);
  const other = await visitor.open("/p/1");
  const { degraded, storage } = await other.ask((engine) => engine.doctor());
  assert.deepEqual({ degraded, storage }, { degraded: "store/blocked", storage: "memory" });
  await page.evaluate(() => window.release());
}, { tolerated: [/can.t establish a connection/] });

/** Far more events than the database can store one by one. */
const FLOOD = 100_000;
/** The engine keeps 500 events, and may store 50 more before it deletes the oldest. */
const MOST = 550;

promise("a flood of events is bounded in the database, and a withdrawal overtakes it", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  const flood = () =>
    page.ask((engine, count) => {
      for (let at = 0; at < count; at++) engine.track("view", { item: String(1 + (at % 2)) });
    }, FLOOD);
  await flood();
  await eventsStored(page, 500);
  const stored = (await records(page))?.events.filter(([form]) => form === FORMS.event).length ?? 0;
  assert.ok(stored <= MOST, `${stored} events are stored`);
  const dropped = () => page.ask(async (engine) => (await engine.doctor()).dropped);
  assert.ok((await dropped()) >= FLOOD - MOST - 50, "what is not stored is counted");
  await flood();
  await page.ask((engine) => engine.consent.withdraw("recommendations"));
  assert.deepEqual((await records(page))?.events, []);
  assert.equal(await page.ask(async (engine) => (await engine.doctor()).events), 0);
}, { tolerated: [/can.t establish a connection/] });

promise("odd arguments have a code at once, and change nothing", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  const found = await page.ask(async (engine) => {
    const code = (/** @type {() => unknown} */ call) =>
      Promise.resolve().then(call).then((value) => value ?? "done", (error) => error.code);
    const throwing = { get item() { throw new Error("no"); } }; // prettier-ignore
    const failed = [];
    engine.on("error", (error) => failed.push(error.code));
    engine.track("view", throwing);
    engine.track("view", null);
    return {
      codes: [
        await code(() => engine.rank(null)),
        await code(() => engine.rank({ get limit() { throw new Error("no"); } })), // prettier-ignore
        await code(() => engine.consent.get("__proto__")),
        await code(() => engine.consent.restrict("manager", null)),
        await code(() => engine.data.import({ what: "clear", records: [() => {}] })),
        await code(() => engine.profile.mute(null)),
      ],
      failed,
      states: [engine.consent.get("recommendations"), (await engine.rank({ limit: 3 })).items.length],
    };
  });
  assert.deepEqual(found, {
    codes: ["engine/options", "engine/options", "consent/purpose", "engine/options", "import/damaged", "preference/unknown-label"],
    failed: ["engine/options", "engine/options"],
    states: ["given", 3],
  });
});

promise("values of any shape on the channel stop no engine", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await page.evaluate(() => {
    const channel = new BroadcastChannel("homebody");
    let deep = {};
    for (let depth = 0; depth < 500; depth++) deep = { deep };
    for (const value of [null, undefined, 7, "", [], {}, deep, { kind: null }, { kind: "changed", from: {}, round: "x", to: [] }]) {
      channel.postMessage(value);
    }
    channel.close();
  });
  await page.ask((engine) => engine.profile.mute("item:1"));
  assert.equal(await page.ask((engine) => engine.profile.preferences().then((held) => held.length)), 1);
});

promise("if another script has taken the Trusted Types name, the engine starts, and says if it is not sealed", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  const { supported, sealed, inWorker, items } = await page.ask(async (engine) => ({
    supported: "trustedTypes" in globalThis,
    sealed: (await engine.doctor()).sealed,
    inWorker: (await engine.doctor()).checks.some(({ name, ok }) => name === "worker" && ok),
    items: (await engine.rank({ limit: 3 })).items.length,
  }));
  assert.equal(items, 3);
  assert.deepEqual([sealed, inWorker], [!supported, !supported]);
}, {
  gate: first('globalThis.trustedTypes?.createPolicy("homebody", { createScriptURL: (url) => url });'),
  paths: [new RegExp(`^${FIRST}$`), /^\/homebody\/engine\.js$/],
  tolerated: [/the engine runs unsealed/, /[Tt]rusted.?(Type|type|ScriptURL)|can.t establish a connection/],
});
