/**
 * Everything the sections show, asked of the engine and of the page in one go, so that all of them speak of the same
 * moment.
 */
import { codeOf } from "./kit.js";

/** @import { Entry, Kit } from "./kit.js" */
/** @import { ConsentState, Context, Diagnosis, RankedItem } from "../types.js" */

/**
 * A shelf of the page, as it tells about itself.
 * @typedef {object} Shown
 * @property {RankedItem[]} items
 * @property {string} mode
 * @property {{ slot: string, limit: number, exclude: string[], context: Context }} options
 */

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/**
 * @param {Kit} kit
 * @param {Diagnosis | undefined} diagnosis Of the time when the centre was opened.
 */
export async function load({ engine }, diagnosis) {
  const { notice } = engine;
  const [records, interests, choices, learned, changes] = await Promise.all([
    /** @type {Promise<Entry[]>} */ (engine.data.records()),
    allowed(engine.profile.interests(), []),
    allowed(engine.profile.choices(), []),
    allowed(engine.profile.learned(), { terms: [], faded: [] }),
    Promise.all(engine.renewals.map(async (purpose) => ({ purpose, found: await engine.consent.changes(purpose) }))),
  ]);
  const purposes = [...notice.purposes, ...notice.sensitive.map((label) => `sensitive:${label}`)];
  const titles = new Map();
  const seen = new Map();
  for (const { type, item, title = "", items = [] } of records) {
    if (type === "event" && item) seen.set(item, title);
    for (const shown of items) titles.set(shown.item, shown.title);
  }
  for (const [item, title] of seen) titles.set(item, title);
  const switches = purposes.map((purpose) => ({
    purpose,
    state: /** @type {ConsentState} */ (engine.consent.get(purpose)),
    decision: latest(records, purpose),
    changes: changes.find((change) => change.purpose === purpose)?.found ?? [],
  }));
  const { paused, unprofiled, signal, storage } = engine;
  const flags = { paused, unprofiled, signal, storage };
  return { records, interests, choices, learned, titles, seen, switches, flags, notice, diagnosis, shelves: shelves() };
}

/**
 * What only a given consent allows to ask for.
 * @template Answer
 * @param {Promise<Answer>} asked
 * @param {Answer} nothing
 */
const allowed = (asked, nothing) =>
  asked.catch((error) => {
    if (codeOf(error) === "consent/missing") return nothing;
    throw error;
  });

/** The decision in force. @param {Entry[]} records @param {string} purpose */
function latest(records, purpose) {
  const decisions = records.filter((record) => record.type === "decision" && record.purpose === purpose);
  return decisions.reduce((last, one) => (last && last.at > one.at ? last : one), /** @type {Entry | undefined} */ (undefined));
}

/** The shelves of the page, by the name that the page gives them. */
function shelves() {
  return [...document.querySelectorAll("homebody-shelf")].map((element) => {
    const { shown } = /** @type {Element & { shown?: Shown | undefined }} */ (element);
    const labelled = element.closest("[aria-labelledby]")?.getAttribute("aria-labelledby") ?? "";
    const heading = labelled && document.getElementById(labelled);
    // Words that are not on view, such as those of another state of the shelf, are not its name.
    const name = element.getAttribute("aria-label") ?? (heading ? heading.innerText.trim() : "");
    return { name, ranking: shown && { items: shown.items, mode: shown.mode }, options: shown?.options };
  });
}
