/**
 * The engine together with its store: carries out what the engine says is to be done, one thing after the other, and
 * resolves each call once what it asked for is stored. What only looks goes straight to the engine.
 */
import { HomebodyError } from "../shared/errors.js";
import { Store } from "./store.js";

/** @import { Effect, WasmEngine } from "homebody-wasm" */

export class Resident {
  /** The engine itself: for questions, which change nothing. @readonly */
  engine;
  /** How often the store has refused records, because another tab has decided otherwise. */
  refusals = 0;
  #store;
  #ontrap;
  /** What is under way; never rejected. @type {Promise<unknown>} */
  #tail = Promise.resolve();
  #loads = 0;
  #retired = false;

  /**
   * @param {WasmEngine} engine
   * @param {Store} store
   * @param {(error: unknown) => void} ontrap Told when the engine fails while nobody waits.
   */
  constructor(engine, store, ontrap) {
    this.engine = engine;
    this.#store = store;
    this.#ontrap = ontrap;
  }

  /** Where records are. */
  get storage() {
    return this.#store.name;
  }

  /** Why records are in memory only. */
  get degraded() {
    return this.#store.degraded;
  }

  /** Loads anew what is stored, because this is the start or another tab has changed it. */
  async reload() {
    await this.#push([[4]]);
    await this.flush();
  }

  /** Waits until everything so far is stored. */
  async flush() {
    for (let tail; tail !== this.#tail; ) {
      tail = this.#tail;
      await tail;
    }
  }

  /** Has nothing more to do with the engine, which has failed; what it asked for before is still carried out. */
  retire() {
    this.#retired = true;
  }

  /**
   * Takes note of what the visitor does; nobody waits.
   * @param {(engine: WasmEngine) => Effect[]} step
   * @returns {boolean} Whether it is kept.
   */
  note(step) {
    const effects = step(this.engine);
    const loads = this.#loads;
    // A load that came between had not seen it yet.
    void this.#push(effects).then(() => {
      if (loads !== this.#loads) void this.#push([[4]]);
    });
    return effects.length > 0;
  }

  /**
   * Changes something: loads what is stored, for another tab may have changed it, lets the engine step, and waits until
   * that is stored. That something else could not be erased, for its age, is no reason not to.
   * @param {(engine: WasmEngine, store: Store) => Effect[]} step
   * @param {{ insist?: boolean }} [how] With `insist` until it holds: another tab may have decided meanwhile, so that the
   *   store refused it.
   * @returns {Promise<Effect[]>} What was to be done, the first time.
   */
  async change(step, { insist = false } = {}) {
    await this.reload();
    const first = step(this.engine, this.#store);
    for (let effects = first; effects.length > 0; effects = insist ? step(this.engine, this.#store) : []) {
      const cause = await this.#push(effects);
      await this.flush();
      if (cause) throw new HomebodyError(cause, "Forgotten here, but the browser did not let it be kept so in its storage");
    }
    return first;
  }

  /** Everything there is, as bytes: decisions, and the others by their keys. */
  async records() {
    await this.reload();
    return { decisions: this.#store.ledger, others: this.#store.records };
  }

  /**
   * @param {Effect[]} effects
   * @returns {Promise<string | undefined>} Why something that these were to erase is still there.
   */
  #push(effects) {
    /** @type {string | undefined} */
    let cause;
    for (const effect of effects) {
      this.#tail = this.#tail
        .then(() => this.#perform(effect))
        .then((why) => void (cause ??= why))
        .catch((error) => this.#retired || this.#ontrap(error));
    }
    return this.#tail.then(() => cause);
  }

  /** @param {Effect} effect @returns {Promise<string | undefined>} */
  async #perform([code, ...rest]) {
    const store = this.#store;
    switch (code) {
      case 0: {
        const [erase, insist, record] = /** @type {[number, boolean, Uint8Array]} */ (rest);
        return store.decide(record, { erase, insist });
      }
      case 1: {
        const [under, ...records] = /** @type {[Uint8Array, ...Uint8Array[]]} */ (rest);
        if (!(await store.append(records, under))) {
          this.refusals += 1;
          await this.#load();
        }
        return undefined;
      }
      case 2:
        return store.delete(/** @type {number[]} */ (rest));
      case 3:
        return store.eraseAll();
      default:
        await this.#load();
        return undefined;
    }
  }

  /**
   * Puts what is stored in the place of what is in memory; whatever waits was made from the old state and is checked
   * against the new one by the store itself.
   */
  async #load() {
    await this.#store.refresh();
    if (this.#retired) return;
    this.#loads += 1;
    const { ledger, records } = this.#store;
    void this.#push(this.engine.load(ledger, Float64Array.from(records.keys()), [...records.values()]));
  }
}
