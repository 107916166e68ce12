/**
 * Wherever the focus is, its outline stands out: at least 3:1 against what is around it (WCAG 2.2, 1.4.11 and 2.4.13),
 * in light, dark and forced colours.
 */
import assert from "node:assert/strict";
import { openCentre } from "../support/centre.mjs";
import { Elsewhere, EVERYTHING } from "../support/elsewhere.mjs";
import { focused } from "../support/keys.mjs";
import { contrasts } from "../support/ring.mjs";
import { story } from "../support/story.mjs";
import { ask, choose, prompt, ranked, unfold } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Presses Tab and returns the names of the elements reached.
 * @param {Page} page
 * @param {number} presses
 */
async function through(page, presses) {
  const names = [];
  const weak = [];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    const ratios = await contrasts(page);
    names.push(name);
    if (Math.max(0, ...ratios) < 3) weak.push({ name, ratios });
  }
  assert.deepEqual(weak, [], "these outlines are too weak");
  return names.join("\n");
}

for (const context of /** @type {const} */ ([
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { colorScheme: "light", forcedColors: "active" },
  { colorScheme: "dark", forcedColors: "active" },
])) {
  const { setting } = new Elsewhere(EVERYTHING);
  story(`the focus stands out in the question, an explanation and the centre, in ${Object.values(context).join(" and forced colours ")}`, async (visitor) => {
    const page = await visitor.open();
    await unfold(page);
    await page.locator(".skip").focus();
    const asked = await through(page, 16);
    for (const name of ["privacy@example.org", "Reject", "Sensitive topic", "Save choices", "The Gift Wholesaler"]) assert.ok(asked.includes(name), name);
    await prompt(page).getByRole("button", { name: "Manage choices" }).click(); // Folds them.
    await choose(page, "Recommendations");
    await ask(page, (engine) => engine.track("view", { item: "1" }));
    await ranked(page, "personal");

    await page.locator("homebody-shelf > [slot=ranked] a.card-link").first().focus();
    assert.match(await through(page, 1), /^Why am I seeing this/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("button").first().waitFor();
    assert.match(await through(page, 3), /^More:.*^Less:/ms);
    await page.keyboard.press("Escape");

    await openCentre(page);
    assert.match(await through(page, 18), /Close.*Pause.*Forget.*Delete all data.*What is kept/s);
  }, { ...setting, context: { ...context, reducedMotion: "reduce" } });
}

story("the measure notices an outline that is too weak, and one that is missing", async (visitor) => {
  const page = await visitor.open();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".skip:focus { outline-color: #ddd } .brand:focus { outline: none }");
    document.adoptedStyleSheets = [sheet];
  });
  await page.keyboard.press("Tab");
  assert.ok(Math.max(...(await contrasts(page))) < 1.5);
  await page.locator(".brand").focus();
  assert.deepEqual(await contrasts(page), []);
}, { context: { colorScheme: "light" } });
