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
/** @import { List } from "./list.js" */

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
  #ranked = make("div", { part: "list", hidden: "" }, make("slot", { name: "ranked" }));
  /** @type {EngineClient | undefined} */
  #running;
  /** The ranked list. Its code is loaded once the engine ranks, which requires consent unless the site wants lists for all. */
  #list = /** @type {List | undefined} */ (undefined);
  #loading = false;

  /** @override */
  connected() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: "open" });
      dress(root);
      this.#frame.append(this.#fallback, this.#ranked);
      root.append(this.#frame);
    }
  }

  /** @override @param {EngineClient} engine @param {AbortSignal} signal */
  started(engine, signal) {
    this.#running = engine;
    const stop = engine.on("change", () => this.refresh());
    signal.addEventListener("abort", () => {
      stop();
      this.#list?.leave();
      this.#list = this.#running = undefined;
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
    const engine = this.#running;
    if (this.#list) this.#list.refresh(rebuild);
    // A shelf that was away when consent was withdrawn still shows its list.
    else if (engine && (engine.ranks || this.hasAttribute("ranked")) && !this.#loading) void this.#load(engine);
  }

  /** @param {EngineClient} engine */
  async #load(engine) {
    this.#loading = true;
    try {
      const { List } = /** @type {typeof import("./index.js")} */ (await load("cards.js"));
      this.#loading = false;
      if (this.#running !== engine) return this.refresh(); // The element has been moved in the meantime.
      const [frame, fallback, ranked] = [this.#frame, this.#fallback, this.#ranked];
      this.#list = new List({ host: this, engine, frame, fallback, ranked, make, load, contextOf });
    } catch (error) {
      this.#loading = false;
      this.announce("error", { error });
    }
  }
}
