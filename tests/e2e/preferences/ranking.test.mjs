/**
 * "How the lists are made" in the preference centre: the weights are those of the site's own notice, the option without
 * profiling is beside them, and nothing is claimed about another pack.
 */
import assert from "node:assert/strict";
import { openCentre, openSection, says, section } from "../support/centre.mjs";
import { Elsewhere } from "../support/elsewhere.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, ask } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Locator} Locator */

const TITLE = "How the lists are made";
const elsewhere = new Elsewhere();
/** What the site publishes, changed by a test. @type {(summary: any) => unknown} */
let published = (summary) => summary;
/** @type {import("../support/gate.mjs").Rewrite} */
const republished = (path, answer) => {
  if (path !== "/documents/ranking.json") return;
  answer.body = Buffer.from(JSON.stringify(published(JSON.parse(String(answer.body)))));
};

/** The rows of the table of weights. @param {Locator} found */
const weights = (found) =>
  found.locator('[part="weights"] tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

story("the centre states the weights, and the option without profiling, as the privacy notice does", async (visitor) => {
  const page = await visitor.open();
  const notice = await visitor.context.newPage();
  await notice.goto(`${visitor.origin}/documents/notice.en.html`);
  const told = await notice.locator("table", { hasText: "Average weight" }).locator("tr").evaluateAll((rows) =>
    rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent?.trim())));
  await notice.close();
  const found = await openSection(await openCentre(page), TITLE);
  await found.locator('[part="weights"]').waitFor();
  assert.deepEqual(await weights(found), told);
  assert.equal(told.reduce((sum, [, share]) => sum + Number.parseInt(String(share), 10), 0), 100);
  assert.match(await found.innerText(), /turn on “Same list for everyone”\./);
  assert.match(await found.innerText(), /The last check of the lists\s+Date: \d+ \w+ \d{4}\. Checked: the lists for [\d,]+ visits from a log/);
  assert.equal(await found.getByRole("switch").count(), 0, "without consent, lists are made without profiling anyway");
});

story("the option without profiling can be turned on beside the explanation", async (visitor) => {
  const page = await afterAMug(visitor);
  const panel = await openCentre(page);
  const found = await openSection(panel, TITLE);
  const option = found.getByRole("switch", { name: "Same list for everyone" });
  await option.focus();
  await page.keyboard.press("Space");
  await says(panel, "Turned on: Same list for everyone");
  assert.ok(await option.isChecked());
  assert.ok(await section(panel, "Settings").getByRole("switch", { name: "Same list for everyone" }).isChecked());
  assert.ok(await option.evaluate((one) => one === one.getRootNode().activeElement), "the focus stays");
  assert.equal(await ask(page, (engine) => engine.unprofiled), true);
});

story("nothing is said about the weights of another pack", async (visitor) => {
  published = (summary) => ({ ...summary, pack: summary.pack + 1 });
  const page = await afterAMug(visitor);
  const found = await openSection(await openCentre(page), TITLE);
  await found.getByText("The weights of the lists that you see now have not been measured.").waitFor();
  assert.deepEqual(await weights(found), []);
  assert.equal(await found.getByText("The last check of the lists").count(), 0);
  assert.equal(await found.getByRole("listitem").filter({ hasText: "How popular an item is" }).count(), 1);
}, { gate: republished });

for (const [what, change] of /** @type {[string, (summary: any) => unknown][]} */ ([
  ["of a later version", (summary) => ({ ...summary, version: 2 })],
  ["without a date", (summary) => ({ ...summary, audit: { ...summary.audit, date: "soon" } })],
  ["with a parameter that the ranking does not have", (summary) => ({ ...summary, weights: { visits: 1, percent: [["karma", 100]] } })],
  ["that is a list", () => []],
  ["that is null", () => null],
])) {
  story(`a summary ${what} is reported to the site, and the parameters are named without weights`, async (visitor) => {
    published = change;
    const page = await visitor.open();
    await page.evaluate(() => addEventListener("homebody:error", ({ detail }) => (globalThis.failure = detail.error.code)));
    const found = await openSection(await openCentre(page), TITLE);
    await found.getByText("How popular an item is").waitFor();
    assert.deepEqual(await weights(found), []);
    assert.equal(await page.evaluate(() => globalThis.failure), "load/failed");
  }, { gate: republished });
}

story("a site that publishes nothing names the parameters, in the language of the page", async (visitor) => {
  elsewhere.page = (html) => html.replace(/ ranking="[^"]*"/g, "").replace('lang="en-GB"', 'lang="de"');
  const page = await visitor.open();
  await page.locator("footer homebody-preferences").getByRole("button").click();
  const found = page.locator(".ranking-section, [part~=ranking-section]");
  await found.locator("summary").click();
  await found.getByText("Wie beliebt ein Produkt ist").waitFor();
  assert.deepEqual(await weights(found), []);
}, { ...elsewhere.setting, paths: [/^\/homebody\/locales\/(\w+\/)?\w+\.js$/] });
