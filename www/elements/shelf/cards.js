/**
 * The ranked cards of one shelf: children of the element (`slot="ranked"`), so the site's styles apply to them.
 */
import { makeCard } from "./card.js";

/** @import { Context, RankedItem } from "../../shared/types.js" */
/** @import { EngineClient } from "../../page/engine.js" */
/** @import { WhyElement } from "../why/why.js" */

export class Cards {
  /** The visible cards, by item. @type {Map<string, HTMLElement>} */
  shown = new Map();
  /** True while a card stays only because it has the focus. */
  held = false;
  #host;
  #make;

  /** @param {HTMLElement} host The shelf. @param {typeof import("../base.js").make} make */
  constructor(host, make) {
    this.#host = host;
    this.#make = make;
  }

  /**
   * Shows these items, and removes the cards of all others.
   * @param {RankedItem[]} items
   * @param {EngineClient} engine
   * @param {Context} context The page context of the ranking.
   */
  draw(items, engine, context) {
    const { cards, focused } = this.#cardsFor(items, engine, context);
    for (const child of [...this.#host.children]) {
      if (child.slot === "ranked" && !cards.includes(/** @type {HTMLElement} */ (child))) child.remove();
    }
    this.#place(cards, focused);
  }

  /** Makes every card anew when it is next drawn. */
  forget() {
    this.shown.clear();
  }

  /** Removes all cards. */
  remove() {
    for (const child of [...this.#host.children]) if (child.slot === "ranked") child.remove();
    this.forget();
  }

  /** Returns the item of the card with this link. @param {Element} link */
  itemOf(link) {
    return [...this.shown].find(([, card]) => card.contains(link))?.[0];
  }

  /**
   * Returns the cards of a ranking. A card that stays keeps its node. The focused card stays where it is until it loses
   * the focus, so that visitors do not lose their place when the list changes.
   * @param {RankedItem[]} items
   * @param {EngineClient} engine
   * @param {Context} context
   */
  #cardsFor(items, engine, context) {
    const before = this.shown;
    this.shown = new Map();
    for (const item of items) this.shown.set(item.id, before.get(item.id) ?? this.#build(item, engine, context));
    const cards = [...this.shown.values()];
    // `:focus-within` does not match through a popover that has the focus.
    const { activeElement } = /** @type {Document | ShadowRoot} */ (this.#host.getRootNode());
    const focused = [...this.#host.children].find((child) => child.slot === "ranked" && child.contains(activeElement));
    this.held = focused instanceof HTMLElement && !cards.includes(focused);
    if (this.held && focused instanceof HTMLElement) {
      const at = [...before.values()].indexOf(focused);
      cards.splice(Math.min(Math.max(at, 0), cards.length - 1), 1, focused);
    }
    return { cards, focused };
  }

  /** @param {RankedItem} item @param {EngineClient} engine @param {Context} context */
  #build(item, engine, context) {
    const host = this.#host;
    const lang = host.closest("[lang]")?.getAttribute("lang") || navigator.language;
    const currency = host.getAttribute("currency");
    const style = currency ? { style: /** @type {const} */ ("currency"), currency } : { minimumFractionDigits: 2 };
    const card = makeCard(item, {
      template: host.querySelector(":scope > template"),
      href: host.getAttribute("href") ?? "/p/{id}",
      make: this.#make,
      price: (price) => new Intl.NumberFormat(lang, style).format(price),
    });
    for (const why of /** @type {NodeListOf<WhyElement>} */ (card.querySelectorAll("homebody-why"))) {
      why.item = item.id;
      why.name = item.title;
      why.context = context;
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
    if (first && first.parentNode !== this.#host) this.#host.append(first);
    for (let i = start - 1; i >= 0; i--) {
      const [card, next] = [cards[i], cards[i + 1]];
      if (card && next && card.nextElementSibling !== next) this.#host.insertBefore(card, next);
    }
    for (let i = start + 1; i < cards.length; i++) {
      const [previous, card] = [cards[i - 1], cards[i]];
      if (card && previous && previous.nextElementSibling !== card) previous.after(card);
    }
  }
}
