/**
 * The ranked list of one shelf: ranks, shows the cards instead of the site's own content, and reports which cards were
 * seen and followed. DOM helpers come from homebody.js, so that nothing is loaded twice.
 */
import { Cards } from "./cards.js";

/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Ranking } from "../../shared/types.js" */
/** @import { ShelfElement } from "./shelf.js" */
/** @import { Sight } from "./sight.js" */

/**
 * What homebody.js passes in.
 * @typedef {object} Frame
 * @property {ShelfElement} host
 * @property {EngineClient} engine
 * @property {HTMLElement} frame Contains the two following elements, of which one is hidden.
 * @property {HTMLElement} fallback Shows the site's own content.
 * @property {HTMLElement} ranked Shows the ranked cards.
 * @property {typeof import("../base.js").make} make
 * @property {typeof import("../base.js").contextOf} contextOf
 * @property {typeof import("../../page/parts.js").load} load
 */

const DEFAULT_LIMIT = 6;

export class List {
  #at;
  #cards;
  /** Aborted when the shelf leaves the page. */
  #leaving = new AbortController();
  /** @type {Sight | undefined} */
  #sight;
  /** Counts requests: only the answer to the last one is shown. */
  #turn = 0;
  #waiting = false;

  /** @param {Frame} at */
  constructor(at) {
    this.#at = at;
    const { host, engine, frame, make } = at;
    this.#cards = new Cards(host, make);
    const { signal } = this.#leaving;
    const stop = engine.on("stopped", () => this.#showFallback());
    // The reserved height is no longer valid at a new width.
    let width = host.clientWidth;
    const observer = new ResizeObserver(() => {
      if (width !== host.clientWidth) frame.style.minBlockSize = "";
      width = host.clientWidth;
    });
    observer.observe(host);
    // A card that was kept only because it had the focus can now be removed.
    host.addEventListener("focusout", () => this.#cards.held && this.refresh(), { signal });
    for (const type of ["click", "auxclick"]) host.addEventListener(type, (event) => this.#followed(event), { signal });
    signal.addEventListener("abort", () => {
      stop();
      observer.disconnect();
      this.#sight?.stop();
      this.#turn++;
    });
    this.refresh();
  }

  /** Ends the list. What is shown stays, because the shelf may only be moved to another place in the page. */
  leave() {
    this.#leaving.abort();
  }

  /**
   * Ranks again; several calls in one task are combined.
   * @param {boolean} [rebuild] Also recreate every card.
   */
  refresh(rebuild = false) {
    if (rebuild) this.#cards.forget();
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (!this.#leaving.signal.aborted) void this.#rank();
    });
  }

  async #rank() {
    const { host, engine, contextOf } = this.#at;
    const turn = ++this.#turn;
    if (!engine.ranks) return this.#showFallback();
    try {
      const options = {
        slot: host.getAttribute("slot-name") ?? "",
        limit: this.#limit,
        exclude: host.getAttribute("exclude")?.split(/\s+/).filter(Boolean) ?? [],
        context: contextOf(host),
      };
      const ranking = await engine.rank(options);
      // The site's own cards ignore mutes; the engine's list applies them in every mode.
      const preferences = ranking.mode === "popular" ? await engine.profile.preferences() : [];
      const muted = preferences.some(({ what }) => what === "mute");
      if (turn !== this.#turn) return;
      host.ranking = { ...ranking, options };
      this.#show(ranking, muted);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#showFallback();
      host.announce("error", { error });
    }
  }

  get #limit() {
    const { host } = this.#at;
    const own = [...host.children].filter((child) => child.slot !== "ranked" && child.localName !== "template");
    return Number.parseInt(host.getAttribute("limit") ?? "", 10) || own.length || DEFAULT_LIMIT;
  }

  /** @param {Ranking} ranking @param {boolean} muted */
  #show({ mode, items }, muted) {
    const { host, engine, fallback, ranked, contextOf } = this.#at;
    const better = mode !== "popular" || muted || host.getAttribute("cold") === "popular";
    if (!better || items.length === 0) {
      this.#showFallback();
      return;
    }
    this.#keepHeight();
    this.#cards.draw(items, engine, contextOf(host));
    fallback.hidden = true;
    ranked.hidden = false;
    host.setAttribute("ranked", mode);
    // Without consent there is nothing to report, so nothing is observed.
    if (engine.consent.get("recommendations") === "given") this.#observe().catch(() => {});
    else this.#sight?.stop();
    host.announce("ranked", { mode, items });
  }

  /** Observes which cards are seen. The code for it is loaded after the first list. */
  async #observe() {
    const { host, engine, load } = this.#at;
    const { Sight } = /** @type {typeof import("./sight.js")} */ (await load("sight.js"));
    // By now, the element may have been removed, or show the site's own content.
    if (this.#leaving.signal.aborted || !host.hasAttribute("ranked")) return;
    this.#sight ??= new Sight((items) => engine.impression(items, host.getAttribute("slot-name") ?? ""));
    this.#sight.watch(this.#cards.shown);
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
    const item = this.#cards.itemOf(link);
    if (item === undefined) return;
    this.#sight?.flush();
    this.#at.engine.track("click", { item });
  }

  #showFallback() {
    const { host, fallback, ranked } = this.#at;
    this.#sight?.stop();
    if (!host.hasAttribute("ranked")) return;
    this.#keepHeight();
    fallback.hidden = false;
    ranked.hidden = true;
    host.removeAttribute("ranked");
    this.#cards.remove();
  }

  /** Reserves the height, so that the content below does not move when the list changes. */
  #keepHeight() {
    const { frame } = this.#at;
    frame.style.minBlockSize = `${frame.offsetHeight}px`;
  }
}
