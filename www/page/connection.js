/**
 * Starts the engine in a sealed worker, or on the page itself if no worker can start. Either way, the caller gets a
 * connection that carries requests, replies and pushes.
 */
import { HomebodyError, words } from "../shared/errors.js";
import { squatted, workerAddress } from "./address.js";
import { fields } from "./arguments.js";
import { load } from "./parts.js";

/** @import { Engine } from "../shared/engine.js" */
/**
 * @typedef {Exclude<Extract<keyof Engine, string>, "free" | "state" | "open" | "item" | "rankNumbers" | "heard" | "listed">} CallName
 *   A method of the engine that returns an answer.
 *
 * @typedef {[event: Push["event"] | undefined, sealed: boolean, state: State | undefined, id: number, ok: unknown,
 *   error: Reply["error"]]} MessageFields
 */
/** @import { Check, Opened, Push, Reply, Request, Site, State } from "../shared/types.js" */

/**
 * How long a worker may take to start once everything it needs has arrived, in milliseconds (chosen: far longer than a
 * slow device needs).
 */
const START_MILLIS = 5000;

/** A connection to an engine. */
export class Connection {
  /** True if the engine runs in a worker in which the start-up check found the sealing policy. */
  sealed = false;
  /** True if the engine runs in a worker. @readonly */
  isolated;
  /** Why the engine does not run in a worker. */
  reason = "";
  /** The result of the start-up check. @type {Promise<boolean>} */
  checked;
  /** @type {(sealed: boolean) => void} */
  #oncheck = () => {};
  /** Called with every state that arrives. @type {(state: State) => void} */
  onstate = () => {};
  /** Called with every push. @type {(push: Push) => void} */
  onpush = () => {};

  #port;
  #again;
  #next = 1;
  /**
   * The unanswered calls, and the first one.
   * @type {Map<number, { message: Request, resolve: (value: never) => void, reject: (error: HomebodyError) => void }>}
   */
  #pending = new Map();
  /** @type {HomebodyError | undefined} */
  #closed;

  /**
   * @param {Worker | MessagePort} port
   * @param {() => Worker} [again] Creates another worker.
   */
  constructor(port, again) {
    this.#port = port;
    this.#again = again;
    this.isolated = !!again;
    this.checked = new Promise((resolve) => (this.#oncheck = resolve));
    this.#listen();
  }

  /**
   * Calls a method of the engine and waits for its answer.
   * @template {CallName} Method
   * @param {Method} method
   * @param {Parameters<Engine[Method]>} args
   * @returns {ReturnType<Engine[Method]>}
   */
  call(method, ...args) {
    return /** @type {ReturnType<Engine[Method]>} */ (this.#ask(method, args));
  }

  /**
   * Passes an event to the engine. A lost event does no harm, because tabs repeat their messages.
   * @param {"heard" | "listed"} event
   * @param {readonly unknown[]} args
   */
  tell(event, args) {
    this.#ask(event, args).catch(() => {});
  }

  /** Starts the module and opens the engine. @param {Site} site @returns {Promise<Opened>} */
  start(site) {
    return this.#ask("start", [site]);
  }

  /**
   * Ends the worker before the page enters the back-forward cache: WebKit freezes a worker there even in the middle of a
   * transaction, which then blocks the database for every other page. Calls stay unanswered until `wake`.
   */
  sleep() {
    if (this.#again) this.#end();
  }

  /** Starts another worker and repeats the unanswered calls, as after a trap. */
  wake() {
    if (!this.#again || this.#port.onmessage) return; // It is not asleep.
    this.#port = this.#again();
    this.#listen();
    for (const { message } of this.#pending.values()) this.#port.postMessage(message);
  }

  /** Tries every way to reach the network from where the engine runs. @returns {Promise<Check[]>} */
  probe() {
    return this.#ask("probe", []);
  }

  /**
   * Ends the engine and rejects every pending call.
   * @param {HomebodyError} [reason]
   */
  close(reason = new HomebodyError("engine/closed", "The engine is closed")) {
    this.#closed ??= reason;
    this.#end();
    for (const { reject } of this.#pending.values()) reject(this.#closed);
    this.#pending.clear();
  }

  /** @param {string} call @param {readonly unknown[]} args @returns {Promise<never>} */
  #ask(call, args) {
    if (this.#closed) return Promise.reject(this.#closed);
    const id = this.#next++;
    const message = { id, call, args };
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { message, resolve, reject });
      try {
        this.#port.postMessage(message);
      } catch (error) {
        this.#pending.delete(id);
        reject(new HomebodyError("engine/options", `An argument of "${call}" cannot be copied: ${words(error)}`, error));
      }
    });
  }

  #listen() {
    this.#port.onmessage = ({ data }) => this.#receive(data);
    // A channel has no such event.
    /** @type {Worker} */ (this.#port).onerror = (event) => {
      event.preventDefault(); // Keep the error out of the console: the engine starts on the page instead.
      this.close(unavailable());
    };
  }

  /** Disconnects the other side. */
  #end() {
    const port = this.#port;
    port.onmessage = null;
    if ("terminate" in port) port.terminate();
    else port.close();
  }

  /** @param {Reply | Push} message */
  #receive(message) {
    const [event, sealed, state, id, ok, error] = /** @type {MessageFields} */ (
      fields(message, "event", "sealed", "state", "id", "ok", "error")
    );
    if (event === "unreadable") this.close(unavailable());
    if (event === "sealed") this.#oncheck((this.sealed = sealed));
    if (state) this.onstate(state);
    if (event) return this.onpush(/** @type {Push} */ (message));
    const waiting = this.#pending.get(id);
    // The first call starts the engine, so every worker gets it.
    if (id > 1) this.#pending.delete(id);
    if (error) waiting?.reject(new HomebodyError(error.code, error.message));
    else waiting?.resolve(/** @type {never} */ (ok));
  }
}

/**
 * Starts loading the worker.
 * @param {URL} base
 * @returns {Connection | string} The reason, if the browser refuses to create a worker.
 */
export function startWorker(base) {
  try {
    const make = () => new Worker(/** @type {string} */ (workerAddress(base)));
    return new Connection(make(), make);
  } catch (error) {
    return words(squatted ?? error);
  }
}

/**
 * Opens the engine in the worker, or on the page if the worker fails.
 * @param {Connection | string} worker
 * @param {Site} site
 * @param {URL} base
 * @param {(connection: Connection) => void} onconnection Called with the connection before any message arrives from it.
 * @returns {Promise<Opened>} Rejected with the engine's own error if the pack or policy is invalid.
 */
export async function open(worker, site, base, onconnection) {
  let reason = worker;
  if (worker instanceof Connection) {
    onconnection(worker);
    try {
      return await within(worker.start(site));
    } catch (error) {
      if (!(error instanceof HomebodyError) || error.code !== "engine/unavailable") throw error;
      worker.close();
      reason = error.message;
    }
  }
  try {
    const connection = await startOnPage(base);
    connection.reason = /** @type {string} */ (reason);
    onconnection(connection);
    return await connection.start(site);
  } catch (error) {
    throw HomebodyError.from(error, "engine/unavailable", "The engine cannot start");
  }
}

/** @param {URL} base */
async function startOnPage(base) {
  const name = `engine.js?v=${ENGINE_VERSION}`;
  const engine = /** @type {typeof import("../worker/supervisor.js")} */ (await load(name, base));
  const { port1, port2 } = new MessageChannel();
  const connection = new Connection(port1);
  engine.serve(port2, { sealed: Promise.resolve(false), probe: async () => [] });
  return connection;
}

/**
 * @template T
 * @param {Promise<T>} step
 * @returns {Promise<T>}
 */
function within(step) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, START_MILLIS, unavailable());
    step.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Returns the error after which the engine starts on the page instead. */
const unavailable = () => new HomebodyError("engine/unavailable", "The worker does not respond");
