/**
 * The message loop over the Wasm engine, shared by the sealed worker and by the page when no worker can start. It turns
 * requests into calls, one after the other, and answers each with the consent states and the storage in force, so that
 * the page never has to ask for them.
 */
import { Keeper } from "./keeper.js";
import { HomebodyError, words } from "./errors.js";

/** @import { Check, Choice, Command, Context, Examination, Learned, Notice, Push } from "./types.js" */
/** @import { RankedItem, Ranking, Reply, Request, State } from "./types.js" */
/** @import { WasmEngine } from "homebody-wasm" */

/** What the engine calls "no item" and "no category". */
const NONE = 0xffff_ffff;
/** Kinds of events, by their number in the engine. */
const KINDS = ["view", "click", "cart", "purchase"];
/** Choices and what they are of, by their numbers in the engine. */
const CHOICES = ["clear", "mute", "boost"];
const FACETS = ["item", "category", "tag", "provider"];
/** The parts of a score that are learned about, in the engine's order, and the multiplier that stands for 100 percent. */
const TERMS = /** @type {const} */ (["behaviour", "content", "own", "popular"]);
const NEUTRAL = 1024;
/** What a ranking rests on, by its number in the engine. */
const MODES = /** @type {const} */ (["popular", "context", "personal"]);
/** Other tabs hear of writes this long after the last event, in milliseconds: one message for a burst. Chosen. */
const SETTLE_MILLIS = 50;

/**
 * The worker's own global, or one end of a channel.
 * @typedef {object} Port
 * @property {((event: MessageEvent) => void) | null} onmessage
 * @property {((event: MessageEvent) => void) | null} onmessageerror
 * @property {(message: Reply | Push) => void} postMessage
 *
 * @typedef {object} Seal
 * @property {Promise<boolean>} sealed What the start-up check found.
 * @property {() => Promise<Check[]>} probe The full probe.
 */

/**
 * Serves requests that arrive at a port until the port is closed.
 * @param {Port} port
 * @param {Seal} seal
 * @returns {(error: unknown) => void} To be told of a trap that no call could report.
 */
export function serve(port, seal) {
  const loop = new Loop(port, seal);
  port.onmessage = ({ data }) => loop.take(/** @type {Request} */ (data));
  port.onmessageerror = () => loop.take({ id: 0, op: "unreadable", args: {} });
  port.postMessage({ event: "hello" });
  return (error) => loop.trapped(error);
}

class Loop {
  #port;
  #seal;
  #keeper = new Keeper(() => this.#port.postMessage({ event: "stopped" }));
  /** @type {string[]} */
  #purposes = [];
  #queue = Promise.resolve();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settling;

  /**
   * @param {Port} port
   * @param {Seal} seal
   */
  constructor(port, seal) {
    this.#port = port;
    this.#seal = seal;
  }

  /** @param {Request} request */
  take(request) {
    this.#queue = this.#queue.then(() => this.#answer(request));
  }

  /** @param {unknown} error */
  trapped(error) {
    this.#keeper.trapped(error);
  }

  /** @param {Request} request */
  async #answer(request) {
    /** @type {Reply} */
    const reply = { id: request.id };
    try {
      reply.ok = await this.#perform(request);
    } catch (error) {
      reply.error = { code: codeOf(error), message: words(error) };
    }
    reply.state = this.#state();
    this.#port.postMessage(reply);
  }

  /**
   * @param {Command} command
   * @returns {Promise<unknown>}
   */
  async #perform({ op, args }) {
    const keeper = this.#keeper;
    switch (op) {
      case "boot":
        keeper.boot(args.module);
        return this.#seal.sealed;
      case "open":
        this.#purposes = purposesOf(args.policy);
        await keeper.open(new Uint8Array(args.pack), args.policy);
        return keeper.call((engine) => notice(engine, this.#purposes));
      case "track":
        return this.#track(args.kind, args.item);
      case "shown":
        return keeper.call((engine) => engine.shown(Uint32Array.from(args.items, (item) => known(engine, item))));
      case "choose":
        await keeper.call((engine) => choose(engine, args.what, args.label));
        return undefined;
      case "choices":
        return keeper.call((engine) => choices(engine));
      case "learned":
        return keeper.call((engine) => learned(engine));
      case "reset":
        await keeper.call((engine) => engine.reset());
        return undefined;
      case "rank":
        return keeper.call((engine) => rank(engine, args.limit, args.context, args.exclude));
      case "why":
        return keeper.call((engine) => engine.why(known(engine, args.item), ...contextOf(engine, args.context)));
      case "decide":
        await keeper.call((engine) => engine.decide(args.purpose, args.verdict, args.trusted, args.language));
        return undefined;
      case "deleteAll":
        await keeper.call((engine) => engine.delete_all());
        return undefined;
      case "reload":
        await keeper.call((engine) => engine.reload());
        return undefined;
      case "doctor":
        return this.#examine();
      case "unreadable":
        throw new HomebodyError("engine/unavailable", "A message did not survive its way into the worker");
    }
  }

  /**
   * @param {string} kind
   * @param {string} item
   */
  async #track(kind, item) {
    const number = KINDS.indexOf(kind);
    if (number < 0) throw new HomebodyError("track/unknown-kind", `No such kind of event: ${kind}`);
    const kept = await this.#keeper.call((engine) => engine.track(number, known(engine, item)));
    if (kept === 1) {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => (this.#queue = this.#queue.then(() => this.#settle())), SETTLE_MILLIS);
    }
    return kept === 1;
  }

  /** @returns {Promise<Examination>} */
  async #examine() {
    const checks = await this.#seal.probe();
    return this.#keeper.call((engine) => {
      const { degraded, events, quarantined } = engine.status();
      return { checks, degraded: degraded ?? null, events, quarantined };
    });
  }

  /** Waits until what was tracked is stored, then says so. */
  async #settle() {
    try {
      await this.#keeper.call((engine) => engine.flush());
      this.#port.postMessage({ event: "stored", state: this.#state() });
    } catch {
      // Refused storage is part of the state; a second trap has been announced by the keeper.
    }
  }

  /** @returns {State | undefined} */
  #state() {
    return this.#keeper.peek((engine) => ({
      consent: Object.fromEntries(this.#purposes.map((purpose) => [purpose, engine.consent(purpose)])),
      storage: engine.status().storage,
    }));
  }
}

/**
 * @param {WasmEngine} engine
 * @param {string[]} purposes
 * @returns {Notice & { pack: Record<string, unknown> }}
 */
function notice(engine, purposes) {
  const { controller, contact, retentionDays, revision, pack } = engine.status();
  return { controller, contact, retentionDays, revision, pack, purposes };
}

/**
 * @param {WasmEngine} engine
 * @param {number} limit
 * @param {Context} context
 * @param {readonly string[]} exclude
 * @returns {Ranking}
 */
function rank(engine, limit, context, exclude) {
  const around = contextOf(engine, context);
  const without = exclude.map((id) => engine.item(id)).filter((number) => number !== NONE);
  const [mode = 0, ...numbers] = engine.rank(limit, ...around, Uint32Array.from(without));
  /** @param {number} number @returns {RankedItem} */
  const item = (number) => {
    const { id, title, category, price } = engine.describe(number);
    return { id, title, category, price: price ?? null, reasons: engine.why(number, ...around).reasons };
  };
  return { mode: MODES[mode] ?? "popular", items: numbers.map(item) };
}

/** @param {WasmEngine} engine @param {string} what @param {string} label */
function choose(engine, what, label) {
  const [facet = "", ...value] = label.split(":");
  const numbers = [CHOICES.indexOf(what), FACETS.indexOf(facet)];
  // A facet or a choice that is not one becomes 255, which the engine refuses with its own words.
  return engine.choose(numbers[0] ?? -1, numbers[1] ?? -1, value.join(":"));
}

/** @param {WasmEngine} engine @returns {Choice[]} */
function choices(engine) {
  const entries = engine.choices().split("\0").slice(0, -1);
  return entries.map(([what, facet, ...value]) => ({
    what: what === "1" ? "mute" : "boost",
    label: `${FACETS[Number(facet)]}:${value.join("")}`,
  }));
}

/** @param {WasmEngine} engine @returns {Learned} */
function learned(engine) {
  const numbers = engine.learned();
  const percent = (/** @type {number} */ at) => Math.round(((numbers[at] ?? NEUTRAL) / NEUTRAL) * 100);
  const faded = [];
  for (let at = TERMS.length; at < numbers.length; at += 2) {
    const { id, title } = engine.describe(numbers[at] ?? NONE);
    faded.push({ item: id, title, showings: numbers[at + 1] ?? 0 });
  }
  return { terms: TERMS.map((term, at) => ({ term, percent: percent(at) })), faded };
}

/**
 * The page's product and category as numbers; what is unknown is no context.
 * @param {WasmEngine} engine
 * @param {Context} context
 * @returns {[item: number, category: number]}
 */
function contextOf(engine, { item, category }) {
  return [item === undefined ? NONE : engine.item(item), category === undefined ? NONE : engine.category(category)];
}

/** @param {WasmEngine} engine @param {string} id */
function known(engine, id) {
  const number = engine.item(id);
  if (number === NONE) throw new HomebodyError("track/unknown-item", `The catalogue has no item "${id}"`);
  return number;
}

/** @param {unknown} policy @returns {string[]} */
function purposesOf(policy) {
  const named = /** @type {{ purposes?: unknown } | null} */ (policy)?.purposes;
  return Array.isArray(named) ? named.filter((purpose) => typeof purpose === "string") : [];
}

/** @param {unknown} error */
function codeOf(error) {
  const code = /** @type {{ code?: unknown } | null} */ (error)?.code;
  return typeof code === "string" ? code : "engine/unavailable";
}
