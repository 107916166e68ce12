/**
 * How a question looks and behaves: the two answers side by side, whether the page stays usable, and axe's findings.
 */
import { readFileSync } from "node:fs";
import { fromWww } from "../../e2e/support/chromium.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("./compare.mjs").Subject} Subject */

const AXE = readFileSync(fromWww.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** More key presses than the page has tab stops. */
const MANY = 40;

/**
 * Returns what differs between the two answers. Properties that only follow from the length of a word are left out.
 * @param {Page} page
 * @param {Subject} subject
 */
export async function prominence(page, { accept, refuse }) {
  if (refuse.length > 1) return { firstLayer: false, different: [], boxes: [] };
  const looks = [];
  for (const [selector] of [accept, refuse]) {
    looks.push(
      await page.locator(selector).evaluate((button) => {
        const style = getComputedStyle(button);
        const { width, height } = button.getBoundingClientRect();
        // Sizes are compared as boxes, and origins are the centres of boxes; the other properties describe the position
        // rather than the look.
        const ignored =
          /^(width|height|inline-size|block-size|(perspective|transform)-origin|inset.*|top|left|right|bottom|order|margin.*)$/;
        const names = [...style].filter((name) => !ignored.test(name) && !name.startsWith("--"));
        return {
          tag: button.localName,
          box: [Math.round(width), Math.round(height)],
          style: names.map((name) => [name, style.getPropertyValue(name)]),
        };
      }),
    );
  }
  const [yes, no] = looks;
  const other = new Map(no.style);
  const different = yes.style.filter(([name, value]) => other.get(name) !== value).map(([name]) => name);
  if (yes.tag !== no.tag) different.unshift(`<${yes.tag}> and <${no.tag}>`);
  return { firstLayer: true, different, boxes: [yes.box, no.box] };
}

/**
 * Returns the question's role, whether it takes the focus, whether the page stays usable meanwhile, and the number of
 * Tab presses from the top of the page to each answer.
 * @param {Page} page
 * @param {Subject} subject
 */
export async function manners(page, { root, accept, refuse }) {
  const inside = await page.locator(root).evaluate((element) => {
    const named =
      element.closest("[role], dialog") ?? element.querySelector("[role=dialog], [role=region], [role=alertdialog]");
    const focus = document.activeElement;
    return {
      role: named?.getAttribute("role") ?? (element.matches("section[aria-labelledby]") ? "region" : element.localName),
      modal: named?.getAttribute("aria-modal") === "true",
      takesFocus: focus !== null && focus !== document.body,
    };
  });
  const usable = await page
    .locator("#product")
    .click({ trial: true, timeout: 2000 })
    .then(
      () => true,
      () => false,
    );
  /** @type {Record<string, number | null>} */
  const tabs = { accept: null, refuse: null };
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  for (let presses = 1; presses <= MANY; presses++) {
    await page.keyboard.press("Tab");
    for (const [name, selectors] of Object.entries({ accept, refuse })) {
      const there = await page
        .locator(selectors[selectors.length - 1])
        .evaluate((button) => button.matches(":focus"))
        .catch(() => false);
      if (there) tabs[name] ??= presses;
    }
  }
  return { ...inside, usable, tabs };
}

/**
 * Returns axe's objections to the question, one line per rule.
 * @param {Page} page
 * @param {Subject} subject
 * @returns {Promise<string[]>}
 */
export async function objections(page, { root }) {
  await page.evaluate(AXE);
  return page.evaluate(
    async ({ tags, host }) => {
      const { violations } = await axe.run({ include: [host] }, { runOnly: tags });
      return violations.map(({ id, help, nodes }) => `${id} (${nodes.length}): ${help}`);
    },
    // A shadow tree is examined with its host.
    { tags: TAGS, host: root.split(" ")[0] },
  );
}

/**
 * Returns a rough description of the question's look, for comparison under another policy.
 * @param {Page} page
 * @param {Subject} subject
 */
export const appearance = (page, { root, accept }) =>
  Promise.all(
    [root, accept[0]].map((selector) =>
      page.locator(selector).evaluate((element) => {
        const { position, backgroundColor, color, fontSize, padding, borderRadius } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return [
          position,
          backgroundColor,
          color,
          fontSize,
          padding,
          borderRadius,
          Math.round(width),
          Math.round(height),
        ].join(" ");
      }),
    ),
  );
