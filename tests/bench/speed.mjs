/**
 * How long one ranking takes: natively, as Wasm in Chromium and in Node, and in plain JavaScript in both.
 */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { homebody, ROOT } from "../e2e/support/shop.mjs";
import { startEngine, timeEngine, timePlain } from "./drive.mjs";
import { histories } from "./packs.mjs";
import { fixed, percentile, print, verdict } from "./table.mjs";

const TAKE = 1500;
const PLAN = { calls: 500, limit: 20 };
/** Microseconds a ranking may take in Wasm. */
const [P50, P99] = [100, 500];
const POLICY = "www/demo/policy.json";
const GLUE = "target/bench/glue.mjs";
/** The plain ranker does not arrange its lists; the price of that is in knobs.mjs. */
const BY_SCORE = { diversity: 0 };

/** @typedef {import("./packs.mjs").Subject} Subject */
/** @typedef {{ times: import("./drive.mjs").Times, loadMillis: number }} Run */

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path));

/** @param {Subject} subject @param {string[][]} seen @returns {Promise<{ wasm: Run, plain: Run }>} */
async function inNode({ pack }, seen) {
  // Node takes a module by its name's end.
  copyFileSync(join(ROOT, "target/wasm/homebody.js"), join(ROOT, GLUE));
  const glue = await import(pathToFileURL(join(ROOT, GLUE)).href);
  const bytes = new Uint8Array(read(pack));
  const policy = { ...JSON.parse(read(POLICY).toString()), ranking: BY_SCORE };
  const { engine, loadMillis } = await startEngine(glue, read("target/site/homebody.wasm"), bytes, policy);
  const times = await timeEngine(engine, seen, PLAN);
  const plain = timePlain(bytes, seen, PLAN);
  return { wasm: { times, loadMillis }, plain: { times: plain, loadMillis: plain.loadMillis } };
}

/**
 * The same in Chromium, on a page of the shop's origin under the shop's policy; in memory only.
 * @param {import("playwright-core").Browser} browser
 * @param {string} origin
 * @param {Subject} subject
 * @param {string[][]} seen
 * @returns {Promise<{ wasm: Run, plain: Run }>}
 */
async function inChromium(browser, origin, { pack }, seen) {
  const context = await browser.newContext();
  try {
    const script = (/** @type {string} */ path) => ({ path: join(ROOT, path), contentType: "text/javascript" });
    for (const name of ["drive", "plain", "plain_pack"]) {
      await context.route(`**/bench/${name}.mjs`, (route) => route.fulfill(script(`tests/bench/${name}.mjs`)));
    }
    await context.route("**/bench/glue.js", (route) => route.fulfill(script("target/wasm/homebody.js")));
    await context.route("**/bench/pack", (route) => route.fulfill({ path: join(ROOT, pack) }));
    await context.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
    const page = await context.newPage();
    await page.goto(`${origin}/healthz`);
    return await page.evaluate(
      async ({ seen, plan, ranking }) => {
        const bytes = async (path) => (await fetch(path)).arrayBuffer();
        const [{ startEngine, timeEngine, timePlain }, glue] = await Promise.all([
          import("/bench/drive.mjs"),
          import("/bench/glue.js"),
        ]);
        const [wasm, pack] = await Promise.all([bytes("/homebody/homebody.wasm"), bytes("/bench/pack")]);
        const policy = { ...(await (await fetch("/homebody/policy.json")).json()), ranking };
        const { engine, loadMillis } = await startEngine(glue, wasm, new Uint8Array(pack), policy);
        const times = await timeEngine(engine, seen, plan);
        const plain = timePlain(new Uint8Array(pack), seen, plan);
        return { wasm: { times, loadMillis }, plain: { times: plain, loadMillis: plain.loadMillis } };
      },
      { seen, plan: PLAN, ranking: BY_SCORE },
    );
  } finally {
    await context.close();
  }
}

/**
 * Prints one table a subject.
 * @param {Subject[]} subjects
 * @param {import("playwright-core").Browser} browser
 * @param {string} origin Of any shop: only its address and its policy are used.
 */
export async function speed(subjects, browser, origin) {
  for (const subject of subjects) {
    const asked = histories(subject, { take: TAKE, limit: PLAN.limit });
    const seen = asked.map((one) => one.seen);
    const chromium = await inChromium(browser, origin, subject, seen);
    const node = await inNode(subject, seen);
    const runs = { "Wasm in Chromium": chromium.wasm, "Wasm in Node": node.wasm };
    const plains = { "plain JavaScript in Chromium": chromium.plain, "plain JavaScript in Node": node.plain };
    const rows = Object.entries({ ...runs, ...plains }).map(([name, { times, loadMillis }]) => {
      const [p50, p90, p99] = [0.5, 0.9, 0.99].map((share) => percentile(times.micros, share));
      const judged = name in runs ? `${verdict(p50, P50)}, ${verdict(p99, P99)}` : "";
      const [once, seldom] = [0.5, 0.99].map((share) => fixed(percentile(times.first, share)));
      const first = name.endsWith("Node") ? [once, seldom] : ["", ""];
      return [name, fixed(p50), fixed(p90), fixed(p99), ...first, fixed(loadMillis), judged];
    });
    const native = JSON.parse(homebody("eval", "--train", subject.train, "--test", subject.test, "--json"));
    const { p50, p90 } = native.micros_per_prediction;
    rows.unshift(["native (homebody eval)", fixed(p50), fixed(p90)]);
    const counts = `${chromium.wasm.times.micros.length} histories, each ranked ${PLAN.calls} times in a row`;
    const title = `rank(20), ${subject.name}: microseconds; ${counts}`;
    print(title, ["", "p50", "p90", "p99", "first p50", "first p99", "load ms", `p50 ≤ ${P50}, p99 ≤ ${P99}`], rows);
    console.log(`lists alike in all four: ${agreement([...Object.values(runs), ...Object.values(plains)])}`);
  }
}

/** @param {Run[]} runs */
function agreement([first, ...others]) {
  const lists = first?.times.lists ?? [];
  const same = lists.filter((list, at) => others.every(({ times }) => times.lists[at] === list)).length;
  return `${same} of ${lists.length}`;
}
