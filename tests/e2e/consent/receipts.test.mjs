/**
 * Receipts for every possible decision, validated by the published schema; no browser is needed.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { receipt } from "../../../www/elements/preferences/receipt.js";
import { fromWww } from "../support/chromium.mjs";
import { ROOT } from "../support/shop.mjs";

const { default: Ajv } = fromWww("ajv/dist/2020.js");
const schema = JSON.parse(readFileSync(join(ROOT, "www/schemas/receipt.schema.json"), "utf8"));
const check = new Ajv({ strict: true, allErrors: true }).compile(schema);
/** @param {unknown} value */
const objections = (value) => (check(value) ? [] : check.errors);

const DAY = 86_400_000;
const decision = {
  type: "decision",
  key: null,
  at: 1_790_000_000_000,
  expires: 1_790_000_000_000 + 365 * DAY,
  expired: false,
  purpose: "recommendations",
  decided: "given",
  revision: 3,
  collectedBy: "homebody",
  gpc: false,
  language: "de",
  receipt: "00112233445566778899aabbccddeeff",
  text: "ab".repeat(32),
  terms: {
    controller: "A Shop",
    retentionDays: 90,
    sensitive: ["health"],
    measured: { metrics: [], collector: "https://c.example/r", recipient: "Counters Ltd", epsilonMonthly: 0, holdoutPercent: 0 },
  },
};
const bare = {
  controller: "B Shop",
  contact: "",
  address: "",
  country: "",
  notice: "",
  retentionDays: 30,
  revision: 4,
};
const notice = { ...bare, purposes: ["recommendations"], sensitive: [], languages: [] };
const here = { now: decision.at + DAY, origin: "https://shop.example" };

test("every decision, for any purpose and in any circumstances, gives a receipt that the schema accepts", () => {
  const full = { ...notice, contact: "us@shop.example", address: "1 High Street", country: "GB", notice: "/privacy" };
  for (const purpose of ["recommendations", "offers", "measurement", "sensitive:health"]) {
    for (const decided of ["given", "withdrawn"]) {
      for (const more of [{}, { gpc: true }, { text: "" }, { language: "" }, { expires: null }, { collectedBy: "site" }, { collectedBy: "script" }]) {
        for (const policy of [notice, full]) {
          const made = receipt({ ...decision, purpose, decided, ...more }, policy, here);
          assert.deepEqual(
            objections(JSON.parse(JSON.stringify(made))),
            [],
            JSON.stringify({ purpose, decided, more }),
          );
        }
      }
    }
  }
});

test("a receipt states what was agreed to at the time, not what the policy says now", () => {
  const record = receipt(decision, notice, here)["dpv:hasRecordOfActivity"];
  assert.equal(record["dpv:hasDataController"]["dpv:hasName"], "A Shop");
  assert.equal(record["dpv:hasProcess"]["dpv:hasStorageCondition"][1]["dpv:hasDuration"], "P90D");
  assert.equal(record["dpv:hasNotice"]["dct:hasVersion"], "3");
  const measured = receipt({ ...decision, purpose: "measurement" }, notice, here)["dpv:hasRecordOfActivity"];
  assert.deepEqual(measured["dpv:hasProcess"]["dpv:hasRecipient"], {
    "@type": "dpv:Recipient",
    "dpv:hasName": "Counters Ltd",
    "schema:url": "https://c.example/r",
  });
  assert.equal(record["@id"], "urn:uuid:00112233-4455-6677-8899-aabbccddeeff");
});

test("expired consent gives an expired receipt, and a withdrawal does not expire", () => {
  const status = (/** @type {string} */ decided, expired = true) =>
    receipt({ ...decision, decided, expired }, notice, here)["dpv:hasRecordOfActivity"]["dpv:hasConsentStatus"]["@type"];
  assert.equal(status("given"), "dpv:ConsentExpired");
  assert.equal(status("given", false), "dpv:ConsentGiven");
  assert.equal(status("withdrawn"), "dpv:ConsentWithdrawn");
});

test("the schema refuses a receipt with anything missing, changed or added, at any depth", () => {
  const whole = JSON.parse(JSON.stringify(receipt(decision, notice, here)));
  /** @param {Record<string, unknown>} part @returns {Record<string, unknown>[]} */
  const parts = (part) => [
    part,
    ...Object.values(part).flatMap((one) => (one && typeof one === "object" ? parts(one) : [])),
  ];
  let tried = 0;
  const count = parts(whole).length;
  for (let nth = 0; nth < count; nth++) {
    for (const key of Object.keys(parts(whole)[nth])) {
      const broken = structuredClone(whole);
      delete parts(broken)[nth][key];
      if (Array.isArray(parts(broken)[nth])) continue;
      assert.notDeepEqual(objections(broken), [], `without ${key}`);
      tried += 1;
    }
    const more = structuredClone(whole);
    if (Array.isArray(parts(more)[nth])) continue;
    parts(more)[nth].surplus = 1;
    assert.notDeepEqual(objections(more), [], `with an additional field in part ${nth}`);
  }
  assert.ok(tried > 60, `${tried} tried`);
});
