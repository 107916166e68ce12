/** The tree as it is drawn. */

/** Returns the element in which this one is drawn. @param {Element} element */
export const outer = (element) =>
  /** @type {HTMLElement | null} */ (
    element.assignedSlot ?? element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host ?? null
  );

/** Returns true if an element is drawn above the page, so that what surrounds it in the document does not change it. @param {Element} element */
export const isOnTop = (element) => element.matches(":is(:modal, :popover-open)");

/** Returns the elements in which a text is drawn, from the inside to the outside. @param {HTMLElement} parent The text's parent. */
export function* around(parent) {
  for (let at = /** @type {HTMLElement | null} */ (parent); at; at = outer(at)) {
    yield at;
    if (isOnTop(at)) return;
  }
}

/** Returns a function that returns properties of an element's computed style, "" for what a browser lacks. @param {Element} element @param {string} [pseudo] */
export function styleOf(element, pseudo) {
  const style = getComputedStyle(element, pseudo);
  return (/** @type {string} */ name) => style.getPropertyValue(name);
}
