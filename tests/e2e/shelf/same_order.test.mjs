/**
 * The same Rust code ranks natively and in the browser, with and without SIMD: real session prefixes, including the
 * order of ties. The reasons for every listed item add up exactly to the native score. `./build.sh check --all` compares
 * a thousand prefixes with each module, which takes minutes.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { MODULES, ROOT, nativeRankings } from "../support/shop.mjs";
import { story } from "../support/story.mjs";

const LIMIT = 20;
const HISTORIES = Number(process.env["HISTORIES"] ?? 200);

/** @param {import("playwright-core").BrowserContext} context */
async function serveGlue(context) {
  const path = join(ROOT, "target/wasm/homebody.js");
  await context.route("**/glue/homebody.js", (route) => route.fulfill({ path, contentType: "text/javascript" }));
}

/**
 * Starts the shipped engine on the page, under the shop's own content security policy.
 * @param {import("playwright-core").Page} page
 * @param {string} module
 */
const startEngine = (page, module) =>
  page.evaluateHandle(async (module) => {
    const bytes = async (path) => (await fetch(path)).arrayBuffer();
    const [glue, wasm, pack, policy] = await Promise.all([
      import("/glue/homebody.js"),
      bytes(`/homebody/${module}`),
      bytes("/homebody/site.pack"),
      fetch("/homebody/policy.json").then((response) => response.json()),
    ]);
    glue.initSync({ module: await WebAssembly.compile(wasm) });
    // The native tool ranks with the pack alone; the engine also leaves out what the policy calls sensitive. Records
    // stay in memory: storing a thousand visitors would take minutes and prove nothing here.
    const port = { databases: undefined, vault: undefined, exclusive: false, origin: "", name: "homebody", tab: "", broadcast() {}, changed() {},
      remember() {}, handler: (run) => run };
    const engine = new glue.Engine({ ...policy, sensitive: [] }, false, new Uint8Array(), port);
    void engine.furnish(new Uint8Array(pack));
    await engine.open();
    return engine;
  }, module);

/** @typedef {{ items: string[], scores: string[], sums: string[], left: number }} Answer */

/**
 * Ranks once for each history: gives consent, records the views in order, ranks with reasons, and withdraws consent.
 * @param {import("playwright-core").JSHandle} engine
 * @param {string[][]} histories
 * @returns {Promise<Answer[]>}
 */
const rankAll = (engine, histories) =>
  engine.evaluate(
    async (engine, { histories, limit }) => {
      const NONE = 0xffff_ffff;
      const answers = [];
      for (const [at, seen] of histories.entries()) {
        await engine.decide("recommendations", "given", "homebody", "en", new Uint8Array());
        for (const id of seen) if (!(await engine.track("view", id))) throw new Error(`${id} was not kept`);
        const numbers = engine.rankNumbers(limit, NONE, NONE, new Uint32Array());
        const { items } = await engine.rank(limit, undefined, undefined, [], []);
        const ids = items.map(({ id }) => id);
        if (ids.some((id, at) => engine.item(id) !== numbers[at])) throw new Error("the numbers and names differ");
        // An item's reasons are the same in the list and when requested individually; a few histories are enough to
        // check this.
        const asked = at % 25 === 0 ? ids : [];
        const whys = await Promise.all(asked.map((id) => engine.explain(id, undefined, undefined, [])));
        const sum = ({ reasons }) => reasons.reduce((sum, { contribution }) => sum + BigInt(contribution), 0n);
        await engine.decide("recommendations", "withdrawn", "script", "en", new Uint8Array());
        answers.push({
          items: ids,
          scores: whys.map(({ score }) => String(score)),
          sums: items.map((item) => String(sum(item))),
          left: (await engine.status()).events,
        });
      }
      return answers;
    },
    { histories, limit: LIMIT },
  );

/** @param {string[]} scores */
const fromFirst = (scores) => scores.map((score) => BigInt(score) - BigInt(scores[0] ?? 0));

for (const module of MODULES) {
  story(
    `${HISTORIES} real histories give the same lists, scores and reasons natively and with ${module} in Chromium`,
    async (visitor) => {
      // Twice as many as needed, because thinning out the log evenly leaves fewer.
      const native = nativeRankings("www/demo/data/test.tsv.gz", { take: 2 * HISTORIES, limit: LIMIT });
      assert.ok(native.length >= HISTORIES, `only ${native.length} prefixes`);
      const page = await visitor.open("/basket");
      const engine = await startEngine(page, module);
      const answers = await rankAll(engine, native.map(({ seen }) => seen));
      for (const [at, { seen, items, scores }] of native.entries()) {
        const after = `after ${seen.join(", ")}`;
        assert.deepEqual(answers[at].items, items, after);
        // The reasons add up to the score above a baseline that is the same for all items of a list.
        assert.deepEqual(fromFirst(answers[at].sums), fromFirst(scores), `the reasons' sums ${after}`);
        if (at % 25 === 0) assert.deepEqual(answers[at].scores, answers[at].sums, `the explanations ${after}`);
        assert.equal(answers[at].left, 0, `events are left after a withdrawal, ${after}`);
      }
      // The comparison requires lists that are full and differ from each other.
      assert.ok(native.every(({ items }) => items.length === LIMIT));
      assert.ok(new Set(native.map(({ items }) => items.join())).size > native.length / 2);
    },
    { prepare: serveGlue, paths: [/^\/glue\/homebody\.js$/, /^\/homebody\/homebody-baseline\.wasm$/] },
  );
}
