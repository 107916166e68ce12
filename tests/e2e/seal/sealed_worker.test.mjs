/**
 * The code with the visitor's history is sealed: the test tries every way out inside the real worker, the browser
 * refuses each attempt, and no server sees a request. The same attempts succeed in a worker without the policy.
 */
import assert from "node:assert/strict";
import { attemptAll, REACHING } from "../support/attempts.mjs";
import { openStranger } from "../support/gate.mjs";
import { story } from "../support/story.mjs";
import { ask } from "../support/visitor.mjs";

/** @typedef {import("../support/visitor.mjs").Visitor} Visitor */
/** @typedef {import("../support/gate.mjs").Gate} Gate */

const POLICY = "content-security-policy";
/** Console lines for refusals under the policy. */
const REFUSALS = [/Content Security Policy/];
/**
 * The browser's list of requests includes attempts on the shop's own origin even if they were refused before being
 * sent.
 */
const ATTEMPTS = [/^\/[a-z-]+-home$/];

/** @type {import("../support/gate.mjs").Rewrite} */
const careless = (path, { headers }) => {
  if (path === "/homebody/worker.js") delete headers[POLICY];
};

/**
 * Makes all attempts inside the worker of a page.
 * @param {Visitor} visitor
 * @param {Gate} gate
 */
async function attempt(visitor, gate) {
  const stranger = await openStranger();
  try {
    const page = await visitor.open();
    await ask(page, (engine) => engine.start());
    const [worker] = page.workers();
    assert.equal(new URL(worker.url()).pathname, "/homebody/worker.js");
    // The page's own requests are irrelevant here: the worker's attempts have distinct names.
    const outcomes = await attemptAll(worker, { home: gate.origin, stranger: stranger.origin });
    const names = Object.keys(outcomes).map((name) => `/${name}`);
    const reached = [...gate.hits, ...stranger.hits].filter((path) => names.includes(path));
    visitor.watch.foreign = visitor.watch.foreign.filter((url) => !url.startsWith(stranger.origin));
    return { outcomes, reached: [...new Set(reached)].map((path) => path.slice(1)).sort(), page };
  } finally {
    await stranger.close();
  }
}

story(
  "nothing inside the sealed worker reaches a server or runs other code",
  async (visitor, gate) => {
    const { outcomes, reached } = await attempt(visitor, gate);
    const got = Object.entries(outcomes).filter(([, outcome]) => outcome !== "refused");
    assert.deepEqual(got, []);
    assert.deepEqual(reached, []);
    assert.ok(gate.hits.includes("/homebody/worker.js"), "the gate sees all requests");
  },
  { gate: () => {}, tolerated: REFUSALS, paths: ATTEMPTS },
);

story(
  "the same attempts succeed if the worker has no policy, so a refusal is meaningful",
  async (visitor, gate) => {
    const { outcomes, reached } = await attempt(visitor, gate);
    assert.deepEqual(reached, REACHING.toSorted());
    for (const name of ["eval", "new-function", "string-timer"]) {
      assert.notEqual(outcomes[name], "refused", name);
    }
  },
  { gate: careless, tolerated: [/./], paths: ATTEMPTS },
);

story("the engine detects that it is sealed and can prove it", async (visitor) => {
  const page = await visitor.open();
  const { sealed, diagnosis } = await ask(page, async (engine) => {
    const diagnosis = await engine.doctor();
    return { sealed: engine.sealed, diagnosis };
  });
  assert.equal(sealed, true);
  assert.equal(diagnosis.sealed, true);
  const names = diagnosis.checks.map(({ name }) => name);
  for (const name of ["worker", "policy", "fetch", "XMLHttpRequest", "importScripts", "WebSocket", "eval"]) {
    assert.ok(names.includes(name), `there is no check of ${name}`);
  }
  assert.ok(diagnosis.checks.every(({ ok }) => ok));
});

story("without the policy, the engine runs and says that it is not sealed", async (visitor, gate) => {
  const page = await visitor.open();
  await ask(page, (engine) => engine.start());
  const before = gate.hits.length;
  const { sealed, diagnosis } = await ask(page, async (engine) => {
    const diagnosis = await engine.doctor();
    return { sealed: engine.sealed, diagnosis };
  });
  assert.equal(sealed, false);
  assert.equal(diagnosis.sealed, false);
  const failed = diagnosis.checks.filter(({ ok }) => !ok).map(({ name }) => name);
  assert.ok(failed.includes("policy") && failed.includes("fetch") && failed.includes("eval"), `${failed}`);
  const asked = gate.hits.slice(before).filter((path) => !/^\/tile\/|^\/homebody\/doctor\.js$/.test(path));
  assert.deepEqual(asked, [], "neither the check nor the self-test makes a request");
  const warnings = visitor.watch.console.filter((text) => /the engine runs unsealed/.test(text));
  assert.equal(warnings.length, 1, "the site's developer is warned once");
}, { gate: careless, tolerated: [/the engine runs unsealed/] });

for (const [what, policies] of /** @type {[string, Record<string, string>][]} */ ([
  ["reports violations", { [POLICY]: "default-src 'none'; report-uri /csp" }],
  ["only reports", { [POLICY]: "script-src 'self'", "content-security-policy-report-only": "default-src 'none'" }],
  ["permits one kind of connection", { [POLICY]: "default-src 'none'; CONNECT-SRC 'self'" }],
  ["permits scripts", { [POLICY]: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" }],
])) {
  story(
    `a policy that ${what} does not count as a seal`,
    async (visitor) => {
      const sealed = await ask(await visitor.open(), (engine) => engine.doctor().then(() => engine.sealed));
      assert.equal(sealed, false);
    },
    {
      gate: (path, answer) => {
        if (path === "/homebody/worker.js") answer.headers = { ...answer.headers, ...policies };
      },
      paths: [/^\/csp$/],
      tolerated: [/./],
    },
  );
}
