/**
 * The IAB's Global Privacy Platform, version 1.1: what `__gpp` says for the laws that apply to this visitor.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform (Core, CMP API; Sections)
 *
 * American sections carry opt-outs: 1 is a no, 2 is none, 0 was not asked. European and Canadian ones carry consents, by
 * the same numbers as the Transparency and Consent Framework: there only a yes is none.
 */
import { ALL, NOTHING } from "./manager.js";
import { withheld } from "./tcf.js";

/** @import { Kind, Manager } from "./manager.js" */

/** `applicableSections` when no law that the platform knows applies. */
const NONE_APPLIES = -1;
const EUROPE = 2;
const CANADA = 5;
/** The first of the American sections that have a number of their own, in the order of their numbers. */
const FIRST_AMERICAN = 7;
/** The sections that can be read, by number. A law of a number that is not here is one whose answer nobody read. */
const SECTIONS = new Map([
  [EUROPE, "tcfeuv2"],
  [CANADA, "tcfcav1"],
  [6, "uspv1"],
  ..."usnat usca usva usco usut usct usfl usmt usor ustx usde usia usne usnh usnj ustn usmn usmd usin usky usri"
    .split(" ")
    .map((name, at) => /** @type {[number, string]} */ ([at + FIRST_AMERICAN, name])),
]);
/** @type {readonly Kind[]} */
const SENSITIVE = ["sensitive"];
/**
 * What a no to each field denies. None of what we do on the device is a sale or sharing; who objects to these is taken to
 * object to whatever comes nearest.
 * @type {[field: string, denied: readonly Kind[]][]}
 */
const OPT_OUTS = [
  // Being shown things by a profile.
  ["TargetedAdvertisingOptOut", ["recommendations", "offers", "sensitive"]],
  // Advertising across sites, and data handed on: offers, and the one thing that leaves the device.
  ["SharingOptOut", ["offers", "measurement"]],
  ["SaleOptOut", ["offers", "measurement"]],
  ["SensitiveDataProcessing", SENSITIVE],
  // Use for what the data were not collected for, and a child's data without consent: both mean all we ask for.
  ["PersonalDataConsents", ALL],
  ["KnownChildSensitiveDataConsents", ALL],
];

/**
 * @typedef {Record<string, unknown>} Fields Of a section, by name.
 *
 * @typedef {object} PingData The part that is read here.
 * @property {string} [cmpStatus]
 * @property {string} [signalStatus]
 * @property {readonly number[]} [applicableSections]
 * @property {Record<string, Fields | readonly Fields[]>} [parsedSections]
 *
 * @typedef {{ listenerId?: number, pingData?: PingData }} GppEvent
 * @typedef {(command: string, callback: (event: GppEvent | null, success: boolean) => void, parameter?: number)
 *   => void} GppApi
 */

const api = () => /** @type {{ __gpp?: GppApi }} */ (globalThis).__gpp;

/** @type {Manager} */
export const gpp = {
  here: () => typeof api() === "function",
  listen(deny) {
    /** @type {number | undefined} */
    let listener;
    let listening = true;
    api()?.("addEventListener", (event, success) => {
      if (!listening) return;
      listener ??= event?.listenerId;
      deny(success && event?.pingData ? deniedBy(event.pingData) : ALL);
    });
    return () => {
      listening = false;
      if (listener !== undefined) api()?.("removeEventListener", () => {}, listener);
    };
  },
};

/**
 * @param {PingData} ping
 * @returns {readonly Kind[]}
 */
function deniedBy({ cmpStatus, signalStatus, applicableSections = [], parsedSections = {} }) {
  // "not ready" is also what a manager says while its question is open: nobody is to rely on the old answer then.
  if (cmpStatus === "error" || signalStatus !== "ready" || applicableSections.length === 0) return ALL;
  const denied = new Set(optOuts(parsedSections));
  for (const number of applicableSections) {
    if (number === NONE_APPLIES) continue;
    const section = parsedSections[SECTIONS.get(number) ?? ""];
    for (const kind of section ? unanswered(number, fieldsOf(section)) : ALL) denied.add(kind);
  }
  return ALL.filter((kind) => denied.has(kind));
}

/**
 * The opt-outs of all American sections, whichever applies: a no in California is not undone by a journey.
 * @param {Record<string, Fields | readonly Fields[]>} sections
 * @returns {Kind[]}
 */
function optOuts(sections) {
  const american = Object.entries(sections).filter(([name]) => name.startsWith("us"));
  return american.flatMap(([, section]) => {
    const fields = fieldsOf(section);
    if (fields.Gpc === true) return ALL; // As we take the signal ourselves: a no to everything.
    if (fields.OptOutSale === "Y") return ["offers", "measurement"]; // uspv1, from before there were sections.
    return OPT_OUTS.flatMap(([field, denied]) => ([fields[field]].flat().includes(1) ? denied : NOTHING));
  });
}

/**
 * What a section of consents does not agree to; sections of opt-outs withhold nothing.
 * @param {number} number
 * @param {Fields} fields
 */
function unanswered(number, fields) {
  if (number === EUROPE) return withheld((need) => holds(fields.PurposeConsents, need), fields.PurposeOneTreatment);
  if (number !== CANADA) return NOTHING;
  // Canadian law knows a consent that follows from what somebody does; it is no refusal of what is asked here.
  const lists = [fields.PurposesExpressConsent, fields.PurposesImpliedConsent];
  return withheld((need) => lists.some((list) => holds(list, need)));
}

/**
 * Whether a list of purposes names one: a list of truths in some managers, of numbers in others.
 * @param {unknown} list
 * @param {number} need
 */
const holds = (list, need) => Array.isArray(list) && (list[need - 1] === true || list.includes(need));

/**
 * A section's parts as one: the specification has a list of them, the IAB's own library one object.
 * @param {Fields | readonly Fields[]} section
 * @returns {Fields}
 */
const fieldsOf = (section) => Object.assign({}, ...[section].flat());
