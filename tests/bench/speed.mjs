/**
 * Measures the time of one ranking natively, as Wasm with and without SIMD in Chromium and in Node, and in plain
 * JavaScript in both. Also measures the time to load a pack, and the engine's memory afterwards.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { MODULES, ROOT } from "../e2e/support/shop.mjs";
import { falls, measure } from "./drive.mjs";
import { histories } from "./packs.mjs";
import { fixed, percentile, print, verdicts } from "./table.mjs";

/** The number of histories of the test log, evenly spread. */
const TAKE = 1500;
const PLAN = { calls: 100, limit: 20, warmUp: 100 };
/**
 * The number of returning visitors; for each, the number of other histories that count as earlier visits, and the
 * number of events kept.
 */
const RETURNING = 400;
const EARLIER_VISITS = 10;
const MAX_WINDOW = 64;
/** Budgets for Wasm: microseconds, milliseconds, MB. */
const BUDGETS = { p50: 50, p90: 75, p99: 500, load: 15, memory: 16 };
const GLUE = "target/bench/glue.mjs";

/** @typedef {import("./packs.mjs").Subject} Subject */
/** @typedef {import("./drive.mjs").Run} Run */
/** @typedef {import("./drive.mjs").Question} Question */

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path));

/** Only the engine can diversify its lists, so diversification is off here; ranking_options.mjs measures its cost. */
const BY_SCORE = { diversity: 0 };
// The native tool ranks by the pack alone; the engine also leaves out what the policy declares sensitive.
const policy = { ...JSON.parse(read("www/demo/policy.json").toString()), ranking: BY_SCORE, sensitive: [] };

/** @param {Subject} subject @param {Question[]} questions @returns {Run} */
function natively({ pack }, questions) {
  const plan = [PLAN.limit, PLAN.calls, PLAN.warmUp].map(String);
  const input = questions.map(({ seen, visits }) => JSON.stringify({ seen, past: visits.flat() })).join("\n");
  const args = ["bench", "--locked", "--quiet", "--bench", "rank", "--", pack, ...plan];
  const stdio = /** @type {const} */ (["pipe", "pipe", "inherit"]);
  const run = JSON.parse(execFileSync("cargo", args, { cwd: ROOT, encoding: "utf8", input, maxBuffer: 1 << 28, stdio }));
  return { ...run, falls: run.scores.map((/** @type {string[]} */ scores) => falls(scores.map(Number))) };
}

/** The number of copies of the glue; every engine gets its own module and memory. */
let copies = 0;

/** @param {Subject} subject @param {Question[]} questions */
function inNode({ pack }, questions) {
  // Node recognises a module by its file extension.
  copyFileSync(join(ROOT, "target/wasm/homebody.js"), join(ROOT, GLUE));
  const importGlue = () => import(`${pathToFileURL(join(ROOT, GLUE)).href}?${copies++}`);
  const modules = Object.fromEntries(MODULES.map((name) => [name, read(`target/site/${name}`)]));
  return measure({ modules, importGlue, pack: new Uint8Array(read(pack)), policy, questions, plan: PLAN });
}

/**
 * Measures the same in Chromium, on a page of the shop's origin under the shop's policy, with the records in memory
 * only.
 * @param {import("playwright-core").Browser} browser
 * @param {string} origin
 * @param {Subject} subject
 * @param {Question[]} questions
 * @returns {Promise<Record<string, Run>>}
 */
async function inChromium(browser, origin, { pack }, questions) {
  const context = await browser.newContext();
  try {
    const script = (/** @type {string} */ path) => ({ path: join(ROOT, path), contentType: "text/javascript" });
    await context.route("**/bench/*.mjs", (route) =>
      route.fulfill(script(`tests/bench/${basename(new URL(route.request().url()).pathname)}`)),
    );
    await context.route(/\/bench\/glue\.js/, (route) => route.fulfill(script("target/wasm/homebody.js")));
    await context.route("**/bench/pack", (route) => route.fulfill({ path: join(ROOT, pack) }));
    await context.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
    const page = await context.newPage();
    await page.goto(`${origin}/healthz`);
    return await page.evaluate(
      async ({ names, policy, questions, plan }) => {
        const bytes = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
        const { measure } = await import("/bench/drive.mjs");
        const modules = {};
        for (const name of names) modules[name] = await bytes(`/homebody/${name}`);
        const importGlue = (name) => import(`/bench/glue.js?${name}`);
        return measure({ modules, importGlue, pack: await bytes("/bench/pack"), policy, questions, plan });
      },
      { names: MODULES, policy, questions, plan: PLAN },
    );
  } finally {
    await context.close();
  }
}

/** @param {string} name @param {Run} run */
function row(name, { micros, first, loadMillis, memory }) {
  const [p50, p90, p99] = /** @type {[number, number, number]} */ ([0.5, 0.9, 0.99].map((at) => percentile(micros, at)));
  const once = name.endsWith("Chromium") ? ["", ""] : [0.5, 0.99].map((at) => fixed(percentile(first, at)));
  const figures = [fixed(p50), fixed(p90), fixed(p99), ...once, fixed(loadMillis)];
  if (memory === undefined) return [name, ...figures];
  const [loaded, ranked] = /** @type {[number, number]} */ (memory.map((bytes) => bytes / 1e6));
  const judged = verdicts({ p50, p90, p99, load: loadMillis, memory: ranked }, BUDGETS);
  return [name, ...figures, fixed(loaded), fixed(ranked), judged];
}

/**
 * Combines histories with the preceding ones as earlier visits of the same visitor.
 * @param {string[][]} seen
 * @returns {Question[]}
 */
const returning = (seen) =>
  seen.slice(EARLIER_VISITS, EARLIER_VISITS + RETURNING).map((one, at) => {
    const visits = seen.slice(at, at + EARLIER_VISITS).map((visit) => visit.slice(-MAX_WINDOW));
    return { seen: one, visits };
  });

/**
 * Prints two tables per subject.
 * @param {Subject[]} subjects
 * @param {import("playwright-core").Browser} browser
 * @param {string} origin The origin of any shop; only its address and its engine are used.
 */
export async function speed(subjects, browser, origin) {
  const header = ["", "p50", "p90", "p99", "first p50", "first p99", "load ms", "MB loaded", "MB after"];
  const budgets = Object.entries(BUDGETS).map(([name, most]) => `${name} ≤ ${most}`);
  for (const subject of subjects) {
    const seen = histories(subject, { take: TAKE, limit: PLAN.limit }).map((one) => one.seen);
    const first = seen.map((one) => ({ seen: one, visits: [] }));
    const sets = { "first visits": first, "returning visitors": returning(seen) };
    for (const [visitors, questions] of Object.entries(sets)) {
      const [simd, baseline] = MODULES;
      const chromium = await inChromium(browser, origin, subject, questions);
      const node = await inNode(subject, questions);
      const runs = Object.entries({
        "native": natively(subject, questions),
        "Wasm in Chromium": chromium[simd],
        "Wasm without SIMD in Chromium": chromium[baseline],
        "Wasm in Node": node[simd],
        "Wasm without SIMD in Node": node[baseline],
        "plain JavaScript in Chromium": chromium["plain"],
        "plain JavaScript in Node": node["plain"],
      });
      const count = `${questions.length - PLAN.warmUp} histories, each ranked ${PLAN.calls} times in a row`;
      const title = `rank(${PLAN.limit}), ${subject.name}, ${visitors}: microseconds; ${count}`;
      print(title, [...header, budgets.join(", ")], runs.map(([name, run]) => row(name, run)));
      console.log(agreement(runs));
    }
  }
}

/**
 * Returns whether all rankers gave the same lists and, where requested, the same scores up to a constant.
 * @param {[string, Run][]} runs
 */
function agreement(runs) {
  const [[, first], ...others] = runs;
  const same = (/** @type {number[]} */ one, /** @type {number[] | undefined} */ other) => one.join() === other?.join();
  const reports = others.map(([name, { lists, falls }]) => {
    const alike = lists.filter((list, at) => same(list, first.lists[at])).length;
    const asked = falls.flatMap((fall, at) => (fall === undefined ? [] : [same(fall, first.falls[at])]));
    const right = asked.filter(Boolean).length;
    return alike === lists.length && right === asked.length
      ? undefined
      : `${name} DIFFERS: ${alike} of ${lists.length} lists and ${right} of ${asked.length} lists' scores match`;
  });
  const wrong = reports.filter((report) => report !== undefined);
  const right = `all ${runs.length} rankers agree on all ${first.lists.length} lists, and on the scores of every 20th list`;
  return wrong.length > 0 ? wrong.join("\n") : right;
}
