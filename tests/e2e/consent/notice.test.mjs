/**
 * The loader's reading of a policy, from which the question is drawn before an engine runs, is the engine's reading.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { noticeOf, stateBefore } from "../../../www/page/notice.js";
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

test("for every ε that a policy may allow in a month, the loader states the engine's figure", () => {
  /** @type {[hundredths: number, right: number, of: number][]} */
  const figures = JSON.parse(readFileSync(join(ROOT, "tests/vectors/guesses.json"), "utf8"));
  assert.equal(figures.length, 1591);
  const [policy] = known[0] ?? [];
  for (const [hundredths, right, of] of figures) {
    const measurement = { .../** @type {any} */ (policy).measurement, epsilon_per_month: hundredths / 100 };
    assert.deepEqual(noticeOf({ .../** @type {any} */ (policy), measurement }).guesses, { right, of }, `ε = ${hundredths / 100}`);
  }
});

test("for every visitor about whom nothing is stored but refusals, the page's state is the engine's", (t) => {
  /** @type {[asked: any, gpc: boolean, refusals: Record<string, number> | null, now: number, state: Record<string, unknown>][]} */
  const states = JSON.parse(readFileSync(join(ROOT, "tests/vectors/states.json"), "utf8"));
  assert.ok(states.length > 40);
  for (const [asked, gpc, refusals, now, state] of states) {
    t.mock.method(Date, "now", () => now);
    const { consent, ...rest } = stateBefore(asked, gpc, refusals ?? undefined);
    assert.deepEqual({ ...rest, consent: { ...consent } }, state, JSON.stringify([gpc, refusals, now]));
  }
});

test("an ε of any other kind neither throws nor hangs", () => {
  const [policy] = known[0] ?? [];
  for (const epsilon of [-1, 0, 1e9, "3", null, {}, Number.NaN]) {
    const measurement = { .../** @type {any} */ (policy).measurement, epsilon_per_month: epsilon };
    assert.equal(typeof noticeOf({ .../** @type {any} */ (policy), measurement }).guesses.of, "number");
  }
});

test("a policy without what every policy has is not read", () => {
  for (const policy of [null, 7, [], {}, { controller: {} }, { controller: {}, purposes: 3 }]) {
    assert.throws(() => noticeOf(policy));
  }
});
