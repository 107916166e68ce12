/**
 * What each answer means, purpose by purpose: what Accept covers, what a checked box adds, and how an answer can be
 * changed.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { objections } from "../support/axe.mjs";
import { Elsewhere, EVERYTHING } from "../support/elsewhere.mjs";
import { focused } from "../support/keys.mjs";
import { kept } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, choose, prompt, states, unfold } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

const everything = new Elsewhere(EVERYTHING);
const { setting } = everything;
const ALL = ["recommendations", "offers", "measurement", "sensitive:health"];

/** Returns all purposes in the same state. @param {string} state */
const all = (state) => Object.fromEntries(ALL.map((purpose) => [purpose, state]));

/** Opens the question again, as a button on the site would. @param {Page} page */
const askAgain = (page) => page.locator("homebody-consent").evaluate((element) => element.ask());

story("Accept gives consent to recommendations and offers, and to nothing else", async (visitor) => {
  const page = await visitor.open();
  assert.match(await prompt(page).innerText(), /“Accept” covers only this/);
  await answer(page, "Accept");
  const expected = { recommendations: "given", offers: "given", measurement: "unset", "sensitive:health": "unset" };
  assert.deepEqual(await states(page), expected);
  await visitor.go(page, "/p/1");
  await ask(page, (engine) => engine.rank());
  assert.equal(await prompt(page).count(), 0, "the other purposes are no reason to ask again");
}, setting);

story("Reject refuses everything", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  assert.deepEqual(await states(page), all("refused"));
}, setting);

story("consent is given for checked purposes and refused for unchecked ones", async (visitor) => {
  const page = await visitor.open();
  await choose(page, "Offers", "Sensitive topic: health");
  const expected = { ...all("refused"), offers: "given", "sensitive:health": "given" };
  assert.deepEqual(await states(page), expected);
  const said = page.locator("homebody-consent").getByRole("status");
  await said.getByText("Turned on: Offers and Sensitive topic: health. Everything else is off.").waitFor();
}, setting);

story("a message shows and announces the new state, without motion, and disappears by itself", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  const said = page.locator("homebody-consent").getByText("Everything is off. Only this choice is remembered.");
  // Real time passes too, so this first checks what is visible only while the message is shown.
  await page.clock.fastForward(6_000);
  const { left, top, right, bottom } = await said.evaluate((words) => words.getBoundingClientRect().toJSON());
  assert.ok(right - left > 100 && bottom - top > 20 && left >= 0 && right <= 1280 && top > 0 && bottom <= 900, "on view");
  assert.equal(await said.evaluate((words) => words.getAnimations().length), 0);
  assert.equal(await said.evaluate((words) => getComputedStyle(words).pointerEvents), "none", "it blocks no clicks");
  assert.deepEqual(await objections(page), []);
  await page.clock.fastForward(6_100);
  await said.waitFor({ state: "detached" });
}, { ...setting, prepare: (context) => context.clock.install() });

story("the contact is a link if it is an address", async (visitor) => {
  const page = await visitor.open();
  const link = prompt(page).getByRole("link", { name: "privacy@example.org" });
  assert.equal(await link.getAttribute("href"), "mailto:privacy@example.org");
  everything.policy = { ...EVERYTHING, controller: { name: "A Shop", contact: "the counter" } };
  await visitor.go(page, "/");
  everything.policy = EVERYTHING;
  await prompt(page).getByText(/Write to the counter\. Privacy notice$/).waitFor();
  assert.deepEqual(await prompt(page).getByRole("link").allTextContents(), ["Privacy notice"]);
}, setting);

story("saving with nothing checked is the same as Reject", async (visitor) => {
  const page = await visitor.open();
  await choose(page);
  assert.deepEqual(await states(page), all("refused"));
}, setting);

story("consent stores the hash of the whole question's text and its language, and a refusal neither", async (visitor) => {
  const page = await visitor.open();
  const shown = await prompt(page).evaluate((region) => {
    const texts = [];
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue);
    return texts;
  });
  for (const text of ["Reject", "Accept", "Offers", "Recommend things that may interest me."]) assert.ok(shown.includes(text), text);
  await choose(page, "Recommendations");
  const records = await ask(page, async (engine) => (await inside(engine)).records());
  const decisions = records.filter(({ type }) => type === "decision");
  assert.deepEqual(decisions.map(({ purpose }) => purpose), ["recommendations"]);
  const refusals = records.filter(({ type }) => type === "refusal");
  assert.deepEqual(refusals.map(({ purpose }) => purpose).sort(), ALL.filter((purpose) => purpose !== "recommendations").sort());
  const hash = createHash("sha256").update(shown.join("\n")).digest("hex");
  for (const { text, language, purpose } of decisions) assert.deepEqual({ text, language }, { text: hash, language: "en" }, purpose);
}, setting);

story("a restriction by another consent manager outlasts Accept, and the question disappears", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  await ask(page, (engine) => engine.consent.restrict("a manager", ["offers"]));
  await answer(page, "Accept");
  const { recommendations, offers } = await states(page);
  assert.deepEqual({ recommendations, offers }, { recommendations: "given", offers: "refused" });
}, setting);

story("a script that checks a box and saves gives no consent", async (visitor) => {
  const page = await visitor.open();
  const choices = await unfold(page);
  await choices.evaluate((group) => {
    group.querySelector("input").click();
    group.querySelector("button").click();
  });
  // The box does not count, so nothing is chosen, which is the same as "Reject".
  await prompt(page).waitFor({ state: "detached" });
  assert.equal((await states(page)).recommendations, "refused");
}, setting);

story("reopened, the question shows the current state, and saving it unchanged changes nothing", async (visitor) => {
  const page = await visitor.open();
  await choose(page, "Recommendations", "Statistics");
  const before = await states(page);
  await askAgain(page);
  await prompt(page).waitFor();
  assert.equal(await focused(page), "Can this site remember what you view?", "the focus is at the start");
  const ticked = () =>
    prompt(page).evaluate((region) => [...region.querySelectorAll("input:checked")].map(({ value }) => value));
  assert.deepEqual(await ticked(), ["recommendations", "measurement"]);
  await page.keyboard.press("Escape");
  await prompt(page).waitFor({ state: "detached" });
  assert.deepEqual(await states(page), before);

  await askAgain(page);
  await prompt(page).getByRole("button", { name: "Save choices" }).click();
  await prompt(page).waitFor({ state: "detached" });
  assert.deepEqual(await states(page), before);

  // Withdrawing takes the same steps as giving: open, uncheck a box, save.
  await askAgain(page);
  await prompt(page).getByRole("checkbox", { name: /^Recommendations/ }).uncheck();
  await prompt(page).getByRole("button", { name: "Save choices" }).click();
  await prompt(page).waitFor({ state: "detached" });
  assert.deepEqual(await states(page), { ...before, recommendations: "withdrawn" });
}, setting);

story("a site that only measures asks only for measurement, with a checkbox", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  const buttons = await prompt(page).getByRole("button").allInnerTexts();
  assert.deepEqual(buttons, ["Reject", "Save choices"]);
  assert.deepEqual(await kept(page), {});
  await prompt(page).getByRole("checkbox", { name: /^Statistics/ }).check();
  await prompt(page).getByRole("button", { name: "Save choices" }).click();
  await prompt(page).waitFor({ state: "detached" });
  assert.deepEqual(await states(page), { measurement: "given" });
}, new Elsewhere({ purposes: ["measurement"], sensitive: [] }).setting);

story("if an answer cannot be stored, the question stays open and says so visibly", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message.call === "decide") throw new Error("made to fail");
      postMessage.call(this, message, ...rest);
    };
  });
  await prompt(page).getByRole("button", { name: "Reject" }).click();
  const said = prompt(page).getByRole("alert");
  await said.waitFor();
  assert.equal(await said.innerText(), "Your choice could not be saved. Please try again.");
  const [words, region] = await Promise.all([said.boundingBox(), prompt(page).boundingBox()]);
  assert.ok(words && region && words.y + words.height <= region.y + region.height, "in view, although the question scrolls");
  assert.deepEqual(await states(page), all("unset"));
}, { ...setting, context: { viewport: { width: 360, height: 740 } } });
