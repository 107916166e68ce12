/**
 * Firefox through Puppeteer's library, which speaks WebDriver BiDi.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromWww } from "../chromium.mjs";
import { WINDOW } from "./driver.mjs";

/** @typedef {import("puppeteer-core").Browser} Browser */
/** @typedef {import("./driver.mjs").Say} Say */

const FIREFOX = process.env["FIREFOX"] || "/usr/bin/firefox-esr";

/** @type {import("./driver.mjs").Driver} */
export const firefox = {
  name: "Firefox",
  missing: () => !existsSync(FIREFOX) && `${FIREFOX} is not installed`,
  cannot: {},
  async start(proxy) {
    const browser = await launch(proxy, {});
    return {
      async fresh(say) {
        const context = await browser.createBrowserContext();
        return { open: () => tabOf(context, say), close: () => context.close() };
      },
      async lasting(say, { gpc }) {
        const folder = mkdtempSync(join(tmpdir(), "homebody-firefox-"));
        const start = () => launch(proxy, { "privacy.globalprivacycontrol.enabled": gpc }, folder);
        let own = await start();
        return {
          folder,
          open: () => tabOf(own, say),
          async restart() {
            await own.close();
            own = await start();
          },
          async close() {
            await own.close();
            rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
          },
        };
      },
      stop: () => browser.close(),
    };
  },
};

/**
 * @param {string} proxy
 * @param {Record<string, unknown>} preferences
 * @param {string} [userDataDir] The profile's folder; by default, Puppeteer's own temporary folder.
 * @returns {Promise<Browser>}
 */
async function launch(proxy, preferences, userDataDir) {
  const { default: puppeteer } = await import(fromWww.resolve("puppeteer-core"));
  const { hostname, port } = new URL(proxy);
  const through = Object.fromEntries(
    ["http", "ssl"].flatMap((kind) => [
      [`network.proxy.${kind}`, hostname],
      [`network.proxy.${kind}_port`, Number(port)],
    ]),
  );
  return puppeteer.launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: WINDOW,
    ...(userDataDir ? { userDataDir } : {}),
    // Without this, Firefox ignores the address of its settings below.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    extraPrefsFirefox: {
      ...through,
      "network.proxy.type": 1,
      // Turns off Firefox's own traffic, so that every request comes from a page; Mozilla's tests use this address.
      "services.settings.server": "data:,#remote-settings-dummy/v1",
      ...preferences,
    },
  });
}

/**
 * @param {{ newPage: () => Promise<import("puppeteer-core").Page> }} context
 * @param {Say} say
 * @returns {Promise<import("./driver.mjs").Tab>}
 */
async function tabOf(context, say) {
  const page = await context.newPage();
  page.on("console", (message) => say(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => say(`uncaught: ${error}`));
  return {
    show: () => page.bringToFront(),
    go: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: async (expression) => /** @type {string} */ (await page.evaluate(expression)),
    click: (x, y) => page.mouse.click(x, y),
    async press(key) {
      const [last = "", ...held] = /** @type {import("puppeteer-core").KeyInput[]} */ (key.replace("Space", " ").split("+").reverse());
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(last);
      for (const one of held) await page.keyboard.up(one);
    },
  };
}
