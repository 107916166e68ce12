/**
 * A site that bundles Homebody with Vite without saying where its files are learns at once what is missing; what holds with
 * the right option is in tests/e2e/promises/bundled.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../e2e/support/chromium.mjs";
import { TEST } from "../e2e/support/patience.mjs";
import { SERVERS, serveSite } from "../e2e/support/vite.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser?.close());

for (const kind of Object.keys(SERVERS)) {
  test(`with Vite's ${kind} and without base, the engine does not start, and the error names the option`, { timeout: TEST }, async () => {
    const site = await serveSite(kind, "");
    const page = await browser.newPage();
    try {
      await page.goto(site.origin);
      const error = await page.evaluate(() => globalThis.started.then(() => ({}), ({ code, message }) => ({ code, message })));
      assert.equal(error.code, "load/failed");
      assert.match(error.message, /"base"/);
      assert.equal(await page.locator("homebody-consent").getByRole("region").count(), 0, "the question does not appear");
    } finally {
      await page.close();
      await site.stop();
    }
  });
}
