/**
 * Starts the engine in a sealed worker, or on the page itself if no worker can start. Either way, the caller gets a
 * connection that carries requests, replies and pushes.
 */
import { HomebodyError, words } from "../shared/errors.js";
import { fields } from "./arguments.js";
import { load, part } from "./parts.js";

/** @import { Engine } from "../shared/engine.js" */
/**
 * @typedef {Exclude<Extract<keyof Engine, string>, "free" | "state" | "open" | "item" | "rankNumbers" | "heard" | "listed">} CallName
 *   A method of the engine that answers.
 *
 * @typedef {[event: Push["event"] | undefined, sealed: boolean, state: State | undefined, id: number, ok: unknown,
 *   error: Reply["error"]]} MessageFields
 */
/** @import { Check, Opened, Push, Reply, Site, State } from "../shared/types.js" */

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
  #end;
  #next = 1;
  /** @type {Map<number, { resolve: (value: never) => void, reject: (error: HomebodyError) => void }>} */
  #pending = new Map();
  /** @type {HomebodyError | undefined} */
  #closed;

  /**
   * @param {Worker | MessagePort} port
   * @param {() => void} end Disconnects the other side.
   */
  constructor(port, end) {
    this.#port = port;
    this.#end = end;
    this.isolated = port instanceof Worker;
    this.checked = new Promise((resolve) => (this.#oncheck = resolve));
    port.onmessage = ({ data }) => this.#receive(data);
    if (!(port instanceof Worker)) return;
    port.onerror = (event) => {
      event.preventDefault(); // Keep the error out of the console: the engine starts on the page instead.
      this.close(new HomebodyError("engine/unavailable", "The worker cannot be loaded", event));
    };
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

  /** Tries every way to reach the network from where the engine runs. @returns {Promise<Check[]>} */
  probe() {
    return this.#ask("probe", []);
  }

  /**
   * Ends the engine and rejects every pending call.
   * @param {HomebodyError} [reason]
   */
  close(reason = new HomebodyError("engine/closed", "The engine has been closed")) {
    this.#closed ??= reason;
    this.#port.onmessage = null;
    this.#end();
    for (const { reject } of this.#pending.values()) reject(this.#closed);
    this.#pending.clear();
  }

  /** @param {string} call @param {readonly unknown[]} args @returns {Promise<never>} */
  #ask(call, args) {
    if (this.#closed) return Promise.reject(this.#closed);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      try {
        this.#port.postMessage({ id, call, args });
      } catch (error) {
        this.#pending.delete(id);
        reject(new HomebodyError("engine/options", `An argument of "${call}" cannot be copied: ${words(error)}`, error));
      }
    });
  }

  /** @param {Reply | Push} message */
  #receive(message) {
    const [event, sealed, state, id, ok, error] = /** @type {MessageFields} */ (
      fields(message, "event", "sealed", "state", "id", "ok", "error")
    );
    if (event === "unreadable") {
      this.close(new HomebodyError("engine/unavailable", "The worker could not read a message"));
    }
    if (event === "sealed") this.#oncheck((this.sealed = sealed));
    if (state) this.onstate(state);
    if (event) return this.onpush(/** @type {Push} */ (message));
    const waiting = this.#pending.get(id);
    this.#pending.delete(id);
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
    const worker = new Worker(/** @type {string} */ (workerAddress(base)));
    return new Connection(worker, () => worker.terminate());
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
    throw HomebodyError.from(error, "engine/unavailable", "The engine cannot start in a worker or on the page");
  }
}

/** @param {URL} base */
async function startOnPage(base) {
  const name = `engine.js?v=${ENGINE_VERSION}`;
  const engine = /** @type {typeof import("../worker/supervisor.js")} */ (await load(name, base));
  const { port1, port2 } = new MessageChannel();
  const connection = new Connection(port1, () => port1.close());
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
    const late = new HomebodyError("engine/unavailable", "The worker does not respond");
    const timer = setTimeout(reject, START_MILLIS, late);
    step.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Returns the worker's address in the form that `require-trusted-types-for 'script'` requires. The Trusted Types policy
 * takes a folder instead of an address, so it can only produce the package's own worker on the page's origin.
 * @param {URL} base
 */
function workerAddress(base) {
  /** @param {string | URL} folder */
  const createScriptURL = (folder) => {
    const url = part(`worker.js?v=${ENGINE_VERSION}`, folder);
    if (url.origin !== location.origin) throw new TypeError("The worker must come from the page's own origin");
    return url.href;
  };
  const address = createScriptURL(base);
  const page = /** @type {{ trustedTypes?: TrustedTypes, [POLICY]?: ScriptPolicy }} */ (globalThis);
  // Use one Trusted Types policy per page, even if this module is loaded twice: a policy name can be used only once, and
  // another script may have used it.
  for (const name of ["", "homebody", "homebody-2"]) {
    try {
      const policy = name ? page.trustedTypes?.createPolicy(name, { __proto__: null, createScriptURL }) : page[POLICY];
      const trusted = policy?.createScriptURL(base.href);
      if (String(trusted) !== address) continue;
      Reflect.set(page, POLICY, policy);
      return trusted;
    } catch (error) {
      squatted ??= error;
    }
  }
  return address; // Enough if the page does not require Trusted Types.
}

/** Why no Trusted Types policy could be created. @type {unknown} */
let squatted;

const POLICY = Symbol.for("homebody.policy");

/**
 * The part of Trusted Types used here.
 * @typedef {{ createScriptURL(folder: string): unknown }} ScriptPolicy
 * @typedef {{ __proto__: null, createScriptURL(folder: string): string }} ScriptRules
 * @typedef {{ createPolicy(name: string, rules: ScriptRules): ScriptPolicy }} TrustedTypes
 */
