/**
 * Runs the whole suite repeatedly while other work keeps the machine busy, so that a test that usually passes by luck
 * fails.
 *
 *   node tests/e2e/loaded.mjs [--runs 10] [--hogs N] [--pause SECONDS] [FILE...]
 *
 * First run `./build.sh test` to build what the tests need. Each run adds a line to target/loaded-runs.jsonl with the
 * time, the numbers of passed and failed tests, and the failures with their causes. The exit status is 1 if any run has
 * a failure.
 */
import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { setTimeout as later } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const LOG = "target/loaded-runs.jsonl";

process.chdir(fileURLToPath(new URL("../../", import.meta.url)));
const { values, positionals } = parseArgs({
  options: {
    runs: { type: "string", default: "10" },
    hogs: { type: "string", default: String(availableParallelism()) },
    pause: { type: "string", default: "0" },
  },
  allowPositionals: true,
});
const runs = Number(values.runs);

/** The test files in a folder and its subfolders. @param {string} folder @returns {string[]} */
const testsIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testsIn(path);
    return entry.name.endsWith(".test.mjs") ? [path] : [];
  });
const files = positionals.length > 0 ? positionals : ["tests/docs", "tests/packaging", "tests/e2e"].flatMap(testsIn);

/** Starts processes that only compute. */
function hogs() {
  const code = "let x = 0; for (;;) x = Math.imul(x + 1, 1103515245);";
  return Array.from({ length: Number(values.hogs) }, () => spawn(process.execPath, ["-e", code], { stdio: "ignore" }));
}

/** Runs all files once. */
async function suite() {
  let passed = 0;
  /** @type {{ test: string, file: string | undefined, why: string }[]} */
  const failures = [];
  for await (const { type, data } of run({ files, concurrency: true })) {
    const isFile = data?.nesting === 0 && data?.name === data?.file;
    if (type === "test:pass" && !data.skip && !isFile && data.details?.type !== "suite") passed += 1;
    if (type === "test:fail") {
      const why = String(data.details.error?.cause ?? data.details.error).slice(0, 2000);
      failures.push({ test: data.name, file: data.file, why });
    }
  }
  return { passed, failures };
}

mkdirSync("target", { recursive: true });
let [passed, failed] = [0, 0];
for (let nth = 1; nth <= runs; nth++) {
  const busy = hogs();
  const began = Date.now();
  try {
    const result = await suite();
    passed += result.passed;
    failed += result.failures.length;
    const seconds = Math.round((Date.now() - began) / 1000);
    appendFileSync(LOG, `${JSON.stringify({ at: new Date(began).toISOString(), hogs: busy.length, seconds, ...result })}\n`);
    console.log(`run ${nth} of ${runs}: ${result.passed} passed, ${result.failures.length} failed, ${seconds} s`);
    for (const { test, why } of result.failures) console.log(`  ${test}: ${why}`);
  } finally {
    for (const hog of busy) hog.kill("SIGKILL");
  }
  if (nth < runs) await later(Number(values.pause) * 1000);
}
// The same format as that of Node's own reporter, which build.sh adds up.
console.log(`ℹ pass ${passed}\nℹ fail ${failed}`);
process.exitCode = failed > 0 ? 1 : 0;
