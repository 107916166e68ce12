/**
 * The site's API for consent: its states, and how to change them.
 */
import { HomebodyError } from "../shared/errors.js";
import { fields, list, optionalText, reading, text as textOf } from "./arguments.js";
import { acceptElsewhere } from "./evidence.js";

/** @import { Change, CollectedBy, ConsentState, DecisionKind, Notice } from "../shared/types.js" */

/**
 * @typedef {object} Drawn What a block of Homebody was drawn from.
 * @property {Notice} notice
 * @property {boolean} gpc
 * @property {{ block: HTMLElement, fold: HTMLElement | null | undefined } | undefined} [shown] The block, once the visitor has
 *   acted on it, and its part that can be folded away.
 *
 * @typedef {object} Decision
 * @property {string} purpose
 * @property {DecisionKind} decided
 * @property {CollectedBy} by
 * @property {string} language
 * @property {Promise<Uint8Array>} text Its SHA-256.
 * @property {Drawn | undefined} drawn Undefined if the site asked.
 *
 * @typedef {object} Asked How the visitor was asked.
 * @property {string} [language] The language of the question; defaults to the page's language.
 * @property {string | undefined} [text] The full text shown; its SHA-256 is stored with the decision, unless it is a refusal.
 *
 * @typedef {object} Ledger Where decisions are stored.
 * @property {() => Record<string, ConsentState>} states The states as of the last reply.
 * @property {(decision: Decision) => Promise<void>} decide Settles when the decision is stored and every open tab has
 *   applied it.
 * @property {(purposes: string[]) => Promise<void>} restrict Settles when the engine applies it.
 * @property {(purpose: string) => Promise<Change[]>} changes
 */

/** The purposes that a site may ask about although its policy does not contain them: nobody has decided on them. */
const COMMON = ["recommendations", "offers", "measurement"];

/** Manages consent, one purpose at a time. Each change settles when it is stored and every open tab has applied it. */
export class Consent {
  #ledger;
  /** The purposes that other consent managers restrict, by manager. @type {Map<string, readonly string[]>} */
  #restrictions = new Map();

  /** @internal @param {Ledger} ledger */
  constructor(ledger) {
    this.#ledger = ledger;
  }

  /**
   * Returns the consent state of a purpose: "unset" if the visitor has not decided on it, or if it is one of
   * `recommendations`, `offers` and `measurement` and not in the policy. Throws consent/purpose for any other name.
   * @param {string} purpose
   * @returns {ConsentState}
   */
  get(purpose) {
    const name = nameOf(purpose);
    if (this.#restricted().includes(name)) return "refused";
    const states = this.#ledger.states();
    if (Object.hasOwn(states, name)) return states[name] ?? "unset";
    if (COMMON.includes(name)) return "unset";
    throw new HomebodyError("consent/purpose", "Not a purpose");
  }

  /**
   * Gives consent on behalf of a visitor who has acted on a control of the site; the receipt says so. Homebody's own
   * question is stronger evidence, because Homebody sees what it displays. Call it while the event is being dispatched.
   * @param {string} purpose
   * @param {Event} event The visitor's own click, also one by key. It counts once for each purpose.
   * @param {Asked & { text: string }} asked `text` is the full text that the site displayed.
   */
  async give(purpose, event, asked) {
    const name = nameOf(purpose);
    acceptElsewhere(event, name);
    reading(() => {
      if (!fields(asked, "text")[0]) throw new TypeError("expected the text shown");
    });
    await record(this.#ledger, name, "given", "site", asked);
  }

  /**
   * Refuses consent. Only the purpose, the policy's revision and the day are stored.
   * @param {string} purpose
   * @param {Asked} [asked]
   */
  async refuse(purpose, asked) {
    await record(this.#ledger, nameOf(purpose), "refused", "script", asked);
  }

  /**
   * Withdraws consent and erases the data that depended on it.
   * @param {string} purpose
   * @param {Asked} [asked]
   */
  async withdraw(purpose, asked) {
    await record(this.#ledger, nameOf(purpose), "withdrawn", "script", asked);
  }

  /**
   * Returns what the policy asks for beyond the visitor's consent; empty unless `engine.renewals` includes the purpose.
   * @param {string} purpose
   */
  async changes(purpose) {
    return this.#ledger.changes(nameOf(purpose));
  }

  /**
   * Applies another consent manager's restriction: consent to these purposes does not count while that manager denies
   * them. A restriction can only reduce consent, and it changes nothing in the store.
   * @param {string} source The manager; each call replaces that manager's previous restriction.
   * @param {readonly string[]} purposes
   */
  async restrict(source, purposes) {
    const names = reading(() => list(purposes, textOf));
    this.#restrictions.set(source, names);
    await this.#ledger.restrict(this.#restricted());
  }

  #restricted() {
    return [...new Set([...this.#restrictions.values()].flat())];
  }
}

/**
 * Records a decision.
 * @param {Ledger} ledger
 * @param {string} purpose
 * @param {DecisionKind} decided
 * @param {CollectedBy} by
 * @param {Asked} [asked]
 * @param {Drawn} [drawn]
 */
export async function record(ledger, purpose, decided, by, asked = {}, drawn) {
  const [language, shown] = reading(() => {
    const [language = pageLanguage(), text] = fields(asked, "language", "text");
    return /** @type {const} */ ([textOf(language), optionalText(text)]);
  });
  // Nothing about the question is kept of a refusal.
  const text = digest(decided === "refused" ? undefined : shown);
  await ledger.decide({ purpose, decided, by, language, text, drawn });
}

/** Returns a purpose as text. @param {unknown} purpose */
const nameOf = (purpose) => reading(() => textOf(purpose));

/** Returns the language of the page, for the decision's record. */
function pageLanguage() {
  return document.documentElement.lang || "en";
}

/** Returns the SHA-256 of a text; empty without a text or outside a secure context. @param {string} [text] */
async function digest(text) {
  const { subtle } = /** @type {{ subtle?: SubtleCrypto }} */ (globalThis.crypto ?? {});
  if (text === undefined || !subtle) return new Uint8Array();
  return new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
