/**
 * Global Privacy Control is honoured wherever the browser sends it (the page's property, the worker's property or the
 * header), is announced in words, and is overridden only by an explicit choice.
 */
import assert from "node:assert/strict";
import { objections } from "../support/axe.mjs";
import { Elsewhere, EVERYTHING, pageAsksPrivacy } from "../support/elsewhere.mjs";
import { focused, tabTo } from "../support/keys.mjs";
import { eventsStored, kept } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, lookAt, prompt, states } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../support/visitor.mjs").Visitor} Visitor */

const WORDS = "Your browser asks sites not to profile you (Global Privacy Control). This site respects that.";

/** The line that replaces the question. @param {Page} page */
const line = (page) => page.locator("homebody-consent [part=gpc]");

/** Checks that the question is absent, the line says why, and a visit stores nothing. @param {Visitor} visitor */
async function honoured(visitor) {
  const page = await visitor.open();
  await line(page).waitFor();
  assert.equal(await line(page).locator("p").first().innerText(), WORDS);
  assert.equal(await prompt(page).count(), 0);
  assert.equal(await ask(page, (engine) => engine.gpc), true);
  assert.deepEqual(new Set(Object.values(await states(page))), new Set(["refused"]));
  await lookAt(page, "mug", 0);
  await line(page).waitFor();
  assert.deepEqual(await kept(page), {});
  return page;
}

story("with the page's property set, no question is shown and nothing is kept", async (visitor) => {
  await honoured(visitor);
}, { prepare: pageAsksPrivacy });

story("with the header alone, no question is shown and nothing is kept", async (visitor) => {
  await honoured(visitor);
}, { context: { extraHTTPHeaders: { "Sec-GPC": "1" } } });

const worker = new Elsewhere();
worker.workerAsksPrivacy = true;
story("with the worker's property alone, which the page cannot see, an answer to the question is not consent", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).getByRole("button", { name: "Accept", exact: true }).click();
  await line(page).waitFor();
  assert.equal(await prompt(page).count(), 0);
  assert.deepEqual(new Set(Object.values(await states(page))), new Set(["refused"]));
  assert.deepEqual(await kept(page), {});
}, worker.setting);

const { setting } = new Elsewhere(EVERYTHING);

story("a later explicit choice wins, and still applies on the next pages", async (visitor) => {
  const page = await honoured(visitor);
  await visitor.go(page, "/");
  await line(page).getByRole("button", { name: "Manage choices" }).click();
  const text = await line(page).innerText();
  const { controller, contact } = await ask(page, (engine) => engine.notice);
  for (const fact of [controller, contact, "90 days"]) assert.ok(text.includes(fact), `${fact} is not mentioned`);
  assert.equal(await line(page).getByRole("checkbox", { checked: true }).count(), 0);
  await line(page).getByRole("checkbox", { name: /^Recommendations/ }).check();
  await line(page).getByRole("button", { name: "Save choices" }).click();
  await line(page).waitFor({ state: "detached" });
  const expected = { recommendations: "given", offers: "refused", measurement: "refused", "sensitive:health": "refused" };
  assert.deepEqual(await states(page), expected);

  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  await visitor.go(page, "/");
  await ask(page, (engine) => engine.rank());
  assert.equal((await states(page)).recommendations, "given");
  assert.equal(await line(page).count() + (await prompt(page).count()), 0);
}, { ...setting, prepare: pageAsksPrivacy });

story("when opened by hand, the question explains the signal and that a choice made there counts", async (visitor) => {
  const page = await visitor.open();
  await line(page).waitFor();
  await page.evaluate(() => document.querySelector("homebody-consent").ask());
  const words = "Your browser asks sites not to profile you (Global Privacy Control). On this site, what you choose here counts instead.";
  await prompt(page).getByText(words).waitFor();
  assert.deepEqual(await objections(page), []);
}, { ...setting, prepare: pageAsksPrivacy });

story("earlier consent does not override Global Privacy Control", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  assert.equal((await states(page)).recommendations, "given");
  await pageAsksPrivacy(visitor.context);
  await visitor.go(page, "/");
  await line(page).waitFor();
  assert.equal((await states(page)).recommendations, "refused");
  assert.equal(await ask(page, async (engine) => (await engine.rank()).mode), "popular");
}, setting);

story("if the choices are saved unchecked by keyboard, the line returns with the focus on it", async (visitor) => {
  const page = await visitor.open();
  await line(page).waitFor();
  await tabTo(page, (name) => name === "Manage choices");
  await page.keyboard.press("Enter");
  const toggle = line(page).getByRole("button", { name: "Manage choices" });
  assert.equal(await toggle.getAttribute("aria-expanded"), "true");
  await tabTo(page, (name) => name === "Save choices");
  await page.keyboard.press("Space");
  await line(page).getByRole("checkbox").first().waitFor({ state: "hidden" });
  assert.equal(await focused(page), "Manage choices");
  assert.deepEqual(await kept(page), {}, "the signal already refuses, so there is nothing to store");
}, { ...setting, prepare: pageAsksPrivacy });

story("the line does not interrupt, does not cover the page, and has no axe findings", async (visitor) => {
  const page = await visitor.open();
  await line(page).waitFor();
  const manners = await line(page).evaluate((block) => ({
    position: getComputedStyle(block).position,
    live: block.closest("[aria-live], [role=status], [role=alert], [role=region]") !== null,
    scroll: document.documentElement.style.scrollPaddingBlockEnd,
  }));
  assert.deepEqual(manners, { position: "static", live: false, scroll: "" });
  assert.deepEqual(await objections(page), []);
  await line(page).getByRole("button", { name: "Manage choices" }).click();
  assert.deepEqual(await objections(page), []);
}, { ...setting, prepare: pageAsksPrivacy });

story("without Global Privacy Control, there is no such line", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  await visitor.go(page, "/");
  await ask(page, (engine) => engine.rank());
  assert.equal(await line(page).count(), 0);
  assert.equal(await ask(page, (engine) => engine.gpc), false);
});
