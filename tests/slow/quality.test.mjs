/**
 * Ranking quality on whole public logs, which cannot be redistributed: HOMEBODY_DATA names a folder with diginetica/
 * and retailrocket/, each with train.tsv and test.tsv. A missing log is skipped. The minimums are the figures of
 * tests/bench/README.md minus a margin for rounding.
 */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { homebody } from "../e2e/support/shop.mjs";

const DATA = process.env.HOMEBODY_DATA ?? "";

for (const { log, skip, hr, mrr } of [
  { log: "diginetica", skip: 0, hr: 0.557, mrr: 0.206 },
  { log: "retailrocket", skip: 1, hr: 0.598, mrr: 0.332 },
]) {
  const [train, testing] = ["train.tsv", "test.tsv"].map((name) => join(DATA, log, name));
  const missing = DATA !== "" && existsSync(train) && existsSync(testing) ? false : `no ${log} in HOMEBODY_DATA`;
  test(`on ${log} the ranker predicts the next item as well as before`, { skip: missing }, (t) => {
    const report = JSON.parse(homebody("eval", "--train", train, "--test", testing, "--skip-first", String(skip), "--json"));
    t.diagnostic(`HR@20 ${report["hr@20"]}, MRR@20 ${report["mrr@20"]}`);
    assert.ok(report["hr@20"] >= hr && report["mrr@20"] >= mrr, `HR@20 ${report["hr@20"]}, MRR@20 ${report["mrr@20"]}`);
  });
}
