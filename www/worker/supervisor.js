/**
 * Passes the page's requests to the engine and keeps one engine running. A request names a method of the engine and
 * carries its arguments; the supervisor does not interpret them.
 *
 * Every intentional error has a code; any other error is a trap, after which the engine's memory cannot be trusted. The
 * supervisor then starts a new engine once, from the same module, pack, policy and stored records, and repeats the
 * unanswered requests. After a second trap, it stops for good and reports this.
 */
import { freshGlue } from "homebody-wasm";
import { HomebodyError, words } from "../shared/errors.js";
import { Vault } from "./vault.js";

/** @import { Engine, Port as EnginePort } from "../shared/engine.js" */
/** @import { Check, Observed, Push, Reply, Request, Site } from "../shared/types.js" */

/**
 * The worker's global scope, or one end of a channel.
 * @typedef {object} Port
 * @property {((event: MessageEvent) => void) | null} onmessage
 * @property {((event: MessageEvent) => void) | null} onmessageerror
 * @property {(message: Reply | Push) => void} postMessage
 *
 * @typedef {object} Seal
 * @property {Promise<Observed>} sealed The result of the start-up check.
 * @property {(closed: boolean) => Promise<Check[]>} probe The full probe.
 */

/**
 * Serves requests that arrive at a port until the port is closed.
 * @param {Port} port
 * @param {Seal} seal
 * @returns {(error: unknown) => void} Call this with a failure outside any call.
 */
export function serve(port, seal) {
  const supervisor = new Supervisor(port, seal);
  port.onmessage = ({ data }) => {
    // A browser delivers a value that is nested too deeply as null.
    if (data === null) port.postMessage({ event: "unreadable" });
    else supervisor.take(/** @type {Request} */ (data));
  };
  // A module may fail to arrive in a worker that is sealed too tightly; the page must not wait for a reply.
  port.onmessageerror = () => port.postMessage({ event: "unreadable" });
  void seal.sealed.then((found) => port.postMessage({ event: "sealed", ...found }));
  return (error) => supervisor.fail(error);
}

class Supervisor {
  #port;
  #seal;
  /** @type {Site | undefined} */
  #site;
  /** The pack, once the page has sent it. @type {readonly unknown[] | undefined} */
  #pack;
  /** @type {Engine | undefined} */
  #engine;
  /** The bytes that the previous engine asked to keep, in case that engine's memory is lost. */
  /** @type {Uint8Array} */
  #remembered = new Uint8Array();
  /** Unanswered requests. @type {Map<number, Request>} */
  #open = new Map();
  /** True once the engine has read the store: before that, its state is not the visitor's. */
  #opened = false;
  /** Counts engines, so that answers from an earlier engine are ignored. */
  #generation = 0;
  #stopped = false;

  /**
   * @param {Port} port
   * @param {Seal} seal
   */
  constructor(port, seal) {
    this.#port = port;
    this.#seal = seal;
  }

  /** @param {Request} request */
  take(request) {
    this.#open.set(request.id, request);
    if (this.#stopped) this.#answer(request.id, { error: stopped() });
    else void this.#run(request);
  }

  /**
   * Handles a failure of the engine, inside or outside a call.
   * @param {unknown} error
   */
  fail(error) {
    if (meant(error) || this.#stopped) return;
    this.#generation += 1;
    this.#engine = undefined;
    if (this.#generation === 1 && this.#site) {
      const waiting = [...this.#open.values()];
      const start = waiting.find(({ call }) => call === "start") ?? { id: 0, call: "start", args: [this.#site] };
      const others = waiting.filter((request) => request !== start);
      // The requests that follow may need the pack.
      if (this.#pack && others.every(({ call }) => call !== "furnish")) {
        others.unshift({ id: 0, call: "furnish", args: this.#pack });
      }
      for (const request of [start, ...others]) void this.#run(request);
      return;
    }
    this.#stopped = true;
    const reason = stopped(`: ${words(error)}`);
    for (const id of this.#open.keys()) this.#answer(id, { error: reason });
    this.#port.postMessage({ event: "stopped" });
  }

  /** @param {Request} request */
  async #run({ id, call, args }) {
    const generation = this.#generation;
    try {
      const ok = await this.#call(call, args);
      if (generation === this.#generation) this.#answer(id, { ok });
    } catch (error) {
      if (generation !== this.#generation) return;
      if (meant(error)) this.#answer(id, { error: { code: error.code, message: words(error) } });
      else this.fail(error);
    }
  }

  /** @param {string} call @param {readonly unknown[]} args @returns {unknown} */
  #call(call, args) {
    if (call === "start") return this.#start(/** @type {[Site]} */ (args)[0]);
    if (call === "probe") return this.#seal.probe(/** @type {[boolean]} */ (args)[0]);
    if (call === "furnish") this.#pack = args;
    const engine = /** @type {Record<string, unknown> | undefined} */ (/** @type {unknown} */ (this.#engine));
    const method = engine?.[call];
    if (typeof method !== "function") throw new HomebodyError("engine/unavailable", `The engine has no ${call}`);
    return method.apply(engine, args);
  }

  /** @param {Site} site */
  async #start(site) {
    this.#site = site;
    const { module, policy, gpc } = site;
    const glue = freshGlue();
    try {
      glue.initSync({ module });
    } catch (error) {
      if (this.#generation > 0) throw error; // After a trap, nothing else would report that there is no engine.
      // A policy that forbids Wasm here; the page starts the engine itself.
      throw new HomebodyError("engine/unavailable", `The module cannot start: ${words(error)}`);
    }
    const engine = new glue.Engine(policy, gpc || sendsGpc(), this.#remembered, this.#enginePort(site));
    this.#engine = engine;
    this.#opened = false;
    const opened = await engine.open();
    this.#opened = this.#engine === engine;
    return opened;
  }

  /** @param {Site} site @returns {EnginePort} */
  #enginePort({ tab, name, session }) {
    const generation = this.#generation;
    return {
      databases: session ? null : databases(),
      vault: new Vault(name),
      exclusive: "locks" in navigator,
      origin: location.origin,
      name,
      tab,
      broadcast: (kind, round, to) =>
        this.#port.postMessage({ event: "broadcast", message: { kind, from: tab, round, to } }),
      list: (round) => this.#port.postMessage({ event: "list", round }),
      changed: () => this.#port.postMessage({ event: "changed", state: this.#state() }),
      remember: (bytes) => (this.#remembered = bytes),
      // Browser callbacks go through here, so that a failure is noticed and a failed engine is not called again.
      handler: (run) => (/** @type {unknown} */ value) => {
        if (generation !== this.#generation) {
          abandon(/** @type {Partial<Event> | undefined} */ (value));
          return;
        }
        try {
          run(value);
        } catch (error) {
          this.fail(error);
        }
      },
    };
  }

  /** @param {number} id @param {Pick<Reply, "ok" | "error">} reply */
  #answer(id, reply) {
    if (!this.#open.delete(id)) return;
    this.#port.postMessage({ id, ...reply, state: this.#state() });
  }

  /** Returns the current state if it differs from the last one sent to the page. */
  #state() {
    try {
      return this.#opened ? this.#engine?.state() : undefined;
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }
}

/** Returns the browser's databases. Reading the property throws in a frame without access to storage. */
function databases() {
  try {
    return indexedDB;
  } catch {
    return undefined;
  }
}

/** Reads Global Privacy Control, which is also available in workers. @returns {boolean} */
function sendsGpc() {
  return /** @type {{ globalPrivacyControl?: boolean }} */ (navigator).globalPrivacyControl === true;
}

/**
 * Handles a database event that was meant for a failed engine. The failed engine's connection must not block a
 * deletion, and a database that it was creating must not remain without stores.
 * @param {Partial<Event>} [event]
 */
function abandon({ type, target } = {}) {
  if (type === "versionchange") /** @type {IDBDatabase} */ (target).close();
  else if (target instanceof IDBOpenDBRequest) {
    if (type === "upgradeneeded") target.transaction?.abort();
    else if (type === "success") target.result?.close();
  }
}

/** @param {unknown} error @returns {error is { code: string }} */
function meant(error) {
  return Object.hasOwn(Object(error), "code") && typeof (/** @type {{ code: unknown }} */ (error).code) === "string";
}

function stopped(why = "") {
  return { code: "engine/stopped", message: `The engine failed twice and has stopped${why}` };
}
