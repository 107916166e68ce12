/**
 * The tools that every section of the preference centre uses: the engine, the texts, dates and numbers in the visitor's
 * language, controls that keep the focus across a redraw, and one way to run an action and announce its result. DOM
 * helpers and texts come from homebody.js as a toolkit, so that nothing is loaded twice.
 */
import { reasonText } from "../why/reasons.js";
import { partsOf } from "../../shared/preferences.js";

/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Inside } from "../../page/inside.js" */
/** @import { Strings } from "../../locales/index.js" */
/** @import { Reason } from "../../shared/types.js" */

/**
 * What homebody.js passes in.
 * @typedef {object} Toolkit
 * @property {EngineClient} engine
 * @property {Inside} inside What the engine gives only to Homebody's own elements.
 * @property {typeof import("../../page/evidence.js").present} present
 * @property {typeof import("../../page/parts.js").load} load
 * @property {typeof import("../../locales/index.js").stringsFor} stringsFor
 * @property {HTMLElement} host The element; events are fired on it.
 * @property {ShadowRoot} root Where everything is rendered.
 * @property {Strings} strings The texts of the centre.
 * @property {Strings} page The texts of the consent question: names of purposes, changes, days.
 * @property {typeof import("../base.js").make} make
 * @property {typeof import("../../locales/index.js").say} say
 * @property {(css: string) => void} dress Adds rules to those of the button.
 */

/** How long the last message stays, in milliseconds (chosen: enough time to read twenty words twice). */
const SAID_MILLIS = 12_000;

export class Kit {
  /** Redraws what has changed; set by the centre. @type {(force?: boolean) => Promise<void>} */
  refresh = async () => {};
  /** The labels of products by id, for the products whose buttons have been opened. @type {Map<string, string[]>} */
  labels = new Map();
  #tools;
  #status;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #fading;

  /** @param {Toolkit} tools */
  constructor(tools) {
    this.#tools = tools;
    this.make = tools.make;
    this.inside = tools.inside;
    this.present = tools.present;
    this.load = tools.load;
    this.host = tools.host;
    this.#status = tools.make("p", { part: "status", role: "status" });
  }

  get engine() {
    return this.#tools.engine;
  }

  get root() {
    return this.#tools.root;
  }

  get lang() {
    return this.#tools.strings.lang;
  }

  /**
   * Returns the locale for dates and numbers: the page's own tag, such as en-GB, if it matches the language of the
   * texts.
   */
  get locale() {
    const tags = [this.host.closest("[lang]")?.getAttribute("lang") ?? "", ...navigator.languages];
    return tags.find((tag) => tag.split("-")[0]?.toLowerCase() === this.lang && legal(tag)) ?? this.lang;
  }

  get dir() {
    return this.#tools.strings.dir;
  }

  /** Returns the live region, which is inside the dialog because everything outside is inert. */
  get status() {
    return this.#status;
  }

  /** Returns a text. @param {string} key @param {Record<string, string | number>} [params] */
  say(key, params) {
    return this.#tools.say(this.#tools.strings, key, params);
  }

  /** Returns a text of the consent question. @param {string} key @param {Record<string, string | number>} [params] */
  page(key, params) {
    return this.#tools.say(this.#tools.page, key, params);
  }

  /** Loads more texts. @param {"ranking/"} folder @returns {Promise<Kit["say"]>} */
  async texts(folder) {
    const strings = await this.#tools.stringsFor(this.lang, folder);
    return (key, params) => this.#tools.say(strings, key, params);
  }

  /** @param {Reason} reason @param {string} item */
  reason(reason, item) {
    return reasonText(reason, item, (key, params) => this.say(key, params));
  }

  /** @param {number} value @param {Intl.NumberFormatOptions} [options] */
  number(value, options) {
    return new Intl.NumberFormat(this.locale, options).format(value);
  }

  /** Formats a share of the whole as a percentage. @param {number} share */
  percent(share) {
    return this.number(share, { style: "percent", maximumFractionDigits: 0 });
  }

  /** @param {number} millis @param {Intl.DateTimeFormatOptions} [options] */
  date(millis, options = { dateStyle: "long" }) {
    return new Intl.DateTimeFormat(this.locale, options).format(millis);
  }

  /** @param {number} days */
  days(days) {
    return this.page("consent.days", { count: days });
  }

  /** @param {string[]} names */
  list(names) {
    return new Intl.ListFormat(this.lang).format(names);
  }

  /** Joins sentences; an ideographic full stop needs no space after it. @param {string[]} sentences */
  sentences(sentences) {
    return sentences.join(" ").replace(/。 /g, "。");
  }

  /** Returns the name of a purpose. @param {string} purpose */
  purpose(purpose) {
    const [name = "", ...label] = purpose.split(":");
    return this.page(`purpose.${name}`, { label: this.topic(label.join(":")) });
  }

  /** Returns the text for a sensitive label: the site's own, or the policy's label. @param {string} label */
  topic(label) {
    const key = `label.${label}`;
    return key in this.#tools.page.texts ? this.page(key) : label;
  }

  /**
   * Returns the part of a label such as "category:Mugs" after the colon.
   * @param {string} label
   * @param {Map<string, string>} titles
   */
  label(label, titles) {
    const { facet, value } = partsOf(label);
    return this.say(`facet.${facet}`, { name: (facet === "item" && titles.get(value)) || value });
  }

  /**
   * Creates a button that keeps the focus across a redraw, identified by its key.
   * @param {string} key Unique in the centre.
   * @param {string} words
   * @param {(event: Event) => unknown} run
   * @param {{ label?: string, part?: string, pressed?: boolean }} [more] `label` begins with the words and names their
   *   subject.
   */
  button(key, words, run, { label, part = "button", pressed } = {}) {
    const button = this.make("button", { type: "button", part, "data-key": key }, words);
    if (label) button.setAttribute("aria-label", label);
    if (pressed !== undefined) button.setAttribute("aria-pressed", String(pressed));
    button.addEventListener("click", run);
    return button;
  }

  /** Creates a row of buttons. @param {...Node} buttons */
  buttons(...buttons) {
    return this.make("div", { part: "buttons" }, ...buttons);
  }

  /**
   * Creates a disclosure that stays open across a redraw.
   * @param {string} key
   * @param {string} words
   * @param {...(Node | string)} children
   */
  details(key, words, ...children) {
    return this.make(
      "details",
      { part: "details", "data-key": key },
      this.make("summary", { "data-key": `${key}/summary` }, words),
      ...children,
    );
  }

  /** Creates a disclosure with raw data, as the engine returned it. @param {string} key @param {unknown} value */
  data(key, value) {
    const text = this.make("pre", { part: "data", dir: "ltr", tabindex: "0" }, JSON.stringify(value, null, 2));
    return this.details(`${key}/data`, this.say("centre.data"), text);
  }

  /** Creates a paragraph. @param {string} words @param {string} [part] */
  line(words, part = "text") {
    return this.make("p", { part }, words);
  }

  /**
   * Runs an action, redraws, and then announces the result, so that the centre already shows what is announced, and a
   * screen reader does not drop the announcement for a focus that moves.
   * @param {() => Promise<unknown>} work
   * @param {() => string} said
   * @param {() => void} [move] Moves the focus after the redraw.
   */
  async act(work, said, move) {
    /** @type {{ error: unknown } | undefined} */
    let failure;
    try {
      await work();
    } catch (error) {
      failure = { error };
    }
    // If the change failed, reset the checkbox that the visitor changed.
    await this.refresh(Boolean(failure));
    move?.();
    if (!failure) return this.announce(said());
    const { error } = failure;
    this.announce(this.say(codeOf(error) === "tabs/unresponsive" ? "centre.tabs" : "centre.failed"));
    this.report(error);
  }

  /** Tells the site that something has failed. @param {unknown} error */
  report(error) {
    const detail = { error };
    this.host.dispatchEvent(new CustomEvent("homebody:error", { bubbles: true, composed: true, detail }));
  }

  /** Moves the focus to a control. @param {string} key */
  focus(key) {
    /** @type {HTMLElement | null} */ (this.root.querySelector(`[data-key="${CSS.escape(key)}"]`))?.focus();
  }

  /** Announces a message in the live region; a repeated message is announced again. @param {string} words */
  announce(words) {
    clearTimeout(this.#fading);
    this.#status.replaceChildren(this.make("span", {}, words));
    this.#fading = setTimeout(() => this.#status.replaceChildren(), SAID_MILLIS);
  }
}

/** Returns true for a tag that Intl accepts. @param {string} tag */
function legal(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** @param {unknown} error */
export function codeOf(error) {
  return String(/** @type {{ code?: unknown } | null} */ (error)?.code ?? "");
}
