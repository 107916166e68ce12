/**
 * The sections of the preference centre. The first screen answers what most visitors come for: what is on, what the site
 * thinks they like, how much is kept, and how to delete it. Everything else is one level down, in sections that are drawn
 * when they are opened.
 */
import { causes } from "./causes.js";
import { interests } from "./interests.js";
import { erase, isEmpty, kept, state } from "./kept.js";
import { learned } from "./learned.js";
import { preferences } from "./preference_list.js";
import { ranking } from "./ranking.js";
import { records } from "./records.js";
import { reports } from "./reports.js";
import { settings } from "./settings.js";
import { take } from "./take.js";
import { works } from "./works.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */

/**
 * @typedef {object} Section
 * @property {string} name The prefix of its texts and of its heading.
 * @property {(kit: Kit, data: Data) => Node[]} draw
 * @property {(data: Data) => unknown} from The data it shows: it is redrawn only if this changes.
 */

/** Says what is on, above all sections. @type {Section} */
export const STATE = { name: "state", draw: state, from: ({ purposes, flags }) => [purposes, flags] };

/**
 * Always visible, in display order. A foot is drawn apart from its section, so that new records do not take away the
 * question whether to delete everything.
 * @type {(Section & { foot?: Section })[]}
 */
export const FIRST = [
  { name: "settings", draw: settings, from: ({ purposes, flags }) => [purposes, flags] },
  { name: "interests", draw: interests, from: ({ records, interests, preferences }) => [records, interests, preferences] },
  {
    name: "kept",
    draw: kept,
    from: ({ records, flags }) => [records, flags],
    foot: { name: "erase", draw: erase, from: isEmpty },
  },
];

/** One level down, in display order. @type {Section[]} */
export const MORE = [
  {
    name: "cause",
    draw: causes,
    from: ({ shelves, seen, preferences, purposes }) => [shelves, [...seen], preferences, purposes],
  },
  { name: "preferences", draw: preferences, from: ({ preferences }) => preferences },
  { name: "learned", draw: learned, from: ({ learned }) => learned },
  { name: "records", draw: records, from: ({ records }) => records },
  {
    name: "reports",
    draw: reports,
    from: ({ records, forecast, purposes, flags }) => [records, forecast, purposes, flags],
  },
  { name: "take", draw: take, from: ({ records }) => records.filter(({ type }) => type === "decision") },
  { name: "ranking", draw: ranking, from: ({ purposes, flags, diagnosis }) => [purposes, flags.unprofiled, diagnosis?.pack] },
  { name: "works", draw: works, from: ({ records, purposes, flags, diagnosis }) => [records, purposes, flags, diagnosis] },
];

/**
 * Creates the frame of a section that is always visible.
 * @param {Kit} kit
 * @param {string} name
 */
export function visible(kit, name) {
  const place = kit.make("div", { part: "content" }, kit.line(kit.say("centre.loading")));
  const title = kit.make("h3", { id: `section-${name}`, tabindex: "-1" }, kit.say(`${name}.title`));
  const section = kit.make("section", { part: `section ${name}-section`, "aria-labelledby": title.id }, title, place);
  return { section, place };
}

/**
 * Creates the frame of a section that is drawn when it is opened.
 * @param {Kit} kit
 * @param {string} name
 * @param {() => void} opened
 */
export function folded(kit, name, opened) {
  const place = kit.make("div", { part: "content" });
  const title = kit.make("h3", { id: `section-${name}` }, kit.say(`${name}.title`));
  const summary = kit.make("summary", { part: "fold", "data-key": `more/${name}` }, title);
  const details = kit.make("details", {}, summary, place);
  details.addEventListener("toggle", () => details.open && opened());
  const section = kit.make("section", { part: `section ${name}-section`, "aria-labelledby": title.id }, details);
  return { section, place, details };
}
