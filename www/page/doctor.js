/**
 * Composes the answer of `engine.doctor()`; loaded when it is first called.
 */

/** @import { Check, Diagnosis, Fault, Notice, PackInfo, Storage } from "../shared/types.js" */
/** @import { Connection } from "./connection.js" */

/** The policy that seals the worker. */
const HEADER = "Content-Security-Policy: default-src 'none'; script-src 'wasm-unsafe-eval'";

/** What the check of the policy says. @type {Record<Fault, string>} */
const WORDS = {
  "": "the worker's own policy closes every connection",
  none: "there is no worker, so no policy closes any connection",
  unread: "the headers of worker.js cannot be read, so nothing is known about its policy",
  intercepted: "a service worker of this site may answer for worker.js, so nothing is known about its policy",
  reports: `the headers of worker.js make the browser send reports; serve it without them, with ${HEADER}`,
  open: `the worker's own policy does not close every connection; serve worker.js with ${HEADER}`,
  differs: "the worker does not run under the policy with which worker.js is served now; reload without cache",
};

/**
 * Tests the seal and returns what is known about the engine.
 * @param {Connection} connection
 * @param {{ storage: Storage, pack: PackInfo | undefined, policy: Notice }} known
 * @returns {Promise<Diagnosis>}
 */
export async function diagnose(connection, known) {
  const fault = await connection.checked;
  const sealed = fault === "";
  const { isolated, reason } = connection;
  // A refused attempt may be reported, so nothing is tried unless it is known that this sends nothing.
  const found = sealed || fault === "open" ? await connection.probe(sealed) : [];
  const kept = await connection.call("status");
  /** @type {Check[]} */
  const checks = [
    { name: "worker", ok: isolated, words: `the engine runs ${isolated ? "in a worker" : `on the page: ${reason}`}` },
    { name: "policy", ok: sealed, words: WORDS[fault] },
    ...found,
  ];
  const dropped = kept.dropped + connection.dropped;
  const passed = checks.every(({ ok }) => ok);
  // A host that answers differently each time may have misled the check of the headers.
  if (!passed) connection.sealed = false;
  return { sealed: passed, checks, ...kept, dropped, ...known };
}
