/**
 * The question is easy to find and not in the way: it is announced once, comes first in the tab order without taking the
 * focus, and is not printed.
 */
import assert from "node:assert/strict";
import { Elsewhere, pageAsksPrivacy } from "../support/elsewhere.mjs";
import { focused } from "../support/keys.mjs";
import { aWhile } from "../support/patience.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, engineRuns, prompt } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

const TITLE = "Can this site remember what you view?";

/** Returns the names of the first elements that Tab reaches. @param {Page} page @param {number} count */
async function stops(page, count) {
  const names = [];
  while (names.length < count) {
    await page.keyboard.press("Tab");
    names.push(await focused(page));
  }
  return names;
}

const INSIDE = ["privacy@example.org", "Privacy notice", "Reject", "Accept", "Manage choices"];

story("the question comes right after the skip link, before the shop's own links", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, "it has not taken the focus");
  assert.deepEqual(await stops(page, INSIDE.length + 2), ["Skip to the content", ...INSIDE, "The Gift Wholesaler"]);
});

// A site may be unable to place the element first, for example if its template only offers the end of the page.
const last = new Elsewhere();
last.page = (html) => html.replace("<homebody-consent></homebody-consent>", "").replace("</body>", "<homebody-consent></homebody-consent></body>");

story("an element at the end of the page adds a button at the start that leads to its question", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  assert.deepEqual(await stops(page, 2), [TITLE, "Skip to the content"]);
  await page.keyboard.press("Shift+Tab");
  const entry = page.getByRole("button", { name: TITLE });
  const box = await entry.boundingBox();
  assert.ok(box && box.x >= 0 && box.y >= 0 && box.height >= 24, "it is visible while it has the focus");
  await page.keyboard.press("Enter");
  assert.deepEqual(await stops(page, INSIDE.length), INSIDE);
  // A site's own link opens the question through the first element that it finds.
  await page.evaluate(() => document.querySelector("homebody-consent").ask());
  await prompt(page).getByRole("group", { name: "Manage choices" }).waitFor();
  await page.keyboard.press("Escape");
  await entry.waitFor();
  await entry.focus();
  await page.keyboard.press("Enter");
  assert.deepEqual(await stops(page, INSIDE.length), INSIDE);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await prompt(page).waitFor({ state: "detached" });
  assert.equal(await entry.count(), 0, "without a question, there is no button");
}, last.setting);

/** Records every change of the live regions in shadow trees: the new text, and whether the region existed before. */
const listen = (/** @type {import("playwright-core").BrowserContext} */ context) =>
  context.addInitScript(() => {
    const heard = [];
    const known = new WeakSet();
    Object.assign(window, { heard });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      const note = (changes) => {
        for (const { target } of changes) {
          const live = target instanceof Element && target.closest("[role=status]");
          if (live && live.textContent) heard.push({ words: live.textContent, existed: known.has(live) });
        }
        for (const live of root.querySelectorAll("[role=status]")) if (!live.textContent) known.add(live);
      };
      new MutationObserver(note).observe(root, { childList: true, subtree: true, characterData: true });
      return root;
    };
  });

story("the question is announced once, in a live region that was there before", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  const devtools = await visitor.context.newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const live = nodes.filter(({ role }) => role?.value === "status");
  const said = live.filter(({ properties }) => properties?.some(({ name, value }) => name === "live" && value.value === "polite"));
  const within = (/** @type {{ childIds?: string[], name?: { value?: string } }} */ node) =>
    [node.name?.value ?? "", ...(node.childIds ?? []).map((id) => within(nodes.find(({ nodeId }) => nodeId === id) ?? {}))].join(" ");
  assert.ok(said.some((node) => within(node).includes(TITLE)), "the accessibility tree has the text in a polite live region");
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, "the focus has not moved");

  // Opening and closing it by hand draws it twice more.
  await page.evaluate(() => document.querySelector("homebody-consent").ask());
  await page.keyboard.press("Escape");
  await prompt(page).waitFor();
  await aWhile(page);
  const heard = await page.evaluate(() => window.heard);
  assert.deepEqual(heard.filter(({ words }) => words.includes(TITLE)), [{ words: TITLE, existed: true }]);
  await answer(page, "Reject");
  await page.locator("homebody-consent").getByRole("status").getByText("Everything is off. Only this choice is remembered.").waitFor();
}, { prepare: listen });

story("the announcement is heard but not seen, and goes away by itself", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  const seen = await page.getByText(TITLE).evaluateAll((found) =>
    found.filter((element) => getComputedStyle(element).clipPath === "none").map(({ localName }) => localName),
  );
  assert.deepEqual(seen, ["h2"]);
  await page.locator("homebody-consent [part=said] *").waitFor({ state: "detached" });
});

/** Returns the number of sheets of paper. @param {Page} page */
const sheets = async (page) => (await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

for (const [what, prepare] of /** @type {const} */ ([["the question", undefined], ["the line about GPC", pageAsksPrivacy]])) {
  story(`${what} is not printed and takes no paper`, async (visitor) => {
    const page = await visitor.open("/p/1");
    const block = page.locator("homebody-consent :is([part=region], [part=gpc])");
    await block.waitFor();
    const before = await sheets(page);
    await page.emulateMedia({ media: "print" });
    assert.equal(await block.isVisible(), false);
    const heights = await page.locator("homebody-consent").evaluateAll((all) => all.map(({ offsetHeight }) => offsetHeight));
    assert.deepEqual(new Set(heights), new Set([0]));
    await page.locator("homebody-consent").evaluateAll((all) => all.forEach((element) => element.remove()));
    assert.equal(await sheets(page), before);
  }, { ...(prepare && { prepare }) });
}

story("an unstyled question is not printed either, nor is the button that explains a product", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await ask(page, (engine) => engine.track("view", { item: "1" }));
  const why = page.locator("homebody-why").first();
  await why.waitFor();
  await page.evaluate(() => {
    const element = document.createElement("homebody-consent");
    element.setAttribute("unstyled", "");
    document.body.append(element);
    element.ask();
  });
  await engineRuns(page);
  await page.emulateMedia({ media: "print" });
  assert.equal(await why.isVisible(), false);
  assert.equal(await page.locator("homebody-consent[unstyled]").isVisible(), false);
});
