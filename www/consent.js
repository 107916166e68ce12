/**
 * Consent as the site's code sees it: what was said, and how to change it.
 */
import { HomebodyError } from "./errors.js";

/** @import { ConsentState } from "./types.js" */

/** @typedef {{ purpose: string, verdict: string, trusted: boolean, language: string }} Decision */

/** What a person does to say yes. A trusted `load` event, for one, is nobody's consent. */
const DEEDS = new Set(["click", "change", "submit", "keydown", "keyup", "pointerup"]);

/** Consent, one purpose at a time. Each change settles when it is stored and every open tab has it. */
export class Consent {
  #read;
  #decide;

  /**
   * @param {() => Record<string, ConsentState>} read The states as of the last reply.
   * @param {(decision: Decision) => Promise<void>} decide Settles when it is stored and every open tab has it.
   */
  constructor(read, decide) {
    this.#read = read;
    this.#decide = decide;
  }

  /**
   * What the visitor has said; "unset" for anything never asked.
   * @param {string} purpose
   * @returns {ConsentState}
   */
  get(purpose) {
    return this.#read()[purpose] ?? "unset";
  }

  /**
   * Gives consent. Needs the event of the visitor's own click or key press, while it is fresh.
   * @param {string} purpose
   * @param {Event} event
   * @param {string} [language] In which the visitor was asked.
   */
  async give(purpose, event, language) {
    const active = /** @type {{ isActive: boolean } | undefined} */ (navigator.userActivation)?.isActive ?? true;
    if (!(event instanceof Event && event.isTrusted && DEEDS.has(event.type) && active)) {
      throw new HomebodyError("consent/untrusted", "Consent must come from the visitor's own click or key press");
    }
    await this.#decide({ purpose, verdict: "given", trusted: true, language: language ?? pageLanguage() });
  }

  /**
   * Refuses; the refusal is the one thing that is remembered.
   * @param {string} purpose
   * @param {string} [language]
   */
  async refuse(purpose, language) {
    await this.#decide({ purpose, verdict: "refused", trusted: false, language: language ?? pageLanguage() });
  }

  /**
   * Withdraws and erases what rested on the consent.
   * @param {string} purpose
   * @param {string} [language]
   */
  async withdraw(purpose, language) {
    await this.#decide({ purpose, verdict: "withdrawn", trusted: false, language: language ?? pageLanguage() });
  }
}

/** The language that the page is in, for the record of the decision. */
function pageLanguage() {
  return document.documentElement.lang || "en";
}
