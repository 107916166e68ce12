/**
 * The loader's reading of a policy, from which the question is drawn before an engine runs, is the engine's reading.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { noticeOf } from "../../../www/page/notice.js";
import { ROOT } from "../support/shop.mjs";

/** @type {[policy: unknown, notice: Record<string, unknown>][]} */
const known = JSON.parse(readFileSync(join(ROOT, "tests/vectors/notices.json"), "utf8"));

test("for every known policy, the loader discloses what the engine discloses", (t) => {
  t.diagnostic(`${known.length} policies`);
  for (const [policy, notice] of known) {
    // The engine compares the texts, in which the order of the keys counts; the vectors are sorted.
    assert.deepEqual(noticeOf(policy), notice, JSON.stringify(policy));
  }
});

test("a policy without what every policy has is not read", () => {
  for (const policy of [null, 7, [], {}, { controller: {} }, { controller: {}, purposes: 3 }]) {
    assert.throws(() => noticeOf(policy));
  }
});
