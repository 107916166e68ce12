/**
 * A visit to a page that asks for consent, in a fresh profile, with every error recorded.
 */
import { launch } from "../../e2e/support/chromium.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").BrowserContextOptions} ContextOptions */
/** @typedef {import("./compare.mjs").Subject} Subject */

/** Time limits in milliseconds: for the question to appear, and for the actions on it afterwards. */
export const APPEARS = 5000;
export const SETTLES = 1500;

export const browser = await launch();

/**
 * Runs in every page: counts policy violations, and hides the automation flag, because some managers do not appear if
 * they see it.
 */
export function watch() {
  window.violations = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    window.violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false });
}

/**
 * Opens the page in a fresh profile, waits for the question, and reports on it.
 * @template Result
 * @param {Subject} subject
 * @param {{ origin: string }} site
 * @param {(page: Page, asked: boolean, seen: { elsewhere: string[], errors: string[] }) => Promise<Result>} tell
 *   `seen` has the requests to other origins and the thrown errors.
 * @param {ContextOptions & { gpc?: boolean }} [setting] `gpc` turns Global Privacy Control on.
 */
export async function visit(subject, { origin }, tell, { gpc = false, ...setting } = {}) {
  const headers = gpc ? { extraHTTPHeaders: { "Sec-GPC": "1" } } : {};
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...headers,
    ...setting,
  });
  try {
    await context.addInitScript(watch);
    if (gpc) {
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true }),
      );
    }
    const page = await context.newPage();
    const seen = { elsewhere: /** @type {string[]} */ ([]), errors: /** @type {string[]} */ ([]) };
    page.on(
      "request",
      (request) => request.url().startsWith(origin) || seen.elsewhere.push(request.url().slice(0, 80)),
    );
    page.on("pageerror", (error) => seen.errors.push(error.message));
    await page.goto(origin);
    return await tell(page, await asks(page, subject), seen);
  } finally {
    await context.close();
  }
}

/** Returns whether the question appears. @param {Page} page @param {Subject} subject */
export async function asks(page, { root }) {
  const asked = await page
    .locator(root)
    .first()
    .waitFor({ timeout: APPEARS })
    .then(
      () => true,
      () => false,
    );
  await page.waitForTimeout(SETTLES);
  return asked;
}
