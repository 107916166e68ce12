/**
 * "What we think you like": the categories of the visitor's events as bars. For each, and for each product and provider
 * behind it, the visitor can ask for more or less, mute it, or clear the preference; a wrong guess can be forgotten. The
 * shelves update at once.
 */
import { describe } from "./records.js";
import { buttonsOf, preferenceRowsLater } from "./buttons.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { Interest } from "../../shared/types.js" */

/** How many of the strongest interests are always visible (chosen: with the settings, they fit on two screens of a phone). */
const FIRST = 3;

/** @param {Kit} kit @param {Data} data */
export function interests(kit, data) {
  const { interests } = data;
  if (interests.length === 0) return [kit.line(kit.say("interests.none"))];
  const list = (/** @type {Interest[]} */ some) =>
    kit.make("ul", { part: "interests", role: "list" }, ...some.map((interest) => row(kit, interest, data)));
  const [first, others] = [interests.slice(0, FIRST), interests.slice(FIRST)];
  return [
    kit.line(kit.sentences([kit.say("interests.text"), kit.say("interests.forget.help")]), "facts"),
    list(first),
    ...(others.length > 0 ? [kit.details("interests/others", kit.say("interests.all"), list(others))] : []),
  ];
}

/** @param {Kit} kit @param {Interest} interest @param {Data} data */
function row(kit, interest, data) {
  const { make } = kit;
  const { label, name, share, keys } = interest;
  const key = `interests/${label}`;
  const id = label.replaceAll(" ", "-");
  const bar = make("div", { class: "bar" });
  bar.style.inlineSize = `${Math.min(100, share * 100)}%`;
  const forgets = keys.length > 0 ? [forget(kit, interest, data)] : [];
  return make(
    "li",
    { part: "interest", "data-label": label },
    make(
      "div",
      { part: "line" },
      make("h4", { part: "name", id: `name-${id}` }, name),
      make("span", { part: "share", id: `share-${id}` }, kit.say("interests.share", { share: kit.percent(share) })),
    ),
    make("div", { class: "track", role: "img", "aria-labelledby": `name-${id} share-${id}` }, bar),
    kit.buttons(...buttonsOf(kit, key, label, data), ...forgets),
    origin(kit, key, label, data),
  );
}

/** Deletes a wrong interest. @param {Kit} kit @param {Interest} interest @param {Data} data */
function forget(kit, { label, name, keys }, { interests }) {
  const at = interests.findIndex((interest) => interest.label === label);
  // The row disappears, so the focus moves to the same button in the next row or the previous one.
  const next = interests[at + 1] ?? interests[at - 1];
  const run = () =>
    kit.act(
      () => kit.inside.call("erase", Float64Array.from(keys)),
      () => kit.say("interests.said.forget", { name }),
      () => next && kit.focus(`interests/${next.label}/forget`),
    );
  return kit.button(`interests/${label}/forget`, kit.say("interests.forget"), run, {
    label: kit.say("interests.forget.label", { name }),
  });
}

/**
 * Creates the list of events behind an interest, with preference buttons for each product.
 * @param {Kit} kit
 * @param {string} key
 * @param {string} label
 * @param {Data} data
 */
function origin(kit, key, label, data) {
  // Matches by item rather than by key, because records that are in memory only have no key.
  const behind = data.records.filter((record) => record.type === "event" && `category:${record.category}` === label);
  const named = new Set();
  const lines = behind.map((record) => {
    const line = kit.make("li", {}, describe(kit, record, data.titles));
    if (record.type !== "event" || named.has(record.item)) return line;
    named.add(record.item);
    line.append(preferenceRowsLater(kit, `${key}/${record.item}`, { item: record.item, without: label }, data));
    return line;
  });
  return kit.details(`${key}/from`, kit.say("interests.from", { count: behind.length }), kit.make("ul", {}, ...lines));
}
