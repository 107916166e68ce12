/**
 * Runs in a page: provides the IAB's own libraries as `managers`, as a consent manager would use them.
 */
import { CmpApi as Gpp } from "@iabgpp/cmpapi";
import { CmpApi as Tcf } from "@iabtcf/cmpapi";
import { GVL, TCModel, TCString } from "@iabtcf/core";
import tcfStub from "@iabtcf/stub";

export { tcfStub };

/** The manager's ID; any number will do. */
const ID = 31;

/** Creates a vendor list in the framework's format, with its eleven purposes and no vendors. */
const list = () => {
  const purposes = Object.fromEntries(
    Array.from({ length: 11 }, (_, at) => [at + 1, { id: at + 1, name: "", illustrations: [] }]),
  );
  const empty = { specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {}, dataCategories: {}, vendors: {} };
  const about = {
    gvlSpecificationVersion: 3,
    vendorListVersion: 1,
    tcfPolicyVersion: 4,
    lastUpdated: new Date().toISOString(),
  };
  return new GVL({ ...about, purposes, ...empty });
};

/**
 * Returns the framework's string for these purposes.
 * @param {number[]} purposes Purposes with consent for vendors.
 * @param {{ site?: number[], interests?: number[], storeUnasked?: boolean }} [more] The purposes with consent for the
 *   site itself, the purposes claimed as legitimate interests, and whether storage was not asked about.
 */
export function tcString(purposes, { site = [], interests = [], storeUnasked = false } = {}) {
  const model = new TCModel(list());
  Object.assign(model, {
    cmpId: ID,
    cmpVersion: 1,
    consentScreen: 1,
    isServiceSpecific: true,
    publisherCountryCode: "DE",
  });
  model.purposeOneTreatment = storeUnasked;
  for (const [vector, numbers] of [
    [model.purposeConsents, purposes],
    [model.purposeLegitimateInterests, interests],
    [model.publisherConsents, site],
    [model.publisherLegitimateInterests, interests],
  ]) {
    if (numbers.length > 0) vector.set(numbers);
  }
  return TCString.encode(model);
}

/** Starts the framework's manager; it answers once it has a string. */
export const startTcf = () => new Tcf(ID, 1, true);

/** Starts the platform's manager, which relies on its stub; it answers once it is ready. */
export function startGpp() {
  if (!window.__gpp) gppStub();
  return new Gpp(ID, 1);
}

/**
 * Has the platform's manager update its state, in the order of its specification.
 * @param {Gpp} gpp
 * @param {number[]} applicable The numbers of the sections.
 * @param {Record<string, Record<string, unknown>>} sections The fields of the sections, by name.
 */
export function sayGpp(gpp, applicable, sections) {
  gpp.setSignalStatus("not ready");
  gpp.clear();
  for (const [section, fields] of Object.entries(sections)) {
    for (const [field, value] of Object.entries(fields)) gpp.setFieldValue(section, field, value);
    gpp.fireSectionChange(section);
  }
  // Encodes the state as a string and decodes it again, because readers receive the string.
  gpp.setGppString(gpp.getGppString());
  gpp.setApplicableSections(applicable);
  gpp.setCmpStatus("loaded");
  gpp.setSignalStatus("ready");
}

/** Installs the stub that replaces the platform's manager until it loads, as its specification describes. */
export function gppStub() {
  const queue = [];
  const events = [];
  const pingData = {
    gppVersion: "1.1",
    cmpStatus: "stub",
    signalStatus: "not ready",
    applicableSections: [-1],
    parsedSections: {},
  };
  window.__gpp = (command, callback, parameter, version) => {
    if (command === undefined) return queue;
    if (command === "events") return events;
    if (command === "addEventListener") {
      const id = events.length + 1;
      events.push({ id, callback, parameter });
      callback({ eventName: "listenerRegistered", listenerId: id, data: true, pingData }, true);
    } else {
      queue.push([command, callback, parameter, version]);
    }
    return null;
  };
}
