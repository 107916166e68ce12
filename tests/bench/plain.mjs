/**
 * The linear ranker once more, in plain JavaScript, as fast as it honestly gets: typed arrays, no allocation a call but
 * the answer, the same algorithm. It is what Wasm has to beat, and it must give the same lists.
 */

/** @typedef {import("./plain_pack.mjs").PlainPack} PlainPack */

/** The linear score over a pack. */
export class PlainRanker {
  #pack;
  #score;
  /** An item's score counts only when its generation is the current one: nothing has to be cleared. */
  #generation;
  #barred;
  #touched;
  #current = 0;
  #bestItems = new Uint32Array(100);
  #bestScores = new Float64Array(100);
  #held = 0;

  /** @param {PlainPack} pack */
  constructor(pack) {
    this.#pack = pack;
    this.#score = new Float64Array(pack.count);
    this.#generation = new Uint32Array(pack.count);
    this.#barred = new Uint8Array(pack.count);
    this.#touched = new Uint32Array(pack.count);
  }

  /**
   * The best items for events, newest first, in the order of score and then number.
   * @param {Uint32Array} events At most as many as the model's window.
   * @param {number} limit At most 100.
   * @returns {Uint32Array}
   */
  rank(events, limit) {
    const { popularity, hidden, byPopularity } = this.#pack;
    const touched = this.#spread(events);
    const generation = this.#generation;
    const [score, barred, list, current] = [this.#score, this.#barred, this.#touched, this.#current];
    this.#held = 0;
    for (let at = 0; at < touched; at++) {
      const item = list[at];
      if (barred[item] === 0 && hidden[item] === 0) this.#offer(item, score[item] + popularity[item], limit);
    }
    // What nothing points at has its popularity alone, and that order is known: stop at the first refusal.
    for (let at = 0; at < byPopularity.length; at++) {
      const item = byPopularity[at];
      if (generation[item] !== current && !this.#offer(item, popularity[item], limit)) break;
    }
    return this.#bestItems.slice(0, this.#held);
  }

  /**
   * Adds every event's contributions to the items it points at; says how many were touched.
   * @param {Uint32Array} events
   */
  #spread(events) {
    const { decay, pairWorth, content, neighbours, similar, excludeOwn, repeat, repeatRate } = this.#pack;
    const [score, generation, barred, list] = [this.#score, this.#generation, this.#barred, this.#touched];
    const current = ++this.#current;
    let touched = 0;
    /** @param {number} item */
    const touch = (item) => {
      generation[item] = current;
      score[item] = 0;
      barred[item] = 0;
      list[touched++] = item;
    };
    for (let age = 0; age < events.length; age++) {
      const event = events[age];
      const weight = decay[age];
      for (let edge = neighbours.starts[event], end = neighbours.starts[event + 1]; edge < end; edge++) {
        const item = neighbours.to[edge];
        if (generation[item] !== current) touch(item);
        score[item] += weight * pairWorth[neighbours.weights[edge]];
      }
      for (let edge = similar.starts[event], end = similar.starts[event + 1]; edge < end; edge++) {
        const item = similar.to[edge];
        if (generation[item] !== current) touch(item);
        score[item] += weight * content[similar.weights[edge] & 15];
      }
    }
    for (let age = 0; age < events.length; age++) {
      const event = events[age];
      if (generation[event] !== current) touch(event);
      if (excludeOwn) barred[event] = 1;
      else if (events.indexOf(event) === age) score[event] += repeat[age] * repeatRate[event];
    }
    return touched;
  }

  /**
   * Keeps the item if it is among the best so far; says whether it was kept.
   * @param {number} item
   * @param {number} score
   * @param {number} limit
   */
  #offer(item, score, limit) {
    const [items, scores] = [this.#bestItems, this.#bestScores];
    let at = this.#held;
    if (at === limit) {
      const worst = scores[at - 1];
      if (score < worst || (score === worst && item > items[at - 1])) return false;
      at--;
    } else this.#held++;
    for (; at > 0 && (score > scores[at - 1] || (score === scores[at - 1] && item < items[at - 1])); at--) {
      scores[at] = scores[at - 1];
      items[at] = items[at - 1];
    }
    scores[at] = score;
    items[at] = item;
    return true;
  }
}
