/**
 * Withdrawing erases what relied on the consent, and "Delete all data" erases everything: in this tab, in every other
 * open tab before the page says so, and after a restart of the browser.
 */
import assert from "node:assert/strict";
import { CENTRE, openCentre, PROBED, SAID } from "../support/browsers/centre.mjs";
import { promise } from "../support/browsers/promise.mjs";
import { afterMugs, kept, personalised, unranked } from "../support/browsers/shopping.mjs";
import { decisions, records, stored } from "../support/storage.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */
/** @typedef {import("../support/browsers/visitor.mjs").Visitor} Visitor */

/** Opens two tabs with a personalised shelf. @param {Visitor} visitor */
async function twoTabs(visitor) {
  const [a, b] = [await visitor.open(), await visitor.open()];
  await afterMugs(a);
  await personalised(b);
  return [a, b];
}

/** Returns what an engine knows. @param {Page} page */
const known = (page) =>
  page.ask(async (engine) => {
    const { length: all } = await (await inside(engine)).records();
    const { mode } = await engine.rank();
    const { events, storage } = await engine.doctor();
    return { events, storage, all, mode, consent: engine.consent.get("recommendations") };
  });

const stop = (/** @type {Page} */ page) => page.click("footer button", "Stop recommendations and delete what was kept");

promise("withdrawing clears this tab and the other one, and nothing is recorded afterwards", async (visitor) => {
  const [a, b] = await twoTabs(visitor);
  await stop(a);
  await a.see("[data-homebody-said]", "Recommendations are off, and what was kept has been deleted.");
  // No waiting from here on, because "done" has been reported.
  const left = { events: 0, storage: "indexeddb", all: 2, mode: "popular", consent: "withdrawn" };
  assert.deepEqual([await known(a), await known(b)], [left, left]);
  assert.deepEqual([await decisions(a), (await records(b))?.events], [["given", "withdrawn"], []]);
  await unranked(a);
  await unranked(b);
  for (const page of [a, b]) {
    await page.go("/p/1");
    await page.ask((engine) => {
      engine.track("view", { item: "2" });
      engine.impression(["3", "4"]);
      return engine.rank();
    });
  }
  assert.deepEqual((await records(a))?.events, []);
}, PROBED);

promise("deleting all data removes the database and clears the other tab", async (visitor) => {
  const [a, b] = await twoTabs(visitor);
  await openCentre(a);
  await a.click(`${CENTRE} button`, "Delete all data");
  assert.notDeepEqual(await kept(b), {}, "the question alone deletes nothing");
  await a.click(`${CENTRE} button`, "Yes, delete all data");
  await a.see(SAID, "All data has been deleted in every open tab.");
  const left = { events: 0, storage: "none", all: 0, mode: "popular", consent: "unset" };
  assert.deepEqual([await known(a), await known(b)], [left, left]);
  assert.deepEqual([await kept(a), await kept(b)], [{}, {}]);
  await unranked(a);
  await unranked(b);
}, PROBED);

promise("what was kept is still there after a restart, and what was withdrawn or deleted is not", async (visitor) => {
  await afterMugs(await visitor.open());
  await visitor.restart();
  let page = await visitor.open();
  await personalised(page);
  assert.equal(await stored(page, "event"), 1);

  await stop(page);
  await page.see("[data-homebody-said]", "Recommendations are off, and what was kept has been deleted.");
  await visitor.restart();
  page = await visitor.open();
  assert.equal(await page.ask((engine) => engine.consent.get("recommendations")), "withdrawn");
  assert.deepEqual((await records(page))?.events, []);
  await unranked(page);

  await page.ask((engine) => engine.data.deleteAll());
  await visitor.restart();
  page = await visitor.open();
  assert.equal(await page.ask((engine) => engine.consent.get("recommendations")), "unset");
  assert.deepEqual(await kept(page), {});
}, { needs: ["profile"] });
