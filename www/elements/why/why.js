/**
 * `<homebody-why item="…">`: a small button that shows why a product appears, using the terms of its score, and accepts
 * preferences for more or less of it. It queries the engine when it is opened. It uses a non-modal popover: Escape or a
 * click elsewhere closes it, and the focus stays on the button. This file contains only the button; the panel and the
 * preference centre's texts are loaded when it is first opened.
 *
 * Attributes: `item`, `context-item`, `context-category`, `name` (the product's title, for the button's accessible
 * name).
 * Parts: `button`, `panel`, `title`, `reason`, `track`, `bar`, `note`, `preferences`, `preference`, `said`; attribute `unstyled`:
 * only the site's styles apply. In a browser without popovers the element stays empty.
 */
import { languageOf, say, stringsFor } from "../../locales/index.js";
import { load } from "../../page/parts.js";
import { dress } from "../../shared/style.js";
import { HomebodyElement, contextOf, make } from "../base.js";

/** @import { Strings } from "../../locales/index.js" */
/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Context } from "../../shared/types.js" */

export class WhyElement extends HomebodyElement {
  static observedAttributes = ["name"];

  #button = make("button", { part: "button", type: "button", "aria-expanded": "false", "aria-haspopup": "dialog" });
  #panel = make("div", { part: "panel", class: "surface", popover: "auto", role: "dialog" });
  /** @type {EngineClient | undefined} */
  #running;
  /** @type {Strings | undefined} */
  #strings;

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

  /** @override */
  connected() {
    if (this.shadowRoot || !("popover" in HTMLElement.prototype)) return;
    const root = this.attachShadow({ mode: "open" });
    dress(root, "why");
    this.#button.popoverTargetElement = this.#panel;
    this.#panel.addEventListener("beforetoggle", (event) => this.#toggled(event.newState === "open"));
    // The panel must not cover the next element that gets the focus.
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && relatedTarget !== this) this.#panel.hidePopover();
    });
    this.#button.hidden = true;
    root.append(this.#button, this.#panel);
  }

  /** @override @param {EngineClient} engine @param {AbortSignal} signal */
  async started(engine, signal) {
    this.#strings = await stringsFor(languageOf(this, engine.notice.languages));
    if (signal.aborted) return;
    this.#running = engine;
    this.#panel.dir = this.#strings.dir;
    this.#panel.lang = this.#strings.lang;
    this.#label();
    this.#button.hidden = false;
    const stop = engine.on("stopped", () => (this.#button.hidden = true));
    signal.addEventListener("abort", stop);
  }

  attributeChangedCallback() {
    this.#label();
  }

  #label() {
    if (!this.#strings) return;
    const { name } = this;
    const words = say(this.#strings, "why.button");
    this.#button.textContent = words;
    this.#panel.setAttribute("aria-label", words);
    if (name) this.#button.setAttribute("aria-label", say(this.#strings, "why.label", { title: name }));
  }

  /** @param {boolean} open */
  #toggled(open) {
    this.#button.setAttribute("aria-expanded", String(open));
    if (open) void this.#explain();
  }

  /** Loads the panel's content and drawing code when it is first opened. */
  async #explain() {
    const [engine, strings, root] = [this.#running, this.#strings, this.shadowRoot];
    if (!engine || !strings || !root) return;
    const panel = this.#panel;
    panel.setAttribute("aria-busy", "true");
    try {
      const [{ explain }, texts] = await Promise.all([
        /** @type {Promise<typeof import("./panel.js")>} */ (load("why.js")),
        stringsFor(strings.lang, "centre/"),
      ]);
      await explain({ engine, host: this, root, panel, strings: texts, make, say, dress });
    } catch {
      panel.replaceChildren(make("p", { part: "note" }, say(strings, "why.failed")));
    }
    panel.removeAttribute("aria-busy");
  }
}
