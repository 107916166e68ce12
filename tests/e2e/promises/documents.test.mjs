/**
 * The demo's published privacy notice says what the engine does in the same shop: purposes, retention, recipients and
 * questions are read from the page and then observed.
 */
import assert from "node:assert/strict";
import { promise } from "../support/browsers/promise.mjs";
import { answer, CHOICE, QUESTION } from "../support/browsers/shopping.mjs";
import { Elsewhere } from "../support/elsewhere.mjs";
import { eventually } from "../support/patience.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */
/** @typedef {{ text: string, terms: string[], rows: string[][] }} Part One section: its text, terms and table. */

const NOTICE = "/documents/notice.en.html";
const PATHS = [/^\/documents\/notice\.en\.html$/];
/** Firefox asks for an icon that the page does not have, and reports that the page's policy blocks it. */
const tolerated = [/favicon\.ico because it violates/];

const elsewhere = new Elsewhere();
const moved = elsewhere.setting.gate;
/** The random delay of a report, of up to a minute, ends at once. @type {import("../support/gate.mjs").Rewrite} */
const gate = (path, reply) => {
  const without = "const setTimeout = (work) => globalThis.setTimeout(work, 0);\n";
  if (path === "/homebody/reports.js") reply.body = Buffer.from(without + String(reply.body));
  return moved?.(path, reply);
};

/** Reads the published notice, section by section. @param {Page} page @returns {Promise<Record<string, Part>>} */
async function notice(page) {
  await page.visit(NOTICE);
  return page.evaluate(() => {
    const words = (/** @type {Element} */ one) => one.textContent.trim().replace(/\s+/g, " ");
    const all = (/** @type {Element} */ one, /** @type {string} */ what) => [...one.querySelectorAll(what)];
    const parts = all(document.body, "section").map((section) => [
      words(all(section, "h2")[0]),
      {
        text: words(section),
        terms: all(section, "dt").map(words),
        rows: all(section, "tbody tr").map((row) => [...row.children].map(words)),
      },
    ]);
    return Object.fromEntries(parts);
  });
}

/** Returns the number of days in the row of a table that begins with these words. @param {Part} part @param {string} words */
function days({ rows }, words) {
  const cells = rows.filter(([first]) => first.startsWith(words));
  assert.equal(cells.length, 1, words);
  const [found] = cells[0][1].match(/\d+(?= days)/) ?? [];
  assert.ok(found, `a number of days: ${cells[0][1]}`);
  return Number(found);
}

const stored = (/** @type {Page} */ page) => page.ask(async (engine) => (await inside(engine)).records());
const ofType = async (/** @type {Page} */ page, /** @type {string} */ type) =>
  /** @type {any[]} */ (await stored(page)).filter((record) => record.type === type);
const state = (/** @type {Page} */ page) => page.ask(({ consent }) => consent.get("recommendations"));

promise("what visitors do is kept for as long as the notice says, and consent and refusal last as long", async (visitor) => {
  elsewhere.days = 0;
  const page = await visitor.open("/basket");
  const kept = (await notice(page))["What is kept, and for how long"];
  await page.go("/p/3");
  await answer(page, "Accept");
  await eventually(async () => assert.equal((await ofType(page, "event")).length, 1));
  const later = async (/** @type {number} */ ahead) => {
    elsewhere.days = ahead;
    await page.go("/basket");
  };

  const retention = days(kept, "Items that you viewed");
  assert.equal(days(kept, "Items that a list showed you"), retention);
  await later(retention - 1);
  assert.equal((await ofType(page, "event")).length, 1);
  await later(retention + 1);
  assert.equal((await ofType(page, "event")).length, 0);

  const accepted = days(kept, "What you accepted");
  await later(accepted - 1);
  assert.equal(await state(page), "given");
  await later(accepted + 1);
  assert.equal(await state(page), "unset");
  assert.equal((await ofType(page, "decision")).length, 1, "its entry stays as proof");

  const start = elsewhere.days;
  await answer(page, "Reject");
  const rejected = days(kept, "What you rejected");
  await later(start + rejected - 1);
  assert.notEqual(await state(page), "unset");
  await later(start + rejected + 1);
  assert.equal(await state(page), "unset");
  await page.see(QUESTION);
}, { gate, tolerated, paths: [...PATHS, /^\/homebody\/reports\.js$/] });

promise("what is asked, sent and received is what the notice says", async (visitor) => {
  const start = new Date();
  elsewhere.days = -(start.getUTCDate() + 1);
  const page = await visitor.open("/basket");
  const { "What your data is used for": uses, "Who receives data": recipients } = await notice(page);
  await page.go("/p/3");
  await page.click(CHOICE, "Manage choices");
  const boxes = (await page.find("homebody-consent >>> label")).map(({ text }) => text);
  const topics = uses.text.match(/unless you allow them one by one: ([^.]+)\./)?.[1].split(", ") ?? [];
  for (const topic of topics) assert.ok(boxes.some((text) => text.toLowerCase().includes(topic)), `${boxes} lacks ${topic}`);
  assert.equal(boxes.length, uses.terms.length + topics.length, `${boxes}`);
  for (const term of uses.terms) await page.click("homebody-consent >>> input", new RegExp(`^${term}`));
  await page.click(CHOICE, "Save choices");
  await page.gone(QUESTION);
  await page.ask((engine) => engine.track("view", { item: "1" }));
  await eventually(async () => assert.equal((await ofType(page, "arm")).length, 1));

  const day = new Date(start.getTime() + elsewhere.days * 86_400_000);
  const month = day.toLocaleDateString("en", { month: "long", timeZone: "UTC" });
  const due = recipients.rows.filter(([, , often]) => {
    const [, months] = often.match(/Only about these months: ([\w, ]+)/) ?? [];
    return !months || months.split(", ").includes(month);
  });
  elsewhere.days = 0;
  await page.go("/basket");
  const reports = await eventually(async () => {
    const found = await ofType(page, "report");
    assert.ok(found.length > 0 && found.every(({ deliveries }) => deliveries?.at(-1)?.status === "accepted"));
    return found;
  });
  assert.deepEqual(reports.map(({ question }) => question).sort(), due.map(([question]) => question).sort());
  for (const { question, answer, guesses, epsilon } of reports) {
    const [, answers, , reveals] = due.find(([asked]) => asked === question) ?? [];
    assert.ok(answers?.split("; ").includes(answer), `${answer}: ${answers}`);
    assert.ok(reveals?.includes(`at most ${guesses.right} of ${guesses.of} would be right`), reveals);
    assert.ok(reveals?.includes(`(ε = ${epsilon})`), reveals);
  }
  const { posts } = visitor.gate;
  assert.equal(posts.length, reports.length);
  const [, address] = recipients.text.match(/receives your answers with random noise, at (\S+)\. /) ?? [];
  assert.deepEqual([...new Set(posts.map(({ path }) => path))], [address]);
}, { gate, tolerated, paths: [...PATHS, /^\/homebody\/reports(\.js)?$/] });
