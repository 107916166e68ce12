/**
 * Keyboard navigation like that of a visitor without a mouse: Tab by Tab, never through a script's `focus()`.
 */

/** @typedef {import("playwright-core").Page} Page */

/** More key presses than any page of the shop has tab stops. */
const MANY = 150;

/** Returns the approximate accessible name of the focused element. @param {Page} page @returns {Promise<string>} */
export const focused = (page) =>
  page.evaluate(() => {
    let focus = document.activeElement;
    while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
    const id = focus?.getAttribute("aria-labelledby");
    const labelled = id ? focus.getRootNode().getElementById(id)?.textContent : focus?.labels?.[0]?.textContent;
    const label = focus?.getAttribute("aria-label") ?? labelled ?? focus?.innerText ?? "";
    return label.trim().replace(/\s+/g, " ");
  });

/**
 * Presses Tab until the focus is on the right element; otherwise fails and lists the elements that it passed.
 * @param {Page} page
 * @param {(name: string) => boolean} there
 * @param {"Tab" | "Shift+Tab"} [key]
 */
export async function tabTo(page, there, key = "Tab") {
  const past = [];
  for (let presses = 0; presses < MANY; presses++) {
    await page.keyboard.press(key);
    const name = await focused(page);
    if (there(name)) return;
    past.push(name);
  }
  throw new Error(`not reached by ${key}: ${past.join(" | ")}`);
}
