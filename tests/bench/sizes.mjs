/**
 * What a visitor downloads.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { ROOT } from "../e2e/support/shop.mjs";
import { BUDGETS } from "../packaging/budgets.mjs";
import { print, verdict } from "./table.mjs";

const SITE = "target/site";

/** The files of the counterpart in plain JavaScript: a pack reader and a ranker, without consent, storage or checks. */
const PARTS = ["", "_pack", "_trail", "_top", "_evidence", "_features", "_forest"];
const PLAIN = PARTS.map((part) => `tests/bench/plain${part}.mjs`);

/** @param {Buffer} bytes */
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * Prints sizes against budgets.
 * @param {import("./packs.mjs").Subject[]} subjects
 */
export function sizes(subjects) {
  /** @type {[name: string, files: string[], encoding: "gzip" | "brotli", budget: number | undefined][]} */
  const files = [
    ["homebody.js: loader, prompt, shelf, why", [`${SITE}/homebody.js`], "gzip", BUDGETS.loader],
    ["worker.js: the sealed worker", [`${SITE}/worker.js`], "gzip", undefined],
    ["homebody.wasm: the engine, with worker.js", [`${SITE}/worker.js`, `${SITE}/homebody.wasm`], "gzip", BUDGETS.engine],
    ["homebody-baseline.wasm: without SIMD, with worker.js", [`${SITE}/worker.js`, `${SITE}/homebody-baseline.wasm`], "gzip", BUDGETS.engine],
    ["the same ranking in plain JavaScript, unminified", PLAIN, "gzip", undefined],
    ...subjects.map(
      ({ name, pack }) =>
        /** @type {[string, string[], "brotli", number | undefined]} */ ([
          `pack, ${name}`,
          [pack],
          "brotli",
          pack.includes("shop") ? BUDGETS.shopPack : BUDGETS.pack,
        ]),
    ),
  ];
  const rows = files.map(([name, paths, encoding, budget]) => {
    const bytes = Buffer.concat(paths.map((path) => readFileSync(join(ROOT, path))));
    const found = { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes) };
    const judged = budget === undefined ? [] : [`${encoding} ${budget}`, verdict(found[encoding], budget)];
    return [name, String(bytes.length), String(found.gzip), String(found.brotli), ...judged];
  });
  print("Sizes, in bytes", ["", "raw", "gzip -9", "brotli -11", "budget", ""], rows);
}
