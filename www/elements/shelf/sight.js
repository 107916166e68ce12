/**
 * Detects which cards of a shelf were actually seen: at least half of the card in view, for a full second, on a page
 * that is not in the background. Each card is recorded once per list; cards that are scrolled into view later form
 * another impression. Nothing is recorded without consent.
 */

/**
 * How long a card must stay in view, in milliseconds, and how much of it must be visible: the standard for viewable ads
 * (MRC).
 */
const LONG_ENOUGH = 1000;
const HALF = 0.5;

export class Sight {
  #report;
  #observer = new IntersectionObserver((entries) => this.#notice(entries), { threshold: HALF });
  /** The list's cards that have not been recorded yet, with their items. @type {Map<Element, string>} */
  #items = new Map();
  /** When each visible card came into view. @type {Map<Element, number>} */
  #since = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #list = "";

  /** @param {(items: string[]) => void} report */
  constructor(report) {
    this.#report = report;
  }

  /**
   * Observes a list. The same items in the same order are the same list, even if the card elements differ.
   * @param {Map<string, HTMLElement>} cards By item, in order.
   */
  watch(cards) {
    const list = JSON.stringify([...cards.keys()]);
    if (list === this.#list) return;
    this.stop();
    this.#list = list;
    for (const [item, card] of cards) {
      this.#items.set(card, item);
      this.#observer.observe(card);
    }
  }

  /** Reports what has been seen so far. */
  flush() {
    const now = performance.now();
    const seen = [...this.#since].filter(([, since]) => now - since >= LONG_ENOUGH).map(([card]) => card);
    const items = [...this.#items].filter(([card]) => seen.includes(card)).map(([, item]) => item);
    for (const card of seen) this.#forget(card);
    if (items.length > 0) this.#report(items);
  }

  /** Reports what was seen and stops observing. */
  stop() {
    this.flush();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#items.clear();
    this.#since.clear();
    this.#list = "";
  }

  /** @param {Element} card */
  #forget(card) {
    this.#observer.unobserve(card);
    this.#items.delete(card);
    this.#since.delete(card);
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #notice(entries) {
    // A card that leaves the view counts as seen if it stayed long enough.
    if (entries.some(({ target, intersectionRatio }) => intersectionRatio < HALF && this.#since.has(target))) this.flush();
    for (const { target, intersectionRatio } of entries) {
      if (intersectionRatio < HALF) this.#since.delete(target);
      else if (this.#items.has(target) && !this.#since.has(target)) this.#since.set(target, performance.now());
    }
    this.#wait();
  }

  /**
   * Waits until one second after the last card came into view: all visible cards have then been in view for a second.
   */
  #wait() {
    clearTimeout(this.#timer);
    if (this.#since.size === 0) return;
    this.#timer = setTimeout(() => {
      // A page in the background is not being looked at, so the second starts again until the page is visible.
      if (document.visibilityState === "visible") this.flush();
      else for (const card of this.#since.keys()) this.#since.set(card, performance.now());
      this.#wait();
    }, LONG_ENOUGH);
  }
}
