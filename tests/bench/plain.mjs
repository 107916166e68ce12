/**
 * The same ranker in plain JavaScript, as fast as possible: it uses the same algorithm with typed arrays, and each call
 * allocates only the answer. It is the reference that Wasm has to beat, and it must give the same lists and scores.
 *
 * The engine's 64-bit integers are doubles here and just as exact: the largest product, decay · hop · path of two
 * edges, is below 2¹⁶ · 2¹⁶ · 2¹⁸, and its share of a score is below 2⁴². An item has at most 24 such paths, 64 events
 * of less than 2³⁴ each, a repeat below 2⁴⁰ and a popularity below 2⁴⁸. Every value therefore stays below 2⁵³.
 */
import { Features } from "./plain_features.mjs";
import { addTrees } from "./plain_forest.mjs";
import { ROOM, Top } from "./plain_top.mjs";
import { Trail } from "./plain_trail.mjs";

/** @typedef {import("./plain_pack.mjs").PlainPack} PlainPack */

/**
 * The number of candidates that the trees rerank, and the number up to which popular items are added, as in
 * `src/rank/ranker.rs`.
 */
const CANDIDATES = 100;
const LEAST_CANDIDATES = 20;
const NOTHING = new Uint32Array();

/** The ranker over one pack, with its trees if it has any. */
export class PlainRanker {
  #pack;
  #score;
  /** An item's score counts only if its generation is the current one, so scores need not be cleared. */
  #generation;
  #barred;
  #touched;
  #current = 0;
  #trail;
  #features;
  #sums = new Int32Array(ROOM);
  #candidates = new Top();
  #best = new Top();

  /** @param {PlainPack} pack */
  constructor(pack) {
    this.#pack = pack;
    this.#score = new Float64Array(pack.count);
    this.#generation = new Uint32Array(pack.count);
    this.#barred = new Uint8Array(pack.count);
    this.#touched = new Uint32Array(pack.count);
    this.#trail = new Trail(pack);
    this.#features = new Features(pack);
  }

  /**
   * Returns the best items for these events, newest first, ordered by score and then by number.
   * @param {Uint32Array} events At most as many as the model's window.
   * @param {number} limit At most 100.
   * @param {Uint32Array} [past] Events of earlier visits, at most 100.
   * @returns {Uint32Array}
   */
  rank(events, limit, past = NOTHING) {
    const { trees } = this.#pack;
    const [trail, candidates, best] = [this.#trail, this.#candidates, this.#best];
    trail.follow(events, past);
    if (trees.count === 0 || events.length + past.length === 0) {
      this.#choose(limit, limit, best);
      return best.items.slice(0, best.held);
    }
    this.#choose(Math.max(limit, CANDIDATES), Math.max(limit, LEAST_CANDIDATES), candidates);
    this.#addPast(past);
    addTrees(trees, this.#features.columns(trail, candidates), candidates.held, this.#sums);
    best.start(limit);
    for (let at = 0; at < candidates.held; at++) {
      const linear = Math.min(Math.max(Math.floor(candidates.scores[at] / 2_097_152), 0), 0xffff);
      best.offer(candidates.items[at], this.#sums[at] * 65_536 + linear);
    }
    return best.items.slice(0, best.held);
  }

  /** Returns the scores of the latest list. */
  get scores() {
    return this.#best.scores.slice(0, this.#best.held);
  }

  /**
   * Finds the best items by the linear score: at most `most` items with an edge from an event, filled up with popular
   * items to `least`.
   * @param {number} most
   * @param {number} least
   * @param {Top} top
   */
  #choose(most, least, top) {
    const { popularity, hidden, byPopularity } = this.#pack;
    const touched = this.#spread();
    const generation = this.#generation;
    const [score, barred, list, current] = [this.#score, this.#barred, this.#touched, this.#current];
    top.start(most);
    for (let at = 0; at < touched; at++) {
      const item = list[at];
      if (barred[item] === 0 && hidden[item] === 0) top.offer(item, score[item] + popularity[item]);
    }
    // The score of an item without edges is its popularity, and the items are in that order, so the loop stops at the
    // first item that is not kept.
    for (let at = 0; at < byPopularity.length; at++) {
      const item = byPopularity[at];
      if (top.held >= least && least < most) break;
      if (generation[item] !== current && !top.offer(item, popularity[item])) break;
    }
  }

  /** Adds items of earlier visits that are not among the candidates yet. @param {Uint32Array} past */
  #addPast(past) {
    const { popularity, hidden } = this.#pack;
    for (let at = 0; at < past.length; at++) {
      const item = past[at];
      const touched = this.#generation[item] === this.#current;
      if (hidden[item] !== 0 || (touched && this.#barred[item] === 1) || this.#candidates.has(item)) continue;
      this.#candidates.add(item, (touched ? this.#score[item] : 0) + popularity[item]);
    }
  }

  /** Adds every event's contributions to its neighbours and returns how many items were touched. */
  #spread() {
    const { decay, pairWorth, content, hop, neighbours, similar, excludeOwn, repeat, repeatRate } = this.#pack;
    const { events, first, bridges, bridgeAge, bridgeFrom, bridgeTo, bridgeWorth } = this.#trail;
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
    for (let bridge = 0; bridge < bridges; bridge++) {
      const [from, over, worth] = [bridgeFrom[bridge], bridgeTo[bridge], bridgeWorth[bridge]];
      const weight = decay[bridgeAge[bridge]] * hop;
      for (let edge = neighbours.starts[over], end = neighbours.starts[over + 1]; edge < end; edge++) {
        const item = neighbours.to[edge];
        if (item === from) continue;
        if (generation[item] !== current) touch(item);
        const path = Math.floor((worth * pairWorth[neighbours.weights[edge]]) / 65_536);
        score[item] += Math.floor((weight * path) / 256);
      }
    }
    for (let age = 0; age < events.length; age++) {
      const event = events[age];
      if (generation[event] !== current) touch(event);
      if (excludeOwn) barred[event] = 1;
      else if (first[age] === 1) score[event] += repeat[age] * repeatRate[event];
    }
    return touched;
  }
}
