/**
 * `<homebody-preferences>`: a button that opens the preference centre, where the visitor sees, corrects, exports and
 * erases the stored data. With `inline`, it shows the centre itself in place. This file contains only the button; the
 * centre and its texts are loaded when it is first opened.
 *
 * Attributes: `inline`, read when the element is connected. Children replace the button's text. Method: `show()` opens
 * the dialog.
 * Parts: `open`, and those of the centre, such as `dialog`, `head`, `section`, `button`.
 */
import { languageOf, say, stringsFor } from "../../locales/index.js";
import { insideOf } from "../../page/engine.js";
import { present } from "../../page/evidence.js";
import { load } from "../../page/parts.js";
import { dress } from "../../shared/style.js";
import { HomebodyElement, make } from "../base.js";

/** @import { Centre } from "./index.js" */
/** @import { EngineClient } from "../../page/engine.js" */

export class PreferencesElement extends HomebodyElement {
  // A button in a shadow tree submits no form.
  #button = make("button", { part: "open", hidden: "" });
  #said = make("div", { role: "status" });
  /** Loads the centre; set while an engine is running. @type {(() => Promise<Centre>) | undefined} */
  #load;
  /** @type {Promise<Centre> | undefined} */
  #centre;
  /** Shown if the centre cannot be loaded. */
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
      const [{ Centre }, strings] = await Promise.all([
        /** @type {Promise<typeof import("./index.js")>} */ (load("preferences.js")),
        stringsFor(lang, "centre/"),
      ]);
      const root = /** @type {ShadowRoot} */ (this.shadowRoot);
      return new Centre({ engine, inside: insideOf(engine), present, host: this, root, page, strings, make, say, dress });
    };
    signal.addEventListener("abort", () => {
      void this.#centre?.then((centre) => centre.leave(), () => {});
      this.#centre = this.#load = undefined;
    });
    if (this.hasAttribute("inline")) void this.show();
    else this.#button.hidden = false;
  }

  /** Opens the preference centre; with `inline`, scrolls to it. Settles when the centre is visible. */
  async show() {
    if (!this.#load) return;
    this.#said.textContent = "";
    this.#centre ??= this.#load();
    try {
      await (await this.#centre).show(this.hasAttribute("inline"));
    } catch (error) {
      this.#centre = undefined;
      this.#said.textContent = this.#failed;
      this.announce("error", { error });
    }
  }
}
