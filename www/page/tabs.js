/**
 * The promise that a decision holds in every open tab before it is reported as done.
 *
 * Each engine holds a Web Lock under a name of its own, `homebody/live/<random>`, from before it reads the store until
 * its page goes away; the browser lets go of it when a tab closes or crashes. To reach everybody, a tab
 *
 * 1. makes the change durable,
 * 2. asks the browser which locks are held,
 * 3. broadcasts "reload", and
 * 4. waits, for each of those, until the tab has answered that it has read the store anew or its lock is free.
 *
 * A tab that is not in the list took its lock after step 2, so it reads the store after step 1 and knows. Nobody waits
 * for anything that itself waits (answering needs only a read of the store), so two tabs may do this at the same time.
 * A page in the back-forward cache has given up its lock and reads the store when it returns.
 *
 * Where a browser lacks BroadcastChannel or Web Locks, tabs do without: the store is still right at the next load.
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
  /** Who is waited for, by ticket and tab. @type {Map<string, () => void>} */
  #waiting = new Map();

  /** @param {() => Promise<unknown>} refresh Reads the store anew; settles when nothing older is left in memory. */
  constructor(refresh) {
    this.#refresh = refresh;
  }

  /** Joins the open tabs; settles when the others can see this one. To be awaited before the store is read. */
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

  /** Leaves; what is in memory is no longer this class's concern. */
  leave() {
    this.#channel?.close();
    this.#channel = undefined;
    this.#release?.();
    this.#release = undefined;
  }

  /** Tells the others that the store holds more than before; nobody waits. */
  changed() {
    this.#send({ type: "changed", from: this.#name });
  }

  /**
   * Settles when every other open tab has read the store anew or is gone.
   * @returns {Promise<void>} Rejected with tabs/unresponsive when one of them does neither for ten seconds.
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
    // Refused where all site data is blocked: each tab has only its own memory then, and nobody is to be waited for.
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
      // Granted when the tab is gone; withdrawn when it has answered.
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
      // An engine that cannot read the store has stopped and forgotten: that is an answer too.
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

/** A name that lasts as long as the page and is stored nowhere. */
function token() {
  return globalThis.crypto?.randomUUID?.() ?? String(Math.random()).slice(2);
}
