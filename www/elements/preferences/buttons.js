/**
 * Preference buttons for a product, wherever the centre names it: more, less or none of the product, its category or
 * its provider.
 */
import { partsOf, preferenceButtons } from "../../shared/preferences.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { PreferenceKind } from "../../shared/types.js" */

/**
 * Sets a preference for a label and announces the result.
 * @param {Kit} kit
 * @param {PreferenceKind | "clear"} what
 * @param {string} label
 * @param {string} name
 */
export const prefer = (kit, what, label, name) =>
  kit.act(
    () => kit.engine.profile[what](label),
    () => kit.say(`preferences.said.${what}`, { name }),
  );

/**
 * Creates the buttons of one label.
 * @param {Kit} kit
 * @param {string} key Unique in the centre.
 * @param {string} label
 * @param {Data} data
 */
export function buttonsOf(kit, key, label, { preferences, titles }) {
  const name = kit.label(label, titles);
  const held = () => preferences.find((preference) => preference.label === label)?.what;
  return preferenceButtons(kit, { key, name, held, turn: (what) => prefer(kit, what, label, name) });
}

/**
 * Creates a row of buttons for each label, under a summary.
 * @param {Kit} kit
 * @param {string} key Unique in the centre.
 * @param {readonly string[]} labels
 * @param {Data} data
 */
export const preferenceRows = (kit, key, labels, data) =>
  kit.details(`${key}/preferences`, kit.say("preferences.about"), ...rows(kit, key, labels, data));

/**
 * Does the same for a product of which only the id is known: its labels are requested from the engine when the summary
 * is opened.
 * @param {Kit} kit
 * @param {string} key Unique in the centre.
 * @param {{ item: string, without: string }} one `without`: a label whose buttons are elsewhere.
 * @param {Data} data
 */
export function preferenceRowsLater(kit, key, { item, without }, data) {
  const known = kit.labels.get(item);
  const shown = (/** @type {string[]} */ labels) => labels.filter((label) => label !== without);
  if (known) return preferenceRows(kit, key, shown(known), data);
  const details = preferenceRows(kit, key, [], data);
  const ask = async () => {
    try {
      const { labels } = await kit.engine.why(item);
      kit.labels.set(item, labels);
      details.append(...rows(kit, key, shown(labels), data));
    } catch {
      details.append(kit.line(kit.say("cause.failed"))); // The product is no longer in the catalogue.
    }
  };
  details.addEventListener("toggle", ask, { once: true });
  return details;
}

/** @param {Kit} kit @param {string} key @param {readonly string[]} labels @param {Data} data */
function rows(kit, key, labels, data) {
  return labels.map((label) => {
    const { facet, value } = partsOf(label);
    const words = kit.say(`preferences.about.${facet}`, { name: value });
    const buttons = kit.buttons(...buttonsOf(kit, `${key}/${label}`, label, data));
    return kit.make("div", { role: "group", "aria-label": words }, kit.line(words), buttons);
  });
}
