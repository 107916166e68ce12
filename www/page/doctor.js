/**
 * Composes the answer of `engine.doctor()`; loaded when it is first called.
 */

/** @import { Check, Diagnosis, Notice, PackInfo, Storage } from "../shared/types.js" */
/** @import { Connection } from "./connection.js" */

/** The policy that seals the worker. */
const HEADER = "Content-Security-Policy: default-src 'none'; script-src 'wasm-unsafe-eval'";

/**
 * Tests the seal and returns what is known about the engine.
 * @param {Connection} connection
 * @param {{ storage: Storage, pack: PackInfo | undefined, policy: Notice }} known
 * @returns {Promise<Diagnosis>}
 */
export async function diagnose(connection, known) {
  const sealed = await connection.checked;
  const { isolated, reason } = connection;
  const found = await connection.probe();
  const kept = await connection.call("status");
  const open = `the worker's own policy does not close every connection; serve worker.js with ${HEADER}`;
  /** @type {Check[]} */
  const checks = [
    { name: "worker", ok: isolated, words: `the engine runs ${isolated ? "in a worker" : `on the page: ${reason}`}` },
    { name: "policy", ok: sealed, words: sealed ? "the worker's own policy closes every connection" : open },
    ...found,
  ];
  const dropped = kept.dropped + connection.dropped;
  return { sealed: checks.every(({ ok }) => ok), checks, ...kept, dropped, ...known };
}
