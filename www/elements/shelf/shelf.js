/**
 * `<homebody-shelf>`: a shelf for ranked products. Its children are the site's own content, shown until a better list
 * is available. They are then hidden, never removed, and come back when consent is withdrawn or the engine stops.
 * Ranked cards are children too (`slot="ranked"`), so the site's styles apply to both.
 *
 * Attributes: `limit` (default: the number of fallback cards), `context-item`, `context-category` (its popular products
 * come first for a visitor without history), `exclude` (ids, separated by spaces), `currency` (ISO 4217), `href` (of
 * cards without a `<template>`), `cold="popular"` (show popular products instead of the site's own content),
 * `slot-name`. While the shelf shows a ranking, `ranked` is its mode ("personal", "context", "popular"), for styles
 * such as `[ranked="personal"]`. Fires `homebody:ranked`.
 *
 * With consent, the shelf reports to the engine which of its ranked cards were actually seen and which of their links
 * were followed: items that are passed over lose a little of their score, and the engine learns from clicks.
 * Parts: `fallback`, `list`.
 */
import { dress } from "../../shared/style.js";
import { load } from "../../page/parts.js";
import { HomebodyElement, contextOf, make } from "../base.js";
import { makeCard } from "./card.js";

/** @import { EngineClient } from "../../page/engine.js" */
/** @import { RankedItem, Ranking, RankOptions } from "../../shared/types.js" */
/** @import { Sight } from "./sight.js" */
/** @import { WhyElement } from "../why/why.js" */

const DEFAULT_LIMIT = 6;

export class ShelfElement extends HomebodyElement {
  static observedAttributes =
    ["limit", "context-item", "context-category", "exclude", "currency", "href", "cold", "slot-name"];

  /**
   * The last ranking and the options with which it was requested; shown while the element is `ranked`.
   * @type {(Ranking & { options: RankOptions }) | undefined}
   */
  ranking;
  #frame = make("div", {});
  #fallback = make("div", { part: "fallback" }, make("slot"));
  #list = make("div", { part: "list", hidden: "" }, make("slot", { name: "ranked" }));
  /** The visible cards, by item. @type {Map<string, HTMLElement>} */
  #cards = new Map();
  /** @type {EngineClient | undefined} */
  #running;
  /** @type {Sight | undefined} */
  #sight;
  /** Counts requests: only the answer to the last one is shown. */
  #turn = 0;
  #waiting = false;
  /** True while a card stays only because it has the focus. */
  #held = false;
  #width = 0;

  /** @override */
  connected() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: "open" });
      dress(root, "shelf");
      this.#frame.append(this.#fallback, this.#list);
      root.append(this.#frame);
    }
  }

  /** @override @param {EngineClient} engine @param {AbortSignal} signal */
  started(engine, signal) {
    this.#running = engine;
    const stops = [engine.on("change", () => this.refresh()), engine.on("stopped", () => this.#showFallback())];
    // The reserved height is no longer valid at a new width.
    const observer = new ResizeObserver(() => {
      if (this.#width !== this.clientWidth) this.#frame.style.minBlockSize = "";
      this.#width = this.clientWidth;
    });
    this.#width = this.clientWidth;
    observer.observe(this);
    // A card that was kept only because it had the focus can now be removed.
    this.addEventListener("focusout", () => this.#held && this.refresh(), { signal });
    for (const type of ["click", "auxclick"]) this.addEventListener(type, (event) => this.#followed(event), { signal });
    signal.addEventListener("abort", () => {
      for (const stop of stops) stop();
      observer.disconnect();
      this.#sight?.stop();
      this.#sight = undefined;
      this.#running = undefined;
      this.#turn++;
    });
    this.refresh();
  }

  attributeChangedCallback() {
    if (this.#running) this.refresh(true);
  }

  /**
   * Ranks again; several calls in one task are combined.
   * @param {boolean} [rebuild] Also recreate every card.
   */
  refresh(rebuild = false) {
    if (rebuild) this.#cards.clear();
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      void this.#rank();
    });
  }

  async #rank() {
    const engine = this.#running;
    if (!engine) return;
    const turn = ++this.#turn;
    try {
      const options = {
        slot: this.getAttribute("slot-name") ?? "",
        limit: this.#limit,
        exclude: this.getAttribute("exclude")?.split(/\s+/).filter(Boolean) ?? [],
        context: contextOf(this),
      };
      const ranking = await engine.rank(options);
      // The site's own cards ignore mutes; the engine's list applies them in every mode.
      const preferences = ranking.mode === "popular" ? await engine.profile.preferences() : [];
      const muted = preferences.some(({ what }) => what === "mute");
      if (turn !== this.#turn) return;
      this.ranking = { ...ranking, options };
      this.#show(ranking, engine, muted);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#showFallback();
      this.announce("error", { error });
    }
  }

  get #limit() {
    const own = [...this.children].filter((child) => child.slot !== "ranked" && child.localName !== "template");
    return Number.parseInt(this.getAttribute("limit") ?? "", 10) || own.length || DEFAULT_LIMIT;
  }

  /** @param {Ranking} ranking @param {EngineClient} engine @param {boolean} muted */
  #show({ mode, items }, engine, muted) {
    const better = mode !== "popular" || muted || this.getAttribute("cold") === "popular";
    if (!better || items.length === 0) {
      this.#showFallback();
      return;
    }
    const { cards, focused } = this.#cardsFor(items, engine);
    this.#keepHeight();
    for (const child of [...this.children]) {
      if (child.slot === "ranked" && !cards.includes(/** @type {HTMLElement} */ (child))) child.remove();
    }
    this.#place(cards, focused);
    this.#fallback.hidden = true;
    this.#list.hidden = false;
    this.setAttribute("ranked", mode);
    // Without consent there is nothing to report, so nothing is observed.
    if (engine.consent.get("recommendations") === "given") this.#observe(engine).catch(() => {});
    else this.#sight?.stop();
    this.announce("ranked", { mode, items });
  }

  /** Observes which cards are seen. The code for it is loaded after the first list. @param {EngineClient} engine */
  async #observe(engine) {
    const { Sight } = /** @type {typeof import("./sight.js")} */ (await load("sight.js"));
    // By now, the element may have been removed, or show the site's own content.
    if (this.#running !== engine || !this.hasAttribute("ranked")) return;
    this.#sight ??= new Sight((items) => engine.impression(items, this.getAttribute("slot-name") ?? ""));
    this.#sight.watch(this.#cards);
  }

  /**
   * Returns the cards of a ranking. A card that stays keeps its node. The focused card stays where it is until it loses
   * the focus, so that visitors do not lose their place when the list changes.
   * @param {RankedItem[]} items
   * @param {EngineClient} engine
   */
  #cardsFor(items, engine) {
    const before = this.#cards;
    this.#cards = new Map();
    for (const item of items) this.#cards.set(item.id, before.get(item.id) ?? this.#make(item, engine));
    const cards = [...this.#cards.values()];
    // `:focus-within` does not match through a popover that has the focus.
    const { activeElement } = /** @type {Document | ShadowRoot} */ (this.getRootNode());
    const focused = [...this.children].find((child) => child.slot === "ranked" && child.contains(activeElement));
    this.#held = focused instanceof HTMLElement && !cards.includes(focused);
    if (this.#held && focused instanceof HTMLElement) {
      const at = [...before.values()].indexOf(focused);
      cards.splice(Math.min(Math.max(at, 0), cards.length - 1), 1, focused);
    }
    return { cards, focused };
  }

  /** @param {RankedItem} item @param {EngineClient} engine */
  #make(item, engine) {
    const lang = this.closest("[lang]")?.getAttribute("lang") || navigator.language;
    const currency = this.getAttribute("currency");
    const style = currency ? { style: /** @type {const} */ ("currency"), currency } : { minimumFractionDigits: 2 };
    const card = makeCard(item, {
      template: this.querySelector(":scope > template"),
      href: this.getAttribute("href") ?? "/p/{id}",
      price: (price) => new Intl.NumberFormat(lang, style).format(price),
    });
    for (const why of /** @type {NodeListOf<WhyElement>} */ (card.querySelectorAll("homebody-why"))) {
      why.item = item.id;
      why.name = item.title;
      why.context = contextOf(this);
      why.engine = engine;
    }
    return card;
  }

  /**
   * Orders the cards without moving the focused one.
   * @param {HTMLElement[]} cards
   * @param {Element | undefined} focused
   */
  #place(cards, focused) {
    const anchor = cards.findIndex((card) => card === focused);
    const start = Math.max(anchor, 0);
    const first = cards[start];
    if (first && first.parentNode !== this) this.append(first);
    for (let i = start - 1; i >= 0; i--) {
      const [card, next] = [cards[i], cards[i + 1]];
      if (card && next && card.nextElementSibling !== next) this.insertBefore(card, next);
    }
    for (let i = start + 1; i < cards.length; i++) {
      const [previous, card] = [cards[i - 1], cards[i]];
      if (card && previous && previous.nextElementSibling !== card) previous.after(card);
    }
  }

  /**
   * Records a click when the visitor follows a link in a ranked card, in this tab or another. Pressing a button on a
   * card does not count as a click on the card.
   * @param {Event} event
   */
  #followed(event) {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    // An auxiliary button other than the middle one opens a menu.
    if (!link || (event instanceof MouseEvent && event.button > 1)) return;
    for (const [item, card] of this.#cards) {
      if (!card.contains(link)) continue;
      this.#sight?.flush();
      this.#running?.track("click", { item });
    }
  }

  #showFallback() {
    this.#sight?.stop();
    if (!this.hasAttribute("ranked")) return;
    this.#keepHeight();
    this.#fallback.hidden = false;
    this.#list.hidden = true;
    this.removeAttribute("ranked");
    for (const child of [...this.children]) if (child.slot === "ranked") child.remove();
    this.#cards.clear();
  }

  /** Reserves the height, so that the content below does not move when the list changes. */
  #keepHeight() {
    this.#frame.style.minBlockSize = `${this.#frame.offsetHeight}px`;
  }
}
