/**
 * IAB Europe's Transparency and Consent Framework, versions 2.2 and 2.3: reads the answers for the purposes that
 * correspond to Homebody's from `__tcfapi`.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (TCFv2, CMP API)
 *
 * Only consent counts. Homebody asks for consent, and a legitimate interest is not consent.
 */
import { ALL, NOTHING, lacking } from "./manager.js";

/** @import { Kind, Manager } from "./manager.js" */

/** Storage on the device, which every purpose needs. */
const STORE = 1;
/**
 * The framework's purposes that each of Homebody's purposes needs. All of them are needed, so denying one of them
 * denies Homebody's purpose.
 * @type {Record<Kind, readonly number[]>}
 */
const NEEDS = {
  // 5: create profiles to personalise content, 6: use them to select it. The events form a profile, although it never
  // leaves the device.
  recommendations: [STORE, 5, 6],
  // 3: create profiles for personalised advertising, 4: use them to select it. The framework treats a shop's own offer
  // as advertising.
  offers: [STORE, 3, 4],
  // 7: measure advertising performance (offers), 8: content performance (shelves), 9: statistics about audiences.
  measurement: [STORE, 7, 8, 9],
  // The framework has no purpose for special categories. They are used for recommendations, so they need the same
  // purposes.
  sensitive: [STORE, 5, 6],
};

/**
 * The part of `TCData` used here.
 * @typedef {object} TCData
 * @property {number} [listenerId]
 * @property {boolean} [gdprApplies] Undefined while the manager does not know.
 * @property {string} [cmpStatus]
 * @property {string} [eventStatus]
 * @property {boolean} [purposeOneTreatment] The law of the publisher's country does not require a question about
 *   storage.
 * @property {{ consents?: Answers }} [purpose]
 * @property {{ consents?: Answers }} [publisher]
 *
 * @typedef {Record<string, boolean>} Answers By purpose number.
 * @typedef {(command: string, version: 2, callback: (data: TCData | null, success: boolean) => void, parameter?: number)
 *   => void} TcfApi
 */

const api = () => /** @type {{ __tcfapi?: TcfApi }} */ (globalThis).__tcfapi;

/** @type {Manager} */
export const tcf = {
  here: () => typeof api() === "function",
  listen(deny) {
    /** @type {number | undefined} */
    let listener;
    let listening = true;
    let denied = ALL;
    api()?.("addEventListener", 2, (data, success) => {
      if (!listening) return;
      listener ??= data?.listenerId;
      const now = success && data ? deniedBy(data) : ALL;
      // While the manager's question is open, its answer may be incomplete, so that answer can add restrictions but
      // lift none.
      denied =
        data?.eventStatus === "cmpuishown" ? ALL.filter((kind) => denied.includes(kind) || now.includes(kind)) : now;
      deny(denied);
    });
    return () => {
      listening = false;
      if (listener !== undefined) api()?.("removeEventListener", 2, () => {}, listener);
    };
  },
};

/**
 * @param {TCData} data
 * @returns {readonly Kind[]}
 */
function deniedBy({ gdprApplies, cmpStatus, eventStatus = "", purposeOneTreatment, purpose, publisher }) {
  if (cmpStatus === "error") return ALL;
  if (gdprApplies === false) return NOTHING; // Then the manager does not ask, so nothing can be denied.
  if (gdprApplies !== true || !["tcloaded", "cmpuishown", "useractioncomplete"].includes(eventStatus)) return ALL;
  return withheld((need) => answered(purpose?.consents, publisher?.consents, need), purposeOneTreatment);
}

/**
 * Returns what is denied if the visitor has agreed only to the purposes for which `agreed` returns true.
 * @param {(purpose: number) => boolean} agreed
 * @param {unknown} [storeUnasked] True if the law does not require asking about storage, so there is no answer to use.
 */
export const withheld = (agreed, storeUnasked) =>
  lacking(NEEDS, (need) => agreed(need) || (need === STORE && storeUnasked === true));

/**
 * Returns true if the visitor has agreed to a purpose for vendors and, if the manager asks about it, for the site
 * itself. Most managers do not ask about the site and leave its part at zeros, which then counts as no answer.
 * @param {Answers} vendors
 * @param {Answers} site
 * @param {number} need
 */
function answered(vendors = {}, site = {}, need) {
  const asked = Object.values(site).includes(true);
  return vendors[need] === true && (!asked || site[need] === true);
}
