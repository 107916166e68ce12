/**
 * What a visitor must be told, from a policy that the engine has checked.
 */

/** @import { Notice } from "../shared/types.js" */

/** The shortest first; a signal that names none is of a month. */
const EPOCHS = /** @type {const} */ (["day", "week"]);

/**
 * @param {unknown} policy As the engine has accepted it.
 * @returns {Notice}
 */
export function noticeOf(policy) {
  const { controller, notice = "", retention_days, revision, purposes, sensitive = [], languages = [], measurement } =
    /** @type {Policy} */ (policy);
  const { name, contact, address = "", country = "" } = controller;
  const who = { controller: name, contact, address, country, notice };
  const epochs = (measurement?.signals ?? []).map(({ epoch }) => epoch);
  // What is told is the most there may be: the shortest of them.
  const every = EPOCHS.find((epoch) => epochs.includes(epoch)) ?? "month";
  // What may be left out is as src/policy/measurement.rs has it.
  const { holdout_percent = 10, epsilon_per_month = 8 } = measurement ?? {};
  const about = { ...who, retentionDays: retention_days, revision, purposes, sensitive, languages };
  return { ...about, every, compares: holdout_percent > 0, epsilonPerMonth: epsilon_per_month };
}

/**
 * @typedef {{ controller: { name: string, contact: string, address?: string, country?: string }, notice?: string,
 *   retention_days: number, revision: number, purposes: string[], sensitive?: string[], languages?: string[],
 *   measurement?: { signals?: { epoch?: string }[], holdout_percent?: number, epsilon_per_month?: number } }} Policy
 */
