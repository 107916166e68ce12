/**
 * "What was sent" shows what would be sent and what was sent: every answer, and every byte that the network saw.
 */
import assert from "node:assert/strict";
import { objections } from "../support/axe.mjs";
import { openCentre, openSection, says, section } from "../support/centre.mjs";
import { Elsewhere } from "../support/elsewhere.mjs";
import { MEASURED, REPORTING, untilNextMonth, waitsPass, waitsStay } from "../support/measured.mjs";
import { eventsStored, recordsStored, reportsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, ask, choose, lookAt } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

const QUESTIONS = MEASURED.measurement.metrics.map(({ question }) => question);

/** The number of answers to the question with each ε; for all three, k-ary randomized response is the better randomizer. */
const ANSWERS = new Map([[2, 3], [0.5, 5], [0.1, 2]]);

/** Returns, in a hundred, what a report with this ε reveals, from the definition of the randomizer. @param {number} epsilon */
function frequencies(epsilon) {
  const [weight, answers] = [Math.exp(epsilon), ANSWERS.get(epsilon) ?? Number.NaN];
  const all = weight + answers - 1;
  return {
    misfits: Math.round(100 * (1 - weight / all)),
    right: Math.ceil((100 * weight) / (weight + 1)),
    noticed: Math.round(100 * (1 - (2 * weight + answers - 2) / all ** 2)),
  };
}

/** Returns the rows under "What was sent", each with its words. @param {Locator} panel */
async function rows(panel) {
  const found = await (await openSection(panel, "What was sent")).locator('li[part="record"]').all();
  return Promise.all(
    found.map(async (row) => ({
      question: await row.locator('[part="what"]').innerText(),
      answer: (await row.locator('[part="text"]').innerText()).replace("Your answer: ", ""),
      facts: await row.locator('[part="facts"]').innerText(),
      hex: (await row.locator("code").allInnerTexts()).join(" "),
      meanings: await row.locator("th").allInnerTexts(),
    })),
  );
}

/** Consents to both purposes and views a mug. @param {import("../support/visitor.mjs").Visitor} visitor */
async function measured(visitor) {
  const page = await visitor.open();
  await choose(page, "Recommendations", "Statistics");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  return page;
}

/** Formats a day in words, as the shop's pages do. @param {number} millis */
const day = (millis) => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(millis);

const unasked = new Elsewhere(MEASURED);
story(
  "without consent to measurement, nothing would be sent, and the purpose to turn on is named",
  async (visitor) => {
    const page = await afterAMug(visitor);
    const panel = await openCentre(page);
    const sent = await openSection(panel, "What was sent");
    await sent.getByText(/No report has been sent/).waitFor();
    await sent.getByText("Nothing is sent. To allow it, you would have to turn on: Statistics", { exact: true }).waitFor();
    assert.deepEqual(await rows(panel), []);
    assert.deepEqual(await ask(page, async (engine) => (await inside(engine)).forecast()), []);
    // The panel follows the setting.
    await panel.getByRole("switch", { name: "Statistics" }).click();
    await says(panel, "Turned on: Statistics");
    await sent.getByRole("heading", { name: "What would be sent next" }).waitFor();
    assert.deepEqual((await rows(panel)).map(({ question }) => question), QUESTIONS);
    await panel.getByRole("switch", { name: "Pause" }).click();
    await sent.getByText("Nothing is sent while “Pause” is on.").waitFor();
  },
  { ...unasked.setting, ...REPORTING },
);

const forecast = new Elsewhere(MEASURED);
story(
  "each question is listed in advance with the current answer, its date, and how much the noise hides",
  async (visitor) => {
    const page = await measured(visitor);
    const forecast = await ask(page, async (engine) => (await inside(engine)).forecast());
    assert.deepEqual(
      forecast.map(({ answer, epsilon }) => [answer, epsilon]),
      [["Mugs & Tea", 2], ["view", 0.5], ["no", 0.1]],
    );
    const panel = await openCentre(page);
    const found = await rows(panel);
    assert.deepEqual(found.map(({ question, answer }) => [question, answer]), [
      [QUESTIONS[0], "Mugs & Tea"],
      [QUESTIONS[1], "viewed something"],
      [QUESTIONS[2], "no"],
    ]);
    for (const [at, { facts, hex }] of found.entries()) {
      const { epsilon, ends } = forecast[at];
      assert.ok(facts.includes(`It would be sent after ${day(ends)}.`), facts);
      const { misfits, right, noticed } = frequencies(epsilon);
      assert.ok(facts.includes(`Of 100 people with this answer, about ${misfits} send a number that does not fit it.`), facts);
      assert.ok(facts.includes(`If half of all guesses about your answer were right without this report, at most ${right} of 100 would be right with it (ε = ${epsilon}).`), facts);
      assert.ok(facts.includes(`Of 100 changed answers, about ${noticed} change the number too.`), facts);
      assert.equal(hex, "", "no report is made before the epoch has ended");
    }
    // e¹⁰ / (1 + e¹⁰) = 99.9955 %.
    const month = "A month’s answers can raise right guesses about you from half to at most 99,996 of 100,000. Changed answers can be noticed.";
    await section(panel, "What was sent").getByText(month).waitFor();
    // The clock that the engine reads moves to a new month.
    const now = new Date();
    assert.equal(forecast[0].ends, Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1));
  },
  { ...forecast.setting, ...REPORTING },
);

const waiting = new Elsewhere(MEASURED);
story(
  "a prepared report is listed before it is sent, with the bytes that would be sent",
  async (visitor) => {
    const page = await measured(visitor);
    waiting.days = untilNextMonth();
    await visitor.go(page, "/");
    await recordsStored(page, "report", 4);
    const panel = await openCentre(page);
    assert.equal(await (await openSection(panel, "What was sent")).getByText(/No report has been sent/).count(), 0);
    const found = (await rows(panel)).filter(({ hex }) => hex);
    const stored = (await reportsStored(page)).filter(({ status }) => status === "prepared");
    assert.equal(stored.length, 3);
    assert.deepEqual(found.map(({ hex }) => hex.replaceAll(" ", "")).sort(), stored.map(({ message }) => message).sort());
    for (const { facts } of found) assert.match(facts, /Prepared, but not sent\./);
    assert.ok(visitor.watch.requests.includes("/homebody/reports.js"));
    assert.ok(!visitor.watch.requests.includes("/homebody/reports"));
  },
  { ...waiting.setting, ...REPORTING, prepare: waitsStay },
);

const sending = new Elsewhere(MEASURED);
story(
  "sent reports are listed in words and bytes: the stored bytes are those that the network saw",
  async (visitor) => {
    const page = await measured(visitor);
    /** @type {string[]} */
    const posted = [];
    page.on("request", (request) => {
      if (request.method() === "POST") posted.push(request.postDataBuffer()?.toString("hex") ?? "");
    });
    const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(Date.now());
    sending.days = untilNextMonth();
    await visitor.go(page, "/");
    await recordsStored(page, "report", 10);
    const panel = await openCentre(page);
    assert.equal(await (await openSection(panel, "What was sent")).getByText(/No report has been sent/).count(), 0);
    const found = (await rows(panel)).filter(({ hex }) => hex);
    const stored = (await reportsStored(page)).filter(({ status }) => status === "prepared");
    const hexes = found.map(({ hex }) => hex.replaceAll(" ", "")).sort();
    assert.deepEqual(hexes, stored.map(({ message }) => message).sort());
    assert.deepEqual(hexes, [...posted].sort());
    // The week that is reported may contain the view, depending on today.
    const words = { none: "none", no: "no", view: "viewed something" };
    for (const { question, answer, message, epsilon } of stored) {
      const row = found.find((one) => one.question === question);
      assert.equal(row?.answer, words[answer] ?? answer);
      assert.match(row.facts, /Sent on .*20\d\d.*\. It was rejected\./);
      const symbol = Buffer.from(message, "hex").readUInt32LE(8).toLocaleString("en-GB");
      assert.ok(row.facts.includes(`The number ${symbol} is sent instead of your answer.`), row.facts);
      const { right } = frequencies(epsilon);
      assert.ok(row.facts.includes(`If half of all guesses about your answer were right without this report, at most ${right} of 100 would be right with it (ε = ${epsilon})`), row.facts);
      assert.match(row.hex, /^01 0[012] [0-9a-f]{2} [0-9a-f]{2}( [0-9a-f]{2}){8}$/);
      assert.deepEqual(row.meanings, [
        "Version",
        "List: 0 not stated, 1 personalised, 2 the same for everyone",
        "Month, week or day, counted from 1970",
        "Question",
        "Noisy answer",
      ]);
    }
    const by = (/** @type {number} */ at) => found.find(({ question }) => question === QUESTIONS[at]);
    assert.equal(by(0)?.answer, "Mugs & Tea", "the month that has ended is the one in which a mug was viewed");
    assert.ok(by(0)?.facts.includes(`Period: ${month}.`), by(0)?.facts);
    assert.match(by(1)?.facts ?? "", /Period: \d+ \w+ 20\d\d – \d+ \w+ 20\d\d\./);
    assert.deepEqual(await objections(page), []);
    await page.setViewportSize({ width: 320, height: 640 });
    const { wide, room } = await panel.evaluate((dialog) => ({ wide: dialog.scrollWidth, room: dialog.clientWidth }));
    assert.ok(wide <= room, `${wide} pixels wide in ${room}`);
    const before = day(Date.now() + (sending.days - 1) * 86_400_000);
    assert.ok(by(2)?.facts.includes(`Period: ${before}.`), by(2)?.facts);
  },
  { ...sending.setting, ...REPORTING, prepare: waitsPass },
);

const arms = new Elsewhere(MEASURED);
story(
  "visitors in the holdout are shown that they are in it and how to leave it; visitors with personalised lists are not",
  async (visitor) => {
    const page = await measured(visitor);
    const panel = await openCentre(page);
    const words = /^For comparison, you were randomly assigned to see the list that everyone sees\. Kept until you turn off “Statistics”\./;
    const line = (await openSection(panel, "What was sent")).getByText(words);
    const counting = panel.getByRole("switch", { name: "Statistics" });
    const seen = new Set();
    // Each consent assigns a new arm: the probability of thirty equal arms in a row is about one in a thousand million.
    for (let turn = 0; turn < 30 && seen.size < 2; turn++) {
      await recordsStored(page, "report", 1);
      const [arm] = await reportsStored(page);
      const holdout = arm?.message.slice(2, 4) === "02";
      seen.add(holdout);
      await line.waitFor({ state: holdout ? "visible" : "detached" });
      assert.equal(await ask(page, (engine) => engine.holdout), holdout);
      await counting.click();
      await says(panel, /^Turned off.*: Statistics$/);
      await line.waitFor({ state: "detached" });
      await counting.click();
      await says(panel, "Turned on: Statistics");
    }
    assert.equal(seen.size, 2);
  },
  { ...arms.setting, ...REPORTING },
);
