/**
 * "Why you see this": for each thing on each shelf of this page, the exact terms of its score, and for each cause that
 * the visitor looked at, where the thing would stand without it: the engine ranks anew as if that had never been seen.
 */
import { labelsOf } from "../labels.js";
import { wishRows } from "./wishes.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { RankedItem, RankOptions } from "../types.js" */

/** @param {Kit} kit @param {Data} data */
export function causes(kit, data) {
  const { shelves, seen } = data;
  if (shelves.length === 0) return [kit.line(kit.say("cause.none"))];
  const lists = shelves.flatMap(({ name, shown }, at) => {
    const title = kit.make("h4", {}, name || kit.say("cause.list", { number: at + 1 }));
    if (!shown) return [title, kit.line(kit.say("cause.shop"))];
    const { items, options } = shown;
    // Only the order of scores and their sums mean anything: the largest is written as 100, and the data has them exactly.
    const unit = Math.max(...items.map((item) => Math.abs(score(item))), 1) / 100;
    const things = items.map((item, place) => thing(kit, { options, item, place, at, seen, unit }, data));
    return [title, kit.make("ol", { part: "things", role: "list" }, ...things)];
  });
  return [kit.line(kit.say("cause.text")), ...lists];
}

/**
 * @param {Kit} kit
 * @param {{ options: RankOptions, item: RankedItem, place: number, at: number, seen: Map<string, string>,
 *   unit: number }} one `unit` is the score that is one point.
 * @param {Data} data
 */
function thing(kit, { options, item, place, at, seen, unit }, data) {
  const { make } = kit;
  const key = `cause/${at}/${item.id}`;
  const looked = new Map();
  for (const { params } of item.reasons) {
    if (params.item !== null && seen.has(params.item)) looked.set(params.item, params.title ?? seen.get(params.item));
  }
  const doubts = [...looked].map(([id, title]) => {
    const answer = make("p", { part: "then", "aria-live": "polite" });
    const ask = async () => {
      try {
        answer.textContent = await without(kit, { options, item, place, cause: id });
      } catch {
        answer.textContent = kit.say("cause.failed");
      }
    };
    return make("li", {}, kit.button(`${key}/${id}`, kit.say("cause.if", { title }), ask), answer);
  });
  const words = kit.say("cause.place", { place: place + 1, title: item.title });
  /** @type {HTMLElement[]} */
  const parts = [table(kit, item, unit)];
  if (doubts.length) parts.push(make("ul", { part: "doubts", role: "list" }, ...doubts));
  // Without a yes there is nowhere to keep a wish.
  if (kit.engine.consent.get("recommendations") === "given") parts.push(wishRows(kit, key, labelsOf(item), data));
  parts.push(kit.data(key, { score: score(item), reasons: item.reasons }));
  return make("li", { part: "thing", "data-item": item.id }, kit.details(key, words, ...parts));
}

/** The terms add up to the score: they are integers. @param {RankedItem} item */
const score = ({ reasons }) => reasons.reduce((sum, { contribution }) => sum + contribution, 0);

/** The terms and their sum. @param {Kit} kit @param {RankedItem} item @param {number} unit */
function table(kit, item, unit) {
  const { make } = kit;
  const points = (/** @type {number} */ value) =>
    kit.number(value / unit, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const row = (
    /** @type {[string, string, string]} */ [why, points, share],
    cell = /** @type {"td" | "th"} */ ("td"),
  ) => make("tr", {}, make("th", { scope: "row" }, why), make(cell, {}, points), make(cell, {}, share));
  const head = ["reason", "points", "share"].map((name) => make("th", { scope: "col" }, kit.say(`cause.${name}`)));
  const sorted = [...item.reasons].sort((a, b) => b.contribution - a.contribution);
  return make(
    "table",
    { part: "terms" },
    make("thead", {}, make("tr", {}, ...head)),
    make(
      "tbody",
      {},
      ...sorted.map((reason) =>
        // What speaks against a thing has points below nothing and no part in what speaks for it.
        row([
          kit.reason(reason, item.id),
          points(reason.contribution),
          reason.share > 0 ? kit.percent(reason.share) : "–",
        ]),
      ),
    ),
    make("tfoot", {}, row([kit.say("cause.sum"), points(score(item)), ""])),
  );
}

/**
 * Where an item would stand if another had never been looked at.
 * @param {Kit} kit
 * @param {{ options: RankOptions, item: RankedItem, place: number, cause: string }} one
 */
async function without(kit, { options, item, place, cause }) {
  const { items } = await kit.engine.rank({ ...options, without: [cause] });
  const then = items.findIndex(({ id }) => id === item.id);
  if (then === place) return kit.say("cause.then.same");
  const instead = items[place]?.title;
  const there = instead ? kit.say("cause.then.instead", { title: instead }) : kit.say("cause.then.empty");
  const moved = then < 0 ? kit.say("cause.then.gone") : kit.say("cause.then.moved", { then: then + 1, now: place + 1 });
  return `${moved} ${there}`;
}
