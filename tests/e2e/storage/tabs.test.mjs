/**
 * Several tabs are one visitor: a decision in one tab applies in all of them before it is reported as done.
 */
import assert from "node:assert/strict";
import { decisions, eventsStored, kept, records } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, cards, prompt, ranked, unranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Returns the consent state in the page's engine. @param {Page} page */
const consent = (page) => ask(page, (engine) => engine.consent.get("recommendations"));

story("consent in one tab closes the question in the others, and a view in one reranks the others", async (visitor) => {
  const [a, b, c] = await Promise.all([visitor.open(), visitor.open(), visitor.open("/p/3")]);
  await Promise.all([a, b, c].map((page) => prompt(page).waitFor()));
  await answer(a, "Accept");
  await Promise.all([b, c].map((page) => prompt(page).waitFor({ state: "detached" })));
  assert.deepEqual(await Promise.all([a, b, c].map(consent)), ["given", "given", "given"]);

  const before = await cards(b);
  await ask(a, (engine) => engine.track("view", { item: "1" }));
  await ranked(b, "personal");
  await ranked(c, "personal");
  assert.notDeepEqual(await cards(b), before);
  assert.deepEqual(await cards(b), await cards(a));
});

story("withdrawing in one tab clears every tab before it is reported as done", async (visitor) => {
  const pages = await Promise.all([visitor.open(), visitor.open(), visitor.open()]);
  const [a, b] = pages;
  await answer(a, "Accept");
  await ask(a, (engine) => engine.track("view", { item: "1" }));
  await Promise.all(pages.map((page) => ranked(page, "personal")));
  await ask(b, (engine) => engine.consent.withdraw("recommendations"));
  // From here on, the test does not wait, because "done" has been reported.
  const left = await Promise.all(pages.map((page) => ask(page, (engine) => engine.doctor())));
  assert.deepEqual(left.map(({ events }) => events), [0, 0, 0]);
  assert.deepEqual(await Promise.all(pages.map(consent)), ["withdrawn", "withdrawn", "withdrawn"]);
  assert.deepEqual((await records(a))?.events, []);
  await Promise.all(pages.map(unranked));
});

story("erasing everything resolves only when every tab is clear", async (visitor) => {
  const pages = await Promise.all([visitor.open(), visitor.open(), visitor.open()]);
  const [a, b, c] = pages;
  await answer(a, "Accept");
  await prompt(b).waitFor({ state: "detached" }); // Until then, the consent has not reached this tab.
  await ask(b, (engine) => engine.track("view", { item: "1" }));
  await Promise.all(pages.map((page) => ranked(page, "personal")));
  await ask(c, (engine) => engine.data.deleteAll());
  const left = await Promise.all(pages.map((page) => ask(page, (engine) => engine.doctor())));
  assert.deepEqual(left.map(({ events, storage }) => `${events} ${storage}`), Array(3).fill("0 none"));
  assert.deepEqual(await Promise.all(pages.map(consent)), ["unset", "unset", "unset"]);
  assert.deepEqual(await kept(a), {});
  await Promise.all(pages.map(unranked));
});

story("three tabs that erase at the same time all finish", async (visitor) => {
  const pages = await Promise.all([visitor.open(), visitor.open(), visitor.open()]);
  await answer(pages[0], "Accept");
  await ask(pages[0], (engine) => engine.track("view", { item: "1" }));
  await eventsStored(pages[0], 1);
  await Promise.all(pages.map((page) => ask(page, (engine) => engine.data.deleteAll())));
  assert.deepEqual(await kept(pages[0]), {});
});

story("a tab that does not answer is named as the cause, and the decision still applies", async (visitor) => {
  const [a, b] = await Promise.all([visitor.open(), visitor.open()]);
  await answer(a, "Accept");
  // A fake tab takes a lock and never answers. The test waits out the ten seconds.
  await b.evaluate(() => void navigator.locks.request("homebody/live/deaf", () => new Promise(() => {})));
  await b.evaluate(() => navigator.locks.query());
  const code = await ask(a, (engine) => engine.consent.withdraw("recommendations").catch((error) => error.code));
  assert.equal(code, "tabs/unresponsive");
  assert.deepEqual(await decisions(a), ["given", "withdrawn"]);
});

/**
 * Adds a button whose click gives consent, as a site's own settings page might; `given(n)` settles when the n-th
 * consent is stored.
 * @param {Page} page
 */
const addGiveButton = (page) =>
  ask(page, (engine) => {
    const button = document.createElement("button");
    button.id = "give";
    button.textContent = "Give";
    const gifts = [];
    button.addEventListener("click", (event) => gifts.push(engine.consent.give("recommendations", event, { text: "Give" })));
    window.given = (count) => (gifts.length === count ? gifts.at(-1) : Promise.reject(new Error("no click arrived")));
    document.querySelector("main")?.prepend(button);
  });

story("an event that races with a withdrawal in another tab is never left in the store", async (visitor) => {
  const [a, b] = await Promise.all([visitor.open("/basket"), visitor.open("/basket")]);
  await answer(a, "Reject");
  const before = (await decisions(a)).length;
  await addGiveButton(a);
  let stored = 0;
  for (let round = 1; round <= 50; round++) {
    // Uses a key press, because a click would have to wait for the background tab to draw.
    await a.locator("#give").press("Enter");
    await ask(a, (_, round) => given(round), round);
    // In every other round, an event is certainly stored, so that there is something to erase.
    const views = ask(a, (engine, n) => {
      for (let view = 0; view < n; view++) engine.track("view", { item: "1" });
    }, 1 + (round % 5));
    if (round % 2 === 0) {
      await views;
      await ask(a, (engine) => engine.rank());
      stored += (await records(b))?.events.length ?? 0;
    }
    await Promise.all([views, ask(b, (engine) => engine.consent.withdraw("recommendations"))]);
    assert.deepEqual((await records(b))?.events, [], `round ${round}`);
  }
  assert.ok(stored > 0, "no round stored anything, so there was no race");
  await Promise.all([a, b].map((page) => ask(page, (engine) => engine.rank())));
  assert.deepEqual((await records(a))?.events, []);
  assert.equal((await decisions(a)).length, before + 100);
});
