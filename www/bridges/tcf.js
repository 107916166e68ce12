/**
 * IAB Europe's Transparency and Consent Framework, version 2.2 and 2.3: what `__tcfapi` says about the purposes that ours
 * correspond to. https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (TCFv2, CMP API)
 *
 * Only consent counts. A legitimate interest is no answer to a question, and ours is one.
 */
import { ALL, NOTHING, lacking } from "./manager.js";

/** @import { Kind, Manager } from "./manager.js" */

/** The storage on the device that everything rests on. */
const STORE = 1;
/**
 * The framework's purposes that each of ours needs, all of them; a no to one is a no to a part that we cannot leave out.
 * @type {Record<Kind, readonly number[]>}
 */
const NEEDS = {
  // 5: create profiles to personalise content, 6: use them to select it. Views are a profile, though it never leaves.
  recommendations: [STORE, 5, 6],
  // 3: create profiles for personalised advertising, 4: use them to select it. A shop's own offer is advertising there.
  offers: [STORE, 3, 4],
  // 7: measure advertising performance (offers), 8: content performance (shelves), 9: statistics about audiences.
  measurement: [STORE, 7, 8, 9],
  // The framework has no purpose for special categories. They are used for recommendations, and stand with them.
  sensitive: [STORE, 5, 6],
};

/**
 * The part of `TCData` that is read here.
 * @typedef {object} TCData
 * @property {number} [listenerId]
 * @property {boolean} [gdprApplies] Undefined while the manager does not know yet.
 * @property {string} [cmpStatus]
 * @property {string} [eventStatus]
 * @property {boolean} [purposeOneTreatment] Storage was not asked about, as the law of the publisher's country has it.
 * @property {{ consents?: Answers }} [purpose]
 * @property {{ consents?: Answers }} [publisher]
 *
 * @typedef {Record<string, boolean>} Answers By a purpose's number.
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
      // While the manager's question is on view, what it reports may be half an answer: it can take away, not give back.
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
  if (gdprApplies === false) return NOTHING; // Then it asks nobody, and has no answer that could be a no.
  if (gdprApplies !== true || !["tcloaded", "cmpuishown", "useractioncomplete"].includes(eventStatus)) return ALL;
  return withheld((need) => answered(purpose?.consents, publisher?.consents, need), purposeOneTreatment);
}

/**
 * What is denied where purposes of these numbers are agreed to.
 * @param {(purpose: number) => boolean} agreed
 * @param {unknown} [storeUnasked] True where the law does not have storage asked about: then there is no answer to heed.
 */
export const withheld = (agreed, storeUnasked) =>
  lacking(NEEDS, (need) => agreed(need) || (need === STORE && storeUnasked === true));

/**
 * What was said about vendors, and what was said about the site itself where the manager asks that: most never do and
 * leave the site's own part at zeros, which is then no answer at all.
 * @param {Answers} vendors
 * @param {Answers} site
 * @param {number} need
 */
function answered(vendors = {}, site = {}, need) {
  const asked = Object.values(site).includes(true);
  return vendors[need] === true && (!asked || site[need] === true);
}
