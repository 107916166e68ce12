/**
 * axe-core has no findings on any kind of page, with the question open and with an explanation open.
 */
import assert from "node:assert/strict";
import { objections } from "../support/axe.mjs";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, lookAt, prompt, ranked } from "../support/visitor.mjs";

for (const [colorScheme, width] of /** @type {["light" | "dark", number][]} */ ([
  ["light", 1280],
  ["dark", 360],
])) {
  // During an entrance animation, the colours differ from those that a visitor reads.
  const context = { colorScheme, viewport: { width, height: 800 }, reducedMotion: /** @type {const} */ ("reduce") };

  story(`the question and every kind of page pass, ${colorScheme} at ${width} px`, async (visitor) => {
    const page = await visitor.open();
    await prompt(page).waitFor();
    const department = await page.locator(".department-grid a").first().getAttribute("href");
    assert.deepEqual(await objections(page), [], "home");
    const paths = ["/p/1", "/basket", "/basket?basket=1,2x3", "/search?q=mug", "/search?q=zzz", String(department)];
    for (const path of paths) {
      await visitor.go(page, path);
      await prompt(page).waitFor();
      assert.deepEqual(await objections(page), [], path);
    }
  }, { context });

  story(`a ranked shelf with an explanation open passes, ${colorScheme} at ${width} px`, async (visitor) => {
    const page = await visitor.open();
    await answer(page, "Accept");
    await lookAt(page, "mug", 0);
    await eventsStored(page, 1);
    await ranked(page, "context");
    await page.getByRole("button", { name: /^Why am I seeing this\?/ }).first().click();
    await page.getByRole("dialog").getByRole("listitem").first().waitFor();
    assert.deepEqual(await objections(page), []);
  }, { context });
}

story("axe reports a fault if there is one", async (visitor) => {
  const page = await visitor.open();
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button"), new Image()));
  const found = (await objections(page)).join("\n");
  assert.match(found, /button-name/);
  assert.match(found, /image-alt/);
});
