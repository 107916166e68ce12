/**
 * Reads everything that the sections show from the engine and the page at once, so that all sections show the state at
 * the same moment.
 */
import { codeOf } from "./kit.js";

/** @import { Kit } from "./kit.js" */
/** @import { ShelfElement } from "../shelf/shelf.js" */
/** @import { DecisionRecord, Diagnosis, Learned, RefusalRecord, StoredRecord } from "../../shared/types.js" */

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/**
 * @param {Kit} kit
 * @param {Diagnosis | undefined} diagnosis The diagnosis from when the centre was opened.
 */
export async function load({ engine, inside }, diagnosis) {
  const { notice } = engine;
  const [records, interests, preferences, learned, forecast, changes] = await Promise.all([
    inside.call("records"),
    allowed(inside.call("interests"), []),
    allowed(engine.profile.preferences(), []),
    allowed(inside.call("learned"), /** @type {Learned} */ ({ terms: [], discounted: [] })),
    inside.call("forecast"),
    Promise.all(engine.renewals.map(async (purpose) => ({ purpose, found: await engine.consent.changes(purpose) }))),
  ]);
  const names = [...notice.purposes, ...notice.sensitive.map((label) => `sensitive:${label}`)];
  const onPage = shelves();
  const titles = new Map();
  const seen = new Map();
  for (const record of records) {
    if (record.type === "event") seen.set(record.item, record.title);
    if (record.type === "impression") for (const { item, title } of record.items) titles.set(item, title);
  }
  for (const { ranking } of onPage) for (const { id, title } of ranking?.items ?? []) titles.set(id, title);
  for (const [item, title] of seen) titles.set(item, title);
  for (const { label, name } of preferences) if (label.startsWith("item:")) titles.set(label.slice(5), name);
  // While the site has switched Homebody off, no consent takes effect, but visitors see the consent that is recorded, and
  // can withdraw it.
  const stateOf = (/** @type {string} */ purpose, /** @type {ReturnType<typeof latest>} */ decision) => {
    const recorded = inside.isOff() && decision?.decided === "given" && !decision.expired;
    return recorded ? "given" : engine.consent.get(purpose);
  };
  const decisions = names.map((purpose) => /** @type {const} */ ([purpose, latest(records, purpose)]));
  const purposes = decisions.map(([purpose, decision]) => ({
    purpose,
    state: stateOf(purpose, decision),
    decision,
    changes: changes.find((change) => change.purpose === purpose)?.found ?? [],
  }));
  const { paused, unprofiled, gpc, storage, holdout } = engine;
  const flags = { paused, unprofiled, gpc, storage, holdout };
  const stored = { records, interests, preferences, learned, forecast };
  return { ...stored, titles, seen, purposes, flags, notice, diagnosis, shelves: onPage };
}

/**
 * Requests data that is available only with consent.
 * @template Answer
 * @param {Promise<Answer>} asked
 * @param {Answer} nothing
 */
const allowed = (asked, nothing) =>
  asked.catch((error) => {
    if (codeOf(error) === "consent/missing") return nothing;
    throw error;
  });

/**
 * Returns the decision in force, the last one for its purpose.
 * @param {StoredRecord[]} records
 * @param {string} purpose
 */
const latest = (records, purpose) =>
  records.findLast(
    /** @returns {record is DecisionRecord | RefusalRecord} */
    (record) => (record.type === "decision" || record.type === "refusal") && record.purpose === purpose,
  );

/** Returns the shelves of the page, with the names that the page gives them. */
function shelves() {
  const found = /** @type {NodeListOf<ShelfElement>} */ (document.querySelectorAll("homebody-shelf"));
  return [...found].map((element) => {
    const labelled = element.closest("[aria-labelledby]")?.getAttribute("aria-labelledby") ?? "";
    const heading = labelled && document.getElementById(labelled);
    // Hidden text, such as that of another state of the shelf, is not its name.
    const name = element.getAttribute("aria-label") ?? (heading ? heading.innerText.trim() : "");
    return { name, ranking: element.hasAttribute("ranked") ? element.ranking : undefined };
  });
}
