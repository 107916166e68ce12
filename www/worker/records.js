/**
 * Stored records in the form in which the site's code meets them, made from the bytes that the engine keeps
 * (src/consent/decision.rs, src/history/), and back. No record is left out: one that cannot be read is told of as such.
 * The engine checks whatever comes back, so that nothing made here can do harm.
 */
import { Reader, within, written } from "./bytes.js";
import { HomebodyError, words } from "../shared/errors.js";
import { ARMS, CHOICES, EPOCHS, FACETS, KINDS, PASSAGES, SETTINGS, VERDICTS } from "./numbers.js";

/** @import { Choice, DecisionRecord, EventRecord, Interest, Named, PassageRecord, ReportRecord } from "../shared/types.js" */
/** @import { SettingRecord, StoredRecord } from "../shared/types.js" */
/** @import { Resident } from "./resident.js" */
/** @import { WasmEngine } from "homebody-wasm" */

const DAY_MILLIS = 86_400_000;
/** How long a yes and a no hold, in days, as in src/consent/ledger.rs. */
const HOLDS = { given: 365, refused: 180, withdrawn: 180 };
/** The first bytes of records. */
const FORM = { decision: 2, event: 1, showing: 2, choice: 3, setting: 4, report: 5 };
/** What the engine takes for a purpose, a language tag and an id, in characters, bytes and bytes. */
const PURPOSE = /^(recommendations|offers|measurement|sensitive:(?! )[^\0-\x1f\x7f]{1,128}(?<! ))$/u;
const MAX_LANGUAGE = 35;
const ID = /** @type {const} */ ([1, 256]);
/** The most items of a showing. */
const MAX_SHOWN = 20;
/** The longest name of a shelf, in bytes. */
const MAX_SLOT = 64;

/**
 * Every record there is, decisions first, each kind in the order in which it was stored.
 * @param {Resident} resident
 * @param {number} retentionDays
 * @returns {Promise<StoredRecord[]>}
 */
export async function records(resident, retentionDays) {
  const { decisions, others } = await resident.records();
  const { engine, storage } = resident;
  const inMemory = storage === "memory";
  /**
   * @param {Uint8Array} bytes
   * @param {number | null} key
   * @param {(reader: Reader, key: number | null) => StoredRecord} read
   * @returns {StoredRecord}
   */
  const told = (bytes, key, read) => {
    try {
      const reader = new Reader(bytes);
      return reader.end(read(reader, key));
    } catch (error) {
      // A trap of the engine is none of the record's.
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      return { type: "unreadable", key, bytes: bytes.length };
    }
  };
  const other = (/** @type {Reader} */ reader, /** @type {number | null} */ key) =>
    toRecord(engine, reader, key, retentionDays * DAY_MILLIS);
  return [
    ...decisions.map((bytes) => told(bytes, null, toDecision)),
    ...Array.from(others, ([key, bytes]) => told(bytes, inMemory ? null : key, other)),
  ];
}

/**
 * @param {Reader} reader
 * @returns {DecisionRecord}
 */
function toDecision(reader) {
  if (reader.u8() !== FORM.decision) throw new RangeError("Not a decision");
  const verdict = /** @type {DecisionRecord["verdict"]} */ (named(VERDICTS, reader.u8()));
  const [signal, at, revision] = [reader.flag(), reader.i64(), reader.u32()];
  const [receipt, hash] = [hex(reader.take(16)), reader.take(32)];
  const [purpose, language] = [reader.text(), reader.text(0, MAX_LANGUAGE)];
  if (!PURPOSE.test(purpose)) throw new RangeError("No such purpose");
  const retentionDays = reader.u16();
  const [controller, sensitive] = [reader.text(), reader.texts(reader.u8())];
  const signals = Array.from({ length: reader.u8() }, () => reader.u32().toString(16).padStart(8, "0"));
  const measured = { signals, collector: reader.text(), epsilonMonthly: reader.u32(), holdoutPercent: reader.u8() };
  const terms = { retentionDays, controller, sensitive, measured };
  const expires = at + HOLDS[verdict] * DAY_MILLIS;
  const text = hash.some(Boolean) ? hex(hash) : "";
  return { type: "decision", key: null, at, expires, purpose, verdict, revision, signal, language, receipt, text, terms };
}

/**
 * @param {WasmEngine} engine
 * @param {Reader} reader
 * @param {number | null} key
 * @param {number} retention In milliseconds.
 * @returns {StoredRecord}
 */
function toRecord(engine, reader, key, retention) {
  const describe = (/** @type {string} */ item) => engine.describe(engine.item(item));
  const form = reader.u8();
  if (form === FORM.showing) {
    const [at, slot] = [reader.i64(), reader.text(0, MAX_SLOT)];
    /** @type {Named[]} */
    const items = reader.texts(within(reader.u8(), 1, MAX_SHOWN), ...ID).map((item) => ({ item, title: describe(item).title }));
    return { type: "showing", key, at, expires: at + retention, slot, items };
  }
  if (form === FORM.report) return toTold(reader, key);
  const code = reader.u8();
  if (form === FORM.setting) {
    const setting = /** @type {SettingRecord["setting"]} */ (named(SETTINGS, code));
    const on = reader.flag();
    return { type: "setting", key, at: reader.i64(), expires: null, setting, on };
  }
  const at = reader.i64();
  if (form === FORM.event) {
    const kind = /** @type {EventRecord["kind"]} */ (named(KINDS, code));
    const item = reader.text(...ID);
    const { title, category } = describe(item);
    return { type: "event", key, at, expires: at + retention, kind, item, title, category };
  }
  if (form !== FORM.choice) throw new RangeError("No such form");
  const what = /** @type {Choice["what"]} */ (named(CHOICES, code));
  const label = `${named(FACETS, reader.u8())}:${reader.text(...ID)}`;
  if (label.includes("\0")) throw new RangeError("No such label");
  return { type: "choice", key, at, expires: null, what, label };
}

/**
 * A report, what became of one, or the arm that was drawn; they go with the yes to measurement.
 * @param {Reader} reader
 * @param {number | null} key
 * @returns {StoredRecord}
 */
function toTold(reader, key) {
  const passage = named(PASSAGES, reader.u8());
  const [at, expires] = [reader.i64(), null];
  const length = /** @type {ReportRecord["length"]} */ (named(EPOCHS, reader.u8()));
  const cost = reader.u32();
  const bytes = reader.take(12);
  const [question, answer] = [reader.text(), reader.text()];
  const message = new Reader(bytes); // As in src/report/message.rs.
  within(message.u8(), 1, 1);
  const arm = /** @type {ReportRecord["arm"]} */ (ARMS[within(message.u8(), 0, 2)]);
  const [epoch, tag, symbol] = [message.u16(), message.u32(), message.u32()];
  const signal = tag.toString(16).padStart(8, "0");
  if (passage === "prepared") {
    const said = { question, answer, symbol, arm, epsilon: cost / 1e6, bytes: hex(bytes) };
    return { type: "report", key, at, expires, signal, length, epoch, ...said };
  }
  if (length !== "day" || question !== "" || answer !== "") throw new RangeError("No such form");
  if (passage === "lot") return { type: "lot", key, at, expires, arm };
  return { type: "passage", key, at, expires, signal, epoch, passage: /** @type {PassageRecord["passage"]} */ (passage) };
}

/**
 * The engine's bytes for a record that is to be brought in.
 * @param {StoredRecord} record
 * @returns {Uint8Array}
 */
export function toBytes(record) {
  try {
    switch (record.type) {
      case "event":
        return written(FORM.event, KINDS.indexOf(record.kind), BigInt(record.at), record.item);
      case "showing": {
        const items = record.items.map(({ item }) => item);
        return written(FORM.showing, BigInt(record.at), record.slot, items.length, ...items);
      }
      case "choice": {
        const [facet = "", ...value] = record.label.split(":");
        const numbers = [CHOICES.indexOf(record.what), FACETS.indexOf(facet)];
        return written(FORM.choice, numbers[0] ?? -1, BigInt(record.at), numbers[1] ?? -1, value.join(":"));
      }
      case "setting":
        return written(FORM.setting, SETTINGS.indexOf(record.setting), Number(record.on), BigInt(record.at));
    }
  } catch (error) {
    throw new HomebodyError("import/damaged", `A record is damaged: ${words(error)}`, error);
  }
  throw new HomebodyError("import/damaged", "Only events, showings, choices and settings can be brought in");
}

/** @param {readonly string[]} names @param {number} number */
function named(names, number) {
  const name = names[number];
  if (!name) throw new RangeError("No such name");
  return name;
}

/**
 * The categories among what the visitor did, strongest first: counted, not guessed.
 * @param {readonly StoredRecord[]} all
 * @returns {Interest[]}
 */
export function interests(all) {
  /** @type {Map<string, Interest>} */
  const found = new Map();
  let counted = 0;
  for (const record of [...all].reverse()) {
    if (record.type !== "event" || record.category === "") continue;
    counted += 1;
    const label = `category:${record.category}`;
    const interest = found.get(label) ?? { label, name: record.category, share: 0, choice: null, keys: [], titles: [] };
    found.set(label, interest);
    interest.share += 1;
    if (record.key !== null) interest.keys.push(record.key);
    if (!interest.titles.includes(record.title)) interest.titles.push(record.title);
  }
  for (const record of all) {
    const interest = record.type === "choice" && found.get(record.label);
    if (interest) interest.choice = record.what;
  }
  const list = [...found.values()].sort((a, b) => b.share - a.share || (a.label < b.label ? -1 : 1));
  return list.map((interest) => ({ ...interest, share: interest.share / counted }));
}

/** @param {Uint8Array} bytes */
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
