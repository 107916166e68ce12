/**
 * Where an engine comes from: reads the options of `createEngine` once, and loads each part when it is first needed and
 * never twice.
 */
import { workerAddress, squatted } from "./address.js";
import { HomebodyError, words } from "../shared/errors.js";
import { fields, reading } from "./arguments.js";
import { compile, loadPack, loadPolicy, packOf, policyOf } from "./network.js";
import { folderOf, load, settled } from "./parts.js";
import { scopeOf } from "./scope.js";
import { NOTHING, look, lookEarly } from "./stored.js";

/** @import { EngineOptions } from "../shared/types.js" */

export class Source {
  /** @readonly */
  folder;
  /** True if the folder is only where this module is, which a bundler may have moved. @readonly */
  guessed;
  /** The name of the site's database. @readonly */
  scope;
  /** True if the site wants lists for everyone, even without consent. @readonly */
  unpersonalized;
  /** True if the site wants data only until the page closes. @readonly */
  session;
  /** True if the browser or the site's server has seen Global Privacy Control. @readonly */
  gpc;
  /** True if the site has switched Homebody off: in its page, or in a header of its policy, once that has arrived. */
  off;
  /** What the site has stored, as of the start. @type {import("./stored.js").Found} */
  found = NOTHING;
  /** True if the visitor wants to save data: nothing is then loaded before it is needed. @readonly */
  frugal = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData === true;
  #policy;
  #pack;
  /** @type {ReturnType<typeof lookEarly> | undefined} */
  #early;
  /** @type {Map<string, Promise<unknown>>} */
  #loading = new Map();
  /** @type {ReturnType<typeof startWorker> | undefined} */
  #worker;

  /** @param {EngineOptions} options */
  constructor(options) {
    const [pack, policy, base, integrity, gpc, off, unpersonalized, session, site] = reading(() =>
      fields(options, "pack", "policy", "base", "integrity", "gpc", "off", "unpersonalized", "session", "site"),
    );
    this.folder = folderOf(base);
    this.guessed = base === undefined && !settled;
    this.scope = scopeOf(site);
    this.#pack = { from: packOf(pack), integrity };
    this.#policy = policyOf(policy);
    this.gpc = gpc === true || /** @type {{ globalPrivacyControl?: boolean }} */ (navigator).globalPrivacyControl === true;
    this.off = off === true;
    this.unpersonalized = unpersonalized === true && !this.frugal;
    this.session = session === true;
  }

  /** The policy, as the site has written it. @returns {Promise<unknown>} */
  policy() {
    return this.#once("policy", async () => {
      const { policy, off } = await loadPolicy(this.#policy);
      this.off ||= off;
      return policy;
    });
  }

  /** The engine's module, compiled. @returns {Promise<WebAssembly.Module>} */
  module() {
    return this.#once("module", () => compile(this.folder));
  }

  /** @returns {Promise<ArrayBuffer>} */
  pack() {
    return this.#once("pack", () => loadPack(this.#pack.from, this.#pack.integrity));
  }

  /** The code that talks to the engine. @returns {Promise<typeof import("./client.js")>} */
  client() {
    return this.#once("client", () => /** @type {Promise<typeof import("./client.js")>} */ (load("client.js", this.folder)));
  }

  /** The worker, which starts while everything else is on its way. */
  worker() {
    return (this.#worker ??= startWorker(this.folder));
  }

  /** True if a list will be needed: the site wants one for everyone, or there are records. */
  get lists() {
    return !this.off && (this.unpersonalized || (this.found.records && !this.frugal));
  }

  /**
   * Downloads what an engine will need if it will certainly be needed, while the policy is on its way. Nothing of this runs
   * before, because the policy may switch everything off.
   */
  async foresee() {
    if (this.off || this.session) return;
    this.#early = lookEarly(this.scope);
    this.found = await this.#early.found;
    if (!this.off && (this.unpersonalized || (this.found.stored && !this.found.refusals))) this.#download();
  }

  /** Returns what the site has stored. Called once other tabs' changes are noticed, so that none is missed. */
  look() {
    return this.#early?.now() ?? look(this.scope);
  }

  /** Begins to load everything that an engine needs at the start. */
  prepare() {
    this.worker();
    this.#download();
  }

  #download() {
    // A shelf needs its part as soon as there is a list.
    const parts = [this.module(), this.client(), load("cards.js", this.folder), ...(this.lists ? [this.pack()] : [])];
    for (const part of parts) part.catch(() => {});
  }

  /** Ends a worker that no engine has taken over. */
  discard() {
    if (typeof this.#worker === "object") this.#worker.first.terminate();
    this.#worker = undefined;
  }

  /**
   * Loads a part; one that has failed is loaded again when it is next needed.
   * @template T @param {string} name @param {() => Promise<T>} start @returns {Promise<T>}
   */
  #once(name, start) {
    const known = /** @type {Promise<T> | undefined} */ (this.#loading.get(name));
    if (known) return known;
    const loading = start();
    this.#loading.set(name, loading);
    loading.catch(() => this.#loading.delete(name));
    return loading;
  }
}

/**
 * Starts a worker, and keeps what it says until a connection takes over.
 * @param {URL} folder
 * @returns {{ first: Worker, early: unknown[], again: () => Worker } | string} The reason, if the browser refuses to
 *   create a worker.
 */
function startWorker(folder) {
  try {
    const again = () => new Worker(/** @type {string} */ (workerAddress(folder)));
    const first = again();
    /** @type {unknown[]} */
    const early = [];
    first.onmessage = ({ data }) => early.push(data);
    first.onerror = (event) => {
      event.preventDefault(); // Keep the error out of the console: the engine starts on the page instead.
      early.push({ event: "unreadable" });
    };
    return { first, early, again };
  } catch (error) {
    return words(squatted ?? error);
  }
}

/** Waits until a prerendered page is shown: before that, nothing is asked, read or recorded. */
export async function shown() {
  if (!(/** @type {{ prerendering?: boolean }} */ (document).prerendering)) return;
  await new Promise((resolve) => document.addEventListener("prerenderingchange", resolve, { once: true }));
}

/** Returns the error of a page that cannot have an engine. */
export const noPage = () => new HomebodyError("engine/unavailable", "The engine needs a page");
