/**
 * An exported file is imported whole in another browser, or not at all; receipts and exports match their published
 * schemas.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { openCentre, openSection, saved, says } from "../support/centre.mjs";
import { fromWww } from "../support/chromium.mjs";
import { DOCUMENTED, Elsewhere } from "../support/elsewhere.mjs";
import { ROOT } from "../support/shop.mjs";
import { eventsStored, kept } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask, Visitor } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

const { default: Ajv } = fromWww("ajv/dist/2020.js");

/** Opens the centre with the section for files, and returns the centre. @param {Page} page */
async function openTake(page) {
  const panel = await openCentre(page);
  await openSection(panel, "Download or import your data");
  return panel;
}

/** Creates a validator for a published schema of the site. @param {string} name */
function judge(name) {
  const schema = JSON.parse(readFileSync(join(ROOT, "target/site", `${name}.schema.json`), "utf8"));
  const check = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
  return (/** @type {unknown} */ value) =>
    check(value) ? [] : check.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Returns the records other than decisions, without their keys. @param {Page} page */
const contents = (page) =>
  ask(page, async (engine) => {
    const records = await (await inside(engine)).records();
    const own = records.filter(({ type }) => type !== "decision").map(({ key, ...record }) => JSON.stringify(record));
    return own.sort();
  });

/** Creates a visitor with every kind of record. @param {import("../support/visitor.mjs").Visitor} visitor */
async function somebody(visitor) {
  const page = await afterAMug(visitor);
  await ask(page, async (engine) => {
    for (const item of ["1", "2", "3"]) engine.track("view", { item });
    engine.impression(["5", "6", "7"]);
    await engine.profile.mute("item:9");
    await engine.profile.more("item:10");
  });
  await eventsStored(page, 4);
  return page;
}

/** Chooses a file with this text. @param {import("playwright-core").Locator} panel @param {string} text */
const choose = (panel, text) =>
  panel
    .getByLabel("Import data from a file")
    .setInputFiles({ name: "copy.json", mimeType: "application/json", buffer: Buffer.from(text) });

story("an export, erased and imported again, restores every record; a second import adds nothing", async (visitor) => {
  const page = await somebody(visitor);
  let panel = await openTake(page);
  const before = await contents(page);
  const file = await saved(page, panel.getByRole("button", { name: "Download all data" }));
  assert.match(file.name, /^homebody-\d{4}-\d\d-\d\d\.json$/);
  await says(panel, `File saved: ${file.name}`);
  assert.deepEqual(judge("export")(file.value), []);

  await panel.getByRole("button", { name: "Delete all data", exact: true }).click();
  await panel.getByRole("button", { name: "Yes, delete all data" }).click();
  await says(panel, "All data has been deleted in every open tab.");
  assert.deepEqual(await kept(page), {});

  await choose(panel, file.text);
  await says(panel, /Turn on “Recommendations” first/);
  assert.deepEqual(await kept(page), {}, "an import keeps nothing without consent");

  await panel.getByRole("switch", { name: "Recommendations" }).click();
  await says(panel, "Turned on: Recommendations");
  await choose(panel, file.text);
  await panel.getByText(/^The file contains \d+ entries/).waitFor();
  assert.deepEqual(await contents(page), [], "nothing is added before the visitor confirms");
  await panel.getByRole("button", { name: "Add new entries" }).click();
  await says(panel, /entries were added\./);
  assert.deepEqual(await contents(page), before);

  await page.reload();
  panel = await openTake(page);
  assert.deepEqual(await contents(page), before, "the imported records are stored");
  await choose(panel, file.text);
  await panel.getByRole("button", { name: "Add new entries" }).click();
  await says(panel, "0 entries were added.");
  assert.deepEqual(await contents(page), before);
});

story("an export can be imported in another browser, where the visitor consents again", async (visitor) => {
  const page = await somebody(visitor);
  const before = await contents(page);
  const file = await saved(page, (await openTake(page)).getByRole("button", { name: "Download all data" }));
  const elsewhere = await visitor.context.browser()?.newContext();
  assert.ok(elsewhere);
  try {
    const other = await new Visitor(elsewhere, visitor.origin, visitor.watch).open();
    assert.deepEqual(await contents(other), []);
    const panel = await openTake(other);
    await panel.getByRole("switch", { name: "Recommendations" }).click();
    await says(panel, "Turned on: Recommendations");
    await choose(panel, file.text);
    await panel.getByRole("button", { name: "Add new entries" }).click();
    await says(panel, /entries were added\./);
    assert.deepEqual(await contents(other), before);
    const lists = await Promise.all(
      [page, other].map((one) =>
        ask(one, async (engine) => (await engine.rank({ limit: 20 })).items.map(({ id }) => id)),
      ),
    );
    assert.deepEqual(lists[1], lists[0], "the list is the same");
    const decisions = (await ask(other, async (engine) => (await inside(engine)).records())).filter(({ type }) => type === "decision");
    assert.equal(decisions.length, 1, "the consent in the file does not count here");
  } finally {
    await elsewhere.close();
  }
});

story("an export with the earlier names of records is announced as what it adds", async (visitor) => {
  const page = await somebody(visitor);
  const panel = await openTake(page);
  const copy = await ask(page, async (engine) => (await inside(engine)).exportAll());
  const earlier = { impression: "showing", preference: "choice", more: "boost", less: "lower" };
  const renamed = copy.records.map((record) => ({
    ...record,
    type: earlier[record.type] ?? record.type,
    ...(record.what && { what: earlier[record.what] ?? record.what }),
  }));
  const added = { type: "choice", key: null, at: Date.now(), what: "lower", label: "item:11" };
  for (const [records, fresh] of /** @type {const} */ ([
    [renamed, "0 of them are new here."],
    [[...renamed, added], "One of them is new here."],
  ])) {
    await choose(panel, JSON.stringify({ ...copy, records, checksum: crc32(JSON.stringify(records)) }));
    await panel.getByText(`The file contains ${records.length} entries. ${fresh}`).waitFor();
  }
  await panel.getByRole("button", { name: "Add new entries" }).click();
  await says(panel, "One entry was added.");
});

story("an export that is damaged, truncated or of another kind is refused as a whole", async (visitor) => {
  const page = await somebody(visitor);
  const panel = await openTake(page);
  const copy = await ask(page, async (engine) => JSON.stringify(await (await inside(engine)).exportAll()));
  const before = await contents(page);
  const at = copy.indexOf('"view"');
  assert.ok(at > 0);
  const damaged = [
    copy.slice(0, at + 1) + "w" + copy.slice(at + 2),
    copy.slice(0, -20),
    "{}",
    "[]",
    "null",
    "not json at all",
    JSON.stringify({ ...JSON.parse(copy), records: [] }),
  ];
  for (const text of damaged) {
    await choose(panel, text);
    const add = panel.getByRole("button", { name: "Add new entries" });
    const refusal = panel.locator('[part="refusal"]');
    await add.or(refusal).first().waitFor();
    if (await add.isVisible()) await add.click();
    await refusal.getByText("This file is damaged, or it was not downloaded from here. Nothing was added.").waitFor();
    assert.deepEqual(await contents(page), before, text.slice(0, 60));
    await panel.getByLabel("Import data from a file").setInputFiles([]);
  }
  await choose(panel, JSON.stringify({ ...JSON.parse(copy), homebody: 99 }));
  await says(panel, "This file comes from another version of this tool. Nothing was added.");
  assert.deepEqual(await contents(page), before);
});

story(
  "each decision has a receipt that its schema accepts, with everything that was decided",
  async (visitor) => {
    const page = await visitor.open();
    const panel = await openTake(page);
    const names = ["Recommendations", "Offers", "Statistics", "Sensitive topic: health"];
    for (const name of names) {
      await panel.getByRole("switch", { name }).click();
      await says(panel, `Turned on: ${name}`);
    }
    await panel.getByRole("switch", { name: "Offers" }).click();
    await says(panel, "Turned off: Offers");
    const { value } = await saved(page, panel.getByRole("button", { name: "Download all receipts" }));
    const decisions = (await ask(page, async (engine) => (await inside(engine)).records())).filter(({ type }) => type === "decision");
    assert.equal(value.length, 5);
    const accepts = judge("receipt");
    for (const receipt of value) assert.deepEqual(accepts(receipt), []);
    for (const decision of decisions) {
      const found = value.filter(
        (receipt) => receipt["dpv:hasRecordOfActivity"]["@id"].replace(/urn:uuid:|-/g, "") === decision.receipt,
      );
      assert.equal(found.length, 1, "one receipt per decision");
      const record = found[0]["dpv:hasRecordOfActivity"];
      assert.equal(record["dpv:hasNotice"]["schema:sha256"], decision.text);
      assert.equal(record["dpv:hasNotice"]["dct:hasVersion"], String(decision.revision));
      assert.equal(record["dpv:hasNotice"]["dct:language"], "en");
      assert.equal(record["dpv:hasConsentStatus"]["dct:date"], new Date(decision.at).toISOString());
      assert.equal(record["dpv:hasDataController"]["dpv:hasName"], "A Shop");
      assert.equal(record["dpv:hasJurisdiction"]["@id"], "loc:GB");
      assert.equal(record["dpv:hasProcess"]["dpv:hasStorageCondition"][1]["dpv:hasDuration"], "P90D");
    }
    const status = value.map((receipt) => receipt["dpv:hasRecordOfActivity"]["dpv:hasConsentStatus"]["@type"]).sort();
    assert.deepEqual(status, [...Array(4).fill("dpv:ConsentGiven"), "dpv:ConsentWithdrawn"]);
    const purposes = new Set(
      value.map((receipt) => receipt["dpv:hasRecordOfActivity"]["dpv:hasProcess"]["dpv:hasPurpose"]),
    );
    assert.deepEqual([...purposes].sort(), [
      "dpv:PersonalisedBenefits",
      "dpv:ProvidePersonalisedRecommendations",
      "dpv:ServiceUsageAnalytics",
    ]);
    const one = (await openSection(panel, "What is kept")).getByRole("button", { name: /^Download receipt\. You withdrew/ });
    const single = await saved(page, one);
    assert.deepEqual(accepts(single.value), []);
  },
  new Elsewhere(DOCUMENTED).setting,
);

story("a refusal has no receipt, and an export with refusals is one that the schema accepts", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  const panel = await openTake(page);
  await (await openSection(panel, "What is kept")).getByText("You rejected: Recommendations").first().waitFor();
  assert.equal(await panel.getByRole("button", { name: /receipt/ }).count(), 0);
  const { value } = await saved(page, panel.getByRole("button", { name: "Download all data" }));
  assert.deepEqual(judge("export")(value), []);
  assert.deepEqual(value.decisions.map(({ type }) => type), ["refusal", "refusal", "refusal"]);
});

story("if the policy has no address, the receipts say so", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  const panel = await openTake(page);
  const { value } = await saved(page, panel.getByRole("button", { name: "Download all receipts" }));
  assert.equal(value.length, 1);
  const accepts = judge("receipt");
  for (const receipt of value) {
    assert.deepEqual(accepts(receipt), []);
    const record = receipt["dpv:hasRecordOfActivity"];
    assert.equal(record["dpv:hasConsentStatus"]["@type"], "dpv:ConsentGiven");
    assert.equal(record["dpv:hasDataController"]["dpv:hasAddress"], "not stated in the site's policy");
  }
}, new Elsewhere({ controller: { name: "A Shop", contact: "privacy@example.org" } }).setting);

story("the schemas refuse anything other than a receipt or an export", async (visitor) => {
  const page = await somebody(visitor);
  const panel = await openTake(page);
  const receipts = (await saved(page, panel.getByRole("button", { name: "Download all receipts" }))).value;
  const copy = await ask(page, async (engine) => (await inside(engine)).exportAll());
  for (const [name, whole] of /** @type {[string, Record<string, unknown>][]} */ ([
    ["receipt", receipts[0]],
    ["export", copy],
  ])) {
    const accepts = judge(name);
    assert.deepEqual(accepts(whole), []);
    for (const key of Object.keys(whole)) {
      const { [key]: _, ...without } = whole;
      assert.notDeepEqual(accepts(without), [], `${name} without ${key}`);
    }
    assert.notDeepEqual(accepts({ ...whole, more: 1 }), [], `${name} with an additional field`);
  }
});
