/**
 * `<homebody-why item="…">`: a small button that shows why a product appears, using the terms of its score, and accepts
 * preferences for more or less of it. It queries the engine when it is opened. It uses a non-modal popover: Escape or a
 * click elsewhere closes it, and the focus stays on the button. The panel and the preference
 * centre's texts are loaded when it is first opened.
 *
 * Attributes: `item`, `context-item`, `context-category`, `name` (the product's title, for the button's accessible
 * name).
 * Parts: `button`, `panel`, `title`, `reason`, `track`, `bar`, `note`, `preferences`, `preference`, `said`; attribute `unstyled`:
 * only the site's styles apply. In a browser without popovers the element stays empty. This file contains only the element; its
 * button comes with the cards.
 */
import { languageOf, say, stringsFor } from "../../locales/index.js";
import { load } from "../../page/parts.js";
import { dress } from "../../shared/style.js";
import { HomebodyElement, contextOf, make } from "../base.js";

/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Context } from "../../shared/types.js" */

export class WhyElement extends HomebodyElement {
  static observedAttributes = ["name"];

  /** Updates the button's name. @type {(() => void) | undefined} */
  #label;

  /** The item to explain. */
  get item() {
    return this.getAttribute("item") ?? "";
  }

  set item(item) {
    this.setAttribute("item", item);
  }

  /** The product's title. */
  get name() {
    return this.getAttribute("name") ?? "";
  }

  set name(name) {
    this.setAttribute("name", name);
  }

  /** The page context of the ranking. @type {Context} */
  get context() {
    return contextOf(this);
  }

  set context({ item, category }) {
    for (const [name, value] of Object.entries({ "context-item": item, "context-category": category })) {
      if (value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
  }

  /** @override @param {EngineClient} engine @param {AbortSignal} signal */
  async started(engine, signal) {
    if (!("popover" in HTMLElement.prototype)) return;
    const [{ offer }, strings] = await Promise.all([
      /** @type {Promise<typeof import("../shelf/index.js")>} */ (load("cards.js")),
      stringsFor(languageOf(this, engine.notice.languages)),
    ]);
    if (signal.aborted) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#label = offer({ engine, host: this, root, strings, signal, load, make, say, dress, stringsFor });
  }

  attributeChangedCallback() {
    this.#label?.();
  }
}
