/**
 * The site's API to the engine. It keeps no history, only the consent states and the kind of storage from the last
 * reply. Without consent, events are dropped here and reach neither a queue nor the worker.
 */
import { HomebodyError } from "../shared/errors.js";
import { fields, list, page, reading, text } from "./arguments.js";
import { open } from "./connection.js";
import { Consent } from "./consent.js";
import { accept } from "./evidence.js";
import { makeInside } from "./inside.js";
import { load } from "./parts.js";
import { Tabs } from "./tabs.js";

/** @import { Diagnosis, EngineEvents, EventKind, Notice } from "../shared/types.js" */
/** @import { PackInfo, PreferenceKind, Push, RankOptions, SettingName, Site, State } from "../shared/types.js" */
/** @import { Engine } from "../shared/engine.js" */
/** @import { CallName, Connection } from "./connection.js" */
/** @import { Ledger } from "./consent.js" */

/**
 * Returns what only Homebody's own elements use. No public object leads to it.
 * @type {(engine: EngineClient) => import("./inside.js").Inside}
 */
export let insideOf;

/** The purpose that tracking and personalised ranking need. */
const RECOMMENDATIONS = "recommendations";
/** A running engine, created by `createEngine`. */
export class EngineClient {
  /** @type {Ledger} */
  #ledger = {
    states: () => this.#state.consent,
    decide: async ({ purpose, decided, by, language, text }) => {
      await this.#engine.call("decide", purpose, decided, by, language, text);
    },
    restrict: async (purposes) => {
      await this.#engine.call("restrict", purposes);
      this.#emit("restrictions", undefined);
      this.#emit("change", undefined);
    },
    changes: (purpose) => this.#engine.call("changes", purpose),
  };
  /** The consent states as of the last reply, and the methods that change them. @readonly */
  consent = new Consent(this.#ledger);
  /** The visitor's stored data. @readonly */
  data = {
    /**
     * Returns all readable data, as a plain object that can be saved as JSON. Rejected with consent/untrusted unless the
     * visitor is clicking on the control of the preference centre that saves it.
     * @param {Event} event The click, while it is being dispatched. It counts once.
     */
    export: async (event) => {
      accept(event);
      return this.#engine.call("exportAll");
    },
    /**
     * Merges the records of an export with the stored records. Consent is not imported. If the import is rejected with
     * import/damaged, import/version, preference/too-many or consent/missing, nothing has changed.
     * @param {unknown} archive
     */
    import: async (archive) => {
      const { asJson } = /** @type {typeof import("./import.js")} */ (await load("import.js"));
      return this.#engine.call("importAll", asJson(archive));
    },
    /** Erases everything, stored and in memory; settles when every open tab has cleared its memory. */
    deleteAll: () => this.#engine.call("deleteAll"),
  };

  /** The visitor's preferences, and what the engine has learned. @readonly */
  profile = {
    /**
     * Never shows items with this label again, in any tab, until the preference is cleared; the preference outlasts the
     * retention period. A label is "item:ID", "category:X", "tag:X" or "provider:X". If several preferences apply to
     * one item, a mute wins. Rejected with consent/missing, preference/unknown-label or preference/too-many.
     * @param {string} label
     */
    mute: (label) => this.#prefer("mute", label),
    /** Shows more items with this label. @param {string} label */
    more: (label) => this.#prefer("more", label),
    /** Shows fewer items with this label. @param {string} label */
    less: (label) => this.#prefer("less", label),
    /** Clears the preference for a label. @param {string} label */
    clear: (label) => this.#prefer("clear", label),
    /** Returns the current preferences, oldest first. */
    preferences: () => this.#engine.call("preferences"),
    /** Stops recording, in all tabs, until `resume`. */
    pause: () => this.#set("pause", true),
    resume: () => this.#set("pause", false),
    /** Turns the non-personalised list on or off; mutes still apply. @param {boolean} on */
    setUnprofiled: (on) => this.#set("unprofiled", Boolean(on)),
    /** Forgets what the engine has learned; events and preferences stay. */
    reset: () => this.#engine.call("reset"),
  };

  /** @type {import("./inside.js").Inside} */
  #inside = makeInside((method, ...args) => this.#engine.call(method, ...args), this.#ledger);

  static {
    insideOf = (engine) => engine.#inside;
  }

  /** @type {State} */
  #state = {
    consent: Object.create(null), // Not even properties that a script has added to all objects.
    storage: "none",
    gpc: false,
    paused: false,
    unprofiled: false,
    holdout: false,
    renewals: [],
  };
  /** The policy's notice, once the engine has opened. @type {Notice | undefined} */
  #notice;
  /** @type {PackInfo | undefined} */
  #pack;
  /** @type {Map<string, Set<(detail: never) => void>>} */
  #listeners = new Map();
  #leaving = new AbortController();
  #tabs = new Tabs((event, args) => this.#connection?.tell(event, args));
  /** @type {Connection | undefined} */
  #connection;

  /** True if the engine runs in a worker whose own policy refuses every connection; `doctor()` tests it. */
  get sealed() {
    return this.#connection?.sealed ?? false;
  }

  /** Where records are kept. */
  get storage() {
    return this.#state.storage;
  }

  /** True if the browser sends Global Privacy Control. */
  get gpc() {
    return this.#state.gpc;
  }

  /** True while nothing is recorded. */
  get paused() {
    return this.#state.paused;
  }

  /** True while the list is not personalised. */
  get unprofiled() {
    return this.#state.unprofiled;
  }

  /** True if measurement has put this visitor in the holdout, which sees a non-personalised list for comparison. */
  get holdout() {
    return this.#state.holdout;
  }

  /** Purposes that need new consent, because the policy asks for more than the visitor agreed to. */
  get renewals() {
    return this.#state.renewals;
  }

  /** Who asks for consent, for what, and for how long. */
  get notice() {
    if (!this.#notice) throw new HomebodyError("engine/unavailable", "The engine has not opened yet");
    return this.#notice;
  }

  /**
   * Records an event on an item. Without consent, the event is dropped at once. Never throws: an unknown item or kind
   * is reported through `on("error")`.
   * @param {EventKind} kind
   * @param {{ item: string }} subject
   */
  track(kind, subject) {
    if (this.consent.get(RECOMMENDATIONS) !== "given") return;
    this.#call("track", () => [/** @type {EventKind} */ (text(kind)), text(fields(subject, "item")[0])]).then(
      (kept) => kept && this.#emit("change", undefined),
      (error) => this.#emit("error", error),
    );
  }

  /**
   * Records an impression: the items that the visitor actually saw together, in list order. `<homebody-shelf>` does
   * this by itself. Without consent, the impression is dropped at once. Rankings do not change until the visitor's next
   * event.
   * @param {readonly string[]} items
   * @param {string} [slot] The shelf's name.
   */
  impression(items, slot = "") {
    if (this.consent.get(RECOMMENDATIONS) !== "given") return;
    const call = this.#call("impression", () => [text(slot), list(items, text)]);
    call.catch((error) => this.#emit("error", error));
  }

  /**
   * Ranks the catalogue for this visitor and page.
   * @param {RankOptions} [options]
   */
  rank(options = {}) {
    return this.#call("rank", () => {
      const [limit = 6, context, exclude = [], without = []] = fields(options, "limit", "context", "exclude", "without");
      const most = Math.min(100, Math.max(1, Math.trunc(Number(limit)) || 1));
      return [most, ...page(context), list(exclude, text), list(without, text)];
    });
  }

  /**
   * Explains an item's place in a list by the named terms of its score.
   * @param {string} item
   * @param {Pick<RankOptions, "context" | "without">} [options] The options with which it was ranked.
   */
  why(item, options = {}) {
    return this.#call("explain", () => {
      const [context, without = []] = fields(options, "context", "without");
      return [text(item), ...page(context), list(without, text)];
    });
  }

  /**
   * Adds a listener.
   * @template {keyof EngineEvents} Type
   * @param {Type} type
   * @param {(detail: EngineEvents[Type]) => void} listener
   * @returns {() => void} Stops listening.
   */
  on(type, listener) {
    if (typeof listener !== "function") throw new HomebodyError("engine/options", "Wrong argument: expected a function");
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  /**
   * Tests the seal: from inside the worker, every way to reach the network is tried and must be refused. The attempts
   * use `data:` addresses, so even an unsealed worker makes no request.
   * @returns {Promise<Diagnosis>}
   */
  async doctor() {
    const { diagnose } = /** @type {typeof import("./doctor.js")} */ (await load("doctor.js"));
    return diagnose(this.#engine, { storage: this.storage, pack: this.#pack, policy: this.notice });
  }

  /** Ends the engine on this page. Stored data stays. */
  close() {
    this.#leaving.abort();
    this.#tabs.leave();
    this.#connection?.close();
    this.#listeners.clear();
  }

  /**
   * Opens the engine.
   * @internal
   * @param {Connection | string} worker
   * @param {Omit<Site, "tab">} site
   * @param {URL} base Where the engine's files are.
   */
  async open(worker, site, base) {
    await this.#tabs.join();
    const { signal } = this.#leaving;
    const leave = (/** @type {PageTransitionEvent} */ event) => {
      this.#tabs.leave();
      // Data that is only in memory would be lost with the worker.
      if (event.persisted && this.storage !== "memory") this.#connection?.sleep();
    };
    addEventListener("pagehide", leave, { signal });
    addEventListener("pageshow", (event) => void (event.persisted && this.#return()), { signal });
    const adopt = (/** @type {Connection} */ connection) => {
      this.#connection = connection;
      connection.onstate = (state) => this.#adopt(state);
      connection.onpush = (push) => this.#take(push);
      void connection.checked.then((sealed) => sealed || warnOnce());
    };
    try {
      const { pack, notice } = await open(worker, { ...site, tab: this.#tabs.name }, base, adopt);
      this.#pack = pack;
      this.#notice = notice;
      this.#report().catch(() => {}); // The next page tries again.
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /**
   * Called when the page returns from the back-forward cache, because the visitor may have changed a decision in
   * another tab in the meantime.
   */
  async #return() {
    await this.#tabs.join();
    this.#connection?.wake();
    await this.#engine.call("reload").catch(() => {});
    this.#emit("change", undefined);
  }

  /** @param {PreferenceKind | "clear"} what @param {string} label */
  async #prefer(what, label) {
    await this.#call("prefer", () => [what, text(label)]);
  }

  /** @param {SettingName} setting @param {boolean} on */
  async #set(setting, on) {
    await this.#engine.call("set", setting, on);
  }

  /**
   * Calls a method of the engine with arguments that the site passed.
   * @template {CallName} Method
   * @param {Method} method
   * @param {() => Parameters<Engine[Method]>} read
   * @returns {Promise<Awaited<ReturnType<Engine[Method]>>>}
   */
  async #call(method, read) {
    return await this.#engine.call(method, ...reading(read));
  }

  get #engine() {
    if (!this.#connection) throw new HomebodyError("engine/closed", "The engine has not opened yet");
    return this.#connection;
  }

  /** Sends the reports that are due, if the visitor has consented; only then is the code for sending loaded. */
  async #report() {
    const collector = this.#notice?.collector;
    if (!collector || this.consent.get("measurement") !== "given") return;
    const { report } = /** @type {typeof import("./reports.js")} */ (await load("reports.js"));
    await report({ connection: this.#engine, leaving: this.#leaving.signal }, collector);
  }

  /** @param {Push} push */
  #take(push) {
    this.#tabs.perform(push);
    if (push.event === "changed") this.#emit("change", undefined);
    if (push.event !== "stopped") return;
    this.#leaving.abort(); // The page must not join again when it returns from the back-forward cache.
    this.#engine.close(new HomebodyError("engine/stopped", "The engine failed twice and has stopped"));
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

let warned = false;

/**
 * Warns the site's developer that the engine runs unsealed, so only Homebody's own code keeps data from leaving the
 * page.
 */
function warnOnce() {
  if (warned) return;
  warned = true;
  console.warn("Homebody: the engine runs unsealed; engine.doctor() has the details.");
}
