/**
 * The engine learns from clicks on a shelf and obeys preferences: at once, in every tab, after a reload, and until they
 * are cleared or erased.
 */
import assert from "node:assert/strict";
import { aWhile, eventually } from "../support/patience.mjs";
import { eventsStored, kept, records, stored } from "../support/storage.mjs";
import { scripted } from "../support/gate.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask, cards, ranked, shelf, unranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../support/visitor.mjs").Visitor} Visitor */

/** Returns the categories of a long list. @param {Page} page */
const categories = (page) =>
  ask(page, async (engine) => (await engine.rank({ limit: 100 })).items.map(({ category }) => category));

/** Waits until the shelf shows none of these. @param {Page} page @param {string[]} ids */
const goneFrom = (page, ids) =>
  page.waitForFunction((ids) => {
    const links = [...document.querySelectorAll("homebody-shelf > [slot=ranked] a.card-link")];
    return links.length > 0 && !links.some(({ pathname }) => ids.includes(decodeURIComponent(pathname.slice(3))));
  }, ids);

story("a muted category disappears from every tab at once, and comes back only when it is cleared", async (visitor) => {
  const page = await afterAMug(visitor);
  const other = await visitor.open();
  await ranked(other, "personal");
  const before = await cards(page);
  const items = await ask(page, async (engine) => (await engine.rank({ limit: 8 })).items);
  const { category } = items[0];
  const theirs = items.filter((item) => item.category === category).map(({ id }) => id);

  await ask(page, (engine, label) => engine.profile.mute(label), `category:${category}`);
  assert.ok(!(await categories(other)).includes(category), "the other tab has it before it is reported as done");
  await Promise.all([goneFrom(page, theirs), goneFrom(other, theirs)]);
  assert.deepEqual(await ask(other, (engine) => engine.profile.preferences()), [
    { what: "mute", label: `category:${category}`, name: category },
  ]);

  await page.reload();
  await ranked(page, "personal");
  await goneFrom(page, theirs);
  assert.ok(!(await categories(page)).includes(category));

  await ask(page, (engine, label) => engine.profile.clear(label), `category:${category}`);
  assert.deepEqual(await ask(page, (engine) => engine.profile.preferences()), []);
  await page.waitForFunction((first) => {
    return document.querySelector("homebody-shelf > [slot=ranked] a.card-link")?.pathname === `/p/${first}`;
  }, before[0]);
  assert.deepEqual(await cards(page), before);
});

story("items of a preferred category move up and say why; an invalid preference has an error code", async (visitor) => {
  const page = await afterAMug(visitor);
  const found = await ask(page, async (engine) => {
    const { items } = await engine.rank({ limit: 100 });
    const { id } = items[30];
    await engine.profile.more(`item:${id}`);
    const after = (await engine.rank({ limit: 100 })).items;
    const place = after.findIndex((item) => item.id === id);
    return { place, codes: after[place].reasons.map(({ code }) => code) };
  });
  assert.ok(found.place < 12, `it is in position ${found.place}`);
  assert.ok(found.codes.includes("preference"));
  const codes = await ask(page, (engine) => {
    const code = (/** @type {Promise<unknown>} */ asked) => asked.then(() => "done", (error) => error.code);
    const labels = ["colour:red", "category:", "category:no such thing", "item:nothing"];
    return Promise.all(labels.map((label) => code(engine.profile.mute(label))));
  });
  assert.deepEqual(codes, Array(4).fill("preference/unknown-label"));
});

story("without consent, no impression, click or preference is stored", async (visitor) => {
  const page = await visitor.open();
  await shelf(page).evaluate((element) => element.setAttribute("cold", "popular"));
  await page.locator('homebody-shelf[ranked="popular"]').waitFor();
  await aWhile(page);
  const code = await ask(page, (engine) => engine.profile.mute("item:1").catch((error) => error.code));
  assert.equal(code, "consent/missing");
  await ask(page, (engine) => engine.impression(["1", "2"]));
  assert.deepEqual(await kept(page), {});
  await answer(page, "Accept");
  assert.equal(await stored(page, "impression"), 0, "nothing was recorded for later");
}, { gate: scripted("data-unpersonalized") });

story("a list in view for a second is stored as one impression, and an opened card as a click", async (visitor) => {
  const page = await afterAMug(visitor);
  await shelf(page).scrollIntoViewIfNeeded();
  const shown = await cards(page);
  const noted = async () => {
    const records = await ask(page, async (engine) => (await inside(engine)).records());
    return records.filter(({ type, items }) => type === "impression" && items.map(({ item }) => item).join() === shown.join()).length;
  };
  await eventually(async () => assert.equal(await noted(), 1, "the list is not recorded as seen"));
  await aWhile(page);
  assert.equal(await noted(), 1, "one list is one impression");

  // Pressing a button on a card is not a click on the item; following the card's link is.
  await page.getByRole("button", { name: /^Why am I seeing this\?/ }).first().click();
  await page.keyboard.press("Escape");
  assert.equal(await stored(page, "event"), 1);
  await shelf(page).locator(":scope > [slot=ranked] a.card-link").nth(1).evaluate((link) => {
    link.addEventListener("click", (event) => event.preventDefault());
  });
  await shelf(page).locator(":scope > [slot=ranked] a.card-link").nth(1).click();
  await eventsStored(page, 2);
  const learned = await ask(page, async (engine) => (await inside(engine)).learned());
  assert.deepEqual(learned.terms.map(({ term }) => term), ["behaviour", "content", "history", "popular"]);
  assert.ok(learned.terms.every(({ percent }) => percent >= 50 && percent <= 200));
  const passedOver = shown.filter((_, at) => at !== 1);
  const discounted = new Set(learned.discounted.map(({ item }) => item));
  assert.ok(passedOver.every((item) => discounted.has(item)), "items that were not chosen are discounted");
  assert.ok(!discounted.has(shown[1]));
  const codes = await ask(page, async (engine, item) => (await engine.why(item)).reasons.map(({ code }) => code), passedOver[0]);
  assert.ok(codes.includes("passed-over"));

  await ask(page, (engine) => engine.profile.reset());
  assert.deepEqual(await ask(page, async (engine) => (await (await inside(engine)).learned()).discounted), []);
  assert.deepEqual([await stored(page, "impression"), await stored(page, "event")], [0, 2]);
});

story("withdrawing erases impressions and preferences with the rest", async (visitor) => {
  const page = await afterAMug(visitor);
  await ask(page, async (engine) => {
    engine.impression(["1", "2"]);
    await engine.profile.mute("item:3");
    await engine.profile.more("item:4");
  });
  assert.deepEqual([await stored(page, "preference"), (await stored(page, "impression")) > 0], [2, true]);
  await ask(page, (engine) => engine.consent.withdraw("recommendations"));
  assert.deepEqual((await records(page))?.events, []);
  await unranked(page);
  const left = await ask(page, async (engine) => [await engine.profile.preferences(), (await (await inside(engine)).learned()).discounted]);
  assert.deepEqual(left, [[], []]);
});
