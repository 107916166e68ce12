/**
 * An engine that is loaded when it is first needed: at the start if more is stored than refusals, otherwise when the visitor is
 * about to answer or the site asks for something. The pack is loaded when a list is needed. Calls keep their order.
 */
import { HomebodyError, words } from "../shared/errors.js";
import { frozen, noticeOf, stateBefore } from "./notice.js";
import { load } from "./parts.js";
import { whenChanged } from "./stored.js";

/** @import { Notice, PackInfo, Push, State } from "../shared/types.js" */
/** @import { Engine } from "../shared/engine.js" */
/** @import { CallName, Connection } from "./connection.js" */
/** @import { Source } from "./source.js" */
/** @import { Found } from "./stored.js" */
/**
 * @template {CallName} Method
 * @typedef {Promise<Awaited<ReturnType<Engine[Method]>>>} Answer
 */
/**
 * @typedef {object} Hooks
 * @property {(state: State) => void} state Takes every state that arrives.
 * @property {(push: Push) => void} push Takes every push.
 * @property {(connection: Connection) => Promise<void>} opened Called before any other call.
 * @property {() => void} ready Called when the engine has opened, and when it has its pack.
 * @property {() => void} changed Called when rankings may be outdated.
 * @property {() => void} returned Called when the page has returned from the back-forward cache.
 */

export class LazyEngine {
  /** What the question says; the engine's own notice once it runs. @type {Notice} */
  notice;
  /** @type {PackInfo | null} */
  pack = null;
  /** The connection to the engine, once it has opened. @type {Connection | undefined} */
  connection;
  /** Set as soon as the engine is needed. @type {Promise<Connection> | undefined} */
  starting;
  #furnishing = /** @type {Promise<void> | undefined} */ (undefined);
  #leaving = new AbortController();
  /** Ends when the engine has opened. */
  #waiting = new AbortController();
  /** The connection, even before it has opened. @type {Connection | undefined} */
  #line;
  #source;
  #policy;
  #hooks;

  /** @param {Source} source @param {unknown} policy @param {Hooks} hooks */
  constructor(source, policy, hooks) {
    this.#source = source;
    this.#policy = policy;
    this.#hooks = hooks;
    try {
      this.notice = noticeOf(policy);
    } catch (error) {
      throw new HomebodyError("policy/malformed", `The policy does not have the documented form: ${words(error)}`, error);
    }
    if (source.off || source.session) return;
    const follow = async (/** @type {Found} */ found, /** @type {boolean} */ returned) => {
      await this.#follow(found).catch(() => {});
      if (returned) hooks.returned();
    };
    whenChanged(source.scope, (found, returned) => void follow(found, returned), this.#waiting.signal);
  }

  /** Starts the engine if the page needs it. @returns {Promise<unknown>} */
  async begin() {
    const source = this.#source;
    if (source.off && !source.session) return;
    const found = await source.look();
    if (found.stored && source.session) {
      // What earlier visits stored does not outlast the site's wish to keep nothing. If another tab blocks the database,
      // it is deleted later; its keys have already been destroyed.
      await (await source.client()).eraseStored(source.scope).catch(() => {});
    } else source.found = found;
    if (source.off) return;
    return source.unpersonalized ? this.start() : this.#follow(source.found);
  }

  /** @param {Found} found */
  async #follow({ stored, refusals }) {
    if (stored && !refusals) await this.start();
    else if (!this.starting) this.#hooks.state(stateBefore(this.notice, this.#source.gpc, refusals));
  }

  /** Aborted when the engine ends. */
  get leaving() {
    return this.#leaving.signal;
  }

  /** Starts the engine, if it does not run yet. If it cannot be loaded, the next call tries again. */
  start() {
    this.starting ??= this.#open().catch((error) => {
      this.starting = this.connection = this.#line = undefined;
      this.#source.discard();
      throw HomebodyError.of(error);
    });
    return this.starting;
  }

  async #open() {
    const { leaving } = this;
    if (leaving.aborted) throw closed();
    const source = this.#source;
    source.prepare();
    const { start } = await source.client();
    const { notice } = await start(source, this.#policy, {
      ...this.#hooks,
      leaving,
      load: () => load("engine.js", source.folder),
      connected: (line) => {
        this.#line = line;
        if (source.lists) this.furnish().catch(() => {}); // The call that needs a list reports the failure.
      },
    });
    if (leaving.aborted) throw closed();
    // The engine has read the policy itself.
    if (JSON.stringify(notice) !== JSON.stringify(this.notice)) this.notice = frozen(notice);
    this.#waiting.abort();
    this.connection = this.#line;
    this.#hooks.ready();
    return /** @type {Connection} */ (this.#line);
  }

  /** Gives the engine its pack. If it cannot be loaded, the next call tries again. */
  furnish() {
    this.#furnishing ??= this.#furnish().catch((error) => {
      this.#furnishing = undefined;
      throw error;
    });
    return this.#furnishing;
  }

  async #furnish() {
    const pack = await this.#source.pack();
    const line = this.#line;
    if (!line) throw closed();
    this.pack = await line.furnish(pack).catch(async (error) => {
      const now = await this.starting;
      if (!now || now === line) throw error;
      return now.furnish(pack); // The worker could not start, so the engine runs on the page.
    });
    if (this.connection) this.#hooks.changed(); // What was drawn without the pack has no titles.
    this.#hooks.ready();
  }

  /**
   * Calls a method of the engine.
   * @template {CallName} Method
   * @param {Method} method
   * @param {Parameters<Engine[Method]>} args
   * @returns {Answer<Method>}
   */
  ask(method, args) {
    return this.#send(this.connection ? undefined : this.start(), method, args);
  }

  /**
   * Calls a method that needs the pack.
   * @template {CallName} Method
   * @param {Method} method
   * @param {Parameters<Engine[Method]>} args
   * @returns {Answer<Method>}
   */
  list(method, args) {
    const ready = this.connection && this.pack ? undefined : this.start().then(() => this.furnish());
    return this.#send(ready, method, args);
  }

  /**
   * Calls a method once the engine is ready; at once if it is, so that calls keep their order.
   * @template {CallName} Method
   * @param {Promise<unknown> | undefined} ready
   * @param {Method} method
   * @param {Parameters<Engine[Method]>} args
   * @returns {Answer<Method>}
   */
  async #send(ready, method, args) {
    try {
      if (ready) await ready;
      if (!this.connection) throw closed();
      return await this.connection.call(method, ...args);
    } catch (error) {
      throw HomebodyError.of(error);
    }
  }

  /** Ends the engine. @param {"engine/stopped"} [why] */
  close(why) {
    this.#leaving.abort();
    this.#waiting.abort();
    this.#line?.close(why);
  }
}

const closed = () => new HomebodyError("engine/closed", "The engine is closed");
