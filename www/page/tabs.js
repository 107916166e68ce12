/**
 * Ensures that a decision applies in every open tab before it is reported as done.
 *
 * From before it reads the store until its page goes away, each engine keeps a Web Lock with a unique name,
 * `homebody/live/<random>`. The browser releases the lock when a tab closes or crashes. To reach every tab, a tab
 *
 * 1. makes the change durable,
 * 2. asks the browser for the list of locks,
 * 3. broadcasts "reload", and
 * 4. waits, for each of them, until its tab answers that it has reloaded the store or the lock is free.
 *
 * A tab that is not in the list took its lock after step 2, so it reads the store after step 1 and sees the change. An
 * answer needs only a read of the store and waits for nothing else, so two tabs may do this at the same time. A page in
 * the back-forward cache has given up its lock and reads the store when it returns.
 *
 * Without BroadcastChannel or Web Locks, tabs are not notified: the store is still right at the next load.
 */
import { HomebodyError } from "../shared/errors.js";

const CHANNEL = "homebody";
const PREFIX = "homebody/live/";
/** How long another tab may take, in milliseconds. Chosen. */
const WAIT_MILLIS = 10_000;

/** @typedef {{ type: "changed" | "reload" | "done", from: string, ticket?: string }} Message */

export class Tabs {
  #name = PREFIX + token();
  #refresh;
  /** @type {BroadcastChannel | undefined} */
  #channel;
  /** @type {(() => void) | undefined} */
  #release;
  /** Pending answers, by ticket and tab. @type {Map<string, () => void>} */
  #waiting = new Map();

  /** @param {() => Promise<unknown>} refresh Reloads the store; settles when memory contains nothing older. */
  constructor(refresh) {
    this.#refresh = refresh;
  }

  /** Joins the open tabs; settles when the others can see this one. Await it before reading the store. */
  async join() {
    if (this.#channel || typeof BroadcastChannel !== "function") return;
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }) => this.#receive(/** @type {Message} */ (data));
    if (!locks()) return;
    await new Promise((joined) => {
      const held = new Promise((release) => (this.#release = () => release(undefined)));
      const granted = () => (joined(undefined), held);
      navigator.locks.request(this.#name, granted).catch(joined);
    });
  }

  /** Leaves the open tabs; memory is the caller's concern from then on. */
  leave() {
    this.#channel?.close();
    this.#channel = undefined;
    this.#release?.();
    this.#release = undefined;
  }

  /** Notifies the other tabs of new records, without waiting. */
  changed() {
    this.#send({ type: "changed", from: this.#name });
  }

  /**
   * Settles when every other open tab has reloaded the store or is gone.
   * @returns {Promise<void>} Rejected with tabs/unresponsive if one of them does neither for ten seconds.
   */
  async settled() {
    const others = locks() && this.#channel ? await this.#others() : [];
    const ticket = token();
    const stop = new AbortController();
    const all = Promise.all(others.map((name) => this.#heard(name, ticket, stop.signal)));
    this.#send({ type: "reload", from: this.#name, ticket });
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const late = new Promise((_, reject) => {
      const error = new HomebodyError("tabs/unresponsive", "Done and stored, but another tab has not confirmed it");
      timer = setTimeout(reject, WAIT_MILLIS, error);
    });
    try {
      await Promise.race([all, late]);
    } finally {
      clearTimeout(timer);
      stop.abort();
      for (const name of others) this.#waiting.delete(ticket + name);
    }
  }

  async #others() {
    // Refused if all site data is blocked: each tab then has only its own memory, so there are no tabs to wait for.
    const { held = [] } = await navigator.locks.query().catch(() => ({ held: [] }));
    const names = held.map(({ name = "" }) => name);
    return names.filter((name) => name.startsWith(PREFIX) && name !== this.#name);
  }

  /**
   * @param {string} name
   * @param {string} ticket
   * @param {AbortSignal} signal
   */
  #heard(name, ticket, signal) {
    return new Promise((resolve) => {
      this.#waiting.set(ticket + name, () => resolve(undefined));
      // Granted when the tab is gone; aborted when it has answered.
      navigator.locks.request(name, { signal }, resolve).catch(() => {});
    });
  }

  /** @param {Message} message */
  async #receive({ type, from, ticket = "" }) {
    if (type === "done") {
      this.#waiting.get(ticket + from)?.();
      return;
    }
    try {
      await this.#refresh();
    } catch {
      // An engine that cannot read the store has stopped and forgotten everything, which is also an answer.
    }
    if (type === "reload") this.#send({ type: "done", from: this.#name, ticket });
  }

  /** @param {Message} message */
  #send(message) {
    this.#channel?.postMessage(message);
  }
}

/** Web Locks exist only in secure contexts. */
function locks() {
  return "locks" in navigator;
}

/** A random name that lasts as long as the page and is never stored. */
function token() {
  return globalThis.crypto?.randomUUID?.() ?? String(Math.random()).slice(2);
}
