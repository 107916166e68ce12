/**
 * The purposes that the site asks for, and their names. "Accept" consents to the ordinary purposes, recommendations and
 * offers. It never includes measurement or a sensitive label; each of those has its own checkbox.
 */
import { say } from "../../locales/index.js";
import { hostOf } from "../../page/contact.js";

/** @import { Strings } from "../../locales/index.js" */
/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Notice } from "../../shared/types.js" */

const ORDINARY = ["recommendations", "offers"];
const SENSITIVE = "sensitive:";

/**
 * Returns the purposes that "Accept" consents to.
 * @param {string[]} purposes
 */
export const ordinaryOf = (purposes) => purposes.filter((purpose) => ORDINARY.includes(purpose));

/**
 * Returns all purposes that a visitor can consent to on this site.
 * @param {EngineClient} engine
 */
export function purposesOf({ notice: { purposes, sensitive } }) {
  return [...purposes, ...sensitive.map((label) => SENSITIVE + label)];
}

/**
 * Returns the unanswered purposes, or an empty list if they do not justify a question: visitors who have answered the
 * site's main purposes are not asked about the rest.
 * @param {EngineClient} engine
 * @param {string[]} refused The purposes that the visitor has refused on another subdomain.
 */
export function unanswered(engine, refused) {
  const all = purposesOf(engine);
  const open = all.filter((purpose) => engine.consent.get(purpose) === "unset" && !refused.includes(purpose));
  const matters = ordinaryOf(open).length > 0 || ordinaryOf(all).length === 0 || engine.renewals.length > 0;
  return matters ? open : [];
}

/**
 * Returns the name of a purpose.
 * @param {Strings} strings
 * @param {string} purpose
 */
export function nameOf(strings, purpose) {
  const label = sensitiveLabel(strings, purpose);
  return label === undefined ? say(strings, `purpose.${purpose}`) : say(strings, "purpose.sensitive", { label });
}

/**
 * Returns the text that explains what checking a purpose means.
 * @param {Strings} strings
 * @param {string} purpose
 * @param {Notice} notice
 */
export function meaningOf(strings, purpose, { every, compares, guesses, recipient, collector }) {
  const label = sensitiveLabel(strings, purpose);
  const key = label === undefined ? purpose : "sensitive";
  const meaning = [say(strings, `purpose.${key}.text`, { label: label ?? "", often: say(strings, `often.${every}`) })];
  if (key === "measurement") {
    meaning.push(say(strings, "noise.month", guesses));
    if (recipient) meaning.push(say(strings, "purpose.measurement.recipient", { recipient, host: hostOf(collector) }));
    if (compares) meaning.push(say(strings, "purpose.measurement.compare"));
  }
  return paragraph(meaning);
}

/** Joins sentences; an ideographic full stop needs no space after it. @param {string[]} sentences */
export const paragraph = (sentences) => sentences.join(" ").replace(/。 /g, "。");

/**
 * Returns the text for a label: the site's own "label.<label>", or the policy's label.
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
