/**
 * Consent receipts: one JSON-LD document for each consent given or withdrawn, with the fields of ISO/IEC TS 27560:2023 in the terms of the W3C
 * community group's Data Privacy Vocabulary, version 2. A receipt is built from a stored decision and the controller's
 * details in the policy.
 *
 * Source: "Consent Records and Receipts as per ISO/IEC TS 27560:2023 using DPV"
 * (https://w3id.org/dpv/guides/consent-27560), whose table of terms maps fields to properties:
 *
 * | field of the record | here |
 * |---|---|
 * | schema version | `dct:conformsTo` |
 * | record id, receipt id | `dct:identifier` |
 * | principal id | `dpv:hasDataSubject`: the bearer of the receipt, because visitors are not identified |
 * | privacy notice, language | `dpv:hasNotice`, `dct:language`; `schema:sha256` is that of the text shown |
 * | purpose | `dpv:hasPurpose`: dpv:ProvidePersonalisedRecommendations, PersonalisedBenefits, ServiceUsageAnalytics |
 * | lawful basis | `dpv:hasLegalBasis` |
 * | pii information, sensitive category | `dpv:hasPersonalData`: dpv:PersonalData, dpv:SensitivePersonalData |
 * | controllers: id, name, address, contact | `dpv:hasDataController` |
 * | storage location, retention | `dpv:hasStorageCondition`: dpv:WithinDevice (later deprecated), ISO 8601 |
 * | jurisdiction | `dpv:hasJurisdiction`: a country of https://w3id.org/dpv/loc# |
 * | recipients | `dpv:hasRecipient`: only the visitor, as nothing leaves the device; for measurement, who runs the collector |
 * | withdrawal method | `dpv:hasConsentControl`: dpv:WithdrawConsent |
 * | event time, validity, entity, type, state | `dct:date`, `dct:valid`, `dpv:isIndicatedBy`, `dpv:hasConsentStatus` |
 *
 * www/schemas/receipt.schema.json is the schema for validators.
 */

/** @import { DecisionRecord, Notice } from "../../shared/types.js" */

const IRI = { "@type": "@id" };
const TIME = { "@type": "xsd:dateTime" };
/** Prefixes, and the values that are addresses or times rather than text. */
const CONTEXT = {
  dpv: "https://w3id.org/dpv#",
  loc: "https://w3id.org/dpv/loc#",
  dct: "http://purl.org/dc/terms/",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "dct:conformsTo": IRI,
  "dct:created": TIME,
  "dct:date": TIME,
  "dpv:hasConsentStatus": IRI,
  "dpv:hasLegalBasis": IRI,
  "dpv:hasLocation": IRI,
  "dpv:hasProcessing": IRI,
  "dpv:hasPurpose": IRI,
  "dpv:hasRecipient": IRI,
  "dpv:hasTechnicalMeasure": IRI,
  "dpv:isIndicatedBy": IRI,
  "schema:url": IRI,
};
const PROFILE = "https://w3id.org/dpv/schema/dpv-27560";
/** The standard requires the field, so the receipt states that the policy omits it. */
const UNSTATED = "not stated in the site's policy";
/** @type {Record<string, string>} */
const PURPOSES = {
  recommendations: "dpv:ProvidePersonalisedRecommendations",
  offers: "dpv:PersonalisedBenefits",
  measurement: "dpv:ServiceUsageAnalytics",
};
const STATES = { given: "dpv:ConsentGiven", withdrawn: "dpv:ConsentWithdrawn" };
/** How the decision was collected. */
const METHODS = {
  homebody: "by a click or key press in Homebody's question or preference centre, which displayed the text",
  site: "by a click or key press on a control of the site, which states what text it displayed",
  script: "by a script of the site, without an action of the visitor",
};
const SENSITIVE = "sensitive:";

/**
 * Creates the receipt of a decision.
 * @param {DecisionRecord} decision
 * @param {Notice} notice The current policy: contact, address, country, notice.
 * @param {{ now: number, origin: string }} here The time of issue, in milliseconds since 1970, and the issuing site.
 */
export function receipt(decision, notice, { now, origin }) {
  const { purpose, decided, terms, expires, expired } = decision;
  const id = urn(decision.receipt);
  const controller = `${origin}/#controller`;
  const label = purpose.startsWith(SENSITIVE) ? purpose.slice(SENSITIVE.length) : undefined;
  return {
    "@context": CONTEXT,
    "@id": `${id}#receipt`,
    "@type": "dpv:ConsentReceipt",
    "dct:conformsTo": `${PROFILE}#receipt-record`,
    "dct:identifier": `${id}#receipt`,
    "dct:created": time(now),
    "dpv:hasRecipient": "dpv:DataSubject",
    "dpv:hasRecordOfActivity": {
      "@id": id,
      "@type": "dpv:ConsentRecord",
      "dct:conformsTo": `${PROFILE}#record`,
      "dct:identifier": id,
      "dpv:hasDataSubject": { "@type": "dpv:DataSubject", "dct:identifier": "the holder of this receipt" },
      "dpv:hasDataController": {
        "@id": controller,
        "@type": "dpv:DataController",
        "dct:identifier": controller,
        "dpv:hasName": terms.controller || notice.controller || origin,
        "dpv:hasAddress": notice.address || UNSTATED,
        "dpv:hasContact": notice.contact || UNSTATED,
      },
      "dpv:hasJurisdiction": notice.country ? { "@id": `loc:${notice.country}` } : { "dct:title": UNSTATED },
      "dpv:hasNotice": {
        "@type": "dpv:ConsentNotice",
        "dct:language": decision.language,
        "dct:hasVersion": String(decision.revision),
        "schema:url": new URL(notice.notice || "/", origin).href,
        "schema:sha256": decision.text || "unknown",
      },
      "dpv:hasProcess": {
        "@type": "dpv:Process",
        "dpv:hasPurpose": PURPOSES[label === undefined ? purpose : "recommendations"] ?? purpose,
        "dpv:hasLegalBasis": "dpv:Consent",
        ...(purpose === "measurement" ? counting(terms.measured, origin) : profiling(label)),
        "dpv:hasStorageCondition": [
          { "@type": "dpv:StorageLocation", "dpv:hasLocation": "dpv:WithinDevice" },
          { "@type": "dpv:StorageDuration", "dpv:hasDuration": `P${terms.retentionDays}D` },
        ],
        "dpv:hasConsentControl": {
          "@type": "dpv:WithdrawConsent",
          "dct:description": "in the settings of the preference centre on this site, in one step",
          "schema:url": `${origin}/`,
        },
      },
      "dpv:hasConsentStatus": {
        "@type": decided === "given" && expired ? "dpv:ConsentExpired" : STATES[decided],
        "dct:date": time(decision.at),
        "dct:valid": time(expires),
        "dpv:isIndicatedBy": decision.collectedBy === "script" ? "dpv:DataController" : "dpv:DataSubject",
        "dpv:hasIndicationMethod": method(decision),
      },
    },
  };
}

/**
 * Describes the processing for recommendations and offers, including sensitive data.
 * @param {string | undefined} label
 */
const profiling = (label) => ({
  "dpv:hasPersonalData":
    label === undefined
      ? { "@type": "dpv:PersonalData", "dct:description": "products viewed, chosen and shown on this site" }
      : { "@type": "dpv:SensitivePersonalData", "dct:description": label },
  "dpv:hasProcessing": ["dpv:Collect", "dpv:Store", "dpv:Profiling"],
  "dpv:hasRecipient": "dpv:DataSubject",
});

/**
 * Describes the processing for measurement: answers are randomized before they leave the device.
 * @param {DecisionRecord["terms"]["measured"]} measured
 * @param {string} origin
 */
const counting = ({ recipient, collector, epsilonMonthly }, origin) => ({
  "dpv:hasPersonalData": {
    "@type": "dpv:PersonalData",
    "dct:description":
      "answers to declared questions, with random noise added on the device before they are sent; " +
      `all answers of one month together cost at most ε = ${epsilonMonthly / 1e6}`,
  },
  "dpv:hasProcessing": ["dpv:Collect", "dpv:Alter", "dpv:Transmit"],
  "dpv:hasTechnicalMeasure": "dpv:DifferentialPrivacy",
  "dpv:hasRecipient": {
    "@type": "dpv:Recipient",
    "dpv:hasName": recipient || UNSTATED,
    "schema:url": new URL(collector, origin).href,
  },
});

/** @param {DecisionRecord} decision */
const method = ({ collectedBy, gpc }) => METHODS[collectedBy] + (gpc ? ", with Global Privacy Control on" : "");

/** @param {number} millis */
const time = (millis) => new Date(millis).toISOString();

/** Sixteen random bytes in the format of RFC 9562. @param {string} hex */
const urn = (hex) => `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
