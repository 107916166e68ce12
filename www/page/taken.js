/**
 * The browser's own functions, taken when a module is loaded, so that what other scripts change later has no effect.
 */

/**
 * @param {"Event" | "Element" | "Range" | "CSSStyleDeclaration"} owner
 * @param {string} name
 * @returns {(self: object, ...args: unknown[]) => any} A getter or method of the browser, as a function of its object.
 */
export function taken(owner, name) {
  const object = name === "isTrusted" ? new Event("") : globalThis[owner].prototype;
  const { get, value } = Object.getOwnPropertyDescriptor(object, name) ?? {};
  return Function.prototype.call.bind(get ?? value ?? (() => true)); // Older browsers lack checkVisibility.
}
