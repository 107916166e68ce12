/**
 * The dashboard of a real collector with three months of reports, in a real browser: it shows what the known visitors
 * did, is accessible, and makes no request to other origins.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { objections } from "../support/axe.mjs";
import { launch } from "../support/chromium.mjs";
import { fill, openCollector } from "../support/collector.mjs";
import { chance } from "../support/crowd.mjs";
import { PATIENCE, TEST } from "../support/patience.mjs";

const POLICY = fileURLToPath(new URL("../support/measured.json", import.meta.url));

/** @type {string} */ let folder;
/** @type {import("../support/collector.mjs").Collector} */ let collector;
/** @type {import("playwright-core").Browser} */ let browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "homebody-dashboard-"));
  await fill(folder, POLICY, chance(1));
  collector = await openCollector(folder, POLICY, "2027-01-03"); // Reports on November are no longer accepted.
  browser = await launch();
}, { timeout: TEST });

after(async () => {
  await browser?.close();
  await collector?.stop();
  await rm(folder, { recursive: true, force: true });
});

/**
 * Opens the dashboard as a marketer does, at the address with the token; fails on any console output or request to
 * another origin.
 * @param {import("playwright-core").BrowserContextOptions} options
 * @param {(page: import("playwright-core").Page) => Promise<void>} look
 */
async function visit(options, look) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  /** @type {string[]} */ const said = [];
  /** @type {string[]} */ const foreign = [];
  const own = new URL(collector.dashboard).origin;
  context.on("console", (message) => said.push(message.text()));
  context.on("request", (request) => new URL(request.url()).origin === own || foreign.push(request.url()));
  try {
    const page = await context.newPage();
    await page.goto(collector.dashboard);
    await page.getByRole("heading", { level: 1, name: "What visitors reported" }).waitFor();
    await look(page);
    assert.deepEqual(said, []);
    assert.deepEqual(foreign, []);
  } finally {
    await context.close();
  }
}

const QUESTIONS = [
  "Which department interests visitors most?",
  "Which price range do visitors look at most?",
  "How far do visitors get?",
  "Which shelf do visitors choose from?",
  "Do personal lists fill more baskets?",
  "Do personal lists sell more?",
];

for (const [colorScheme, width] of /** @type {["light" | "dark", number][]} */ ([
  ["light", 1280],
  ["dark", 1280],
  ["light", 360],
  ["dark", 360],
])) {
  test(`every page passes axe and fits the window, ${colorScheme} at ${width} px`, { timeout: TEST }, async () => {
    await visit({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
      assert.deepEqual(await objections(page), [], "all questions");
      for (const question of QUESTIONS) {
        await page.getByRole("link", { name: question }).click();
        await page.getByRole("heading", { level: 1, name: question }).waitFor();
        await page.waitForLoadState();
        for (const closed of await page.locator("summary").all()) await closed.click();
        assert.deepEqual(await objections(page), [], question);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(overflow <= 0, `${question} is ${overflow} px too wide`);
        await page.getByRole("link", { name: "All questions" }).click();
      }
    });
  });
}

test("a page without scripts shows what the known visitors did, within its ranges", { timeout: TEST }, async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.getByRole("link", { name: QUESTIONS[2] }).click();
    const bars = page.locator(".bars li");
    // Of 9,000 visitors: 1,500 none, 5,200 viewed, 1,400 clicked, 620 added to the basket, 280 bought.
    for (const [at, truth] of [1500, 5200, 1400, 620, 280].map((senders) => senders / 90).entries()) {
      const [low, high] = (await bars.nth(at).locator(".bar-range").innerText()).match(/[\d.]+/g)?.map(Number) ?? [];
      assert.ok(low <= truth && truth <= high && high - low < 6, `${truth} is not within ${low} to ${high}`);
    }
    await page.getByRole("link", { name: /^October 2026/ }).click();
    await page.waitForURL(/epoch=2026-10/);
    assert.equal(await page.locator("[aria-current=page]").innerText(), "October 2026 · 9,000 reports");
  });
});

test("the conclusions about personalization are correct", { timeout: TEST }, async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.getByRole("link", { name: QUESTIONS[4] }).click();
    await page.getByText(/^Personalization helped: between /).waitFor();
    await page.getByRole("link", { name: /^September 2026/ }).click();
    await page.getByText(/^No conclusion: personalization /).waitFor();
    await page.getByRole("link", { name: "5", exact: true }).click();
    await page.getByText(/a difference of 5 in every 100 visitors or more/).waitFor();
  });
});

test("an open month shows intervals without a conclusion, and says until when", { timeout: TEST }, async () => {
  const before = await openCollector(folder, POLICY, "2026-12-20");
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(before.dashboard);
    const wait = /^Reports on November 2026 are accepted until 2 January 2027; conclusions wait until then\./;
    await page.getByRole("region", { name: QUESTIONS[4] }).getByText(wait).waitFor();
    assert.deepEqual(await objections(page), []);
    await page.getByRole("link", { name: QUESTIONS[4] }).click();
    await page.getByRole("link", { name: "November 2026 · 40,000 reports so far" }).click();
    await page.getByText(wait).waitFor();
    assert.equal(await page.getByText(/Personalization (helped|hurt)|No conclusion/).count(), 0);
    assert.deepEqual(await objections(page), []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
  } finally {
    await context.close();
    await before.stop();
  }
});

test("every function is reachable and usable with the keyboard alone", { timeout: TEST }, async () => {
  await visit({}, async (page) => {
    const onto = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    /** @param {string} name */
    const tabTo = async (name) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        if ((await onto()) === name) return;
      }
      assert.fail(`${name} is not reachable`);
    };
    await page.keyboard.press("Tab");
    assert.equal(await onto(), "Skip to the content");
    await tabTo(QUESTIONS[0]);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: QUESTIONS[0] }).waitFor();
    await page.waitForLoadState();
    await tabTo("Show the table");
    await page.keyboard.press("Enter");
    await page.getByRole("columnheader", { name: "Best estimate" }).waitFor();
    await tabTo("Parquet");
  });
});

test("refused reports are listed, and without the token nothing is visible", { timeout: TEST }, async () => {
  await visit({}, async (page) => {
    const row = page.getByRole("row", { name: /Not a report/ });
    assert.match(await row.innerText(), /report\/malformed\s+\d/);
  });
  const answer = await fetch(new URL("/question", collector.dashboard));
  assert.equal(answer.status, 401);
});

test("each question's page states what its reports reveal, in the figures of its randomizer", { timeout: TEST }, async () => {
  const declared = await collector.declared();
  const said = new Set();
  await visit({}, async (page) => {
    for (const { tag, epsilon, randomizer } of declared) {
      const { symbols, block, overlap } = randomizer;
      const weight = Math.exp(epsilon);
      const all = weight * block + symbols - block;
      const same = (weight ** 2 * overlap + 2 * weight * (block - overlap) + symbols - 2 * block + overlap) / all ** 2;
      const of = (/** @type {number} */ share) => Math.round(100 * share);
      const url = new URL(page.url());
      await page.goto(`${url.origin}/question?metric=${tag.toString(16).padStart(8, "0")}`);
      const words = (await page.locator("section", { has: page.getByRole("heading", { name: "Privacy budget" }) }).innerText()).replaceAll(/\s+/g, " ");
      const right = Math.ceil((100 * weight) / (weight + 1));
      const parts = [
        `ε = ${epsilon}.`,
        `With one report, at most ${right} of 100 guesses about a visitor are right if half are right without any report.`,
        `Of 100 devices with the same answer, about ${of(1 - (weight * block) / all)} send a symbol that does not fit it.`,
        `of 100 changed answers, about ${of(1 - same)} change the symbol`,
      ];
      for (const part of parts) assert.ok(words.includes(part), `${part} | ${words}`);
      said.add(parts.join());
    }
  });
  assert.ok(said.size >= 4, "the questions differ in what they reveal");
});
