/**
 * Connects the engine to the other open tabs: does what the engine asks for and reports back what happens. The protocol
 * itself is in src/engine/tabs.rs.
 *
 * The page, not the worker, takes this tab's lock, because the lock must be released before the page enters the
 * back-forward cache. When the page returns, it takes the lock again and reads the store. Without BroadcastChannel or
 * Web Locks (which exist only in secure contexts), tabs are not notified, but the store is still correct at the next
 * load.
 */

import { fields } from "./arguments.js";

/** @import { Push } from "../shared/types.js" */

/** No text of a message between tabs is as long as this. */
const LONG = 100;
/** How long to wait for this tab's own lock, in milliseconds (chosen: a browser grants it at once). */
const LOCK_MILLIS = 1000;
/**
 * The most messages of other tabs that the engine hears in this many milliseconds (chosen: what thirty tabs send while each
 * repeats its own). What is left out is repeated, so a script that floods the channel only delays it.
 */
const [MOST_HEARD, HEARD_MILLIS] = [100, 250];

/** @typedef {(event: "heard" | "listed", args: readonly unknown[]) => void} Tell Passes an event to the engine. */

export class Tabs {
  /** The name of this tab's lock: random, valid until the page closes, never stored. @readonly */
  name;
  #scope;
  #alone;
  #tell;
  /** @type {BroadcastChannel | undefined} */
  #channel;
  /** @type {(() => void) | undefined} */
  #release;
  #left = false;
  /** When the present interval began, and how many messages have arrived in it. @type {[number, number]} */
  #heard = [0, 0];

  /**
   * @param {string} scope The name of the site's database.
   * @param {boolean} alone True if the tab stores nothing: then no other tab has what it knows, or waits for it.
   * @param {Tell} tell
   */
  constructor(scope, alone, tell) {
    this.#scope = scope;
    this.#alone = alone;
    this.name = this.#prefix + String(Math.random()).slice(2) + String(Math.random()).slice(2);
    this.#tell = tell;
  }

  get #prefix() {
    return `${this.#scope}/live/`;
  }

  /**
   * Joins the open tabs; settles when the others can see this one. Await it before the engine reads the store, but call
   * it no earlier than necessary: from then on, the others wait for this tab's engine to answer.
   */
  async join() {
    this.#left = false;
    if (this.#alone || this.#channel || typeof BroadcastChannel !== "function") return;
    try {
      this.#channel = new BroadcastChannel(this.#scope);
    } catch {
      return; // As without one.
    }
    this.#channel.onmessage = ({ data }) => {
      // Any script on the site can send anything, and a value that is nested too deeply would reach the worker as null.
      const [kind, from, round, to] = fields(Object(data), "kind", "from", "round", "to");
      const flat = [kind, from, to].every((text) => typeof text === "string" && text.length < LONG) && typeof round === "number";
      if (flat && this.#hears()) this.#tell("heard", [{ kind, from, round, to }]);
    };
    if (!locks()) return;
    await new Promise((joined) => {
      const held = new Promise((release) => (this.#release = () => release(undefined)));
      // The name is this tab's own, so a script that holds or awaits its lock must give way.
      const mine = /** @type {LockOptions} */ ({ __proto__: null, steal: true });
      navigator.locks.request(this.name, mine, () => (joined(undefined), held)).catch(joined);
      setTimeout(joined, LOCK_MILLIS); // As without locks.
    });
  }

  /** Counts a message; returns false if there are too many. */
  #hears() {
    const now = performance.now();
    if (now - this.#heard[0] > HEARD_MILLIS) this.#heard = [now, 0];
    return ++this.#heard[1] <= MOST_HEARD;
  }

  /**
   * Leaves the open tabs. From then on, they no longer wait for this one, so the caller must clear what it keeps in
   * memory.
   */
  leave() {
    this.#left = true;
    this.#channel?.close();
    this.#channel = undefined;
    this.#release?.();
    this.#release = undefined;
  }

  /** @param {Push} push Anything that is not about tabs is ignored. */
  perform(push) {
    if (push.event === "broadcast") this.#channel?.postMessage(push.message);
    if (push.event === "list") void this.#list(push.round);
  }

  /** Reports the locks of the other tabs. @param {number} round */
  async #list(round) {
    // A page that has left must not list the other tabs; after its return, the engine asks again.
    if (this.#left) return;
    // The query is refused if all site data is blocked. Each tab then keeps its data in its own memory, so there are no
    // tabs to wait for.
    const { held = [] } = this.#channel && locks() ? await navigator.locks.query().catch(() => ({ held: [] })) : {};
    // Another site may be called "live".
    const isTab = (/** @type {string} */ name) => name.startsWith(this.#prefix) && !name.slice(this.#prefix.length).includes("/");
    const names = held.map(({ name = "" }) => name).filter((name) => isTab(name) && name !== this.name);
    this.#tell("listed", [round, names]);
  }
}

function locks() {
  return "locks" in navigator;
}
