/**
 * What most visitors come for takes at most three actions on a phone, counted from the shop's page: opening the centre is
 * the first. The page itself counts the actions, as clicks that a person made with a finger or a key.
 */
import assert from "node:assert/strict";
import { centre, drawn, says } from "../support/centre.mjs";
import { tabTo } from "../support/keys.mjs";
import { eventsStored, kept, records } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { ask, choose, lookAt, ranked, unranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {(name: string | RegExp) => Promise<void>} Act Activates a control by its name. */

const MOST = 3;

/** Starts counting the actions of the page. @param {Page} page */
const count = (page) =>
  page.evaluate(() => {
    window.actions = 0;
    addEventListener("click", ({ isTrusted }) => isTrusted && window.actions++, { capture: true });
  });

/** @param {Page} page @returns {Act} */
const finger = (page) => async (name) => {
  const named = [page.getByRole("button", { name }), page.getByRole("switch", { name }), page.locator("summary", { hasText: name })];
  await named.reduce((all, one) => all.or(one)).locator("visible=true").first().tap();
};

/** @param {Page} page @returns {Act} */
const keys = (page) => async (name) => {
  const inside = await centre(page).isVisible();
  const there = (/** @type {string} */ focus) => (typeof name === "string" ? focus === name : name.test(focus));
  await tabTo(page, there, inside ? "Tab" : "Shift+Tab");
  await page.keyboard.press("Space");
};

/** The only task that needs consent to statistics. */
const SENT = "see what was sent";

/** @type {Record<string, (page: Page, act: Act) => Promise<void>>} */
const TASKS = {
  "turn recommendations off": async (page, act) => {
    await act("Recommendations");
    await says(centre(page), /^Turned off.*: Recommendations$/);
    assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "withdrawn");
    assert.deepEqual((await records(page))?.events, []);
    await unranked(page);
  },
  "remove an interest": async (page, act) => {
    await act("Forget: Mugs & Tea");
    await says(centre(page), "Forgotten: Mugs & Tea");
    assert.deepEqual(await ask(page, async (engine) => (await inside(engine)).interests()), []);
  },
  "find out why an item is recommended": async (page, act) => {
    await act("Why you’re seeing this");
    await act(/^1\. /);
    await centre(page).getByRole("rowheader", { name: /^You viewed / }).first().waitFor();
  },
  "delete everything": async (page, act) => {
    await act("Delete all data");
    await act("Yes, delete all data");
    await says(centre(page), "All data has been deleted in every open tab.");
    assert.deepEqual(await kept(page), {});
  },
  [SENT]: async (page, act) => {
    await act("What was sent");
    await centre(page).getByText(/^No report has been sent/).waitFor();
    await centre(page).getByText("Your answer: Mugs & Tea").first().waitFor();
  },
};

/** @type {[string, (page: Page) => Act][]} */
const MEANS = [["a finger", finger], ["the keyboard", keys]];
for (const [means, acting] of MEANS) {
  for (const [task, perform] of Object.entries(TASKS)) {
    story(
      `with ${means}, it takes at most three actions to ${task}`,
      async (visitor) => {
        const page = await visitor.open();
        // One in ten of those who agree to statistics sees a list that is not personal.
        const sends = task === SENT;
        await choose(page, "Recommendations", ...(sends ? ["Statistics"] : []));
        await lookAt(page, "mug", 0);
        await eventsStored(page, 1);
        await visitor.go(page, "/");
        if (!sends) await ranked(page, "personal");
        await count(page);
        const act = acting(page);
        await act("Your data and choices");
        await drawn(centre(page));
        await perform(page, act);
        const actions = await page.evaluate(() => window.actions);
        assert.ok(actions > 1 && actions <= MOST, `${actions} actions`);
      },
      { context: { viewport: { width: 360, height: 740 }, hasTouch: true }, paths: [/^\/homebody\/reports\.js$/] },
    );
  }
}
