/**
 * Wishes about one product, wherever the centre names it: more, less or never of it, of its category and of its maker.
 */
import { partsOf, wishButtons } from "../../shared/wishes.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { What } from "../../shared/wishes.js" */

/**
 * What is asked for about a label, done and said.
 * @param {Kit} kit
 * @param {What | "clear"} what
 * @param {string} label
 * @param {string} name
 */
export const wish = (kit, what, label, name) =>
  kit.act(
    () => kit.engine.profile[what](label),
    () => kit.say(`likes.said.${what}`, { name }),
  );

/**
 * The buttons of one label.
 * @param {Kit} kit
 * @param {string} key Unique in the centre.
 * @param {string} label
 * @param {Data} data
 */
export function buttonsOf(kit, key, label, { choices, titles }) {
  const name = kit.label(label, titles);
  const held = () => choices.find((choice) => choice.label === label)?.what;
  return wishButtons(kit, { key, name, held, turn: (what) => wish(kit, what, label, name) });
}

/**
 * A row of buttons for each label, under a summary.
 * @param {Kit} kit
 * @param {string} key Unique in the centre.
 * @param {readonly string[]} labels
 * @param {Data} data
 */
export const wishRows = (kit, key, labels, data) =>
  kit.details(`${key}/wishes`, kit.say("wish.title"), ...rows(kit, key, labels, data));

/**
 * The same for a product of which only the id is known: the engine is asked when the summary is unfolded.
 * @param {Kit} kit
 * @param {string} key Unique in the centre.
 * @param {{ item: string, without: string }} one `without`: a label that has its buttons elsewhere.
 * @param {Data} data
 */
export function wishRowsLater(kit, key, { item, without }, data) {
  const known = kit.labels.get(item);
  const shown = (/** @type {string[]} */ labels) => labels.filter((label) => label !== without);
  if (known) return wishRows(kit, key, shown(known), data);
  const details = wishRows(kit, key, [], data);
  const ask = async () => {
    try {
      const { labels } = await kit.engine.why(item);
      kit.labels.set(item, labels);
      details.append(...rows(kit, key, shown(labels), data));
    } catch {
      details.append(kit.line(kit.say("cause.failed"))); // The catalogue has it no longer.
    }
  };
  details.addEventListener("toggle", ask, { once: true });
  return details;
}

/** @param {Kit} kit @param {string} key @param {readonly string[]} labels @param {Data} data */
function rows(kit, key, labels, data) {
  return labels.map((label) => {
    const { facet, value } = partsOf(label);
    const words = kit.say(`wish.${facet}`, { name: value });
    const buttons = kit.make("div", { part: "buttons" }, ...buttonsOf(kit, `${key}/${label}`, label, data));
    return kit.make("div", { role: "group", "aria-label": words }, kit.line(words), buttons);
  });
}
