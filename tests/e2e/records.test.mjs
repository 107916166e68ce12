/**
 * The bytes that browsers hold, as the site's code meets them: www/worker/bytes.js and www/worker/records.js beside the engine, which
 * reads the same bytes (tests/records.rs has the same vectors). The engine here is the real one, in Node.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { records, toBytes } from "../../www/worker/records.js";
import { ROOT } from "./support/shop.mjs";

/** @typedef {{ name: string, bytes: string }} Vector */
/** @type {{ records: (Vector & { record: any })[], unreadable: Record<"decisions" | "others", Vector[]> }} */
const VECTORS = JSON.parse(readFileSync(join(ROOT, "tests/vectors/records.json"), "utf8"));
const RETENTION_DAYS = 90;
const KEY = 7;
/** The first byte of a report's record. */
const REPORT = 5;
const POLICY = {
  version: 1,
  revision: 3,
  controller: { name: "A Shop", contact: "privacy@example.org" },
  retention_days: RETENTION_DAYS,
  purposes: ["recommendations"],
};

/** @type {any} */
let engine;
/** The record of a yes. @type {Uint8Array} */
let yes;

before(async () => {
  // Node 20's V8 inlines calls into Wasm and, one run in three, dies when it takes such code back (a fatal "unreachable
  // code" in its deoptimizer).
  setFlagsFromString("--no-turbo-inline-js-wasm-calls");
  // The glue has no package beside it that would tell Node it is a module.
  const glue = readFileSync(join(ROOT, "target/wasm/homebody.js"));
  const { initSync, Engine } = await import(`data:text/javascript;base64,${glue.toString("base64")}`);
  initSync({ module: readFileSync(join(ROOT, "target/wasm/homebody_bg.wasm")) });
  engine = new Engine(readFileSync(join(ROOT, "tests/vectors/pack_v2.pack")), POLICY, false);
  [[, , , yes]] = engine.decide("recommendations", "given", true, "en", new Uint8Array());
});

const fromHex = (/** @type {string} */ hex) => Uint8Array.from(Buffer.from(hex, "hex"));
const toHex = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes).toString("hex");

/**
 * What the site's code is told of bytes.
 * @param {{ decisions?: Uint8Array[], others?: Uint8Array[] }} stored
 * @param {string} [storage]
 */
const told = ({ decisions = [], others = [] }, storage = "indexeddb") => {
  const numbered = new Map(others.map((bytes, at) => [KEY + at, bytes]));
  const resident = { engine, storage, records: async () => ({ decisions, others: numbered }) };
  return records(/** @type {any} */ (resident), RETENTION_DAYS);
};

/** @param {{ record: { type: string } }} vector @param {Uint8Array} bytes */
const storedAs = ({ record }, bytes) => (record.type === "decision" ? { decisions: [bytes] } : { others: [bytes] });

/** Whether the engine sets these bytes aside. @param {{ decisions?: Uint8Array[], others?: Uint8Array[] }} stored */
const refused = ({ decisions = [], others = [] }) => {
  engine.load(decisions.length > 0 ? decisions : [yes], Float64Array.from(others, () => KEY), others);
  return engine.status().quarantined > 0;
};

for (const vector of VECTORS.records) {
  test(`the script and the engine read ${vector.record.type}: ${vector.name}`, async () => {
    const bytes = fromHex(vector.bytes);
    assert.deepEqual(await told(storedAs(vector, bytes)), [vector.record]);
    assert.ok(!refused(storedAs(vector, bytes)), "the engine reads it as well");
    if (["decision", "report", "passage", "lot"].includes(vector.record.type)) assert.throws(() => toBytes(vector.record), { code: "import/damaged" });
    else assert.equal(toHex(toBytes(vector.record)), vector.bytes);
  });
}

for (const [kind, list] of Object.entries(VECTORS.unreadable)) {
  for (const { name, bytes } of list) {
    test(`the script and the engine set aside, among ${kind}: ${name}`, async () => {
      const stored = { [kind]: [fromHex(bytes)] };
      assert.ok(refused(stored), "the engine does");
      const key = kind === "decisions" ? null : KEY;
      assert.deepEqual(await told(stored), [{ type: "unreadable", key, bytes: bytes.length / 2 }]);
    });
  }
}

/** Every cut of a record, and every byte of it replaced by every other. @param {Uint8Array} bytes */
function* damaged(bytes) {
  for (let length = 0; length < bytes.length; length += 1) yield bytes.slice(0, length);
  for (let at = 0; at < bytes.length; at += 1) {
    for (let flip = 1; flip < 256; flip += 1) {
      const copy = bytes.slice();
      copy[at] ^= flip;
      yield copy;
    }
  }
}

for (const type of ["decision", "event", "showing", "choice", "setting"]) {
  test(`of every cut and every flipped byte of a ${type} the script reads what the engine reads`, async () => {
    const vector = VECTORS.records.find(({ record }) => record.type === type);
    assert.ok(vector);
    // What begins like a report is one to the engine, and is nobody's to keep without a yes to measurement.
    const all = [...damaged(fromHex(vector.bytes))].filter((bytes) => type === "decision" || bytes[0] !== REPORT);
    const readings = await told(type === "decision" ? { decisions: all } : { others: all });
    const differs = (/** @type {Uint8Array} */ bytes, /** @type {number} */ at) =>
      (readings[at]?.type === "unreadable") !== refused(storedAs(vector, bytes));
    const differing = all.filter(differs);
    assert.deepEqual(differing.map(toHex), []);
  });
}

test("what is in memory only has no keys to erase it by", async () => {
  const others = VECTORS.records.filter(({ record }) => record.type !== "decision").map(({ bytes }) => fromHex(bytes));
  const inMemory = await told({ others }, "memory");
  assert.deepEqual([...new Set(inMemory.map(({ key }) => key))], [null]);
  assert.equal(inMemory.length, others.length);
});
