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
