/**
 * What the code with the visitor's data sees of its own seal. It runs inside that code's worker; the page compares it with
 * the headers of the worker (www/page/seal.js), which this code cannot read.
 *
 * The start-up check makes the browser quote the policy in force: building a function from text is refused under
 * `default-src 'none'; script-src 'wasm-unsafe-eval'`, and the violation event contains the policy's text. The check
 * takes one task, makes no request and leaves the console empty. The full probe (`doctor()`) then tries every way to
 * reach the network. Attempts that could succeed in an unsealed worker use a `data:` address, which is answered without
 * a request. Those that cannot use such an address target the site itself, and only if the headers close every
 * connection.
 */

/** @import { Check, Observed } from "../shared/types.js" */

/** How long a browser may take to report a violation, in milliseconds (chosen: Chromium needs only one task). */
const REPORT_MILLIS = 200;

/**
 * Returns what a worker can see of its seal: whether anything contradicts it, and the policies that the browser quotes.
 * @returns {Promise<Observed>}
 */
export async function observe() {
  const found = await violations(() => {
    try {
      new Function("");
      return false;
    } catch {
      return true;
    }
  });
  const enforced = (found ?? []).filter(({ disposition }) => disposition === "enforce");
  const policies = enforced.map(({ originalPolicy }) => originalPolicy);
  // If the browser refused without saying which policy it applied, test a connection.
  const sealed = !!found && (policies.length > 0 || !(await reachable(() => fetch("data:,"))));
  return { sealed, policies, from: location.href };
}

/**
 * Tries every way to reach the network and returns the results.
 * @param {boolean} closed True if the headers of this worker close every connection.
 * @returns {Promise<Check[]>}
 */
export async function probe(closed) {
  /** @type {Check[]} */
  const checks = [];
  /** @param {string} name @param {boolean} open */
  const note = (name, open) => checks.push({ name, ok: !open, words: `${name}: ${open ? "possible" : "refused"}` });
  const fetched = (await reachable(() => fetch("data:,"))) || (closed && (await reachable(() => fetch(location.href))));
  note("fetch", fetched);
  note("XMLHttpRequest", await reachable(request));
  note("importScripts", await reachable(() => importScripts("data:text/javascript,")));
  note("eval", await reachable(() => new Function("")));
  if (fetched || closed) {
    note("WebSocket", fetched || !(await refuses(() => new WebSocket(location.origin.replace(/^http/, "ws")))));
    note("EventSource", fetched || !(await refuses(() => new EventSource(location.origin))));
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
 * nothing to workers (Firefox), it failed at once. A failure alone would prove nothing, so this is tried only after
 * `fetch` from the site itself, which the same directive governs, has been refused.
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
