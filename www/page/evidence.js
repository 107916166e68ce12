/**
 * Which events show that the visitor acted, and whether a block of Homebody showed what the visitor agreed to. What says
 * that an event is the visitor's own is taken from the browser when this module is loaded, so that no script can replace
 * it later.
 */
import { HomebodyError } from "../shared/errors.js";

/**
 * For how long a question must have been there before the visitor presses something in it, in milliseconds. Clicks go
 * through it for a little longer, because the browser may round the time of a press.
 */
const LEAST_SHOWN = 400;

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
  control: taken("Event", "currentTarget"),
  path: taken("Event", "composedPath"),
  isVisible: taken("Element", "checkVisibility"),
};

/** @typedef {HTMLElement | null | undefined} Fold */

/**
 * The blocks of Homebody: the part that can be folded away, the whole text as drawn, and since when the block is there.
 * @type {WeakMap<object, [Fold, string, number]>}
 */
const blocks = new WeakMap();
/** The purposes for which an event has counted. @type {WeakMap<Event, Set<string>>} */
const counted = new WeakMap();
/**
 * Where and when the visitor last began to press a pointer or a key. Only this says what the visitor acted on: a label, a
 * form, a captured pointer or a moved focus can turn the same press into a click on something else.
 */
let pressed = /** @type {object[]} */ ([]);
let at = 0;
let isPointer = false;

if (browser) {
  for (const name of ["pointerdown", "mousedown", "keydown"]) {
    addEventListener(name, (event) => {
      // A pointer's press is followed by that of a mouse, possibly on something that has moved there in the meantime. A
      // mouse's press alone comes from assistive technology.
      const isEcho = name === "mousedown" && isPointer;
      isPointer = name === "pointerdown";
      if (!isEcho && browser.isTrusted(event) && !(/** @type {KeyboardEvent} */ (event).repeat)) {
        pressed = browser.path(event);
        // A key goes to what has the focus, so it cannot meet something that has just appeared.
        at = name === "keydown" ? Infinity : event.timeStamp;
      }
    }, true);
  }
}

/**
 * Notes a block of Homebody as it is drawn.
 * @param {HTMLElement} block
 * @param {Fold} [fold] The part that can be folded away.
 * @param {number} [since] When it appeared, if the visitor did not ask for it.
 */
export const present = (block, fold, since = -Infinity) => void blocks.set(block, [fold, textOf(block), since]);

/**
 * Returns true for the visitor's own click while it is being dispatched. The browser's getters accept only its own
 * events; an object may have any property.
 * @param {Event} event
 * @param {object} [control] What the visitor must have pressed.
 */
export function isDeed(event, control) {
  try {
    const isActive = navigator.userActivation?.isActive ?? true;
    // An event has a path only while it is being dispatched.
    const isClick = browser.isTrusted(event) && browser.type(event) === "click" && browser.path(event)[0];
    return isClick && isActive && (!control || pressed.includes(control));
  } catch {
    return false;
  }
}

/**
 * Accepts the visitor's click on a control of the site, once for each purpose. A press or a click in a block of Homebody does
 * not count: the visitor may have pressed "Reject".
 * @param {Event} event
 * @param {string} purpose
 */
export function acceptElsewhere(event, purpose) {
  require(isDeed(event) && ![...pressed, ...browser.path(event)].some((node) => blocks.has(node)));
  const purposes = counted.get(event) ?? new Set();
  require(!purposes.has(purpose));
  counted.set(event, purposes.add(purpose));
}

/**
 * Accepts the visitor's click on a control of a block, once, and returns the block and the text that it shows. Every text of the
 * block must be visible, except what is folded away, and it must be as it was drawn. The visitor must have pressed the
 * control. Whether the text can be read, also that of the control, is checked once the engine's code is there
 * (page/legible.js).
 * @param {Event} event
 */
export function accept(event) {
  const control = isDeed(event) && browser.control(event);
  require(control && isDeed(event, control) && !counted.has(event));
  const block = browser.path(event).find((/** @type {object} */ node) => blocks.has(node));
  const [fold, drawn, since] = /** @type {[Fold, string, number]} */ (blocks.get(block) ?? []);
  require(at - since > LEAST_SHOWN && drawn === textOf(block));
  counted.set(event, new Set());
  const text = textOf(block, (parent) => {
    if (fold?.hidden && fold.contains(parent)) return false;
    require(browser.isVisible(parent, { opacityProperty: true, visibilityProperty: true }));
    return true;
  });
  return { text, block, fold };
}

/** Rejects what is no evidence. @param {unknown} holds */
export function require(holds) {
  if (!holds) throw new HomebodyError("consent/untrusted", "The visitor must act and see the text");
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
