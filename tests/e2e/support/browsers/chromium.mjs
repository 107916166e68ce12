/**
 * Chromium through Playwright's library.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHROME, launch, launchProfile } from "../chromium.mjs";
import { WINDOW } from "./driver.mjs";

/** @type {import("./driver.mjs").Driver} */
export const chromium = {
  name: "Chromium",
  missing: () => !existsSync(CHROME) && `${CHROME} is not installed`,
  cannot: { gpc: "Chromium has no setting for Global Privacy Control" },
  own: [/^(http:\/\/)?(accounts\.google|(update|content-autofill)\.googleapis)\.com[:/]/],
  async start(server) {
    const through = `--proxy-server=${server}`;
    const browser = await launch(through);
    return {
      async fresh(say) {
        const context = listened(await browser.newContext(), say);
        return { open: () => tabOf(context), close: () => context.close() };
      },
      async lasting(say) {
        const folder = mkdtempSync(join(tmpdir(), "homebody-chromium-"));
        const start = async () => listened(await launchProfile(folder, through), say);
        let context = await start();
        return {
          folder,
          open: () => tabOf(context),
          async restart() {
            await context.close();
            context = await start();
          },
          async close() {
            await context.close();
            rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
          },
        };
      },
      stop: () => browser.close(),
    };
  },
};

/** @param {import("playwright-core").BrowserContext} context @param {import("./driver.mjs").Say} say */
function listened(context, say) {
  context.on("console", (message) => say(`${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => say(`uncaught: ${error.error()}`));
  return context;
}

/**
 * @param {import("playwright-core").BrowserContext} context
 * @returns {Promise<import("./driver.mjs").Tab>}
 */
async function tabOf(context) {
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  return {
    show: () => page.bringToFront(),
    go: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
  };
}
