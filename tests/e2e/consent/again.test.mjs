/**
 * When the question returns: 180 days after a refusal, a year after acceptance, or when the site asks for more than was
 * accepted. In the last case, it states the difference in words.
 */
import assert from "node:assert/strict";
import { Elsewhere, EVERYTHING } from "../support/elsewhere.mjs";
import { MEASURED, REPORTING } from "../support/measured.mjs";
import { decisions, eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, choose, lookAt, prompt, states } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Returns whether the question is still there after the page has had time to settle. @param {Page} page */
async function asked(page) {
  await ask(page, (engine) => engine.rank());
  return (await prompt(page).count()) === 1;
}

for (const [word, state, days] of /** @type {const} */ ([
  ["Reject", "refused", 180],
  ["Accept", "given", 365],
])) {
  const elsewhere = new Elsewhere();
  story(`after ${word}, the question does not return for ${days} days, and then returns once`, async (visitor) => {
    const page = await visitor.open();
    await answer(page, word);
    for (const day of [1, 90, days - 1]) {
      elsewhere.days = day;
      await visitor.go(page, "/");
      assert.equal(await asked(page), false, `after ${day} days`);
      assert.equal((await states(page)).recommendations, state);
    }
    elsewhere.days = days + 1;
    await visitor.go(page, "/");
    await prompt(page).waitFor();
    assert.equal((await states(page)).recommendations, "unset");
    elsewhere.days = 0;
  }, elsewhere.setting);
}

const closing = new Elsewhere(EVERYTHING);
story("Escape, reloading and leaving are not answers: nothing is stored, and the question stays", async (visitor) => {
  const page = await visitor.open();
  for (const leave of [
    () => page.keyboard.press("Escape"),
    () => page.reload(),
    () => visitor.go(page, "/p/1"),
    () => page.goBack(),
  ]) {
    await prompt(page).waitFor();
    await prompt(page).getByRole("button", { name: "Manage choices" }).focus();
    await leave();
    await prompt(page).waitFor();
    assert.equal(await ask(page, async () => (await indexedDB.databases()).length), 0);
  }
  await page.close();
  const next = await visitor.open();
  await prompt(next).waitFor();
  assert.equal((await states(next)).recommendations, "unset");
}, closing.setting);

const widening = new Elsewhere({ ...EVERYTHING, revision: 1, retention_days: 90 });
story("a policy that asks for more brings the question back and states the difference", async (visitor) => {
  const page = await visitor.open();
  await choose(page, "Recommendations", "Statistics");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);

  const { controller } = await ask(page, (engine) => engine.notice);
  Object.assign(widening.policy, {
    revision: 2,
    retention_days: 180,
    sensitive: [],
    controller: { name: "Another Shop", contact: "privacy@example.org" },
  });
  await visitor.go(page, "/");
  await prompt(page).waitFor();
  assert.equal(await prompt(page).getByRole("heading").innerText(), "This site has changed what it asks for");
  const differences = await prompt(page).getByRole("listitem").allInnerTexts();
  assert.deepEqual(differences.sort(), [
    `Another Shop is now responsible instead of ${controller}.`,
    "Kept for up to 180 days instead of 90 days.",
    "What you view about “health” would be kept like everything else.",
  ]);
  // The data is neither used nor erased until the visitor answers.
  assert.equal(await ask(page, async (engine) => (await engine.rank()).mode), "popular");
  await eventsStored(page, 1);

  await answer(page, "Accept");
  const now = await states(page);
  assert.equal(now.recommendations, "given");
  assert.equal(now.measurement, "withdrawn", "everything else is off, as the question says");
  await visitor.go(page, "/");
  assert.equal(await asked(page), false);
  await eventsStored(page, 1);
}, widening.setting);

const measuring = new Elsewhere(MEASURED);
story("a later metric brings the question back, with the difference, if measurement was accepted", async (visitor) => {
  const page = await visitor.open();
  await choose(page, "Recommendations", "Statistics");
  const { metrics, ...rest } = MEASURED.measurement;
  const differences = async (/** @type {{}} */ measurement) => {
    Object.assign(measuring.policy, { revision: 10, measurement });
    await visitor.go(page, "/");
    await asked(page);
    if ((await states(page)).measurement === "unset") await prompt(page).waitFor();
    const found = await prompt(page).getByRole("listitem").allInnerTexts();
    assert.equal((await states(page)).recommendations, "given", "the other consent is unchanged");
    assert.equal((await states(page)).measurement, found.length > 0 ? "unset" : "given");
    return found;
  };
  const more = "The statistics would ask for more than before.";
  assert.deepEqual(await differences({ ...rest, metrics }), []);
  assert.deepEqual(await differences({ ...rest, metrics: metrics.slice(1), holdout_percent: 10 }), []);
  assert.deepEqual(await differences({ ...rest, metrics, epsilon_per_month: 12 }), [more]);
  const other = { name: "other", question: "Another?", measures: "funnel", epsilon: 1 };
  assert.deepEqual(await differences({ ...rest, metrics: [...metrics, other] }), [more]);
  assert.deepEqual(await differences({ ...rest, metrics: [other] }), [more], "a different metric");
  const elsewhere = "Statistics would be sent to /elsewhere instead of /homebody/reports.";
  assert.deepEqual(await differences({ ...rest, metrics, collector: "/elsewhere" }), [elsewhere]);
  assert.deepEqual(await differences({ ...rest, metrics: [...metrics, other], collector: "/elsewhere" }), [elsewhere, more]);
  const recipient = "Counters Ltd";
  const received = "Counters Ltd would receive the statistics instead of A Shop.";
  assert.deepEqual(await differences({ ...rest, metrics, recipient }), [received]);
  const { host } = new URL(page.url());
  assert.ok((await prompt(page).innerText()).includes(`Answers go to Counters Ltd (${host}).`));
  const collector = "https://counters.example/reports";
  assert.equal((await differences({ ...rest, metrics, recipient, collector })).length, 2);
  assert.ok((await prompt(page).innerText()).includes("Answers go to Counters Ltd (counters.example)."));
}, { ...measuring.setting, ...REPORTING });

const narrowing = new Elsewhere({ ...EVERYTHING, revision: 1, retention_days: 90 });
story("a policy that asks for less does not bring the question back", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  const before = await decisions(page);
  Object.assign(narrowing.policy, { revision: 2, retention_days: 30, sensitive: ["health", "religion"] });
  await visitor.go(page, "/");
  assert.equal(await asked(page), false);
  assert.deepEqual(await decisions(page), before);
}, narrowing.setting);
