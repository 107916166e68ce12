/**
 * `<homebody-preferences>`: a button that opens the preference centre, where the visitor sees, corrects, exports and
 * erases the stored data. With `inline`, it shows the centre itself in place. This file contains only the button; the
 * centre and its texts are loaded when it is first opened.
 *
 * Attributes: `inline`, read when the element is connected; `ranking`, the address of what `homebody audit --summary` has
 * written about the ranking. Children replace the button's text. Method: `show()` opens
 * the dialog.
 * Parts: `open`, and those of the centre, such as `dialog`, `head`, `section`, `button`.
 */
import { languageOf, say, stringsFor } from "../../locales/index.js";
import { ownScope } from "../../page/default.js";
import { insideOf } from "../../page/engine.js";
import { present } from "../../page/evidence.js";
import { load } from "../../page/parts.js";
import { dress } from "../../shared/style.js";
import { HomebodyElement, make } from "../base.js";
import { BUTTON } from "./button_style.js";

/** @import { Centre } from "./index.js" */
/** @import { Rescue } from "./rescue.js" */
/** @import { Strings } from "../../locales/index.js" */
/** @import { EngineClient } from "../../page/engine.js" */

export class PreferencesElement extends HomebodyElement {
  // A button in a shadow tree submits no form.
  #button = make("button", { part: "open", hidden: "" });
  #said = make("div", { role: "status" });
  /** Adds rules to those of the button. */
  #dress = (/** @type {string} */ css) => dress(/** @type {ShadowRoot} */ (this.shadowRoot), BUTTON, css);
  /** Loads the centre; set once it is known whether there is an engine. @type {(() => Promise<Centre | Rescue>) | undefined} */
  #load;
  /** @type {Promise<Centre | Rescue> | undefined} */
  #centre;
  /** Shown if the centre cannot be loaded. */
  #failed = "";

  /** @override */
  connected() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    dress(root, BUTTON);
    this.#button.onclick = () => this.show();
    root.append(this.#button, this.#said);
  }

  /** @override @param {EngineClient} engine @param {AbortSignal} signal */
  async started(engine, signal) {
    await this.#offer(engine.notice.languages, signal, async (page) => {
      // What is stored can only be shown by an engine.
      try {
        await engine.start();
      } catch (error) {
        this.announce("error", { error });
        return this.#rescue(page, engine.scope);
      }
      const [{ Centre }, strings] = await Promise.all([
        /** @type {Promise<typeof import("./index.js")>} */ (load("preferences.js")),
        stringsFor(page.lang, "centre/"),
      ]);
      const root = /** @type {ShadowRoot} */ (this.shadowRoot);
      return new Centre({ engine, inside: insideOf(engine), present, load, stringsFor, host: this, root, page, strings, make, say, dress: this.#dress });
    });
  }

  /** @override @param {unknown} _ @param {AbortSignal} signal */
  async failed(_, signal) {
    const scope = ownScope();
    if (scope !== undefined) await this.#offer([], signal, (page) => this.#rescue(page, scope));
  }

  /** @param {Strings} page @param {string} scope */
  async #rescue(page, scope) {
    const [{ Rescue }, strings] = await Promise.all([
      /** @type {Promise<typeof import("./rescue.js")>} */ (load("rescue.js")),
      stringsFor(page.lang, "centre/"),
    ]);
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    return new Rescue({ host: this, root, strings, scope, make, say, dress: this.#dress });
  }

  /**
   * Offers to open the centre.
   * @param {readonly string[]} languages
   * @param {AbortSignal} signal
   * @param {(page: Strings) => Promise<Centre | Rescue>} open
   */
  async #offer(languages, signal, open) {
    const page = await stringsFor(languageOf(this, languages));
    if (signal.aborted) return;
    const { lang, dir } = page;
    this.#button.replaceChildren(make("slot", { lang, dir }, say(page, "preferences.open")));
    this.#failed = say(page, "preferences.failed");
    this.#load = () => open(page);
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
