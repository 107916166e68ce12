/**
 * A story is a test with a fresh browser profile in front of the real shop. After its own assertions, it runs the
 * checks of the watch.
 */
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { openGate } from "./gate.mjs";
import { PATIENCE, TEST } from "./patience.mjs";
import { openShop } from "./shop.mjs";
import { Visitor } from "./visitor.mjs";
import { Watch } from "./watch.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof openShop>>} */
let shop;

before(async () => {
  // The order matters: a shop that has started is stopped even if the browser fails to start.
  shop = await openShop();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await shop?.stop();
});

/** Returns the dashboard's address, with the token. */
export const dashboard = () => shop.dashboard;

/**
 * @typedef {object} Setting
 * @property {import("playwright-core").BrowserContextOptions} [context]
 * @property {RegExp[]} [paths] Additional addresses that the page may request.
 * @property {RegExp[]} [lines] Console lines that must appear.
 * @property {RegExp[]} [tolerated] Console lines that may appear.
 * @property {(context: import("playwright-core").BrowserContext) => Promise<unknown>} [prepare] Runs before any page
 *   opens.
 * @property {import("./gate.mjs").Rewrite} [gate] Changes the responses of a gate in front of the shop.
 */

/**
 * Registers a story as a test.
 * @param {string} name A sentence.
 * @param {(visitor: Visitor, gate: import("./gate.mjs").Gate | undefined, t: import("node:test").TestContext) => Promise<void>} tell
 * @param {Setting} [setting]
 */
export function story(name, tell, setting = {}) {
  test(name, { timeout: TEST }, async (t) => {
    const gate = setting.gate && (await openGate(shop.origin, setting.gate));
    const origin = gate?.origin ?? shop.origin;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...setting.context });
    context.setDefaultTimeout(PATIENCE);
    const watch = new Watch(context, origin, setting);
    try {
      await setting.prepare?.(context);
      await tell(new Visitor(context, origin, watch), gate, t);
      watch.check();
    } finally {
      await context.close();
      await gate?.close();
    }
  });
}
