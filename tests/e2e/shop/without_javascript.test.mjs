/**
 * Without JavaScript, the shop still works: all content is there, no question appears, and nothing is kept.
 */
import assert from "node:assert/strict";
import { story } from "../support/story.mjs";

const setting = { context: { javaScriptEnabled: false } };

story("the home page shows the shop's own list and no question", async (visitor) => {
  const page = await visitor.context.newPage();
  await page.goto(visitor.origin);
  const cards = page.locator("homebody-shelf > .card");
  assert.equal(await cards.count(), 8);
  for (const card of await cards.all()) await card.waitFor();
  assert.equal(await page.getByRole("button", { name: /accept/i }).count(), 0);
  assert.ok(visitor.watch.requests.includes("/shop/shop.css"));
  assert.ok(!visitor.watch.requests.includes("/homebody/homebody.wasm"));
}, setting);

story("departments, products, search and the basket work with links and forms", async (visitor) => {
  const page = await visitor.context.newPage();
  await page.goto(visitor.origin);
  await page.locator(".department-grid a").first().click();
  await page.waitForURL(/\/d\//);
  assert.equal(await page.locator("main .card").count(), 24);

  await page.getByRole("searchbox", { name: "Search the shop" }).fill("mug");
  await page.getByRole("button", { name: "Search" }).click();
  await page.waitForURL(/\/search\?/);
  const first = page.locator("main a.card-link").first();
  const title = await first.innerText();
  assert.match(title, /mug/i);
  await first.click();
  await page.waitForURL(/\/p\//);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), title);
  assert.equal(await page.locator("homebody-shelf > .card").count(), 4);

  await page.getByRole("button", { name: `Add to basket: ${title}` }).click();
  await page.waitForURL(/\/basket/);
  await page.getByRole("heading", { level: 1, name: "Your basket" }).waitFor();
  assert.equal(await page.locator(".line-title").innerText(), title);
  assert.deepEqual(await visitor.context.cookies(), []);
}, setting);
