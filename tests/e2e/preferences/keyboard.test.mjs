/**
 * The preference centre with the keyboard alone: opened from the button in the footer, through every function, and
 * closed with Escape, which returns the focus to the button.
 */
import assert from "node:assert/strict";
import { centre, drawn, opener, said, says } from "../support/centre.mjs";
import { focused, tabTo } from "../support/keys.mjs";
import { eventually } from "../support/patience.mjs";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, ask } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

const NAME = "Your data and choices";

/** Opens the centre with the keyboard. @param {Page} page */
async function enter(page) {
  await tabTo(page, (name) => name === NAME, "Shift+Tab");
  await page.keyboard.press("Enter");
  await drawn(centre(page));
  return centre(page);
}

/**
 * Tabs to a control and presses it.
 * @param {Page} page
 * @param {(name: string) => boolean} there
 * @param {string} [key]
 */
async function press(page, there, key = "Enter") {
  await tabTo(page, there);
  await page.keyboard.press(key);
}

story(
  "the focus goes to the title, stays inside, and returns to the button after Escape or Close",
  async (visitor) => {
    const page = await afterAMug(visitor);
    await enter(page);
    assert.equal(await focused(page), NAME);
    assert.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName), "h2");
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const where = await page.evaluate(() => document.activeElement?.localName);
      // From the last control, the focus may go to the browser's own toolbars, but never to the page behind.
      assert.ok(where === "homebody-preferences" || where === "body", `the focus is in ${where}`);
    }
    await page.keyboard.press("Escape");
    await centre(page).waitFor({ state: "hidden" });
    assert.equal(await focused(page), NAME);
    assert.equal(await opener(page).evaluate((button) => button.matches(":focus")), true);

    await page.keyboard.press("Enter");
    await drawn(centre(page));
    await press(page, (name) => name === "Close");
    await centre(page).waitFor({ state: "hidden" });
    assert.equal(await opener(page).evaluate((button) => button.matches(":focus")), true);
  },
);

story("every function can be reached and used with the keyboard", async (visitor) => {
  const page = await afterAMug(visitor);
  await ask(page, (engine) => {
    for (const item of ["1", "2"]) engine.track("view", { item });
    engine.impression(["5", "6", "7"]);
  });
  await eventsStored(page, 3);
  const panel = await enter(page);
  const { name } = await ask(page, async (engine) => (await (await inside(engine)).interests())[0]);

  await press(page, (focus) => focus === "Pause", "Space");
  await says(panel, "Turned on: Pause");
  assert.equal(await focused(page), "Pause");
  await page.keyboard.press("Space");
  await says(panel, "Turned off: Pause");
  await press(page, (focus) => focus === "Same list for everyone", "Space");
  await says(panel, "Turned on: Same list for everyone");
  await page.keyboard.press("Space");
  await says(panel, "Turned off: Same list for everyone");

  for (const [label, words] of [
    [`More: ${name}`, `You will see more of: ${name}`],
    [`Less: ${name}`, `You will see less of: ${name}`],
    [`Never show: ${name}`, `You will no longer see: ${name}`],
  ]) {
    await press(page, (focus) => focus === label, "Space");
    await says(panel, words);
    assert.equal(await focused(page), label, "the focus stays on the button that was pressed");
  }

  await press(page, (focus) => focus === "Why you’re seeing this");
  assert.equal(await focused(page), "Why you’re seeing this", "the focus stays on the section that was opened");
  await press(page, (focus) => /^1\. /.test(focus));
  // The list may be redrawn after the preference is removed, and the answer is then lost, so this asks again.
  const then = panel.locator('[part="then"]').filter({ hasText: /\w/ }).first();
  await eventually(async () => {
    await press(page, (focus) => focus.startsWith("If you had not viewed:"));
    await then.waitFor({ timeout: 5_000 });
  });

  await press(page, (focus) => focus === "Your preferences");
  await press(page, (focus) => focus.startsWith("Undo."));
  await says(panel, `Preference removed: ${name}`);
  assert.equal(await focused(page), "Your preferences", "the focus moves to the heading when the last one is gone");

  await press(page, (focus) => focus === "What is kept");
  await press(page, (focus) => focus === "Show raw data");
  await tabTo(page, (focus) => focus.startsWith("{"));
  await press(page, (focus) => focus.startsWith("Delete. You viewed:"));
  await says(panel, /^Deleted\. You viewed:/);
  assert.notEqual(await focused(page), "", "the focus is not lost when its record is erased");

  // From here on, the file picker is suppressed; this takes a moment, so it is requested early.
  page.on("filechooser", () => {});
  await press(page, (focus) => focus === "Download or import your data");
  await tabTo(page, (focus) => focus === "Download all data");
  const [copy] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  await says(panel, `File saved: ${copy.suggestedFilename()}`);
  await tabTo(page, (focus) => focus === "Download all receipts");
  const [receipts] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  await says(panel, `File saved: ${receipts.suggestedFilename()}`);
  await tabTo(page, (focus) => focus === "Import data from a file");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles((await copy.path()) ?? "");
  await panel.getByText(/^The file contains/).waitFor();
  assert.equal(await focused(page), "Add new entries");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Cancel");
  await page.keyboard.press("Enter");
  await says(panel, "Nothing was added.");
  assert.equal(await focused(page), "Import data from a file");

  await tabTo(page, (focus) => focus === "Delete all data", "Shift+Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "No, keep it", "one more key press does not trigger what cannot be undone");
  await page.keyboard.press("Enter");
  await says(panel, "Nothing was deleted.");
  assert.equal(await focused(page), "Delete all data");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Yes, delete all data");
  await page.keyboard.press("Enter");
  await says(panel, "All data has been deleted in every open tab.");
  assert.equal(await focused(page), "Data on this device", "the focus moves to the heading when the button is gone");
  assert.equal(await said(panel).count(), 1);
  assert.deepEqual(await ask(page, async (engine) => (await inside(engine)).records()), []);
});

/**
 * Returns what covers the focused control: the title or the message, which stay while the rest scrolls.
 * @param {Page} page
 */
const covered = (page) =>
  page.evaluate(() => {
    const root = document.activeElement?.shadowRoot;
    const focus = root?.activeElement;
    if (!focus || focus.querySelector('[part="head"]') || focus.closest('[part="head"]')) return [];
    const box = focus.getBoundingClientRect();
    return [...root.querySelectorAll('[part="head"], [part="status"] > span')].flatMap((bar) => {
      const { top, bottom } = bar.getBoundingClientRect();
      const over = Math.min(bottom, box.bottom) - Math.max(top, box.top);
      return over > 1 ? [`${over} px of ${focus.localName} “${focus.textContent}” are behind ${bar.textContent}`] : [];
    });
  });

story(
  "the focused control is never behind the title or the message, forwards and backwards",
  async (visitor) => {
    const page = await afterAMug(visitor);
    await enter(page);
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press(key);
        assert.deepEqual(await covered(page), []);
      }
    }
  },
  { context: { viewport: { width: 360, height: 500 } } },
);

story("a message comes when the centre shows what it says and the focus has moved", async (visitor) => {
  const page = await afterAMug(visitor);
  const panel = await enter(page);
  const { name } = await ask(page, async (engine) => (await (await inside(engine)).interests())[0]);
  await page.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector("homebody-preferences")?.shadowRoot);
    const status = /** @type {Element} */ (root.querySelector('[part="status"]'));
    window.messages = [];
    // Runs right after the change, before any redraw that is still to come.
    new MutationObserver(() => {
      const { activeElement: focus } = root;
      const buttons = [...root.querySelectorAll("button")].map((one) => one.getAttribute("aria-label") ?? one.textContent);
      if (status.textContent) window.messages.push({ said: status.textContent, focus: focus?.textContent ?? "", buttons });
    }).observe(status, { childList: true });
  });
  const at = async (/** @type {string} */ words) => {
    await says(panel, words);
    const found = (await page.evaluate(() => window.messages)).find((one) => one.said === words);
    assert.ok(found, `the message “${words}”`);
    return found;
  };

  await press(page, (focus) => focus === `More: ${name}`);
  await at(`You will see more of: ${name}`);
  await press(page, (focus) => focus === "Your preferences");
  const undo = (/** @type {string} */ label) => label.startsWith("Undo.");
  await press(page, undo);
  const removed = await at(`Preference removed: ${name}`);
  assert.deepEqual(removed.buttons.filter(undo), [], "the preference is still shown when it is said to be removed");
  assert.equal(removed.focus, "Your preferences");

  await tabTo(page, (focus) => focus === "Delete all data", "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, (focus) => focus === "Yes, delete all data");
  await page.keyboard.press("Enter");
  const deleted = await at("All data has been deleted in every open tab.");
  assert.deepEqual(deleted.buttons.filter((label) => label === `More: ${name}`), [], "the interest is still shown");
});
