/**
 * `<homebody-why item="…">`: a small button that says why a product is shown, in the terms of the score itself. Asks
 * the engine when it is opened. A non-modal popover: Escape or a click elsewhere closes it, and the focus stays at the
 * button.
 *
 * Attributes: `item`, `context-item`, `context-category`, `name` (the product's title, for the button's accessible
 * name).
 * Parts: `button`, `panel`, `title`, `reason`, `track`, `bar`, `note`; attribute `unstyled`: no styles of ours. Where the browser has no popovers the element stays empty.
 */
import { languageOf, say, stringsFor } from "../strings/index.js";
import { dress } from "../style.js";
import { HomebodyElement, contextOf, make } from "./base.js";

/** @import { Strings } from "../strings/index.js" */
/** @import { Remote } from "../remote.js" */
/** @import { Context, Reason } from "../types.js" */

/** So many reasons are spelt out; the rest are summed up. Chosen. */
const SPELT_OUT = 5;

export class WhyElement extends HomebodyElement {
  static observedAttributes = ["name"];

  #button = make("button", { part: "button", type: "button", "aria-expanded": "false", "aria-haspopup": "dialog" });
  #panel = make("div", { part: "panel", class: "surface", popover: "auto", role: "dialog" });
  /** @type {Remote | undefined} */
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

  /** What the page is about, as it was given to the ranking. @type {Context} */
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
    // What gets the focus next must not lie behind the panel.
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && relatedTarget !== this) this.#panel.hidePopover();
    });
    this.#button.hidden = true;
    root.append(this.#button, this.#panel);
  }

  /** @override @param {Remote} engine @param {AbortSignal} signal */
  async started(engine, signal) {
    this.#strings = await stringsFor(languageOf(this));
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
    this.#button.textContent = say(this.#strings, "why.button");
    if (name) this.#button.setAttribute("aria-label", say(this.#strings, "why.label", { title: name }));
  }

  /** @param {boolean} open */
  #toggled(open) {
    this.#button.setAttribute("aria-expanded", String(open));
    if (open) void this.#explain();
  }

  async #explain() {
    const [engine, strings] = [this.#running, this.#strings];
    if (!engine || !strings) return;
    const title = make("h2", { part: "title", id: "title" }, say(strings, "why.title"));
    this.#panel.setAttribute("aria-labelledby", "title");
    this.#panel.setAttribute("aria-busy", "true");
    this.#panel.replaceChildren(title);
    const { item, context } = this;
    try {
      const { reasons } = await engine.why(item, { context });
      const list = make("ul", { role: "list" }, ...this.#lines(reasons, strings));
      this.#panel.replaceChildren(title, list, make("p", { part: "note" }, say(strings, "why.here")));
    } catch {
      this.#panel.replaceChildren(title, make("p", { part: "note" }, say(strings, "why.failed")));
    }
    this.#panel.removeAttribute("aria-busy");
  }

  /** @param {Reason[]} reasons @param {Strings} strings */
  #lines(reasons, strings) {
    // Why a thing has its place at all comes before what its score is made of.
    const weight = (/** @type {Reason} */ { code, share }) => (code === "exploration" ? Infinity : share);
    const sorted = [...reasons].sort((a, b) => weight(b) - weight(a));
    const many = sorted.length > SPELT_OUT + 1;
    const lines = sorted.slice(0, many ? SPELT_OUT : undefined).map((reason) => ({
      text: reasonText(reason, this.item, strings),
      share: reason.share,
    }));
    const rest = many ? sorted.slice(SPELT_OUT) : [];
    if (many) {
      const share = rest.reduce((sum, reason) => sum + reason.share, 0);
      lines.push({ text: say(strings, "reason.others", { count: rest.length }), share });
    }
    const percent = new Intl.NumberFormat(strings.lang, { style: "percent" });
    return lines.map(({ text, share }) => {
      if (share === 0) return make("li", { part: "reason" }, text);
      if (share < 0) return make("li", { part: "reason" }, say(strings, "why.against", { reason: text }));
      const bar = make("div", { part: "bar" });
      bar.style.inlineSize = `${Math.min(100, share * 100)}%`;
      const words = say(strings, "why.reason", { reason: text, share: percent.format(share) });
      return make("li", { part: "reason" }, words, make("div", { part: "track", "aria-hidden": "true" }, bar));
    });
  }
}

/**
 * A reason in words.
 * @param {Reason} reason
 * @param {string} item The item that is explained.
 * @param {Strings} strings
 */
export function reasonText({ code, params, share }, item, strings) {
  let key = `reason.${code}`;
  // Nothing is like itself more than by being looked at.
  if (/^viewed-/.test(code) && params.item === item) key = "reason.viewed-item.self";
  if ((code === "popular-here" || code === "chosen-interest") && share < 0) key += ".less";
  return say(strings, key, { title: params.title ?? "" });
}
