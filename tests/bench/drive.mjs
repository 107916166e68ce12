/**
 * Times both rankers, Wasm and plain, over the same histories, in the same way. Runs in Node and in Chromium alike.
 *
 * Browsers round their clock, so a history is ranked many times in a row and the time divided; each history gives one
 * figure, and the percentiles are over histories. The first call for a history, whose neighbours are in no cache yet, is
 * timed by itself as well; that figure is worth something only where the clock is fine, as in Node.
 */
import { PlainRanker } from "./plain.mjs";
import { readPack } from "./plain_pack.mjs";

const NONE = 0xffff_ffff;
const NOTHING = new Uint32Array();
/** The first histories warm the caches and the compiler up and are not counted. Chosen. */
const WARM_UP = 100;

/** @typedef {{ calls: number, limit: number }} Plan */
/** @typedef {{ micros: number[], first: number[], lists: string[] }} Times */

/**
 * Starts the engine as the worker does; the pack's own loading is timed, best of five.
 * @param {typeof import("../../target/wasm/homebody.js")} glue
 * @param {BufferSource} wasm
 * @param {Uint8Array} pack
 * @param {unknown} policy
 */
export async function startEngine(glue, wasm, pack, policy) {
  glue.initSync({ module: await WebAssembly.compile(wasm) });
  let loadMillis = Number.POSITIVE_INFINITY;
  let engine;
  for (let round = 0; round < 5; round++) {
    engine?.free();
    const before = performance.now();
    engine = new glue.Engine(pack, policy);
    loadMillis = Math.min(loadMillis, performance.now() - before);
  }
  await engine.open();
  return { engine, loadMillis };
}

/**
 * Microseconds of the first call, and of one among many.
 * @param {() => Uint32Array} rank
 * @param {number} calls
 */
function time(rank, calls) {
  const start = performance.now();
  const ranking = rank();
  const then = performance.now();
  for (let call = 0; call < calls; call++) rank();
  return { ranking, first: (then - start) * 1000, micros: ((performance.now() - then) * 1000) / calls };
}

/**
 * @param {import("../../target/wasm/homebody.js").Engine} engine
 * @param {string[][]} histories Ids, oldest first.
 * @param {Plan} plan
 * @returns {Promise<Times>}
 */
export async function timeEngine(engine, histories, { calls, limit }) {
  /** @type {Times} */
  const times = { micros: [], first: [], lists: [] };
  for (const [at, seen] of histories.entries()) {
    // A yes, the history, the question, and a no, which forgets it.
    await engine.decide("recommendations", "given", true, "en");
    for (const id of seen) engine.track(0, engine.item(id));
    const { ranking, first, micros } = time(() => engine.rank(limit, NONE, NOTHING), calls);
    if (at >= WARM_UP) {
      times.micros.push(micros);
      times.first.push(first);
    }
    times.lists.push([...ranking.subarray(1)].join());
    await engine.decide("recommendations", "withdrawn", false, "en");
  }
  return times;
}

/**
 * @param {Uint8Array} bytes The pack.
 * @param {string[][]} histories
 * @param {Plan} plan
 * @returns {Times & { loadMillis: number }}
 */
export function timePlain(bytes, histories, { calls, limit }) {
  let loadMillis = Number.POSITIVE_INFINITY;
  let pack = readPack(bytes);
  for (let round = 0; round < 5; round++) {
    const before = performance.now();
    pack = readPack(bytes);
    loadMillis = Math.min(loadMillis, performance.now() - before);
  }
  const ranker = new PlainRanker(pack);
  const times = { micros: [], first: [], lists: [], loadMillis };
  for (const [at, seen] of histories.entries()) {
    const newest = seen.slice(-pack.decay.length).reverse();
    const events = Uint32Array.from(newest, (id) => pack.numbers.get(id));
    const { ranking, first, micros } = time(() => ranker.rank(events, limit), calls);
    if (at >= WARM_UP) {
      times.micros.push(micros);
      times.first.push(first);
    }
    times.lists.push(ranking.join());
  }
  return times;
}
