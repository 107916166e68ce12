/**
 * The events that a ranking uses, in plain JavaScript.
 */

/**
 * The number of newest events of distinct items that get two-hop paths, and of neighbours for each, as in
 * `src/pack/model.rs`.
 */
const HOP_EVENTS = 3;
const BRIDGES = 8;
/** The longest window of any model. */
const LONGEST = 64;

/** @typedef {import("./plain_pack.mjs").PlainPack} PlainPack */

/**
 * The events of this visit and of earlier ones, newest first, and the bridges, which are the first edges of two-hop
 * paths.
 */
export class Trail {
  #pack;
  events = new Uint32Array();
  past = new Uint32Array();
  /** By age: 1 unless a newer event has the same item. */
  first = new Uint8Array(LONGEST);
  bridges = 0;
  bridgeAge = new Uint8Array(HOP_EVENTS * BRIDGES);
  bridgeFrom = new Uint32Array(HOP_EVENTS * BRIDGES);
  bridgeTo = new Uint32Array(HOP_EVENTS * BRIDGES);
  bridgeWorth = new Float64Array(HOP_EVENTS * BRIDGES);

  /** @param {PlainPack} pack */
  constructor(pack) {
    this.#pack = pack;
  }

  /**
   * Sets the events.
   * @param {Uint32Array} events At most as many as the model's window.
   * @param {Uint32Array} past At most 100.
   */
  follow(events, past) {
    this.events = events;
    this.past = past;
    this.bridges = 0;
    let distinct = 0;
    for (let age = 0; age < events.length; age++) {
      this.first[age] = events.indexOf(events[age]) === age ? 1 : 0;
      if (this.first[age] === 1 && distinct++ < HOP_EVENTS) this.#bridge(age, events[age]);
    }
  }

  /** Keeps the strongest edges of an event; ties go to the lower number. @param {number} age @param {number} from */
  #bridge(age, from) {
    const { neighbours, pairWorth } = this.#pack;
    const { bridgeAge, bridgeFrom, bridgeTo, bridgeWorth } = this;
    const start = this.bridges;
    let end = start;
    for (let edge = neighbours.starts[from], last = neighbours.starts[from + 1]; edge < last; edge++) {
      const worth = pairWorth[neighbours.weights[edge]];
      let at = end;
      while (at > start && bridgeWorth[at - 1] < worth) at--;
      if (at === start + BRIDGES) continue;
      if (end < start + BRIDGES) end++;
      for (let move = end - 1; move > at; move--) {
        bridgeWorth[move] = bridgeWorth[move - 1];
        bridgeTo[move] = bridgeTo[move - 1];
      }
      bridgeWorth[at] = worth;
      bridgeTo[at] = neighbours.to[edge];
    }
    bridgeAge.fill(age, start, end);
    bridgeFrom.fill(from, start, end);
    this.bridges = end;
  }
}
