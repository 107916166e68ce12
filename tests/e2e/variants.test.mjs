/**
 * The page takes the engine's build with SIMD where the browser has it and the one without where it has not; either way
 * the visitor sees the same.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { MODULES, ROOT } from "./support/shop.mjs";
import { story } from "./support/story.mjs";
import { afterAMug, cards } from "./support/visitor.mjs";

const [SIMD, BASELINE] = MODULES;

/** @param {import("./support/visitor.mjs").Visitor} visitor */
const personalShelf = async (visitor) => cards(await afterAMug(visitor));

/** The modules that were asked for. @param {import("./support/visitor.mjs").Visitor} visitor */
const asked = ({ watch }) => [...new Set(watch.requests.filter((path) => path.endsWith(".wasm")))];

/** What the shelf shows with SIMD. @type {string[]} */
let withSimd;

story("a browser with SIMD is given the engine that uses it, and asks for no other", async (visitor) => {
  withSimd = await personalShelf(visitor);
  assert.deepEqual(asked(visitor), [`/homebody/${SIMD}`]);
});

story(
  "a browser without SIMD is given the engine that needs none, and its visitor the same shelf",
  async (visitor) => {
    assert.deepEqual(await personalShelf(visitor), withSimd);
    assert.deepEqual(asked(visitor), [`/homebody/${BASELINE}`]);
  },
  {
    // No browser of today can be told to have none; this one says that it has none.
    prepare: (context) => context.addInitScript(() => void (WebAssembly.validate = () => false)),
    paths: [/^\/homebody\/homebody-baseline\.wasm$/],
  },
);

/**
 * What a JavaScript engine says to the choice and to both modules.
 * @param {string[]} flags Of Node's.
 */
function verdicts(...flags) {
  const address = (/** @type {string} */ path) => JSON.stringify(pathToFileURL(join(ROOT, path)).href);
  const program = `
    import { readFileSync } from "node:fs";
    import { moduleFile } from ${address("www/page/variant.js")};
    const runs = (url) => WebAssembly.validate(readFileSync(new URL(url)));
    const both = [runs(${address(`target/site/${SIMD}`)}), runs(${address(`target/site/${BASELINE}`)})];
    console.log(JSON.stringify([moduleFile(), ...both]));`;
  return JSON.parse(execFileSync(process.execPath, [...flags, "--input-type=module", "-e", program], { encoding: "utf8" }));
}

test("where there is SIMD, both modules run and the choice is the one that uses it", () => {
  assert.deepEqual(verdicts(), [SIMD, true, true]);
});

// V8's SIMD on x86 rests on SSE 4.1; told to do without, it is a real engine without SIMD.
const elsewhere = process.arch === "x64" ? false : "only on x86 can V8 be told to do without SIMD";
test("where there is none, that module is refused whole, the other runs, and the choice is right", { skip: elsewhere }, () => {
  assert.deepEqual(verdicts("--no-enable-sse4-1"), [BASELINE, false, true]);
});
