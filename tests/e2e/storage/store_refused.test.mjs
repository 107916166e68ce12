/**
 * The store where the browser refuses, where a newer engine has stored, and where that is found out halfway: records
 * go on in memory, nothing that was read is lost, and what could not be erased is said.
 */
import assert from "node:assert/strict";
import { inCellar } from "../support/cellar.mjs";

const NOTHING = { name: "none", degraded: null, ledger: [], records: [] };
/** The records of cellar_page.mjs, as they come out of the page. */
const YES = [2, 1, 1];
const [FIRST, SECOND, THIRD] = [[1, 10], [1, 20], [1, 30]];

inCellar(
  "a newer engine's database is left as it is until the visitor has everything erased",
  async () => {
    const { Store, databases, first, held, no, result, yes } = cellar;
    const request = indexedDB.open("homebody", 99);
    request.onupgradeneeded = () => request.result.createObjectStore("future").add("keep me", 1);
    (await result(request)).close();
    const store = new Store();
    await store.refresh();
    const read = held(store);
    const done = [await store.decide(yes, { erase: 0, insist: false }), await store.append([first], yes)];
    const inMemory = held(store);
    done.push(await store.decide(no, { erase: 2, insist: true }), await store.delete([1]));
    const future = await result(indexedDB.open("homebody"));
    const found = [future.version, await result(future.transaction("future").objectStore("future").get(1))];
    future.close();
    done.push(await store.eraseAll());
    return { read, done, inMemory, found, databases: await databases(), after: held(store) };
  },
  (told) => {
    assert.deepEqual(told.read, { ...NOTHING, name: "memory", degraded: "store/newer" });
    assert.deepEqual(told.inMemory, { ...told.read, ledger: [YES], records: [[1, FIRST]] });
    const refusals = ["store/newer", "store/newer"];
    assert.deepEqual(told.done, [undefined, true, ...refusals, undefined], "it may hold what was to be erased");
    assert.deepEqual(told.found, [99, "keep me"]);
    assert.deepEqual([told.databases, told.after], [0, NOTHING]);
  },
);

inCellar(
  "a store that is refused halfway goes on in memory and loses nothing that was read",
  async () => {
    const { Store, connections, first, held, look, noDatabase, second, third, yes } = cellar;
    const writer = new Store();
    await writer.decide(yes, { erase: 0, insist: false });
    await writer.append([first, second], yes);
    const store = new Store();
    await store.refresh();
    connections.forEach((connection) => connection.close());
    const mend = noDatabase();
    const added = await store.append([third], yes);
    await store.refresh();
    const inMemory = held(store);
    const erased = [await store.delete([1]), await store.eraseAll()];
    const after = held(store);
    mend();
    return { added, inMemory, erased, after, found: await look(), late: await store.eraseAll(), left: await look() };
  },
  (told) => {
    assert.equal(told.added, true);
    const records = [FIRST, SECOND, THIRD].map((record, at) => [at + 1, record]);
    assert.deepEqual(told.inMemory, { name: "memory", degraded: "store/refused", ledger: [YES], records });
    assert.deepEqual(told.erased, ["store/refused", "store/refused"], "it lies there still, and that is said");
    assert.deepEqual(told.after, { name: "memory", degraded: "store/refused", ledger: [], records: [] });
    assert.deepEqual(told.found.events, [FIRST, SECOND]);
    assert.deepEqual([told.late, told.left], [undefined, null]);
  },
);

for (const how of ["is not there", "may not even be asked for", "throws when opened"]) {
  inCellar(
    `where IndexedDB ${how} from the start, records are in memory and erasing them is no failure`,
    async (how) => {
      const { Store, first, held, no, refusals, yes } = cellar;
      refusals[how]();
      const store = new Store();
      await store.refresh();
      const done = [await store.decide(yes, { erase: 0, insist: false }), await store.append([first], yes)];
      const inMemory = held(store);
      done.push(await store.delete([1]), await store.decide(no, { erase: 2, insist: true }), await store.eraseAll());
      return { done, inMemory };
    },
    (told) => {
      assert.deepEqual(told.done, [undefined, true, undefined, undefined, undefined]);
      const inMemory = { name: "memory", degraded: "store/refused", ledger: [YES], records: [[1, FIRST]] };
      assert.deepEqual(told.inMemory, inMemory);
    },
    how,
  );
}

inCellar(
  "what was erased from the disk is nothing to confess when the disk refuses later",
  async () => {
    const { Store, connections, first, no, noDatabase, yes } = cellar;
    const store = new Store();
    await store.decide(yes, { erase: 0, insist: false });
    await store.append([first], yes);
    await store.eraseAll();
    connections.forEach((connection) => connection.close());
    noDatabase();
    return [await store.decide(no, { erase: 2, insist: true }), await store.delete([1]), await store.eraseAll(), store.degraded];
  },
  (told) => assert.deepEqual(told, [undefined, undefined, undefined, "store/refused"]),
);
