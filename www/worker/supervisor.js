/**
 * Keeps one Wasm engine running. Every error the engine means to throw carries a code; any other is a trap, after which
 * nothing in its memory can be trusted. The keeper then starts a new engine from the same module, pack and policy and
 * from what is stored, once, and repeats the call. At the second trap it stands aside for good and says so.
 */
import { freshGlue } from "homebody-wasm";
import { HomebodyError, words } from "../shared/errors.js";
import { Resident } from "./resident.js";
import { Store } from "./store.js";

/** @import { Glue, WasmEngine } from "homebody-wasm" */

export class Keeper {
  /** @type {WebAssembly.Module | undefined} */
  #module;
  /** @type {Glue | undefined} */
  #glue;
  /** @type {{ pack: Uint8Array, policy: unknown, signal: boolean } | undefined} */
  #site;
  /** @type {Resident | undefined} */
  #resident;
  /** Outlives an engine that traps: what is in memory only lasts on in it. */
  #store = new Store();
  /** @type {((error: unknown) => void) | undefined} */
  #interrupt;
  /** What other consent managers deny. @type {readonly string[]} */
  #denied = [];
  #rebuilt = false;
  #stopped = false;
  #onstopped;

  /** @param {() => void} onstopped Called once, when the keeper stands aside. */
  constructor(onstopped) {
    this.#onstopped = onstopped;
  }

  /**
   * Starts the module, without data.
   * @param {WebAssembly.Module} module
   */
  boot(module) {
    this.#module = module;
    this.#glue = freshGlue();
    this.#glue.initSync({ module });
  }

  /**
   * Builds the engine and reads what an earlier visit stored.
   * @param {Uint8Array} pack
   * @param {unknown} policy
   * @param {boolean} signal The browser sends Global Privacy Control.
   */
  async open(pack, policy, signal) {
    this.#site = { pack, policy, signal };
    await this.#survive(() => this.#open());
  }

  /**
   * Calls the engine.
   * @template T
   * @param {(resident: Resident) => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  async call(work) {
    return this.#survive(async () => {
      if (!this.#resident) throw new Error("The engine failed in the background");
      return work(this.#resident);
    });
  }

  /**
   * Tells the engine what other consent managers deny, now and after a trap.
   * @param {readonly string[]} denied
   */
  async limit(denied) {
    this.#denied = denied;
    const wrong = await this.call(async (resident) => {
      const wrong = this.#limit(resident.engine);
      await resident.reload();
      return wrong;
    });
    if (wrong) throw wrong;
  }

  /**
   * Whatever is no purpose, the others are denied.
   * @param {WasmEngine} engine
   * @returns {unknown} Why one of them was refused.
   */
  #limit(engine) {
    let wrong;
    engine.limit("");
    for (const purpose of this.#denied) {
      try {
        engine.limit(purpose || "nothing"); // Its empty word would take the others back.
      } catch (error) {
        if (!meant(error)) throw error;
        wrong ??= error;
      }
    }
    return wrong;
  }

  /**
   * Looks at the engine where a failure may be passed over: undefined when there is none or it fails.
   * @template T
   * @param {(resident: Resident) => T} look
   * @returns {T | undefined}
   */
  peek(look) {
    try {
      return this.#resident && look(this.#resident);
    } catch (error) {
      this.trapped(error);
      return undefined;
    }
  }

  /**
   * Takes note of a trap that no call could report.
   * @param {unknown} error
   */
  trapped(error) {
    if (meant(error)) return;
    this.#resident?.retire();
    this.#resident = undefined;
    this.#interrupt?.(error);
  }

  async #open() {
    const { pack, policy, signal } = this.#site ?? { pack: new Uint8Array(), policy: undefined, signal: true };
    if (!this.#glue) throw new HomebodyError("engine/unavailable", "The module has not been started");
    const engine = new this.#glue.Engine(pack, policy, signal);
    this.#limit(engine);
    const resident = new Resident(engine, this.#store, (error) => {
      if (this.#resident === resident || !this.#resident) this.trapped(error);
    });
    await resident.reload();
    this.#resident = resident;
  }

  /**
   * @template T
   * @param {() => Promise<T>} step
   * @returns {Promise<T>}
   */
  async #survive(step) {
    for (;;) {
      if (this.#stopped) throw new HomebodyError("engine/stopped", "The engine failed twice and has stood aside");
      try {
        return await this.#guarded(step);
      } catch (error) {
        if (meant(error)) throw error;
        await this.#rebuild(error);
      }
    }
  }

  /**
   * Runs a step that a trap elsewhere may interrupt.
   * @template T
   * @param {() => Promise<T>} step
   * @returns {Promise<T>}
   */
  #guarded(step) {
    return new Promise((resolve, reject) => {
      this.#interrupt = reject;
      step().then(resolve, reject);
    });
  }

  /** @param {unknown} cause */
  async #rebuild(cause) {
    this.#resident?.retire();
    this.#resident = undefined;
    if (!this.#rebuilt && this.#module && this.#site) {
      this.#rebuilt = true;
      try {
        this.boot(this.#module);
        await this.#guarded(() => this.#open());
        return;
      } catch {
        // The second trap: stand aside below.
      }
    }
    this.#resident = undefined;
    this.#stopped = true;
    this.#onstopped();
    throw new HomebodyError("engine/stopped", `The engine failed and has stood aside: ${words(cause)}`, cause);
  }
}

/** @param {unknown} error */
function meant(error) {
  return typeof (/** @type {{ code?: unknown } | null} */ (error)?.code) === "string";
}
