/**
 * "What was sent": every report that left this device, in words and byte by byte. The engine logs a report among the
 * records before it may be sent; as long as there is none, nothing has been sent.
 */

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @typedef {{ type: string, key: number, at: number }} Report A record of a kind that no engine makes yet. */

/** @param {Kit} kit @param {Data} data */
export function sent(kit, { records }) {
  const reports = /** @type {Report[]} */ (/** @type {unknown} */ (records)).filter(({ type }) => type === "report");
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
