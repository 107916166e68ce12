/**
 * A report from consent to the dashboard: prepared once its month has ended, sent once, shown to the visitor byte for
 * byte, and counted by the real collector behind the shop.
 */
import assert from "node:assert/strict";
import { Elsewhere } from "../support/elsewhere.mjs";
import { REPORTS } from "../support/measured.mjs";
import { aWhile, eventually } from "../support/patience.mjs";
import { kept } from "../support/storage.mjs";
import { dashboard, story } from "../support/story.mjs";
import { answer, ask, choose, prompt } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** The number of days since the second-to-last day of the previous month. */
const LAST_MONTH = new Date().getUTCDate() + 1;
const PATHS = [/^\/homebody\/reports(\.js)?$/];
const elsewhere = new Elsewhere();
const setting = {
  ...elsewhere.setting,
  paths: PATHS,
  // The random delay of up to a minute before a report is sent is skipped.
  prepare: (/** @type {import("playwright-core").BrowserContext} */ context) =>
    context.addInitScript(() => {
      const { setTimeout } = window;
      window.setTimeout = /** @type {typeof setTimeout} */ ((work, millis = 0, ...rest) =>
        setTimeout(work, millis > 1000 && millis < 60_000 && !Number.isInteger(millis) ? 0 : millis, ...rest));
    }),
};

/**
 * Simulates a visit one month ago, in which the visitor selects each purpose and views something.
 * @param {import("../support/visitor.mjs").Visitor} visitor
 */
async function lastMonth(visitor) {
  elsewhere.days = -LAST_MONTH;
  const page = await visitor.open("/p/3");
  await choose(page, "Recommendations", "Statistics");
  await ask(page, (engine) => engine.track("view", { item: "1" }));
  const all = await until(page, (records) => records.some(({ type }) => type === "arm"));
  assert.ok(all.every(({ type }) => type !== "report"), "the month has not ended");
  await page.close();
  elsewhere.days = 0;
}

/**
 * Waits until the records pass the check, and returns them.
 * @param {Page} page
 * @param {(records: any[]) => boolean} done
 */
async function until(page, done) {
  return eventually(async () => {
    const records = /** @type {any[]} */ (await ask(page, async (engine) => (await inside(engine)).records()));
    assert.ok(done(records), "the records do not reach the expected state");
    return records;
  });
}

/** Returns the records once this many reports are accepted. @param {Page} page @param {number} count */
const arrived = (page, count) =>
  until(page, (records) => records.filter(({ deliveries }) => deliveries?.at(-1)?.status === "accepted").length === count);

/**
 * Waits until a page has finished sending: the file for sending is loaded, and the lock is free.
 * @param {Page} page
 */
async function sentAll(page) {
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => new URL(name).pathname === "/homebody/reports.js"));
  for (let quiet = 0; quiet < 5; ) {
    const { held = [], pending = [] } = await page.evaluate(() => navigator.locks.query());
    quiet = [...held, ...pending].some(({ name }) => name === "homebody/reports") ? 0 : quiet + 1;
    await page.waitForTimeout(50);
  }
}

/** Returns the total count on the dashboard. */
async function counted() {
  const address = dashboard();
  const headers = { authorization: `Bearer ${address.searchParams.get("token")}` };
  const answer = await fetch(new URL("/snapshot.json", address), { headers });
  assert.equal(answer.status, 200);
  const { counts } = await answer.json();
  return counts.reduce((/** @type {number} */ sum, /** @type {{ count: number }} */ { count }) => sum + count, 0);
}

story("a report is sent once, as shown, and counted; after withdrawing, nothing is sent", async (visitor, gate) => {
  assert.ok(gate);
  await lastMonth(visitor);
  assert.deepEqual(gate.posts, []);
  const before = await counted();

  await visitor.context.addCookies([{ name: "crumb", value: "1", url: visitor.origin }]);
  const page = await visitor.open();
  const records = await arrived(page, REPORTS);
  const reports = records.filter(({ type }) => type === "report");
  const sent = gate.posts.map(({ body }) => body.toString("hex"));
  assert.deepEqual([...sent].sort(), reports.map(({ bytes }) => Object.values(bytes).join("")).sort(), "the network saw the same bytes");
  for (const { body, headers, path, status } of gate.posts) {
    assert.deepEqual([path, status, body.length], ["/homebody/reports", 202, 12]);
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  }
  assert.equal(await counted(), before + REPORTS);

  // In another page and another tab, the report has already been sent.
  const other = await visitor.open("/p/3");
  await page.reload();
  await prompt(page).waitFor({ state: "detached" });
  await Promise.all([sentAll(other), sentAll(page)]);
  assert.equal(gate.posts.length, REPORTS);

  await ask(page, (engine) => engine.consent.withdraw("measurement"));
  assert.ok((await ask(page, async (engine) => (await inside(engine)).records())).every(({ type }) => !["report", "delivery", "arm"].includes(type)));
  elsewhere.days = 31;
  const asked = visitor.watch.requests.length;
  const later = await visitor.open();
  await ask(later, async (engine) => (await inside(engine)).records());
  await aWhile(later);
  assert.ok(!visitor.watch.requests.slice(asked).some((path) => path.includes("reports")));
  assert.equal(gate.posts.length, REPORTS, "nothing more has been sent");
  assert.equal(await counted(), before + REPORTS);
  elsewhere.days = 0;
}, setting);

story("after a plain Accept, nothing is sent, and the code for sending is not even loaded", async (visitor, gate) => {
  assert.ok(gate);
  elsewhere.days = -LAST_MONTH;
  const page = await visitor.open();
  await answer(page, "Accept");
  await page.close();
  elsewhere.days = 0;
  const later = await visitor.open();
  await ask(later, async (engine) => (await inside(engine)).records());
  assert.ok(!visitor.watch.requests.some((path) => path.includes("reports")));
  assert.deepEqual(gate.posts, []);
  assert.ok(await kept(later));
}, { ...elsewhere.setting });

story("a report does not follow a collector that sends it elsewhere, and counts as not delivered", async (visitor, gate) => {
  assert.ok(gate);
  await lastMonth(visitor);
  const page = await visitor.open();
  const delivered = (/** @type {any[]} */ records) => records.filter(({ type }) => type === "report").map(({ deliveries }) => deliveries?.at(-1)?.status);
  const records = await until(page, (records) => delivered(records).filter((status) => status === "failed").length === REPORTS);
  assert.equal(delivered(records).length, REPORTS);
  assert.ok(gate.posts.length >= REPORTS && gate.posts.every(({ path }) => path === "/homebody/reports"));
  assert.ok(!gate.hits.includes("/elsewhere"));
}, {
  ...setting,
  tolerated: [/^error: (Failed to load resource|Fetch API cannot load)/],
  gate: (path, answer) => {
    if (path !== "/homebody/reports") return setting.gate?.(path, answer);
    return { status: 307, headers: { location: "/elsewhere" }, body: Buffer.alloc(0) };
  },
});
