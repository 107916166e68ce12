/**
 * Checks that the code with the visitor's data is cut off from the network. The check runs inside that code's worker
 * and uses the browser's own violation reports.
 *
 * The start-up check makes the browser quote the policy in force: building a function from text is refused under
 * `default-src 'none'; script-src 'wasm-unsafe-eval'`, and the violation event contains the policy's text. The check
 * takes one task, makes no request and leaves the console empty. The full probe (`doctor()`) then tries every way to
 * reach the network. Attempts that could succeed in an unsealed worker use a `data:` address, which is answered without
 * a request. The two that cannot use such an address (WebSocket and EventSource) target the site itself, and only after
 * `fetch` has been refused.
 */

/** @import { Check } from "../shared/types.js" */

/** How long a browser may take to report a violation, in milliseconds (chosen: Chromium needs only one task). */
const REPORT_MILLIS = 200;

/**
 * Returns true if a policy that closes every connection is in force here. Meant for a worker.
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
  // A violation report is itself a request, and names the address that was refused.
  if (found.some(({ originalPolicy }) => reports(originalPolicy))) return false;
  const enforced = found.filter(({ disposition }) => disposition === "enforce");
  if (enforced.length > 0) return enforced.some(({ originalPolicy }) => closesEverything(originalPolicy));
  // The browser refused without saying which policy it applied, so test connections directly.
  return !(await reachable(() => fetch("data:,")));
}

/**
 * Returns true for `default-src 'none'` without any directive that reopens a kind of connection. `'wasm-unsafe-eval'`
 * only lets WebAssembly that is already in the worker run.
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
 * Returns true if a policy makes the browser report what it refuses.
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
 * Tries every way to reach the network and returns the results.
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
 * Returns true if the connection was refused: it threw, the browser reported a violation, or, in a browser that reports
 * nothing to workers (Firefox), it failed at once. Tried only after `fetch`, which the same directive governs, has been
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
      // Refused at once: no connection.
    }
    return true;
  }, "connect-src");
  connection?.close();
  const silent = failed && reported?.length === 0;
  return !connection || silent || (reported ?? []).some(({ disposition }) => disposition === "enforce");
}

/**
 * Returns the violations that the browser reports while `provoke` runs; undefined if `provoke` returns false because
 * none will follow.
 * @param {() => boolean} provoke
 * @param {string} [directive] Count only violations of this directive.
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
        setTimeout(finish, 0); // All applicable policies are reported in the same task or the next.
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
