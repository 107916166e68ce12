/**
 * "What we keep": every stored record in plain words and as data, newest day first. Nothing is left out: what cannot be
 * read is listed as that, and a kind this page does not know is named.
 */
import { receipt } from "./receipt.js";
import { save } from "./files.js";

/** @import { Entry, Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */

/** @param {Kit} kit @param {Data} data */
export function kept(kit, { records, titles }) {
  if (records.length === 0) return [kit.line(kit.say("kept.none"))];
  const { make } = kit;
  /** @type {Map<string, Entry[]>} */
  const days = new Map();
  for (const record of [...records].sort((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1))) {
    const day = record.at > 0 ? new Date(record.at).toDateString() : "";
    days.set(day, [...(days.get(day) ?? []), record]);
  }
  const lists = [...days].map(([day, entries], nth) => {
    const { length } = entries;
    const words = day
      ? kit.say("kept.day", { count: length, day: kit.date(entries[0]?.at ?? 0, { dateStyle: "full" }) })
      : kit.say("kept.undated", { count: length });
    const list = make("ul", { part: "records", role: "list" }, ...entries.map((entry) => line(kit, entry, titles)));
    const details = kit.details(`kept/${day}`, words, list);
    details.open = nth === 0;
    return details;
  });
  const proof = records.some(({ type }) => type === "decision") ? [kit.line(kit.say("kept.proof"))] : [];
  const text = `${kit.say("kept.count", { count: records.length })} ${kit.say("kept.text")}`;
  return [kit.line(text), ...proof, ...lists];
}

/**
 * A record in one sentence.
 * @param {Kit} kit
 * @param {Entry} record
 * @param {Map<string, string>} titles
 */
export function describe(kit, record, titles) {
  const { type, title = "", items = [], label = "", on = false, bytes = 0 } = record;
  switch (type) {
    case "event":
      return kit.say(`kept.${record.kind}`, { title });
    case "showing":
      return kit.say("kept.showing", { count: items.length, titles: kit.list(items.map(({ title }) => title)) });
    case "choice":
      return kit.say(`kept.${record.what}`, { name: kit.label(label, titles) });
    case "setting":
      return kit.say(`kept.${record.setting}.${on ? "on" : "off"}`);
    case "decision":
      return kit.say(`kept.${record.verdict}`, { purpose: kit.purpose(record.purpose ?? "") });
    case "unreadable":
      return kit.say("kept.unreadable", { count: bytes });
    default:
      return kit.say("kept.other", { type });
  }
}

/** What can be erased by itself: an answer is proof, and what cannot be read has no owner to ask. */
const ERASABLE = new Set(["event", "showing", "choice", "setting"]);

/** @param {Kit} kit @param {Entry} record @param {Map<string, string>} titles */
function line(kit, record, titles) {
  const { make, engine } = kit;
  const what = describe(kit, record, titles);
  const key = `kept/${record.type}/${record.key}`;
  const buttons = [];
  // What is in memory only has no key; it goes with the page.
  if (ERASABLE.has(record.type) && record.key !== null) {
    const erase = () => kit.act(() => engine.data.erase([record.key]), () => kit.say("kept.erased", { what }));
    buttons.push(kit.button(key, kit.say("kept.erase"), erase, { label: kit.say("kept.erase.label", { what }) }));
  }
  if (record.type === "decision") {
    const made = () => receipt(record, engine.notice, { now: Date.now(), origin: location.origin });
    const keep = () => {
      const name = save(`receipt-${record.receipt}.jsonld`, made());
      kit.announce(kit.say("take.export.said", { name }));
    };
    const label = kit.say("kept.receipt.label", { what });
    buttons.push(kit.button(key, kit.say("kept.receipt"), keep, { label }));
  }
  return make(
    "li",
    { part: "record", "data-record": record.key },
    make("div", { part: "words" }, kit.line(what, "what"), kit.line(facts(kit, record).join(" "), "facts")),
    make("div", { part: "buttons" }, ...buttons),
    kit.data(key, record),
  );
}

/** When, until when, and on what terms. @param {Kit} kit @param {Entry} record */
function facts(kit, record) {
  const { at, expires, type, terms, category } = record;
  const found = [];
  if (category) found.push(`${kit.say("kept.category", { name: category })}.`);
  if (at > 0) found.push(kit.say("kept.at", { date: kit.date(at, { dateStyle: "medium", timeStyle: "short" }) }));
  if (expires !== null) found.push(kit.say("kept.expires", { date: kit.date(expires) }));
  else found.push(kit.say(ERASABLE.has(type) ? "kept.stays" : "kept.stuck"));
  if (terms) {
    found.push(kit.say("kept.asked", { controller: terms.controller, days: kit.days(terms.retentionDays) }));
    if (terms.sensitive.length > 0) found.push(kit.say("kept.sensitive", { labels: kit.list(terms.sensitive.map((label) => kit.topic(label))) }));
  }
  if (record.signal) found.push(kit.say("kept.signal"));
  return found;
}
