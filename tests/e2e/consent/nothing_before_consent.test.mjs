/**
 * Before an answer, nothing is kept in any kind of storage; a refusal stores only the refusal.
 */
import assert from "node:assert/strict";
import { decisions, eventsStored, kept, records } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, engineRuns, lookAt, prompt, ranked, shelf, unranked } from "../support/visitor.mjs";

/** @typedef {import("../support/visitor.mjs").Visitor} Visitor */

/** One refusal per purpose of the shop: recommendations, measurement and the sensitive topic. */
const NO_TO_ALL = ["refused", "refused", "refused"];

/**
 * Visits the shop without answering: products, a department, search, the basket, "add" and the buttons in the footer.
 * @param {Visitor} visitor
 */
async function browse(visitor) {
  const page = await visitor.open();
  await lookAt(page, "mug", 0);
  await engineRuns(page);
  await page.getByRole("button", { name: /^Add to basket: / }).click();
  await page.getByText(/^In your basket: /).waitFor();
  await page.getByRole("link", { name: "All departments" }).click();
  await page.waitForURL(/#departments$/);
  await page.locator(".department-grid a").first().click();
  await page.waitForURL(/\/d\//);
  await page.locator("main a.card-link").first().click();
  await page.waitForURL(/\/p\//);
  await engineRuns(page);
  await page.getByRole("link", { name: /^Basket/ }).click();
  await page.waitForURL(/\/basket/);
  await engineRuns(page);
  await page.getByRole("button", { name: /^One more/ }).click();
  await page.waitForLoadState();
  await engineRuns(page);
  return page;
}

story("browsing the shop without answering leaves nothing in any kind of storage", async (visitor) => {
  const page = await browse(visitor);
  await prompt(page).waitFor();
  assert.deepEqual(await kept(page), {});
  await visitor.go(page, "/");
  assert.deepEqual(await kept(page), {});
  await unranked(page);
});

story("the storage dump finds something in every kind of storage", async (visitor) => {
  const page = await visitor.open();
  await ask(page, (engine) => engine.start()); // Before an answer, there is no worker.
  await page.evaluate(async () => {
    document.cookie = "crumb=1";
    localStorage.setItem("crumb", "1");
    sessionStorage.setItem("crumb", "1");
    await caches.open("crumb");
    await (await navigator.storage.getDirectory()).getFileHandle("crumb", { create: true });
    await new Promise((resolve) => (indexedDB.open("crumb").onsuccess = resolve));
  });
  const places = Object.keys(await kept(page));
  const inWorker = ["indexedDB", "caches", "opfs"].map((place) => `worker: ${place}`);
  for (const place of ["cookies", "page: localStorage", "page: sessionStorage", ...inWorker]) {
    assert.ok(places.includes(place), `${place} is not in ${places}`);
  }
});

story("products viewed before consent are not remembered after it", async (visitor) => {
  const page = await browse(visitor);
  await answer(page, "Accept");
  assert.deepEqual(await records(page).then((found) => found?.events), []);
  const { events, storage } = await ask(page, (engine) => engine.doctor());
  assert.deepEqual({ events, storage }, { events: 0, storage: "indexeddb" });
  assert.equal(await ask(page, async (engine) => (await engine.rank()).mode), "popular");
  await visitor.go(page, "/");
  await unranked(page);

  await lookAt(page, "mug", 1);
  await eventsStored(page, 1);
  await visitor.go(page, "/");
  await ranked(page, "personal");
});

story("after a refusal, only the refusal is kept, and the question does not return", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  assert.deepEqual(await decisions(page), NO_TO_ALL);

  await lookAt(page, "mug", 0);
  await engineRuns(page);
  await page.getByRole("button", { name: /^Add to basket: / }).click();
  await page.getByText(/^In your basket: /).waitFor();
  await visitor.go(page, "/");
  assert.deepEqual(await kept(page), { "page: indexedDB": ["homebody"] }, "and no worker runs");
  assert.deepEqual((await records(page))?.events, []);
  assert.deepEqual(await decisions(page), NO_TO_ALL);

  await page.reload();
  await engineRuns(page);
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "refused");
  // The shelf has its answer by now, so the question would have appeared already.
  await ask(page, (engine) => engine.rank());
  assert.equal(await prompt(page).count(), 0);
  assert.equal(await shelf(page).getAttribute("ranked"), null);
});
