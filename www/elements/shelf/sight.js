/**
 * Says which cards of a shelf were really seen: at least half of each in view, for a whole second, in a page that is not
 * in the background. Each card is reported once a list; cards that are scrolled into view later follow in a report of
 * their own. Nothing is noted while nobody may be told.
 */

/** How long a card must stay in view, in milliseconds, and how much of it: what advertising counts as seen (MRC). */
const LONG_ENOUGH = 1000;
const HALF = 0.5;

export class Sight {
  #report;
  #observer = new IntersectionObserver((entries) => this.#notice(entries), { threshold: HALF });
  /** The list's cards that have not been reported, with their items. @type {Map<Element, string>} */
  #items = new Map();
  /** Since when a card has been in view. @type {Map<Element, number>} */
  #since = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #list = "";

  /** @param {(items: string[]) => void} report */
  constructor(report) {
    this.#report = report;
  }

  /**
   * Watches a list; the same items in the same order are the same list, whatever cards stand for them.
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

  /** Reports what has been seen up to now. */
  flush() {
    const now = performance.now();
    const seen = [...this.#since].filter(([, since]) => now - since >= LONG_ENOUGH).map(([card]) => card);
    const items = [...this.#items].filter(([card]) => seen.includes(card)).map(([, item]) => item);
    for (const card of seen) this.#forget(card);
    if (items.length > 0) this.#report(items);
  }

  /** Reports what was seen and watches nothing any more. */
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
    // What leaves has been seen if it stayed long enough.
    if (entries.some(({ target, intersectionRatio }) => intersectionRatio < HALF && this.#since.has(target))) this.flush();
    for (const { target, intersectionRatio } of entries) {
      if (intersectionRatio < HALF) this.#since.delete(target);
      else if (this.#items.has(target) && !this.#since.has(target)) this.#since.set(target, performance.now());
    }
    this.#wait();
  }

  /** A second after the last card has come into view, all that are in view have been so for a second. */
  #wait() {
    clearTimeout(this.#timer);
    if (this.#since.size === 0) return;
    this.#timer = setTimeout(() => {
      // Nobody looks at a page in the background: its second begins when it is back.
      if (document.visibilityState === "visible") this.flush();
      else for (const card of this.#since.keys()) this.#since.set(card, performance.now());
      this.#wait();
    }, LONG_ENOUGH);
  }
}
