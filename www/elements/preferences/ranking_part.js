/**
 * Explains how lists are made: the main parameters of the ranking and their weights in this very pack, the option without
 * profiling, and the key figures of the last audit. `homebody audit --summary` writes the figures, and the attribute
 * `ranking` of `<homebody-preferences>` says where they are. Without them, the parameters are named without weights.
 */
import { PARAMETERS, summaryFrom } from "./ranking_summary.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { Draw } from "./ranking.js" */
/** @import { Summary } from "./ranking_summary.js" */

/** @typedef {(key: string, params?: Record<string, string | number>) => string} Say */

/**
 * Loads the texts and the figures.
 * @param {Kit} kit
 * @param {(kit: Kit, data: Data) => Node[]} unprofiled Draws the switch of the option without profiling.
 * @returns {Promise<Draw>}
 */
export async function prepare(kit, unprofiled) {
  const address = kit.host.getAttribute("ranking");
  const [say, summary] = await Promise.all([
    kit.texts("ranking/"),
    address === null ? undefined : summaryFrom(address).catch((error) => kit.report(error)),
  ]);
  return (data) => {
    const { pack } = data.diagnosis ?? {};
    // A pack that has been replaced since has other weights. Before consent, none is loaded.
    const current = summary && (!pack || pack.checksum === summary.pack) ? summary : undefined;
    const quoted = { more: kit.say("preferences.more"), less: kit.say("preferences.less"), never: kit.say("preferences.mute") };
    return [
      kit.line(say("ranking.lead")),
      ...parameters(kit, say, current?.weights),
      ...(summary && !current?.weights ? [kit.line(say("ranking.unmeasured"), "facts")] : []),
      kit.line(say("ranking.choices")),
      kit.line(say("ranking.preferences", quoted)),
      ...(current ? changes(kit, say, current.ranking) : []),
      kit.line(say("ranking.unprofiled", { unprofiled: kit.say("settings.unprofiled") })),
      ...unprofiled(kit, data),
      ...(current ? audit(kit, say, current.audit) : []),
    ];
  };
}

/** @param {Kit} kit @param {Say} say @param {Summary["weights"]} weights */
function parameters(kit, say, weights) {
  const { make } = kit;
  if (!weights) return [list(kit, PARAMETERS.map((name) => say(`ranking.${name}`)))];
  const head = ["parameter", "weight"].map((name) => make("th", { scope: "col" }, say(`ranking.${name}`)));
  // As in the notice: a parameter that counts for nothing is no main one.
  const counted = weights.percent.filter(([, share]) => share > 0);
  const rows = counted.map(([name, share]) =>
    make("tr", {}, make("th", { scope: "row" }, say(`ranking.${name}`)), make("td", {}, percent(kit, share))),
  );
  return [
    make("table", { part: "weights" }, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows)),
    kit.line(say("ranking.measured", { count: weights.visits }), "facts"),
  ];
}

/** Says what moves items after they have been ordered. @param {Kit} kit @param {Say} say @param {Summary["ranking"]} ranking */
function changes(kit, say, { diversity, calibration, provider, exploration }) {
  const weight = (/** @type {number} */ share) => ({ percent: percent(kit, share) });
  const said = [
    diversity > 0 && say("ranking.diversity", weight(diversity)),
    calibration > 0 && say("ranking.calibration", weight(calibration)),
    provider < 100 && say("ranking.provider", weight(provider)),
    exploration > 0 && say("ranking.exploration", { count: exploration }),
  ].filter((line) => line !== false);
  return said.length > 0 ? [kit.line(say("ranking.then")), list(kit, said)] : [];
}

/** @param {Kit} kit @param {Say} say @param {Summary["audit"]} audit */
function audit(kit, say, { date, visitors, visits, limits, coverage, tail, segments }) {
  const day = kit.date(Date.parse(date), { dateStyle: "long", timeZone: "UTC" });
  const said = [say(`ranking.audit.${visitors}`, { date: day, count: visits })];
  if (limits.all > 0) said.push(say("ranking.audit.limits", limits));
  if (coverage !== undefined) said.push(say("ranking.audit.coverage", { percent: percent(kit, coverage) }));
  if (tail !== undefined) said.push(say("ranking.audit.tail", { percent: percent(kit, tail) }));
  if (segments) {
    const [low, high] = [percent(kit, segments.low), percent(kit, segments.high)];
    said.push(say("ranking.audit.segments", { low, high }));
  }
  return [kit.make("h4", {}, say("ranking.audit")), list(kit, said)];
}

/** @param {Kit} kit @param {number} share */
const percent = (kit, share) => kit.percent(share / 100);

/** @param {Kit} kit @param {string[]} lines */
const list = (kit, lines) => kit.make("ul", {}, ...lines.map((line) => kit.make("li", {}, line)));
