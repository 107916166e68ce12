/**
 * Faults that tests once did not notice, each planted into a copy of the source, which is then built and tested: the
 * named test must fail. A fault that no test notices could return unnoticed. More faults of the engine are planted by
 * hand against tests/simulation; its module documentation lists them.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { before, test } from "node:test";
import { HOMEBODY, ROOT } from "../e2e/support/shop.mjs";

/** Builds stay here between runs. */
const COPY = join(ROOT, "target/planted");
const SOURCES = ["build.sh", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "src", "tests", "www"];
/** How long a build or a test may take, in milliseconds: an engine with a fault may never end. */
const LIMIT = 900_000;
const DATABASE = "src/browser/database/requests.rs";

/**
 * How the source is built and tested.
 * @typedef {"page" | "engine" | "native"} Build
 *
 * @typedef {object} Plant
 * @property {string} fault
 * @property {string} file
 * @property {string} right A piece of the file, which occurs once.
 * @property {string} wrong What replaces it.
 * @property {Build} [build] By default, only the page's scripts are built again.
 * @property {string} tests The file of end-to-end tests, or the native test target.
 * @property {string} notices The name of the test that must fail.
 */
/** @type {Plant[]} */
const PLANTS = [
  {
    fault: "reports are sent with cookies",
    file: "www/page/network.js",
    right: 'credentials: "omit"',
    wrong: 'credentials: "same-origin"',
    tests: "tests/e2e/reports/measured.test.mjs",
    notices: "a report is sent once, as shown, and counted; after withdrawing, nothing is sent",
  },
  {
    fault: "reports follow a redirect",
    file: "www/page/network.js",
    right: 'redirect: "error"',
    wrong: 'redirect: "follow"',
    tests: "tests/e2e/reports/measured.test.mjs",
    notices: "a report does not follow a collector that sends it elsewhere, and counts as not delivered",
  },
  {
    fault: "a change may be reported before it is on the disk",
    file: DATABASE,
    right: '&"strict".into()',
    wrong: '&"relaxed".into()',
    build: "engine",
    tests: "tests/e2e/storage/traps.test.mjs",
    notices: "every change is written with strict durability",
  },
  {
    fault: "an engine that fails is started again and again",
    file: "www/worker/supervisor.js",
    right: "if (this.#generation === 1 && this.#site) {",
    wrong: "if (this.#site) {",
    tests: "tests/e2e/storage/tabs_faults.test.mjs",
    notices: "an engine that has stopped does not join the open tabs again",
  },
  {
    fault: "restrictions of other managers are forgotten when the engine traps",
    file: "www/worker/supervisor.js",
    right: "remember: (bytes) => (this.#remembered = bytes)",
    wrong: "remember: () => {}",
    tests: "tests/e2e/storage/traps.test.mjs",
    notices: "after a trap, another manager's restriction still holds",
  },
  {
    fault: "an error that is an answer counts as a trap",
    file: "www/worker/supervisor.js",
    right: "if (meant(error)) this.#answer(id, { error: { code: error.code, message: words(error) } });\n      else this.fail(error);",
    wrong: "this.fail(words(error));",
    tests: "tests/e2e/storage/traps.test.mjs",
    notices: "a refused call is no failure of the engine, not even after a trap",
  },
  {
    fault: "track does not look at the consent",
    file: "www/page/engine.js",
    right: 'if (this.consent.get(RECOMMENDATIONS) !== "given") return;\n    this.#listed("track"',
    wrong: 'this.#listed("track"',
    tests: "tests/e2e/loading/when.test.mjs",
    notices: "before an answer, what the page tracks is dropped at once: it loads nothing and is no error",
  },
  {
    fault: "records of items that became sensitive stay in the store",
    file: "src/session/site.rs",
    right: "            Fate::Delete\n",
    wrong: "            Fate::Leave\n",
    build: "native",
    tests: "core",
    notices: "consent::sensitive_items_are_kept_only_under_their_own_consent_and_erased_with_it",
  },
];

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = {}) {
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env; // Otherwise Node would not start a test run of its own.
  return spawnSync(command, args, { cwd: COPY, encoding: "utf8", maxBuffer: 1 << 28, timeout: LIMIT, env: { ...inherited, ...env } });
}

/** Runs a command that must succeed. @param {string} command @param {string[]} args */
function must(command, ...args) {
  const { status, stdout, stderr } = run(command, args);
  assert.equal(status, 0, `${command} ${args.join(" ")} failed: ${stdout}\n${stderr}`);
}

/** Builds what the tests use. @type {Record<Build, () => void>} */
const BUILDS = {
  page: () => {
    const modules = ["--wasm", join(ROOT, "target/wasm"), "--baseline", join(ROOT, "target/wasm-baseline")];
    must(process.execPath, "www/build/build.mjs", ...modules, "--out", "target/site");
  },
  engine: () => must("./build.sh", "site"),
  native: () => {},
};

/** Runs one test and returns whether it passed. @param {Plant} plant */
function passes({ build, tests, notices }) {
  const exactly = `^${notices.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
  const { status, stdout, stderr } =
    build === "native"
      ? run("cargo", ["test", "--locked", "--test", tests, "--", "--exact", notices])
      : run(process.execPath, ["--test", "--test-reporter=tap", "--test-name-pattern", exactly, tests], { HOMEBODY: resolve(ROOT, HOMEBODY) });
  const ran = /^test result: .* ([01]) passed; ([01]) failed/m.exec(stdout) ?? /^# pass ([01])\n# fail ([01])$/m.exec(stdout);
  assert.ok(ran && Number(ran[1]) + Number(ran[2]) === 1, `exactly one test must run: ${stdout}\n${stderr}`);
  assert.equal(status === 0, ran[1] === "1");
  return status === 0;
}

before(() => {
  mkdirSync(join(COPY, "target"), { recursive: true });
  for (const source of SOURCES) {
    rmSync(join(COPY, source), { recursive: true, force: true });
    const filter = (/** @type {string} */ path) => path !== join(ROOT, "www/node_modules");
    cpSync(join(ROOT, source), join(COPY, source), { recursive: true, preserveTimestamps: true, filter });
  }
  symlinkSync(join(ROOT, "www/node_modules"), join(COPY, "www/node_modules"));
  if (!existsSync(join(COPY, "target/demo"))) symlinkSync(join(ROOT, "target/demo"), join(COPY, "target/demo"));
});

for (const plant of PLANTS) {
  const { fault, file, right, wrong, build = "page" } = plant;
  test(`a test fails if ${fault}`, { timeout: 1_800_000 }, () => {
    const path = join(COPY, file);
    const source = readFileSync(path, "utf8");
    assert.equal(source.split(right).length, 2, `${file} contains once: ${right}`);
    BUILDS[build]();
    assert.ok(passes(plant), "the test passes without the fault");
    try {
      writeFileSync(path, source.replace(right, () => wrong));
      BUILDS[build]();
      assert.ok(!passes(plant), "no test notices");
    } finally {
      writeFileSync(path, source);
    }
  });
}
