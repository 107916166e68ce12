/**
 * "Why you’re seeing this" can be checked with arithmetic: the parts are the terms of the score, and "If you had not
 * viewed" predicts the actual ranking after those records are erased.
 */
import assert from "node:assert/strict";
import { openCentre, openSection, section, unfoldAll } from "../support/centre.mjs";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, ask, cards, ranked } from "../support/visitor.mjs";

/**
 * Views two more products, so that there are several causes.
 * @param {import("../support/visitor.mjs").Visitor} visitor
 */
async function threeLooks(visitor) {
  const page = await afterAMug(visitor);
  await ask(page, (engine) => {
    for (const item of ["1", "40"]) engine.track("view", { item });
  });
  await eventsStored(page, 3);
  await ranked(page, "personal");
  return page;
}

story("every item on the shelf is explained by exactly the terms of its score", async (visitor) => {
  const page = await threeLooks(visitor);
  const panel = await openCentre(page);
  await unfoldAll(panel);
  const things = section(panel, "Why you’re seeing this").locator('li[part="thing"]');
  const ids = await things.evaluateAll((lines) => lines.map((line) => line.dataset.item));
  assert.deepEqual(ids, await cards(page));
  const exact = await Promise.all(ids.map((id) => ask(page, (engine, id) => engine.why(id), id)));
  const number = (/** @type {string} */ text) => Number(text.replace("−", "-").replace("%", ""));
  for (const [at, { score, reasons }] of exact.entries()) {
    const data = JSON.parse((await things.nth(at).locator("pre").textContent()) ?? "");
    assert.deepEqual(data, { score, reasons }, "the raw data matches to the last digit");
    assert.equal(
      reasons.reduce((sum, { contribution }) => sum + contribution, 0),
      score,
    );
    const rows = things.nth(at).locator("tbody tr:has(td)");
    const parts = (await rows.locator("td").allInnerTexts()).map(number);
    const shares = reasons.map(({ share }) => share * 100).filter((share) => Math.abs(share) >= 0.5);
    const largest = (/** @type {number} */ a, /** @type {number} */ b) => Math.sign(b) - Math.sign(a) || Math.abs(b) - Math.abs(a);
    shares.sort(largest);
    assert.equal(parts.length, shares.length, "reasons for, then reasons against, each largest first");
    parts.forEach((value, nth) => assert.ok(Math.abs(value - shares[nth]) <= 0.5001, `${value} is not ${shares[nth]}`));
    assert.ok(!parts.includes(0), "no share is shown as 0 percent");
    const whole = parts.filter((part) => part > 0).reduce((sum, part) => sum + part, 0);
    assert.ok(Math.abs(whole - 100) <= reasons.length / 2, `${whole} is not 100 percent, apart from rounding`);
    const small = reasons.filter(({ share, code }) => Math.abs(share) < 0.005 && code !== "exploration").length;
    assert.equal(await things.nth(at).getByText(/^Less than 0\.5% each:/).count(), small > 0 ? 1 : 0, "the other reasons are not left out");
  }
});

story("the predicted place of an item without a view is its actual place once that view is erased", async (visitor) => {
  const page = await threeLooks(visitor);
  const panel = await openCentre(page);
  await unfoldAll(panel);
  const causes = section(panel, "Why you’re seeing this");
  const thing = causes
    .locator('li[part="thing"]')
    .filter({ has: page.getByRole("button", { name: /^If you had not viewed: / }) })
    .first();
  const id = (await thing.getAttribute("data-item")) ?? "";
  const button = thing.getByRole("button", { name: /^If you had not viewed: / }).first();
  const title = (await button.innerText()).replace("If you had not viewed: ", "");
  await button.click();
  const then = thing.locator('[part="then"]').first();
  await then.getByText(/./).first().waitFor({ state: "attached" });
  await page.waitForFunction((then) => then?.textContent !== "", await then.elementHandle());
  const words = await then.innerText();

  const shown = await cards(page);
  const limit = shown.length;
  const cause = await ask(
    page,
    async (engine, title) => {
      return (await (await inside(engine)).records()).find((record) => record.type === "event" && record.title === title)?.item;
    },
    title,
  );
  const told = await ask(
    page,
    async (engine, [limit, cause]) => {
      return (await engine.rank({ slot: "home", limit, without: [cause] })).items.map(({ id }) => id);
    },
    /** @type {const} */ ([limit, cause]),
  );
  const real = await ask(
    page,
    async (engine, [limit, cause]) => {
      const records = await (await inside(engine)).records();
      const keys = records.filter((record) => record.type === "event" && record.item === cause).map(({ key }) => key);
      await (await inside(engine)).erase(keys);
      return (await engine.rank({ slot: "home", limit })).items.map(({ id, title }) => ({ id, title }));
    },
    /** @type {const} */ ([limit, cause]),
  );
  assert.deepEqual(
    told,
    real.map(({ id }) => id),
  );
  const now = shown.indexOf(id);
  const place = real.findIndex((item) => item.id === id);
  if (place === now) assert.match(words, /same place/);
  else if (place < 0) assert.match(words, /^It would not be in this list\./);
  else assert.ok(words.startsWith(`It would be number ${place + 1}, not number ${now + 1}.`), words);
  if (place !== now) assert.ok(words.includes(real[now]?.title ?? "This place would be empty."), words);
});

story("a shelf with the shop's own list says that it is the same for everyone", async (visitor) => {
  const page = await visitor.open();
  const panel = await openCentre(page);
  await (await openSection(panel, "Why you’re seeing this"))
    .getByText("This list is the same for everyone. It is not personalised.")
    .waitFor();
});
