/**
 * The question in every form that a visitor may need: in a narrow window, with large text, from right to left, in
 * forced colours, without motion and in the site's own style. axe checks it too.
 */
import assert from "node:assert/strict";
import { objections } from "../support/axe.mjs";
import { Elsewhere, EVERYTHING } from "../support/elsewhere.mjs";
import { story } from "../support/story.mjs";
import { prompt, unfold } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

const elsewhere = new Elsewhere(EVERYTHING);
const { setting } = elsewhere;

/**
 * Returns layout faults: targets below 24 by 24 pixels, clipped texts, and anything beyond the sides of the window.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
const faults = (page) =>
  prompt(page).evaluate((region) => {
    const found = [];
    for (const element of region.querySelectorAll("*")) {
      if (!element.checkVisibility()) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      const name = `${element.localName} "${element.textContent.slice(0, 20)}"`;
      if (left < 0 || right > innerWidth + 0.5) found.push(`${name} is outside the window`);
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push(`${name} is clipped`);
      if (element.matches("button, input") && (width < 24 || height < 24)) found.push(`${name} is too small`);
    }
    if (region.scrollWidth > region.clientWidth) found.push("the question scrolls sideways");
    return found;
  });

for (const [name, viewport, fontSize] of /** @type {const} */ ([
  ["at 320 px", { width: 320, height: 640 }, "100%"],
  ["at 320 px with text at 200 %", { width: 320, height: 640 }, "200%"],
  ["at 1280 px with text at 200 %", { width: 1280, height: 900 }, "200%"],
])) {
  story(`the whole question is reachable ${name}`, async (visitor) => {
    const page = await visitor.open();
    await prompt(page).waitFor();
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
    assert.deepEqual(await faults(page), []);
    const choices = await unfold(page);
    assert.deepEqual(await faults(page), []);
    const save = choices.getByRole("button", { name: "Save choices" });
    await save.scrollIntoViewIfNeeded();
    const box = await save.boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= viewport.height, "the rest can be reached by scrolling");
  }, { ...setting, context: { viewport, reducedMotion: "reduce" } });
}

for (const lang of ["en", "el", "de"]) {
  story(`on a phone, a selection can be saved without scrolling past every purpose, in ${lang}`, async (visitor) => {
    elsewhere.page = (html) => html.replace('lang="en-GB"', `lang="${lang}"`);
    const page = await visitor.open();
    elsewhere.page = (html) => html;
    const region = page.locator("homebody-consent").getByRole("region");
    await region.locator("[part=more]").click();
    const { scrolls, save, boxes } = await region.evaluate((region) => ({
      scrolls: region.scrollHeight > region.clientHeight,
      save: region.querySelector("[part=chooser] [part=choice]").getBoundingClientRect().toJSON(),
      boxes: region.querySelectorAll("input").length,
    }));
    assert.ok(scrolls && boxes === 4, "the content does not fit without scrolling");
    assert.ok(save.top > 0 && save.bottom <= 740, `the button ends at ${save.bottom}`);
    // The button for saving, which stays visible, does not cover a focused control.
    for (let nth = 0; nth < boxes; nth++) {
      await page.keyboard.press("Tab");
      const behind = await region.evaluate((region) => {
        const { bottom } = region.getRootNode().activeElement.getBoundingClientRect();
        return bottom - region.querySelector("[part=chooser] [part=choices]").getBoundingClientRect().top;
      });
      assert.ok(behind <= 0, `the button covers ${behind} px of the checkbox`);
    }
  }, { ...setting, context: { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" }, paths: [/^\/homebody\/locales\/\w+\.js$/] });
}

story("in right-to-left text, the question is mirrored and nothing is cut off", async (visitor) => {
  elsewhere.page = (html) => html.replace("<html ", '<html dir="rtl" ');
  const page = await visitor.open();
  elsewhere.page = (html) => html;
  await prompt(page).evaluate((region) => (region.dir = "rtl"));
  await unfold(page);
  assert.deepEqual(await faults(page), []);
  const [refuse, accept] = await Promise.all(
    ["Reject", "Accept"].map((name) => prompt(page).getByRole("button", { name, exact: true }).boundingBox()),
  );
  assert.ok(refuse && accept && refuse.x > accept.x, "the first button is on the right");
  const [box, text] = await prompt(page).locator("label").first().evaluate((label) =>
    [...label.children].map((child) => child.getBoundingClientRect().left),
  );
  assert.ok(box > text, "the checkbox comes before its text");
}, setting);

story("in forced colours, every answer has an edge and a check mark is visible", async (visitor) => {
  const page = await visitor.open();
  await unfold(page);
  const edges = await prompt(page).locator("[part=choice]").evaluateAll((buttons) =>
    buttons.map((button) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button);
      return borderTopStyle === "solid" && parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
    }),
  );
  assert.deepEqual(edges, [true, true, true]);
  assert.equal(await prompt(page).locator("input").first().evaluate((box) => getComputedStyle(box).appearance), "auto");
}, { ...setting, context: { forcedColors: "active" } });

story("with reduced motion, nothing moves", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  assert.equal(await prompt(page).evaluate((region) => region.getAnimations({ subtree: true }).length), 0);
}, { ...setting, context: { reducedMotion: "reduce" } });

story("an unstyled question works, can be styled by the site, and is in the page's flow", async (visitor) => {
  elsewhere.page = (html) => html.replace("<homebody-consent>", "<homebody-consent unstyled>");
  const page = await visitor.open();
  elsewhere.page = (html) => html;
  const looks = () => prompt(page).evaluate((region) => {
    const { position, borderTopWidth } = getComputedStyle(region);
    return { position, borderTopWidth, padding: document.documentElement.style.scrollPaddingBlockEnd };
  });
  assert.deepEqual(await looks(), { position: "static", borderTopWidth: "0px", padding: "" });
  assert.equal(await prompt(page).getByRole("checkbox").count(), 0, "the choices are still folded");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("homebody-consent::part(region) { border-top: 7px solid }");
    document.adoptedStyleSheets = [sheet];
  });
  assert.equal((await looks()).borderTopWidth, "7px");
}, setting);

story("data-unstyled on the script removes the styles of every element", async (visitor) => {
  elsewhere.page = (html) => html.replace("data-pack=", "data-unstyled data-pack=");
  const page = await visitor.open();
  elsewhere.page = (html) => html;
  assert.equal(await prompt(page).evaluate((region) => getComputedStyle(region).position), "static");
}, setting);

for (const [colorScheme, width] of /** @type {["light" | "dark", number][]} */ ([
  ["light", 1280],
  ["dark", 360],
])) {
  const context = { colorScheme, viewport: { width, height: 800 }, reducedMotion: /** @type {const} */ ("reduce") };
  story(`axe finds nothing in the question and its choices, ${colorScheme} at ${width} px`, async (visitor) => {
    const page = await visitor.open();
    await prompt(page).waitFor();
    assert.deepEqual(await objections(page), [], "folded");
    await unfold(page);
    assert.deepEqual(await objections(page), [], "unfolded");
  }, { ...setting, context });
}
