/**
 * The engine together with its store: carries out what the engine says is to be done, one thing after the other, and
 * resolves each call once what it asked for is stored. What only looks goes straight to the engine.
 */
import { HomebodyError } from "./errors.js";
import { Store } from "./store.js";

/** @import { Effect, WasmEngine } from "homebody-wasm" */

export class Resident {
  /** The engine itself: for questions, which change nothing. @readonly */
  engine;
  #store;
  #ontrap;
  /** What is under way; never rejected. @type {Promise<void>} */
  #tail = Promise.resolve();
  /** Why something that was to be erased is still there. @type {string | undefined} */
  #notErased;

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
    this.#push([[4]]);
    await this.flush();
  }

  /** Waits until everything so far is stored. */
  async flush() {
    for (let tail; tail !== this.#tail; ) {
      tail = this.#tail;
      await tail;
    }
    const cause = this.#notErased;
    this.#notErased = undefined;
    if (cause) throw new HomebodyError(cause, "Forgotten here, but the browser did not let it be erased from its storage");
  }

  /**
   * Takes note of what the visitor does; nobody waits.
   * @param {(engine: WasmEngine) => Effect[]} step
   * @returns {boolean} Whether it is kept.
   */
  note(step) {
    const effects = step(this.engine);
    this.#push(effects);
    return effects.length > 0;
  }

  /**
   * Changes something: loads what is stored, for another tab may have changed it, lets the engine step, and waits until
   * that is stored.
   * @param {(engine: WasmEngine, store: Store) => Effect[]} step
   * @param {{ insist?: boolean }} [how] With `insist` until it holds: another tab may have decided meanwhile, so that the
   *   store refused it.
   */
  async change(step, { insist = false } = {}) {
    await this.reload();
    let effects;
    do {
      effects = step(this.engine, this.#store);
      this.#push(effects);
      await this.flush();
    } while (insist && effects.length > 0);
  }

  /** Everything there is, as bytes: decisions, and the others by their keys. */
  async records() {
    await this.reload();
    return { decisions: this.#store.ledger, others: this.#store.records };
  }

  /** @param {Effect[]} effects */
  #push(effects) {
    for (const effect of effects) this.#tail = this.#tail.then(() => this.#perform(effect)).catch(this.#ontrap);
  }

  /** @param {Effect} effect @returns {Promise<void>} */
  async #perform([code, ...rest]) {
    const store = this.#store;
    switch (code) {
      case 0: {
        const [erase, record] = /** @type {[boolean, Uint8Array]} */ (rest);
        this.#notErased ??= await store.decide(record, erase);
        break;
      }
      case 1: {
        const [under, ...records] = /** @type {[Uint8Array, ...Uint8Array[]]} */ (rest);
        if (!(await store.append(records, under))) await this.#load();
        break;
      }
      case 2:
        this.#notErased ??= await store.delete(/** @type {number[]} */ (rest));
        break;
      case 3:
        this.#notErased ??= await store.eraseAll();
        break;
      default:
        await this.#load();
    }
  }

  /**
   * Puts what is stored in the place of what is in memory; whatever waits was made from the old state and is checked
   * against the new one by the store itself.
   */
  async #load() {
    await this.#store.refresh();
    const { ledger, records } = this.#store;
    this.#push(this.engine.load(ledger, Float64Array.from(records.keys()), [...records.values()]));
  }
}
