/**
 * The message loop over the Wasm engine, shared by the sealed worker and by the page when no worker can start. It turns
 * requests into calls, one after the other, and answers each with the consent states and the storage in force, so that
 * the page never has to ask for them.
 */
import { Keeper } from "./supervisor.js";
import { pack, unpack } from "./archive.js";
import { changesSince } from "./changes.js";
import { choices, choose } from "./choices.js";
import { HomebodyError, words } from "../shared/errors.js";
import { forecast } from "./forecast.js";
import { labelsOf } from "../shared/labels.js";
import { KINDS, PASSAGES, SETTINGS } from "./numbers.js";
import { interests, records, toBytes } from "./records.js";

/** @import { Check, Command, ConsentState, Context, Examination, Learned, Push } from "../shared/types.js" */
/** @import { RankedItem, Ranking, Reply, Request, State, StoredRecord } from "../shared/types.js" */
/** @import { Policy as Compared } from "./changes.js" */
/** @import { Signal } from "./forecast.js" */
/** @import { Resident } from "./resident.js" */
/** @import { WasmEngine } from "homebody-wasm" */

/** What the engine calls "no item" and "no category". */
const NONE = 0xffff_ffff;
/** The parts of a score that are learned about, in the engine's order, and the multiplier that stands for 100 percent. */
const TERMS = /** @type {const} */ (["behaviour", "content", "own", "popular"]);
const NEUTRAL = 1024;
/** What a ranking rests on, by its number in the engine. */
const MODES = /** @type {const} */ (["popular", "context", "personal"]);
/** Where in a report's record the message is (src/report/report.rs). */
const MESSAGE = /** @type {const} */ ([15, 27]);
/** Other tabs hear of writes this long after the last event, in milliseconds: one message for a burst. Chosen. */
const SETTLE_MILLIS = 50;
/** What is past its retention goes at the start and once a day, in a page left open too. */
const DAY_MILLIS = 86_400_000;

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
  port.onmessageerror = () => port.postMessage({ event: "unreadable" });
  port.postMessage({ event: "hello" });
  return (error) => loop.trapped(error);
}

class Loop {
  #port;
  #seal;
  #keeper = new Keeper(() => this.#port.postMessage({ event: "stopped" }));
  /** @type {string[]} */
  #purposes = [];
  #retentionDays = 0;
  /** @type {readonly Signal[]} */
  #signals = [];
  /** @type {Policy | undefined} */
  #policy;
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
        await keeper.open(new Uint8Array(args.pack), args.policy, args.signal || signalled());
        this.#adopt(/** @type {Policy} */ (args.policy));
        setInterval(() => this.take({ id: 0, op: "reload", args: {} }), DAY_MILLIS);
        return keeper.call(({ engine }) => engine.status().pack);
      case "track":
        return this.#track(args.kind, args.item);
      case "shown":
        return keeper.call((resident) =>
          resident.note((engine) => engine.shown(args.slot, Uint32Array.from(args.items, (item) => known(engine, item)))),
        );
      case "measure":
        return this.#outgoing();
      case "leave":
        return this.#leave(args.tag, args.epoch);
      case "left":
        return this.#change((engine) => engine.pass(args.tag, args.epoch, args.passage));
      case "forecast":
        return keeper.call(({ engine, storage }) => (sends(storage) ? forecast(engine.forecast(), this.#signals) : []));
      case "choose":
        return this.#change((engine) => choose(engine, args.what, args.label), { insist: true });
      case "choices":
        return keeper.call(({ engine }) => choices(engine));
      case "learned":
        return keeper.call(({ engine }) => learned(engine));
      case "reset":
        return this.#change((engine) => engine.reset());
      case "rank":
        return keeper.call(({ engine }) => supposing(engine, args.without, () => rank(engine, args)));
      case "why":
        return keeper.call(({ engine }) => {
          const around = contextOf(engine, args.context);
          const item = known(engine, args.item);
          const why = supposing(engine, args.without, () => engine.why(item, ...around));
          return { ...why, labels: labelsOf(engine.describe(item)) };
        });
      case "decide": {
        const { purpose, verdict, trusted, language, text } = args;
        return this.#change((engine) => engine.decide(purpose, verdict, trusted, language, text));
      }
      case "switch":
        return this.#change((engine) => engine.switch(SETTINGS.indexOf(args.setting), args.on), { insist: true });
      case "limit":
        await keeper.limit(args.denied);
        return undefined;
      case "records":
        return this.#records();
      case "changes":
        return this.#changes(args.purpose);
      case "interests":
        // Told to the site's own scripts too, so it needs a yes like all else that is made of the history.
        return (await keeper.call(({ engine }) => engine.consent("recommendations"))) === "given"
          ? interests(await this.#records())
          : [];
      case "erase":
        return this.#change((engine) => engine.erase(Float64Array.from(args.keys)));
      case "import":
        return this.#import(unpack(args.archive));
      case "export":
        return pack(await this.#records());
      case "deleteAll":
        return this.#change((engine) => engine.delete_all());
      case "reload":
        return keeper.call((resident) => resident.reload());
      case "doctor":
        return this.#examine();
    }
  }

  /**
   * @param {string} kind
   * @param {string} item
   */
  async #track(kind, item) {
    const number = KINDS.indexOf(kind);
    if (number < 0) throw new HomebodyError("track/unknown-kind", `No such kind of event: ${kind}`);
    const step = (/** @type {WasmEngine} */ engine) => engine.track(number, known(engine, item));
    const kept = await this.#keeper.call((resident) => resident.note(step));
    if (kept) {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => (this.#queue = this.#queue.then(() => this.#settle())), SETTLE_MILLIS);
    }
    return kept;
  }

  /** Makes the reports that are due; those that may leave, where they are surely kept. */
  async #outgoing() {
    await this.#change((engine) => engine.measure());
    return this.#keeper.call(({ engine, storage }) => (sends(storage) ? [...engine.outgoing()] : []));
  }

  /**
   * The bytes of a report, once it is kept that they leave; none where it may not, where another tab has decided otherwise,
   * or where nothing is kept for good.
   * @param {number} tag @param {number} epoch
   */
  #leave(tag, epoch) {
    return this.#keeper.call(async (resident) => {
      const refusals = resident.refusals;
      const [append] = await resident.change((engine) => engine.pass(tag, epoch, PASSAGES.indexOf("leaving")));
      const kept = resident.refusals === refusals && resident.storage === "indexeddb";
      const record = kept && append ? /** @type {Uint8Array} */ (append[2]) : new Uint8Array();
      return record.slice(...MESSAGE);
    });
  }

  /** @type {Resident["change"]} */
  #change(step, how) {
    return this.#keeper.call((resident) => resident.change(step, how));
  }

  #records() {
    return this.#keeper.call((resident) => records(resident, this.#retentionDays));
  }

  /** How the policy asks for more than the yes that it has outgrown. @param {string} purpose */
  async #changes(purpose) {
    const outgrown = (await this.#keeper.call(({ engine }) => engine.consent(purpose))) === "outgrown";
    return outgrown && this.#policy ? changesSince(await this.#records(), purpose, this.#policy) : [];
  }

  /** @param {readonly StoredRecord[]} brought */
  async #import(brought) {
    const bytes = brought.map(toBytes);
    const effects = await this.#change((engine, { records }) => engine.merge([...records.values()], bytes));
    const added = effects.reduce((sum, [code, , ...records]) => sum + (code === 1 ? records.length : 0), 0);
    return { added, already: bytes.length - added };
  }

  /** Takes over what is needed of a policy that the engine has checked. @param {Policy} policy */
  #adopt(policy) {
    const { purposes, sensitive = [], retention_days: days, measurement } = policy;
    this.#policy = policy;
    this.#signals = measurement?.signals ?? [];
    this.#purposes = [...purposes, ...sensitive.map((label) => `sensitive:${label}`)];
    this.#retentionDays = days;
  }

  /** @returns {Promise<Examination>} */
  async #examine() {
    const checks = await this.#seal.probe();
    return this.#keeper.call(({ engine, degraded }) => {
      const { events, quarantined } = engine.status();
      return { checks, degraded, events, quarantined };
    });
  }

  /** Waits until what was tracked is stored, then says so. */
  async #settle() {
    try {
      await this.#keeper.call((resident) => resident.flush());
      this.#port.postMessage({ event: "stored", state: this.#state() });
    } catch {
      // Refused storage is part of the state; a second trap has been announced by the keeper.
    }
  }

  /** @returns {State | undefined} */
  #state() {
    return this.#keeper.peek(({ engine, storage }) => {
      /** @type {Record<string, ConsentState>} */
      const consent = {};
      const renewals = [];
      for (const purpose of this.#purposes) {
        const state = engine.consent(purpose);
        if (state === "outgrown") renewals.push(purpose);
        consent[purpose] = state === "outgrown" ? "unset" : state;
      }
      const on = engine.switches();
      const switches = { signal: (on & 1) > 0, paused: (on & 2) > 0, unprofiled: (on & 4) > 0, holdout: (on & 8) > 0 };
      return { consent, storage, ...switches, renewals };
    });
  }
}

/**
 * The part of a policy that is needed here.
 * @typedef {Compared & { purposes: string[], measurement?: { signals: Signal[] } }} Policy
 */

/** True where reports are sent: they are stored before, and by one tab at a time. @param {string} storage */
const sends = (storage) => storage === "indexeddb" && "locks" in navigator;

/** Workers have the signal too. @returns {boolean} */
function signalled() {
  return /** @type {{ globalPrivacyControl?: boolean }} */ (navigator).globalPrivacyControl === true;
}

/**
 * @param {WasmEngine} engine
 * @param {Extract<Command, { op: "rank" }>["args"]} args
 * @returns {Ranking}
 */
function rank(engine, { limit, context, exclude }) {
  const around = contextOf(engine, context);
  const [mode = 0, ...best] = engine.rank(limit, ...around, numbers(engine, exclude));
  /** @param {number} number @returns {RankedItem} */
  const item = (number) => {
    const { id, title, category, provider, price } = engine.describe(number);
    return { id, title, category, provider, price: price ?? null, reasons: engine.why(number, ...around).reasons };
  };
  return { mode: MODES[mode] ?? "popular", items: best.map(item) };
}

/**
 * Asks as if the visitor had never done anything with these items.
 * @template Answer
 * @param {WasmEngine} engine
 * @param {readonly string[]} without
 * @param {() => Answer} ask
 */
function supposing(engine, without, ask) {
  const items = numbers(engine, without);
  if (items.length === 0) return ask();
  engine.suppose(items);
  try {
    return ask();
  } finally {
    engine.suppose(new Uint32Array());
  }
}

/** The items of these ids; what is unknown is left out. @param {WasmEngine} engine @param {readonly string[]} ids */
function numbers(engine, ids) {
  return Uint32Array.from(ids.map((id) => engine.item(id)).filter((number) => number !== NONE));
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

/** @param {unknown} error */
function codeOf(error) {
  const code = /** @type {{ code?: unknown } | null} */ (error)?.code;
  return typeof code === "string" ? code : "engine/unavailable";
}
