/**
 * Consent comes from a person. Synthetic events are refused, and nothing is stored.
 */
import assert from "node:assert/strict";
import { kept } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { ask, prompt } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Checks that nothing is stored, consent is unset, and the question is still there.
 * @param {Page} page
 */
async function nothingGiven(page) {
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "unset");
  assert.deepEqual(await kept(page), {});
  assert.ok(await prompt(page).isVisible());
}

story("a synthetic event is not consent", async (visitor) => {
  const page = await visitor.open();
  const codes = await ask(page, async (engine) => {
    const key = new KeyboardEvent("keydown", { key: "Enter" });
    const made = [new MouseEvent("click"), key, { isTrusted: true }, undefined];
    const code = (event) => engine.consent.give("recommendations", event).then(() => "given", (error) => error.code);
    return Promise.all(made.map(code));
  });
  assert.deepEqual(codes, Array(4).fill("consent/untrusted"));
  await nothingGiven(page);
});

story("an object that poses as a trusted event is not consent, even right after a click", async (visitor) => {
  const page = await visitor.open();
  await page.mouse.click(2, 2);
  const codes = await ask(page, async (engine) => {
    const image = new Image();
    const load = await new Promise((resolve) => {
      image.onload = resolve;
      image.src = "/shop/favicon.svg";
    });
    const posing = [
      Object.create(Event.prototype, { isTrusted: { value: true }, type: { value: "click" } }),
      Object.defineProperty(load, "type", { value: "click" }),
    ];
    const code = (event) => engine.consent.give("recommendations", event).then(() => "given", (error) => error.code);
    return [navigator.userActivation.isActive, ...(await Promise.all(posing.map(code)))];
  });
  assert.deepEqual(codes, [true, "consent/untrusted", "consent/untrusted"]);
  await nothingGiven(page);
});

story("a browser event without a user action is not consent", async (visitor) => {
  const page = await visitor.open();
  const { trusted, code } = await ask(page, async (engine) => {
    const image = new Image();
    const event = await new Promise((resolve) => {
      image.onload = resolve;
      image.src = "/shop/favicon.svg";
    });
    const code = await engine.consent.give("recommendations", event).then(() => "given", (error) => error.code);
    return { trusted: event.isTrusted, code };
  });
  assert.deepEqual({ trusted, code }, { trusted: true, code: "consent/untrusted" });
  await nothingGiven(page);
});

story("a script that clicks Accept gets no consent", async (visitor) => {
  const page = await visitor.open();
  await prompt(page).waitFor();
  const codes = await page.evaluate(async () => {
    const failure = () =>
      new Promise((failed) => addEventListener("homebody:error", ({ detail }) => failed(detail.error.code), { once: true }));
    const root = document.querySelector("homebody-consent").shadowRoot;
    const accept = [...root.querySelectorAll("button")].find((button) => button.textContent === "Accept");
    const ways = [
      () => accept.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })),
      () => accept.click(),
    ];
    const failures = [];
    for (const way of ways) {
      const failed = failure();
      way();
      failures.push(await failed);
    }
    return failures;
  });
  assert.deepEqual(codes, ["consent/untrusted", "consent/untrusted"]);
  await nothingGiven(page);
});

story("the engine itself refuses consent that the page does not vouch for", async (visitor) => {
  const page = await visitor.open();
  await ask(page, (engine) => engine.start());
  // Sends the request directly to a worker of the same kind, bypassing every check on the page.
  const reply = await page.evaluate(async () => {
    const parts = ["/homebody/homebody.wasm", "/homebody/policy.json"];
    const [wasm, policy] = await Promise.all(parts.map((path) => fetch(path)));
    const module = await WebAssembly.compileStreaming(wasm);
    const policies = globalThis[Symbol.for("homebody.policy")];
    const worker = new Worker(policies.createScriptURL(`${location.origin}/homebody/`));
    const [name, tab] = ["homebody", "homebody/live/x"];
    const site = { module, policy: await policy.json(), gpc: false, session: false, name, tab };
    worker.postMessage({ id: 1, call: "start", args: [site] });
    worker.postMessage({ id: 2, call: "decide", args: ["recommendations", "given", "script", "en", new Uint8Array(32)] });
    return new Promise((resolve) => (worker.onmessage = ({ data }) => data.id === 2 && resolve(data)));
  });
  assert.equal(reply.error?.code, "consent/untrusted");
  await nothingGiven(page);
});

/**
 * Every method that a script of the page can call. One that returns what the visitor does belongs in www/page/inside.js; one
 * that is added here must say in www/docs/concepts/sealed-worker.md what a script learns from it.
 */
const METHODS = {
  engine: ["close", "doctor", "endUse", "impression", "on", "prepare", "rank", "start", "track", "why"],
  consent: ["changes", "get", "give", "refuse", "restrict", "withdraw"],
  data: ["deleteAll", "export", "import"],
  profile: ["clear", "less", "more", "mute", "pause", "preferences", "reset", "resume", "setUnprofiled"],
};

story("a script of the page finds no method that returns records", async (visitor) => {
  const page = await visitor.open();
  const found = await ask(page, (engine) => {
    const methods = (object) => {
      const layers = [object, Object.getPrototypeOf(object)].filter((layer) => layer !== Object.prototype);
      const names = layers.flatMap((layer) => Reflect.ownKeys(layer).map((key) => [layer, key]));
      return names
        .filter(([layer, key]) => key !== "constructor" && typeof Object.getOwnPropertyDescriptor(layer, key).value === "function")
        .map(([, key]) => String(key))
        .sort();
    };
    const { consent, data, profile } = engine;
    return { engine: methods(engine), consent: methods(consent), data: methods(data), profile: methods(profile) };
  });
  assert.deepEqual(found, METHODS);
});
