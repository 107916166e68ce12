/**
 * Measures how long ranking a shelf takes, relative to a bare page that does the same loading in the same run: it
 * starts an empty worker, compiles the same module, fetches the same pack and policy, opens and reads the same
 * database, and adds one element. The visitor has consented and has 500 records. Visits to the two pages alternate.
 */
import { launch } from "../e2e/support/chromium.mjs";
import { openGate } from "../e2e/support/gate.mjs";
import { openShop } from "../e2e/support/shop.mjs";
import { eventsStored } from "../e2e/support/storage.mjs";
import { answer, ask } from "../e2e/support/visitor.mjs";
import { fixed, percentile, print, verdict } from "./table.mjs";

const VISITS = 30;
const WARM_UP = 4;
const RECORDS = 500;
const BUDGET = 1.2;

const OURS = `<!doctype html><meta charset="utf-8"><title>Ours</title>
<script type="module" src="/homebody/homebody.js" data-pack="/homebody/site.pack" data-policy="/homebody/policy.json"></script>
<homebody-shelf slot-name="home" limit="6"><a href="/p/1">Editor's pick</a></homebody-shelf>`;
const BARE = `<!doctype html><meta charset="utf-8"><title>Bare</title><script type="module" src="/bench/bare.js"></script>`;

/**
 * The bare page's script; `MODULE` is the module that this browser would get, at the address under which it is cached.
 */
const SCRIPT = `const start = performance.now();
const worker = new Worker("/bench/empty.js");
const up = new Promise((resolve) => (worker.onmessage = resolve));
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const read = async () => {
  const database = await done(indexedDB.open("homebody"));
  const transaction = database.transaction(["ledger", "events"]);
  return Promise.all(["ledger", "events"].map((name) => done(transaction.objectStore(name).getAll())));
};
const [module, pack, policy, [, events]] = await Promise.all([
  WebAssembly.compileStreaming(fetch("MODULE")),
  fetch("/homebody/site.pack").then((response) => response.arrayBuffer()),
  fetch("/homebody/policy.json").then((response) => response.json()),
  read(),
  up,
]);
document.body.append(document.createElement("p"));
window.visit = performance.now() - start;
window.read = events.length;
export { module, pack, policy };`;

/** The module's address, once it is known. */
let module = "";

/**
 * Adds the pages of this benchmark to the shop. A proxy does this with less delay than the browser's own interception of
 * requests, which would slow down every request of a page.
 * @type {import("../e2e/support/gate.mjs").Rewrite}
 */
const serve = (path) => {
  /** @type {Record<string, [body: string, contentType: string]>} */
  const files = {
    "/bench/ours.html": [OURS, "text/html"],
    "/bench/bare.html": [BARE, "text/html"],
    "/bench/bare.js": [SCRIPT.replace("MODULE", module), "text/javascript"],
    "/bench/empty.js": ["postMessage(0);", "text/javascript"],
  };
  const [body, type] = files[path] ?? [];
  if (body !== undefined) return { status: 200, headers: { "content-type": String(type) }, body: Buffer.from(body) };
};

/**
 * Records when the loader starts: its first externally visible statement defines its first element.
 * @param {import("playwright-core").BrowserContext} context
 */
const watch = (context) =>
  context.addInitScript(() => {
    const { define } = customElements;
    let start = 0;
    customElements.define = (...args) => {
      start ||= performance.now();
      return define.apply(customElements, args);
    };
    addEventListener("homebody:ranked", () => (window.visit ??= performance.now() - start));
  });

/** @param {import("playwright-core").Page} page @param {string} address */
async function visit(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => window.visit !== undefined);
  return page.evaluate(() => window.visit);
}

/** Prints the table. */
export async function ratio() {
  const [browser, shop] = await Promise.all([launch(), openShop()]);
  const gate = await openGate(shop.origin, serve);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.on("request", (request) => request.url().includes(".wasm") && (module = request.url()));
    await page.goto(gate.origin);
    await answer(page, "Accept");
    const items = await page.locator("main a.card-link").evaluateAll((links) =>
      links.map((link) => decodeURIComponent(new URL(link.href).pathname.slice("/p/".length))),
    );
    await ask(page, (engine, { items, count }) => {
      for (let at = 0; at < count; at++) engine.track("view", { item: items[at % items.length] });
    }, { items, count: RECORDS });
    await eventsStored(page, RECORDS);
    await watch(context);
    const times = { ours: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
    for (let at = -WARM_UP; at < VISITS; at++) {
      for (const name of /** @type {const} */ (["ours", "bare"])) {
        const time = await visit(page, `${gate.origin}/bench/${name}.html`);
        if (at >= 0) times[name].push(time);
      }
    }
    const records = await page.evaluate(() => window.read);
    const [ours, bare] = [times.ours, times.bare].map((list) => percentile(list, 0.5));
    const found = (ours ?? Number.NaN) / (bare ?? Number.NaN);
    const row = ["demo", String(records), fixed(ours ?? 0), fixed(bare ?? 0), fixed(found, 2), verdict(found, BUDGET)];
    const header = ["", "records", "ours, ms", "bare, ms", "ratio", `ratio ≤ ${BUDGET}`];
    print(`Loader's start to ranked shelf against a bare worker, medians of ${VISITS} alternating visits`, header, [row]);
  } finally {
    await context.close();
    await browser.close();
    await gate.close();
    await shop.stop();
  }
}

if (import.meta.filename === process.argv[1]) await ratio();
