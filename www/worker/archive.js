/**
 * The file a visitor takes along: every record but the decisions' yes, which is given anew on each device, with the
 * decisions as receipts. Its form is export.schema.json.
 */
import { HomebodyError } from "../shared/errors.js";

/** @import { DecisionRecord, LotRecord, PassageRecord, ReportRecord, StoredRecord, UnreadableRecord } from "../shared/types.js" */

/** The version of the file's form. */
const VERSION = 1;
/** No engine keeps more records than this. */
const MOST = 1000;

/**
 * @typedef {ReportRecord | PassageRecord | LotRecord} Told
 *
 * @typedef {object} Archive
 * @property {1} homebody The version of the form.
 * @property {string} exported When, in ISO 8601.
 * @property {string} site The origin it was kept by.
 * @property {Exclude<StoredRecord, Told | DecisionRecord | UnreadableRecord>[]} records
 * @property {Told[]} reports What was sent, what became of it, and the arm; they are not brought in anywhere either.
 * @property {DecisionRecord[]} decisions Receipts; they are not brought in anywhere.
 * @property {number} checksum The CRC-32 of the records as JSON without spaces: against damage, not against forgery.
 */

/**
 * @param {readonly StoredRecord[]} all
 * @returns {Archive}
 */
export function pack(all) {
  /** @type {Archive["records"]} */
  const records = [];
  /** @type {Archive["reports"]} */
  const reports = [];
  /** @type {DecisionRecord[]} */
  const decisions = [];
  for (const record of all) {
    if (record.type === "decision") decisions.push(record);
    else if (record.type === "report" || record.type === "passage" || record.type === "lot") reports.push(record);
    else if (record.type !== "unreadable") records.push(record);
  }
  const checksum = crc32(JSON.stringify(records));
  return { homebody: VERSION, exported: new Date().toISOString(), site: location.origin, records, reports, decisions, checksum };
}

/**
 * The records of an archive, if it is whole.
 * @param {unknown} archive
 * @returns {Archive["records"]}
 */
export function unpack(archive) {
  const { homebody, records, checksum } = /** @type {Partial<Archive>} */ (archive ?? {});
  if (typeof homebody !== "number") throw new HomebodyError("import/damaged", "This is not an export of Homebody");
  if (homebody !== VERSION) throw new HomebodyError("import/version", "This export is of another version");
  if (!Array.isArray(records) || records.length > MOST || checksum !== crc32(text(records))) {
    throw new HomebodyError("import/damaged", "The export is damaged; nothing was brought in");
  }
  return records;
}

/** Of what came by message, which need not be JSON. @param {unknown} records */
function text(records) {
  try {
    return JSON.stringify(records);
  } catch {
    return "";
  }
}

/** CRC-32 (ISO 3309, polynomial 0xEDB88320) of a text as UTF-8. @param {string} text */
function crc32(text) {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 && 0xedb88320);
  }
  return ~crc >>> 0;
}
