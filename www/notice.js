/**
 * What a visitor must be told, from a policy that the engine has checked, and what it asks for more than they once
 * agreed to.
 */

/** @import { Agreed, Change, Notice } from "./types.js" */

/**
 * @param {unknown} policy As the engine has accepted it.
 * @returns {Notice}
 */
export function noticeOf(policy) {
  const { controller, notice = "", retention_days, revision, purposes, sensitive = [], languages = [] } =
    /** @type {Policy} */ (policy);
  const { name, contact, address = "", country = "" } = controller;
  const who = { controller: name, contact, address, country, notice };
  return { ...who, retentionDays: retention_days, revision, purposes, sensitive, languages };
}

/**
 * How the policy asks for more than these terms; the rule is `Terms::widened` in src/policy/terms.rs.
 * @param {Agreed} agreed
 * @param {Notice} now
 * @returns {Change[]}
 */
export function changesSince(agreed, now) {
  /** @type {Change[]} */
  const changes = [];
  if (now.retentionDays > agreed.retentionDays) {
    changes.push({ what: "retention", from: agreed.retentionDays, to: now.retentionDays });
  }
  if (now.controller !== agreed.controller) {
    changes.push({ what: "controller", from: agreed.controller, to: now.controller });
  }
  for (const label of agreed.sensitive) {
    if (!now.sensitive.includes(label)) changes.push({ what: "sensitive", from: label, to: "" });
  }
  return changes;
}

/**
 * @typedef {{ controller: { name: string, contact: string, address?: string, country?: string }, notice?: string,
 *   retention_days: number, revision: number, purposes: string[], sensitive?: string[], languages?: string[] }} Policy
 */
