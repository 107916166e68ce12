/**
 * Consent as the site's code sees it: what was said, and how to change it.
 */
import { HomebodyError } from "../shared/errors.js";

/** @import { Change, ConsentState, DecisionKind } from "../shared/types.js" */

/**
 * @typedef {{ purpose: string, verdict: DecisionKind, trusted: boolean, language: string, text: Uint8Array }} Decision
 *
 * @typedef {object} Asked How the visitor was asked.
 * @property {string} [language] The page's when absent.
 * @property {string} [text] All that was shown; its SHA-256 is kept with the decision.
 *
 * @typedef {object} Ledger Where decisions are kept.
 * @property {() => Record<string, ConsentState>} states As of the last reply.
 * @property {(decision: Decision) => Promise<void>} decide Settles when it is stored and every open tab has it.
 * @property {(denied: string[]) => Promise<void>} limit Settles when the engine heeds it.
 * @property {(purpose: string) => Promise<Change[]>} changes
 */

/** What a person does to say yes. A trusted `load` event, for one, is nobody's consent. */
const DEEDS = new Set(["click", "change", "submit", "keydown", "keyup", "pointerup"]);

/** Consent, one purpose at a time. Each change settles when it is stored and every open tab has it. */
export class Consent {
  #ledger;
  /** What other consent managers deny, by manager. @type {Map<string, readonly string[]>} */
  #limits = new Map();

  /** @param {Ledger} ledger */
  constructor(ledger) {
    this.#ledger = ledger;
  }

  /**
   * What the visitor has said; "unset" for anything never asked.
   * @param {string} purpose
   * @returns {ConsentState}
   */
  get(purpose) {
    if (this.#denied().includes(purpose)) return "refused";
    return this.#ledger.states()[purpose] ?? "unset";
  }

  /**
   * Gives consent. Needs the event of the visitor's own click or key press, while it is fresh.
   * @param {string} purpose
   * @param {Event} event
   * @param {Asked} [asked]
   */
  async give(purpose, event, asked) {
    const active = /** @type {{ isActive: boolean } | undefined} */ (navigator.userActivation)?.isActive ?? true;
    if (!(event instanceof Event && event.isTrusted && DEEDS.has(event.type) && active)) {
      throw new HomebodyError("consent/untrusted", "Consent must come from the visitor's own click or key press");
    }
    await this.#decide(purpose, "given", true, asked);
  }

  /**
   * Refuses; the refusal is the one thing that is remembered.
   * @param {string} purpose
   * @param {Asked} [asked]
   */
  async refuse(purpose, asked) {
    await this.#decide(purpose, "refused", false, asked);
  }

  /**
   * Withdraws and erases what rested on the consent.
   * @param {string} purpose
   * @param {Asked} [asked]
   */
  async withdraw(purpose, asked) {
    await this.#decide(purpose, "withdrawn", false, asked);
  }

  /**
   * How the policy asks for more than the visitor once agreed to; empty unless `engine.renewals` names the purpose.
   * @param {string} purpose
   */
  changes(purpose) {
    return this.#ledger.changes(purpose);
  }

  /**
   * Heeds another consent manager: these purposes are refused for as long as it says so, whatever the visitor told us.
   * It can only take away; nothing stored changes.
   * @param {string} source Which manager; each call takes the place of its last one.
   * @param {readonly string[]} denied
   */
  async limit(source, denied) {
    this.#limits.set(source, [...denied]);
    await this.#ledger.limit(this.#denied());
  }

  #denied() {
    return [...new Set([...this.#limits.values()].flat())];
  }

  /**
   * @param {string} purpose
   * @param {DecisionKind} verdict
   * @param {boolean} trusted
   * @param {Asked} [asked]
   */
  async #decide(purpose, verdict, trusted, { language = pageLanguage(), text } = {}) {
    await this.#ledger.decide({ purpose, verdict, trusted, language, text: await digest(text) });
  }
}

/** The language that the page is in, for the record of the decision. */
function pageLanguage() {
  return document.documentElement.lang || "en";
}

/** The SHA-256 of a text; empty where there is none, or no secure context to work it out in. @param {string} [text] */
async function digest(text) {
  const { subtle } = /** @type {{ subtle?: SubtleCrypto }} */ (globalThis.crypto ?? {});
  if (text === undefined || !subtle) return new Uint8Array();
  return new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
