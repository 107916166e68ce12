/**
 * "What we think you like": interests as bars with their origin, the visitor's preferences, and what the engine has
 * learned. The visitor can ask for more or less of each interest, and of each product and provider behind it, or mute
 * it, or clear the preference; an interest can also be forgotten. The shelves update at once.
 */
import { describe } from "./kept.js";
import { buttonsOf, wish, wishRowsLater } from "./wishes.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { Interest } from "../../shared/types.js" */

/** @param {Kit} kit @param {Data} data */
export function likes(kit, data) {
  const { make } = kit;
  const { interests } = data;
  const help = ["more", "less", "never", "forget"].map((name) => make("li", {}, kit.say(`likes.${name}.help`)));
  const guess = interests.length
    ? [
        make("ul", { part: "help" }, ...help),
        make("ul", { part: "interests", role: "list" }, ...interests.map((interest) => row(kit, interest, data))),
      ]
    : [kit.line(kit.say("likes.none"))];
  return [kit.line(kit.say("likes.text")), ...guess, ...wishes(kit, data), ...learned(kit, data)];
}

/** @param {Kit} kit @param {Interest} interest @param {Data} data */
function row(kit, interest, data) {
  const { make } = kit;
  const { label, name, share, keys } = interest;
  const key = `likes/${label}`;
  const bar = make("div", { class: "bar" });
  bar.style.inlineSize = `${Math.min(100, share * 100)}%`;
  return make(
    "li",
    { part: "interest", "data-label": label },
    make("h4", { part: "name" }, name),
    kit.line(kit.say("likes.share", { share: kit.percent(share) }), "facts"),
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
      () => kit.engine.data.erase(keys),
      () => kit.say("likes.said.forget", { name }),
    );
    if (next) kit.focus(`likes/${next.label}/forget`);
  };
  return kit.button(`likes/${label}/forget`, kit.say("likes.forget"), run, {
    label: kit.say("likes.forget.label", { name }),
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
  const told = new Set();
  const lines = behind.map((record) => {
    const line = kit.make("li", {}, describe(kit, record, data.titles));
    if (record.type !== "event" || told.has(record.item)) return line;
    told.add(record.item);
    line.append(wishRowsLater(kit, `${key}/${record.item}`, { item: record.item, without: label }, data));
    return line;
  });
  return kit.details(`${key}/from`, kit.say("likes.from", { count: behind.length }), kit.make("ul", {}, ...lines));
}

/** Lists all preferences, whatever the kind of label. @param {Kit} kit @param {Data} data */
function wishes(kit, { choices, titles }) {
  const { make } = kit;
  const rows = choices.map(({ what, label }) => {
    const name = kit.label(label, titles);
    const said = kit.say(`kept.${what}`, { name });
    const back = kit.button(`wish/${label}`, kit.say("likes.back"), () => wish(kit, "clear", label, name), {
      label: kit.say("likes.back.label", { what: said }),
    });
    return make("li", { part: "wish" }, kit.line(said, "what"), make("div", { part: "buttons" }, back));
  });
  const title = make("h4", {}, kit.say("likes.wishes"));
  const none = kit.line(kit.say("likes.wishes.none"));
  return [title, rows.length ? make("ul", { part: "wishes", role: "list" }, ...rows) : none];
}

/** @param {Kit} kit @param {Data} data */
function learned(kit, { learned: { terms, faded } }) {
  const { make, engine } = kit;
  const title = make("h4", {}, kit.say("likes.learned"));
  const moved = terms.some(({ percent }) => percent !== 100);
  if (!moved && faded.length === 0) return [title, kit.line(kit.say("likes.learned.none"))];
  const lines = [
    ...terms.map(({ term, percent }) => kit.say(`likes.term.${term}`, { percent: kit.percent(percent / 100) })),
    ...faded.map(({ item, title, showings }) => kit.say("likes.faded", { count: showings, title: title || item })),
  ];
  const reset = () =>
    kit.act(
      () => engine.profile.reset(),
      () => kit.say("likes.said.reset"),
    );
  return [
    title,
    kit.line(kit.say("likes.learned.text", { start: kit.percent(1) })),
    make("ul", {}, ...lines.map((line) => make("li", {}, line))),
    make("div", { part: "buttons" }, kit.button("likes/reset", kit.say("likes.reset"), reset)),
  ];
}
