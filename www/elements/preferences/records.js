/**
 * "What is kept": every stored record in plain words and as data, newest day first. Nothing is left out: unreadable
 * records are listed as such, and unknown kinds are named.
 */
import { hostOf } from "../../page/contact.js";
import { receipt } from "./receipt.js";
import { save } from "./files.js";
import { fate } from "./reports.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { StoredRecord } from "../../shared/types.js" */

/** @param {Kit} kit @param {Data} data */
export function records(kit, { records, titles }) {
  if (records.length === 0) return [kit.line(kit.say("records.none"))];
  /** @type {Map<string, StoredRecord[]>} */
  const days = new Map();
  for (const record of [...records].sort((a, b) => moment(b) - moment(a))) {
    const day = "at" in record ? new Date(record.at).toDateString() : "";
    days.set(day, [...(days.get(day) ?? []), record]);
  }
  const lists = [...days].map(([day, some], nth) => {
    const count = some.length;
    const words = day
      ? kit.say("records.day", { count, day: kit.date(Date.parse(day), { dateStyle: "full" }) })
      : kit.say("records.undated", { count });
    const lines = some.map((record) => line(kit, record, titles));
    const details = kit.details(`records/${day}`, words, kit.make("ul", { part: "records", role: "list" }, ...lines));
    details.open = nth === 0;
    return details;
  });
  const proof = records.some(({ type }) => type === "decision" || type === "refusal") ? [kit.line(kit.say("records.proof"))] : [];
  const text = [kit.say("records.count", { count: records.length }), kit.say("records.text")];
  return [kit.line(kit.sentences(text)), ...proof, ...lists];
}

/** Returns the time of a record; records without a time come last. @param {StoredRecord} record */
const moment = (record) => ("at" in record ? record.at : 0);

/**
 * Describes a record in one sentence.
 * @param {Kit} kit
 * @param {StoredRecord} record
 * @param {Map<string, string>} titles
 */
export function describe(kit, record, titles) {
  switch (record.type) {
    case "event":
      return kit.say(`records.${record.kind}`, { title: record.title || record.item });
    case "impression": {
      const names = record.items.map(({ item, title }) => title || item);
      return kit.say("records.impression", { count: names.length, titles: kit.list(names) });
    }
    case "preference":
      return kit.say(`records.${record.what}`, { name: kit.label(record.label, titles) });
    case "setting":
      return kit.say(`records.${record.setting}.${record.on ? "on" : "off"}`);
    case "decision":
    case "refusal":
      return kit.say(`records.${record.decided}`, { purpose: kit.purpose(record.purpose) });
    case "report":
      return kit.say("records.report", { question: record.question });
    case "delivery":
      return kit.say("records.delivery", { what: kit.say(`reports.${record.status}`) });
    case "arm":
      return kit.say(`records.arm.${record.arm}`);
    case "unreadable":
      return kit.say("records.unreadable", { count: record.bytes });
    default:
      return kit.say("records.other", { type: /** @type {{ type: string }} */ (record).type });
  }
}

/** @param {Kit} kit @param {StoredRecord} record @param {Map<string, string>} titles */
function line(kit, record, titles) {
  const { make, engine } = kit;
  const what = describe(kit, record, titles);
  // A decision has a receipt; other records without a key are identified by their content.
  const id = record.type === "decision" ? record.receipt : (keyOf(record) ?? JSON.stringify(record));
  const key = `records/${record.type}/${id}`;
  const buttons = [];
  if (record.type === "decision") {
    const keep = () => {
      const made = receipt(record, engine.notice, { now: Date.now(), origin: location.origin });
      const name = save(`receipt-${record.receipt}.jsonld`, made);
      kit.announce(kit.say("take.export.said", { name }));
    };
    const label = kit.say("records.receipt.label", { what });
    buttons.push(kit.button(key, kit.say("records.receipt"), keep, { label }));
  }
  const erasable = keyOf(record);
  if (erasable !== null) {
    const keys = [erasable];
    const erase = () =>
      kit.act(
        () => kit.inside.call("erase", Float64Array.from(keys)),
        () => kit.say("records.erased", { what }),
      );
    buttons.push(kit.button(key, kit.say("records.erase"), erase, { label: kit.say("records.erase.label", { what }) }));
  }
  return make(
    "li",
    { part: "record" },
    make("div", { part: "words" }, kit.line(what, "what"), kit.line(kit.sentences(facts(kit, record)), "facts")),
    kit.buttons(...buttons),
    kit.data(key, record),
  );
}

/**
 * Returns the key with which a record can be erased: null if it cannot be erased individually, or is in memory only.
 * @param {StoredRecord} record
 */
const keyOf = (record) => ("key" in record ? record.key : null);

/** Describes the time, the expiry and the terms of a record. @param {Kit} kit @param {StoredRecord} record */
function facts(kit, record) {
  if (record.type === "unreadable") return [kit.say("records.stuck")];
  const found = [];
  if (record.type === "event" && record.category) found.push(kit.say("records.category", { name: record.category }));
  // Of a refusal, only the day is kept.
  /** @type {Intl.DateTimeFormatOptions} */
  const style = record.type === "refusal" ? { dateStyle: "medium" } : { dateStyle: "medium", timeStyle: "short" };
  found.push(kit.say("records.at", { date: kit.date(record.at, style) }));
  if (record.type === "report") found.push(...fate(kit, record));
  found.push(end(kit, record));
  if (record.type !== "decision") return found;
  const { controller, retentionDays, sensitive, measured } = record.terms;
  found.push(kit.say("records.asked", { controller, days: kit.days(retentionDays) }));
  // Next to a decision about one sensitive topic, this would read as if that topic had been left out.
  if (sensitive.length > 0 && !record.purpose.startsWith("sensitive:")) {
    found.push(kit.say("records.sensitive", { labels: kit.list(sensitive.map((label) => kit.topic(label))) }));
  }
  if (record.purpose === "measurement") {
    const { recipient, collector } = measured;
    found.push(kit.page("purpose.measurement.recipient", { recipient, host: hostOf(collector) }));
  }
  if (record.collectedBy !== "homebody") found.push(kit.say(`records.by.${record.collectedBy}`));
  if (record.gpc) found.push(kit.say("records.gpc"));
  return found;
}

/** Describes until when a record is kept. @param {Kit} kit @param {Exclude<StoredRecord, { type: "unreadable" }>} record */
function end(kit, record) {
  // A decision eventually stops counting, but its record stays as proof.
  if (record.type === "decision" || record.type === "refusal") {
    return record.replaced ? kit.say("records.replaced") : kit.say("records.valid", { date: kit.date(record.expires) });
  }
  if ("expires" in record) return kit.say("records.expires", { date: kit.date(record.expires) });
  if ("key" in record) return kit.say("records.stays");
  return kit.say("records.measurement", { name: kit.purpose("measurement") });
}
