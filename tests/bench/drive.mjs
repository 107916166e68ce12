/**
 * Times the rankers, Wasm and plain, over the same histories and in the same way. Runs in Node and in Chromium;
 * `rank.rs` times the native ranker in the same way.
 *
 * Browsers round their clock, so each history is ranked many times in a row, and the total time is divided by the
 * number of calls. Each history gives one figure; percentiles are computed over histories. The first call for a
 * history, whose neighbours are not cached yet, is also timed separately; that figure is useful only with a fine clock,
 * as in Node.
 */
import { PlainRanker } from "./plain.mjs";
import { readPack } from "./plain_pack.mjs";

const NONE = 0xffff_ffff;
const NOTHING = new Uint32Array();
/** The number of loads, of which the best is reported. */
const LOADS = 5;
/** Every n-th list is also scored: the engine returns scores only with their reasons, which takes longer. */
const SCORED = 20;
/** The engine's port; unrequested messages are dropped. */
const PORT = {
  databases: undefined,
  exclusive: false,
  origin: "",
  name: "homebody",
  tab: "",
  broadcast() {},
  list() {},
 
  changed() {},
  remember() {},
  handler: (/** @type {(value: unknown) => void} */ run) => run,
};
/** The time between two visits, in milliseconds. */
const DAY = 86_400_000;
/** The number of events from earlier visits that the ranker reads, as in `src/pack/model.rs`. */
const MAX_PAST = 100;

/** @typedef {typeof import("../../target/wasm/homebody.js")} Glue */
/** @typedef {import("../../target/wasm/homebody.js").Engine} Engine */
/**
 * @typedef {{ seen: string[], visits: string[][] }} Question Ids of the items viewed in this visit and in earlier ones,
 *   oldest first.
 */
/** @typedef {{ calls: number, limit: number, warmUp: number }} Plan The first `warmUp` histories are not counted. */
/**
 * @typedef {object} Run The measurements; times are per history.
 * @property {number} loadMillis
 * @property {number[]} micros
 * @property {number[]} first The first call alone.
 * @property {number[][]} lists Item numbers.
 * @property {(number[] | undefined)[]} falls How far each score of a list is below the first, if it was requested.
 * @property {number[]} [memory] Bytes of Wasm memory, after loading and after ranking.
 */

/** Returns how far each score is below the first. @param {number[]} scores */
export const falls = (scores) => scores.map((score) => (scores[0] ?? 0) - score);

/**
 * Runs every ranker.
 * @param {object} what
 * @param {Record<string, BufferSource>} what.modules
 * @param {(name: string) => Promise<Glue>} what.importGlue A copy of the glue for each module.
 * @param {Uint8Array} what.pack
 * @param {unknown} what.policy
 * @param {Question[]} what.questions
 * @param {Plan} what.plan
 * @returns {Promise<Record<string, Run>>} By the module's name, and "plain".
 */
export async function measure({ modules, importGlue, pack, policy, questions, plan }) {
  /** @type {Record<string, Run>} */
  const runs = {};
  for (const [name, wasm] of Object.entries(modules)) {
    const glue = await importGlue(name);
    const { memory } = glue.initSync({ module: await WebAssembly.compile(wasm) });
    runs[name] = await measureEngine(glue, memory, () => {
      const engine = new glue.Engine(policy, false, new Uint8Array(), PORT);
      void engine.furnish(pack);
      return engine;
    }, questions, plan);
  }
  runs["plain"] = measurePlain(pack, questions, plan);
  return runs;
}

/**
 * Starts the engine as the worker does.
 * @param {Glue} glue
 * @param {WebAssembly.Memory} memory
 * @param {() => Engine} load
 * @param {Question[]} questions
 * @param {Plan} plan
 * @returns {Promise<Run>}
 */
async function measureEngine(glue, memory, load, questions, plan) {
  /** @type {Run} */
  const run = { loadMillis: Number.POSITIVE_INFINITY, micros: [], first: [], lists: [], falls: [] };
  const engine = timeLoad(load, run);
  await engine.open();
  const loaded = memory.buffer.byteLength;
  for (const [at, { seen, visits }] of questions.entries()) {
    // Gives consent, tracks the history, ranks, and withdraws consent, which erases the history.
    await engine.decide("recommendations", "given", "homebody", "en", new Uint8Array());
    for (const [visit, ids] of [...visits, seen].entries()) {
      ago((visits.length - visit) * DAY, () => ids.forEach((id) => void engine.track("view", id)));
    }
    const list = [...time(() => engine.rankNumbers(plan.limit, NONE, NONE, NOTHING), at, run, plan)];
    run.lists.push(list);
    const asked = at % SCORED === 0;
    // The engine measures scores from a baseline that is the same for every item of a list.
    const ids = asked ? (await engine.rank(plan.limit, undefined, undefined, [], [])).items.map(({ id }) => id) : [];
    const scores = ids.map(async (id) => (await engine.explain(id, undefined, undefined, [])).score);
    run.falls.push(asked ? falls(await Promise.all(scores)) : undefined);
    await engine.decide("recommendations", "withdrawn", "script", "en", new Uint8Array());
  }
  run.memory = [loaded, memory.buffer.byteLength];
  engine.free();
  for (let more = 1; more < LOADS; more++) timeLoad(load, run).free();
  return run;
}

/**
 * @param {Uint8Array} bytes The pack.
 * @param {Question[]} questions
 * @param {Plan} plan
 * @returns {Run}
 */
function measurePlain(bytes, questions, plan) {
  /** @type {Run} */
  const run = { loadMillis: Number.POSITIVE_INFINITY, micros: [], first: [], lists: [], falls: [] };
  for (let more = 1; more < LOADS; more++) timeLoad(() => readPack(bytes), run);
  const pack = timeLoad(() => readPack(bytes), run);
  const ranker = new PlainRanker(pack);
  const newest = (/** @type {string[]} */ ids, /** @type {number} */ most) =>
    Uint32Array.from(ids.slice(-most).reverse(), (id) => pack.numbers.get(id));
  for (const [at, { seen, visits }] of questions.entries()) {
    const [events, earlier] = [newest(seen, pack.decay.length), newest(visits.flat(), MAX_PAST)];
    run.lists.push([...time(() => ranker.rank(events, plan.limit, earlier), at, run, plan)]);
    run.falls.push(falls([...ranker.scores]));
  }
  return run;
}

/** Loads again and keeps the best time. @template T @param {() => T} load @param {Run} run */
function timeLoad(load, run) {
  const before = performance.now();
  const loaded = load();
  run.loadMillis = Math.min(run.loadMillis, performance.now() - before);
  return loaded;
}

/**
 * Makes the list and times it.
 * @param {() => Uint32Array} rank
 * @param {number} at The index of the history.
 * @param {Run} run
 * @param {Plan} plan
 */
function time(rank, at, run, { calls, warmUp }) {
  const start = performance.now();
  const list = rank();
  const then = performance.now();
  for (let call = 0; call < calls; call++) rank();
  const end = performance.now();
  if (at >= warmUp) {
    run.first.push((then - start) * 1000);
    run.micros.push(((end - then) * 1000) / calls);
  }
  return list;
}

/** Runs an action as if it happened that many milliseconds ago. @param {number} millis @param {() => void} action */
function ago(millis, action) {
  const { now } = Date;
  Date.now = () => now() - millis;
  try {
    action();
  } finally {
    Date.now = now;
  }
}
