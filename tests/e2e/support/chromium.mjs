/**
 * Headless Chromium through Playwright's library; the browser is the system's own (`CHROME` overrides it).
 */
import { createRequire } from "node:module";

/** Resolves the packages that www/package.json installs. */
export const fromWww = createRequire(new URL("../../../www/package.json", import.meta.url));
const { chromium } = fromWww("playwright-core");

/** Turns off background traffic, so that every request of the browser comes from the page. */
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The system's own browser. */
export const CHROME = process.env.CHROME || "/usr/bin/chromium";
const options = { executablePath: CHROME, args: QUIET };

const exact = new WeakSet();

/**
 * Makes every name in a test match exactly. By default, Playwright matches any part of a name and ignores case, so a
 * locator may match the wrong element, or two, while a page is still loading. Use a regular expression for part of a
 * name.
 * @param {import("playwright-core").Page} page Any page; all of them share the change.
 */
function exactNames(page) {
  for (const prototype of [page, page.locator("html")].map(Object.getPrototypeOf)) {
    if (exact.has(prototype)) continue;
    exact.add(prototype);
    for (const name of ["getByRole", "getByText", "getByLabel"]) {
      const find = prototype[name];
      prototype[name] = function (/** @type {unknown} */ what, /** @type {{}} */ options) {
        return find.call(this, what, { exact: true, ...options });
      };
    }
  }
}

/**
 * Starts a browser whose contexts are fresh profiles.
 * @param {string[]} args Additional arguments of the browser.
 */
export async function launch(...args) {
  const browser = await chromium.launch({ ...options, args: [...QUIET, ...args] });
  browser.on("context", (context) => context.once("page", exactNames));
  return browser;
}

/**
 * Starts a browser on its own profile folder, for settings that only profile preferences can express.
 * @param {string} folder
 * @param {string[]} args Additional arguments of the browser.
 * @returns {Promise<import("playwright-core").BrowserContext>}
 */
export async function launchProfile(folder, ...args) {
  const context = await chromium.launchPersistentContext(folder, { ...options, args: [...QUIET, ...args] });
  for (const page of context.pages()) exactNames(page);
  context.once("page", exactNames);
  return context;
}
