/**
 * The worker is sealed in Firefox and WebKit, as in Chromium; it starts at once and works as usual.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ENGINES } from "../support/engines.mjs";
import { openShop } from "../support/shop.mjs";

/** @type {Awaited<ReturnType<typeof openShop>>} */
let shop;

before(async () => {
  shop = await openShop();
});
after(() => shop.stop());

for (const [name, { missing, visit }] of Object.entries(ENGINES)) {
  // A missing browser is a counted skip; in CI, it is a failure.
  const skip = process.env["CI"] ? false : missing();

  test(`in ${name}, the engine runs sealed in its worker, without delay`, { skip, timeout: 120_000 }, async () => {
    const found = await visit(shop.origin, async () => {
      const { createEngine, whenEngine } = await import("/homebody/homebody.js");
      const { sealed, checks, storage } = await (await whenEngine()).doctor();
      const start = performance.now();
      const engine = await createEngine({ pack: "/homebody/site.pack", policy: "/homebody/policy.json" });
      const millis = performance.now() - start;
      const { items, mode } = await engine.rank({ limit: 3 });
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return { sealed, open: checks.filter(({ ok }) => !ok), storage, millis, items: items.length, mode, databases };
    });
    const { millis, ...rest } = found;
    assert.deepEqual(rest, { sealed: true, open: [], storage: "none", items: 3, mode: "popular", databases: [] });
    assert.ok(millis < 3000, `a second engine took ${millis} ms`);
  });
}
