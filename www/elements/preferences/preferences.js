/**
 * `<homebody-preferences>`: a button that opens the preference centre, where the visitor sees, corrects, takes and
 * erases what is kept, or with `inline` the centre itself in its place. This is only the door: what is behind it
 * (preferences.js and its texts) is loaded when it is first opened.
 *
 * Attributes: `inline`, as it is when the element is put in. Children take the place of the button's text. Method:
 * `show()` opens the dialog.
 * Parts: `open`, and those of the centre, such as `dialog`, `head`, `section`, `button`.
 */
import { languageOf, say, stringsFor } from "../../locales/index.js";
import { dress } from "../../shared/style.js";
import { HomebodyElement, make } from "../base.js";

/** @import { Centre } from "./index.js" */
/** @import { EngineClient } from "../../page/engine.js" */

export class PreferencesElement extends HomebodyElement {
  // In a shadow tree it submits no form.
  #button = make("button", { part: "open", hidden: "" });
  #said = make("div", { role: "status" });
  /** Loads the centre; there while an engine runs. @type {(() => Promise<Centre>) | undefined} */
  #load;
  /** @type {Promise<Centre> | undefined} */
  #centre;
  /** Said when it cannot be loaded. */
  #failed = "";

  /** @override */
  connected() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    dress(root, "preferences");
    this.#button.onclick = () => this.show();
    root.append(this.#button, this.#said);
  }

  /** @override @param {EngineClient} engine @param {AbortSignal} signal */
  async started(engine, signal) {
    const page = await stringsFor(languageOf(this, engine.notice.languages));
    if (signal.aborted) return;
    const { lang, dir } = page;
    this.#button.replaceChildren(make("slot", { lang, dir }, say(page, "preferences.open")));
    this.#failed = say(page, "preferences.failed");
    this.#load = async () => {
      const file = new URL("./preferences.js", import.meta.url).href;
      const [{ Centre }, strings] = await Promise.all([
        /** @type {Promise<typeof import("./index.js")>} */ (import(/* @vite-ignore */ file)),
        stringsFor(lang, "centre/"),
      ]);
      const root = /** @type {ShadowRoot} */ (this.shadowRoot);
      return new Centre({ engine, host: this, root, page, strings, make, say, dress });
    };
    signal.addEventListener("abort", () => {
      void this.#centre?.then((centre) => centre.leave(), () => {});
      this.#centre = this.#load = undefined;
    });
    if (this.hasAttribute("inline")) void this.show();
    else this.#button.hidden = false;
  }

  /** Opens the preference centre; with `inline`, goes to it. Settles when it is on view. */
  async show() {
    if (!this.#load) return;
    this.#said.textContent = "";
    this.#centre ??= this.#load();
    try {
      (await this.#centre).show(this.hasAttribute("inline"));
    } catch (error) {
      this.#centre = undefined;
      this.#said.textContent = this.#failed;
      this.announce("error", { error });
    }
  }
}
