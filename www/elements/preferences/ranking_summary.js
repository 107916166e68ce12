/**
 * What a site publishes about its ranking: the file that `homebody audit --summary` writes. It is read strictly, because
 * visitors are told what it says.
 */
import { address, fields } from "../../page/arguments.js";
import { loadJson } from "../../page/network.js";
import { HomebodyError, words } from "../../shared/errors.js";

/**
 * @typedef {object} Summary All shares are percentages.
 * @property {number} pack The checksum of the pack that it describes.
 * @property {{ diversity: number, calibration: number, provider: number, exploration: number }} ranking
 * @property {{ visits: number, percent: [name: string, share: number][] } | undefined} weights
 * @property {{
 *   date: string, visitors: "log" | "simulated", visits: number, limits: { kept: number, all: number },
 *   coverage: number | undefined, tail: number | undefined, segments: { low: number, high: number } | undefined
 * }} audit
 */

const VERSION = 1;
/** The parameters, in the order of a page without weights; the tool names them in the same way. */
export const PARAMETERS = ["behaviour", "content", "history", "popular", "together"];

/** Loads the figures. @param {string} text The address. @returns {Promise<Summary>} */
export async function summaryFrom(text) {
  const url = address(text, "ranking");
  const found = await loadJson(url);
  try {
    return read(found);
  } catch (error) {
    const message = `${url.href} is not what "homebody audit --summary" writes: ${words(error)}`;
    throw new HomebodyError("load/failed", message, error);
  }
}

/** @param {unknown} found @returns {Summary} */
function read(found) {
  const [version, pack, ranking, weights, audit] = fields(found, "version", "pack", "ranking", "weights", "audit");
  if (version !== VERSION) throw new TypeError(`expected version ${VERSION}`);
  const [diversity, calibration, provider, exploration] = numbers(ranking, "diversity", "calibration", "provider", "exploration");
  const [date, visitors, visits, limits, coverage, tail, segments] =
    fields(audit, "date", "visitors", "visits", "limits", "coverage", "tail", "segments");
  const [kept, all] = numbers(limits, "kept", "all");
  if (!Number.isFinite(Date.parse(String(date)))) throw new TypeError("expected a date");
  return {
    pack: whole(pack),
    ranking: { diversity, calibration, provider, exploration },
    weights: weights === null ? undefined : weightsOf(weights),
    audit: {
      date: String(date),
      visitors: visitors === "log" ? "log" : "simulated",
      visits: whole(visits),
      limits: { kept, all },
      coverage: coverage === null ? undefined : whole(coverage),
      tail: tail === null ? undefined : whole(tail),
      segments: segments === null ? undefined : between(segments),
    },
  };
}

/** @param {unknown} found */
function weightsOf(found) {
  const [percent] = fields(found, "percent");
  if (!Array.isArray(percent)) throw new TypeError("expected weights");
  const shares = percent.map((one) => {
    const [name, share] = /** @type {unknown[]} */ (one);
    if (!PARAMETERS.includes(String(name))) throw new TypeError("expected the name of a parameter");
    return /** @type {[string, number]} */ ([String(name), whole(share)]);
  });
  return { visits: numbers(found, "visits")[0], percent: shares };
}

/** @param {unknown} found */
function between(found) {
  const [low, high] = numbers(found, "low", "high");
  return { low, high };
}

/**
 * @template {string[]} Names
 * @param {unknown} found
 * @param {Names} names
 */
const numbers = (found, ...names) => /** @type {{ [At in keyof Names]: number }} */ (fields(found, ...names).map(whole));

/** @param {unknown} value */
function whole(value) {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw new TypeError("expected a whole number");
  return Number(value);
}
