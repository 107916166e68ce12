/**
 * A site may pass any value. A value of the wrong type is ignored or rejected with a code; it never stops the engine,
 * and nothing has changed.
 */
import assert from "node:assert/strict";
import { story } from "../support/story.mjs";
import { answer, ask } from "../support/visitor.mjs";

/**
 * Calls every method of an engine with values, and returns the codes of all errors, or the errors without a code.
 * Runs in the page.
 * @param {import("../../../www/page/homebody.js").Engine} engine
 * @param {"odd" | "hostile"} kind
 */
async function callAll(engine, kind) {
  const failure = { toString: () => { throw new Error("no text"); } }; // prettier-ignore
  const fail = () => { throw failure; }; // prettier-ignore
  const proxy = new Proxy({}, Object.fromEntries(Reflect.ownKeys(Reflect).map((trap) => [trap, fail])));
  const getters = Object.defineProperties({}, Object.fromEntries(
    ["item", "category", "limit", "context", "exclude", "without", "language", "text", "length", "0", "pack", "policy", "base"]
      .map((name) => [name, { get: fail, enumerable: true }]),
  ));
  const values = {
    odd: [undefined, null, true, 0, -1.5, Number.NaN, "", {}, [], [1], () => {}, new Date(0), Symbol("odd"), 1n, Object.assign([], { length: 2 ** 32 - 1 })],
    hostile: [proxy, getters, { toString: fail, valueOf: fail }, [failure], Object.create(Event.prototype), "x".repeat(2 ** 20)],
  }[kind];
  const { createEngine } = await import("/homebody/homebody.js");
  const errors = [];
  engine.on("error", (error) => errors.push(error.code));
  const calls = values.flatMap((value) => [
    () => engine.rank(value),
    () => engine.rank({ limit: value }),
    () => engine.rank({ context: value }),
    () => engine.rank({ exclude: value }),
    () => engine.rank({ without: value }),
    () => engine.rank({ exclude: [value], without: [value], context: { item: value, category: value } }),
    () => engine.why(value),
    () => engine.why("1", value),
    () => engine.why("1", { context: { item: value }, without: [value] }),
    () => engine.consent.get(value),
    () => engine.consent.changes(value),
    () => engine.consent.give(value, value, value),
    () => engine.consent.refuse(value, { language: "en" }),
    () => engine.consent.refuse("offers", value),
    () => engine.consent.withdraw("offers", { language: value, text: value }),
    () => engine.consent.restrict(value, value),
    () => engine.consent.restrict("odd", [value]),
    () => engine.consent.restrict("odd", []),
    () => engine.consent.restrict(value, []),
    () => engine.profile.mute(value),
    () => engine.profile.clear(value),
    () => engine.data.export(value),
    () => engine.data.import(value),
    () => engine.data.import({ homebody: 1, records: [value] }),
    () => engine.on("change", value),
    () => createEngine(value),
    () => createEngine({ pack: value, policy: value }),
    () => createEngine({ pack: "/homebody/site.pack", policy: value, base: value }),
  ]);
  const events = values.flatMap((value) => [
    () => engine.track(value, value),
    () => engine.track("view", { item: value }),
    () => engine.track(value, { item: "1" }),
    () => engine.impression(value),
    () => engine.impression([value], value),
  ]);
  for (const call of calls) {
    try {
      await call();
    } catch (error) {
      errors.push(error?.code ?? `${call}: ${error === failure ? "the site's own failure" : error}`);
    }
  }
  for (const call of events) {
    try {
      call();
    } catch {
      errors.push(`${call} throws`);
    }
  }
  await engine.profile.preferences().catch(() => {}); // The errors of events have arrived by then.
  return [...new Set(errors)].sort();
}

for (const kind of /** @type {const} */ (["odd", "hostile"])) {
  story(`${kind} arguments are ignored or rejected with a code, and the engine keeps running`, async (visitor) => {
    const page = await visitor.open();
    await answer(page, "Accept");
    const codes = await ask(page, callAll, kind);
    const expected = [
      "consent/purpose",
      "consent/untrusted",
      "engine/options",
      "import/damaged",
      "load/failed", // Text that is a valid address.
      "policy/malformed",
      "preference/unknown-label",
      "track/unknown-item",
      "track/unknown-kind",
    ];
    assert.deepEqual(codes.filter((code) => !expected.includes(code)), []);
    const { items } = await ask(page, (engine) => engine.rank({ limit: 3 }));
    assert.equal(items.length, 3);
  }, { tolerated: [/./], paths: [/./] });
}

story("a name that every object has is no purpose", async (visitor) => {
  const page = await visitor.open();
  const codes = await ask(page, (engine) =>
    ["__proto__", "constructor", "toString", "sensitive:", "Recommendations"].map((name) => {
      try {
        return engine.consent.get(name);
      } catch (error) {
        return error.code;
      }
    }),
  );
  assert.deepEqual(codes, Array(5).fill("consent/purpose"));
});

story("an import that is no export, or too large for one, is damaged at once, and nothing changes", async (visitor) => {
  const page = await visitor.open("/basket");
  await answer(page, "Accept");
  const { codes, same, millis } = await ask(page, async (engine) => {
    await engine.profile.mute("item:1");
    const copy = await (await inside(engine)).exportAll();
    const code = (archive) => engine.data.import(archive).then(() => "imported", (error) => error.code);
    const many = Array(3_000_000).fill(copy.records[0]);
    const archives = [
      { ...copy, more: () => {} },
      { ...copy, records: [() => {}] },
      { ...copy, get records() { throw new Error("no records"); } }, // prettier-ignore
      { ...copy, more: "x".repeat(200_000_000) },
      { ...copy, records: many },
      { ...copy, records: Object.assign([], { length: 2 ** 32 - 1 }) },
      { ...copy, more: new Uint8Array(200_000_000) },
      new Uint8Array(200_000_000),
    ];
    const start = performance.now();
    const codes = [];
    for (const archive of archives) codes.push(await code(archive));
    const millis = performance.now() - start;
    return { codes, millis, same: JSON.stringify((await (await inside(engine)).exportAll()).records) === JSON.stringify(copy.records) };
  });
  assert.deepEqual(codes, Array(8).fill("import/damaged"));
  assert.equal(same, true);
  assert.ok(millis < 60_000, `${millis} ms`);
});

story("an engine copies what it is given, and reads it once", async (visitor) => {
  const page = await visitor.open();
  const { controller, read, code } = await page.evaluate(async () => {
    const { createEngine } = await import("/homebody/homebody.js");
    const policy = await (await fetch("/homebody/policy.json")).json();
    const { name } = policy.controller;
    let read = 0;
    const given = { policy, get pack() { return read++ === 0 ? "/homebody/site.pack" : 5; } }; // prettier-ignore
    const starting = createEngine(given);
    policy.controller.name = "Somebody else";
    given.policy = {};
    const engine = await starting;
    const functions = { pack: "/homebody/site.pack", policy: { run: () => {} } };
    const code = await createEngine(functions).catch((error) => error.code);
    return { controller: engine.notice.controller === name, read, code };
  });
  assert.deepEqual({ controller, read, code }, { controller: true, read: 1, code: "engine/options" });
}, { tolerated: [/./] });
