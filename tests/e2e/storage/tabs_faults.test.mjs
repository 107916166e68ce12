/**
 * Tabs that are slow, have failed or receive garbage do not hold up the others.
 */
import assert from "node:assert/strict";
import { kept } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Makes the engine's next call to `setTimeout` fail, which is a trap. @param {Page} page */
const trapOnce = (page) =>
  page.workers()[0]?.evaluate(() => {
    const { setTimeout } = self;
    self.setTimeout = () => {
      self.setTimeout = setTimeout;
      throw new Error("a trap");
    };
  });

/** Mutes an item; rejects with tabs/unresponsive if a tab holds it up. @param {Page} page @param {string} item */
const mute = (page, item) => ask(page, (engine, item) => engine.profile.mute(`item:${item}`), item);

story("a tab whose pack is still loading does not hold up a decision in another", async (visitor) => {
  const a = await visitor.open("/basket");
  await answer(a, "Accept");
  const b = await visitor.context.newPage();
  let release = () => {};
  const held = new Promise((resolve) => (release = () => resolve(undefined)));
  const requested = new Promise((resolve) => {
    void b.route(/site\.pack/, async (route) => {
      resolve(undefined);
      await held;
      await route.continue();
    });
  });
  await b.goto(new URL("/basket", a.url()).href, { waitUntil: "commit" });
  await requested;
  await b.waitForTimeout(500); // A lock taken too early would be held by now.
  await mute(a, "1");
  release();
  const muted = await ask(b, (engine) => engine.profile.preferences());
  assert.deepEqual(muted.map(({ label }) => label), ["item:1"]);
});

story("values of any shape on the channel stop no engine, however deeply they are nested", async (visitor) => {
  const [a, b] = await Promise.all([visitor.open("/basket"), visitor.open("/basket")]);
  await answer(a, "Accept");
  await b.evaluate(() => {
    const channel = new BroadcastChannel("homebody");
    const nested = (depth) => {
      let value = [];
      for (let at = 0; at < depth; at++) value = [value];
      return value;
    };
    const flat = [null, undefined, 1, "reload", [], {}, { kind: "reload" }, { kind: "done", from: 1, round: "x", to: {} }];
    const cyclic = [];
    cyclic.push(cyclic, new Map([[cyclic, cyclic]]));
    const huge = "x".repeat(50_000_000);
    flat.push(cyclic, huge, new Error("x"), new ArrayBuffer(8), { kind: "reload", from: huge, round: Infinity, to: huge });
    for (const value of [...flat, ...[10, 1200, 1300, 1400].map(nested), { kind: "reload", from: nested(1300), round: 1, to: "" }]) {
      channel.postMessage(value);
    }
    channel.close();
  });
  await mute(a, "1");
  await mute(b, "2");
});

story("an import that is nested too deeply is reported as damaged", async (visitor) => {
  const page = await visitor.open("/basket");
  await answer(page, "Accept");
  const codes = await ask(page, async (engine) => {
    const code = (archive) => engine.data.import(archive).then(() => "imported", (error) => error.code);
    const deep = (depth) => JSON.parse(`{"homebody":1,"checksum":1,"records":${"[".repeat(depth)}${"]".repeat(depth)}}`);
    return Promise.all([code(deep(1000)), code(deep(3000)), code({ records: 1n }), code(undefined)]);
  });
  assert.deepEqual(codes, Array(4).fill("import/damaged"));
});

story("after a trap in one tab, everything can still be deleted in another", async (visitor) => {
  const [a, b] = await Promise.all([visitor.open("/basket"), visitor.open("/basket")]);
  await answer(a, "Accept");
  await ask(b, (engine) => engine.rank());
  await trapOnce(b);
  await mute(b, "1");
  await ask(a, (engine) => engine.data.deleteAll());
  assert.deepEqual(await kept(a), {});
});

story("an engine that has stopped does not join the open tabs again", async (visitor) => {
  const [a, b] = await Promise.all([visitor.open("/basket"), visitor.open("/basket")]);
  await answer(a, "Accept");
  await ask(b, async (engine) => {
    await engine.start();
    window.stopped = new Promise((resolve) => {
      engine.on("stopped", () => resolve("stopped"));
      setTimeout(resolve, 20_000, "still running");
    });
  });
  await b.workers()[0]?.evaluate(() => {
    const trap = () => {
      throw new Error("a trap");
    };
    for (const delay of [0, 50]) setTimeout(trap, delay);
  });
  assert.equal(await b.evaluate(() => window.stopped), "stopped");
  await b.evaluate(() => {
    for (const type of ["pagehide", "pageshow"]) dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  });
  await mute(a, "1");
  assert.equal(await ask(a, (engine) => engine.profile.preferences().then((held) => held.length)), 1);
});

story("a decision made while the page goes away is not reported as done until the other tabs are known", async (visitor) => {
  const [a, b] = await Promise.all([visitor.open("/basket"), visitor.open("/basket")]);
  await answer(a, "Accept");
  await b.evaluate(() => void navigator.locks.request("homebody/live/deaf", () => new Promise(() => {})));
  await b.evaluate(() => navigator.locks.query());
  const code = await ask(a, async (engine) => {
    const away = (type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    away("pagehide");
    const muted = engine.profile.mute("item:1").then(() => "done", (error) => error.code);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    away("pageshow");
    return muted;
  });
  assert.equal(code, "tabs/unresponsive");
});

story(
  "where only the worker has Web Locks, a decision waits for no tab",
  async (visitor) => {
    const page = await visitor.open("/basket");
    await answer(page, "Accept");
    await mute(page, "1");
  },
  { prepare: (context) => context.addInitScript(() => void delete Navigator.prototype.locks) },
);
