/**
 * The switches: each purpose, each sensitive topic, the pause and the same list for everyone. Each is turned on or off
 * in one step, and does what its text says.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCentre, openSection, says, section } from "../support/centre.mjs";
import { DOCUMENTED, Elsewhere, pageAsksPrivacy } from "../support/elsewhere.mjs";
import { ROOT } from "../support/shop.mjs";
import { eventsStored, records } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, ask, cards, ranked, unfold, unranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** What the demo measures. */
const MEASUREMENT = JSON.parse(readFileSync(join(ROOT, "www/demo/policy.json"), "utf8")).measurement;

/** Returns a switch by its name. @param {import("playwright-core").Locator} panel @param {string} name */
const turn = (panel, name) => panel.getByRole("switch", { name, exact: true });

/** Returns the consent state in the page's engine. @param {Page} page @param {string} purpose */
const state = (page, purpose) => ask(page, (engine, purpose) => engine.consent.get(purpose), purpose);

story(
  "one click turns each purpose and each sensitive topic on, another turns it off, and nothing else changes",
  async (visitor) => {
    const page = await visitor.open();
    const panel = await openCentre(page);
    const names = {
      recommendations: "Recommendations",
      offers: "Offers",
      measurement: "Statistics",
      "sensitive:health": "Sensitive topic: health",
    };
    const given = new Set();
    for (const [purpose, name] of Object.entries(names)) {
      assert.equal(await turn(panel, name).isChecked(), false, `${name} is initially off`);
      await turn(panel, name).click();
      await says(panel, `Turned on: ${name}`);
      given.add(purpose);
      for (const other of Object.keys(names)) {
        assert.equal((await state(page, other)) === "given", given.has(other), `${other} after ${purpose}`);
      }
    }
    for (const [purpose, name] of Object.entries(names).reverse()) {
      assert.equal(await turn(panel, name).isChecked(), true);
      await turn(panel, name).click();
      await says(panel, new RegExp(`^Turned off.*: ${name}$`));
      assert.equal(await state(page, purpose), "withdrawn");
      assert.equal(await turn(panel, name).isChecked(), false);
    }
  },
  new Elsewhere(DOCUMENTED).setting,
);

story(
  "a decision is stored with the text of its row",
  async (visitor) => {
    const page = await visitor.open();
    const panel = await openCentre(page);
    const row = panel.locator('li[data-setting="offers"]');
    const lines = await row.evaluate((row) => {
      const texts = [];
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.nodeValue);
      return texts;
    });
    await turn(panel, "Offers").click();
    await says(panel, "Turned on: Offers");
    const [decision] = (await ask(page, async (engine) => (await inside(engine)).records())).filter(
      ({ purpose }) => purpose === "offers",
    );
    assert.equal(decision.text, createHash("sha256").update(lines.join("\n")).digest("hex"));
    assert.equal(decision.language, "en");
    assert.match(lines[2] ?? "", /A Shop.*90 days/);
  },
  new Elsewhere(DOCUMENTED).setting,
);

story("a script cannot turn a switch on", async (visitor) => {
  const page = await visitor.open();
  const panel = await openCentre(page);
  const attempts = [
    (box) => box.click(), // Its change event is trusted.
    (box) => {
      const label = document.createElement("label");
      label.htmlFor = box.id;
      box.getRootNode().append(label);
      label.click();
    },
    (box) => box.parentElement.querySelector("[part=label]").click(),
  ];
  for (const attempt of attempts) {
    await turn(panel, "Recommendations").evaluate(attempt);
    await says(panel, "Something went wrong. Nothing has changed.");
    // The switch returns to off.
    await panel.getByRole("switch", { name: "Recommendations", exact: true, checked: false }).waitFor();
    assert.equal(await state(page, "recommendations"), "unset");
  }
});

story("turning recommendations off erases what was kept for them, as its text says", async (visitor) => {
  const page = await afterAMug(visitor);
  const panel = await openCentre(page);
  await panel.getByText(/If you turn this off, all of it is deleted\.$/).waitFor();
  await turn(panel, "Recommendations").click();
  await says(panel, "Turned off, and what was kept for it has been deleted: Recommendations");
  assert.deepEqual((await records(page))?.events, []);
  await unranked(page);
});

story("while paused, nothing is kept; afterwards, events are kept again", async (visitor) => {
  const page = await afterAMug(visitor);
  const panel = await openCentre(page);
  await turn(panel, "Pause").click();
  await says(panel, "Turned on: Pause");
  assert.equal(await ask(page, (engine) => engine.paused), true);
  await ask(page, (engine) => engine.track("view", { item: "1" }));
  await ask(page, (engine) => engine.rank());
  const events = () =>
    ask(page, async (engine) => (await (await inside(engine)).records()).filter(({ type }) => type === "event").length);
  assert.equal(await events(), 1);
  await ranked(page, "personal");
  await turn(panel, "Pause").click();
  await says(panel, "Turned off: Pause");
  await ask(page, (engine) => engine.track("view", { item: "1" }));
  await eventsStored(page, 2);
  assert.equal(await events(), 2);
});

story("the same list for everyone is the list of a visitor without history", async (visitor) => {
  const page = await visitor.open();
  const list = () =>
    ask(page, async (engine) => (await engine.rank({ limit: 20, context: { item: "3" } })).items.map(({ id }) => id));
  const everyone = await list();
  await page.close();
  const mine = await afterAMug(visitor);
  const panel = await openCentre(mine);
  const own = await ask(mine, async (engine) =>
    (await engine.rank({ limit: 20, context: { item: "3" } })).items.map(({ id }) => id),
  );
  assert.notDeepEqual(own, everyone);
  await turn(panel, "Same list for everyone").click();
  await says(panel, "Turned on: Same list for everyone");
  const same = await ask(mine, async (engine) =>
    (await engine.rank({ limit: 20, context: { item: "3" } })).items.map(({ id }) => id),
  );
  assert.deepEqual(same, everyone);
  await panel.getByText(/What you do is still kept\. To stop that too, turn on “Pause”\.$/).waitFor();
  await ask(mine, (engine) => engine.track("view", { item: "1" }));
  await eventsStored(mine, 2);
  await turn(panel, "Same list for everyone").click();
  await ranked(mine, "personal");
  assert.ok((await cards(mine)).length > 0);
});

story("without consent, the settings are explained and cannot be turned on", async (visitor) => {
  const page = await visitor.open();
  const panel = await openCentre(page);
  assert.equal(await turn(panel, "Pause").count(), 0);
  const words = section(panel, "Settings").getByText(/^Available when “Recommendations” is on\./);
  assert.equal(await words.count(), 2);
});

story(
  "Global Privacy Control is explained, and a switch turned on by hand overrides it",
  async (visitor) => {
    const page = await visitor.open();
    const panel = await openCentre(page);
    await section(panel, "Settings")
      .getByText(/not to profile you \(Global Privacy Control\)/)
      .waitFor();
    assert.equal(await turn(panel, "Recommendations").isChecked(), false);
    await turn(panel, "Recommendations").click();
    await says(panel, "Turned on: Recommendations");
    assert.equal(await state(page, "recommendations"), "given");
    await (await openSection(panel, "What is kept")).getByText(/Your browser sent Global Privacy Control at that time\./).waitFor();
  },
  { prepare: pageAsksPrivacy },
);

const widening = new Elsewhere(DOCUMENTED);
story(
  "a wider policy shows its differences next to the switch, and the old consent does not count",
  async (visitor) => {
    const page = await visitor.open();
    let panel = await openCentre(page);
    await turn(panel, "Recommendations").click();
    await says(panel, "Turned on: Recommendations");
    widening.policy = { ...DOCUMENTED, revision: 9, retention_days: 180, sensitive: [] };
    await page.reload();
    panel = await openCentre(page);
    assert.equal(await turn(panel, "Recommendations").isChecked(), false);
    const row = panel.locator('li[data-setting="recommendations"]');
    await row.getByText("Kept for up to 180 days instead of 90 days.").waitFor();
    await row.getByText("What you view about “health” would be kept like everything else.").waitFor();
  },
  widening.setting,
);

story("if another consent manager denies a purpose, its switch stays off and claims nothing", async (visitor) => {
  const page = await afterAMug(visitor);
  const panel = await openCentre(page);
  await ask(page, (engine) => engine.consent.restrict("test", ["recommendations"]));
  const row = panel.locator('li[data-setting="recommendations"]');
  await row.getByText(/^You accepted on/).waitFor({ state: "detached" });
  assert.equal(await turn(panel, "Recommendations").isChecked(), false);
  await turn(panel, "Recommendations").click();
  await says(panel, "You accepted: Recommendations");
  assert.equal(await turn(panel, "Recommendations").isChecked(), false);
  // An unknown purpose is an error, and the restriction in the same call stays.
  const code = await ask(page, (engine) =>
    engine.consent.restrict("test", ["recommendations", "marketing", ""]).then(() => "none", (error) => error.code),
  );
  assert.equal(code, "consent/purpose");
  assert.equal(await turn(panel, "Recommendations").isChecked(), false);
  const ranked = await ask(page, (engine) => engine.rank({ limit: 3 }));
  assert.notEqual(ranked.mode, "personal");
  await ask(page, (engine) => engine.consent.restrict("test", []));
  await row.getByText(/^You accepted on/).waitFor();
  assert.equal(await turn(panel, "Recommendations").isChecked(), true);
});

// e^ε / (1 + e^ε), rounded up: 95.26 %, 99.909 % and 99.99999 %.
for (const [monthly, figure] of /** @type {const} */ ([[3, "96 of 100"], [7, "9,991 of 10,000"], [16, "9,999,999 of 10,000,000"]])) {
  story(
    `at ε = ${monthly} a month, what is sent is described in the same words next to the switch as in the question`,
    async (visitor) => {
      const page = await visitor.open();
      const asked = await (await unfold(page)).locator("label", { hasText: "Statistics" }).innerText();
      const panel = await openCentre(page);
      const told = await panel.locator('li[data-setting="measurement"] [part="text"]').first().innerText();
      assert.ok(asked.endsWith(told), `${asked} | ${told}`);
      const noise = `A month’s answers can raise right guesses about you from half to at most ${figure}. Changed answers can be noticed.`;
      for (const fact of ["Once a month", "to each question", noise, "standard list", "is also sent"]) {
        assert.ok(told.includes(fact), `"${fact}" is not mentioned in: ${told}`);
      }
    },
    new Elsewhere({ ...DOCUMENTED, measurement: { ...MEASUREMENT, epsilon_per_month: monthly } }).setting,
  );
}
