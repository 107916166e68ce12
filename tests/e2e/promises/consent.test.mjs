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

/** Source text: keeps the code of the first failure in `window.failed`. */
const hear = `void (window.failed = new Promise((told) =>
  addEventListener("homebody:error", ({ detail }) => told(detail.error.code), { once: true })))`;

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

promise("a refusal is a constant: it stores the purpose, the policy's revision and the day, and nothing else", async (visitor) => {
  const page = await visitor.open();
  const revision = await page.ask((engine) => engine.notice.revision);
  const before = Math.floor(Date.now() / 86_400_000);
  await answer(page, "Reject");
  const refusal = (/** @type {string} */ purpose, /** @type {number} */ day) => {
    const end = Buffer.alloc(6);
    end.writeUInt32LE(revision);
    end.writeUInt16LE(day, 4);
    return [3, 2, purpose.length, ...Buffer.from(purpose), ...end];
  };
  const ledgers = [before, before + 1].map((day) =>
    JSON.stringify(["recommendations", "measurement", "sensitive:easter"].map((purpose) => refusal(purpose, day))),
  );
  const stored = JSON.stringify((await records(page))?.ledger);
  assert.ok(ledgers.includes(stored), stored);
});

/** Lets a script of the page answer every click with what it finds; `window.codes` are the answers. @param {Page} page */
const hijack = (page) =>
  page.ask((engine) => {
    window.codes = [];
    const give = (event, asked) =>
      engine.consent.give("recommendations", event, asked).then(() => "given", ({ code }) => code);
    window.addEventListener("click", (event) => {
      const forged = new Proxy(new MouseEvent("click"), {
        get: (event, key) => (key === "isTrusted" ? true : Reflect.get(event, key)),
      });
      const exported = engine.data.export(event).then(() => "exported", ({ code }) => code);
      const late = new Promise((later) => setTimeout(() => later(give(event, { text: "Late?" }))));
      window.codes.push(give(forged, { text: "Yes?" }), give(event), exported, late);
    }, { capture: true });
  });

promise("a real click elsewhere on the page is not consent, and does not export anything", async (visitor) => {
  const page = await visitor.open("/basket");
  await hijack(page);
  await page.click("h1");
  const codes = await page.evaluate(() => Promise.all(window.codes));
  assert.deepEqual(codes, ["consent/untrusted", "engine/options", "consent/untrusted", "consent/untrusted"]);
  assert.equal(await consent(page), "unset");
});

promise("a script cannot turn a click on Reject into consent", async (visitor) => {
  const page = await visitor.open();
  await page.ask((engine) => {
    window.addEventListener("click", (event) => {
      window.code = engine.consent.give("recommendations", event, { text: "Yes?" }).then(() => "given", ({ code }) => code);
    }, { capture: true });
  });
  await answer(page, "Reject");
  assert.equal(await page.evaluate(() => window.code), "consent/untrusted");
  assert.equal(await consent(page), "refused");
});

promise("a site's own control gives consent once for each event, and its record says that the site collected it", async (visitor) => {
  const page = await visitor.open("/basket");
  await page.ask((engine) => {
    const button = document.createElement("button");
    button.textContent = "Remember what I view";
    button.id = "own";
    button.onclick = (event) => {
      const give = (purpose) => engine.consent.give(purpose, event, { text: "Remember?" }).then(() => "given", ({ code }) => code);
      window.codes = Promise.all([give("recommendations"), give("recommendations"), give("sensitive:easter")]);
    };
    document.querySelector("main")?.prepend(button);
  });
  await page.click("#own");
  assert.deepEqual(await page.evaluate(() => window.codes), ["given", "consent/untrusted", "given"]);
  const found = await page.ask(async (engine) => (await inside(engine)).records());
  const decided = found.filter(({ type }) => type === "decision");
  assert.deepEqual(decided.map(({ collectedBy, purpose }) => [collectedBy, purpose]), [["site", "recommendations"], ["site", "sensitive:easter"]]);
});

/** Ways in which a script could make the visitor accept something other than what they read, or make them accept at all. */
const TAMPERED = /** @type {const} */ ({
  "with another text": (root) => (root.querySelector("section p").textContent = "Do you like cats?"),
  "without its text": (root) => (root.querySelector("[part=words]").style.visibility = "hidden"),
  "with a choice made by a script": (root) => {
    const box = [...root.querySelectorAll("input")].find(({ value }) => value === "measurement");
    box.checked = true;
  },
});

for (const [how, tamper] of Object.entries(TAMPERED)) {
  promise(`a click on Accept in a question ${how} does not give what the visitor has not read`, async (visitor) => {
    const page = await visitor.open();
    await page.see(QUESTION);
    await page.evaluate(`() => {
      (${tamper})(document.querySelector("homebody-consent").shadowRoot);
      ${hear};
    }`);
    await page.click(CHOICE, "Accept");
    const chosen = how.includes("choice");
    if (chosen) await page.gone(QUESTION);
    else assert.equal(await page.evaluate(() => window.failed), "consent/untrusted");
    assert.equal(await consent(page), chosen ? "given" : "unset");
    assert.notEqual(await page.ask((engine) => engine.consent.get("measurement")), "given");
  });
}

promise("a script's label does not pass its own click on to Accept", async (visitor) => {
  const page = await visitor.open("/basket");
  await page.see(QUESTION);
  await page.click("h1"); // The page has a user activation.
  const outcome = await page.ask(async (engine) => {
    const root = document.querySelector("homebody-consent").shadowRoot;
    const accept = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Accept");
    const failed = new Promise((told) => addEventListener("homebody:error", ({ detail }) => told(detail.error.code), { once: true }));
    accept.id = "accept";
    const label = document.createElement("label");
    label.htmlFor = "accept";
    root.append(label);
    label.click();
    return [await failed, engine.consent.get("recommendations")];
  });
  assert.deepEqual(outcome, ["consent/untrusted", "unset"]);
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
