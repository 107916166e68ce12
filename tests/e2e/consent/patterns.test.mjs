/**
 * The six kinds of deceptive design patterns in the EDPB's Guidelines 03/2022, each checked on the question:
 * overloading, skipping, stirring, obstructing, fickle, left in the dark. (prompt.test.mjs checks that both answers
 * look the same.)
 */
import assert from "node:assert/strict";
import { Elsewhere, EVERYTHING } from "../support/elsewhere.mjs";
import { focused, tabTo } from "../support/keys.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, prompt, states, unfold } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

const { setting } = new Elsewhere({ ...EVERYTHING, notice: undefined });
const { setting: noticed } = new Elsewhere(EVERYTHING);
const { setting: plain } = new Elsewhere({ purposes: ["recommendations"], sensitive: [] });

/** @param {string} text */
const wordsIn = (text) => text.split(/\s+/).filter(Boolean).length;

/** All focusable elements in the question. @param {Page} page */
const controls = (page) => prompt(page).locator("button:visible, input:visible, a[href]:visible");

story("overloading: the question is short and has few controls, even with every purpose", async (visitor) => {
  const page = await visitor.open();
  const text = await prompt(page).innerText();
  assert.ok(wordsIn(text) <= 110, `${wordsIn(text)} words: ${text}`);
  assert.ok((await controls(page).count()) <= 4);
  await unfold(page);
  const whole = await prompt(page).innerText();
  assert.ok(wordsIn(whole) <= 190, `${wordsIn(whole)} words: ${whole}`);
  const count = 1 + 3 + 4 + 1;
  assert.equal(await controls(page).count(), count, "the contact, three buttons, a box per purpose, one button");
}, setting);

story("overloading: a site's privacy notice adds one link of two words to the question", async (visitor) => {
  const page = await visitor.open();
  assert.deepEqual(await prompt(page).getByRole("link").allTextContents(), ["privacy@example.org", "Privacy notice"]);
  assert.equal(await controls(page).count(), 5);
}, noticed);

story("overloading: a plain site asks in fewer than 90 words and one minute", async (visitor) => {
  const page = await visitor.open();
  const text = await prompt(page).innerText();
  assert.ok(wordsIn(text) <= 90, `${wordsIn(text)} words: ${text}`);
}, plain);

story("skipping: nothing is checked or chosen in advance, and doing nothing is not an answer", async (visitor) => {
  const page = await visitor.open();
  const choices = await unfold(page);
  assert.equal(await choices.getByRole("checkbox", { checked: true }).count(), 0);
  assert.equal(await choices.getByRole("checkbox").count(), 4);
  assert.equal(await prompt(page).locator("[autofocus], [aria-pressed], [type=submit]").count(), 0);
  for (const key of ["Enter", "Space", "Escape"]) await page.keyboard.press(key);
  await page.mouse.wheel(0, 2000);
  await page.locator("main").click({ position: { x: 3, y: 3 } });
  const said = new Set(Object.values(await states(page)));
  assert.deepEqual([...said], ["unset"]);
}, setting);

story("stirring: no answer is praised, coloured or enlarged, not even saving a selection", async (visitor) => {
  const page = await visitor.open();
  await unfold(page);
  const looks = await prompt(page).evaluate((region) =>
    ["Accept", "Reject", "Save choices"].map((word) => {
      const button = [...region.querySelectorAll("button")].find(({ textContent }) => textContent === word);
      const { width, height } = button.getBoundingClientRect();
      const computed = getComputedStyle(button);
      const styles = [...computed].map((name) => `${name}: ${computed.getPropertyValue(name)}`);
      return JSON.stringify({ width, height, styles });
    }),
  );
  assert.equal(new Set(looks).size, 1, "the three answers look the same");
  const text = await prompt(page).innerText();
  assert.doesNotMatch(text, /!|\b(best|better|great|enjoy|improve|love|miss|sorry|free|need|must|please)\b/i);
}, setting);

story("obstructing: every answer is one activation away, by mouse and by keyboard, and Reject comes first", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  const names = await prompt(page).getByRole("button").allInnerTexts();
  assert.deepEqual(names, ["Reject", "Accept", "Manage choices"]);
  // With the keyboard, Accept is one Tab press further; no other control comes first.
  await tabTo(page, (name) => name === "Reject");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Accept");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await prompt(page).waitFor({ state: "detached" });
  assert.equal((await states(page)).recommendations, "refused");
  const other = await (await visitor.context.browser()).newContext();
  try {
    const fresh = await other.newPage();
    await fresh.goto(visitor.origin);
    await answer(fresh, "Accept");
    assert.equal(await ask(fresh, (engine) => engine.consent.get("recommendations")), "given");
  } finally {
    await other.close();
  }
}, setting);

story("fickle: the same question every time, on every page, in the same order and words", async (visitor) => {
  const page = await visitor.open();
  const seen = new Set();
  for (const path of ["/", "/p/1", "/basket", "/search?q=mug", "/"]) {
    await visitor.go(page, path);
    await unfold(page);
    seen.add(await prompt(page).evaluate((region) => region.outerHTML));
  }
  assert.equal(seen.size, 1);
}, setting);

story("left in the dark: who asks, what for, what is kept, how long, where, how to stop, and the contact", async (visitor) => {
  const page = await visitor.open();
  const text = await prompt(page).innerText();
  const { controller, contact, retentionDays } = await ask(page, (engine) => engine.notice);
  const told = [
    controller, contact, `${retentionDays} days`, "recommendations", "offers", "what you view",
    "kept on this device", "not sent to anyone", "change your mind at any time", "deleted",
  ];
  for (const fact of told) assert.ok(text.includes(fact), `"${fact}" is not mentioned in: ${text}`);
  const choices = await (await unfold(page)).innerText();
  for (const purpose of ["Recommendations", "Offers", "Statistics", "health"]) assert.ok(choices.includes(purpose), purpose);
}, setting);
