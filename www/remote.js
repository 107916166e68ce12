/**
 * The engine as the site's code sees it. It holds no history: only the consent states and the kind of storage that
 * came with the last reply. What is tracked without consent is dropped right here: it reaches no queue and no worker.
 */
import { Consent } from "./consent.js";
import { HomebodyError } from "./errors.js";
import { Tabs } from "./tabs.js";

/** @import { Line } from "./host.js" */
/** @import { Parts } from "./network.js" */
/** @import { Check, Choice, Context, Diagnosis, EngineEvents, EventKind, Examination, Learned } from "./types.js" */
/** @import { Notice, Push, RankOptions, Ranking, Reason, State } from "./types.js" */

/** The purpose that tracking and personal ranking rest on. */
const RECOMMENDATIONS = "recommendations";
/** A running engine; made by `createEngine`. */
export class Remote {
  /** The consent states as of the last reply, and how to change them. @readonly */
  consent = new Consent(
    () => this.#state.consent,
    async (decision) => {
      await this.#line.call("decide", decision);
      await this.#tabs.settled();
    },
  );
  /** What is kept about the visitor. @readonly */
  data = {
    /** Erases everything, stored and in memory; settles when every open tab is clear. */
    deleteAll: async () => {
      await this.#line.call("deleteAll", {});
      this.#emit("change", undefined);
      await this.#tabs.settled();
    },
  };

  /** What is known of the visitor's taste: what was asked for outright, and what was learned. */
  profile = {
    /**
     * Never to show this again, in any tab, until it is cleared; survives the retention period. A label is "item:ID",
     * "category:X", "tag:X" or "provider:X". Where two choices meet on one item, a mute holds.
     * Rejected with consent/missing, choice/unknown-label or choice/too-many. @param {string} label
     */
    mute: (label) => this.#choose("mute", label),
    /** To show more of this. @param {string} label */
    boost: (label) => this.#choose("boost", label),
    /** Takes a mute or a boost back. @param {string} label */
    clear: (label) => this.#choose("clear", label),
    /** The choices that hold, oldest first. */
    choices: async () => /** @type {Choice[]} */ (await this.#line.call("choices", {})),
    /** What was learned from what was shown and chosen. */
    learned: async () => /** @type {Learned} */ (await this.#line.call("learned", {})),
    /** Forgets what was learned; what was viewed and asked for stays. */
    reset: async () => {
      await this.#line.call("reset", {});
      this.#emit("change", undefined);
      await this.#tabs.settled();
    },
  };

  /** @type {State} */
  #state = { consent: {}, storage: "none" };
  /** @type {(Notice & { pack: Record<string, unknown> }) | undefined} */
  #notice;
  /** @type {Promise<unknown> | undefined} */
  #opening;
  /** @type {Map<string, Set<(detail: never) => void>>} */
  #listeners = new Map();
  #leaving = new AbortController();
  #tabs = new Tabs(() => this.#reload());
  #line;

  /** @param {Line} line */
  constructor(line) {
    this.#line = line;
    line.onstate = (state) => this.#adopt(state);
    line.onpush = (push) => this.#take(push);
  }

  /** True when the engine runs in a worker whose own policy refuses every connection; `doctor()` tries it out. */
  get sealed() {
    return this.#line.sealed;
  }

  /** Where history is kept. */
  get storage() {
    return this.#state.storage;
  }

  /** Who asks for consent, for what, and for how long. @returns {Notice} */
  get notice() {
    const { controller = "", contact = "", retentionDays = 0, revision = 0, purposes = [] } = this.#notice ?? {};
    return { controller, contact, retentionDays, revision, purposes };
  }

  /**
   * Notes what the visitor did with an item. Dropped at once unless consent is given. Never throws: an unknown item or
   * kind is reported through `on("error")`.
   * @param {EventKind} kind
   * @param {{ item: string }} subject
   */
  track(kind, subject) {
    if (this.consent.get(RECOMMENDATIONS) !== "given") return;
    this.#line.call("track", { kind, item: String(subject?.item) }).then(
      (kept) => kept && this.#emit("change", undefined),
      (error) => this.#emit("error", error),
    );
  }

  /**
   * Notes which items the visitor really saw together, in the order of their list; `<homebody-shelf>` does so by itself.
   * Dropped at once unless consent is given. Changes no ranking until the visitor does something else.
   * @param {readonly string[]} items
   */
  shown(items) {
    if (this.consent.get(RECOMMENDATIONS) !== "given") return;
    this.#line.call("shown", { items: items.map(String) }).catch((error) => this.#emit("error", error));
  }

  /**
   * Ranks the catalogue for this visitor, here and now.
   * @param {RankOptions} [options]
   * @returns {Promise<Ranking>}
   */
  async rank({ limit = 6, context, exclude = [] } = {}) {
    const most = Math.min(100, Math.max(1, Math.trunc(limit) || 1));
    const args = { limit: most, context: contextOf(context), exclude: exclude.map(String) };
    return /** @type {Ranking} */ (await this.#line.call("rank", args));
  }

  /**
   * Why an item stands where it stands: the named terms of its score.
   * @param {string} item
   * @param {{ context?: Context }} [options] As it was ranked.
   * @returns {Promise<{ score: number, reasons: Reason[] }>}
   */
  async why(item, { context } = {}) {
    const answer = await this.#line.call("why", { item: String(item), context: contextOf(context) });
    return /** @type {{ score: number, reasons: Reason[] }} */ (answer);
  }

  /**
   * Listens.
   * @template {keyof EngineEvents} Type
   * @param {Type} type
   * @param {(detail: EngineEvents[Type]) => void} listener
   * @returns {() => void} Stops listening.
   */
  on(type, listener) {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  /**
   * Tries out what is promised: from inside the worker, every way to the network is attempted and must be refused.
   * Attempts go to `data:` addresses, so that even an unsealed worker makes no request.
   * @returns {Promise<Diagnosis>}
   */
  async doctor() {
    const { isolated, sealed } = this.#line;
    const policy = `${sealed ? "a" : "no"} policy of the worker's own closes every connection`;
    const { checks: found, ...kept } = /** @type {Examination} */ (await this.#line.call("doctor", {}));
    /** @type {Check[]} */
    const checks = [
      { name: "worker", ok: isolated, words: `the engine runs ${isolated ? "in a worker" : "on the page"}` },
      { name: "policy", ok: sealed, words: policy },
      ...found,
    ];
    const { pack = {} } = this.#notice ?? {};
    const { storage, notice } = this;
    return { sealed: checks.every(({ ok }) => ok), checks, storage, ...kept, pack, policy: notice };
  }

  /** Ends the engine on this page. What is stored stays. */
  close() {
    this.#leaving.abort();
    this.#tabs.leave();
    this.#line.close();
    this.#listeners.clear();
  }

  /**
   * Joins the open tabs, then opens the store.
   * @internal
   * @param {Parts} parts
   */
  async open({ pack, policy }) {
    await this.#tabs.join();
    this.#opening = this.#line.call("open", { pack, policy }, [pack]);
    try {
      this.#notice = /** @type {Notice & { pack: Record<string, unknown> }} */ (await this.#opening);
    } catch (error) {
      this.close();
      throw error;
    }
    const { signal } = this.#leaving;
    addEventListener("pagehide", () => this.#tabs.leave(), { signal });
    addEventListener("pageshow", (event) => void (event.persisted && this.#return()), { signal });
  }

  /** Back from the back-forward cache: other tabs may have decided otherwise meanwhile. */
  async #return() {
    await this.#tabs.join();
    await this.#reload().catch(() => {});
  }

  /** @param {string} what @param {string} label */
  async #choose(what, label) {
    await this.#line.call("choose", { what, label: String(label) });
    this.#emit("change", undefined);
    await this.#tabs.settled();
  }

  async #reload() {
    if (!this.#opening) return; // It will read what is stored by then.
    await this.#opening;
    await this.#line.call("reload", {});
    this.#emit("change", undefined);
  }

  /** @param {Push} push */
  #take({ event }) {
    if (event === "stored") this.#tabs.changed();
    if (event !== "stopped") return;
    this.#line.close(new HomebodyError("engine/stopped", "The engine failed twice and has stood aside"));
    this.#tabs.leave();
    this.#emit("stopped", undefined);
  }

  /** @param {State} state */
  #adopt(state) {
    const before = this.#state;
    this.#state = state;
    const changed = Object.entries(state.consent).filter(([purpose, now]) => now !== before.consent[purpose]);
    if (!this.#notice) return;
    for (const [purpose, now] of changed) this.#emit("consent", { purpose, state: now });
    if (changed.length > 0) this.#emit("change", undefined);
  }

  /**
   * @template {keyof EngineEvents} Type
   * @param {Type} type
   * @param {EngineEvents[Type]} detail
   */
  #emit(type, detail) {
    for (const listener of this.#listeners.get(type) ?? []) {
      try {
        /** @type {(detail: EngineEvents[Type]) => void} */ (listener)(detail);
      } catch (error) {
        reportError(error);
      }
    }
  }
}

/**
 * What the page is about, as the engine is told: names only.
 * @param {Context} [context]
 * @returns {Context}
 */
function contextOf({ item, category } = {}) {
  return {
    ...(item === undefined ? {} : { item: String(item) }),
    ...(category === undefined ? {} : { category: String(category) }),
  };
}
