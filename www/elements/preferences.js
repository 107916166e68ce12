/**
 * `<homebody-preferences>`: a button that opens the preference centre, where the visitor sees, corrects, takes and
 * erases what is kept, or with `inline` the centre itself in its place. This is only the door: what is behind it
 * (preferences.js and its texts) is loaded when it is first opened.
 *
 * Attributes: `inline`. Children take the place of the button's text. Method: `show()` opens the dialog.
 * Parts: `open`, and those of the centre, such as `dialog`, `head`, `section`, `button`.
 */
import { languageOf, say, stringsFor } from "../strings/index.js";
import { dress } from "../style.js";
import { HomebodyElement, make } from "./base.js";
import { reasonText } from "./why.js";

/** @import { Centre } from "../centre/index.js" */
/** @import { Remote } from "../remote.js" */

export class PreferencesElement extends HomebodyElement {
  static observedAttributes = ["inline"];

  #button = make("button", { part: "open", type: "button", hidden: "" });
  #said = make("p", { role: "status" });
  /** @type {Promise<Centre> | undefined} */
  #centre;
  /** @type {Remote | undefined} */
  #running;

  /** @override */
  connected() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    dress(root, "preferences");
    this.#button.addEventListener("click", () => void this.show());
    root.append(this.#button, this.#said);
  }

  /** @override @param {Remote} engine @param {AbortSignal} signal */
  async started(engine, signal) {
    const { lang, dir, texts } = await stringsFor(languageOf(this));
    if (signal.aborted) return;
    this.#running = engine;
    this.#button.lang = lang;
    this.#button.dir = dir;
    this.#button.replaceChildren(make("slot", {}, String(texts["preferences.open"])));
    signal.addEventListener("abort", () => {
      this.#running = undefined;
      void this.#centre?.then(
        (centre) => centre.leave(),
        () => {},
      );
      this.#centre = undefined;
    });
    this.attributeChangedCallback();
  }

  attributeChangedCallback() {
    const inline = this.hasAttribute("inline");
    this.#button.hidden = inline || !this.#running;
    if (inline && this.#running) void this.#open((centre) => centre.place());
  }

  /** Opens the preference centre; with `inline`, goes to it. Settles when it is on view. */
  show() {
    return this.#open((centre) => (this.hasAttribute("inline") ? this.scrollIntoView() : centre.show()));
  }

  /** @param {(centre: Centre) => void} then */
  async #open(then) {
    const engine = this.#running;
    if (!engine) return;
    this.#said.textContent = "";
    this.#centre ??= this.#load(engine);
    try {
      then(await this.#centre);
    } catch (error) {
      this.#centre = undefined;
      this.#said.textContent = say(await stringsFor(languageOf(this)), "preferences.failed");
      this.announce("error", { error });
    }
  }

  /** @param {Remote} engine */
  async #load(engine) {
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    const lang = languageOf(this);
    const file = new URL("./preferences.js", import.meta.url).href;
    const [{ Centre }, page, strings] = await Promise.all([
      /** @type {Promise<typeof import("../centre/index.js")>} */ (import(/* @vite-ignore */ file)),
      stringsFor(lang),
      stringsFor(lang, "centre/"),
    ]);
    return new Centre({
      engine,
      host: this,
      root,
      page,
      strings,
      make,
      say,
      dress: (css) => dress(root, "preferences", css),
      reasonText: (reason, item) => reasonText(reason, item, page),
    });
  }
}
