/**
 * Hands the page's requests to the engine, and keeps one engine running. A request names one of the engine's methods and
 * brings its arguments; nothing here knows what they mean.
 *
 * Every error the engine means to throw carries a code; any other is a trap, after which nothing in its memory can be
 * trusted. The supervisor then starts a new engine from the same module, pack and policy and from what is stored, once,
 * and repeats what was not answered yet. At the second trap it stands aside for good and says so.
 */
import { freshGlue } from "homebody-wasm";
import { HomebodyError, words } from "../shared/errors.js";

/** @import { Engine, Port as EnginePort } from "../shared/engine.js" */
/** @import { Check, Push, Reply, Request, Site } from "../shared/types.js" */

/**
 * The worker's own global, or one end of a channel.
 * @typedef {object} Port
 * @property {((event: MessageEvent) => void) | null} onmessage
 * @property {((event: MessageEvent) => void) | null} onmessageerror
 * @property {(message: Reply | Push) => void} postMessage
 *
 * @typedef {object} Seal
 * @property {Promise<boolean>} sealed What the start-up check found.
 * @property {() => Promise<Check[]>} probe The full probe.
 */

/**
 * Serves requests that arrive at a port until the port is closed.
 * @param {Port} port
 * @param {Seal} seal
 * @returns {(error: unknown) => void} To be told of a failure that no call could report.
 */
export function serve(port, seal) {
  const supervisor = new Supervisor(port, seal);
  port.onmessage = ({ data }) => supervisor.take(/** @type {Request} */ (data));
  // A module may not survive its way into a worker that is sealed too tightly; the page must not wait for it.
  port.onmessageerror = () => port.postMessage({ event: "unreadable" });
  void seal.sealed.then((sealed) => port.postMessage({ event: "sealed", sealed }));
  return (error) => supervisor.fail(error);
}

class Supervisor {
  #port;
  #seal;
  /** @type {Site | undefined} */
  #site;
  /** @type {Engine | undefined} */
  #engine;
  /** Of an engine whose memory is lost: what it asked to be kept. */
  /** @type {Uint8Array} */
  #remembered = new Uint8Array();
  /** Requests without an answer. @type {Map<number, Request>} */
  #open = new Map();
  /** Counts engines; answers of an earlier one are nobody's. */
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
   * The engine has failed, here or where no call could report it.
   * @param {unknown} error
   */
  fail(error) {
    if (meant(error) || this.#stopped) return;
    this.#generation += 1;
    this.#engine = undefined;
    if (this.#generation === 1 && this.#site) {
      const waiting = [...this.#open.values()];
      const start = waiting.find(({ call }) => call === "start") ?? { id: 0, call: "start", args: [this.#site] };
      for (const request of [start, ...waiting.filter((request) => request !== start)]) void this.#run(request);
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
    if (call === "probe") return this.#seal.probe();
    const engine = /** @type {Record<string, unknown> | undefined} */ (/** @type {unknown} */ (this.#engine));
    const method = engine?.[call];
    if (typeof method !== "function") throw new HomebodyError("engine/unavailable", `The engine has no ${call}`);
    return method.apply(engine, args);
  }

  /** @param {Site} site */
  #start(site) {
    this.#site = site;
    const { module, pack, policy, signal } = site;
    const glue = freshGlue();
    glue.initSync({ module });
    const engine = new glue.Engine(new Uint8Array(pack), policy, signal || signalled(), this.#remembered, this.#enginePort());
    this.#engine = engine;
    return engine.open();
  }

  /** @returns {EnginePort} */
  #enginePort() {
    const generation = this.#generation;
    return {
      databases: databases(),
      exclusive: "locks" in navigator,
      origin: location.origin,
      stored: () => this.#port.postMessage({ event: "stored", state: this.#state() }),
      remember: (bytes) => (this.#remembered = bytes),
      // What the browser calls back goes through here: a failure is noticed, and one that has failed is left alone.
      handler: (run) => (/** @type {unknown} */ value) => {
        if (generation !== this.#generation) return;
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

  /** Where everything stands, if it differs from what the page was told last. */
  #state() {
    try {
      return this.#engine?.state();
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }
}

/** Reading the property throws where a site's frame may have no storage. */
function databases() {
  try {
    return indexedDB;
  } catch {
    return undefined;
  }
}

/** Workers have the signal too. @returns {boolean} */
function signalled() {
  return /** @type {{ globalPrivacyControl?: boolean }} */ (navigator).globalPrivacyControl === true;
}

/** @param {unknown} error @returns {error is { code: string }} */
function meant(error) {
  return typeof (/** @type {{ code?: unknown } | null} */ (error)?.code) === "string";
}

function stopped(why = "") {
  return { code: "engine/stopped", message: `The engine failed twice and has stood aside${why}` };
}
