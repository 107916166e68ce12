/**
 * Which purposes are asked for, and what they are called. Recommendations and offers are the ordinary ones: "Accept" is a
 * yes to them. Measurement and each sensitive label are never part of it and wait for a tick of their own.
 */
import { say } from "../../locales/index.js";

/** @import { Strings } from "../../locales/index.js" */
/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Notice } from "../../shared/types.js" */

const ORDINARY = ["recommendations", "offers"];
const SENSITIVE = "sensitive:";

/**
 * Those that "Accept" says yes to.
 * @param {string[]} purposes
 */
export const ordinaryOf = (purposes) => purposes.filter((purpose) => ORDINARY.includes(purpose));

/**
 * Everything that a visitor can say yes or no to on this site.
 * @param {EngineClient} engine
 */
export function purposesOf({ notice: { purposes, sensitive } }) {
  return [...purposes, ...sensitive.map((label) => SENSITIVE + label)];
}

/**
 * What has no answer, or an empty list when that is no reason to ask: a visitor who has answered what the site is about
 * is not bothered for the rest.
 * @param {EngineClient} engine
 */
export function unanswered(engine) {
  const all = purposesOf(engine);
  const open = all.filter((purpose) => engine.consent.get(purpose) === "unset");
  const matters = ordinaryOf(open).length > 0 || ordinaryOf(all).length === 0 || engine.renewals.length > 0;
  return matters ? open : [];
}

/**
 * The name of a purpose.
 * @param {Strings} strings
 * @param {string} purpose
 */
export function nameOf(strings, purpose) {
  const label = sensitiveLabel(strings, purpose);
  return label === undefined ? say(strings, `purpose.${purpose}`) : say(strings, "purpose.sensitive", { label });
}

/**
 * What a tick at a purpose would mean.
 * @param {Strings} strings
 * @param {string} purpose
 * @param {Notice} notice
 */
export function meaningOf(strings, purpose, { every, compares }) {
  const label = sensitiveLabel(strings, purpose);
  const key = label === undefined ? purpose : "sensitive";
  const meaning = [say(strings, `purpose.${key}.text`, { label: label ?? "", often: say(strings, `often.${every}`) })];
  if (key === "measurement" && compares) meaning.push(say(strings, "purpose.measurement.compare"));
  return paragraph(meaning);
}

/** Sentences in a row; no space follows a full stop that is as wide as a letter. @param {string[]} sentences */
export const paragraph = (sentences) => sentences.join(" ").replace(/。 /g, "。");

/**
 * A label in words: the site's own "label.<label>", or as the policy has it.
 * @param {Strings} strings
 * @param {string} label
 */
export function labelIn(strings, label) {
  const key = `label.${label}`;
  return key in strings.texts ? say(strings, key) : label;
}

/** @param {Strings} strings @param {string} purpose */
function sensitiveLabel(strings, purpose) {
  return purpose.startsWith(SENSITIVE) ? labelIn(strings, purpose.slice(SENSITIVE.length)) : undefined;
}
