/**
 * The page with the embedded preference centre: it has a list that can be explained, and nothing on the page opens the
 * centre a second time.
 */
import assert from "node:assert/strict";
import { drawn, openSection } from "../support/centre.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, cards, ranked } from "../support/visitor.mjs";

story("the page has a list, explains each item on it, and shows the centre once", async (visitor) => {
  const page = await afterAMug(visitor);
  await page.getByRole("link", { name: "See it all on one page" }).click();
  await page.waitForURL(/\/your-data$/);
  await ranked(page, "personal");
  const centre = page.locator("main homebody-preferences");
  await drawn(centre);
  const things = (await openSection(centre, "Why you’re seeing this")).locator('li[part="thing"]');
  await things.first().waitFor();
  const shown = await cards(page);
  assert.equal(shown.length, 4);
  assert.deepEqual(await things.evaluateAll((lines) => lines.map((line) => line.dataset.item)), shown);
  await things.first().locator("summary").first().click();
  await things.first().getByText("Reasons for it").waitFor();
  assert.equal(await page.locator("homebody-preferences").count(), 1);
  assert.equal(await page.getByRole("link", { name: "See it all on one page" }).count(), 0);
});

story("without JavaScript, the page does not claim that nothing is kept", async (visitor) => {
  const page = await visitor.context.newPage();
  await page.goto(`${visitor.origin}/your-data`);
  const words = await page.locator("main noscript").innerText();
  assert.match(words, /nothing is added .* kept before, turn on JavaScript/s);
  assert.equal(await page.locator("homebody-shelf > .card").count(), 4);
}, { context: { javaScriptEnabled: false } });
