/**
 * Wishes: more, less or never of a product, a category or a maker. The buttons, for the preference centre and for "Why
 * this?" alike; each is pressed while its wish holds, and pressing it again takes the wish back.
 */

/** @import { PreferenceKind } from "./types.js" */
/** @typedef {PreferenceKind} What */

/** What can be wished, with the words of its button. */
const WISHES = /** @type {const} */ ([
  ["boost", "more"],
  ["lower", "less"],
  ["mute", "never"],
]);

/**
 * What it takes to make them.
 * @typedef {object} Maker
 * @property {(key: string, params?: Record<string, string | number>) => string} say Texts of the preference centre.
 * @property {(key: string, words: string, run: () => unknown, more: { label: string, pressed: boolean }) => HTMLElement}
 *   button A button by a key of its own; `label` begins with the words and says what they are about.
 */

/**
 * The three buttons of one label.
 * @param {Maker} maker
 * @param {{ key: string, name: string, held: () => What | null | undefined, turn: (what: What | "clear") => unknown }} one
 *   `key` begins the buttons' own; `held` says which wish holds.
 */
export function wishButtons(maker, { key, name, held, turn }) {
  return WISHES.map(([what, words]) =>
    maker.button(`${key}/${what}`, maker.say(`likes.${words}`), () => turn(held() === what ? "clear" : what), {
      label: maker.say(`likes.${words}.label`, { name }),
      pressed: held() === what,
    }),
  );
}

/**
 * The facet of a label such as "category:Mugs", and what stands behind the colon.
 * @param {string} label
 */
export function partsOf(label) {
  const [facet = "", ...rest] = label.split(":");
  return { facet, value: rest.join(":") };
}
