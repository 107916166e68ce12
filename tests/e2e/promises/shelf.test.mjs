/**
 * The shelf: personal after consent, in the engine's own order, without what the visitor never wants to see, and the
 * site's own content if anything fails. "Why am I seeing this?" names the true reasons and takes preferences.
 */
import assert from "node:assert/strict";
import { promise } from "../support/browsers/promise.mjs";
import { afterMugs, answer, cards, personalised } from "../support/browsers/shopping.mjs";
import { eventually } from "../support/patience.mjs";
import { nativeList } from "../support/shop.mjs";
import { stored } from "../support/storage.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */

const WHY = "homebody-shelf homebody-why >>> button[part=button]";
const PANEL = "homebody-shelf homebody-why >>> [popover]";

/** Forgets impressions, which the native list does not take into account. @param {Page} page */
const forgetImpressions = (page) =>
  page.ask(async (engine) => {
    const again = new Promise((done) => addEventListener("homebody:ranked", done, { once: true }));
    await engine.profile.reset();
    await again;
  });

promise("three mugs lead to the same shelf as in the native engine, and it stays after a reload", async (visitor) => {
  const page = await visitor.open();
  const before = await cards(page);
  const mugs = await afterMugs(page, 3);
  await forgetImpressions(page);
  const shown = await cards(page);
  const ids = mugs.map(({ id }) => id);
  assert.deepEqual(shown, nativeList(ids, 8));
  assert.deepEqual(await page.ask(async (engine) => (await engine.rank({ limit: 8 })).items.map(({ id }) => id)), shown);
  assert.notDeepEqual(shown, before);
  await page.see("h2", "Chosen for you");
  await page.reload();
  await personalised(page);
  assert.deepEqual(await cards(page), shown);
});

promise("a muted product never appears again, nor does any of a muted category", async (visitor) => {
  const page = await visitor.open();
  await afterMugs(page);
  const [item = ""] = await cards(page);
  const category = await page.ask(async (engine, item) => {
    await engine.profile.mute(`item:${item}`);
    const [next] = (await engine.rank({ limit: 1 })).items;
    await engine.profile.mute(`category:${next.category}`);
    return next.category;
  }, item);
  const gone = async () => {
    await page.until((item) => !document.querySelector(`homebody-shelf > [slot=ranked] a[href="/p/${item}"]`), item);
    const { items } = await page.ask((engine) => engine.rank({ limit: 100 }));
    assert.ok(items.length > 20 && items.every((one) => one.id !== item && one.category !== category));
    const listed = new Set(items.map(({ id }) => id));
    assert.deepEqual((await cards(page)).filter((id) => !listed.has(id)), []);
  };
  await gone();
  await page.reload();
  await personalised(page);
  await gone();
});

promise("a shelf says why: the viewed mug is named, and nothing was sent", async (visitor) => {
  const page = await visitor.open();
  const [mug] = await afterMugs(page);
  const [{ name } = { name: "" }] = await page.find(WHY);
  await page.click(WHY, name);
  await page.see(`${PANEL} h2`, "Why you’re seeing this");
  const { text } = await page.see(PANEL);
  assert.ok(text.includes(String(mug?.title)), `the mug is not named in: ${text}`);
  assert.match(text, /Calculated on this device\. Nothing was sent\./);
  const [first = ""] = await cards(page);
  const { score, reasons } = await page.ask((engine, first) => engine.why(first), first);
  assert.ok(reasons.length > 0 && score !== undefined);
});

promise("more, less and never take effect at once, and the last removes the card", async (visitor) => {
  const page = await visitor.open();
  await afterMugs(page);
  const [item = ""] = await cards(page);
  const { title, category } = await page.ask(async (engine) => {
    const [{ title, category }] = (await engine.rank({ limit: 1 })).items;
    return { title, category };
  });
  const [{ name } = { name: "" }] = await page.find(WHY);
  await page.click(WHY, name);
  const button = `${PANEL} button`;
  await page.click(button, `More: ${category}`);
  await page.see(`${PANEL} [role=status]`, `You will see more of: ${category}`);
  assert.equal((await page.see(button, `More: ${category}`)).pressed, "true");
  await page.click(button, `Less: ${category}`);
  await page.see(`${PANEL} [role=status]`, `You will see less of: ${category}`);
  assert.deepEqual(await page.ask((engine) => engine.profile.preferences()), [{ what: "less", label: `category:${category}`, name: category }]);
  await page.click(button, `Less: ${category}`);
  await page.see(`${PANEL} [role=status]`, `Preference removed: ${category}`);
  await page.click(button, `Never show: ${title}`);
  await page.see(`${PANEL} [role=status]`, `You will no longer see: ${title}`);
  await page.press("Escape");
  await page.until((item) => !document.querySelector(`homebody-shelf > [slot=ranked] a[href="/p/${item}"]`), item);
});

promise("a page that is left in the middle of a write does not block the next one, and works when the visitor goes back", async (visitor) => {
  const page = await visitor.open("/p/1");
  await answer(page, "Accept");
  // What a page tracks just before it is left may be lost, so one event is stored before.
  await page.ask((engine) => engine.track("view", { item: "9" }));
  await eventually(async () => assert.ok((await stored(page, "event")) > 0));
  for (const path of ["/p/2", "/p/3", "/p/4", "/p/5"]) {
    await page.ask((engine) => {
      for (let view = 0; view < 20; view++) engine.track("view", { item: "9" });
    });
    await page.go(path);
    assert.equal(await page.ask((engine) => engine.consent.get("recommendations")), "given");
  }
  await page.evaluate(() => history.back());
  await page.until(() => location.pathname === "/p/4");
  assert.equal(await page.ask(async (engine) => (await engine.rank()).mode), "personal");
  const before = await stored(page, "event");
  await page.ask((engine) => engine.track("cart", { item: "9" }));
  await eventually(async () => assert.equal(await stored(page, "event"), before + 1));
});
