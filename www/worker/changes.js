/**
 * What a policy asks for more than a visitor once agreed to. Worked out beside the engine, which knows that a yes was
 * outgrown; the visitor must be told by what.
 */

/** @import { Agreed, Change, StoredRecord } from "../shared/types.js" */

/** What a policy means that says nothing else, as in src/policy/measurement.rs. */
const DEFAULTS = { collector: "/homebody/reports", epsilon_per_month: 8, holdout_percent: 10, signals: [] };
/** A whole ε in the unit of stored terms. */
const MICROS = 1e6;

/**
 * How the policy asks for more than the newest yes to this purpose; nothing where the newest answer is none.
 * @param {readonly StoredRecord[]} records
 * @param {string} purpose
 * @param {Policy} policy
 * @returns {Change[]}
 */
export function changesSince(records, purpose, policy) {
  const decisions = records.filter((record) => record.type === "decision");
  const agreed = decisions.findLast((decision) => decision.purpose === purpose);
  if (agreed?.verdict !== "given") return [];
  const changes = widened(agreed.terms, policy);
  if (purpose !== "measurement") return changes;
  const { collector: from, signals, epsilonMonthly, holdoutPercent } = agreed.terms.measured;
  const now = { ...DEFAULTS, ...policy.measurement };
  if (from && policy.measurement && from !== now.collector) changes.push({ what: "collector", from, to: now.collector });
  const tells = now.epsilon_per_month * MICROS > epsilonMonthly || now.signals.length > signals.length;
  const more = policy.measurement && (tells || now.holdout_percent > holdoutPercent);
  // Where nothing else is different it is the questions, which only the engine can tell apart.
  if (more || changes.length === 0) changes.push({ what: "measurement", from: "", to: "" });
  return changes;
}

/**
 * The rule of every purpose is `Terms::widened` in src/policy/terms.rs.
 * @param {Agreed} agreed
 * @param {Policy} now
 */
function widened(agreed, { controller, retention_days: days, sensitive = [] }) {
  /** @type {Change[]} */
  const changes = [];
  if (days > agreed.retentionDays) changes.push({ what: "retention", from: agreed.retentionDays, to: days });
  if (controller.name !== agreed.controller) {
    changes.push({ what: "controller", from: agreed.controller, to: controller.name });
  }
  for (const label of agreed.sensitive) {
    if (!sensitive.includes(label)) changes.push({ what: "sensitive", from: label, to: "" });
  }
  return changes;
}

/**
 * The part of a policy that is compared.
 * @typedef {{ controller: { name: string }, retention_days: number, sensitive?: string[],
 *   measurement?: { collector?: string, epsilon_per_month?: number, holdout_percent?: number, signals: {}[] } }} Policy
 */
