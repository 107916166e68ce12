/**
 * Bridges to consent managers that a page has besides ours: `bridge(engine, ["tcf", "gpp", "google"])`, or
 * `data-bridges="tcf gpp"` on the script element that starts the engine, which leaves no moment without them.
 *
 * They can only narrow what the visitor has said to us: a bridge tells the engine what the other manager denies, and as
 * long as it does, our own yes does not count. Nothing that is stored changes, and a yes over there is no yes here.
 *
 * A manager that has not answered denies everything, however long it takes: a no must not depend on who is faster, and the
 * framework's own rule for a manager that does not respond is "assume no consent". Where only some pages or countries
 * have a manager, `patience` says after how many milliseconds a page without one is taken to have none.
 */
import { HomebodyError } from "../shared/errors.js";
import { google } from "./google.js";
import { gpp } from "./gpp.js";
import { ALL, NOTHING } from "./manager.js";
import { tcf } from "./tcf.js";

/** @import { Kind, Manager } from "./manager.js" */

/**
 * The part of an engine that a bridge needs, which gives it no way to say yes.
 * @typedef {object} Limited
 * @property {{ purposes: readonly string[], sensitive: readonly string[] }} notice
 * @property {{ limit(source: string, denied: readonly string[]): Promise<unknown> }} consent
 *
 * @typedef {"tcf" | "gpp" | "google"} ManagerName
 *
 * @typedef {object} BridgeOptions
 * @property {number} [patience] After how many milliseconds without a trace of a manager its denial is lifted. Without
 *   it never. A manager that is there but silent goes on denying in any case.
 */

/** @type {Record<ManagerName, Manager>} */
const MANAGERS = { tcf, gpp, google };
/** How often is looked for a manager that is not there yet, in milliseconds. Chosen: a look costs next to nothing. */
const LOOK_MILLIS = 200;

/**
 * Lets consent managers on this page narrow an engine's consent, from now on.
 * @param {Limited} engine
 * @param {readonly ManagerName[]} names
 * @param {BridgeOptions} [options]
 * @returns {() => void} Stops listening. What was denied last stays denied on this page: nothing widens by an ending.
 * @throws {HomebodyError} engine/options for a name that is none of them; then none has been connected.
 */
export function bridge(engine, names, { patience = Infinity } = {}) {
  const unknown = names.find((name) => !Object.hasOwn(MANAGERS, name));
  if (unknown !== undefined) throw new HomebodyError("engine/options", `There is no bridge called "${unknown}"`);
  const stops = names.map((name) => connect(MANAGERS[name], limiter(engine, name), patience));
  return () => stops.forEach((stop) => stop());
}

/**
 * @param {Manager} manager
 * @param {(denied: readonly Kind[]) => void} deny
 * @param {number} patience
 */
function connect(manager, deny, patience) {
  deny(ALL);
  if (manager.here()) return manager.listen(deny);
  const since = performance.now();
  let end = () => clearInterval(looking);
  const looking = setInterval(() => {
    if (manager.here()) {
      end();
      deny(ALL);
      end = manager.listen(deny);
    } else if (performance.now() - since >= patience) {
      deny(NOTHING);
    }
  }, LOOK_MILLIS);
  return () => end();
}

/**
 * Tells the engine what one manager denies, in the names of its own policy, whenever that changes.
 * @param {Limited} engine
 * @param {ManagerName} source
 * @returns {(denied: readonly Kind[]) => void}
 */
function limiter({ consent, notice }, source) {
  const purposes = [...notice.purposes, ...notice.sensitive.map((label) => `sensitive:${label}`)];
  /** @type {string | undefined} */
  let last;
  return (denied) => {
    const names = purposes.filter((purpose) => denied.includes(kindOf(purpose)));
    const now = JSON.stringify(names);
    if (now === last) return;
    last = now;
    consent.limit(source, names).catch(() => {}); // An engine that has ended records and ranks nothing.
  };
}

/** @param {string} purpose @returns {Kind} */
function kindOf(purpose) {
  return ALL.find((kind) => kind === purpose) ?? "sensitive";
}
