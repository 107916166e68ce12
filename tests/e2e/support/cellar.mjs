/**
 * A page of nothing but the store: www/worker/store.js and www/worker/resident.js with the browser's own IndexedDB and, where it is
 * asked for, the real engine. A fresh profile for each test, so that what is found was put there by it.
 *
 * In the page, `cellar` is what cellar_page.mjs exports, and `yes`, `no` and the others are records for the store to
 * keep: it does not look into them.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fromWww, launch } from "./chromium.mjs";
import { PATIENCE, TEST } from "./patience.mjs";
import { ROOT } from "./shop.mjs";

const { buildSync } = fromWww("esbuild");
const SCRIPT = buildSync({
  entryPoints: [fileURLToPath(new URL("cellar_page.mjs", import.meta.url))],
  bundle: true,
  format: "iife",
  globalName: "cellar",
  write: false,
}).outputFiles[0].contents;

/** The rest of the page's needs: the engine as it was built, and a catalogue. */
const FILES = {
  "/homebody.js": ["text/javascript", "target/wasm/homebody.js"],
  "/homebody_bg.wasm": ["application/wasm", "target/wasm/homebody_bg.wasm"],
  "/pack": ["application/octet-stream", "tests/vectors/pack_v2.pack"],
};
const PAGE = `<!doctype html><html lang="en"><title>Cellar</title><link rel="icon" href="data:,">
<script src="/cellar.js"></script>`;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("node:http").Server} */
let server;

before(async () => {
  server = createServer(({ url = "/" }, response) => {
    const [type, path] = FILES[/** @type {keyof FILES} */ (url)] ?? [];
    if (path) response.writeHead(200, { "content-type": type }).end(readFileSync(join(ROOT, path)));
    else if (url === "/cellar.js") response.writeHead(200, { "content-type": "text/javascript" }).end(SCRIPT);
    else response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
  });
  await new Promise((open) => server.listen(0, "127.0.0.1", () => open(undefined)));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/**
 * Runs one page of a fresh profile and checks the result.
 * @template Told, Argument
 * @param {string} name A sentence.
 * @param {(argument: Argument) => Promise<Told>} happens Runs in the page.
 * @param {(told: Told) => void} check
 * @param {Argument} [argument]
 */
export function inCellar(name, happens, check, argument) {
  test(name, { timeout: TEST }, async () => {
    const context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    try {
      const page = await context.newPage();
      /** @type {string[]} */
      const said = [];
      page.on("console", (line) => said.push(line.text()));
      page.on("pageerror", (error) => said.push(String(error)));
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      await page.goto(`http://127.0.0.1:${port}/`);
      check(await page.evaluate(happens, argument));
      if (said.length > 0) throw new Error(`the console said: ${said.join("; ")}`);
    } finally {
      await context.close();
    }
  });
}
