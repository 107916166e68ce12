/**
 * `<homebody-shelf>`: a shelf for ranked products. Its children are the site's own content, shown until a better list
 * is available. They are then hidden, never removed, and come back when consent is withdrawn or the engine stops.
 * Ranked cards are children too (`slot="ranked"`), so the site's styles apply to both.
 *
 * Attributes: `limit` (default: the number of fallback cards), `context-item`, `context-category` (its popular products
 * come first for a visitor without history), `exclude` (ids, separated by spaces), `currency` (ISO 4217), `href` (of
 * cards without a `<template>`), `cold="popular"` (if lists are available, show popular products instead of the site's
 * own content), `slot-name`. While the shelf shows a ranking, `ranked` is its mode ("personal", "context", "popular"), for styles
 * such as `[ranked="personal"]`. Fires `homebody:ranked`.
 *
 * With consent, the shelf reports to the engine which of its ranked cards were actually seen and which of their links
 * were followed: items that are passed over lose a little of their score, and the engine learns from clicks.
 * Parts: `fallback`, `list`.
 */
import { dress } from "../../shared/style.js";
import { load } from "../../page/parts.js";
import { HomebodyElement, contextOf, make } from "../base.js";

/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Ranking, RankOptions } from "../../shared/types.js" */
/** @import { Cards } from "./cards.js" */
/** @import { Sight } from "./sight.js" */

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
  /** The ranked cards, once there is a list. @type {Cards | undefined} */
  #cards;
  /** @type {EngineClient | undefined} */
  #running;
  /** @type {Sight | undefined} */
  #sight;
  /** Counts requests: only the answer to the last one is shown. */
  #turn = 0;
  #waiting = false;
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
    this.addEventListener("focusout", () => this.#cards?.held && this.refresh(), { signal });
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
    if (rebuild) this.#cards?.forget();
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
    if (!engine.ranks) return this.#showFallback();
    try {
      const options = {
        slot: this.getAttribute("slot-name") ?? "",
        limit: this.#limit,
        exclude: this.getAttribute("exclude")?.split(/\s+/).filter(Boolean) ?? [],
        context: contextOf(this),
      };
      const [ranking, { Cards }] = await Promise.all([
        engine.rank(options),
        /** @type {Promise<typeof import("./cards.js")>} */ (load("cards.js")),
      ]);
      // The site's own cards ignore mutes; the engine's list applies them in every mode.
      const preferences = ranking.mode === "popular" ? await engine.profile.preferences() : [];
      const muted = preferences.some(({ what }) => what === "mute");
      if (turn !== this.#turn) return;
      this.ranking = { ...ranking, options };
      this.#cards ??= new Cards(this, make);
      this.#show(ranking, engine, this.#cards, muted);
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

  /** @param {Ranking} ranking @param {EngineClient} engine @param {Cards} cards @param {boolean} muted */
  #show({ mode, items }, engine, cards, muted) {
    const better = mode !== "popular" || muted || this.getAttribute("cold") === "popular";
    if (!better || items.length === 0) {
      this.#showFallback();
      return;
    }
    this.#keepHeight();
    cards.draw(items, engine, contextOf(this));
    this.#fallback.hidden = true;
    this.#list.hidden = false;
    this.setAttribute("ranked", mode);
    // Without consent there is nothing to report, so nothing is observed.
    if (engine.consent.get("recommendations") === "given") this.#observe(engine, cards).catch(() => {});
    else this.#sight?.stop();
    this.announce("ranked", { mode, items });
  }

  /** Observes which cards are seen. The code for it is loaded after the first list. @param {EngineClient} engine @param {Cards} cards */
  async #observe(engine, cards) {
    const { Sight } = /** @type {typeof import("./sight.js")} */ (await load("sight.js"));
    // By now, the element may have been removed, or show the site's own content.
    if (this.#running !== engine || !this.hasAttribute("ranked")) return;
    this.#sight ??= new Sight((items) => engine.impression(items, this.getAttribute("slot-name") ?? ""));
    this.#sight.watch(cards.shown);
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
    const item = this.#cards?.itemOf(link);
    if (item === undefined) return;
    this.#sight?.flush();
    this.#running?.track("click", { item });
  }

  #showFallback() {
    this.#sight?.stop();
    if (!this.hasAttribute("ranked")) return;
    this.#keepHeight();
    this.#fallback.hidden = false;
    this.#list.hidden = true;
    this.removeAttribute("ranked");
    this.#cards?.remove();
  }

  /** Reserves the height, so that the content below does not move when the list changes. */
  #keepHeight() {
    this.#frame.style.minBlockSize = `${this.#frame.offsetHeight}px`;
  }
}
