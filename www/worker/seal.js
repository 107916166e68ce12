/**
 * Is the code that holds the data really cut off from the network? Asked from inside, of the browser itself.
 *
 * The start-up check makes the browser quote the policy in force: building a function from text is refused under
 * `default-src 'none'; script-src 'wasm-unsafe-eval'`, and the violation event that follows carries the policy's own words.
 * It costs one task, makes no request and leaves the console empty. The full probe (`doctor()`) then tries the doors one by one. Each attempt
 * that could leave the device unsealed goes to a `data:` address, which is answered without a request; the two that
 * cannot (WebSocket and EventSource) are aimed at the site itself, and only after `fetch` was seen to be refused.
 */

/** @import { Check } from "../shared/types.js" */

/** How long a browser may take to report a violation, in milliseconds; Chromium needs one task. Chosen. */
const REPORT_MILLIS = 200;

/**
 * True when a policy that closes every connection is in force here. Meant for a worker.
 * @returns {Promise<boolean>}
 */
export async function looksSealed() {
  const found = await violations(() => {
    try {
      new Function("");
      return false;
    } catch {
      return true;
    }
  });
  if (found === undefined) return false;
  // A report about a refused request would itself be a request, and would name what was asked for.
  if (found.some(({ originalPolicy }) => reports(originalPolicy))) return false;
  const enforced = found.filter(({ disposition }) => disposition === "enforce");
  if (enforced.length > 0) return enforced.some(({ originalPolicy }) => closesEverything(originalPolicy));
  // Refused, but this browser does not say by what: ask about connections directly.
  return !(await reachable(() => fetch("data:,")));
}

/**
 * True for `default-src 'none'` with no other directive that would open a kind of connection again. `'wasm-unsafe-eval'`
 * lets code run that is already in the worker, and connects to nothing.
 * @param {string} policy As in the header.
 */
export function closesEverything(policy) {
  const sources = directivesOf(policy).filter(([name]) => /-src(-elem|-attr)?$/.test(name ?? ""));
  const closed = sources.every(([name, ...allowed]) => {
    const harmless = name === "script-src" ? ["'none'", "'wasm-unsafe-eval'"] : ["'none'"];
    return allowed.every((source) => harmless.includes(source)) && allowed.length <= 1;
  });
  return closed && sources.some(([name]) => name === "default-src");
}

/**
 * True when a policy asks the browser to report what it refuses.
 * @param {string} policy As in the header.
 */
function reports(policy) {
  return directivesOf(policy).some(([name]) => name === "report-uri" || name === "report-to");
}

/** @param {string} policy */
function directivesOf(policy) {
  return policy.split(";").map((part) => part.trim().toLowerCase().split(/\s+/));
}

/**
 * Tries every door and says what happened.
 * @returns {Promise<Check[]>}
 */
export async function probe() {
  /** @type {Check[]} */
  const checks = [];
  /** @param {string} name @param {boolean} open */
  const note = (name, open) => checks.push({ name, ok: !open, words: `${name}: ${open ? "possible" : "refused"}` });
  const fetched = await reachable(() => fetch("data:,"));
  note("fetch", fetched);
  note("XMLHttpRequest", await reachable(request));
  note("importScripts", await reachable(() => importScripts("data:text/javascript,")));
  note("eval", await reachable(() => new Function("")));
  if (fetched) {
    note("WebSocket", true);
    note("EventSource", true);
  } else {
    note("WebSocket", !(await refuses(() => new WebSocket(location.origin.replace(/^http/, "ws")))));
    note("EventSource", !(await refuses(() => new EventSource(location.origin))));
  }
  return checks;
}

/** @param {() => unknown} attempt */
async function reachable(attempt) {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}

function request() {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.onload = resolve;
    xhr.onerror = reject;
    xhr.open("GET", "data:,");
    xhr.send();
  });
}

/**
 * True when the connection was refused: it threw, the browser reported it as a violation, or, where a browser reports
 * nothing to workers (Firefox), it failed at once. It is tried only where `fetch`, which the same directive governs, has been
 * refused.
 * @param {() => EventTarget & { close(): void }} connect
 */
async function refuses(connect) {
  /** @type {(EventTarget & { close(): void }) | undefined} */
  let connection;
  let failed = false;
  const reported = await violations(() => {
    try {
      connection = connect();
      connection.addEventListener("error", () => (failed = true));
    } catch {
      // Refused on the spot: no connection.
    }
    return true;
  }, "connect-src");
  connection?.close();
  const silent = failed && reported?.length === 0;
  return !connection || silent || (reported ?? []).some(({ disposition }) => disposition === "enforce");
}

/**
 * The violations that the browser reports while `provoke` is tried; undefined when `provoke` says there is nothing to wait
 * for.
 * @param {() => boolean} provoke
 * @param {string} [directive] Count only violations of this one.
 * @returns {Promise<SecurityPolicyViolationEvent[] | undefined>}
 */
function violations(provoke, directive) {
  return new Promise((resolve) => {
    /** @type {SecurityPolicyViolationEvent[]} */
    const found = [];
    const stop = new AbortController();
    const finish = () => {
      stop.abort();
      resolve(found);
    };
    self.addEventListener(
      "securitypolicyviolation",
      (event) => {
        if (directive !== undefined && event.effectiveDirective !== directive) return;
        found.push(event);
        setTimeout(finish, 0); // Every policy that applies is reported in the same task or the next.
      },
      { signal: stop.signal },
    );
    if (provoke()) setTimeout(finish, REPORT_MILLIS);
    else {
      stop.abort();
      resolve(undefined);
    }
  });
}
