/**
 * "Why you’re seeing this": for each product on each shelf of this page, the exact terms of its score. For each viewed
 * item that is a cause, it also shows the position that the product would have without it: the engine ranks again as if
 * that item had never been viewed.
 */
import { SMALLEST, sorted } from "../why/reasons.js";
import { preferenceRows } from "./buttons.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { RankedItem, RankOptions, Reason } from "../../shared/types.js" */

/** @param {Kit} kit @param {Data} data */
export function causes(kit, data) {
  const { shelves, seen } = data;
  if (shelves.length === 0) return [kit.line(kit.say("cause.none"))];
  const lists = shelves.flatMap(({ name, ranking }, at) => {
    const title = kit.make("h4", {}, name || kit.say("cause.list", { number: at + 1 }));
    if (!ranking) return [title, kit.line(kit.say("cause.shop"))];
    const { items, options } = ranking;
    const things = items.map((item, place) => thing(kit, { options, item, place, at, seen }, data));
    return [title, kit.make("ol", { part: "things", role: "list" }, ...things)];
  });
  return [kit.line(kit.say("cause.text", { whole: kit.percent(1) })), ...lists];
}

/**
 * @param {Kit} kit
 * @param {{ options: RankOptions, item: RankedItem, place: number, at: number, seen: Map<string, string> }} one
 * @param {Data} data
 */
function thing(kit, { options, item, place, at, seen }, data) {
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
  const parts = terms(kit, item);
  if (doubts.length) parts.push(make("ul", { part: "doubts", role: "list" }, ...doubts));
  // Without consent, a preference cannot be kept.
  if (kit.engine.consent.get("recommendations") === "given") parts.push(preferenceRows(kit, key, item.labels, data));
  parts.push(kit.data(key, { score: score(item), reasons: item.reasons }));
  return make("li", { part: "thing", "data-item": item.id }, kit.details(key, words, ...parts));
}

/** Returns the score: its terms add up exactly, because they are integers. @param {RankedItem} item */
const score = ({ reasons }) => reasons.reduce((sum, { contribution }) => sum + contribution, 0);

/**
 * Creates a table of the reasons for and against a product, each as a share of all reasons for it. An exploration slot
 * has no share, and terms whose shares would be rounded to 0 percent are summed up in one line.
 * @param {Kit} kit
 * @param {RankedItem} item
 */
function terms(kit, item) {
  const { make } = kit;
  const { place, inFavour, against, small } = sorted(item.reasons);
  const words = (/** @type {Reason} */ reason) => kit.reason(reason, item.id);
  // Without positive terms there are no shares.
  const part = (/** @type {Reason} */ { share }) => (inFavour.length > 0 ? kit.percent(share) : "");
  const group = (/** @type {string} */ name, /** @type {Reason[]} */ reasons) => {
    if (reasons.length === 0) return [];
    const head = [make("th", { scope: "rowgroup" }, kit.say(name)), make("th", { scope: "col" }, kit.say("cause.share"))];
    const rows = reasons.map((reason) =>
      make("tr", {}, make("th", { scope: "row" }, words(reason)), make("td", {}, part(reason))),
    );
    return [make("tbody", {}, make("tr", { part: "terms-head" }, ...head), ...rows)];
  };
  const groups = [...group("cause.for", inFavour), ...group("cause.against", against)];
  const share = kit.number(SMALLEST, { style: "percent", maximumFractionDigits: 1 });
  return [
    ...place.map((reason) => kit.line(words(reason))),
    ...(groups.length > 0 ? [make("table", { part: "terms" }, ...groups)] : []),
    ...(small.length > 0 ? [kit.line(kit.say("cause.small", { share, reasons: kit.list(small.map(words)) }), "facts")] : []),
  ];
}

/**
 * Returns an item's position if another item had never been viewed.
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
