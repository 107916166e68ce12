/**
 * Feature extraction from the events for each candidate, in plain JavaScript: one pass over their neighbours, with sums
 * and maxima in one flat array. Sums may exceed 32 bits, whereas the engine's sums saturate; `code` in
 * plain_features.mjs clamps them.
 */
import { ROOM } from "./plain_top.mjs";

/** @typedef {import("./plain_pack.mjs").PlainPack} PlainPack */
/** @typedef {import("./plain_trail.mjs").Trail} Trail */
/** @typedef {import("./plain_top.mjs").Top} Top */

/**
 * The index of each sum or maximum of a candidate. `NEWEST` takes up four: both levels of the newest event and of the
 * one before it.
 */
export const [FORWARD, BACKWARD, FLAT, STRONGEST, SUPPORT, NEAREST, NEWEST] = [0, 1, 2, 3, 4, 5, 6];
export const [CONTENT, CONTENT_BEST, CONTENT_NEWEST, HOPS, HOPS_NEWEST] = [10, 11, 12, 13, 14];
export const [OWN_COUNT, OWN_RECENCY, PAST, PAST_CONTENT, PAST_COUNT, PAST_RECENCY] = [15, 16, 17, 18, 19, 20];
/** Numbers per candidate. */
export const WIDTH = 21;

const NOWHERE = 0xffff;
const FAR = 64;
const PAST_HALF = 32;

/** @param {number} age */
const recency = (age) => FAR - Math.min(age, FAR - 1);

/** The sums and maxima of every candidate. */
export class Evidence {
  #pack;
  #places;
  #sums = new Float64Array(ROOM * WIDTH);

  /** @param {PlainPack} pack */
  constructor(pack) {
    this.#pack = pack;
    this.#places = new Uint16Array(pack.count).fill(NOWHERE);
  }

  /**
   * Computes the sums and maxima, `WIDTH` numbers per candidate.
   * @param {Trail} trail
   * @param {Top} candidates
   */
  gather(trail, { items, held }) {
    this.#sums.fill(0, 0, held * WIDTH);
    for (let at = 0; at < held; at++) this.#places[items[at]] = at;
    this.#visit(trail);
    this.#cross(trail);
    this.#remember(trail.past);
    for (let at = 0; at < held; at++) this.#places[items[at]] = NOWHERE;
    return this.#sums;
  }

  /** Adds the events of this visit. @param {Trail} trail */
  #visit({ events, first }) {
    const { decay, forward, pairWorth, neighbours, similar } = this.#pack;
    const [places, sums] = [this.#places, this.#sums];
    for (let age = 0; age < events.length; age++) {
      const event = events[age];
      const weight = decay[age];
      const near = recency(age);
      for (let edge = neighbours.starts[event], end = neighbours.starts[event + 1]; edge < end; edge++) {
        const place = places[neighbours.to[edge]];
        if (place === NOWHERE) continue;
        const at = place * WIDTH;
        const levels = neighbours.weights[edge];
        const both = pairWorth[levels];
        const ahead = forward[levels >> 4];
        sums[at + FORWARD] += Math.floor((weight * ahead) / 256);
        sums[at + BACKWARD] += Math.floor((weight * (both - ahead)) / 256);
        if (both > sums[at + STRONGEST]) sums[at + STRONGEST] = both;
        if (first[age] === 1) {
          sums[at + SUPPORT]++;
          sums[at + FLAT] += both;
        }
        if (age < 2) {
          sums[at + NEWEST + 2 * age] = levels >> 4;
          sums[at + NEWEST + 2 * age + 1] = levels & 15;
        }
        if (near > sums[at + NEAREST]) sums[at + NEAREST] = near;
      }
      for (let edge = similar.starts[event], end = similar.starts[event + 1]; edge < end; edge++) {
        const place = places[similar.to[edge]];
        if (place === NOWHERE) continue;
        const at = place * WIDTH;
        const level = similar.weights[edge] & 15;
        sums[at + CONTENT] += (weight * level) >> 4;
        if (level > sums[at + CONTENT_BEST]) sums[at + CONTENT_BEST] = level;
        if (age === 0) sums[at + CONTENT_NEWEST] = level;
      }
      if (places[event] !== NOWHERE) {
        const at = places[event] * WIDTH;
        sums[at + OWN_COUNT]++;
        if (near > sums[at + OWN_RECENCY]) sums[at + OWN_RECENCY] = near;
      }
    }
  }

  /** Adds the two-hop paths. @param {Trail} trail */
  #cross({ bridges, bridgeAge, bridgeFrom, bridgeTo, bridgeWorth }) {
    const { decay, pairWorth, neighbours } = this.#pack;
    const [places, sums] = [this.#places, this.#sums];
    for (let bridge = 0; bridge < bridges; bridge++) {
      const [age, from, over, worth] = [bridgeAge[bridge], bridgeFrom[bridge], bridgeTo[bridge], bridgeWorth[bridge]];
      for (let edge = neighbours.starts[over], end = neighbours.starts[over + 1]; edge < end; edge++) {
        const to = neighbours.to[edge];
        const place = places[to];
        if (place === NOWHERE || to === from) continue;
        const path = Math.floor((worth * pairWorth[neighbours.weights[edge]]) / 65_536);
        const amount = Math.floor((decay[age] * path) / 256);
        sums[place * WIDTH + HOPS] += amount;
        if (age === 0) sums[place * WIDTH + HOPS_NEWEST] += amount;
      }
    }
  }

  /** Adds the events of earlier visits. @param {Uint32Array} past */
  #remember(past) {
    const { pairWorth, neighbours, similar } = this.#pack;
    const [places, sums] = [this.#places, this.#sums];
    for (let age = 0; age < past.length; age++) {
      const event = past[age];
      const weight = Math.floor((256 * PAST_HALF) / (PAST_HALF + age));
      for (let edge = neighbours.starts[event], end = neighbours.starts[event + 1]; edge < end; edge++) {
        const place = places[neighbours.to[edge]];
        if (place === NOWHERE) continue;
        sums[place * WIDTH + PAST] += Math.floor((weight * pairWorth[neighbours.weights[edge]]) / 256);
      }
      for (let edge = similar.starts[event], end = similar.starts[event + 1]; edge < end; edge++) {
        const place = places[similar.to[edge]];
        if (place !== NOWHERE) sums[place * WIDTH + PAST_CONTENT] += weight * (similar.weights[edge] & 15);
      }
      if (places[event] !== NOWHERE) {
        const at = places[event] * WIDTH;
        sums[at + PAST_COUNT]++;
        sums[at + PAST_RECENCY] = Math.max(sums[at + PAST_RECENCY], recency(age >> 1));
      }
    }
  }
}
