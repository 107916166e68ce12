/**
 * "What we think you like": interests as bars with what they come from, what the visitor asked for, and what was
 * learned; each can be raised, lowered, muted, forgotten or taken back, and the shelves follow at once.
 */
import { describe } from "./kept.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { Interest } from "../types.js" */
/** @typedef {"boost" | "lower" | "mute"} Wish */

/** What can be wished, with the words of its button. */
const WISHES = /** @type {const} */ ([
  ["boost", "more"],
  ["lower", "less"],
  ["mute", "never"],
]);

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
function row(kit, interest, { records, titles }) {
  const { make, engine } = kit;
  const { label, name, share, choice, keys } = interest;
  const key = `likes/${label}`;
  const bar = make("div", { class: "bar" });
  bar.style.inlineSize = `${Math.min(100, share * 100)}%`;
  // By what they are of, not by their keys: what is in memory only has none.
  const behind = records.filter((record) => record.type === "event" && `category:${record.category}` === label);
  const erase = () => engine.data.erase(keys);
  const said = () => kit.say("likes.said.forget", { name });
  const forget = kit.button(`${key}/forget`, kit.say("likes.forget"), () => kit.act(erase, said), {
    label: kit.say("likes.forget.label", { name }),
  });
  return make(
    "li",
    { part: "interest", "data-label": label },
    make("h4", { part: "name" }, name),
    kit.line(kit.say("likes.share", { share: kit.percent(share) }), "facts"),
    make("div", { class: "track", "aria-hidden": "true" }, bar),
    make(
      "div",
      { part: "buttons" },
      ...WISHES.map(([what, words]) => {
        const turn = () => wish(kit, choice === what ? "clear" : what, label, name);
        const more = { label: kit.say(`likes.${words}.label`, { name }), pressed: choice === what };
        return kit.button(`${key}/${what}`, kit.say(`likes.${words}`), turn, more);
      }),
      ...(keys.length > 0 ? [forget] : []),
    ),
    kit.details(
      `${key}/from`,
      kit.say("likes.from", { count: behind.length }),
      make("ul", {}, ...behind.map((record) => make("li", {}, describe(kit, record, titles)))),
    ),
  );
}

/** @param {Kit} kit @param {Wish | "clear"} what @param {string} label @param {string} name */
const wish = (kit, what, label, name) =>
  kit.act(
    () => kit.engine.profile[what](label),
    () => kit.say(`likes.said.${what}`, { name }),
  );

/** What was asked for outright, whatever it is of. @param {Kit} kit @param {Data} data */
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
