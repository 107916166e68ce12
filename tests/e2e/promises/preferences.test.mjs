/**
 * The preference centre shows exactly what is stored, and can export it, erase one record and turn a purpose off.
 */
import assert from "node:assert/strict";
import { CENTRE, openCentre, openSection, SAID } from "../support/browsers/centre.mjs";
import { promise } from "../support/browsers/promise.mjs";
import { afterMugs, unranked } from "../support/browsers/shopping.mjs";
import { records } from "../support/storage.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */

const RECORD = `${CENTRE} li[part=record]`;

/** Returns the records of the centre, read from their raw data. @param {Page} page */
const shown = (page) =>
  page.evaluate(() => {
    const lines = document.querySelector("footer homebody-preferences")?.shadowRoot?.querySelectorAll("li[part=record] pre") ?? [];
    return [...lines].map(({ textContent }) => JSON.parse(textContent ?? ""));
  });

promise("the centre shows every stored record, and the export contains the same", async (visitor) => {
  const page = await visitor.open();
  const [mug] = await afterMugs(page);
  await page.ask((engine) => engine.profile.more("item:9"));
  await openCentre(page);
  await openSection(page, "What is kept");
  const stored = await records(page);
  const lines = await shown(page);
  assert.equal(lines.length, (stored?.ledger.length ?? 0) + (stored?.events.length ?? 0));
  assert.deepEqual(lines.map(({ type }) => type).filter((type) => type !== "impression").sort(), ["decision", "event", "preference"]);
  await page.see(`${RECORD} [part=what]`, `You viewed: ${mug?.title}`);

  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => ((window.saved = file), make(file));
  });
  await openSection(page, "Download or import your data");
  await page.click(`${CENTRE} button`, "Download all data");
  await page.until(() => window.saved);
  const saved = JSON.parse(await page.evaluate(() => window.saved.text()));
  assert.deepEqual(saved, { ...(await page.ask(async (engine) => (await inside(engine)).exportAll())), exported: saved.exported, checksum: saved.checksum });
  assert.equal(saved.records.length + saved.decisions.length, lines.length);
  assert.deepEqual(saved.records.filter(({ type }) => type === "event").map(({ item }) => item), [mug?.id]);
});

promise("one record can be erased: from the store, the centre and the list", async (visitor) => {
  const page = await visitor.open();
  const [mug] = await afterMugs(page);
  await openCentre(page);
  await openSection(page, "What is kept");
  await page.click(`${RECORD} button`, `Delete. You viewed: ${mug?.title}`);
  await page.see(SAID, `Deleted. You viewed: ${mug?.title}`);
  await page.gone(`${RECORD} [part=what]`, /^You viewed/);
  assert.deepEqual((await page.ask(async (engine) => (await inside(engine)).records())).filter(({ type }) => type === "event"), []);
  await unranked(page);
});

promise("turning off recommendations in the centre withdraws the consent and erases what relied on it", async (visitor) => {
  const page = await visitor.open();
  await afterMugs(page);
  await openCentre(page);
  await page.click(`${CENTRE} [role=switch]`, "Recommendations");
  await page.see(SAID, /^Turned off.*: Recommendations$/);
  assert.equal(await page.ask((engine) => engine.consent.get("recommendations")), "withdrawn");
  assert.deepEqual((await records(page))?.events, []);
  await unranked(page);
});
