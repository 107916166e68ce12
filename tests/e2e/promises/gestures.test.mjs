/**
 * Consent needs a press of the visitor on the control itself. A browser's own click on a control, which a label, a form, a
 * captured pointer or a moved focus can cause, is not enough.
 */
import assert from "node:assert/strict";
import { setTimeout as later } from "node:timers/promises";
import { CENTRE, openCentre, PROBED, SAID } from "../support/browsers/centre.mjs";
import { promise } from "../support/browsers/promise.mjs";
import { CHOICE, QUESTION, answer } from "../support/browsers/shopping.mjs";

/** @import { Page } from "../support/browsers/page.mjs" */

/** How long an answer may take to be recorded, in milliseconds. */
const SETTLED = 1500;

/** @param {Page} page */
const given = (page) =>
  page.ask((engine) => [...engine.notice.purposes, "sensitive:easter"].filter((purpose) => engine.consent.get(purpose) === "given"));

/** Puts a heading at the top of the page, which a test can click on. @param {Page} page */
async function target(page) {
  await page.evaluate(() => {
    const heading = document.createElement("h3");
    heading.textContent = "A heading";
    heading.id = "heading";
    document.querySelector("main")?.prepend(heading);
    scrollTo(0, 0);
  });
}

promise("a label that a script removes in time does not pass a click on to Accept", async (visitor) => {
  const page = await visitor.open();
  await page.see(QUESTION);
  await target(page);
  const forward = () =>
    page.evaluate(() => {
      const root = document.querySelector("homebody-consent")?.shadowRoot;
      const [, accept] = root?.querySelectorAll("[part=choice]") ?? [];
      accept.id = "target";
      const label = Object.assign(document.createElement("label"), { htmlFor: "target" });
      root.append(label);
      addEventListener("click", (event) => event.composedPath()[0] !== label && label.remove(), { capture: true, once: false });
      globalThis.label = label;
      document.querySelector("#heading").addEventListener("click", () => label.click(), { once: true });
    });
  await forward();
  await page.evaluate(() => globalThis.label.click());
  await later(SETTLED);
  assert.deepEqual(await given(page), []);
  await page.reload();
  await page.see(QUESTION);
  await target(page);
  await forward();
  await page.click("#heading");
  await later(SETTLED);
  assert.deepEqual(await given(page), []);
});

promise("a label outside the question selects no purpose in it", async (visitor) => {
  const page = await visitor.open();
  await page.see(QUESTION);
  await target(page);
  await page.evaluate(() => {
    const root = document.querySelector("homebody-consent").shadowRoot;
    for (const [at, box] of root.querySelectorAll("input").entries()) {
      box.id = `box${at}`;
      const label = Object.assign(document.createElement("label"), { htmlFor: box.id });
      root.append(label);
      document.querySelector("#heading").addEventListener("click", () => label.click());
    }
  });
  await page.click("#heading");
  const ticked = await page.evaluate(
    () => document.querySelector("homebody-consent").shadowRoot.querySelectorAll("input:checked").length,
  );
  assert.equal(ticked, 0);
  await page.click(CHOICE, "Accept");
  await page.gone(QUESTION);
  assert.deepEqual(await given(page), ["recommendations"]);
});

promise("what is folded away is not accepted with the rest", async (visitor) => {
  const page = await visitor.open();
  await page.click("homebody-consent >>> [part=more]");
  await page.click("homebody-consent >>> [part=purpose]", /^Statistics/);
  await page.click("homebody-consent >>> [part=more]");
  await page.click(CHOICE, "Accept");
  await page.gone(QUESTION);
  assert.deepEqual(await given(page), ["recommendations"]);
});

promise("a press on Reject is no consent, wherever a script sends its end", async (visitor) => {
  const page = await visitor.open();
  await page.see(QUESTION);
  await page.evaluate(async () => {
    // The click on Reject then goes to the body. The harness notices this and clicks again.
    addEventListener("pointerdown", (event) => document.body.setPointerCapture(event.pointerId), { capture: true, once: true });
    const { whenEngine } = await import("/homebody/homebody.js");
    const engine = await whenEngine();
    for (const type of ["pointerup", "click", "mouseup", "keyup", "keydown", "focusin"]) {
      addEventListener(type, (event) => {
        engine.consent.give("recommendations", event, { text: "Yes?" }).then(() => (globalThis.forged = type), () => {});
      });
    }
  });
  await page.click(CHOICE, "Reject");
  await later(SETTLED);
  assert.equal(await page.evaluate(() => globalThis.forged ?? "none"), "none");
  assert.deepEqual(await given(page), []);
}, { tolerated: [/./] });

promise("a key that is pressed elsewhere does not answer", async (visitor) => {
  const page = await visitor.open();
  await page.see(QUESTION);
  await page.evaluate(() => {
    const field = Object.assign(document.createElement("button"), { type: "button" });
    document.querySelector("main").prepend(field);
    scrollTo(0, 0);
    field.focus();
    const [, accept] = document.querySelector("homebody-consent").shadowRoot.querySelectorAll("[part=choice]");
    field.addEventListener("keydown", () => accept.focus());
  });
  await page.press("Enter");
  await later(SETTLED);
  assert.deepEqual(await given(page), []);
});

promise("a click that meets a question just as it appears does not answer it", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  await page.evaluate(() => {
    globalThis.clicks = [];
    addEventListener("click", (event) => globalThis.clicks.push(event.composedPath()[0].localName), { capture: true });
  });
  const early = await page.evaluate(() => {
    const element = document.querySelector("homebody-consent");
    element.ask();
    return new Promise((done) => {
      const look = () => {
        const [, accept] = element.shadowRoot.querySelectorAll("[part=choice]");
        const { x, y, width, height } = accept?.getBoundingClientRect() ?? {};
        if (!accept || !height) return requestAnimationFrame(look);
        const found = element.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
        done(Boolean(found && accept.contains(found)));
      };
      look();
    });
  });
  assert.equal(early, false, "clicks still go to the page");
  await page.click(CHOICE, "Accept");
  await page.gone(QUESTION);
  assert.deepEqual(await given(page), ["recommendations"], "a moment later, the question takes them");
});

promise("the first click that a question takes counts, also on a busy page", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  await page.evaluate(() => {
    // Frames then come late, and show a time that has passed.
    setInterval(() => {
      for (const end = performance.now() + 90; performance.now() < end; );
    }, 100);
    const element = document.querySelector("homebody-consent");
    element.ask();
  });
  await page.click(CHOICE, "Accept");
  await page.gone(QUESTION);
  assert.deepEqual(await given(page), ["recommendations"]);
});

promise("no script can change what the question says about the policy", async (visitor) => {
  const page = await visitor.open();
  const changed = await page.ask(async (engine) => {
    await engine.start();
    const { notice } = engine;
    for (const change of [
      () => Object.assign(notice, { controller: "The Red Cross", retentionDays: 1 }),
      () => notice.purposes.push("offers"),
      () => (notice.guesses.right = 51),
    ]) {
      try {
        change();
      } catch {
        // Strict code throws.
      }
    }
    document.querySelector("homebody-consent").ask();
    return [notice.controller, notice.retentionDays, notice.purposes.length, notice.guesses.right];
  });
  assert.deepEqual(changed, ["The Gift Wholesaler (demo)", 90, 2, 96]);
  const [question] = await page.find(QUESTION);
  assert.match(question?.text ?? "", /Gift Wholesaler.*90 days/);
});

promise("a switch of the centre counts although the centre is drawn again while the answer is on its way", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  await openCentre(page);
  await page.evaluate(() => {
    const { subtle } = crypto;
    const { digest } = SubtleCrypto.prototype;
    Object.defineProperty(subtle, "digest", {
      value: async (/** @type {Parameters<typeof digest>} */ ...args) => {
        await new Promise((done) => setTimeout(done, 200));
        return digest.apply(subtle, args);
      },
    });
    const root = document.querySelector("footer homebody-preferences").shadowRoot;
    const row = root.querySelector("[data-setting=recommendations]");
    row.addEventListener("click", () => setTimeout(() => row.replaceWith(row.cloneNode(true))), { once: true });
  });
  await page.click(`${CENTRE} [role=switch]`, "Recommendations");
  await page.see(SAID, /^Turned on/);
  assert.deepEqual(await given(page), ["recommendations"]);
}, PROBED);

promise("a switch of the centre counts however soon the visitor presses it", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  await openCentre(page);
  // As if everything had happened within 100 ms of the navigation.
  await page.evaluate(() => void Object.defineProperty(Event.prototype, "timeStamp", { get: () => 100 }));
  await page.click(`${CENTRE} [role=switch]`, "Recommendations");
  await page.see(SAID, /^Turned on/);
  assert.deepEqual(await given(page), ["recommendations"]);
}, PROBED);
