/**
 * The preference buttons: more, less or none of a product, a category or a provider. The preference centre and "Why am
 * I seeing this?" share them. A button is pressed while its preference is set, and pressing it again clears the
 * preference.
 */

/** @import { PreferenceKind } from "./types.js" */

/** The possible preferences, in the order of their buttons. */
const KINDS = /** @type {const} */ (["more", "less", "mute"]);

/**
 * The functions that make the buttons.
 * @typedef {object} Maker
 * @property {(key: string, params?: Record<string, string | number>) => string} say Returns a text of the preference
 *   centre.
 * @property {(key: string, words: string, run: () => unknown, more: { label: string, pressed: boolean }) => HTMLElement}
 *   button A button with a unique key; `label` begins with the button's text and names its subject.
 */

/**
 * Creates the three buttons of one label.
 * @param {Maker} maker
 * @param {{ key: string, name: string, held: () => PreferenceKind | null | undefined,
 *   turn: (what: PreferenceKind | "clear") => unknown }} one
 *   `key` is the prefix of the buttons' keys; `held` returns the current preference.
 */
export function preferenceButtons(maker, { key, name, held, turn }) {
  return KINDS.map((what) =>
    maker.button(`${key}/${what}`, maker.say(`preferences.${what}`), () => turn(held() === what ? "clear" : what), {
      label: maker.say(`preferences.${what}.label`, { name }),
      pressed: held() === what,
    }),
  );
}

/**
 * Returns the facet of a label such as "category:Mugs", and the part after the colon.
 * @param {string} label
 */
export function partsOf(label) {
  const [facet = "", ...rest] = label.split(":");
  return { facet, value: rest.join(":") };
}
