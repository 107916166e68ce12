/**
 * Preferences for a guess take effect at once, on the shelf behind the panel and in every tab.
 */
import assert from "node:assert/strict";
import { openCentre, openSection, says, section, unfoldAll } from "../support/centre.mjs";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, ask, cards, ranked, share, unranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Returns the strongest interest, which is the mug's category, as the engine reports it. @param {Page} page */
const strongest = (page) => ask(page, async (engine) => (await (await inside(engine)).interests())[0]);

/** Returns the row of an interest. @param {import("playwright-core").Locator} panel @param {string} label */
const row = (panel, label) => panel.locator(`li[part="interest"][data-label="${label}"]`);

story("an interest shows its strength as a bar and in words, and the events behind it", async (visitor) => {
  const page = await afterAMug(visitor);
  await ask(page, (engine) => {
    for (const item of ["1", "500", "900", "12", "640"]) engine.track("view", { item });
  });
  await eventsStored(page, 6);
  const interests = await ask(page, async (engine) => (await inside(engine)).interests());
  const panel = await openCentre(page);
  assert.ok(interests.length > 3, "more than the first screen shows");
  await unfoldAll(section(panel, "What we think you like"));
  for (const { label, name, share, titles } of interests) {
    const line = row(panel, label);
    assert.equal(await line.getByRole("heading").innerText(), name);
    await line.getByText(`${Math.round(share * 100)}% of what you viewed`).waitFor();
    const bar = await line.locator(".bar").evaluate((bar) => parseFloat(bar.style.inlineSize));
    assert.ok(Math.abs(bar - share * 100) < 0.01);
    const behind = await line.locator("details li").allInnerTexts();
    for (const title of titles)
      assert.ok(
        behind.some((words) => words.includes(title)),
        title,
      );
  }
});

story("more, less and never show change the shelf at once, and each can be undone", async (visitor) => {
  const page = await afterAMug(visitor);
  const before = await cards(page);
  const { label, name } = await strongest(page);
  const plain = await share(page, name);
  const panel = await openCentre(page);
  const line = row(panel, label);

  await line.getByRole("button", { name: `Never show: ${name}` }).click();
  await says(panel, `You will no longer see: ${name}`);
  assert.equal(await share(page, name), 0);
  await page.waitForFunction(
    (first) => !document.querySelector(`homebody-shelf > [slot=ranked] a[href="/p/${first}"]`),
    before[0],
  );
  assert.equal(await line.getByRole("button", { name: `Never show: ${name}` }).getAttribute("aria-pressed"), "true");

  await line.getByRole("button", { name: `More: ${name}` }).click();
  await says(panel, `You will see more of: ${name}`);
  const more = await share(page, name);
  assert.ok(more >= plain && more > 0, `${more} of 40 with the preference, ${plain} without`);

  await line.getByRole("button", { name: `Less: ${name}` }).click();
  await says(panel, `You will see less of: ${name}`);
  assert.ok((await share(page, name)) <= plain);

  const preference = (await openSection(panel, "Your preferences")).locator('li[part="preference"]').filter({ hasText: name });
  await preference.getByRole("button", { name: /^Undo/ }).click();
  await says(panel, `Preference removed: ${name}`);
  assert.equal(await share(page, name), plain);
  await page.waitForFunction((first) => {
    return document.querySelector("homebody-shelf > [slot=ranked] a.card-link")?.pathname === `/p/${first}`;
  }, before[0]);
  assert.deepEqual(await cards(page), before);
});

story("forgetting a wrong guess erases the records behind it, here and in the other tab", async (visitor) => {
  const page = await afterAMug(visitor);
  const other = await visitor.open();
  await ranked(other, "personal");
  await page.bringToFront();
  const { label, name, keys } = await strongest(page);
  const panel = await openCentre(page);
  await row(panel, label)
    .getByRole("button", { name: `Forget: ${name}` })
    .click();
  await says(panel, `Forgotten: ${name}`);
  const left = await ask(other, async (engine) => (await inside(engine)).records());
  assert.ok(left.every(({ key, type }) => type !== "event" || !keys.includes(key)));
  assert.deepEqual(await ask(page, async (engine) => (await inside(engine)).interests()), []);
  await Promise.all([unranked(page), unranked(other)]);
  await section(panel, "What we think you like").getByText("There are no guesses about you.").waitFor();
});

story("learned weights are shown and can be erased", async (visitor) => {
  const page = await afterAMug(visitor);
  await ask(page, (engine) => {
    engine.impression(["1", "2", "4"]);
    engine.track("click", { item: "2" });
  });
  await page.waitForFunction(async () => {
    const engine = await (await import("/homebody/homebody.js")).whenEngine();
    return (await (await inside(engine)).learned()).discounted.length > 0;
  });
  const panel = await openCentre(page);
  const learned = await openSection(panel, "What your browser has learned");
  const { discounted } = await ask(page, async (engine) => (await inside(engine)).learned());
  for (const { title } of discounted)
    await learned
      .getByText(
        new RegExp(`not chosen, so it moves down a little: ${RegExp.escape?.(title) ?? title.replace(/[^\w ]/g, ".")}`),
      )
      .first()
      .waitFor();
  await learned.getByRole("button", { name: "Reset what was learned" }).click();
  await says(panel, "What was learned has been reset.");
  assert.deepEqual((await ask(page, async (engine) => (await inside(engine)).learned())).discounted, []);
  await learned.getByText("Nothing has been learned.").waitFor();
});

story("after Forget, the focus is on the same button of the next guess, and finally on the title", async (visitor) => {
  const page = await afterAMug(visitor);
  await ask(page, (engine) => {
    for (const item of ["1", "500"]) engine.track("view", { item });
  });
  await eventsStored(page, 3);
  const names = (await ask(page, async (engine) => (await inside(engine)).interests())).map(({ name }) => name);
  assert.ok(names.length > 1, names.join());
  const panel = await openCentre(page);
  for (const [at, name] of names.entries()) {
    await panel.getByRole("button", { name: `Forget: ${name}` }).focus();
    await page.keyboard.press("Enter");
    await says(panel, `Forgotten: ${name}`);
    const next = names[at + 1];
    await page.waitForFunction(
      (words) => {
        const inside = document.querySelector("footer homebody-preferences")?.shadowRoot?.activeElement;
        return (inside?.getAttribute("aria-label") ?? inside?.textContent) === words;
      },
      next ? `Forget: ${next}` : "What we think you like",
    );
  }
});
