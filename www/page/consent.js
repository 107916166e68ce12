/**
 * The site's API for consent: its states, and how to change them.
 */
import { HomebodyError } from "../shared/errors.js";
import { fields, list, optionalText, reading, text as textOf } from "./arguments.js";

/** @import { Change, ConsentState, DecisionKind } from "../shared/types.js" */

/**
 * @typedef {{ purpose: string, decided: DecisionKind, trusted: boolean, language: string, text: Uint8Array }} Decision
 *
 * @typedef {object} Asked How the visitor was asked.
 * @property {string} [language] The language of the question; defaults to the page's language.
 * @property {string} [text] The full text shown; its SHA-256 is stored with the decision.
 *
 * @typedef {object} Ledger Where decisions are stored.
 * @property {() => Record<string, ConsentState>} states The states as of the last reply.
 * @property {(decision: Decision) => Promise<void>} decide Settles when the decision is stored and every open tab has
 *   applied it.
 * @property {(purposes: string[]) => Promise<void>} restrict Settles when the engine applies it.
 * @property {(purpose: string) => Promise<Change[]>} changes
 */

/**
 * The types of events through which a person can give consent. A `load` event, for example, is trusted but is not the
 * visitor's action.
 */
const DEEDS = new Set(["click", "change", "submit", "keydown", "keyup", "pointerup"]);

/** Manages consent, one purpose at a time. Each change settles when it is stored and every open tab has applied it. */
export class Consent {
  #ledger;
  /** The purposes that other consent managers restrict, by manager. @type {Map<string, readonly string[]>} */
  #restrictions = new Map();

  /** @param {Ledger} ledger */
  constructor(ledger) {
    this.#ledger = ledger;
  }

  /**
   * Returns the consent state of a purpose: "unset" if the visitor has not decided on it.
   * @param {string} purpose
   * @returns {ConsentState}
   */
  get(purpose) {
    const name = nameOf(purpose);
    if (this.#restricted().includes(name)) return "refused";
    const states = this.#ledger.states();
    return (Object.hasOwn(states, name) && states[name]) || "unset";
  }

  /**
   * Gives consent. Requires the event of the visitor's own click or key press, and must be called while the user
   * activation lasts.
   * @param {string} purpose
   * @param {Event} event
   * @param {Asked} [asked]
   */
  async give(purpose, event, asked) {
    const active = /** @type {{ isActive: boolean } | undefined} */ (navigator.userActivation)?.isActive ?? true;
    if (!isDeed(event) || !active) {
      throw new HomebodyError("consent/untrusted", "Consent must come from the visitor's own click or key press");
    }
    await this.#decide(purpose, "given", true, asked);
  }

  /**
   * Refuses consent. Only the refusal itself is stored.
   * @param {string} purpose
   * @param {Asked} [asked]
   */
  async refuse(purpose, asked) {
    await this.#decide(purpose, "refused", false, asked);
  }

  /**
   * Withdraws consent and erases the data that depended on it.
   * @param {string} purpose
   * @param {Asked} [asked]
   */
  async withdraw(purpose, asked) {
    await this.#decide(purpose, "withdrawn", false, asked);
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

  /**
   * @param {string} purpose
   * @param {DecisionKind} decided
   * @param {boolean} trusted
   * @param {Asked} [asked]
   */
  async #decide(purpose, decided, trusted, asked = {}) {
    const name = nameOf(purpose);
    const [language, shown] = reading(() => {
      const [language = pageLanguage(), text] = fields(asked, "language", "text");
      return /** @type {const} */ ([textOf(language), optionalText(text)]);
    });
    await this.#ledger.decide({ purpose: name, decided, trusted, language, text: await digest(shown) });
  }
}

/**
 * Returns true for a person's own event. The browser's getters accept only its own events; an object may have any
 * property.
 * @param {Event} event
 */
function isDeed(event) {
  const read = (/** @type {object} */ owner, /** @type {string} */ name) =>
    Object.getOwnPropertyDescriptor(owner, name)?.get?.call(event);
  try {
    return read(new Event(""), "isTrusted") && DEEDS.has(read(Event.prototype, "type"));
  } catch {
    return false;
  }
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
