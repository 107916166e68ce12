/**
 * Accept and Reject are the same kind of control, and the question does not block the page or take its focus.
 */
import assert from "node:assert/strict";
import { Elsewhere, EVERYTHING } from "../support/elsewhere.mjs";
import { focused } from "../support/keys.mjs";
import { story } from "../support/story.mjs";
import { prompt } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Compares all properties that decide how the two buttons look and behave.
 * @param {Page} page
 */
const differences = (page) =>
  prompt(page).evaluate((region) => {
    const looks = ["Accept", "Reject"].map((word) => {
      const button = [...region.querySelectorAll("button")].find(({ textContent }) => textContent === word);
      const { width, height, top } = button.getBoundingClientRect();
      const attributes = [...button.attributes].map(({ name, value }) => [`attribute ${name}`, value]);
      const styles = [null, "::before", "::after"].flatMap((part) => {
        const computed = getComputedStyle(button, part);
        return [...computed].map((property) => [`${part ?? "style"} ${property}`, computed.getPropertyValue(property)]);
      });
      const box = Object.entries({ tag: button.localName, width, height, top });
      return new Map([...box, ...attributes, ...styles]);
    });
    const [yes, no] = looks;
    const names = [...new Set([...yes.keys(), ...no.keys()])];
    const different = names.filter((name) => yes.get(name) !== no.get(name));
    return { compared: names.length, different, height: yes.get("height"), width: yes.get("width") };
  });

for (const width of [360, 1280]) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const context = { viewport: { width, height: 800 }, colorScheme, reducedMotion: /** @type {const} */ ("reduce") };
    story(`Accept and Reject differ only in their label, at ${width} px, ${colorScheme}`, async (visitor) => {
      const page = await visitor.open();
      await prompt(page).waitFor();
      const { compared, different, ...box } = await differences(page);
      assert.deepEqual(different, []);
      assert.ok(compared > 900, `only ${compared} properties were compared`);
      assert.ok(box.height >= 44 && box.width >= 44, "large enough for a thumb");

      // The comparison detects likely changes to one of the buttons.
      const accept = prompt(page).getByRole("button", { name: "Accept", exact: true });
      await accept.evaluate((button) => (button.style.fontWeight = "700"));
      assert.ok((await differences(page)).different.includes("style font-weight"));
    }, { context });
  }
}

story("the question takes no focus and leaves the page usable", async (visitor) => {
  const page = await visitor.context.newPage();
  await page.goto(visitor.origin);
  const search = page.getByRole("searchbox", { name: "Search the shop" });
  await search.click();
  await prompt(page).waitFor();
  assert.equal(await focused(page), "Search the shop");
  assert.equal(await page.getByRole("dialog").count(), 0, "not a dialog");
  assert.equal(await page.locator("[inert], [aria-modal]").count(), 0, "nothing is made inert");
  await search.fill("lantern");
  await page.getByRole("button", { name: "Search" }).click();
  await page.waitForURL(/\/search\?/);
  await prompt(page).waitFor();
});

const phone = { context: { viewport: { width: 360, height: 700 }, reducedMotion: /** @type {const} */ ("reduce") } };
for (const [what, setting] of /** @type {const} */ ([
  ["the question", phone],
  ["a question that asks for everything", { ...phone, ...new Elsewhere(EVERYTHING).setting }],
])) story(`no focused element is hidden behind ${what}, even on a phone`, async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  let checked = 0;
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(async () => {
      const region = document.querySelector("homebody-consent").shadowRoot.querySelector("section");
      const focus = document.activeElement;
      if (!focus || focus === document.body || focus.localName === "homebody-consent") return null;
      // Scrolling to the focus may be animated, so only the final position counts.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      let last;
      do {
        last = scrollY;
        await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
      } while (last !== scrollY);
      const [at, covered] = [focus.getBoundingClientRect(), region.getBoundingClientRect()];
      return at.top >= covered.top - 1 && at.height < covered.top ? (focus.textContent ?? "").trim() : "";
    });
    if (hidden === null) continue;
    assert.equal(hidden, "", `${hidden} has the focus but is hidden behind the question`);
    checked++;
  }
  assert.ok(checked > 60, `${checked} stops`);
}, setting);
