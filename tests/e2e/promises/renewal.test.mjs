/**
 * A policy that asks for more than the visitor agreed to is asked about again, with every difference.
 */
import assert from "node:assert/strict";
import { promise } from "../support/browsers/promise.mjs";
import { answer, choose, QUESTION } from "../support/browsers/shopping.mjs";
import { eventually } from "../support/patience.mjs";

let later = false;
/** Replaces one question and the collector at once. @type {import("../support/gate.mjs").Rewrite} */
const replaced = (path, reply) => {
  if (path !== "/homebody/policy.json" || !later) return;
  const { measurement, ...policy } = JSON.parse(String(reply.body));
  const [, ...metrics] = measurement.metrics;
  metrics.push({ name: "other", question: "Another?", measures: "funnel", epsilon: 1 });
  const changed = { ...policy, revision: policy.revision + 1, measurement: { ...measurement, metrics, collector: "/elsewhere" } };
  reply.body = Buffer.from(JSON.stringify(changed));
};

promise("a policy that replaces a question and changes the collector at once asks again, and names both", async (visitor) => {
  later = false;
  const page = await visitor.open("/basket");
  await choose(page, /^Recommendations/, /^Statistics/);
  later = true;
  await page.go("/basket");
  await page.see(QUESTION);
  const differences = async () => (await page.find("homebody-consent >>> [part=changes] li")).map(({ text }) => text).sort();
  await eventually(async () => assert.equal((await differences()).length, 2));
  assert.deepEqual(await differences(), [
    "Statistics would be sent to /elsewhere instead of /homebody/reports.",
    "The statistics would ask for more than before.",
  ]);
  const states = () => page.ask(({ consent }) => ["recommendations", "measurement"].map((purpose) => consent.get(purpose)));
  assert.deepEqual(await states(), ["given", "unset"]);
  await answer(page, "Reject");
  assert.deepEqual(await states(), ["given", "withdrawn"]);
}, { gate: replaced, paths: [/^\/(homebody\/reports|elsewhere)$/] });
