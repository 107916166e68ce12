/**
 * Keeps the best few of many, by bounded insertion, in plain JavaScript.
 */

/** The largest number kept: the largest limit plus as many items of earlier visits. */
export const ROOM = 200;

/** Keeps the best of the items offered: higher score first, then lower number. */
export class Top {
  items = new Uint32Array(ROOM);
  scores = new Float64Array(ROOM);
  held = 0;
  #limit = 0;

  /** Starts over. @param {number} limit */
  start(limit) {
    this.#limit = limit;
    this.held = 0;
  }

  /**
   * Keeps the item if it is among the best so far; returns whether it was kept.
   * @param {number} item
   * @param {number} score
   */
  offer(item, score) {
    const { items, scores } = this;
    let at = this.held;
    if (at === this.#limit) {
      if (at === 0) return false;
      const worst = scores[at - 1];
      if (score < worst || (score === worst && item > items[at - 1])) return false;
      at--;
    } else this.held++;
    for (; at > 0 && (score > scores[at - 1] || (score === scores[at - 1] && item < items[at - 1])); at--) {
      scores[at] = scores[at - 1];
      items[at] = items[at - 1];
    }
    scores[at] = score;
    items[at] = item;
    return true;
  }

  /** Adds an item after all others, beyond the limit if necessary. @param {number} item @param {number} score */
  add(item, score) {
    this.items[this.held] = item;
    this.scores[this.held++] = score;
  }

  /** @param {number} item */
  has(item) {
    const at = this.items.indexOf(item);
    return at >= 0 && at < this.held;
  }
}
