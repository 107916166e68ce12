/**
 * The site's API to the engine. It keeps no history, only the consent states and the kind of storage from the last
 * reply. Without consent, events are dropped here and reach neither a queue nor the worker. The engine itself is loaded
 * when something is stored or asked for, and the pack when a list is.
 */
import { HomebodyError } from "../shared/errors.js";
import { fields, list, page, reading, text } from "./arguments.js";
import { Consent } from "./consent.js";
import { accept, require } from "./evidence.js";
import { makeInside } from "./inside.js";
import { LazyEngine } from "./lazy.js";
import { stateBefore } from "./notice.js";
import { load } from "./parts.js";

/** @import { Diagnosis, EngineEvents, EventKind, HeldPreference, PreferenceKind } from "../shared/types.js" */
/** @import { Push, RankOptions, SettingName, State } from "../shared/types.js" */
/** @import { Engine } from "../shared/engine.js" */
/** @import { CallName } from "./connection.js" */
/** @import { Decision, Ledger } from "./consent.js" */
/** @import { Source } from "./source.js" */

/**
 * Returns what only Homebody's own elements use. No public object leads to it.
 * @internal
 * @type {(engine: EngineClient) => import("./inside.js").Inside}
 */
export let insideOf;

/**
 * Looks at what is stored, and starts the engine if that needs it.
 * @internal
 * @type {(engine: EngineClient) => Promise<unknown>}
 */
export let begin;

/** The purpose that tracking and personalised ranking need. */
const RECOMMENDATIONS = "recommendations";

const off = () => new HomebodyError("engine/off", "The site has switched Homebody off");

/** A running engine, created by `createEngine`. */
export class EngineClient {
  /** @type {Ledger} */
  #ledger = {
    states: () => this.#state.consent,
    decide: (decision) => this.#decide(decision),
    restrict: async (purposes) => {
      this.#restricted = purposes;
      if (this.#engine.starting) await this.#ask("restrict", purposes);
      this.#emit("restrictions", undefined);
      this.#emit("change", undefined);
    },
    changes: (purpose) => this.#ask("changes", purpose),
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
      return this.#ask("exportAll");
    },
    /**
     * Merges the records of an export with the stored records. Consent is not imported. If the import is rejected with
     * import/damaged, import/version, preference/too-many or consent/missing, nothing has changed.
     * @param {unknown} archive
     */
    import: async (archive) => {
      const { asJson } = /** @type {typeof import("./import.js")} */ (await load("import.js"));
      return this.#listed("importAll", () => [asJson(archive)]);
    },
    /**
     * Erases everything, stored and in memory; settles when every open tab has cleared its memory.
     * @returns {Promise<void>}
     */
    deleteAll: () => this.#ask("deleteAll"),
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
    /** Returns the current preferences, oldest first. @returns {Promise<HeldPreference[]>} */
    preferences: () => this.#ask("preferences"),
    /** Stops recording, in all tabs, until `resume`. */
    pause: () => this.#set("pause", true),
    resume: () => this.#set("pause", false),
    /** Turns the non-personalised list on or off; mutes still apply. @param {boolean} on */
    setUnprofiled: (on) => this.#set("unprofiled", Boolean(on)),
    /** Forgets what the engine has learned; events and preferences stay. @returns {Promise<void>} */
    reset: () => this.#ask("reset"),
  };

  /** @type {import("./inside.js").Inside} */
  #inside = makeInside(
    (method, ...args) => this.#engine[method === "preview" ? "list" : "ask"](method, args),
    this.#ledger,
    () => this.#source.off,
  );

  static {
    insideOf = (engine) => engine.#inside;
    begin = (engine) => engine.#engine.begin();
  }

  /** @type {State} */
  #state;
  /** The purposes that other consent managers restrict. @type {string[]} */
  #restricted = [];
  /** @type {Map<string, Set<(detail: never) => void>>} */
  #listeners = new Map();
  #source;
  #engine;

  /**
   * @internal
   * @param {Source} source
   * @param {unknown} policy
   */
  constructor(source, policy) {
    this.#source = source;
    this.#engine = new LazyEngine(source, policy, {
      state: (state) => this.#adopt(state),
      push: (push) => this.#take(push),
      // The engine learns of restrictions before anything else.
      opened: async (connection) => {
        if (this.#restricted.length > 0) await connection.call("restrict", this.#restricted);
      },
      ready: () => this.#report().catch(() => {}), // The next page tries again.
      changed: () => this.#emit("change", undefined),
      returned: () => {
        this.#emit("restrictions", undefined); // Someone else may be there now, so the question is asked as on a new page.
        this.#emit("change", undefined);
      },
    });
    this.#state = stateBefore(this.notice, source.gpc, undefined);
    if (source.off) void this.consent.restrict("homebody:off", Object.keys(this.#state.consent));
  }

  /** True if the engine's worker is found sealed, which takes a moment after the start; `doctor()` waits for it. */
  get sealed() {
    return this.#engine.connection?.sealed ?? false;
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
    return this.#engine.notice;
  }

  /** The name of the site's database. @internal */
  get scope() {
    return this.#source.scope;
  }

  /** True if lists are available: the visitor has consented, or the site wants lists for everyone. */
  get ranks() {
    return !this.#source.off && (this.#source.unpersonalized || this.consent.get(RECOMMENDATIONS) === "given");
  }

  /**
   * Records an event on an item. Without consent, the event is dropped at once. Never throws: an unknown item or kind
   * is reported through `on("error")`.
   * @param {EventKind} kind
   * @param {{ item: string }} subject
   */
  track(kind, subject) {
    if (this.consent.get(RECOMMENDATIONS) !== "given") return;
    this.#listed("track", () => [/** @type {EventKind} */ (text(kind)), text(fields(subject, "item")[0])]).then(
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
    const call = this.#listed("impression", () => [text(slot), list(items, text)]);
    call.catch((error) => this.#emit("error", error));
  }

  /**
   * Ranks the catalogue for this visitor and page. Loads the engine and the pack if they are not there yet.
   * @param {RankOptions} [options]
   */
  rank(options = {}) {
    return this.#listed("rank", () => {
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
    return this.#listed("explain", () => {
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
   * Tests the seal: the worker's headers must close every connection and report nothing, and every way to reach the
   * network is then tried from inside it and must be refused. If the headers leave one open, no attempt makes a request.
   * @returns {Promise<Diagnosis>}
   */
  async doctor() {
    const { diagnose } = /** @type {typeof import("./doctor.js")} */ (await load("doctor.js"));
    const connection = await this.#engine.start();
    const known = { storage: this.storage, pack: this.#engine.pack ?? undefined, policy: this.notice };
    return diagnose(connection, known).catch((error) => Promise.reject(HomebodyError.of(error)));
  }

  /**
   * Ends one person's use of a shared device: erases everything as `data.deleteAll` does, in every open tab, and asks the
   * next person. Settles when every open tab is clear. Load a start page afterwards, because the site's own content is
   * not erased.
   */
  async endUse() {
    await this.data.deleteAll();
    this.#emit("restrictions", undefined); // The question is asked again, unlike after the visitor's own deletion.
  }

  /** Ends the engine on this page. Stored data stays. */
  close() {
    this.#engine.close();
    this.#listeners.clear();
  }

  /** Loads and starts the engine now, and not when it is needed. */
  async start() {
    await this.#engine.start();
  }

  /**
   * Loads and starts the engine because the visitor is about to answer, unless the browser asks to save data. @internal
   */
  prepare() {
    if (!this.#source.frugal && !this.#source.off) this.start().catch(() => {}); // The answer reports the failure.
  }

  /** Records a decision. Checks its block first, because the centre draws itself again soon. @param {Decision} decision */
  async #decide({ purpose, decided, by, language, text, drawn = { notice: this.notice, gpc: this.gpc } }) {
    if (decided === "given" && this.#source.off) throw off();
    if (decided === "given" && drawn.shown) require((await this.#source.client()).isShown(drawn.shown.block, drawn.shown.fold));
    await this.start();
    if (decided === "given" && (drawn.notice !== this.notice || drawn.gpc !== this.gpc)) {
      throw new HomebodyError("consent/outdated", "The question differs from the policy");
    }
    await this.#ask("decide", purpose, decided, by, language, await text);
  }

  /** @param {PreferenceKind | "clear"} what @param {string} label */
  async #prefer(what, label) {
    const name = reading(() => text(label));
    await (what === "clear" ? this.#ask("prefer", what, name) : this.#listed("prefer", () => [what, name]));
  }

  /** @param {SettingName} setting @param {boolean} on */
  async #set(setting, on) {
    await this.#ask("set", setting, on);
  }

  /**
   * Calls a method that needs the pack with arguments that the site passed.
   * @template {CallName} Method
   * @param {Method} method
   * @param {() => Parameters<Engine[Method]>} read
   * @returns {Promise<Awaited<ReturnType<Engine[Method]>>>}
   */
  async #listed(method, read) {
    if (this.#source.off) throw off();
    return await this.#engine.list(method, reading(read));
  }

  /**
   * @template {CallName} Method
   * @param {Method} method
   * @param {Parameters<Engine[Method]>} args
   */
  #ask(method, ...args) {
    return this.#engine.ask(method, args);
  }

  /** Sends the reports that are due, if the visitor has consented; only then is the code for sending loaded. */
  async #report() {
    const { notice, connection, pack, leaving } = this.#engine;
    if (!notice.collector || !connection || !pack || this.consent.get("measurement") !== "given") return;
    const { report } = /** @type {typeof import("./reports.js")} */ (await load("reports.js"));
    await report({ connection, leaving, scope: this.#source.scope }, notice.collector);
  }

  /** @param {Push} push */
  #take(push) {
    if (push.event === "changed") this.#emit("change", undefined);
    if (push.event !== "stopped") return;
    this.#engine.close("engine/stopped");
    this.#emit("stopped", undefined);
  }

  /** @param {State} state */
  #adopt(state) {
    const before = this.#state;
    this.#state = state;
    const changed = Object.entries(state.consent).filter(([purpose, now]) => now !== before.consent[purpose]);
    if (this.consent.get(RECOMMENDATIONS) === "given" && !this.#source.frugal) {
      this.#engine.furnish().catch((error) => this.#emit("error", HomebodyError.of(error)));
    }
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
