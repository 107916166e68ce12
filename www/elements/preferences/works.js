/**
 * "How this works": the current facts about this browser. Every line comes from the engine: its own probe, the policy's
 * notice or the stored records. Nothing else is claimed.
 */
import { addressOf } from "../../page/contact.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */

/** @param {Kit} kit @param {Data} data */
export function works(kit, data) {
  const { notice } = data;
  const { make } = kit;
  const list = make("dl", { part: "facts-list" });
  const add = (/** @type {string} */ name, /** @type {(string | Node)[]} */ said) => {
    if (said.length === 0) return;
    list.append(make("dt", {}, kit.say(`works.${name}`)), ...said.map((words) => make("dd", {}, words)));
  };
  add("network", network(kit, data));
  add("encryption", encryption(kit, data));
  add("storage", storage(kit, data));
  add("retention", retention(kit, data));
  add("answers", answers(kit, data));
  add("rules", [kit.say("works.rules.text", { revision: notice.revision })]);
  add("controller", [notice.controller].filter(Boolean));
  add("contact", notice.contact ? [contact(kit, notice.contact)] : []);
  add(
    "address",
    [[notice.address, notice.country && country(kit, notice.country)].filter(Boolean).join(", ")].filter(Boolean),
  );
  if (notice.notice)
    add("notice", [
      make("a", { href: notice.notice, part: "link", "data-key": "works/notice" }, kit.say("works.notice.read")),
    ]);
  return [kit.line(kit.say("works.text")), list];
}

/** @param {Kit} kit @param {Data} data */
function network(kit, { diagnosis }) {
  if (!diagnosis) return [kit.say("centre.loading")];
  const { checks, sealed } = diagnosis;
  const open = checks.filter(({ ok }) => !ok).map(({ name }) => name);
  // The first two checks state where the engine runs and under which policy; the others are attempts to reach the
  // network.
  const ways = checks.filter(({ name }) => name !== "worker" && name !== "policy").length;
  const said = sealed
    ? [kit.say("works.sealed", { count: ways })]
    : [kit.say("works.unsealed"), kit.say("works.open", { names: kit.list(open) })];
  return [...said, kit.data("works", checks)];
}

/** @param {Kit} kit @param {Data} data */
function encryption(kit, { diagnosis }) {
  const protection = diagnosis?.protection ?? "none";
  return protection === "none" ? [] : [kit.say(`works.encryption.${protection}`), kit.say("works.encryption.limits")];
}

/** @param {Kit} kit @param {Data} data */
function storage(kit, { flags, diagnosis }) {
  const said = [kit.say(`works.storage.${flags.storage}`)];
  if (diagnosis?.degraded === "store/newer") said.push(kit.say("works.newer"));
  return said;
}

/** @param {Kit} kit @param {Data} data */
function retention(kit, { notice, records }) {
  const said = [kit.say("works.retention.text", { days: kit.days(notice.retentionDays) })];
  const ends = records.flatMap((record) => ("key" in record && "expires" in record ? [record.expires] : []));
  if (ends.length > 0) said.push(kit.say("works.next", { date: kit.date(Math.min(...ends)) }));
  return said;
}

/** @param {Kit} kit @param {Data} data */
function answers(kit, { purposes }) {
  const said = purposes.flatMap(({ purpose, state, decision }) => {
    if (!decision || decision.decided !== state) return [];
    const key = state === "given" ? "works.answers.given" : "works.answers.no";
    return [kit.say(key, { date: kit.date(decision.expires), purpose: kit.purpose(purpose) })];
  });
  return said.length ? said : [kit.say("works.answers.none")];
}

/** @param {Kit} kit @param {string} code */
const country = (kit, code) => new Intl.DisplayNames([kit.lang], { type: "region" }).of(code) ?? code;

/** @param {Kit} kit @param {string} words */
function contact(kit, words) {
  const href = addressOf(words);
  return href ? kit.make("a", { href, part: "link", "data-key": "works/contact" }, words) : words;
}
