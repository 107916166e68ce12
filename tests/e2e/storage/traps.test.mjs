/**
 * What an engine that has failed once must still do, and that every change is on the disk before it is reported.
 */
import assert from "node:assert/strict";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, answer, ask, lookAt } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Makes the engine fail outside any call, and waits until another one answers. @param {Page} page */
async function trap(page) {
  await page.workers()[0]?.evaluate(() => new Promise((resolve) => {
    setTimeout(() => {
      setTimeout(resolve);
      throw new Error("a trap");
    });
  }));
  await ask(page, async (engine) => (await inside(engine)).records());
}

story("after a trap, another manager's restriction still holds", async (visitor) => {
  const page = await afterAMug(visitor);
  await ask(page, async (engine) => {
    window.states = [];
    engine.on("consent", ({ state }) => window.states.push(state));
    await engine.consent.restrict("manager", ["recommendations"]);
  });
  const list = () => ask(page, (engine) => engine.rank().then(({ mode }) => mode, (error) => error.code));
  const before = await list();
  assert.notEqual(before, "personal");
  await trap(page);
  assert.equal(await list(), before);
  assert.deepEqual(await page.evaluate(() => window.states), ["refused"]);
  await ask(page, (engine) => engine.consent.restrict("manager", []));
  assert.equal(await list(), "personal");
});

story("a refused call is no failure of the engine, not even after a trap", async (visitor) => {
  const page = await visitor.open("/basket");
  await answer(page, "Accept");
  await trap(page);
  const codes = await ask(page, async (engine) => {
    const found = [];
    for (let call = 0; call < 3; call++) found.push(await engine.profile.mute("category:No such category").catch(({ code }) => code));
    return found;
  });
  assert.deepEqual(codes, ["preference/unknown-label", "preference/unknown-label", "preference/unknown-label"]);
  assert.ok((await ask(page, (engine) => engine.rank())).items.length > 0);
});

story("every change is written with strict durability", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  await ask(page, (engine) => engine.profile.mute("item:9"));
  await ask(page, (engine) => engine.consent.withdraw("recommendations"));
  const found = await page.workers()[0]?.evaluate(() => /** @type {{ durabilities: string[] }} */ (/** @type {unknown} */ (self)).durabilities);
  assert.ok(found && found.length >= 2, "the page's last changes were seen");
  assert.deepEqual([...new Set(found)], ["strict"]);
}, {
  gate: (path, reply) => {
    if (path !== "/homebody/worker.js") return;
    reply.headers["cache-control"] = "no-store";
    reply.body = Buffer.concat([Buffer.from(`{
      const begin = IDBDatabase.prototype.transaction;
      self.durabilities = [];
      IDBDatabase.prototype.transaction = function (...how) {
        const transaction = begin.apply(this, how);
        if (transaction.mode === "readwrite") self.durabilities.push(transaction.durability);
        return transaction;
      };
    }\n`), reply.body]);
  },
});
