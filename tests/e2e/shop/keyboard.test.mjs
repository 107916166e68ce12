/**
 * The shop with the keyboard alone: Escape closes what was opened, and the focus stays where the visitor left it.
 */
import assert from "node:assert/strict";
import { focused, tabTo } from "../support/keys.mjs";
import { eventually } from "../support/patience.mjs";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { ask, cards, engineRuns, prompt, ranked, unranked } from "../support/visitor.mjs";

story("a visitor can search, view, add, ask why, and stop without a mouse", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Skip to the content");

  await tabTo(page, (name) => name === "Accept");
  await page.keyboard.press("Space");
  await prompt(page).waitFor({ state: "detached" });
  // The question is gone, and with it the focused button: the next Tab continues from the main content.
  await page.waitForFunction(() => document.activeElement?.localName === "main");
  const said = page.locator("homebody-consent").getByRole("status");
  await said.getByText("Turned on: Recommendations. Everything else is off.").waitFor();

  await tabTo(page, (name) => name === "Search the shop", "Shift+Tab");
  await page.keyboard.type("mug");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?/);
  const title = await page.locator("main a.card-link").first().innerText();
  await tabTo(page, (name) => name === title);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/p\//);
  await engineRuns(page);

  await tabTo(page, (name) => name === `Add to basket: ${title}`);
  await page.keyboard.press("Enter");
  await page.getByText(`In your basket: ${title}`).waitFor();
  assert.equal(await focused(page), `Add to basket: ${title}`, "adding does not move the focus");
  await eventsStored(page, 2);
  await ranked(page, "personal");

  await tabTo(page, (name) => name.startsWith("Why am I seeing this?"));
  const button = await focused(page);
  await page.keyboard.press("Enter");
  const words = page.getByRole("dialog", { name: "Why you’re seeing this" });
  await words.getByRole("listitem").first().waitFor();
  const opened = page.locator("homebody-why").getByRole("button", { expanded: true });
  await opened.waitFor();
  await page.keyboard.press("Escape");
  await words.waitFor({ state: "hidden" });
  await opened.waitFor({ state: "detached" });
  assert.equal(await focused(page), button, "the focus is back on the button");

  await tabTo(page, (name) => name.startsWith("Stop recommendations"));
  await page.keyboard.press("Enter");
  await unranked(page);
  await page.getByText("Recommendations are off, and what was kept has been deleted.").waitFor();
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "withdrawn");
});

story("a card that has the focus stays where it is while the shelf around it changes", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  await tabTo(page, (name) => name === "Accept");
  await page.keyboard.press("Enter");
  await prompt(page).waitFor({ state: "detached" });
  await ask(page, (engine) => engine.track("view", { item: "1" }));
  await ranked(page, "personal");
  const third = (await cards(page))[2];
  const link = `homebody-shelf > [slot=ranked] a.card-link[href="/p/${third}"]`;
  await page.locator(link).focus();
  const ranking = await ask(page, async (engine) => {
    // These products are unrelated to the first: after these views, the focused product is no longer listed here.
    for (const item of ["500", "501", "502", "503", "504"]) engine.track("view", { item });
    return (await engine.rank({ limit: 8 })).items.map(({ id }) => id);
  });
  assert.ok(!ranking.includes(third));
  const expected = ranking.with(2, third);
  await page.waitForFunction((ids) => {
    const links = document.querySelectorAll("homebody-shelf > [slot=ranked] a.card-link");
    return [...links].map((link) => link.getAttribute("href")).join() === ids.map((id) => `/p/${id}`).join();
  }, expected);
  assert.equal(await page.evaluate((link) => document.activeElement === document.querySelector(link), link), true);

  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.locator(link).waitFor({ state: "detached" });
  await eventually(async () => assert.ok((await cards(page)).every((id) => ranking.includes(id)), "it disappears"));
});
