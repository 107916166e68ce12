/**
 * The real engine with its store: www/worker/resident.js carries effects out in order, whatever other tabs do meanwhile. Two
 * tabs here are two engines with a store each over one database.
 */
import assert from "node:assert/strict";
import { inCellar } from "./support/cellar.mjs";

/** What the first byte of a record says it is. */
const [EVENT, CHOICE] = [1, 3];

inCellar(
  "what is noted is stored in the order in which it was, whatever is waited for in between",
  async () => {
    const { databases, decide, look, tab } = cellar;
    const { resident, store, traps } = await tab();
    let [active, most] = [0, 0];
    const { append } = store;
    store.append = async (...records) => {
      most = Math.max(most, (active += 1));
      return append.apply(store, records).finally(() => (active -= 1));
    };
    const before = [resident.note((engine) => engine.track(0, 0)), await databases(), resident.storage];
    await resident.change(decide("given"));
    const noted = [];
    const waits = [];
    for (let at = 0; at < 60; at += 1) {
      const [kind, item] = [at % 4, at % 3 === 0 ? 0 : 2];
      noted.push(kind);
      resident.note((engine) => engine.track(kind, item));
      if (at % 10 === 0) waits.push(resident.change((engine) => engine.choose(at % 20 === 0 ? 2 : 1, 0, "85123A")));
      if (at % 7 === 0) await Promise.resolve();
      if (at % 25 === 0) await resident.reload();
    }
    await Promise.all(waits);
    await resident.flush();
    const found = await look();
    const { events } = resident.engine.status();
    return { before, noted, found, storage: resident.storage, events, traps, most };
  },
  ({ before, noted, found, storage, events, traps, most }) => {
    assert.deepEqual(before, [false, 0, "none"], "before a yes nothing is kept");
    assert.deepEqual([storage, events, traps, most], ["indexeddb", 60, [], 1], "one thing is done after the other");
    const stored = found.events.filter(([form]) => form === EVENT).map(([, kind]) => kind);
    assert.deepEqual(stored, noted);
    assert.ok(found.events.some(([form]) => form === CHOICE));
    assert.equal(new Set(found.keys).size, found.events.length);
  },
);

inCellar(
  "a tab reads what another has stored before it decides, chooses or tells",
  async () => {
    const { codeOf, decide, tab } = cellar;
    const [one, other] = [await tab(), await tab()];
    const choose = (engine) => engine.choose(1, 0, "85123A");
    const early = await codeOf(other.resident.change(choose));
    await one.resident.change(decide("given"));
    one.resident.note((engine) => engine.track(2, 2));
    await one.resident.flush();
    await other.resident.change(choose, { insist: true });
    const { decisions, others } = await one.resident.records();
    const told = [decisions.length, [...others].map(([key, [form]]) => [key, form]), one.engine.choices()];
    await one.resident.change(decide("withdrawn"));
    return { early, told, late: await codeOf(other.resident.change(choose)) };
  },
  (found) => {
    const told = [1, [[1, EVENT], [2, CHOICE]], "1085123A\0"];
    assert.deepEqual(found, { early: "consent/missing", told, late: "consent/missing" });
  },
);

inCellar(
  "a withdrawal in a tab that has not heard of the yes still erases",
  async () => {
    const { decide, look, tab } = cellar;
    const [stale, other] = [await tab(), await tab()];
    await other.resident.change(decide("given"));
    other.resident.note((engine) => engine.track(0, 0));
    await other.resident.flush();
    const state = stale.engine.consent(cellar.PURPOSE);
    await stale.resident.change(decide("withdrawn"));
    return [state, (await look()).events, stale.engine.consent(cellar.PURPOSE)];
  },
  (found) => assert.deepEqual(found, ["unset", [], "withdrawn"]),
);

inCellar(
  "what is noted after another tab's withdrawal is not stored, and the refused write tells the engine",
  async () => {
    const { decide, look, tab } = cellar;
    const [stale, other] = [await tab(), await tab()];
    await stale.resident.change(decide("given"));
    await other.resident.change(decide("withdrawn"));
    const kept = [1, 2, 3].map(() => stale.resident.note((engine) => engine.track(0, 0)));
    await stale.resident.flush();
    const { events } = stale.engine.status();
    const state = stale.engine.consent(cellar.PURPOSE);
    return { kept, events, state, found: (await look()).events, traps: stale.traps };
  },
  (found) =>
    assert.deepEqual(found, { kept: [true, true, true], events: 0, state: "withdrawn", found: [], traps: [] }),
);

inCellar(
  "what is insisted on is repeated until it holds, for another tab may decide between reading and writing",
  async () => {
    const { decide, look, tab } = cellar;
    const [one, other] = [await tab(), await tab()];
    await one.resident.change(decide("given"));
    await other.resident.reload();
    /** Mutes, and twice another tab decides on something else just before that is written. */
    const overtaken = () => {
      const calls = [];
      const step = (engine) => {
        const effects = engine.choose(1, 0, "85123A");
        calls.push(effects.length);
        if (calls.length <= 2) {
          const verdict = other.engine.consent("offers") === "given" ? "withdrawn" : "given";
          const [[, erase, insist, record]] = decide(verdict, "offers")(other.engine);
          other.store.decide(record, { erase, insist });
        }
        return effects;
      };
      return { calls, step };
    };
    const [once, insisted] = [overtaken(), overtaken()];
    await one.resident.change(once.step);
    const given = [one.engine.choices(), (await look()).events.length];
    await one.resident.change(insisted.step, { insist: true });
    const held = [one.engine.choices(), (await look()).events.map(([form]) => form)];
    return { once: once.calls, given, insisted: insisted.calls, held };
  },
  ({ once, given, insisted, held }) => {
    assert.deepEqual([once, given], [[1], ["", 0]], "without insisting it is lost, and the engine knows");
    assert.deepEqual(insisted, [1, 1, 1, 0], "twice overtaken, then stored, then it holds");
    assert.deepEqual(held, ["1085123A\0", [CHOICE]]);
  },
);

inCellar(
  "what could not be erased is an error with a code, once, and comes through when the disk has recovered",
  async () => {
    const { codeOf, decide, look, out, tab } = cellar;
    const { resident, engine } = await tab();
    await resident.change(decide("given"));
    resident.note((engine) => engine.track(0, 0));
    await resident.flush();
    const mend = out(IDBObjectStore.prototype, "add");
    resident.note((engine) => engine.track(0, 2));
    await resident.flush();
    const full = [resident.storage, resident.degraded, engine.status().events];
    const withdrawn = await codeOf(resident.change(decide("withdrawn")));
    const after = [engine.status().events, engine.consent(cellar.PURPOSE), (await look()).events.length];
    const again = await codeOf(resident.flush());
    mend();
    await resident.change((engine) => engine.delete_all());
    return { full, withdrawn, after, again, left: await look(), storage: resident.storage };
  },
  (found) =>
    assert.deepEqual(found, {
      full: ["memory", "store/refused", 2],
      withdrawn: "store/refused",
      after: [0, "withdrawn", 1],
      again: "none",
      left: null,
      storage: "none",
    }),
);

inCellar(
  "a withdrawal reaches the disk by itself when that has recovered",
  async () => {
    const { decide, look, out, tab } = cellar;
    const { resident } = await tab();
    await resident.change(decide("given"));
    resident.note((engine) => engine.track(0, 0));
    const mend = out(IDBObjectStore.prototype, "add");
    resident.note((engine) => engine.track(0, 2));
    await resident.flush();
    mend();
    await resident.change(decide("withdrawn"));
    const { ledger, events } = await look();
    return [ledger.map(([, verdict]) => verdict), events, resident.storage, resident.degraded];
  },
  (found) => assert.deepEqual(found, [[1, 3], [], "indexeddb", null]),
);

inCellar(
  "a trap while loading in the background is told of, and what waits goes on",
  async () => {
    const { decide, look, tab } = cellar;
    const [one, other] = [await tab(), await tab()];
    await one.resident.change(decide("given"));
    await other.resident.change(decide("given", "offers"));
    const trap = new WebAssembly.RuntimeError("unreachable");
    let loads = 0;
    const { load } = one.engine;
    one.engine.load = (...args) => {
      loads += 1;
      if (loads === 1) throw trap;
      return load.apply(one.engine, args);
    };
    // Another tab's decision stands above it: it is refused, and the engine is to load.
    one.resident.note((engine) => engine.track(0, 0));
    await one.resident.flush();
    const told = [one.traps.length, one.traps[0] === trap];
    await one.resident.reload();
    one.resident.note((engine) => engine.track(2, 2));
    await one.resident.flush();
    return { told, loads, found: (await look()).events.map(([, kind]) => kind), traps: one.traps.length };
  },
  (found) => assert.deepEqual(found, { told: [1, true], loads: 3, found: [2], traps: 1 }),
);
