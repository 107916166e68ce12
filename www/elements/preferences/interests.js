/**
 * "What we think you like": interests as bars with their origin, the visitor's preferences, and what the engine has
 * learned. For each interest, and for each product and provider behind it, the visitor can ask for more or less, mute
 * it, or clear the preference. An interest can also be forgotten. The shelves update at once.
 */
import { describe } from "./records.js";
import { buttonsOf, prefer, preferenceRowsLater } from "./buttons.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { Interest } from "../../shared/types.js" */

/** @param {Kit} kit @param {Data} data */
export function interests(kit, data) {
  const { make } = kit;
  const { interests } = data;
  const helped = ["preferences.more", "preferences.less", "preferences.mute", "interests.forget"];
  const help = helped.map((key) => make("li", {}, kit.say(`${key}.help`)));
  const guess = interests.length
    ? [
        make("ul", { part: "help" }, ...help),
        make("ul", { part: "interests", role: "list" }, ...interests.map((interest) => row(kit, interest, data))),
      ]
    : [kit.line(kit.say("interests.none"))];
  return [kit.line(kit.say("interests.text")), ...guess, ...preferences(kit, data), ...learned(kit, data)];
}

/** @param {Kit} kit @param {Interest} interest @param {Data} data */
function row(kit, interest, data) {
  const { make } = kit;
  const { label, name, share, keys } = interest;
  const key = `interests/${label}`;
  const bar = make("div", { class: "bar" });
  bar.style.inlineSize = `${Math.min(100, share * 100)}%`;
  return make(
    "li",
    { part: "interest", "data-label": label },
    make("h4", { part: "name" }, name),
    kit.line(kit.say("interests.share", { share: kit.percent(share) }), "facts"),
    make("div", { class: "track", "aria-hidden": "true" }, bar),
    make(
      "div",
      { part: "buttons" },
      ...buttonsOf(kit, key, label, data),
      ...(keys.length > 0 ? [forget(kit, interest, data)] : []),
    ),
    origin(kit, key, label, data),
  );
}

/** Deletes a wrong interest. @param {Kit} kit @param {Interest} interest @param {Data} data */
function forget(kit, { label, name, keys }, { interests }) {
  const at = interests.findIndex((interest) => interest.label === label);
  // The row disappears, so the focus moves to the same button in the next row or the previous one.
  const next = interests[at + 1] ?? interests[at - 1];
  const run = async () => {
    await kit.act(
      () => kit.inside.call("erase", Float64Array.from(keys)),
      () => kit.say("interests.said.forget", { name }),
    );
    if (next) kit.focus(`interests/${next.label}/forget`);
  };
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

/** Lists all preferences, for every kind of label. @param {Kit} kit @param {Data} data */
function preferences(kit, { preferences, titles }) {
  const { make } = kit;
  const rows = preferences.map(({ what, label }) => {
    const name = kit.label(label, titles);
    const said = kit.say(`records.${what}`, { name });
    const back = kit.button(`preference/${label}`, kit.say("preferences.undo"), () => prefer(kit, "clear", label, name), {
      label: kit.say("preferences.undo.label", { what: said }),
    });
    return make("li", { part: "preference" }, kit.line(said, "what"), make("div", { part: "buttons" }, back));
  });
  const title = make("h4", {}, kit.say("preferences.title"));
  const none = kit.line(kit.say("preferences.none"));
  return [title, rows.length ? make("ul", { part: "preferences", role: "list" }, ...rows) : none];
}

/** @param {Kit} kit @param {Data} data */
function learned(kit, { learned: { terms, discounted } }) {
  const { make, engine } = kit;
  const title = make("h4", {}, kit.say("learned.title"));
  const moved = terms.some(({ percent }) => percent !== 100);
  if (!moved && discounted.length === 0) return [title, kit.line(kit.say("learned.none"))];
  const lines = [
    ...terms.map(({ term, percent }) => kit.say(`learned.term.${term}`, { percent: kit.percent(percent / 100) })),
    ...discounted.map(({ item, title, impressions }) => kit.say("learned.discounted", { count: impressions, title: title || item })),
  ];
  const reset = () =>
    kit.act(
      () => engine.profile.reset(),
      () => kit.say("learned.said.reset"),
    );
  return [
    title,
    kit.line(kit.say("learned.text", { start: kit.percent(1) })),
    make("ul", {}, ...lines.map((line) => make("li", {}, line))),
    make("div", { part: "buttons" }, kit.button("learned/reset", kit.say("learned.reset"), reset)),
  ];
}
