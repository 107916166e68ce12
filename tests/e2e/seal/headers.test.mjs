/**
 * Which headers seal a worker: only a policy that closes every connection, and nothing that makes the browser report.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { closesEverything, faultIn } from "../../../www/page/seal.js";

const POLICY = "content-security-policy";
const REPORTED = "content-security-policy-report-only";
const CLOSED = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/** @param {[string, string][]} list */
const fault = (...list) => faultIn(new Headers(list));

for (const policy of [
  CLOSED,
  "default-src 'none'",
  "DEFAULT-SRC 'NONE';SCRIPT-SRC 'WASM-UNSAFE-EVAL'",
  " ;; default-src\t'none' ;; script-src   'wasm-unsafe-eval' ; ",
  "default-src 'none'; script-src 'none'; connect-src 'none'; worker-src 'none'",
  "default-src 'none'; default-src 'none'",
  "sandbox allow-scripts; upgrade-insecure-requests; default-src 'none'; frame-ancestors 'self'",
]) test(`closes every connection: ${policy}`, () => assert.ok(closesEverything(policy)));

for (const policy of [
  "",
  "script-src 'wasm-unsafe-eval'",
  "connect-src 'none'",
  "connect-src 'none'; script-src 'none'; worker-src 'none'; img-src 'none'; font-src 'none'",
  "default-src 'self'",
  "default-src",
  "default-src data:",
  "default-src 'none' 'self'",
  "default-src 'none' 'none'",
  "default-src none",
  "default-src *; default-src 'none'",
  "default-src 'none'; default-src *",
  "default-src 'none'; connect-src",
  `${CLOSED}; connect-src 'self'`,
  `${CLOSED}; connect-src https://collector.example`,
  `${CLOSED}; CONNECT-SRC *`,
  `${CLOSED}; connect-src *; connect-src 'none'`,
  `${CLOSED}; connect-src 'none'; connect-src *`,
  "default-src 'none'; connect-src 'wasm-unsafe-eval'",
  "default-src 'none'; default-src 'wasm-unsafe-eval'",
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
  "default-src 'none'; script-src 'unsafe-eval'",
  "default-src 'none'; script-src-elem 'self'",
  "default-src 'none'; worker-src blob:",
  "default-src 'none'; font-src 'self'",
  "default-src 'none'; a-later-src *",
  // A space that is none in a policy: browsers see one directive that they do not know.
  "default-src\u00a0'none'",
  "default-src\u000b'none'",
  "default-src 'none'\u00a0; connect-src 'self'",
]) test(`does not close every connection: ${JSON.stringify(policy)}`, () => assert.ok(!closesEverything(policy)));

for (const [what, list] of /** @type {[string, [string, string][]][]} */ ([
  ["the documented policy", [[POLICY, CLOSED]]],
  ["the documented policy after another", [[POLICY, `connect-src 'self', ${CLOSED}`]]],
  ["the documented policy before another", [[POLICY, `${CLOSED}, default-src *`]]],
  ["a repeated header", [[POLICY, "default-src 'self'"], [POLICY, CLOSED]]],
  ["another policy that only reports to the console", [[POLICY, CLOSED], [REPORTED, "default-src 'self'"]]],
  // Network error logging reports on requests, and a sealed worker makes none.
  ["endpoints of the host for network errors", [[POLICY, CLOSED], ["report-to", '{"group":"nel","endpoints":[]}'], ["nel", '{"report_to":"nel"}']]],
  ["the headers of the demo", [[POLICY, CLOSED], ["permissions-policy", "camera=()"], ["referrer-policy", "same-origin"], ["cross-origin-opener-policy", "same-origin"]]],
])) test(`seals a worker: ${what}`, () => assert.equal(fault(...list), ""));

for (const [what, expected, list] of /** @type {[string, string, [string, string][]][]} */ ([
  ["no header", "open", []],
  ["an empty policy", "open", [[POLICY, ""]]],
  ["a policy that only reports", "open", [[REPORTED, CLOSED]]],
  ["two policies that together close everything", "open", [[POLICY, "default-src 'none'; connect-src 'self', connect-src 'none'"]]],
  ["a policy in the header of a browser of the past", "open", [["x-content-security-policy", CLOSED]]],
  ["report-uri", "reports", [[POLICY, `${CLOSED}; report-uri /csp`]]],
  ["REPORT-URI", "reports", [[POLICY, `${CLOSED}; REPORT-URI /csp`]]],
  ["report-to", "reports", [[POLICY, `${CLOSED}; report-to here`]]],
  ["report-uri in another policy", "reports", [[POLICY, `${CLOSED}, connect-src 'none'; report-uri /csp`]]],
  ["report-uri in another header", "reports", [[POLICY, CLOSED], [POLICY, "img-src *; report-uri /csp"]]],
  ["report-uri in a policy that only reports", "reports", [[POLICY, CLOSED], [REPORTED, "connect-src 'none'; report-uri /csp"]]],
  ["report-to in a policy that only reports", "reports", [[POLICY, CLOSED], [REPORTED, "connect-src 'none'; report-to here"]]],
  ["report-uri without a seal", "reports", [[POLICY, "default-src 'self'; report-uri /csp"]]],
  ["endpoints", "reports", [[POLICY, CLOSED], ["reporting-endpoints", 'default="/csp"']]],
  ["an embedder policy that reports", "reports", [[POLICY, CLOSED], ["cross-origin-embedder-policy", 'require-corp; report-to="here"']]],
  ["an integrity policy that reports", "reports", [[POLICY, CLOSED], ["integrity-policy-report-only", "blocked-destinations=(script), endpoints=(here)"]]],
])) test(`does not seal a worker: ${what}`, () => assert.equal(fault(...list), expected));

test("headers that cannot be read do not seal a worker", () => assert.equal(faultIn(undefined), "unread"));
