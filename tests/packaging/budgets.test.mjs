/**
 * Compares what a visitor downloads with its budget. The figures are printed even if the tests pass.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, brotliDecompressSync, constants, gzipSync } from "node:zlib";
import { COMMITTED, generated } from "../../www/build/engine_types.mjs";
import { MODULES, PACK, ROOT } from "../e2e/support/shop.mjs";
import { BUDGETS } from "./budgets.mjs";

/** @param {string[]} paths */
const bytes = (...paths) => Buffer.concat(paths.map((path) => readFileSync(join(ROOT, path))));
/** @param {Buffer} content */
const gzip = (content) => gzipSync(content, { level: 9 }).length;
/** @param {Buffer} content */
const brotli = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * @param {string} what
 * @param {number} size In bytes.
 * @param {number} budget In bytes.
 * @param {import("node:test").TestContext} t
 */
function within(what, size, budget, t) {
  t.diagnostic(`${what}: ${size} of ${budget} bytes`);
  assert.ok(size <= budget, `${what} takes ${size} bytes, ${size - budget} more than its budget`);
  // An empty file would meet any budget.
  assert.ok(size > 1000, `${what} is suspiciously small`);
}

test("the loader with the prompt and English fits its budget", (t) => {
  // English is bundled: locales/en.js exists for completeness and is never fetched.
  within("homebody.js, gzip", gzip(bytes("target/site/homebody.js")), BUDGETS.loader, t);
});

test("the preference centre with its English texts fits its budget", (t) => {
  const centre = bytes("target/site/preferences.js", "target/site/locales/centre/en.js");
  within("preferences.js with locales/centre/en.js, gzip", gzip(centre), BUDGETS.centre, t);
});

test("each variant of the engine, with its sealed worker, fits its budget", (t) => {
  const worker = gzip(bytes("target/site/worker.js"));
  t.diagnostic(`worker.js, gzip: ${worker} bytes`);
  for (const name of MODULES) {
    within(`worker.js and ${name}, gzip`, worker + gzip(bytes(`target/site/${name}`)), BUDGETS.engine, t);
  }
});

test("the committed types of the engine match those that wasm-bindgen writes", () => {
  const hint = "run node www/build/engine_types.mjs --update";
  assert.equal(readFileSync(COMMITTED, "utf8"), generated(join(ROOT, "target/wasm")), hint);
});

test("the shop's pack fits its budget", (t) => {
  within("shop.pack, brotli", brotli(bytes(PACK)), BUDGETS.shopPack, t);
});

test("the brotli copy of the pack decompresses to the pack", (t) => {
  const beside = bytes(`${PACK}.br`);
  t.diagnostic(`shop.pack.br: ${beside.length} bytes`);
  assert.ok(brotliDecompressSync(beside).equals(bytes(PACK)), `${PACK}.br does not match ${PACK}: rebuild both`);
});
