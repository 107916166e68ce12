/**
 * A connection to an engine, in a worker or on the page: carries requests, replies and pushes.
 */
import { words } from "../shared/errors.js";
import { fields } from "./arguments.js";
import { faultOf } from "./seal.js";

/** @import { Engine } from "../shared/engine.js" */
/**
 * @typedef {Exclude<Extract<keyof Engine, string>, "free" | "state" | "open" | "furnish" | "item" | "rankNumbers" | "heard" | "listed">} CallName
 *   A method of the engine that returns an answer.
 *
 * @typedef {[event: Push["event"] | undefined, sealed: boolean, policies: string[], from: string, state: State | undefined,
 *   id: number, ok: unknown, error: Reply["error"]]} MessageFields
 */
/** @import { Check, Fault, Observed, Opened, PackInfo, Push, Reply, Request, Site, State } from "../shared/types.js" */

/** A failure; the page turns it into its own class, of which this file would only have a copy. */
export class Failure extends Error {
  /** Declared, because a script may have given all objects a `code`. @readonly @type {string} */
  code;

  /** @param {string} code @param {string} message @param {unknown} [cause] */
  constructor(code, message, cause) {
    super(message, { cause });
    this.code = code;
  }
}

/** Why a connection can be closed. */
export const CLOSED = {
  "engine/closed": "The engine is closed",
  "engine/stopped": "The engine failed twice and has stopped",
  "engine/unavailable": "The worker does not respond",
};

/** The reason after which the engine starts on the page instead. */
export const UNAVAILABLE = "engine/unavailable";

/** What every worker of a connection needs, and not only the first one; of each, the latest call. */
const LASTING = ["start", "furnish", "restrict"];

/** The calls that only record an event. */
const EVENTS = ["track", "impression"];

/**
 * How many events may be on their way to the engine, and how many more may wait (chosen: more than a person causes, and
 * so few that a call after them does not wait long).
 */
const MOST_SENT = 50;
const MOST_WAITING = 500;

/** A connection to an engine. */
export class Connection {
  /** True if the engine runs in a worker that has been found sealed since it started. */
  sealed = false;
  /** True if the engine runs in a worker. @readonly */
  isolated;
  /** Why the engine does not run in a worker. */
  reason = "";
  /** Why the engine does not count as sealed, or "", once it has started and this is known. @type {Promise<Fault>} */
  checked;
  /** @type {(fault: Fault | Promise<Fault>) => void} */
  #oncheck = () => {};
  /** Settled once an engine has started: until then, the check of the seal does not compete with what that needs. */
  #started;
  /** @type {() => void} */
  #onstart = () => {};
  /** Called with every state that arrives. @type {(state: State) => void} */
  onstate = () => {};
  /** Called with every push. @type {(push: Push) => void} */
  onpush = () => {};

  #port;
  #again;
  #next = 1;
  /**
   * The unanswered calls, and those that every worker needs.
   * @type {Map<number, { message: Request, resolve: (value: never) => void, reject: (error: Failure) => void }>}
   */
  #pending = new Map();
  /** Events that wait until others have been answered. @type {Request[]} */
  #waiting = [];
  /** The number of events that have been sent and not been answered. */
  #sent = 0;
  /** How many events were dropped because too many were waiting. */
  dropped = 0;
  /** @type {Failure | undefined} */
  #closed;

  /**
   * @param {Worker | MessagePort} port
   * @param {() => Worker} [again] Creates another worker.
   * @param {unknown[]} early What the worker has already said.
   */
  constructor(port, again, early = []) {
    this.#port = port;
    this.#again = again;
    this.isolated = !!again;
    this.checked = new Promise((resolve) => (this.#oncheck = resolve));
    this.#started = /** @type {Promise<void>} */ (new Promise((resolve) => (this.#onstart = resolve)));
    this.#listen();
    for (const message of early) this.#receive(/** @type {Reply | Push} */ (message));
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
  async start(site) {
    const opened = await this.#ask("start", [site]);
    this.#onstart();
    return opened;
  }

  /** Gives the engine its pack. @param {ArrayBuffer} pack @returns {Promise<PackInfo>} */
  furnish(pack) {
    return this.#ask("furnish", [new Uint8Array(pack)]);
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
    this.sealed = false;
    const before = this.#oncheck;
    this.checked = new Promise((resolve) => (this.#oncheck = resolve));
    before(this.checked); // For those who still wait.
    this.#listen();
    this.#waiting = [];
    this.#sent = 0;
    for (const { message } of this.#pending.values()) this.#post(message);
  }

  /**
   * Tries every way to reach the network from where the engine runs.
   * @param {boolean} closed True if the headers of the worker close every connection.
   * @returns {Promise<Check[]>}
   */
  probe(closed) {
    return this.#ask("probe", [closed]);
  }

  /**
   * Ends the engine and rejects every pending call.
   * @param {keyof typeof CLOSED} [why]
   * @param {string} [message]
   */
  close(why = "engine/closed", message = CLOSED[why]) {
    this.#closed ??= new Failure(why, message);
    this.#end();
    for (const { reject } of this.#pending.values()) reject(this.#closed);
    this.#pending.clear();
    this.#waiting = [];
  }

  /** @param {string} call @param {readonly unknown[]} args @returns {Promise<never>} */
  #ask(call, args) {
    if (this.#closed) return Promise.reject(this.#closed);
    const id = this.#next++;
    const message = { id, call, args };
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { message, resolve, reject });
      if (EVENTS.includes(call) && this.#sent >= MOST_SENT) return this.#wait(message);
      try {
        this.#advance(Infinity); // Calls keep their order.
        this.#post(message);
      } catch (error) {
        this.#pending.delete(id);
        reject(new Failure("engine/options", `An argument of "${call}" cannot be copied: ${words(error)}`, error));
      }
    });
  }

  /** @param {Request} message */
  #post(message) {
    this.#port.postMessage(message);
    if (EVENTS.includes(message.call)) this.#sent++;
  }

  /** Lets an event wait, and drops the oldest one if there are too many. @param {Request} message */
  #wait(message) {
    this.#waiting.push(message);
    if (this.#waiting.length <= MOST_WAITING) return;
    const { id } = /** @type {Request} */ (this.#waiting.shift());
    this.#pending.get(id)?.resolve(/** @type {never} */ (false));
    this.#pending.delete(id);
    this.dropped++;
  }

  /** Sends events that wait, longest first, as long as there is room. @param {number} [most] */
  #advance(most = MOST_SENT) {
    while (this.#sent < most) {
      const message = this.#waiting.shift();
      if (!message) return;
      this.#post(message);
    }
  }

  #listen() {
    this.#port.onmessage = ({ data }) => this.#receive(data);
    // A channel has no such event.
    /** @type {Worker} */ (this.#port).onerror = (event) => {
      event.preventDefault(); // Keep the error out of the console: the engine starts on the page instead.
      this.close(UNAVAILABLE);
    };
  }

  /** Disconnects the other side. */
  #end() {
    const port = this.#port;
    port.onmessage = null;
    if ("terminate" in port) port.terminate();
    else port.close();
  }

  /** Forgets the earlier calls of a method, all of which have been answered. @param {number} id @param {string} call */
  #supersede(id, call) {
    for (const [earlier, { message }] of this.#pending) {
      if (earlier < id && message.call === call) this.#pending.delete(earlier);
    }
  }

  /** Checks the seal of a worker that has said what it sees. @param {Observed} observed */
  async #check(observed) {
    const port = this.#port;
    await this.#started;
    const fault = await faultOf(observed);
    if (port !== this.#port) return; // Another worker has started since.
    this.sealed = fault === "";
    this.#oncheck(fault);
  }

  /** @param {Reply | Push} message */
  #receive(message) {
    const [event, sealed, policies, from, state, id, ok, error] = /** @type {MessageFields} */ (
      fields(message, "event", "sealed", "policies", "from", "state", "id", "ok", "error")
    );
    if (event === "unreadable") this.close(UNAVAILABLE, "The worker cannot be started, or cannot read what it is sent");
    if (event === "sealed") void this.#check({ sealed, policies, from });
    if (state) this.onstate(state);
    if (event) return this.onpush(/** @type {Push} */ (message));
    const waiting = this.#pending.get(id);
    if (waiting && EVENTS.includes(waiting.message.call)) {
      this.#sent--;
      this.#advance();
    }
    if (error || !LASTING.includes(waiting?.message.call ?? "")) this.#pending.delete(id);
    else this.#supersede(id, waiting?.message.call ?? "");
    if (error) waiting?.reject(new Failure(error.code, error.message));
    else waiting?.resolve(/** @type {never} */ (ok));
  }
}
