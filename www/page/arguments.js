/**
 * Reads the arguments that the site passes, which may be anything. Each value is read once and copied, so later changes
 * have no effect; what cannot be read is an error with a code before anything has changed.
 */
import { HomebodyError, words } from "../shared/errors.js";

/** The maximum length of a text and of a list (chosen: far longer than an id and than a page's list of products). */
const MOST = 100_000;

/**
 * Runs a function that reads arguments.
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
export function reading(read) {
  try {
    return read();
  } catch (error) {
    throw new HomebodyError("engine/options", `Wrong argument: ${words(error)}`, error);
  }
}

/**
 * Returns these properties of an object, ignoring what another script has added to all objects.
 * @param {unknown} value
 * @param {string[]} names
 */
export function fields(value, ...names) {
  if (Object(value) !== value) throw new TypeError("expected an object");
  const object = /** @type {Record<string, unknown>} */ (value);
  const own = (/** @type {string} */ name) => Object.hasOwn(object, name) || !(name in Object.prototype);
  return names.map((name) => (own(name) ? object[name] : undefined));
}

/** @param {unknown} value */
export function text(value) {
  const text = String(value);
  if (text.length > MOST) throw new TypeError("expected a short text");
  return text;
}

/** @param {unknown} value */
export const optionalText = (value) => (value === undefined ? value : text(value));

/**
 * @template T
 * @param {unknown} value
 * @param {(element: unknown) => T} convert
 */
export function list(value, convert) {
  if (!Array.isArray(value) || value.length > MOST) throw new TypeError("expected a list");
  return Array.from(value, (element) => convert(element));
}

/**
 * Returns an address, as a copy.
 * @param {unknown} value
 * @param {string} name The option's name, for the message.
 */
export function address(value, name) {
  try {
    if (value instanceof URL || (typeof value === "string" && value !== "")) return new URL(value, document.baseURI);
  } catch {
    // Falls through to the error below, which names the option.
  }
  throw new TypeError(`option "${name}" is not a valid address`);
}

/**
 * Converts the page's subject to the form that the engine expects: an item and a category.
 * @param {unknown} [context]
 * @returns {[item: string | undefined, category: string | undefined]}
 */
export function page(context = {}) {
  const [item, category] = fields(context, "item", "category");
  return [optionalText(item), optionalText(category)];
}
