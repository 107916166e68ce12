/**
 * The store by itself: www/worker/store.js over the browser's own IndexedDB. Where that is newer or refused is the matter of
 * store_refused.test.mjs, and the engine with it that of resident.test.mjs.
 */
import assert from "node:assert/strict";
import { inCellar } from "./support/cellar.mjs";

const NOTHING = { name: "none", degraded: null, ledger: [], records: [] };
/** The records of cellar_page.mjs, as they come out of the page. */
const [YES, NO] = [[2, 1, 1], [2, 3, 2]];
const [FIRST, SECOND, THIRD] = [[1, 10], [1, 20], [1, 30]];

inCellar(
  "reading, adding without a decision and erasing make no database",
  async () => {
    const { Store, databases, first, held, yes } = cellar;
    const store = new Store();
    await store.refresh();
    const done = [await store.append([first], yes), await store.delete([1]), await store.eraseAll()];
    await store.refresh();
    return { done, held: held(store), databases: await databases() };
  },
  (told) => assert.deepEqual(told, { done: [false, undefined, undefined], held: NOTHING, databases: 0 }),
);

inCellar(
  "the first decision makes the database, and another tab reads what was added under it, in its order",
  async () => {
    const { Store, first, held, look, second, third, yes } = cellar;
    const [store, other] = [new Store(), new Store()];
    const failed = await store.decide(yes, { erase: 0, insist: false });
    const added = [await store.append([first, second], yes), await store.append([third], yes)];
    await other.refresh();
    return { failed, added, own: held(store), other: held(other), found: await look() };
  },
  (told) => {
    assert.deepEqual([told.failed, told.added], [undefined, [true, true]]);
    const records = [FIRST, SECOND, THIRD].map((record, at) => [at + 1, record]);
    assert.deepEqual(told.other, { name: "indexeddb", degraded: null, ledger: [YES], records });
    assert.deepEqual(told.own, told.other);
    assert.deepEqual(told.found, { ledger: [YES], events: [FIRST, SECOND, THIRD], keys: [1, 2, 3] });
  },
);

inCellar(
  "under another newest decision nothing is added, neither to the database nor in memory",
  async () => {
    const { Store, first, held, look, no, second, yes } = cellar;
    const [stale, other] = [new Store(), new Store()];
    await stale.decide(yes, { erase: 0, insist: false });
    await stale.append([first], yes);
    await other.decide(no, { erase: 0, insist: false });
    const added = await stale.append([second], yes);
    // A decision whose bytes only begin alike is another one.
    const part = await stale.append([second], no.slice(0, 2));
    const before = held(stale).records;
    await stale.refresh();
    return { added: [added, part], before, after: held(stale).ledger, found: await look() };
  },
  (told) => {
    assert.deepEqual(told.added, [false, false]);
    assert.deepEqual(told.before, [[1, FIRST]]);
    assert.deepEqual(told.after, [YES, NO]);
    assert.deepEqual(told.found, { ledger: [YES, NO], events: [FIRST], keys: [1] });
  },
);

inCellar(
  "an erasing decision and what it erases go to the disk together, or neither does",
  async () => {
    const { Store, first, held, look, no, out, yes } = cellar;
    const store = new Store();
    await store.decide(yes, { erase: 0, insist: false });
    await store.append([first], yes);
    const begun = [];
    const begin = IDBDatabase.prototype.transaction;
    const counted = out(IDBDatabase.prototype, "transaction", function (...args) {
      begun.push(args[1]);
      return begin.apply(this, args);
    });
    const clear = IDBObjectStore.prototype.clear;
    const aborted = out(IDBObjectStore.prototype, "clear", function () {
      const request = clear.call(this);
      this.transaction.abort();
      return request;
    });
    const attempts = [await store.decide(no, { erase: 2, insist: true })];
    aborted();
    const thrown = out(IDBObjectStore.prototype, "clear");
    attempts.push(await store.decide(no, { erase: 2, insist: true }));
    thrown();
    const inMemory = held(store);
    const neither = await look();
    begun.length = 0;
    attempts.push(await store.decide(no, { erase: 2, insist: true }));
    const once = [...begun];
    counted();
    return { attempts, inMemory, neither, once, both: await look(), name: store.name };
  },
  (told) => {
    assert.deepEqual(told.attempts, ["store/refused", "store/refused", undefined]);
    assert.deepEqual(told.inMemory.records, [], "in memory it is forgotten at once");
    assert.deepEqual(told.neither, { ledger: [YES], events: [FIRST], keys: [1] });
    assert.deepEqual(told.once, ["readwrite"]);
    assert.deepEqual([told.both, told.name], [{ ledger: [YES, NO], events: [], keys: [] }, "indexeddb"]);
  },
);

inCellar(
  "a connection that was closed under us is opened anew",
  async () => {
    const { Store, connections, first, held, look, second, yes } = cellar;
    const store = new Store();
    await store.decide(yes, { erase: 0, insist: false });
    const close = () => connections.forEach((connection) => connection.close());
    close();
    const added = [await store.append([first], yes)];
    close();
    added.push(await store.append([second], yes));
    close();
    await store.refresh();
    return { added, held: held(store), found: await look() };
  },
  (told) => {
    assert.deepEqual(told.added, [true, true]);
    const records = [[1, FIRST], [2, SECOND]];
    assert.deepEqual(told.held, { name: "indexeddb", degraded: null, ledger: [YES], records });
    assert.deepEqual(told.found.events, [FIRST, SECOND]);
  },
);

inCellar(
  "when everything is erased no database is left, and no other tab stands in the way or reads on",
  async () => {
    const { Store, databases, first, held, second, yes } = cellar;
    const [store, other] = [new Store(), new Store()];
    await store.decide(yes, { erase: 0, insist: false });
    await store.append([first], yes);
    await other.refresh();
    const failed = await store.eraseAll();
    const left = { databases: await databases(), store: held(store) };
    const added = await other.append([second], yes);
    await other.refresh();
    return { failed, left, added, other: held(other), databases: await databases() };
  },
  (told) =>
    assert.deepEqual(told, {
      failed: undefined,
      left: { databases: 0, store: NOTHING },
      added: false,
      other: NOTHING,
      databases: 0,
    }),
);

inCellar(
  "what is erased cannot be read on over a connection that does not let the database go",
  async () => {
    const { Store, databases, first, result, yes } = cellar;
    const store = new Store();
    await store.decide(yes, { erase: 0, insist: false });
    await store.append([first], yes);
    const stubborn = await result(indexedDB.open("homebody"));
    const erased = store.eraseAll();
    await new Promise((heard) => (stubborn.onversionchange = heard));
    const transaction = stubborn.transaction(["ledger", "events"]);
    const counts = ["ledger", "events"].map((name) => result(transaction.objectStore(name).count()));
    const left = await Promise.all(counts);
    stubborn.close();
    return { left, failed: await erased, databases: await databases() };
  },
  (told) => assert.deepEqual(told, { left: [0, 0], failed: undefined, databases: 0 }),
);

inCellar(
  "values that are no bytes become empty records under their own keys, and nothing is added under one",
  async () => {
    const { Store, first, held, look, plant, second, yes } = cellar;
    const store = new Store();
    await store.decide(yes, { erase: 0, insist: false });
    await store.append([first], yes);
    await plant("events", ["text", 7, null, [1, 2], new ArrayBuffer(2), new Uint16Array([1]), { length: 1, 0: 1 }]);
    await store.refresh();
    const read = held(store);
    await plant("ledger", ["no decision"]);
    const added = [await store.append([second], yes)];
    await store.refresh();
    added.push(await store.append([second], new Uint8Array(1)));
    return { read, added, ledger: held(store).ledger, count: (await look()).events.length };
  },
  (told) => {
    assert.deepEqual(told.read.records, [[1, FIRST], ...[2, 3, 4, 5, 6, 7, 8].map((key) => [key, []])]);
    assert.deepEqual([told.added, told.ledger, told.count], [[false, false], [YES, []], 8]);
  },
);
