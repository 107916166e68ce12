/**
 * Decides whether the engine's worker is sealed. A worker obeys the headers that came with its script, so the page reads
 * these, and they must close every connection and make the browser report nothing. What the worker itself sees must
 * agree. The only owner of the rule which policy closes everything.
 */
import { headersOf } from "./network.js";

/** @import { Fault, Observed } from "../shared/types.js" */

/** When to try again to read the headers, in milliseconds (chosen: a page that is being left is usually gone by then). */
const AGAIN_MILLIS = 1000;

/**
 * Returns why a worker does not count as sealed, or "".
 * @param {Observed} observed
 * @returns {Promise<Fault>}
 */
export async function faultOf({ sealed, policies, from }) {
  if (!from) return "none";
  if (await intercepted(from)) return "intercepted";
  let headers = await headersOf(from);
  if (!headers) {
    // A browser also ends the request of a page that is being left, which no longer exists a moment later.
    await new Promise((later) => setTimeout(later, AGAIN_MILLIS));
    headers = await headersOf(from);
  }
  const fault = faultIn(headers);
  // A worker that sees something else has not come with these headers.
  return fault || (sealed && (policies.length === 0 || policies.some(closesEverything)) ? "" : "differs");
}

/**
 * Returns why a worker that came with these headers is not sealed, or "".
 * @param {Headers | undefined} headers Undefined if they cannot be read.
 * @returns {Fault}
 */
export function faultIn(headers) {
  if (!headers) return "unread";
  for (const [name, value] of headers) {
    // A report is itself a request, and names the address that was refused. This also finds endpoints for reports in
    // headers of which a later version of a browser may make use.
    if (name === "reporting-endpoints") return "reports";
    if (/policy|csp/.test(name) && /report-(uri|to)|endpoints/i.test(value)) return "reports";
  }
  // Commas separate policies, also those of repeated headers. All of them apply, so one that closes everything is enough.
  const policies = headers.get("content-security-policy")?.split(",") ?? [];
  return policies.some(closesEverything) ? "" : "open";
}

/**
 * Returns true for `default-src 'none'` without any directive that reopens a kind of connection. `'wasm-unsafe-eval'`
 * only lets WebAssembly that is already in the worker run. Of a repeated directive, browsers apply the first; here, every
 * one must be closed.
 * @param {string} policy As in the header.
 */
export function closesEverything(policy) {
  const sources = policy
    .split(";")
    // Only these characters count as spaces in a policy.
    .map((part) => part.toLowerCase().split(/[\t\n\f\r ]+/).filter(Boolean))
    .filter(([name = ""]) => /-src(-elem|-attr)?$/.test(name));
  const closed = sources.every(
    ([name, ...allowed]) =>
      allowed.length === 1 && (allowed[0] === "'none'" || (name === "script-src" && allowed[0] === "'wasm-unsafe-eval'")),
  );
  return closed && sources.some(([name]) => name === "default-src");
}

/**
 * Returns true if a service worker of the site may have answered for the worker: its answer to the page may then be
 * another one.
 * @param {string} from
 */
async function intercepted(from) {
  try {
    const { serviceWorker } = /** @type {{ serviceWorker?: ServiceWorkerContainer }} */ (navigator);
    return !!(serviceWorker?.controller || (await serviceWorker?.getRegistration(from)));
  } catch {
    return false; // The page may have no service workers.
  }
}
