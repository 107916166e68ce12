/**
 * Google Consent Mode, version 2: reads the consent commands in the page's `dataLayer`, both those already there and
 * those added later. https://developers.google.com/tag-platform/security/guides/consent
 *
 * There is no documented way to query the state, so it is reconstructed from the commands. A state that a container
 * sets internally, without a command, is invisible and counts as no answer.
 */
import { lacking } from "./manager.js";

/** @import { Kind, Manager } from "./manager.js" */

/**
 * The consent types that each purpose of Homebody needs.
 * @type {Record<Kind, readonly string[]>}
 */
const NEEDS = {
  // "Storage related to personalization such as video recommendations", in Google's words.
  recommendations: ["personalization_storage"],
  offers: ["personalization_storage", "ad_personalization"],
  measurement: ["analytics_storage"],
  sensitive: ["personalization_storage"],
};
const GRANTED = "granted";
/** The usual name of the array that gtag.js and the Tag Manager share with the page. */
const LAYER = "dataLayer";

/** @typedef {{ push: (...entries: unknown[]) => number } & ArrayLike<unknown>} Layer */
/** @typedef {["consent", string, Record<string, unknown>]} Command */

const layer = () => /** @type {{ [LAYER]?: Layer }} */ (globalThis)[LAYER];

/** @type {Manager} */
export const google = {
  here: () => Array.from(layer() ?? []).some(isCommand),
  listen(deny) {
    const shared = /** @type {Layer} */ (layer());
    const { push } = shared;
    let listening = true;
    const said = new Said(() => {
      if (listening) deny(lacking(NEEDS, (need) => said.granted(need)));
    });
    /** @param {unknown[]} entries */
    const listener = (...entries) => {
      const length = push.apply(shared, entries);
      for (const entry of entries) said.take(entry);
      return length;
    };
    for (const entry of Array.from(shared)) said.take(entry);
    shared.push = listener;
    return () => {
      listening = false;
      // Another script may have wrapped `push` again; the listener then stays and passes calls on.
      if (shared.push === listener) shared.push = push;
    };
  },
};

/** The states of all consent types. */
class Said {
  /**
   * Whether each consent type is granted by default. A default that is denied for any region counts as denied, because
   * the visitor's region is unknown.
   */
  #defaults = /** @type {Map<string, boolean>} */ (new Map());
  #updates = /** @type {Map<string, boolean>} */ (new Map());
  /** The `performance.now()` time until which defaults wait for an update. */
  #wait = 0;
  #changed;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
  }

  /**
   * Returns true if the last update grants the type or, if there was no update, if every default grants it. A type
   * without a command is not granted.
   * @param {string} type
   */
  granted(type) {
    return this.#updates.get(type) ?? (performance.now() >= this.#wait && this.#defaults.get(type) === true);
  }

  /** @param {unknown} entry */
  take(entry) {
    if (!isCommand(entry)) return;
    const [, what, values] = Array.from(entry);
    for (const [type, value] of Object.entries(Object(values))) {
      const yes = value === GRANTED;
      if (what === "update") this.#updates.set(type, yes);
      if (what === "default") this.#defaults.set(type, yes && this.#defaults.get(type) !== false);
    }
    const wait = Number(Object(values).wait_for_update);
    if (what === "default" && wait > 0) {
      this.#wait = Math.max(this.#wait, performance.now() + wait);
      setTimeout(this.#changed, wait + 1);
    }
    this.#changed();
  }
}

/**
 * A command is the `arguments` of a call or an array of the same form; other entries are ignored.
 * @param {unknown} entry
 * @returns {entry is Command}
 */
function isCommand(entry) {
  return typeof entry === "object" && entry !== null && /** @type {ArrayLike<unknown>} */ (entry)[0] === "consent";
}
