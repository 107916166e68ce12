/**
 * The page loads the engine's SIMD build if the browser supports it, and the other build otherwise; the visitor sees
 * the same list either way.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { MODULES, ROOT } from "../support/shop.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, cards } from "../support/visitor.mjs";

const [SIMD, BASELINE] = MODULES;

/** @param {import("../support/visitor.mjs").Visitor} visitor */
const personalShelf = async (visitor) => cards(await afterAMug(visitor));

/** Returns the modules that were requested. @param {import("../support/visitor.mjs").Visitor} visitor */
const asked = ({ watch }) => [...new Set(watch.requests.filter((path) => path.endsWith(".wasm")))];

/** What the shelf shows with SIMD. @type {string[]} */
let withSimd;

story("a browser with SIMD loads the engine that uses it, and no other", async (visitor) => {
  withSimd = await personalShelf(visitor);
  assert.deepEqual(asked(visitor), [`/homebody/${SIMD}`]);
});

story(
  "a browser without SIMD loads the engine that needs none, and shows the same shelf",
  async (visitor) => {
    assert.deepEqual(await personalShelf(visitor), withSimd);
    assert.deepEqual(asked(visitor), [`/homebody/${BASELINE}`]);
  },
  {
    // All current browsers have SIMD; this one reports that it has none.
    prepare: (context) => context.addInitScript(() => void (WebAssembly.validate = () => false)),
    paths: [/^\/homebody\/homebody-baseline\.wasm$/],
  },
);

/**
 * Runs the variant check in Node with these flags and validates both modules there; returns the file that the check
 * chooses, and whether each module can run.
 * @param {string[]} flags Flags for Node.
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

test("with SIMD, both modules run and the variant check chooses the one that uses it", () => {
  assert.deepEqual(verdicts(), [SIMD, true, true]);
});

// V8's SIMD on x86 requires SSE 4.1; with that disabled, V8 is a real engine without SIMD.
const elsewhere = process.arch === "x64" ? false : "V8's SIMD can be disabled only on x86";
test("without SIMD, the SIMD module is rejected and the check chooses the other one", { skip: elsewhere }, () => {
  assert.deepEqual(verdicts("--no-enable-sse4-1"), [BASELINE, false, true]);
});
