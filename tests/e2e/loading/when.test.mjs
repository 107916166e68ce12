/**
 * What the browser says about the page and the visitor decides what is loaded: nothing happens while a page is
 * prerendered, and little is loaded if the visitor wants to save data.
 */
import assert from "node:assert/strict";
import { scripted } from "../support/gate.mjs";
import { eventsStored, kept } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, prompt, ranked, shelf, unranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").BrowserContext} BrowserContext */

/** The engine's own files that were requested. @param {import("../support/visitor.mjs").Visitor} visitor */
const loaded = ({ watch }) =>
  [...new Set(watch.requests.splice(0).filter((path) => path.startsWith("/homebody/")))].map((path) => path.slice(10)).sort();

/** Makes every page one that is prerendered until `present()` is called. @param {BrowserContext} context */
const prerendered = (context) =>
  context.addInitScript(() => {
    let hidden = true;
    Object.defineProperty(Document.prototype, "prerendering", { get: () => hidden });
    window.present = () => {
      hidden = false;
      document.dispatchEvent(new Event("prerenderingchange"));
    };
  });

story("a page that is prerendered asks nothing until it is shown", async (visitor) => {
  const page = await visitor.context.newPage();
  await page.goto(visitor.origin, { waitUntil: "networkidle" });
  assert.deepEqual(loaded(visitor), ["homebody.js"]);
  assert.equal(await prompt(page).count(), 0);
  await page.evaluate(() => window.present());
  await prompt(page).waitFor();
  assert.deepEqual(loaded(visitor), ["policy.json"]);
}, { prepare: prerendered });

story("a product page that is prerendered is not a view until it is shown", async (visitor) => {
  const page = await visitor.context.newPage();
  await page.goto(visitor.origin);
  await page.evaluate(() => window.present());
  await answer(page, "Accept");
  await page.goto(`${visitor.origin}/p/2`, { waitUntil: "networkidle" });
  assert.ok(!loaded(visitor).includes("reports.js"));
  await eventsStored(page, 0);
  await page.evaluate(() => window.present());
  await eventsStored(page, 1);
}, { prepare: prerendered });

/** Says that the visitor wants to save data. @param {BrowserContext} context */
const frugal = (context) =>
  context.addInitScript(() => Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) }));

story("to save data, no list is loaded unasked, and nothing before the answer itself", async (visitor) => {
  const page = await visitor.open("/p/2");
  await prompt(page).hover();
  await page.waitForLoadState("networkidle");
  await unranked(page);
  assert.deepEqual(loaded(visitor), ["homebody.js", "policy.json"]);
  await answer(page, "Accept");
  await ranked(page, "context");
}, { prepare: frugal, gate: scripted("data-unpersonalized") });

story("otherwise the engine is loaded when the visitor touches the question, and stores nothing", async (visitor) => {
  const page = await visitor.open();
  await page.waitForLoadState("networkidle");
  assert.deepEqual(loaded(visitor), ["homebody.js", "policy.json"]);
  await prompt(page).hover();
  assert.deepEqual(loaded(visitor), [], "moving over it is not a sign of an answer");
  const parts = ["cards.js", "client.js", "homebody.wasm", "worker.js"];
  const requests = parts.map((name) => page.waitForRequest(new RegExp(`/${name}`)));
  await page.mouse.down();
  await Promise.all(requests);
  assert.equal(await ask(page, (engine) => engine.start().then(() => engine.consent.get("recommendations"))), "unset");
  assert.deepEqual(loaded(visitor), parts);
  assert.deepEqual(await kept(page), {});
  assert.equal(await shelf(page).getAttribute("ranked"), null);
});

story("before an answer, what the page tracks is dropped at once: it loads nothing and is no error", async (visitor) => {
  const page = await visitor.open();
  await page.waitForLoadState("networkidle");
  const errors = await ask(page, async (engine) => {
    const errors = [];
    engine.on("error", (error) => errors.push(error.code));
    engine.track("view", { item: "1" });
    engine.impression(["1", "2"]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return errors;
  });
  assert.deepEqual(errors, []);
  assert.deepEqual(loaded(visitor), ["homebody.js", "policy.json"]);
});

story("an engine that the site switches off takes no consent", async (visitor) => {
  const page = await visitor.open();
  await page.evaluate(async () => {
    const { createEngine } = await import("/homebody/homebody.js");
    const engine = await createEngine({ pack: "/homebody/site.pack", policy: "/homebody/policy.json", off: true });
    window.codes = [];
    document.addEventListener("click", (event) => {
      engine.consent.give("recommendations", event, { text: "May we remember what you view?" }).catch((error) => window.codes.push(error.code));
    }, { once: true });
  });
  await page.getByRole("heading", { level: 1 }).click();
  await page.waitForFunction(() => window.codes.length > 0);
  assert.deepEqual(await page.evaluate(() => window.codes), ["engine/off"]);
  assert.deepEqual(await kept(page), {});
});

story("the name of a site must be a plain name", async (visitor) => {
  const page = await visitor.open();
  const codes = await page.evaluate(async () => {
    const { createEngine } = await import("/homebody/homebody.js");
    const found = [];
    for (const site of ["", "-a", "A", "a/b", "a".repeat(33), 7, {}]) {
      found.push(await createEngine({ pack: "/homebody/site.pack", policy: "/homebody/policy.json", site }).catch(({ code }) => code));
    }
    return found;
  });
  assert.deepEqual([...new Set(codes)], ["engine/options"]);
});

story("a refusal on another subdomain is not asked again, stores nothing, and can be changed", async (visitor) => {
  const page = await visitor.open();
  await page.waitForLoadState("networkidle");
  assert.equal(await prompt(page).count(), 0);
  assert.deepEqual(loaded(visitor), ["homebody.js", "policy.json"]);
  assert.deepEqual(await kept(page), {});
  await page.evaluate(() => document.querySelector("homebody-consent").ask());
  await answer(page, "Accept");
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "given");
}, {
  gate: (_, answer) => {
    if (!answer.headers["content-type"]?.startsWith("text/html")) return;
    const refused = '<homebody-consent refused="recommendations measurement sensitive:easter">';
    answer.body = Buffer.from(String(answer.body).replace("<homebody-consent>", refused));
  },
});
