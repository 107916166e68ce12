/**
 * The main path: accept, view three mugs, find out what mug buyers buy and why, come back, withdraw.
 */
import assert from "node:assert/strict";
import { openCentre } from "../support/centre.mjs";
import { tabTo } from "../support/keys.mjs";
import { nativeList } from "../support/shop.mjs";
import { decisions, eventsStored, kept, records } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, cards, engineRuns, lookAt, prompt, ranked, unranked } from "../support/visitor.mjs";

/** @typedef {import("../support/visitor.mjs").Visitor} Visitor */

/**
 * Views three mugs through the search box; each view is stored before the next.
 * @param {import("playwright-core").Page} page
 */
async function lookAtThreeMugs(page) {
  const mugs = [];
  for (const nth of [0, 1, 2]) {
    mugs.push(await lookAt(page, "mug", nth));
    await eventsStored(page, nth + 1);
  }
  return mugs;
}

/**
 * Forgets impressions. On a slow machine, the shelves of the product pages stay in view long enough to count as passed
 * over, and their items are discounted; the native lists in this comparison ignore shelves.
 * @param {import("playwright-core").Page} page
 */
async function forgetWhatWasShown(page) {
  await ask(page, async (engine) => {
    const again = new Promise((done) => addEventListener("homebody:ranked", done, { once: true }));
    await engine.profile.reset();
    await again;
  });
}

/** Opens the first "Why am I seeing this?" and returns its text. @param {import("playwright-core").Page} page */
async function readWhy(page) {
  await page.getByRole("button", { name: /^Why am I seeing this\?/ }).first().click();
  const words = page.getByRole("dialog", { name: "Why you’re seeing this" });
  await words.getByRole("listitem").first().waitFor();
  return words.innerText();
}

story("after three mugs, the shelf shows what mug buyers buy, says why, lasts, and can be erased", async (visitor) => {
  const page = await visitor.open();
  const before = await cards(page);
  assert.equal(before.length, 8);
  await answer(page, "Accept");
  assert.deepEqual(await cards(page), before, "consent alone reveals nothing: the shop's own list stays");

  const mugs = await lookAtThreeMugs(page);
  await page.getByRole("link", { name: "The Gift Wholesaler", exact: true }).click();
  await ranked(page, "personal");
  await forgetWhatWasShown(page);
  const shown = await cards(page);
  const ids = mugs.map(({ id }) => id);
  assert.deepEqual(shown, nativeList(ids, 8));
  assert.notDeepEqual(shown, nativeList(ids.toReversed(), 8), "even the order of the three views matters");
  assert.notDeepEqual(shown, before);
  await page.getByRole("heading", { name: "Chosen for you" }).waitFor();

  const why = await readWhy(page);
  assert.ok(mugs.some(({ title }) => why.includes(title)), `none of the mugs is named in: ${why}`);
  assert.match(why, /Calculated on this device\. Nothing was sent\./);
  await page.keyboard.press("Escape");

  await page.reload();
  await ranked(page, "personal");
  assert.deepEqual(await cards(page), shown, "the list is the same after a reload");
  assert.equal(await prompt(page).count(), 0);

  await page.getByRole("button", { name: "Stop recommendations and delete what was kept" }).click();
  await page.getByText("Recommendations are off, and what was kept has been deleted.").waitFor();
  await unranked(page);
  assert.deepEqual(await cards(page), before);
  assert.deepEqual((await records(page))?.events, []);
  assert.deepEqual(await decisions(page), ["given", "withdrawn"]);

  const centre = await openCentre(page);
  await centre.getByRole("button", { name: "Delete all data", exact: true }).click();
  await centre.getByRole("button", { name: "Yes, delete all data" }).click();
  await centre.getByRole("status").getByText("All data has been deleted in every open tab.").waitFor();
  assert.deepEqual(await kept(page), {});
});

story("the same path by keyboard alone", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  await tabTo(page, (focus) => focus === "Accept");
  await page.keyboard.press("Enter");
  await prompt(page).waitFor({ state: "detached" });
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "given");

  const seen = [];
  for (const nth of [0, 1, 2]) {
    await tabTo(page, (focus) => focus === "Search the shop", "Shift+Tab");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("mug");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?/);
    const title = await page.locator("main a.card-link").nth(nth).innerText();
    await tabTo(page, (focus) => focus === title);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/p\//);
    seen.push((await page.locator("[data-product]").getAttribute("data-product")) ?? "");
    await eventsStored(page, nth + 1);
  }
  await tabTo(page, (focus) => focus === "The Gift Wholesaler", "Shift+Tab");
  await page.keyboard.press("Enter");
  await ranked(page, "personal");
  await forgetWhatWasShown(page);
  assert.deepEqual(await cards(page), nativeList(seen, 8));

  await tabTo(page, (focus) => focus.startsWith("Stop recommendations"), "Shift+Tab");
  await page.keyboard.press("Space");
  await unranked(page);
  await engineRuns(page);
  assert.deepEqual(await decisions(page), ["given", "withdrawn"]);
});
