/**
 * Measurement, for those who accept it: what is sent is what the device's own log shows, byte by byte, and nothing after
 * a withdrawal. The files that the gate passes on move the clock, so it moves in the same way in every browser.
 */
import assert from "node:assert/strict";
import { promise } from "../support/browsers/promise.mjs";
import { answer, choose } from "../support/browsers/shopping.mjs";
import { Elsewhere } from "../support/elsewhere.mjs";
import { REPORTS } from "../support/measured.mjs";
import { eventually } from "../support/patience.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */
/** @typedef {import("../support/browsers/visitor.mjs").Visitor} Visitor */

/** The number of days since the second-to-last day of the previous month. */
const LAST_MONTH = new Date().getUTCDate() + 1;
/** Ends the random delay of up to a minute, the only one of the file, at once. */
const WITHOUT_DELAY = "const setTimeout = (work) => globalThis.setTimeout(work, 0);\n";

const elsewhere = new Elsewhere();
const moved = elsewhere.setting.gate;

const setting = {
  /** @type {import("../support/gate.mjs").Rewrite} */
  gate: (path, answer) => {
    if (path === "/homebody/reports.js") answer.body = Buffer.from(WITHOUT_DELAY + String(answer.body));
    return moved?.(path, answer);
  },
  paths: [/^\/homebody\/reports$/],
};

/** Returns the reports that the site's server has received. @param {Visitor} visitor */
const received = ({ gate }) => gate.posts.filter(({ path }) => path === "/homebody/reports");

/** @param {Page} page */
const log = async (page) => /** @type {any[]} */ (await page.ask(async (engine) => (await inside(engine)).records()));

promise("a report is sent once, exactly as the device shows it; after a withdrawal, nothing is sent", async (visitor) => {
  elsewhere.days = -LAST_MONTH;
  const page = await visitor.open("/p/3");
  await choose(page, /^Recommendations/, /^Statistics/);
  await page.ask((engine) => engine.track("view", { item: "1" }));
  await eventually(async () => assert.ok((await log(page)).some(({ type }) => type === "arm")));
  assert.deepEqual(received(visitor), [], "the month has not ended");

  await page.evaluate(() => void (document.cookie = "crumb=1"));
  elsewhere.days = 0;
  await page.go("/");
  const records = await eventually(async () => {
    const all = await log(page);
    assert.equal(all.filter(({ deliveries }) => deliveries?.at(-1)?.status === "accepted").length, REPORTS);
    return all;
  });
  const shown = records.filter(({ type }) => type === "report").map(({ bytes }) => Object.values(bytes).join(""));
  assert.deepEqual(received(visitor).map(({ body }) => body.toString("hex")).sort(), shown.sort());
  for (const { body, headers, status } of received(visitor)) {
    assert.deepEqual([body.length, status, headers.cookie, headers.referer], [12, 202, undefined, undefined]);
  }

  await page.ask((engine) => engine.consent.withdraw("measurement"));
  assert.deepEqual((await log(page)).filter(({ type }) => ["report", "delivery", "arm"].includes(type)), []);
  elsewhere.days = 31;
  const before = visitor.gate.hits.length;
  await page.go("/p/3");
  await page.go("/");
  assert.deepEqual(visitor.gate.hits.slice(before).filter((path) => path.includes("reports")), []);
  assert.equal(received(visitor).length, REPORTS);
}, setting);

promise("after a plain Accept, nothing is sent, and the file that sends is not even loaded", async (visitor) => {
  elsewhere.days = -LAST_MONTH;
  const page = await visitor.open();
  await answer(page, "Accept");
  elsewhere.days = 0;
  await page.go("/");
  await log(page);
  assert.deepEqual(visitor.gate.hits.filter((path) => path.includes("reports")), []);
}, setting);
