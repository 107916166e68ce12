/**
 * The browser functions that the engine's Wasm may call are a committed list, so adding one requires a deliberate
 * change.
 *
 * The list is one of two barriers. Nothing on it gives the module the worker's global, turns text into code, or reaches
 * a network: the module has only the IndexedDB and the vault (keys and ciphers) that the worker passes to it, timers,
 * random bytes and the clock (src/browser/driver.rs). The worker's policy seals the worker's own script (seal/sealed_worker.test.mjs).
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { MODULES, ROOT } from "../e2e/support/shop.mjs";

const LIST = "tests/packaging/imports.json";
/** Names that would let the module itself reach a network. */
const NETWORK = /fetch|XMLHttp|WebSocket|EventSource|beacon|importScripts|WebTransport|RTC|Worker|Request|Cache/i;

/** Other kinds of storage, and names that would expose the global or run text as code. */
const STORE = /localStorage|sessionStorage|cookie|opfs|getDirectory|caches/i;
const GLOBAL = /static_accessor|global|window|self|document|_apply|Function|no_args|with_args|_eval|queueMicrotask/i;

/**
 * Drops wasm-bindgen's hash or our number, which distinguishes equal names (www/build/shorten.mjs).
 * @param {string} name
 */
const plain = (name) => name.replace(/_[0-9a-f]{16}$|\$\d+$/, "");

/** @param {Uint8Array} bytes */
const importsOf = async (bytes) =>
  [...new Set(WebAssembly.Module.imports(await WebAssembly.compile(bytes)).map(({ name }) => plain(name)))].sort();

for (const name of MODULES) {
  test(`${name} calls no browser function outside the committed list`, async () => {
    const found = await importsOf(readFileSync(join(ROOT, "target/site", name)));
    const listed = JSON.parse(readFileSync(join(ROOT, LIST), "utf8"));
    const added = found.filter((name) => !listed.includes(name));
    const gone = listed.filter((/** @type {string} */ name) => !found.includes(name));
    assert.deepEqual(
      { added, gone },
      { added: [], gone: [] },
      `The engine's imports have changed. Read what each added name does in target/wasm/homebody.js: it must not reach
a network or a page. Then bring ${LIST} up to date and say why it is needed.`,
    );
  });
}

test("no name on the list can reach a network, another store or the worker's global", () => {
  const listed = JSON.parse(readFileSync(join(ROOT, LIST), "utf8"));
  const reaching = (/** @type {string} */ name) => [NETWORK, STORE, GLOBAL].some((pattern) => pattern.test(name));
  assert.deepEqual(listed.filter(reaching), []);
  const found = ["__wbg_fetch", "__wbg_new_WebSocket", "__wbg_localStorage", "__wbg_new_no_args"];
  for (const name of [...found, "__wbg_static_accessor_SELF", "__wbg_new_with_args"])
    assert.ok(reaching(name), `the patterns must find ${name}`);
});

test("a module that imports fetch would be noticed", async () => {
  // (module (import "./homebody_bg.js" "__wbg_fetch_0123456789abcdef" (func)))
  const name = (/** @type {string} */ text) => [text.length, ...Buffer.from(text)];
  const entry = [1, ...name("./homebody_bg.js"), ...name("__wbg_fetch_0123456789abcdef"), 0, 0];
  const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, entry.length, ...entry);
  assert.deepEqual(await importsOf(bytes), ["__wbg_fetch"]);
});
