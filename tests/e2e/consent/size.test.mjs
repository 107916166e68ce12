/**
 * The question leaves most of a small screen to the page: at most a third, with the answers always in view and the text
 * in reach, in every language and at any text size.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Elsewhere, EVERYTHING } from "../support/elsewhere.mjs";
import { ROOT } from "../support/shop.mjs";
import { story } from "../support/story.mjs";
import { prompt } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

const LANGUAGES = readdirSync(join(ROOT, "target/site/locales")).flatMap((name) => (name.endsWith(".js") ? [name.slice(0, -3)] : []));
/** Every purpose, so that the text is as long as it gets. */
const elsewhere = new Elsewhere({ ...EVERYTHING, notice: "/basket" });
const paths = [/^\/homebody\/locales\/\w+\.js$/];

/** The question in any language. @param {Page} page */
const region = (page) => page.locator("homebody-consent").getByRole("region");

/**
 * Returns the height of the question, what is visible without scrolling, and what cannot be read even with scrolling.
 * @param {Page} page
 */
const measured = (page) =>
  region(page).evaluate(async (region) => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const bar = region.querySelector(":scope > [part=choices]");
    const { top, bottom, height, left, right } = region.getBoundingClientRect();
    const inView = (box) => box.top >= top && box.bottom <= bottom + 0.5 && box.left >= left && box.right <= right + 0.5 && box.bottom <= innerHeight;
    const out = [...bar.querySelectorAll("button")].filter((button) => !inView(button.getBoundingClientRect())).map(({ textContent }) => textContent);
    /** The lines of text above the answers, or beside them. */
    const readable = (box) => {
      const cover = bar.getBoundingClientRect();
      const beside = box.right <= cover.left || box.left >= cover.right;
      return box.top >= top && box.bottom <= (beside ? bottom : cover.top) + 1;
    };
    const rectangles = (node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    };
    const words = region.querySelector("[part=words]");
    const lines = new Set(rectangles(words).filter((box) => box.width > 0 && readable(box)).map((box) => Math.round(box.bottom / 4))).size;
    const title = rectangles(words.querySelector("h2")).every(readable);
    // Scrolling brings every line into view.
    const unread = [];
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    const clips = region.scrollHeight > region.clientHeight + 1;
    while (walker.nextNode()) {
      for (let nth = 0; nth < rectangles(walker.currentNode).length; nth++) {
        const box = rectangles(walker.currentNode)[nth];
        region.scrollTop += box.top - top - 8;
        await frame();
        if (!readable(rectangles(walker.currentNode)[nth])) unread.push(`${walker.currentNode.nodeValue} line ${nth}`);
        if (out.length === 0 && ![...bar.querySelectorAll("button")].every((button) => inView(button.getBoundingClientRect()))) unread.push("the answers scroll away");
      }
    }
    region.scrollTop = 0;
    return { height: height + innerHeight - bottom, out, lines, title, unread, clips };
  });

story("on a phone, the question takes a third of the screen, with the answers in view, in every language", async (visitor) => {
  const page = await visitor.open();
  for (const lang of LANGUAGES) {
    elsewhere.page = (html) => html.replace('lang="en-GB"', `lang="${lang}"`);
    await visitor.go(page, "/");
    await region(page).waitFor();
    const { height, out, lines, title, unread } = await measured(page);
    assert.ok(height <= 740 / 3, `${lang}: ${height} px`);
    assert.deepEqual({ lang, out, title, unread }, { lang, out: [], title: true, unread: [] });
    assert.ok(lines >= 5, `${lang}: ${lines} lines of text without scrolling`);
    const sizes = await region(page).locator(":scope > [part=choices] > [part=choice]").evaluateAll((buttons) =>
      buttons.map((button) => [button.offsetWidth, button.offsetHeight].join()),
    );
    assert.equal(new Set(sizes).size, 1, `${lang}: both answers have the same size`);
  }
  elsewhere.page = (html) => html;
  assert.ok(LANGUAGES.length > 30);
}, { ...elsewhere.setting, paths, context: { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } });

for (const [name, viewport, fontSize, most, least] of /** @type {const} */ ([
  ["in a short window", { width: 360, height: 640 }, "100%", 1 / 3, 4],
  ["at 320 px", { width: 320, height: 640 }, "100%", 1 / 3, 3],
  ["at 320 px with text at 200 %", { width: 320, height: 640 }, "200%", 0.7, 3],
  ["at a zoom of 400 %", { width: 320, height: 256 }, "100%", 0.9, 3],
  ["on a phone on its side", { width: 740, height: 360 }, "100%", 0.6, 3],
  ["on a tablet", { width: 768, height: 1024 }, "100%", 1 / 3, 6],
  ["on a laptop with text at 200 %", { width: 1280, height: 900 }, "200%", 0.6, 4],
  ["on a laptop", { width: 1280, height: 800 }, "100%", 0.4, 8],
])) {
  for (const lang of ["en-GB", "de", "el"]) {
    story(`the answers are in view and the text is in reach ${name}, in ${lang}`, async (visitor) => {
      elsewhere.page = (html) => html.replace('lang="en-GB"', `lang="${lang}"`);
      const page = await visitor.open();
      elsewhere.page = (html) => html;
      await region(page).waitFor();
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
      const { height, out, lines, unread } = await measured(page);
      assert.deepEqual({ out, unread }, { out: [], unread: [] });
      assert.ok(height <= viewport.height * most, `${height} px`);
      assert.ok(lines >= least, `${lines} lines of text without scrolling`);
    }, { ...elsewhere.setting, paths, context: { viewport, reducedMotion: "reduce" } });
  }
}

story("text that goes on below the answers fades out, and can be scrolled by keyboard", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  const { clips } = await measured(page);
  assert.ok(clips);
  const fade = await prompt(page).locator(":scope > [part=choices]").evaluate((bar) => {
    const { content, backgroundImage, blockSize } = getComputedStyle(bar, "::before");
    return { drawn: content !== "none" && backgroundImage.includes("gradient"), height: parseFloat(blockSize) };
  });
  assert.ok(fade.drawn && fade.height >= 12, JSON.stringify(fade));
  await prompt(page).getByRole("button", { name: "Reject" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.querySelector("homebody-consent").shadowRoot.querySelector("section").scrollTop > 0);
  // The last line is not under the fade.
  const gap = await prompt(page).evaluate((region) => {
    region.scrollTop = region.scrollHeight;
    const bar = region.querySelector(":scope > [part=choices]");
    const [fade, text] = [parseFloat(getComputedStyle(bar, "::before").blockSize), region.querySelector("[part=words] > :last-child")];
    return bar.getBoundingClientRect().top - fade - text.getBoundingClientRect().bottom;
  });
  assert.ok(gap >= 0, `${gap} px`);
}, { ...elsewhere.setting, context: { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } });

story("in forced colours, which have no gradients, a line shows where the text goes on", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  const line = await prompt(page).locator(":scope > [part=choices]").evaluate((bar) => {
    const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(bar, "::before");
    return `${borderBlockEndWidth} ${borderBlockEndStyle}`;
  });
  assert.equal(line, "1px solid");
}, { ...elsewhere.setting, context: { viewport: { width: 360, height: 740 }, forcedColors: "active", colorScheme: "dark" } });

const counts = new Elsewhere({ purposes: ["measurement"], sensitive: [] });
story("a site that asks for statistics alone keeps both answers in view too", async (visitor) => {
  const page = await visitor.open();
  await region(page).waitFor();
  const { height, answers } = await region(page).evaluate((region) => ({
    height: region.offsetHeight,
    answers: [...region.querySelectorAll("[part=choice]")].map((button) => {
      const { bottom, width, height } = button.getBoundingClientRect();
      return { in: bottom <= innerHeight - 8, width, height };
    }),
  }));
  assert.ok(height <= 740 / 3, `${height} px`);
  assert.equal(answers.length, 2);
  assert.deepEqual(answers[0], answers[1]);
  assert.equal(answers[0].in, true);
}, { ...counts.setting, context: { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } });
