/**
 * Bridges to other consent managers on the page: `bridge(engine, ["tcf", "gpp", "google"])`, or
 * `data-bridges="tcf gpp"` on the script element that starts the engine, which connects them before the engine runs.
 *
 * Bridges can only restrict. A bridge passes on what another manager denies, and while the restriction lasts, the
 * visitor's consent in Homebody does not count. Nothing in the store changes, and consent given to another manager is
 * not consent to Homebody.
 *
 * A manager that has not answered denies everything, however long it takes: a refusal must not depend on timing, and
 * the framework's own rule for an unresponsive manager is "assume no consent". If only some pages or countries have a
 * manager, `patience` sets the number of milliseconds after which a page without one counts as having none.
 */
import { fields, list, reading, text } from "../page/arguments.js";
import { HomebodyError } from "../shared/errors.js";
import { google } from "./google.js";
import { gpp } from "./gpp.js";
import { ALL, NOTHING } from "./manager.js";
import { tcf } from "./tcf.js";

/** @import { Kind, Manager } from "./manager.js" */

/**
 * The part of an engine that a bridge needs; it offers no way to give consent.
 * @typedef {object} Limited
 * @property {{ purposes: readonly string[], sensitive: readonly string[] }} notice
 * @property {{ restrict(source: string, purposes: readonly string[]): Promise<unknown> }} consent
 *
 * @typedef {"tcf" | "gpp" | "google"} ManagerName
 *
 * @typedef {object} BridgeOptions
 * @property {number} [patience] How long to wait for any sign of a manager before its restriction is lifted, in
 *   milliseconds; by default, it is never lifted. A manager that is present but silent continues to deny.
 */

/** @type {Record<ManagerName, Manager>} */
const MANAGERS = { tcf, gpp, google };
/** How often to look for a manager that is not there yet, in milliseconds (chosen: a check costs next to nothing). */
const LOOK_MILLIS = 200;

/**
 * Lets consent managers on this page restrict an engine's consent from now on.
 * @param {Limited} engine
 * @param {readonly ManagerName[]} names
 * @param {BridgeOptions} [options]
 * @returns {() => void} Stops listening. The last restrictions stay on this page, so stopping never widens consent.
 * @throws {HomebodyError} engine/options for an unknown name; then no bridge is connected.
 */
export function bridge(engine, names, options = {}) {
  const [patience = Infinity] = /** @type {(number | undefined)[]} */ (reading(() => fields(options, "patience")));
  const wanted = /** @type {ManagerName[]} */ (reading(() => list(names, text)));
  const unknown = wanted.find((name) => !Object.hasOwn(MANAGERS, name));
  if (unknown !== undefined) throw new HomebodyError("engine/options", `There is no bridge called "${unknown}"`);
  const stops = wanted.map((name) => connect(MANAGERS[name], limiter(engine, name), patience));
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
 * Passes one manager's restrictions to the engine, as purposes of its policy, whenever they change.
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
    consent.restrict(source, names).catch(() => {}); // A closed engine rejects this; it records and ranks nothing.
  };
}

/** @param {string} purpose @returns {Kind} */
function kindOf(purpose) {
  return ALL.find((kind) => kind === purpose) ?? "sensitive";
}
