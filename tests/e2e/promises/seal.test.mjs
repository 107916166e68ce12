/**
 * The worker with the visitor's history is sealed in every browser: every way out is tried inside the real worker, and
 * no server sees a request.
 */
import assert from "node:assert/strict";
import { attempts, REACHING } from "../support/attempts.mjs";
import { promise } from "../support/browsers/promise.mjs";
import { openStranger } from "../support/gate.mjs";
import { eventually } from "../support/patience.mjs";

/** @typedef {import("../support/browsers/visitor.mjs").Visitor} Visitor */

/** What consoles say about refused attempts. */
const REFUSALS = [/Content.Security.Policy|refused|rejected|content blocked|can.t establish a connection/i];
const CHANNEL = "attempts";
/** Makes the attempts in the worker, whose file and policy are otherwise those of the shop, when a page asks for them. */
const ATTEMPTING = `
{
  const channel = new BroadcastChannel(${JSON.stringify(CHANNEL)});
  channel.onmessage = async ({ data }) => channel.postMessage(await (${attempts})(data));
}`;

/** @type {import("../support/gate.mjs").Rewrite} */
const attempting = (path, answer) => {
  if (path === "/homebody/worker.js") answer.body = Buffer.concat([answer.body, Buffer.from(ATTEMPTING)]);
};

/** @type {import("../support/gate.mjs").Rewrite} */
const careless = (path, answer) => {
  void attempting(path, answer);
  if (path === "/homebody/worker.js") delete answer.headers["content-security-policy"];
};

/**
 * Makes the attempts inside the worker of a page, and returns those that reached a server.
 * @param {Visitor} visitor
 * @param {string[]} [without] Attempts that are not made.
 */
async function attempt(visitor, without = []) {
  const stranger = await openStranger();
  try {
    const page = await visitor.open();
    await page.ask((engine) => engine.start());
    const targets = { home: visitor.gate.origin, stranger: stranger.origin, without };
    const outcomes = await page.evaluate(async (name, targets) => {
      const channel = new BroadcastChannel(name);
      const answer = new Promise((resolve) => (channel.onmessage = ({ data }) => resolve(data)));
      channel.postMessage(targets);
      return /** @type {Promise<Record<string, string>>} */ (answer);
    }, CHANNEL, targets);
    const names = Object.keys(outcomes);
    const reached = [...visitor.gate.hits, ...stranger.hits].map((path) => path.slice(1)).filter((name) => names.includes(name));
    return { outcomes, reached: [...new Set(reached)].sort() };
  } finally {
    await stranger.close();
  }
}

promise("nothing inside the sealed worker reaches a server or runs other code", async (visitor) => {
  const { outcomes, reached } = await attempt(visitor);
  assert.deepEqual(Object.entries(outcomes).filter(([, outcome]) => outcome !== "refused"), []);
  assert.deepEqual(reached, []);
}, { gate: attempting, tolerated: REFUSALS });

promise("the same attempts succeed if the worker has no policy", async (visitor) => {
  // Without a policy, Firefox waits half a minute for an answer over QUIC.
  const { outcomes, reached } = await attempt(visitor, ["webtransport"]);
  // WebKit's workers load no fonts.
  const ways = REACHING.filter((name) => name !== "font-face" || visitor.browser !== "WebKit");
  assert.deepEqual(reached, ways.toSorted());
  for (const name of ["eval", "new-function", "string-timer"]) assert.notEqual(outcomes[name], "refused", name);
}, { gate: careless, tolerated: [/./], paths: [/^\/[a-z-]+-home$/] });

/** A policy that lets no module into the worker, in one browser or another. @type {import("../support/gate.mjs").Rewrite} */
const bare = (path, answer) => {
  if (path === "/homebody/worker.js") answer.headers["content-security-policy"] = "default-src 'none'";
};

promise("if the worker's policy keeps the module out, the engine starts at once on the page, and says so", async (visitor) => {
  const page = await visitor.open();
  const found = await page.ask(async (engine) => {
    await engine.start();
    const { sealed, checks } = await engine.doctor();
    const { ok, words } = checks.find(({ name }) => name === "worker") ?? {};
    return { sealed, ok, waited: words?.includes("does not respond"), items: (await engine.rank({ limit: 3 })).items.length };
  });
  const runs = visitor.browser === "Chromium"; // It accepts a module that the page has compiled.
  assert.deepEqual(found, { sealed: runs, ok: runs, waited: false, items: 3 });
  const said = () => [...visitor.console, ...visitor.gate.posts.map(({ body }) => String(body))];
  await eventually(async () => assert.equal(said().filter((line) => line.includes("the engine runs unsealed")).length, runs ? 0 : 1));
}, { gate: bare, tolerated: [...REFUSALS, /the engine runs unsealed/], paths: [/^\/homebody\/engine\.js$/] });

promise("the engine runs sealed in its worker, and starts without delay", async (visitor) => {
  const page = await visitor.open();
  const { millis, ...found } = await page.ask(async (engine) => {
    const { createEngine } = await import("/homebody/homebody.js");
    const { sealed, checks, storage } = await engine.doctor();
    const start = performance.now();
    const second = await createEngine({ pack: "/homebody/site.pack", policy: "/homebody/policy.json" });
    const millis = performance.now() - start;
    const { items, mode } = await second.rank({ limit: 3 });
    return { sealed, open: checks.filter(({ ok }) => !ok), storage, millis, items: items.length, mode };
  });
  assert.deepEqual(found, { sealed: true, open: [], storage: "none", items: 3, mode: "popular" });
  assert.ok(millis < 10_000, `a second engine took ${millis} ms`);
}, { tolerated: REFUSALS });
