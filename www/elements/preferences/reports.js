/**
 * "What was sent": first what would be sent, while it can still be stopped; then every report, with its answer, its
 * delivery status and all its bytes. The engine stores a report before it may be sent, so none is missing here.
 */

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { Forecast, ReportRecord } from "../../shared/types.js" */

const MEASUREMENT = "measurement";
/** Measurement needs both purposes: without recommendations there are no events to report on. */
const NEEDED = ["recommendations", MEASUREMENT];
/** Answers that mean the same on every site; all others use the site's own words. */
const WORDS = new Set(["none", "view", "click", "cart", "purchase", "no", "yes"]);
/** The number of devices that the engine's frequencies refer to. */
const HUNDRED = 100;

/** @param {Kit} kit @param {Data} data */
export function reports(kit, data) {
  const { records, forecast, notice } = data;
  const reports = records.filter((record) => record.type === "report");
  // Unsent reports come first, then the newest.
  const made = reports.reverse();
  const waiting = made.filter(({ deliveries }) => deliveries.length === 0);
  const left = made.filter(({ deliveries }) => deliveries.length > 0);
  /** @type {Node[]} */
  const parts = made.length > 0 ? [] : [kit.line(kit.say("reports.none"), "what")];
  parts.push(...standing(kit, data));
  if (forecast.length > 0) {
    const next = kit.make("h4", {}, kit.say("reports.next"));
    const most = kit.line(kit.page("noise.month", notice.guesses), "facts");
    parts.push(next, list(kit, forecast.map((one) => forecastRow(kit, one))), most);
  }
  // Reports under earlier consent were deleted when it ended.
  if (forecast.length > 0 || made.length > 0) parts.push(kit.line(kit.say("reports.text")));
  if (made.length > 0) parts.push(list(kit, [...waiting, ...left].map((one) => reportRow(kit, one))));
  return parts;
}

/** Describes whether anything can be sent, and which list the visitor sees. @param {Kit} kit @param {Data} data */
function standing(kit, { purposes, flags }) {
  const off = purposes.filter(({ purpose, state }) => NEEDED.includes(purpose) && state !== "given");
  const asked = purposes.some(({ purpose }) => purpose === MEASUREMENT);
  const lines = [];
  if (asked && off.length > 0) {
    lines.push(kit.line(kit.say("reports.off", { names: kit.list(off.map(({ purpose }) => kit.purpose(purpose))) })));
  } else if (flags.paused) lines.push(kit.line(kit.say("reports.paused")));
  else if (flags.unprofiled) lines.push(kit.line(kit.say("reports.unprofiled")));
  if (flags.holdout) {
    const end = kit.say("records.measurement", { name: kit.purpose(MEASUREMENT) });
    lines.push(kit.line(kit.sentences([kit.say("records.arm.holdout"), end])));
  }
  return lines;
}

/** @param {Kit} kit @param {Forecast} one */
function forecastRow(kit, { question, answer, epsilon, guesses, misfits, noticed, ends }) {
  const facts = [
    kit.say("reports.after", { date: day(kit, ends) }),
    kit.say("reports.misfits", { of: HUNDRED, misfits }),
    kit.say("reports.noise", { ...guesses, epsilon }),
    kit.say("reports.changes", { of: HUNDRED, noticed }),
  ];
  return row(kit, question, answer, facts);
}

/** @param {Kit} kit @param {ReportRecord} report */
function reportRow(kit, report) {
  const { question, answer, epsilon, guesses, symbol } = report;
  const facts = [kit.say("reports.about", { epoch: epoch(kit, report) }), ...fate(kit, report)];
  facts.push(kit.say("reports.symbol", { symbol: kit.number(symbol) }), kit.say("reports.noise", { ...guesses, epsilon }));
  return row(kit, question, answer, facts, bytes(kit, report));
}

/**
 * Says whether a report has been sent, when, and whether it arrived. A failed report is sent again, with the same bytes.
 * @param {Kit} kit
 * @param {ReportRecord} report
 */
export function fate(kit, { deliveries }) {
  const [sending, last] = [deliveries.findLast(({ status }) => status === "sending"), deliveries.at(-1)];
  if (!sending || !last) return [kit.say("reports.ready")];
  const date = kit.date(sending.at, { dateStyle: "medium", timeStyle: "short" });
  return [kit.say("reports.at", { date }), kit.say(`reports.${last.status}`)];
}

/** @param {Kit} kit @param {string} question @param {string} answer @param {string[]} facts @param {...Node} more */
function row(kit, question, answer, facts, ...more) {
  const words = WORDS.has(answer) ? kit.say(`answer.${answer}`) : answer;
  const lines = [kit.line(question, "what"), kit.line(kit.say("reports.answer", { answer: words }))];
  const about = kit.line(kit.sentences(facts), "facts");
  return kit.make("li", { part: "record" }, kit.make("div", { part: "words" }, ...lines, about, ...more));
}

/** Lists the bytes sent, part by part. @param {Kit} kit @param {ReportRecord} report */
function bytes(kit, report) {
  const { make } = kit;
  const rows = Object.entries(report.bytes).map(([part, hex]) => {
    const spaced = hex.replace(/..(?=.)/g, "$& ");
    const [what, code] = [kit.say(`reports.byte.${part}`), make("code", { dir: "ltr" }, spaced)];
    return make("tr", {}, make("th", { scope: "row" }, what), make("td", {}, code));
  });
  return make("table", {}, make("tbody", {}, ...rows));
}

/** Words the period that a report covers. @param {Kit} kit @param {ReportRecord} report */
function epoch(kit, { length, begins, ends }) {
  if (length === "month") return kit.date(begins, { month: "long", year: "numeric", timeZone: "UTC" });
  return length === "day" ? day(kit, begins) : `${day(kit, begins)} – ${day(kit, ends - 1)}`;
}

/** Formats a day in UTC, as epochs are. @param {Kit} kit @param {number} millis */
const day = (kit, millis) => kit.date(millis, { dateStyle: "long", timeZone: "UTC" });

/** @param {Kit} kit @param {Node[]} rows */
const list = (kit, rows) => kit.make("ul", { part: "records", role: "list" }, ...rows);
