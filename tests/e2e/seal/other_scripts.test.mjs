/**
 * Other scripts on the page, careless or hostile, cannot make the engine hang, throw where nothing catches, or run
 * unsealed without saying so.
 */
import assert from "node:assert/strict";
import { aWhile } from "../support/patience.mjs";
import { NAMES, USED, pollute, used } from "../support/pollution.mjs";
import { story } from "../support/story.mjs";
import { answer, ask } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").BrowserContext} BrowserContext */

/** Takes names of Trusted Types policies before any other script. @param {string[]} names */
const taken = (names) => (/** @type {BrowserContext} */ context) =>
  context.addInitScript((names) => {
    for (const name of names) trustedTypes.createPolicy(name, { createScriptURL: (url) => url });
  }, names);

/** Lets the page's policy permit more names of Trusted Types policies. @type {import("../support/gate.mjs").Rewrite} */
const twoNames = (path, { headers }) => {
  const policy = headers["content-security-policy"] ?? "";
  headers["content-security-policy"] = policy.replace("trusted-types homebody", "trusted-types homebody homebody-2");
};

story("if another script has taken the only permitted Trusted Types name, the engine runs unsealed and says why", async (visitor) => {
  const page = await visitor.open();
  const { sealed, checks } = await ask(page, (engine) => engine.doctor());
  assert.equal(sealed, false);
  const worker = checks.find(({ name }) => name === "worker");
  assert.match(worker?.words ?? "", /on the page: .*"homebody" already exists/);
  await answer(page, "Accept");
  assert.equal((await ask(page, (engine) => engine.rank({ limit: 3 }))).items.length, 3);
}, { prepare: taken(["homebody"]), lines: [/the engine runs unsealed/], tolerated: [/Trusted|trusted/], paths: [/^\/homebody\/engine\.js$/] });

story("if the page permits a second Trusted Types name, the engine uses it", async (visitor) => {
  const page = await visitor.open();
  assert.equal(await ask(page, (engine) => engine.doctor().then(() => engine.sealed)), true);
}, { prepare: taken(["homebody"]), gate: twoNames, tolerated: [/TrustedTypePolicy named 'homebody'/] });

story("a policy of another script in place of Homebody's is not used", async (visitor) => {
  const page = await visitor.open();
  assert.equal(await ask(page, (engine) => engine.doctor().then(() => engine.sealed)), true);
}, {
  prepare: (context) =>
    context.addInitScript(() => {
      const rules = { createScriptURL: () => "/shop/shop.js" };
      const value = trustedTypes.createPolicy("homebody", rules);
      Object.defineProperty(globalThis, Symbol.for("homebody.policy"), { value });
    }),
  gate: twoNames,
  tolerated: [/TrustedTypePolicy named 'homebody'/],
});

story("a script that waits for a tab's lock does not keep the tab from returning", async (visitor) => {
  const [a, b] = await Promise.all([visitor.open("/basket"), visitor.open("/basket")]);
  await answer(a, "Accept");
  const away = (/** @type {string} */ type) =>
    a.evaluate((type) => void dispatchEvent(new PageTransitionEvent(type, { persisted: true })), type);
  await a.evaluate(async () => {
    for (const { name } of (await navigator.locks.query()).held ?? []) {
      navigator.locks.request(name, () => new Promise(() => {})).catch(() => {});
    }
  });
  await away("pagehide");
  await a.evaluate(() => navigator.locks.query());
  await ask(b, (engine) => engine.consent.withdraw("recommendations").catch(() => {})); // The waiting script answers for no tab.
  await ask(a, (engine) => {
    globalThis.back = new Promise((resolve) => engine.on("consent", ({ state }) => resolve(state)));
  });
  await away("pageshow");
  assert.equal(await a.evaluate(() => globalThis.back), "withdrawn");
});

story("a patience that a script has added to all objects lifts no restriction of a bridge", async (visitor) => {
  const page = await visitor.open("/basket");
  await ask(page, async (engine) => {
    Object.defineProperty(Object.prototype, "patience", { value: 1, configurable: true });
    const { bridge } = await import("/homebody/bridges.js");
    bridge(engine, ["tcf"]);
    Reflect.deleteProperty(Object.prototype, "patience");
  });
  await aWhile(page);
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "refused");
}, { paths: [/^\/homebody\/bridges\.js$/] });

for (const how of ["a value", "a value that cannot be changed", "a function", "a getter that throws"]) {
  story(`an engine runs sealed in a page whose objects all have its names, each with ${how}`, async (visitor) => {
    const page = await visitor.context.newPage();
    await page.goto(`${visitor.origin}/basket`);
    assert.equal(await page.evaluate(used, { names: NAMES, how }), USED);
  }, { prepare: (context) => context.addInitScript(pollute, { names: NAMES, how }) });
}
