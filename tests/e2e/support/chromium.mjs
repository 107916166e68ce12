/**
 * Headless Chromium, through Playwright's library; the browser is the system's own (`CHROME` names another).
 */
import { createRequire } from "node:module";

/** Resolves what www/package.json installed. */
export const fromWww = createRequire(new URL("../../../www/package.json", import.meta.url));
const { chromium } = fromWww("playwright-core");

/** Nothing that would talk to anyone: whatever the browser requests is then the page's doing. */
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

const options = { executablePath: process.env.CHROME || "/usr/bin/chromium", args: QUIET };

/** Starts a browser whose contexts are fresh profiles. */
export const launch = () => chromium.launch(options);

/**
 * Starts a browser on a profile folder of its own, for what only a profile's preferences can say.
 * @param {string} folder
 * @returns {Promise<import("playwright-core").BrowserContext>}
 */
export const launchProfile = (folder) => chromium.launchPersistentContext(folder, options);
