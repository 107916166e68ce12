/**
 * What the engine's Wasm may call of the browser is a committed list; a new name on it is a decision somebody makes.
 *
 * The list is one of two fences. Some names (`call`, `get`) could be turned towards anything the worker's global
 * offers; that none of it leads out is what the worker's own policy sees to (sealed_worker.test.mjs).
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { MODULES, ROOT } from "./support/shop.mjs";

const LIST = "tests/e2e/imports.json";
/** Names that would let the module itself reach a network. */
const NETWORK = /fetch|XMLHttp|WebSocket|EventSource|beacon|importScripts|WebTransport|RTC|Worker|Request|Cache/i;

/** Without what tells names apart that are alike, wasm-bindgen's hash or our number (www/shorten.mjs). @param {string} name */
const plain = (name) => name.replace(/_[0-9a-f]{16}$|\$\d+$/, "");

/** @param {Uint8Array} bytes */
const importsOf = async (bytes) =>
  [...new Set(WebAssembly.Module.imports(await WebAssembly.compile(bytes)).map(({ name }) => plain(name)))].sort();

for (const name of MODULES) {
  test(`${name} calls nothing of the browser that is not on the committed list`, async () => {
    const found = await importsOf(readFileSync(join(ROOT, "target/site", name)));
    const listed = JSON.parse(readFileSync(join(ROOT, LIST), "utf8"));
    const added = found.filter((name) => !listed.includes(name));
    const gone = listed.filter((/** @type {string} */ name) => !found.includes(name));
    assert.deepEqual(
      { added, gone },
      { added: [], gone: [] },
      `The engine's imports have changed. Read what each added name does in target/wasm/homebody.js: it must not reach
a network, a page, or storage other than IndexedDB. Then bring ${LIST} up to date and say why it is needed.`,
    );
  });
}

test("no name on the list can reach a network", () => {
  const listed = JSON.parse(readFileSync(join(ROOT, LIST), "utf8"));
  assert.deepEqual(listed.filter((/** @type {string} */ name) => NETWORK.test(name)), []);
  assert.ok(NETWORK.test("__wbg_fetch") && NETWORK.test("__wbg_new_WebSocket"), "the pattern finds what it is for");
});

test("a module that imports fetch would be noticed", async () => {
  // (module (import "./homebody_bg.js" "__wbg_fetch_0123456789abcdef" (func)))
  const name = (/** @type {string} */ text) => [text.length, ...Buffer.from(text)];
  const entry = [1, ...name("./homebody_bg.js"), ...name("__wbg_fetch_0123456789abcdef"), 0, 0];
  const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, entry.length, ...entry);
  assert.deepEqual(await importsOf(bytes), ["__wbg_fetch"]);
});
