/**
 * The IAB's Global Privacy Platform, version 1.1: reads the visitor's answers under the applicable laws from `__gpp`.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform (Core, CMP API; Sections)
 *
 * US sections contain opt-outs: 1 means opted out, 2 means not opted out, 0 means not asked. European and Canadian
 * sections contain consents, with the purpose numbers of the Transparency and Consent Framework: anything except
 * consent is a restriction.
 */
import { ALL, NOTHING } from "./manager.js";
import { withheld } from "./tcf.js";

/** @import { Kind, Manager } from "./manager.js" */

/** The value of `applicableSections` if no law that the platform knows applies. */
const NONE_APPLIES = -1;
const EUROPE = 2;
const CANADA = 5;
/** The number of "usnat"; the US sections after it are numbered in the order of the list below. */
const FIRST_AMERICAN = 7;
/** The readable sections, by number. A section that is not listed here counts as unanswered. */
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
 * What an opt-out in each field denies. What Homebody does on the device is neither a sale nor sharing, so an opt-out
 * of these denies the purposes that come closest to them.
 * @type {[field: string, denied: readonly Kind[]][]}
 */
const OPT_OUTS = [
  // Profile-based personalisation.
  ["TargetedAdvertisingOptOut", ["recommendations", "offers", "sensitive"]],
  // Cross-site advertising and data sharing: these deny offers, and reports, which are the only data that leaves the
  // device.
  ["SharingOptOut", ["offers", "measurement"]],
  ["SaleOptOut", ["offers", "measurement"]],
  ["SensitiveDataProcessing", SENSITIVE],
  // Use beyond the original purpose, and a child's data without consent: both cover every purpose.
  ["PersonalDataConsents", ALL],
  ["KnownChildSensitiveDataConsents", ALL],
];

/**
 * @typedef {Record<string, unknown>} Fields The fields of a section, by name.
 *
 * @typedef {object} PingData The part used here.
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
  // Managers also send "not ready" while their question is open; until it is answered, the previous answer does not
  // count.
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
 * Returns the opt-outs of all US sections, whichever of them apply here: an opt-out made in California still counts
 * when the visitor travels.
 * @param {Record<string, Fields | readonly Fields[]>} sections
 * @returns {Kind[]}
 */
function optOuts(sections) {
  const american = Object.entries(sections).filter(([name]) => name.startsWith("us"));
  return american.flatMap(([, section]) => {
    const fields = fieldsOf(section);
    if (fields.Gpc === true) return ALL; // Treated like GPC from the browser: it denies everything.
    if (fields.OptOutSale === "Y") return ["offers", "measurement"]; // uspv1, which predates sections.
    return OPT_OUTS.flatMap(([field, denied]) => ([fields[field]].flat().includes(1) ? denied : NOTHING));
  });
}

/**
 * Returns the kinds for which a consent section contains no consent; none for an opt-out section.
 * @param {number} number
 * @param {Fields} fields
 */
function unanswered(number, fields) {
  if (number === EUROPE) return withheld((need) => holds(fields.PurposeConsents, need), fields.PurposeOneTreatment);
  if (number !== CANADA) return NOTHING;
  // Canadian law recognises implied consent, so a purpose with implied consent is not denied.
  const lists = [fields.PurposesExpressConsent, fields.PurposesImpliedConsent];
  return withheld((need) => lists.some((list) => holds(list, need)));
}

/**
 * Returns true if a list of purposes includes the needed one: some managers use a list of booleans, others a list of
 * numbers.
 * @param {unknown} list
 * @param {number} need
 */
const holds = (list, need) => Array.isArray(list) && (list[need - 1] === true || list.includes(need));

/**
 * Merges the parts of a section: the specification uses a list of parts, whereas the IAB's own library uses a single
 * object.
 * @param {Fields | readonly Fields[]} section
 * @returns {Fields}
 */
const fieldsOf = (section) => Object.assign({}, ...[section].flat());
