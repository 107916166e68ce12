/**
 * Features as bytes, in plain JavaScript; the same features in the same order as `src/rank/features.rs`.
 */
import * as is from "./plain_evidence.mjs";
import { ROOM } from "./plain_top.mjs";

/** @typedef {import("./plain_pack.mjs").PlainPack} PlainPack */
/** @typedef {import("./plain_trail.mjs").Trail} Trail */
/** @typedef {import("./plain_top.mjs").Top} Top */

const FEATURES = 37;
/**
 * The number of events that the counts of categories and providers cover, and the number of events around an earlier
 * view that an echo covers.
 */
const TASTE_EVENTS = 20;
const ECHO = 6;
const NO_ECHO = [0, 0, 0];

/** Encodes an amount in one byte: eight steps per octave; saturates at 2³² − 1. @param {number} amount */
function code(amount) {
  if (amount < 8) return amount;
  const short = Math.min(amount, 0xffff_ffff);
  const octave = 31 - Math.clz32(short);
  return 8 * (octave - 2) + ((short >>> (octave - 3)) & 7);
}

/** The features of every candidate: column by column, `ROOM` bytes each. */
export class Features {
  #pack;
  #evidence;
  #columns = new Uint8Array(FEATURES * ROOM);
  #categories = new Uint32Array(TASTE_EVENTS);
  #providers = new Uint32Array(TASTE_EVENTS);

  /** @param {PlainPack} pack */
  constructor(pack) {
    this.#pack = pack;
    this.#evidence = new is.Evidence(pack);
  }

  /**
   * @param {Trail} trail
   * @param {Top} candidates With their linear scores.
   */
  columns(trail, candidates) {
    const { categories, providers, prices, ever, lately, repeatRate, neighbours } = this.#pack;
    const { events, past } = trail;
    const columns = this.#columns;
    const sums = this.#evidence.gather(trail, candidates);
    const own = past.length === 0 ? events : Uint32Array.of(...events, ...past);
    const usual = this.#tastes(own);
    const tastes = Math.min(own.length, TASTE_EVENTS);
    const echoes = this.#echoes(own);
    const newest = events[0];
    const setting = newest === undefined ? [0, 0, 0] : [ever[newest], repeatRate[newest], events[1] === newest ? 1 : 0];
    for (let row = 0; row < candidates.held; row++) {
      const item = candidates.items[row];
      const at = row * is.WIDTH;
      const echo = echoes?.get(item) ?? NO_ECHO;
      const price = usual < 0 || prices[item] === 0 ? 0 : 128 + code(prices[item] - 1) - usual;
      let cell = row - ROOM;
      columns[(cell += ROOM)] = code(sums[at + is.FORWARD]);
      columns[(cell += ROOM)] = code(sums[at + is.BACKWARD]);
      columns[(cell += ROOM)] = code(sums[at + is.FLAT]);
      columns[(cell += ROOM)] = code(sums[at + is.STRONGEST]);
      columns[(cell += ROOM)] = code(sums[at + is.SUPPORT]);
      columns[(cell += ROOM)] = sums[at + is.NEAREST];
      for (let level = 0; level < 4; level++) columns[(cell += ROOM)] = sums[at + is.NEWEST + level];
      columns[(cell += ROOM)] = code(sums[at + is.CONTENT]);
      columns[(cell += ROOM)] = sums[at + is.CONTENT_BEST];
      columns[(cell += ROOM)] = sums[at + is.CONTENT_NEWEST];
      columns[(cell += ROOM)] = code(sums[at + is.HOPS]);
      columns[(cell += ROOM)] = code(sums[at + is.HOPS_NEWEST]);
      columns[(cell += ROOM)] = code(sums[at + is.PAST]);
      columns[(cell += ROOM)] = code(sums[at + is.PAST_CONTENT]);
      columns[(cell += ROOM)] = code(sums[at + is.PAST_COUNT]);
      columns[(cell += ROOM)] = sums[at + is.PAST_RECENCY];
      columns[(cell += ROOM)] = code(sums[at + is.OWN_COUNT]);
      columns[(cell += ROOM)] = sums[at + is.OWN_RECENCY];
      for (let near = 0; near < 3; near++) columns[(cell += ROOM)] = echo[near];
      columns[(cell += ROOM)] = ever[item];
      columns[(cell += ROOM)] = lately[item];
      columns[(cell += ROOM)] = repeatRate[item];
      columns[(cell += ROOM)] = neighbours.starts[item + 1] - neighbours.starts[item];
      columns[(cell += ROOM)] = code(Math.floor(Math.max(candidates.scores[row], 0) / 256));
      columns[(cell += ROOM)] = price === 0 ? 0 : Math.min(Math.max(price, 1), 255);
      columns[(cell += ROOM)] = count(this.#categories, tastes, categories[item]);
      columns[(cell += ROOM)] = count(this.#providers, tastes, providers[item]);
      columns[(cell += ROOM)] = events.length;
      columns[(cell += ROOM)] = past.length;
      for (let place = 0; place < 3; place++) columns[(cell += ROOM)] = setting[place];
    }
    return columns;
  }

  /** Records the newest categories and providers; returns the usual price, −1 for none. @param {Uint32Array} own */
  #tastes(own) {
    const { categories, providers, prices } = this.#pack;
    let [known, sum] = [0, 0];
    for (let at = 0; at < own.length && at < TASTE_EVENTS; at++) {
      const item = own[at];
      this.#categories[at] = categories[item];
      this.#providers[at] = providers[item];
      if (prices[item] === 0) continue;
      known++;
      sum += code(prices[item] - 1);
    }
    return known === 0 ? -1 : Math.floor(sum / known);
  }

  /**
   * Returns the items near earlier views of the newest item, each with its largest nearness after a view, its largest
   * nearness before one, and the sum of those after; undefined without earlier views.
   * @param {Uint32Array} own Newest first.
   */
  #echoes(own) {
    /** @type {Map<number, number[]> | undefined} */
    let echoes;
    const note = (/** @type {number} */ item, /** @type {number} */ after, /** @type {number} */ before) => {
      const echo = echoes?.get(item) ?? [0, 0, 0];
      echo[0] = Math.max(echo[0], after);
      echo[1] = Math.max(echo[1], before);
      echo[2] = Math.min(echo[2] + after, 255);
      (echoes ??= new Map()).set(item, echo);
    };
    for (let look = own.indexOf(own[0], 1); look > 0; look = own.indexOf(own[0], look + 1)) {
      for (let step = 1; step <= ECHO; step++) {
        const near = ECHO + 1 - step;
        if (look >= step && own[look - step] !== own[0]) note(own[look - step], near, 0);
        if (look + step < own.length && own[look + step] !== own[0]) note(own[look + step], 0, near);
      }
    }
    return echoes;
  }
}

/**
 * Counts how often `entry`, if it is not none, is among the first `length` entries.
 * @param {Uint32Array} entries
 * @param {number} length
 * @param {number} entry
 */
function count(entries, length, entry) {
  let found = 0;
  if (entry !== 0) for (let at = 0; at < length; at++) if (entries[at] === entry) found++;
  return found;
}
