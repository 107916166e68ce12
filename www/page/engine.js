/**
 * The engine as the site's code sees it. It holds no history: only the consent states and the kind of storage that
 * came with the last reply. What is tracked without consent is dropped right here: it reaches no queue and no worker.
 */
import { HomebodyError } from "../shared/errors.js";
import { open } from "./connection.js";
import { Consent } from "./consent.js";
import { Tabs } from "./tabs.js";

/** @import { Context, Diagnosis, EngineEvents, EventKind, Notice, PackInfo, PreferenceKind } from "../shared/types.js" */
/** @import { Check, Push, RankOptions, SettingName, Site, State } from "../shared/types.js" */
/** @import { Connection } from "./connection.js" */

/** The purpose that tracking and personal ranking rest on. */
const RECOMMENDATIONS = "recommendations";
/** A running engine; made by `createEngine`. */
export class EngineClient {
  /** The consent states as of the last reply, and how to change them. @readonly */
  consent = new Consent({
    states: () => this.#state.consent,
    decide: async ({ purpose, verdict, trusted, language, text }) => {
      await this.#engine.call("decide", purpose, verdict, trusted, language, text);
      await this.#tabs.settled();
    },
    limit: async (denied) => {
      await this.#engine.call("restrict", denied);
      this.#emit("limits", undefined);
      this.#emit("change", undefined);
    },
    changes: (purpose) => this.#engine.call("changes", purpose),
  });
  /** What is kept about the visitor. @readonly */
  data = {
    /** Every record there is. */
    records: () => this.#engine.call("records"),
    /** What measurement would say of this visitor if it reported now; nothing without a yes to it. */
    forecast: () => this.#engine.call("forecast"),
    /** Erases events, showings, choices and settings by their keys. @param {readonly number[]} keys */
    erase: (keys) => this.#changed(this.#engine.call("erase", Float64Array.from(keys, Number))),
    /** Everything but what cannot be read, as a plain object to be kept as JSON. */
    export: () => this.#engine.call("exportAll"),
    /**
     * Merges the records of an export with what is kept here. Consent is not brought along. Rejected as a whole with
     * import/damaged, import/version, choice/too-many or consent/missing.
     * @param {unknown} archive
     */
    import: (archive) => this.#changed(this.#engine.call("importAll", archive)),
    /** Erases everything, stored and in memory; settles when every open tab is clear. */
    deleteAll: () => this.#changed(this.#engine.call("deleteAll")),
  };

  /** What is known of the visitor's taste: what was asked for outright, and what was learned. @readonly */
  profile = {
    /**
     * Never to show this again, in any tab, until it is cleared; survives the retention period. A label is "item:ID",
     * "category:X", "tag:X" or "provider:X". Where two choices meet on one item, a mute holds.
     * Rejected with consent/missing, choice/unknown-label or choice/too-many. @param {string} label
     */
    mute: (label) => this.#prefer("mute", label),
    /** To show more of this. @param {string} label */
    boost: (label) => this.#prefer("boost", label),
    /** To show less of this. @param {string} label */
    lower: (label) => this.#prefer("lower", label),
    /** Takes a mute, a boost or a lowering back. @param {string} label */
    clear: (label) => this.#prefer("clear", label),
    /** The choices that hold, oldest first. */
    choices: () => this.#engine.call("preferences"),
    /** The categories among what the visitor did, strongest first. */
    interests: () => this.#engine.call("interests"),
    /** Records nothing more, in any tab, until `resume`. */
    pause: () => this.#set("pause", true),
    resume: () => this.#set("pause", false),
    /** The same list whatever the visitor did; what is muted stays muted. @param {boolean} on */
    setUnprofiled: (on) => this.#set("unprofiled", Boolean(on)),
    /** What was learned from what was shown and chosen. */
    learned: () => this.#engine.call("learned"),
    /** Forgets what was learned; what was viewed and asked for stays. */
    reset: () => this.#changed(this.#engine.call("reset")),
  };

  /** @type {State} */
  #state = { consent: {}, storage: "none", signal: false, paused: false, unprofiled: false, holdout: false, renewals: [] };
  /** What the policy says, once the engine has opened. @type {Notice | undefined} */
  #notice;
  /** @type {PackInfo | undefined} */
  #pack;
  /** Where reports go. @type {string | null} */
  #collector = null;
  /** @type {Promise<unknown> | undefined} */
  #opening;
  /** @type {Map<string, Set<(detail: never) => void>>} */
  #listeners = new Map();
  #leaving = new AbortController();
  #tabs = new Tabs(() => this.#reload());
  /** @type {Connection | undefined} */
  #connection;

  /** True when the engine runs in a worker whose own policy refuses every connection; `doctor()` tries it out. */
  get sealed() {
    return this.#connection?.sealed ?? false;
  }

  /** Where history is kept. */
  get storage() {
    return this.#state.storage;
  }

  /** True when the browser sends Global Privacy Control. */
  get signal() {
    return this.#state.signal;
  }

  /** True while nothing is recorded. */
  get paused() {
    return this.#state.paused;
  }

  /** True while the list is the same whatever the visitor did. */
  get unprofiled() {
    return this.#state.unprofiled;
  }

  /** True when measurement shows this visitor the list that everyone gets, for comparison. */
  get holdout() {
    return this.#state.holdout;
  }

  /** Purposes to be asked for again, because the policy asks for more than the visitor agreed to. */
  get renewals() {
    return this.#state.renewals;
  }

  /** Who asks for consent, for what, and for how long. */
  get notice() {
    if (!this.#notice) throw new HomebodyError("engine/unavailable", "The engine has not opened yet");
    return this.#notice;
  }

  /**
   * Notes what the visitor did with an item. Dropped at once unless consent is given. Never throws: an unknown item or
   * kind is reported through `on("error")`.
   * @param {EventKind} kind
   * @param {{ item: string }} subject
   */
  track(kind, subject) {
    if (this.consent.get(RECOMMENDATIONS) !== "given") return;
    this.#engine.call("track", kind, String(subject?.item)).then(
      (kept) => kept && this.#emit("change", undefined),
      (error) => this.#emit("error", error),
    );
  }

  /**
   * Notes which items the visitor really saw together, in the order of their list; `<homebody-shelf>` does so by itself.
   * Dropped at once unless consent is given. Changes no ranking until the visitor does something else.
   * @param {readonly string[]} items
   * @param {string} [slot] The shelf's name.
   */
  shown(items, slot = "") {
    if (this.consent.get(RECOMMENDATIONS) !== "given") return;
    this.#engine.call("show", slot, items.map(String)).catch((error) => this.#emit("error", error));
  }

  /**
   * Ranks the catalogue for this visitor, here and now.
   * @param {RankOptions} [options]
   */
  rank({ limit = 6, context, exclude = [], without = [] } = {}) {
    const most = Math.min(100, Math.max(1, Math.trunc(limit) || 1));
    return this.#engine.call("rank", most, ...pageOf(context), exclude.map(String), without.map(String));
  }

  /**
   * Why an item stands where it stands: the named terms of its score.
   * @param {string} item
   * @param {Pick<RankOptions, "context" | "without">} [options] As it was ranked.
   */
  why(item, { context, without = [] } = {}) {
    return this.#engine.call("explain", String(item), ...pageOf(context), without.map(String));
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
    const sealed = await this.#engine.checked;
    const { isolated } = this.#engine;
    const policy = `${sealed ? "a" : "no"} policy of the worker's own closes every connection`;
    const found = await this.#engine.probe();
    const kept = await this.#engine.call("status");
    /** @type {Check[]} */
    const checks = [
      { name: "worker", ok: isolated, words: `the engine runs ${isolated ? "in a worker" : "on the page"}` },
      { name: "policy", ok: sealed, words: policy },
      ...found,
    ];
    const { storage, notice } = this;
    return { sealed: checks.every(({ ok }) => ok), checks, storage, ...kept, pack: this.#pack, policy: notice };
  }

  /** Ends the engine on this page. What is stored stays. */
  close() {
    this.#leaving.abort();
    this.#tabs.leave();
    this.#connection?.close();
    this.#listeners.clear();
  }

  /**
   * Joins the open tabs, then opens the engine.
   * @internal
   * @param {Connection | undefined} worker
   * @param {Site} site
   * @param {URL} base Where the engine's files are.
   */
  async open(worker, site, base) {
    await this.#tabs.join();
    const adopt = (/** @type {Connection} */ connection) => {
      this.#connection = connection;
      connection.onstate = (state) => this.#adopt(state);
      connection.onpush = (push) => this.#take(push);
      void connection.checked.then((sealed) => sealed || warnOnce());
    };
    try {
      const opening = open(worker, site, base, adopt);
      this.#opening = opening;
      const { pack, notice, collector } = await opening;
      this.#pack = pack;
      this.#collector = collector;
      this.#notice = notice;
      this.#report().catch(() => {}); // It is tried again on the next page.
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

  /** @param {PreferenceKind | "clear"} what @param {string} label */
  async #prefer(what, label) {
    await this.#changed(this.#engine.call("prefer", what, String(label)));
  }

  /** @param {SettingName} setting @param {boolean} on */
  async #set(setting, on) {
    await this.#changed(this.#engine.call("set", setting, on));
  }

  get #engine() {
    if (!this.#connection) throw new HomebodyError("engine/closed", "The engine has not been opened");
    return this.#connection;
  }

  /**
   * Once a call has changed something: says so here, and waits until every open tab has it.
   * @template Answer
   * @param {Promise<Answer>} call
   */
  async #changed(call) {
    const answer = await call;
    this.#emit("change", undefined);
    await this.#tabs.settled();
    return answer;
  }

  /** Sends what is due, once the visitor has agreed to it; only then is the code for it loaded. */
  async #report() {
    const collector = this.#collector;
    if (collector === null || this.consent.get("measurement") !== "given") return;
    const file = new URL("./reports.js", import.meta.url).href;
    const { report } = /** @type {typeof import("./reports.js")} */ (await import(/* @vite-ignore */ file));
    await report({ connection: this.#engine, leaving: this.#leaving.signal }, collector);
  }

  async #reload() {
    if (!this.#opening) return; // It will read what is stored by then.
    await this.#opening;
    await this.#engine.call("reload");
    this.#emit("change", undefined);
  }

  /** @param {Push} push */
  #take({ event }) {
    if (event === "stored") this.#tabs.changed();
    if (event !== "stopped") return;
    this.#engine.close(new HomebodyError("engine/stopped", "The engine failed twice and has stood aside"));
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
    if (changed.length > 0 || state.holdout !== before.holdout) {
      this.#emit("change", undefined);
      this.#report().catch(() => {});
    }
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
 * What the page is about, as the engine is told: its item and its category.
 * @param {Context} [context]
 * @returns {[item: string | undefined, category: string | undefined]}
 */
function pageOf({ item, category } = {}) {
  return [item === undefined ? item : String(item), category === undefined ? category : String(category)];
}

let warned = false;

/** For the site's developer: the promise that the browser would have kept is kept by this code alone. */
function warnOnce() {
  if (warned) return;
  warned = true;
  console.warn(
    "Homebody: the engine runs unsealed. Serve worker.js with the header " +
      "Content-Security-Policy: default-src 'none'; script-src 'wasm-unsafe-eval'. engine.doctor() says more.",
  );
}
