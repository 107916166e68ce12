/**
 * Three large simulations, each with two months of visitors to a mid-sized shop: for each seed, the estimates cover the
 * devices' true figures. `./build.sh check --all` runs them; they take minutes.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { homebody } from "../e2e/support/shop.mjs";

/** The minimum share of 95 % intervals that must cover the truth; by chance, one seed in a thousand falls below it. */
const COVERED = 0.85;

for (const seed of [1, 2, 3]) {
  test(`with seed ${seed} every report is counted once and the estimates cover the truth`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), "homebody-simulation-"));
    try {
      const result = join(folder, "truth.json");
      const size = ["--visitors", "20000", "--days", "60", "--until", "2026-12-15", "--seed", String(seed)];
      homebody("simulate", ...size, "--database", `sqlite:${folder}/reports.sqlite`, "--json", result);
      const { left, sent, counted, metrics } = JSON.parse(readFileSync(result, "utf8"));
      assert.ok(left > 20_000, `${left} reports`);
      assert.deepEqual([sent, counted], [left, left]);
      const answers = metrics.flatMap((/** @type {{ answers: { covered: boolean }[] }} */ metric) => metric.answers);
      const covered = answers.filter((/** @type {{ covered: boolean }} */ answer) => answer.covered).length;
      t.diagnostic(`${covered} of ${answers.length} intervals cover the truth`);
      assert.ok(covered >= COVERED * answers.length, `${covered} of ${answers.length}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** As many visitors and days as the button of the demo's dashboard simulates (`src/serve/counting.rs`). */
const BUTTON = ["--visitors", "20000", "--days", "124", "--until", "2026-11-15", "--seed", "1"];

test("the visitors that the demo's button simulates give a clear result, with the demo's ε", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "homebody-simulation-"));
  try {
    const result = join(folder, "truth.json");
    homebody("simulate", ...BUTTON, "--database", `sqlite:${folder}/reports.sqlite`, "--json", result);
    const { metrics } = JSON.parse(readFileSync(result, "utf8"));
    /** @typedef {{ metric: string, epoch: string, arm: string, answers: { answer: string, low: number, high: number }[] }} Metric */
    const yes = (/** @type {string} */ arm, /** @type {string} */ month) =>
      metrics.find((/** @type {Metric} */ one) => one.metric === "uplift" && one.arm === arm && one.epoch === month)
        ?.answers.find((/** @type {{ answer: string }} */ { answer }) => answer === "yes");
    const months = ["2026-08", "2026-09", "2026-10"];
    const apart = months.filter((month) => yes("personalised", month).low > yes("holdout", month).high);
    t.diagnostic(`the arms are apart in ${apart.join(", ")}`);
    assert.ok(apart.length > 0, "the interval of the personalised arm lies above that of the holdout in no month");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
