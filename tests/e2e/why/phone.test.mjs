/**
 * "Why am I seeing this?" on a phone: its buttons are in view without scrolling, or the panel shows that it goes on.
 */
import assert from "node:assert/strict";
import { Elsewhere } from "../support/elsewhere.mjs";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { ask, ranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Opens the explanation of a card and returns its open panel. @param {Page} page @param {number} nth */
async function open(page, nth) {
  const why = page.locator("homebody-shelf > [slot=ranked] homebody-why").nth(nth);
  await why.locator("button").first().click();
  const panel = why.locator("[popover]");
  await panel.locator("[part=preference]").first().waitFor();
  return panel;
}

/**
 * Returns the buttons that cannot be seen without scrolling, and the edges of the panel beyond the window.
 * @param {import("playwright-core").Locator} panel
 */
const faults = (panel) =>
  panel.evaluate((panel) => {
    const { top, bottom, left, right } = panel.getBoundingClientRect();
    const cut = [...panel.querySelectorAll("button")].flatMap((button) => {
      const box = button.getBoundingClientRect();
      const seen = box.top >= top && box.bottom <= bottom && box.left >= left && box.right <= right;
      return seen && box.bottom <= innerHeight ? [] : [button.getAttribute("aria-label")];
    });
    const beyond = top < 0 || left < 0 || bottom > innerHeight || right > innerWidth;
    const sideways = panel.scrollWidth > panel.clientWidth;
    return { cut, beyond, sideways };
  });

const elsewhere = new Elsewhere();
const paths = [/^\/homebody\/locales\/(centre\/)?\w+\.js$/];
const phone = { viewport: { width: 360, height: 740 }, reducedMotion: /** @type {const} */ ("reduce") };

/** Consents and views products, then shows the home page with its personal shelf. @param {import("../support/visitor.mjs").Visitor} visitor */
async function visited(visitor) {
  const page = await visitor.open();
  await page.locator("homebody-consent [part=region] [part=choice]").nth(1).click();
  await page.locator("homebody-consent [part=region]").waitFor({ state: "detached" });
  await ask(page, async (engine) => {
    for (const item of ["1", "2", "3", "40", "500"]) engine.track("view", { item });
  });
  await eventsStored(page, 5);
  await visitor.go(page, "/");
  await ranked(page, "personal");
  return page;
}

const laptop = { ...phone, viewport: { width: 1280, height: 800 } };
for (const [context, what, lang] of /** @type {const} */ ([
  ...["en-GB", "de", "fi", "el", "hu", "ar"].map((lang) => [phone, "a phone", lang]),
  [{ ...phone, viewport: { width: 320, height: 568 } }, "a small phone", "de"],
  [laptop, "a laptop", "de"],
])) {
  story(`on ${what}, every button of an explanation is in view, wherever its card is, in ${lang}`, async (visitor) => {
    elsewhere.page = (html) => html.replace('lang="en-GB"', `lang="${lang}"`);
    const page = await visited(visitor);
    for (const nth of [0, 1, 4, 7]) {
      const panel = await open(page, nth);
      assert.deepEqual(await faults(panel), { cut: [], beyond: false, sideways: false }, `card ${nth}`);
      await page.keyboard.press("Escape");
    }
    elsewhere.page = (html) => html;
  }, { ...elsewhere.setting, paths, context });
}

for (const [name, viewport, fontSize] of /** @type {const} */ ([
  ["at a zoom of 400 %", { width: 320, height: 256 }, "100%"],
  ["at 320 px with text at 200 %", { width: 320, height: 640 }, "200%"],
])) {
  story(`where it cannot fit, the panel shows that it goes on, and every button is reached by Tab, ${name}`, async (visitor) => {
    const page = await visited(visitor);
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
    const panel = await open(page, 0);
    const { beyond, sideways } = await faults(panel);
    assert.deepEqual({ beyond, sideways }, { beyond: false, sideways: false });
    const sign = await panel.evaluate((panel) => {
      const { position, backgroundImage } = getComputedStyle(panel, "::after");
      return panel.scrollHeight > panel.clientHeight && backgroundImage.includes("gradient") && position === "sticky";
    });
    assert.ok(sign, "its text fades out at the edge");
    const buttons = await panel.locator("button").count();
    for (let nth = 0; nth < buttons; nth++) {
      await page.keyboard.press("Tab");
      const seen = await panel.evaluate((panel) => {
        const [box, view] = [panel.getRootNode().activeElement.getBoundingClientRect(), panel.getBoundingClientRect()];
        return box.bottom > view.top + 8 && box.top < view.bottom - 8;
      });
      assert.ok(seen, `button ${nth}`);
    }
  }, { ...elsewhere.setting, context: { viewport, reducedMotion: "reduce" } });
}
