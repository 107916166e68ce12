/**
 * Where a product is explained, a visitor can ask for more or less of it, or never to see it again, and the same for
 * its category and its maker. The shelf updates at once, and every preference can be found and cleared.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { objections } from "../support/axe.mjs";
import { openCentre, says, openSection, section } from "../support/centre.mjs";
import { focused } from "../support/keys.mjs";
import { homebody, ROOT } from "../support/shop.mjs";
import { eventsStored } from "../support/storage.mjs";
import { scripted } from "../support/gate.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask, cards, prompt, ranked, share } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Opens the panel of the first card. @param {Page} page */
async function openWhy(page) {
  await page.getByRole("button", { name: /^Why am I seeing this\?/ }).first().click();
  const panel = page.getByRole("dialog", { name: "Why you’re seeing this" });
  await panel.getByRole("listitem").first().waitFor();
  return panel;
}

/** Returns the engine's first ranked item. @param {Page} page */
const first = (page) => ask(page, async (engine) => (await engine.rank({ limit: 1 })).items[0]);

/** Returns the current preferences. @param {Page} page */
const held = (page) => ask(page, (engine) => engine.profile.preferences());

story("a muted product disappears with its panel, the focus moves on, and the centre can undo it", async (visitor) => {
  const page = await afterAMug(visitor);
  const before = await cards(page);
  const { id, title } = await first(page);
  assert.equal(before[0], id);
  const panel = await openWhy(page);
  await panel.getByRole("button", { name: `Never show: ${title}` }).click();
  await panel.getByText(`You will no longer see: ${title}`).waitFor();
  assert.deepEqual(await held(page), [{ what: "mute", label: `item:${id}`, name: title }]);
  assert.deepEqual(await ask(page, async (engine) => (await engine.rank({ limit: 1 })).items[0].id), before[1]);
  assert.equal((await cards(page))[0], id, "the card stays while the visitor reads its panel");
  await page.keyboard.press("Escape");
  await page.locator(`homebody-shelf > [slot=ranked] a[href="/p/${id}"]`).waitFor({ state: "detached" });
  assert.ok((await focused(page)).length > 0, "the focus is on the card that is now in its place");
  assert.equal(await page.evaluate(() => document.activeElement?.closest("[slot=ranked]") !== null), true);

  // The product is not on any shelf and was never viewed, but its title is known.
  await page.reload();
  await ranked(page, "personal");
  const centre = await openCentre(page);
  const preference = (await openSection(centre, "Your preferences")).locator('li[part="preference"]');
  assert.match(await preference.innerText(), new RegExp(`You asked never to see: ${RegExp.escape?.(title) ?? title}`));
  await preference.getByRole("button", { name: /^Undo/ }).click();
  await says(centre, `Preference removed: ${title}`);
  assert.deepEqual(await held(page), []);
});

story("more and less of a category change the other cards at once, and a second press undoes them", async (visitor) => {
  const page = await afterAMug(visitor);
  const { category } = await first(page);
  const plain = await share(page, category);
  const panel = await openWhy(page);
  const group = panel.getByRole("group", { name: `Category: ${category}` });
  const more = group.getByRole("button", { name: `More: ${category}` });
  await more.click();
  await panel.getByText(`You will see more of: ${category}`).waitFor();
  assert.equal(await more.getAttribute("aria-pressed"), "true");
  await panel.getByText(/^You asked to see more of this — /).waitFor();
  assert.ok((await share(page, category)) >= plain);
  const less = group.getByRole("button", { name: `Less: ${category}` });
  await less.click();
  await panel.getByText(`You will see less of: ${category}`).waitFor();
  assert.deepEqual([await more.getAttribute("aria-pressed"), await less.getAttribute("aria-pressed")], ["false", "true"]);
  assert.ok((await share(page, category)) < plain || plain === 0);
  await page.waitForFunction((shown) => {
    const links = [...document.querySelectorAll("homebody-shelf > [slot=ranked] a.card-link")];
    return links.map(({ pathname }) => pathname).join() !== shown;
  }, (await cards(page)).join());
  assert.deepEqual(await objections(page), []);
  await less.click();
  await panel.getByText(`Preference removed: ${category}`).waitFor();
  assert.deepEqual(await held(page), []);
});

story("in the centre, each product behind a guess and each item on the shelf can have a preference", async (visitor) => {
  const page = await afterAMug(visitor);
  const centre = await openCentre(page);
  const interests = section(centre, "What we think you like");
  await interests.getByText("Based on one entry").click();
  await interests.getByText("Show more or less like this").click();
  const mug = interests.getByRole("group", { name: "This product" });
  await mug.getByRole("button", { name: /^Less: / }).click();
  await says(centre, /^You will see less of: /);
  assert.match((await held(page))[0].label, /^item:/);
  assert.equal(await mug.getByRole("button", { name: /^Less: / }).getAttribute("aria-pressed"), "true", "it is still open");
  assert.match(await focused(page), /^Less: /, "the focus is where it was");

  const { id, category } = await first(page);
  const thing = (await openSection(centre, "Why you’re seeing this")).locator(`li[data-item="${id}"]`);
  await thing.locator("summary").first().click();
  await thing.getByText("Show more or less like this").click();
  await thing.getByRole("group", { name: `Category: ${category}` }).getByRole("button", { name: /^Never show: / }).click();
  await says(centre, `You will no longer see: ${category}`);
  const { items } = await ask(page, (engine) => engine.rank({ limit: 40 }));
  assert.ok(items.every((item) => item.category !== category));
  await page.locator(`homebody-shelf > [slot=ranked] a[href="/p/${id}"]`).waitFor({ state: "detached" });
});

story("without consent, a preference cannot be kept, so none is offered", async (visitor) => {
  const page = await visitor.open("/p/1");
  await ranked(page, "context");
  await answer(page, "Reject");
  const panel = await openWhy(page);
  await panel.getByText(/Calculated on this device/).waitFor();
  assert.equal(await panel.getByRole("button").count(), 0);
  assert.equal(await prompt(page).count(), 0);
}, { gate: scripted("data-unpersonalized") });

for (const viewport of [{ width: 360, height: 740 }, { width: 320, height: 480 }, { width: 1280, height: 700 }]) {
  story(`the panel never extends beyond a window of ${viewport.width} by ${viewport.height}`, async (visitor) => {
    const page = await afterAMug(visitor);
    const buttons = page.getByRole("button", { name: /^Why am I seeing this\?/ });
    for (let nth = 0; nth < (await buttons.count()); nth++) {
      for (const block of ["start", "center", "end"]) {
        await buttons.nth(nth).evaluate((button, block) => button.scrollIntoView({ block, behavior: "instant" }), block);
        await buttons.nth(nth).click();
        const panel = page.getByRole("dialog", { name: "Why you’re seeing this" });
        await panel.getByRole("button").first().waitFor();
        const { x, y, width, height } = (await panel.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
        const inside = x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height;
        assert.ok(inside && height > 120, `card ${nth}, ${block}: ${JSON.stringify({ x, y, width, height })}`);
        await page.keyboard.press("Escape");
      }
    }
  }, { context: { viewport, reducedMotion: "reduce" } });
}

/** Builds a pack from the catalogue alone: the shop's first products, each by one of two makers. */
function packWithMakers() {
  const folder = mkdtempSync(join(tmpdir(), "homebody-e2e-"));
  try {
    const catalogue = gunzipSync(readFileSync(join(ROOT, "www/demo/data/catalogue.csv.gz"))).toString();
    const [head, ...rows] = catalogue.split("\n").slice(0, 400);
    const made = rows.map((row, at) => `${row},${at % 2 ? "Ash" : "Birch"}`);
    writeFileSync(join(folder, "items.csv"), `${head},provider\n${made.join("\n")}\n`);
    const files = ["--catalogue", join(folder, "items.csv"), "-o", join(folder, "site.pack")];
    homebody("pack", ...files);
    return readFileSync(join(folder, "site.pack"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
/** @type {Buffer | undefined} */
let pack;

story("if the catalogue names makers, a maker can have a preference too", async (visitor) => {
  const page = await visitor.open("/p/1");
  await answer(page, "Accept");
  await eventsStored(page, 1);
  await visitor.go(page, "/p/2");
  await eventsStored(page, 2);
  await visitor.go(page, "/");
  await ranked(page, "personal");
  const { provider } = await first(page);
  const panel = await openWhy(page);
  await panel.getByRole("group", { name: `Brand: ${provider}` }).getByRole("button", { name: `Never show: ${provider}` }).click();
  await panel.getByText(`You will no longer see: ${provider}`).waitFor();
  assert.deepEqual(await held(page), [{ what: "mute", label: `provider:${provider}`, name: provider }]);
  const { items } = await ask(page, (engine) => engine.rank({ limit: 40 }));
  assert.ok(items.length > 0 && items.every((item) => item.provider !== provider));
}, {
  gate: (path, reply) => (path === "/homebody/site.pack" ? { ...reply, headers: {}, body: (pack ??= packWithMakers()) } : undefined),
});
