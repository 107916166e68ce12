/**
 * What the question says about the policy, before an engine runs. This is a copy of a rule, kept honest in two ways: the
 * engine reads the policy itself before it records an answer, and refuses an answer to a question that said something
 * else; and a test compares the two for every policy of the tests.
 */
import { fields } from "./arguments.js";

/** @import { Notice, State } from "../shared/types.js" */
/** @import { Found } from "./stored.js" */

/** The lengths of epochs, shortest first. */
const EPOCHS = /** @type {const} */ (["day", "week", "month"]);

/** Where reports are sent if the policy does not say. */
const COLLECTOR = "/homebody/reports";

/**
 * Returns a copy that no script can change: what the question says is what the visitor answers.
 * @template Value
 * @param {Value} value
 * @returns {Value}
 */
export const frozen = (value) => JSON.parse(JSON.stringify(value), (_, part) => Object.freeze(part));

/**
 * Returns the notice of a policy.
 * @param {unknown} policy A policy that may break any rule.
 * @returns {Notice} Throws if the policy lacks something that is always there.
 */
export function noticeOf(policy) {
  const [who, retentionDays, revision, purposes, sensitive, languages, notice, measured] =
    fields(policy, "controller", "retention_days", "revision", "purposes", "sensitive", "languages", "notice", "measurement");
  const [controller, contact, address, country] = fields(who, "name", "contact", "address", "country");
  const [metrics, holdout = 10, monthly = 8, collector = COLLECTOR, recipient = ""] = measured
    ? fields(measured, "metrics", "holdout_percent", "epsilon_per_month", "collector", "recipient")
    : [[], 0, 0, "", ""];
  const asked = /** @type {unknown[]} */ (metrics).map((metric) => fields(metric, "epoch", "measures"));
  // How many guesses about a visitor can be right with this ε: the rule of src/report/disclosure.rs.
  let [right, of] = [10, 10];
  while (right >= of && of < 1e9) right = Math.ceil((of *= 10) / (1 + Math.exp(-(/** @type {number} */ (monthly)))));
  return frozen(/** @type {Notice} */ ({
    controller,
    contact,
    address: address ?? "",
    country: country ?? "",
    notice: notice ?? "",
    retentionDays,
    revision,
    purposes: [.../** @type {string[]} */ (purposes)],
    sensitive: sensitive ?? [],
    languages: languages ?? [],
    every: EPOCHS.find((length) => asked.some(([epoch]) => epoch === length)) ?? "month",
    // Without a metric on the arms, no visitor is assigned to one.
    compares: /** @type {number} */ (holdout) > 0 && asked.some(([, measures]) => measures === "outcome"),
    recipient,
    collector,
    guesses: { right, of },
  }));
}

/**
 * Returns the state of a visitor about whom nothing is stored but refusals.
 * @param {Pick<Notice, "purposes" | "sensitive">} notice
 * @param {boolean} gpc True if the browser sends Global Privacy Control, which refuses until the visitor decides.
 * @param {Found["refusals"]} refusals
 * @returns {State}
 */
export function stateBefore({ purposes, sensitive }, gpc, refusals) {
  const consent = Object.create(null); // Not even properties that a script has added to all objects.
  for (const purpose of [...purposes, ...sensitive.map((label) => `sensitive:${label}`)]) {
    const until = refusals && Object.hasOwn(refusals, purpose) ? Number(refusals[purpose]) : 0;
    consent[purpose] = gpc || until >= Date.now() ? "refused" : "unset";
  }
  const storage = refusals ? "indexeddb" : "none";
  return { consent, storage, gpc, paused: false, unprofiled: false, holdout: false, renewals: [] };
}
