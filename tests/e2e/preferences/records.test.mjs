/**
 * "What is kept" shows exactly the stored records, of every kind, and erasing removes them.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { centre, drawn, openCentre, openSection, says, section, shownRecords } from "../support/centre.mjs";
import { fromWww } from "../support/chromium.mjs";
import { Elsewhere } from "../support/elsewhere.mjs";
import { MEASURED, REPORTING, untilNextMonth, waitsPass } from "../support/measured.mjs";
import { eventually } from "../support/patience.mjs";
import { ROOT } from "../support/shop.mjs";
import { eventsStored, kept, records, recordsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask, choose, ranked, unranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Fills the store with every kind of record. @param {import("../support/visitor.mjs").Visitor} visitor */
async function everyKind(visitor) {
  const page = await afterAMug(visitor);
  await ask(page, async (engine) => {
    for (const kind of ["view", "click", "cart", "purchase"]) engine.track(kind, { item: "3" });
    engine.impression(["5", "6", "7"]);
    await engine.profile.mute("item:9");
    await engine.profile.more("item:10");
    await engine.profile.less("item:11");
  });
  await eventsStored(page, 5);
  await ask(page, (engine) => engine.profile.pause());
  return page;
}

/** Puts an unreadable record into the database, as a bug or a faulty disk might. @param {Page} page */
const damage = (page) =>
  page.evaluate(async () => {
    const open = indexedDB.open("homebody");
    await new Promise((done) => (open.onsuccess = done));
    const transaction = open.result.transaction("events", "readwrite");
    transaction.objectStore("events").add(new Uint8Array([250, 1, 2, 3, 4]), 1000);
    await new Promise((done) => (transaction.oncomplete = done));
    open.result.close();
  });

/**
 * Checks that the records on the panel match those in the store exactly, and returns them.
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").Locator} panel
 */
async function complete(page, panel) {
  const shown = await shownRecords(panel);
  const stored = await records(page);
  const bytes = [
    ...(stored?.ledger ?? []).map((record) => [0, record]),
    ...(stored?.events ?? []).map((record) => [record[0], record]),
  ];
  assert.deepEqual(shown.flatMap(named).sort(), bytes.map(([form, record]) => inBytes(form, record)).sort());
  return shown;
}

story("every stored record is on the panel, and every line of the panel is a stored record", async (visitor) => {
  const page = await everyKind(visitor);
  await damage(page);
  await page.reload();
  await ranked(page, "personal");
  const panel = await openCentre(page);
  const shown = await complete(page, panel);
  const of = (/** @type {string} */ type) => shown.filter((record) => record.type === type);
  assert.deepEqual(
    of("event")
      .map(({ kind }) => kind)
      .sort(),
    ["cart", "click", "purchase", "view", "view"],
  );
  assert.deepEqual(
    of("preference")
      .map(({ what }) => what)
      .sort(),
    ["less", "more", "mute"],
  );
  assert.deepEqual(
    of("setting").map(({ setting, on }) => [setting, on]),
    [["pause", true]],
  );
  assert.ok(of("impression").some(({ items }) => items.length === 3));
  assert.equal(of("decision").length, 1);
  assert.deepEqual(
    of("unreadable").map(({ bytes }) => bytes),
    [5],
  );
});

/**
 * The types of stored records by their first byte, and the offsets of their times. Decisions are in a separate store.
 */
const FORMS = ["decision", "event", "impression", "preference", "setting", "report"];
const MOMENT = [4, 2, 1, 2, 3, 2];

/**
 * Returns the type and time of each stored record that an entry on the panel stands for, in the same form as `inBytes`:
 * a report and the steps of its delivery are one entry.
 * @param {Record<string, unknown>} entry
 */
const named = ({ type, at = "", deliveries = [] }) => [
  `${type} ${at}`,
  .../** @type {{ at: number }[]} */ (deliveries).map(({ at }) => `delivery ${at}`),
];

/** @param {number} form @param {number[]} record */
function inBytes(form, record) {
  if (form === 0 && record[1] === 2) {
    const day = (record.at(-1) ?? 0) * 256 + (record.at(-2) ?? 0);
    return `refusal ${(day + 0.5) * 86_400_000}`; // Its day is known, and its time is shown as noon.
  }
  if (!FORMS[form]) return "unreadable ";
  const at = new DataView(Uint8Array.from(record).buffer).getBigInt64(MOMENT[form], true);
  const named = form === 5 && { 0: "report", 5: "arm" }[record[1]];
  return `${form === 5 ? named || "delivery" : FORMS[form]} ${at}`;
}

const { default: Ajv } = fromWww("ajv/dist/2020.js");
const EXPORT = JSON.parse(readFileSync(join(ROOT, "www/schemas/export.schema.json"), "utf8"));

/** Returns true for a measurement record. @param {Record<string, unknown>} record */
const isMeasurement = ({ type }) => ["report", "delivery", "arm"].includes(String(type));

const measuring = new Elsewhere(MEASURED);
story(
  "measurement records are on the panel too, cannot be erased individually, and disappear on withdrawal",
  async (visitor) => {
    const page = await visitor.open();
    await choose(page, "Recommendations", "Statistics");
    await recordsStored(page, "report", 1);
    measuring.days = untilNextMonth();
    await visitor.go(page, "/");
    // The arm assignment and, for each of three metrics, three records: the report, the delivery status "sending", and
    // the final delivery status.
    await recordsStored(page, "report", 10);
    const panel = await openCentre(page);
    const shown = await complete(page, panel);
    assert.equal(shown.filter(isMeasurement).length, 4, "a report and its delivery are one entry");
    await section(panel, "Data on this device").getByText(`${shown.length} entries are kept.`).waitFor();
    const lines = section(panel, "What is kept").locator('li[part="record"]');
    for (const [at, record] of shown.entries()) {
      if (!isMeasurement(record)) continue;
      assert.equal(await lines.nth(at).getByRole("button").count(), 0);
      const words = (await lines.nth(at).locator('[part="words"]').textContent()) ?? "";
      if (record.type === "report") assert.match(words, /Sent on .*It was rejected\./);
      assert.match(words, /Kept until you turn off “Statistics”\. Everything stored for it is then deleted\./);
      assert.doesNotMatch(words, /kept\.|sent\.|\{|undefined/);
    }
    const check = new Ajv({ strict: true, allowUnionTypes: true }).compile(EXPORT);
    const copy = await ask(page, async (engine) => (await inside(engine)).exportAll());
    assert.ok(check(copy), JSON.stringify(check.errors));
    const entries = (/** @type {Record<string, unknown>[]} */ some) => some.map((one) => JSON.stringify(one)).sort();
    assert.deepEqual(entries(copy.reports), entries(shown.filter(isMeasurement)));
    await panel.getByRole("switch", { name: "Statistics" }).click();
    await says(panel, /^Turned off.*: Statistics$/);
    await recordsStored(page, "report", 0);
    const left = await shownRecords(panel);
    assert.deepEqual(left.filter(isMeasurement), []);
  },
  { ...measuring.setting, ...REPORTING, prepare: waitsPass },
);

story("each line says in words what the record is, since when it is kept and until when", async (visitor) => {
  const page = await everyKind(visitor);
  const panel = await openCentre(page);
  const lines = (await openSection(panel, "What is kept")).locator('li[part="record"]');
  const shown = await shownRecords(panel);
  for (const [at, record] of shown.entries()) {
    const words = await lines.nth(at).locator('[part="what"]').innerText();
    const facts = await lines.nth(at).locator('[part="facts"]').innerText();
    assert.doesNotMatch(words, /^kept\.|\{|undefined/, JSON.stringify(record));
    if (record.title) assert.ok(words.includes(String(record.title)), words);
    assert.match(facts, /Kept since /);
    const proof = /Your choice is valid until .*20\d\d\. This entry stays as proof\./;
    assert.match(facts, ["decision", "refusal"].includes(String(record.type)) ? proof : /Kept until .*20\d\d\.|Kept until you/);
    const retention = Number(record.expires) - Number(record.at);
    if (record.type === "event") assert.equal(retention, 90 * 86_400_000, "events expire after the policy's 90 days");
  }
  const moments = shown.map(({ at }) => Number(at));
  assert.deepEqual(
    moments,
    [...moments].sort((a, b) => b - a),
    "newest first",
  );
});

story(
  "erasing one record removes it from the store, the panel and the ranking, and says so",
  async (visitor) => {
    const page = await afterAMug(visitor);
    const panel = await openCentre(page);
    const kept = await openSection(panel, "What is kept");
    const line = kept.locator('li[part="record"]').filter({ hasText: "You viewed:" });
    const words = await line.locator('[part="what"]').innerText();
    await line.getByRole("button", { name: `Delete. ${words}` }).click();
    await says(panel, `Deleted. ${words}`);
    await line.waitFor({ state: "detached" });
    const left = await ask(page, async (engine) => (await inside(engine)).records());
    assert.deepEqual(
      left.filter(({ type }) => type === "event"),
      [],
    );
    await unranked(page);
  },
);

story("erasing everything asks once, resolves when all three tabs are clear, and leaves no data", async (visitor) => {
  const pages = await Promise.all([visitor.open(), visitor.open(), visitor.open()]);
  const [a, , c] = pages;
  await answer(a, "Accept");
  await ask(a, (engine) => engine.track("view", { item: "1" }));
  await Promise.all(pages.map((page) => ranked(page, "personal")));
  await c.bringToFront();
  const panel = await openCentre(c);
  await panel.getByRole("button", { name: "Delete all data", exact: true }).click();
  assert.notDeepEqual(await kept(a), {}, "opening the question erases nothing");
  await ask(a, (engine) => engine.track("view", { item: "2" }));
  await eventually(async () => {
    const stored = await ask(a, async (engine) => (await inside(engine)).records());
    assert.ok(stored.some((/** @type {any} */ { item }) => item === "2"));
    // What the tabs show counts too, as soon as it has been seen for long enough.
    await section(panel, "Data on this device").getByText(`${stored.length} entries are kept.`).waitFor({ timeout: 1000 });
  });
  await panel.getByRole("button", { name: "No, keep it" }).click(); // New records do not take the question away.
  await says(panel, "Nothing was deleted.");
  await panel.getByRole("button", { name: "Delete all data", exact: true }).click();
  await panel.getByRole("button", { name: "Yes, delete all data" }).click();
  await says(panel, "All data has been deleted in every open tab.");
  // From here on, the test does not wait, because "done" has been reported.
  const left = await Promise.all(pages.map((page) => ask(page, (engine) => engine.doctor())));
  assert.deepEqual(
    left.map(({ events, storage }) => `${events} ${storage}`),
    Array(3).fill("0 none"),
  );
  assert.deepEqual(await kept(a), {});
  const device = section(panel, "Data on this device");
  await device.getByText("Nothing is kept about you.").waitFor();
  assert.equal(await device.getByRole("button").count(), 0, "there is nothing left to delete");
});

story("a site's own page can embed the centre, without a dialog", async (visitor) => {
  const page = await afterAMug(visitor);
  await visitor.go(page, "/your-data");
  const inline = page.locator("main homebody-preferences");
  await drawn(inline);
  assert.equal(await centre(page).count(), 0);
  await openSection(inline, "What is kept");
  const shown = await inline.locator('li[part="record"]').count();
  const stored = await records(page);
  assert.equal(shown, (stored?.events.length ?? 0) + (stored?.ledger.length ?? 0));
});

story("a refusal shows its day, how long it is valid and that its entry stays, and nothing else", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  const panel = await openCentre(page);
  const facts = await (await openSection(panel, "What is kept")).locator('li[part="record"] [part="facts"]').first().innerText();
  assert.match(facts, /^Kept since \d+ \w+ 20\d\d\. Your choice is valid until .*20\d\d\. This entry stays as proof\.$/);
});

const chinese = new Elsewhere();
chinese.page = (html) => html.replace('lang="en-GB"', 'lang="zh"');
story(
  "sentences end with the punctuation of their language",
  async (visitor) => {
    const page = await visitor.open();
    await page.locator("homebody-consent [part=choice]").nth(1).click();
    await page.locator("homebody-consent section").waitFor({ state: "detached" });
    await ask(page, (engine) => engine.track("view", { item: "1" }));
    await eventsStored(page, 1);
    await page.locator("footer homebody-preferences button").click();
    await page.locator('[part~="records-section"] summary').first().click();
    const facts = page.locator('li[part="record"] [part="facts"]');
    await facts.first().waitFor();
    for (const words of await facts.allInnerTexts()) assert.match(words, /^[^.]+。$/);
  },
  { ...chinese.setting, paths: [/^\/homebody\/locales\/(centre\/)?zh\.js$/] },
);
