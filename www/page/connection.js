/**
 * Finds a place for the engine: a sealed worker, or the page itself where no worker can start. Either way the caller
 * gets a line to it that carries requests, replies and pushes.
 */
import { HomebodyError } from "../shared/errors.js";

/** @import { Command, Push, Reply, State } from "../shared/types.js" */

/** How long a worker may take to answer once everything it needs has arrived, in milliseconds. Chosen. */
const START_MILLIS = 5000;

/** A line to an engine. */
export class Line {
  /** True when the engine runs in a worker in which the start-up check found the sealing policy. */
  sealed = false;
  /** True when the engine runs in a worker. */
  isolated = false;
  /** Told of every state that arrives. @type {(state: State) => void} */
  onstate = () => {};
  /** Told of every push. @type {(push: Push) => void} */
  onpush = () => {};

  #port;
  #end;
  #next = 1;
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: HomebodyError) => void }>} */
  #pending = new Map();
  /** @type {HomebodyError | undefined} */
  #closed;

  /**
   * @param {Worker | MessagePort} port
   * @param {() => void} end Lets go of the other side.
   */
  constructor(port, end) {
    this.#port = port;
    this.#end = end;
    /** Settles when the other side is there. */
    this.hello = new Promise((resolve, reject) => {
      port.onmessage = ({ data }) => {
        if (data.event === "hello") resolve(undefined);
        else this.#receive(data);
      };
      if (!(port instanceof Worker)) return;
      port.onerror = (event) => {
        event.preventDefault(); // Not for the site's console: the engine goes on elsewhere.
        reject(event);
      };
    });
    this.hello.catch(() => {}); // Whoever waits for it sees the failure.
  }

  /**
   * Sends a request and waits for its reply.
   * @template {Command["op"]} Op
   * @param {Op} op
   * @param {Extract<Command, { op: Op }>["args"]} args
   * @param {Transferable[]} [transfer]
   * @returns {Promise<unknown>}
   */
  call(op, args, transfer = []) {
    if (this.#closed) return Promise.reject(this.#closed);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#port.postMessage({ id, op, args }, transfer);
    });
  }

  /**
   * Ends the engine; whatever is still waiting is rejected.
   * @param {HomebodyError} [reason]
   */
  close(reason = new HomebodyError("engine/closed", "The engine has been closed")) {
    this.#closed ??= reason;
    this.#port.onmessage = null;
    this.#end();
    for (const { reject } of this.#pending.values()) reject(this.#closed);
    this.#pending.clear();
  }

  /** @param {Reply | Push} message */
  #receive(message) {
    if (message.state) this.onstate(message.state);
    if ("event" in message) {
      if (message.event === "unreadable") {
        const lost = new HomebodyError("engine/unavailable", "A message did not survive its way into the worker");
        for (const { reject } of this.#pending.values()) reject(lost);
        this.#pending.clear();
      }
      this.onpush(message);
      return;
    }
    const waiting = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.error) waiting?.reject(new HomebodyError(message.error.code, message.error.message));
    else waiting?.resolve(message.ok);
  }
}

/**
 * Starts loading the worker.
 * @param {URL} base
 * @returns {Line | undefined} Undefined where the browser refuses at once.
 */
export function startWorker(base) {
  try {
    const worker = new Worker(/** @type {string} */ (workerAddress(base)));
    return new Line(worker, () => worker.terminate());
  } catch {
    return undefined;
  }
}

/**
 * Starts the module in the worker, or on the page when the worker fails.
 * @param {Line | undefined} worker
 * @param {WebAssembly.Module} module
 * @param {URL} base
 */
export async function settle(worker, module, base) {
  if (worker) {
    try {
      await within(worker.hello);
      worker.sealed = (await within(worker.call("boot", { module }))) === true;
      worker.isolated = true;
      return worker;
    } catch {
      worker.close();
    }
  }
  try {
    return await startOnPage(module, base);
  } catch (error) {
    throw HomebodyError.from(error, "engine/unavailable", "The engine can start neither in a worker nor on the page");
  }
}

/**
 * @param {WebAssembly.Module} module
 * @param {URL} base
 */
async function startOnPage(module, base) {
  const address = new URL(`engine.js?v=${ENGINE_VERSION}`, base).href;
  const engine = /** @type {typeof import("../worker/dispatcher.js")} */ (await import(/* @vite-ignore */ address));
  const { port1, port2 } = new MessageChannel();
  const line = new Line(port1, () => port1.close());
  engine.serve(port2, { sealed: Promise.resolve(false), probe: async () => [] });
  await line.hello;
  await line.call("boot", { module });
  return line;
}

/**
 * @template T
 * @param {Promise<T>} step
 * @returns {Promise<T>}
 */
function within(step) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, START_MILLIS, new Error("The worker does not answer"));
    step.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * The worker's address in the form that `require-trusted-types-for 'script'` asks for. The policy takes a folder, not
 * an address: it cannot be talked into anything but the package's own worker on the page's own origin.
 * @param {URL} base
 */
function workerAddress(base) {
  /** @param {string} folder */
  const createScriptURL = (folder) => {
    const url = new URL(`worker.js?v=${ENGINE_VERSION}`, folder);
    if (url.origin !== location.origin) throw new TypeError("The worker must come from the page's own origin");
    return url.href;
  };
  const factory = /** @type {{ trustedTypes?: TrustedTypes }} */ (globalThis).trustedTypes;
  if (!factory) return createScriptURL(base.href);
  // One policy a page, even when this module is loaded twice: a name may be taken only once.
  const shared = /** @type {{ [POLICY]?: ScriptPolicy }} */ (globalThis);
  const policy = (shared[POLICY] ??= factory.createPolicy("homebody", { createScriptURL }));
  return policy.createScriptURL(base.href);
}

const POLICY = Symbol.for("homebody.policy");

/**
 * The part of Trusted Types that is used here.
 * @typedef {{ createScriptURL(folder: string): unknown }} ScriptPolicy
 * @typedef {{ createScriptURL(folder: string): string }} ScriptRules
 * @typedef {{ createPolicy(name: string, rules: ScriptRules): ScriptPolicy }} TrustedTypes
 */
