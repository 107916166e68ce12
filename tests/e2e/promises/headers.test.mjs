/**
 * An engine says that it is sealed only if the headers of its worker close every connection and make the browser report
 * nothing, in every browser. Otherwise the self-test makes no request either.
 */
import assert from "node:assert/strict";
import { PROBED } from "../support/browsers/centre.mjs";
import { promise } from "../support/browsers/promise.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */
/** @typedef {import("../support/browsers/visitor.mjs").Visitor} Visitor */

const POLICY = "content-security-policy";
const REPORTED = "content-security-policy-report-only";
const CLOSED = "default-src 'none'; script-src 'wasm-unsafe-eval'";
const UNCACHED = "MiniBrowser keeps no files in a cache while it is automated";
/** What a faulty worker would send. */
const LEAK = "/leak?history=1,2";
const LEAKING = Buffer.from(`\nfetch(${JSON.stringify(LEAK)}).catch(() => {});`);
/** What consoles say about refused attempts, reports and the missing seal. */
const SAID = [/the engine runs unsealed/, /Content.Security.Policy|refused|rejected|content blocked|can.t establish a connection/i];

/**
 * A host whose worker has these headers, and tries to send.
 * @param {Record<string, string>} headers
 * @returns {import("../support/gate.mjs").Rewrite}
 */
const served = (headers) => (path, answer) => {
  if (path !== "/homebody/worker.js") return;
  delete answer.headers[POLICY];
  Object.assign(answer.headers, headers);
  answer.body = Buffer.concat([answer.body, LEAKING]);
};

/** Starts the engine and tests its seal; returns what was said, and the requests that the self-test made. @param {Visitor} visitor */
async function examine(visitor, page = /** @type {Page | undefined} */ (undefined)) {
  page ??= await visitor.open();
  await page.ask((engine) => engine.start());
  // What the worker itself sends, and the reports about it, arrive before the self-test.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const before = visitor.gate.hits.length;
  const found = await page.ask(async (engine) => {
    const { sealed, checks } = await engine.doctor();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { says: engine.sealed, sealed, words: checks.find(({ name }) => name === "policy")?.words ?? "" };
  });
  const own = /^\/tile|^\/homebody\/(doctor|worker|sight|cards)\.js$|^\/console/;
  return { ...found, asked: visitor.gate.hits.slice(before).filter((path) => !own.test(path)) };
}

for (const [what, headers, words] of /** @type {[string, Record<string, string>, RegExp][]} */ ([
  ["opens connections to the site itself", { [POLICY]: `${CLOSED}; connect-src 'self'` }, /does not close every connection/],
  ["repeats a directive, and opens it first", { [POLICY]: "connect-src *; connect-src 'none'" }, /does not close every connection/],
  ["opens it first and closes everything else",
    { [POLICY]: "default-src 'none'; connect-src *; connect-src 'none'; script-src 'wasm-unsafe-eval'" }, /does not close/],
  ["only reports", { [REPORTED]: CLOSED }, /does not close every connection/],
  ["is missing", {}, /does not close every connection/],
  ["closes everything beside another that only reports, and sends reports",
    { [POLICY]: CLOSED, [REPORTED]: "connect-src 'none'; report-uri /leak" }, /send reports/],
  ["closes everything beside another that sends reports",
    { [POLICY]: `${CLOSED}, connect-src 'none'; report-uri /leak` }, /send reports/],
  ["closes everything and sends reports to a named endpoint",
    { [POLICY]: `${CLOSED}; report-to here`, "reporting-endpoints": 'here="/leak"' }, /send reports/],
])) {
  promise(`a worker whose policy ${what} does not count as sealed, and the self-test sends nothing`, async (visitor) => {
    const { says, sealed, words: said, asked } = await examine(visitor);
    assert.deepEqual({ says, sealed, asked }, { says: false, sealed: false, asked: [] });
    assert.match(said, words);
  }, { gate: served(headers), paths: [/^\/leak$/], tolerated: SAID });
}

for (const [how, headers] of /** @type {[string, Record<string, string>][]} */ ([
  ["", {}],
  [", and browsers may not store", { "cache-control": "no-store" }],
  [", and that another restricts too", { [POLICY]: `${CLOSED}, connect-src 'self'` }],
])) {
  promise(`a worker with the documented policy${how} is sealed, and what it tries to send reaches no server`, async (visitor) => {
    const { says, sealed, words, asked } = await examine(visitor);
    assert.deepEqual({ says, sealed, asked }, { says: true, sealed: true, asked: [] }, words);
    assert.ok(!visitor.gate.hits.some((path) => path.includes("leak")));
  }, { gate: served({ [POLICY]: CLOSED, ...headers }), ...PROBED, tolerated: [...PROBED.tolerated, ...SAID] });
}

/** How often the host has been asked for the worker. */
let asked = 0;
for (const [what, first, then, words] of /** @type {[string, string, string | undefined, RegExp][]} */ ([
  ["answers only once", CLOSED, undefined, /cannot be read/],
  ["sends the policy only the second time", "", CLOSED, /does not run under the policy/],
  ["closes everything only the second time", `${CLOSED}; connect-src 'self'`, CLOSED, /./],
])) {
  promise(`a worker whose host ${what} does not count as sealed, where browsers may not store`, async (visitor) => {
    asked = 0;
    const { says, sealed, words: said } = await examine(visitor);
    assert.deepEqual({ says, sealed }, { says: false, sealed: false });
    assert.match(said, words);
  }, {
    gate: (path, answer) => {
      if (path !== "/homebody/worker.js") return;
      const policy = asked++ === 0 ? first : then;
      answer.headers["cache-control"] = "no-store";
      if (policy === undefined) answer.status = 404;
      else if (policy) answer.headers[POLICY] = policy;
      else delete answer.headers[POLICY];
    },
    tolerated: [...SAID, /404/],
  });
}

promise("an engine that returns from the back-forward cache runs in another worker, which is checked again", async (visitor) => {
  const page = await visitor.open();
  await page.ask((engine) => engine.doctor());
  const [before, after] = await page.ask(async (engine) => {
    const before = engine.sealed;
    const away = (/** @type {string} */ type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    away("pagehide");
    away("pageshow");
    while (engine.sealed) await new Promise((later) => setTimeout(later)); // Until the new worker has started.
    return [before, (await engine.doctor()).sealed && engine.sealed];
  });
  assert.deepEqual([before, after], [true, true]);
}, PROBED);

/** How the host answers for the worker: in full, or that it has not changed. */
let changed = true;
for (const [policy, sealed] of /** @type {const} */ ([[CLOSED, true], [`${CLOSED}; connect-src 'self'`, false]])) {
  promise(`the headers of a stored worker count if the host only says that it has not changed: ${policy}`, async (visitor) => {
    changed = true;
    const page = await visitor.open();
    await page.ask((engine) => engine.start());
    assert.equal((await page.ask((engine) => engine.doctor())).sealed, sealed);
    changed = false;
    await page.go("/basket");
    const found = await examine(visitor, page);
    assert.deepEqual([found.says, found.sealed], [sealed, sealed], found.words);
  }, {
    gate: (path, answer) => {
      if (path !== "/homebody/worker.js") return;
      Object.assign(answer.headers, { "cache-control": "no-cache", etag: '"one"', [POLICY]: policy });
      if (changed) return;
      delete answer.headers[POLICY];
      return { status: 304, headers: answer.headers, body: Buffer.alloc(0) };
    },
    except: { WebKit: UNCACHED },
    tolerated: SAID,
  });
}

promise("the check reads the headers from the browser's cache and asks the server for nothing", async (visitor) => {
  const page = await visitor.open();
  for (const path of ["/basket", "/"]) {
    await page.ask((engine) => engine.doctor());
    await page.go(path);
  }
  assert.equal(visitor.gate.hits.filter((path) => path === "/homebody/worker.js").length, 1);
}, { ...PROBED, except: { WebKit: UNCACHED } });

promise("a worker that a service worker of the site may answer for does not count as sealed", async (visitor) => {
  const page = await visitor.open();
  assert.equal((await page.ask((engine) => engine.doctor())).sealed, true);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/own.js");
    await navigator.serviceWorker.ready;
  });
  await page.go("/basket");
  const { says, sealed, words } = await examine(visitor, page);
  assert.deepEqual([says, sealed], [false, false]);
  assert.match(words, /service worker/);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.unregister()));
}, {
  gate: (path, { headers }) => {
    headers[POLICY] = headers[POLICY]?.replace(/; require-trusted-types-for.*/, "") ?? ""; // The address of own.js is a text.
    if (path !== "/own.js") return;
    const body = Buffer.from('addEventListener("fetch", (event) => event.respondWith(fetch(event.request)));');
    return { status: 200, headers: { "content-type": "text/javascript" }, body };
  },
  paths: [/^\/own\.js$/],
  tolerated: SAID,
});
