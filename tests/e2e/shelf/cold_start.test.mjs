/**
 * Cold start and the basis of a list: the page's category, then the visitor's views. Also, every code that an
 * explanation can have is put into words.
 */
import assert from "node:assert/strict";
import { scripted } from "../support/gate.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, ask, cards, ranked, shelf, unranked } from "../support/visitor.mjs";

story("a category page lists its own items first, even for visitors who have not answered, if the site asks for it", async (visitor) => {
  const page = await visitor.open();
  await unranked(page);
  const named = await ask(page, async (engine) => {
    const { items } = await engine.rank({ limit: 100 });
    return items.at(-1)?.category;
  });
  assert.ok(named);
  await shelf(page).evaluate((element, category) => element.setAttribute("context-category", category), named);
  await ranked(page, "context");
  const { mode, items } = await ask(
    page,
    (engine, category) => engine.rank({ limit: 8, context: { category } }),
    named,
  );
  assert.equal(mode, "context");
  assert.deepEqual([...new Set(items.map(({ category }) => category))], [named]);
  assert.deepEqual(await cards(page), items.map(({ id }) => id));

  await shelf(page).evaluate((element) => element.setAttribute("context-category", "no such category"));
  await unranked(page);
}, { gate: scripted("data-unpersonalized") });

story("a visitor's own history outweighs the category of the page", async (visitor) => {
  const page = await afterAMug(visitor);
  const before = await cards(page);
  await shelf(page).evaluate((element) => element.setAttribute("context-category", "Party & Easter"));
  await ranked(page, "personal");
  assert.deepEqual(await cards(page), before);
});

story("every reason code has words, in the language of the page", async (visitor) => {
  const page = await afterAMug(visitor);
  const found = await ask(page, async (engine) => {
    const { items } = await engine.rank({ limit: 40 });
    const raised = items[20]?.id ?? "";
    const lowered = items[0]?.id ?? "";
    await engine.profile.more(`item:${raised}`);
    await engine.profile.less(`item:${lowered}`);
    const of = async (item) => (await engine.why(item)).reasons;
    return { raised, lowered, up: await of(raised), down: await of(lowered) };
  });
  const chosen = (reasons) => reasons.find(({ code }) => code === "preference");
  assert.ok(chosen(found.up).contribution > 0 && chosen(found.down).contribution < 0);
  const said = async (item) => {
    await page.evaluate((item) => {
      const why = document.createElement("homebody-why");
      why.setAttribute("item", item);
      why.setAttribute("name", `number ${item}`);
      document.querySelector("main")?.append(why);
    }, item);
    await page.getByRole("button", { name: new RegExp(`number ${item}$`) }).click();
    const panel = page.getByRole("dialog", { name: "Why you’re seeing this" });
    await panel.getByRole("listitem").first().waitFor();
    const words = await panel.innerText();
    await page.keyboard.press("Escape");
    return words;
  };
  assert.match(await said(found.raised), /You asked to see more of this/);
  const down = await said(found.lowered);
  assert.match(down, /You asked to see less of this — moves it down/);
  assert.doesNotMatch(down, /reason\.|undefined|\{/);
});
