/**
 * If a part of the engine is missing, broken or tampered with, the shop's own content stays and the cause is named.
 */
import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { eventually } from "../support/patience.mjs";
import { eventsStored, kept } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask, cards, lookAt, prompt, ranked, shelf } from "../support/visitor.mjs";

/** @typedef {import("../support/gate.mjs").Rewrite} Rewrite */
/** @typedef {import("../support/visitor.mjs").Visitor} Visitor */

/** Chromium's own messages: for a missing file, which is optional, and for a file with the wrong digest. */
const MISSING = [/^error: Failed to load resource: the server responded with a status of 404/];
const NOT_IT = [/^error: Failed to find a valid digest in the 'integrity' attribute/, /SRI's integrity checks failed/];

/**
 * Changes the response for one file.
 * @param {string} file The path under /homebody/.
 * @param {Rewrite} change
 * @returns {Rewrite}
 */
const only = (file, change) => (path, answer) =>
  path === `/homebody/${file}` ? change(path, answer) : undefined;

const missing = { status: 404, headers: {}, body: Buffer.from("no such file\n") };
/** @type {Rewrite} */
const gone = () => missing;

/** Changes one byte in the middle. @type {Rewrite} */
const flipped = (_, answer) => {
  answer.body[answer.body.length >> 1] ^= 1;
};

for (const [what, change] of /** @type {[string, Rewrite][]} */ ([
  ["is missing", gone],
  ["is missing, as the browser learns late", async () => (await setTimeout(300), missing)],
  ["throws", (_, answer) => void (answer.body = Buffer.from("throw new Error('broken')"))],
  ["has the wrong content", (_, answer) => void (answer.body = Buffer.from("<!doctype html>"))],
])) {
  story(
    `if the worker's file ${what}, the engine runs on the page, says so, and still recommends`,
    async (visitor) => {
      const page = await visitor.open();
      const { sealed, checks } = await ask(page, async (engine) => ({
        sealed: engine.sealed,
        checks: (await engine.doctor()).checks,
      }));
      assert.equal(sealed, false);
      assert.deepEqual(checks.filter(({ name, ok }) => name === "worker" && !ok).length, 1);
      await answer(page, "Accept");
      await lookAt(page, "mug", 0);
      await eventsStored(page, 1);
      await visitor.go(page, "/");
      await ranked(page, "personal");
    },
    { gate: only("worker.js", change), paths: [/^\/homebody\/engine\.js$/], tolerated: [...MISSING, /the engine runs unsealed/] },
  );
}

/**
 * Checks that the engine does not start, for this reason, and that the shop stays as it is.
 * @param {Visitor} visitor
 * @param {string} code
 */
async function standsAside(visitor, code) {
  const page = await visitor.context.newPage();
  await page.goto(visitor.origin);
  const found = await page.evaluate(async () => {
    const { whenEngine } = await import("/homebody/homebody.js");
    return whenEngine().then(() => "started", (error) => error.code);
  });
  assert.equal(found, code);
  await unchanged(page);
  assert.equal(await prompt(page).count(), 0, "visitors are not asked for what cannot be done");
  assert.deepEqual(await kept(page), {});
  await page.getByRole("button", { name: /^Stop recommendations/ }).click();
  await page.getByText("Recommendations are not running in this browser, so nothing is kept.").waitFor();
}

/** @param {import("playwright-core").Page} page */
async function unchanged(page) {
  assert.equal(await shelf(page).getAttribute("ranked"), null);
  assert.equal((await cards(page)).length, 8);
}

/** Checks that an answer fails and is not stored. @param {Visitor} visitor */
async function cannotAnswer(visitor) {
  const page = await visitor.open();
  await prompt(page).getByRole("button", { name: "Accept", exact: true }).click();
  await page.getByText("Your choice could not be saved. Please try again.").waitFor();
  await unchanged(page);
  assert.deepEqual(await kept(page), {});
  assert.equal(await ask(page, (engine) => engine.doctor().catch((error) => error.code)), "load/failed");
}

/** Checks that consent is stored, and that there is no list, for this reason. @param {Visitor} visitor @param {string} code */
async function noList(visitor, code) {
  const page = await visitor.open();
  await answer(page, "Accept");
  assert.equal(await ask(page, (engine) => engine.rank().catch((error) => error.code)), code);
  await unchanged(page);
  assert.equal(await ask(page, (engine) => engine.consent.get("recommendations")), "given");
}

const NOT_ANSWERED = { tolerated: [...MISSING, ...NOT_IT] };

story("without the engine's Wasm, the shop's own list stays, and an answer is not stored", cannotAnswer, {
  gate: only("homebody.wasm", gone),
  ...NOT_ANSWERED,
});

story("with one changed byte, the engine's Wasm is not run", cannotAnswer, {
  gate: only("homebody.wasm", flipped),
  ...NOT_ANSWERED,
});

story("with one changed byte, the pack is not used", (visitor) => noList(visitor, "pack/checksum"), {
  gate: only("site.pack", flipped),
});

story("a truncated pack is refused", (visitor) => noList(visitor, "pack/truncated"), {
  gate: only("site.pack", (_, answer) => void (answer.body = answer.body.subarray(0, 40))),
});

story("a shelf that was away from the page during a withdrawal shows the shop's own content when it returns", async (visitor) => {
  const page = await afterAMug(visitor);
  await ask(page, async (engine) => {
    const shelf = document.querySelector("homebody-shelf");
    const place = document.createComment("");
    shelf.replaceWith(place);
    await engine.consent.withdraw("recommendations");
    place.replaceWith(shelf);
  });
  await eventually(() => unchanged(page));
});

/** The requests for the pack, the first of which fails. */
let requests = 0;
story("a pack that could not be loaded is loaded again when it is next needed", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await eventually(async () => assert.equal(await ask(page, (engine) => engine.rank().then(({ mode }) => mode, ({ code }) => code)), "popular"));
  assert.equal(requests, 2);
}, { gate: only("site.pack", () => (requests++ === 0 ? missing : undefined)), tolerated: MISSING });

story("an invalid policy is refused", (visitor) => standsAside(visitor, "policy/malformed"), {
  gate: only("policy.json", (_, answer) => void (answer.body = Buffer.from("{"))),
});
