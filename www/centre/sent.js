/**
 * "What was sent": every report that left this device, in words and byte by byte. The engine logs a report before it may
 * be sent, among the records; as long as there is none, nothing has been sent.
 */

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */

/** @param {Kit} kit @param {Data} data */
export function sent(kit, { records }) {
  const reports = records.filter(({ type }) => type === "report");
  if (reports.length === 0) return [kit.line(kit.say("sent.none"), "what"), kit.line(kit.say("sent.text"))];
  const rows = reports.map((report) =>
    kit.make(
      "li",
      { part: "record" },
      kit.line(kit.say("sent.at", { date: kit.date(report.at) }), "what"),
      kit.data(`sent/${report.key}`, report),
    ),
  );
  return [kit.make("ul", { part: "records", role: "list" }, ...rows)];
}
