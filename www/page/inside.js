/**
 * What only Homebody's own elements use: calls of the engine that return what the visitor does, and decisions that the
 * visitor made in a block of Homebody. Page scripts get neither from the public API.
 */
import { record } from "./consent.js";
import { accept } from "./evidence.js";

/** @import { CollectedBy, DecisionKind } from "../shared/types.js" */
/** @import { Engine } from "../shared/engine.js" */
/** @import { CallName } from "./connection.js" */
/** @import { Drawn, Ledger } from "./consent.js" */
/** @typedef {ReturnType<typeof makeInside>} Inside */

/**
 * @typedef {<Method extends CallName>(method: Method, ...args: Parameters<Engine[Method]>) =>
 *   Promise<Awaited<ReturnType<Engine[Method]>>>} Call
 */

/**
 * @param {Call} call Calls a method of the engine.
 * @param {Ledger} ledger
 * @param {() => boolean} isOff Returns true if the site has switched Homebody off.
 */
export const makeInside = (call, ledger, isOff) => ({
  call,
  isOff,
  /**
   * Records the visitor's decisions in a block of Homebody. If some of them give consent, and the event is not the
   * visitor's own click on a control of the block while its text is displayed, nothing is recorded.
   * @param {Record<string, DecisionKind>} decisions By purpose.
   * @param {Event} event
   * @param {Drawn & { language: string }} block What the block was drawn from, and its language.
   * @returns {Promise<void>[]}
   */
  decide(decisions, event, { language, ...drawn }) {
    const all = Object.entries(decisions);
    /** @type {[CollectedBy, shown?: ReturnType<typeof accept>]} */
    let [by, shown] = ["script"];
    try {
      [by, shown] = ["homebody", accept(event)];
    } catch (error) {
      if (all.some(([, decided]) => decided === "given")) return [Promise.reject(error)];
    }
    return all.map(([purpose, decided]) => record(ledger, purpose, decided, by, { language, text: shown?.text }, { ...drawn, shown }));
  },
});
