/**
 * The question can be read in every language, window and mode of the browser, so that an answer to it always counts. What
 * a style sheet may not do to it is in promises/legible.test.mjs.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTED, Elsewhere } from "../support/elsewhere.mjs";
import { ROOT } from "../support/shop.mjs";
import { story } from "../support/story.mjs";
import { ask, unfold } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

const LANGUAGES = readdirSync(join(ROOT, "www/locales")).flatMap((name) => /^(\w\w)\.js$/.exec(name)?.[1] ?? []);

const elsewhere = new Elsewhere({ ...DOCUMENTED, languages: LANGUAGES });
const { setting } = elsewhere;
const paths = [...(setting.paths ?? []), /^\/homebody\/locales\/\w+\.js$/];

/** Presses the button at a place of the question, and returns the error's code or "given". @param {Page} page @param {string} button */
async function pressed(page, button) {
  const outcome = page.evaluate(
    () =>
      new Promise((told) => {
        addEventListener("homebody:error", ({ detail }) => told(detail.error.code), { once: true });
        addEventListener("homebody:consent", ({ detail }) => detail.state === "given" && told("given"));
      }),
  );
  await page.locator(`homebody-consent [part=region] ${button}`).click();
  return outcome;
}

const ACCEPT = "[part=choice]:nth-child(2)";
const SAVE = "[part=chooser] [part=choice]";

story("an answer counts in every language, in print as small as 11 px", async (visitor) => {
  const found = [];
  const page = await visitor.open();
  for (const lang of LANGUAGES) {
    elsewhere.page = (html) => html.replace('lang="en-GB"', `lang="${lang}"`);
    await visitor.go(page, "/");
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("homebody-consent::part(region) { font-size: 11px }");
      document.adoptedStyleSheets = [sheet];
    });
    found.push([lang, await pressed(page, ACCEPT)]);
    await ask(page, (engine) => engine.endUse());
  }
  elsewhere.page = (html) => html;
  assert.ok(LANGUAGES.length > 30);
  assert.deepEqual(found, LANGUAGES.map((lang) => [lang, "given"]));
}, { ...setting, paths });

/** For how long a question without Homebody's style refuses clicks after it has appeared, in milliseconds. */
const PAUSE = 500;
const PHONE = { width: 320, height: 640 };

for (const [name, context, font] of /** @type {[string, import("playwright-core").BrowserContextOptions, string][]} */ ([
  ["at 320 px", { viewport: PHONE }, ""],
  ["at 320 px with text at 200 %", { viewport: PHONE }, "200%"],
  ["at 400 % zoom", { viewport: { width: 320, height: 256 } }, ""],
  ["at 200 % zoom", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, ""],
  ["on a touch screen", { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 3 }, ""],
  ["in dark colours", { colorScheme: "dark" }, ""],
  ["in forced colours", { forcedColors: "active" }, ""],
  ["with reduced motion", { reducedMotion: "reduce" }, ""],
  ["with more contrast", { contrast: "more" }, ""],
])) {
  story(`an answer counts ${name}, folded and unfolded`, async (visitor) => {
    const page = await visitor.open();
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), font);
    assert.equal(await pressed(page, ACCEPT), "given");
    await ask(page, (engine) => engine.endUse());
    const choices = await unfold(page);
    await choices.getByRole("checkbox").first().check();
    assert.equal(await pressed(page, SAVE), "given");
  }, { ...setting, context });
}

for (const attribute of ["unstyled", 'dir="rtl"']) {
  story(`an answer counts in an element with ${attribute}`, async (visitor) => {
    elsewhere.page = (html) => html.replace("<homebody-consent>", `<homebody-consent ${attribute}>`);
    const page = await visitor.open();
    elsewhere.page = (html) => html;
    await page.waitForTimeout(PAUSE);
    assert.equal(await pressed(page, ACCEPT), "given");
  }, setting);
}

story("an answer counts in a question that the site shows in a dialog", async (visitor) => {
  elsewhere.page = (html) =>
    html.replace("<homebody-consent></homebody-consent>", "<dialog><homebody-consent unstyled></homebody-consent></dialog>");
  const page = await visitor.open();
  elsewhere.page = (html) => html;
  // What surrounds the dialog does not change how it looks.
  await page.evaluate(() => {
    document.body.style.cssText = "opacity: .2; overflow: hidden; block-size: 0; contain: paint";
    document.querySelector("dialog").showModal();
  });
  await page.waitForTimeout(PAUSE);
  assert.equal(await pressed(page, ACCEPT), "given");
}, setting);
