/**
 * axe-core, with the rules of WCAG 2.0 to 2.2 at levels A and AA.
 */
import { readFileSync } from "node:fs";
import { fromWww } from "./chromium.mjs";

/** @typedef {import("playwright-core").Page} Page */

const AXE = readFileSync(fromWww.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Returns the findings of axe, one line per rule. @param {Page} page @returns {Promise<string[]>} */
export async function objections(page) {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { violations } = await axe.run({ runOnly: tags });
    const where = (nodes) => nodes.map(({ target }) => target.flat()).join("; ");
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${where(nodes)}`);
  }, TAGS);
}
