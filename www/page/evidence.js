/**
 * Which events show that the visitor acted, and whether a block of Homebody showed what the visitor agreed to. The
 * browser's functions are taken when this module is loaded, so what other scripts change later has no effect.
 */
import { HomebodyError } from "../shared/errors.js";

/**
 * The types of events through which a person can give consent. Other trusted events are not the visitor's action: a
 * script that clicks on a checkbox or submits a form causes a trusted `change` or `submit`.
 */
const DEEDS = ["click", "keydown", "keyup", "pointerup"];

/**
 * @param {"Event" | "Element"} owner
 * @param {string} name
 * @returns {(self: object, ...args: unknown[]) => any} A getter or method of the browser, as a function of its object.
 */
function taken(owner, name) {
  const object = name === "isTrusted" ? new Event("") : globalThis[owner].prototype;
  const { get, value } = Object.getOwnPropertyDescriptor(object, name) ?? {};
  return Function.prototype.call.bind(get ?? value ?? (() => true)); // Older browsers lack checkVisibility.
}

const browser = globalThis.document && {
  isTrusted: taken("Event", "isTrusted"),
  type: taken("Event", "type"),
  phase: taken("Event", "eventPhase"),
  control: taken("Event", "currentTarget"),
  path: taken("Event", "composedPath"),
  box: taken("Element", "getBoundingClientRect"),
  isVisible: taken("Element", "checkVisibility"),
};

/** The blocks of Homebody: the part that can be folded away, and the whole text as drawn. @type {WeakMap<object, [Fold, string]>} */
const blocks = new WeakMap();
/** The purposes for which an event has counted. @type {WeakMap<Event, Set<string>>} */
const counted = new WeakMap();

/** @typedef {HTMLElement | null | undefined} Fold */

/** Notes a block of Homebody as it is drawn. @param {HTMLElement} block @param {Fold} [fold] The part that can be folded away. */
export const present = (block, fold) => void blocks.set(block, [fold, textOf(block)]);

/**
 * Returns true for the visitor's own event while it is being dispatched. The browser's getters accept only its own
 * events; an object may have any property.
 * @param {Event} event
 */
export function isDeed(event) {
  try {
    return browser.isTrusted(event) && browser.phase(event) > 0 && DEEDS.includes(browser.type(event));
  } catch {
    return false;
  }
}

/**
 * Accepts the visitor's event on a control of the site, once for each purpose. An event in a block of Homebody does not
 * count: the visitor may have clicked on "Reject".
 * @param {Event} event
 * @param {string} purpose
 */
export function acceptElsewhere(event, purpose) {
  const active = /** @type {{ isActive: boolean } | undefined} */ (navigator.userActivation)?.isActive ?? true;
  require(isDeed(event) && active && !blockOf(event));
  const purposes = counted.get(event) ?? new Set();
  require(!purposes.has(purpose));
  counted.set(event, purposes.add(purpose));
}

/**
 * Accepts the visitor's click on a control of a block, once, and returns the block and the text that it shows. Every text of the
 * block must be visible, except what is folded away, and it must be as it was drawn. The control must be on the screen,
 * and it has no label: a script's click on a label becomes a trusted click on the control. Whether the text can be read is
 * checked once the engine's code is there (page/legible.js).
 * @param {Event} event
 */
export function accept(event) {
  require(isDeed(event) && browser.type(event) === "click" && !counted.has(event));
  const block = blockOf(event);
  require(block);
  const [fold, drawn] = blocks.get(block) ?? [];
  const control = browser.control(event);
  const { x, y, width, height } = browser.box(control);
  const { clientWidth, clientHeight } = document.documentElement;
  const within = (/** @type {number} */ at, /** @type {number} */ size) => at > 0 && at < size;
  require(drawn === textOf(block) && !isLabelled(control) && width * height > 0);
  require(within(x + width / 2, clientWidth) && within(y + height / 2, clientHeight));
  counted.set(event, new Set());
  const text = textOf(block, (parent) => {
    if (fold?.hidden && fold.contains(parent)) return false;
    require(browser.isVisible(parent, { opacityProperty: true, visibilityProperty: true }));
    return true;
  });
  return { text, block, fold };
}

/**
 * Returns true if a click on a label is a click on this control. Without `control.labels`: WebKitGTK 2.50 aborts when it
 * collects such a list as garbage after its page has gone.
 * @param {HTMLElement} control
 */
function isLabelled(control) {
  const { id } = control;
  const root = /** @type {ParentNode} */ (/** @type {unknown} */ (control.getRootNode()));
  return control.closest("label") || (id && root.querySelector(`label[for="${CSS.escape(id)}"]`));
}

/** Returns the block of Homebody in which an event occurs. @param {Event} event @returns {HTMLElement} */
const blockOf = (event) => browser.path(event).find((/** @type {object} */ node) => blocks.has(node));

/** Rejects what is no evidence. @param {unknown} holds */
export function require(holds) {
  if (!holds) throw new HomebodyError("consent/untrusted", "The visitor must act, and see the text");
}

/**
 * Returns the text of a block.
 * @param {Node} block
 * @param {(parent: Element) => boolean} [counts] Whether the text in an element counts.
 */
function textOf(block, counts = () => true) {
  const texts = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (counts(/** @type {Element} */ (parentElement))) texts.push(nodeValue);
  }
  return texts.join("\n");
}
