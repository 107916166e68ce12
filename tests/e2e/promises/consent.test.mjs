/**
 * The question: answered by a person with the mouse or the keyboard, and by nothing else. Global Privacy Control answers
 * it in advance.
 */
import assert from "node:assert/strict";
import { promise } from "../support/browsers/promise.mjs";
import { answer, cards, CHOICE, first, FIRST, kept, QUESTION, unranked, viewMugs } from "../support/browsers/shopping.mjs";
import { decisions, records } from "../support/storage.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */

const DATABASE = { indexedDB: ["homebody"] };
/** One refusal per purpose of the shop: recommendations, measurement and the sensitive topic. */
const NO_TO_ALL = ["refused", "refused", "refused"];

/** @param {Page} page */
const consent = (page) => page.ask((engine) => engine.consent.get("recommendations"));

promise("a click on Accept is consent, and lasts", async (visitor) => {
  const page = await visitor.open();
  const before = await cards(page);
  await answer(page, "Accept");
  assert.deepEqual(await decisions(page), ["given"]);
  assert.deepEqual(await cards(page), before, "consent alone reveals nothing: the shop's own list stays");
  await page.reload();
  assert.equal(await consent(page), "given");
  assert.deepEqual(await page.find(QUESTION), []);
});

promise("after a click on Reject only the refusal is kept, the shop works, and the question does not return", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  assert.deepEqual(await decisions(page), NO_TO_ALL);
  await page.go("/p/1");
  await page.click("main form.add button", /^Add to basket: /);
  await page.see("[data-toast]", /^In your basket: /);
  await page.go("/");
  assert.equal(await page.ask(async (engine) => (await engine.rank()).mode), "popular");
  await unranked(page);
  assert.equal((await cards(page)).length, 8);
  assert.deepEqual(await kept(page), DATABASE);
  assert.deepEqual(await records(page).then((found) => found?.events), []);
  await page.reload();
  assert.equal(await consent(page), "refused");
  assert.deepEqual(await page.find(QUESTION), []);
});

for (const [button, key, stored] of /** @type {const} */ ([["Accept", "Enter", ["given"]], ["Reject", "Space", NO_TO_ALL]])) {
  promise(`${button} is reached and pressed by keyboard alone`, async (visitor) => {
    const page = await visitor.open("/basket");
    await page.see(CHOICE, button);
    await page.tabTo(button);
    await page.press(key);
    await page.gone(QUESTION);
    assert.deepEqual(await decisions(page), stored);
  });
}

promise("made-up events and scripted clicks are not consent", async (visitor) => {
  const page = await visitor.open();
  await page.see(QUESTION);
  const codes = await page.ask(async (engine) => {
    const image = new Image();
    const load = await new Promise((resolve) => {
      image.onload = resolve;
      image.src = "/shop/favicon.svg";
    });
    const made = [new MouseEvent("click"), new KeyboardEvent("keydown", { key: "Enter" }), { isTrusted: true }, undefined, load];
    const given = made.map((event) => engine.consent.give("recommendations", event).then(() => "given", ({ code }) => code));
    const failed = new Promise((outcome) => {
      addEventListener("homebody:error", ({ detail }) => outcome(detail.error.code), { once: true });
      engine.on("consent", () => outcome("given"));
    });
    const buttons = document.querySelector("homebody-consent")?.shadowRoot?.querySelectorAll("button") ?? [];
    [...buttons].find(({ textContent }) => textContent === "Accept")?.click();
    return Promise.all([...given, failed]);
  });
  assert.deepEqual(codes, Array(6).fill("consent/untrusted"));
  assert.equal(await consent(page), "unset");
  assert.deepEqual(await kept(page), {});
  await page.see(QUESTION);
});

/** A browser that sets the page's property. */
const SIGNALLED = {
  gate: first('Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { value: true });'),
  paths: [new RegExp(`^${FIRST}$`)],
};

/** The line that replaces the question. */
const LINE = "homebody-consent >>> [part=gpc]";

/** Checks that nothing is asked for and nothing kept. @param {Page} page */
async function honoured(page) {
  const { text } = await page.see(LINE);
  assert.match(text, /^Your browser asks sites not to profile you \(Global Privacy Control\)\. This site respects that\./);
  assert.deepEqual(await page.find(QUESTION), []);
  const states = await page.ask((engine) => engine.notice.purposes.map((purpose) => [purpose, engine.consent.get(purpose)]));
  assert.deepEqual(states, [["recommendations", "refused"], ["measurement", "refused"]]);
  await page.go("/p/1");
  await page.see(LINE);
  assert.deepEqual(await kept(page), {});
}

promise("Global Privacy Control as the page's property is honoured: nothing is asked or kept", async (visitor) => {
  await honoured(await visitor.open());
}, SIGNALLED);

promise("Global Privacy Control as the request's header is honoured, once the site passes it on", async (visitor) => {
  await honoured(await visitor.open());
}, {
  gate: (_, answer) => {
    if (!answer.headers["content-type"]?.startsWith("text/html")) return;
    answer.body = Buffer.from(String(answer.body).replace(" data-policy=", ' data-gpc="1" data-policy='));
  },
});

promise("Global Privacy Control as a setting of the browser is honoured", async (visitor) => {
  const page = await visitor.open();
  assert.equal(await page.evaluate(() => navigator.globalPrivacyControl), true);
  assert.equal(await page.evaluate(() => document.querySelector("script[data-policy]")?.getAttribute("data-gpc")), "1");
  await honoured(page);
}, { needs: ["gpc"] });

promise("with Global Privacy Control, an explicit choice counts", async (visitor) => {
  const page = await visitor.open();
  await page.click(CHOICE, "Manage choices");
  const boxes = await page.find("homebody-consent >>> input");
  assert.deepEqual(boxes.map(({ checked }) => checked), [false, false, false]);
  await page.click("homebody-consent >>> input", /^Recommendations/);
  await page.click(CHOICE, "Save choices");
  await page.gone(LINE);
  await viewMugs(page, 1);
  assert.equal(await consent(page), "given");
  assert.equal(await page.ask((engine) => engine.consent.get("measurement")), "refused");
}, SIGNALLED);
