/**
 * Whether a visitor can read a text that is not hidden outright. A site's style sheet may change how Homebody's text looks,
 * but what cannot be read is not agreed to. Colours that are close to their background are not noticed.
 */
import { taken } from "./taken.js";

/** The least height of a line of text, in CSS pixels (chosen: well below the smallest print that is used). */
const LEAST_HEIGHT = 8;
/** The least opacity of a text, 1 being solid (chosen: far below what a design uses for faint text). */
const LEAST_OPACITY = 0.5;
/** What is forbidden, because it can hide any part of a text. */
const MASKS = ["clip-path", "mask-image", "-webkit-mask-image"];
const FADING = /opacity|blur|brightness|contrast|url/;

const browser = globalThis.document && {
  box: taken("Element", "getBoundingClientRect"),
  lines: taken("Range", "getClientRects"),
  value: taken("CSSStyleDeclaration", "getPropertyValue"),
  style: getComputedStyle.bind(globalThis),
};

/**
 * Returns true if the text is large and opaque enough, uncovered, and where the visitor sees it or can scroll to it.
 * @param {Node} text
 * @param {Element} block The text may not be moved out of this.
 */
export function isLegible(text, block) {
  const range = document.createRange();
  range.selectNode(text);
  const line = browser.lines(range)[0];
  if (!line || line.height < LEAST_HEIGHT || !isBeside(line)) return false;
  const { parentElement } = text;
  let [opacity, box, inside] = [1, line, true];
  for (let at = /** @type {Element | null} */ (parentElement); at; at = outer(at)) {
    const style = browser.style(at);
    const of = (/** @type {string} */ name) => browser.value(style, name);
    if (at === parentElement) opacity = alpha(of("color")) * alpha(of("-webkit-text-fill-color"));
    opacity *= of("opacity");
    const masked = MASKS.some((mask) => (of(mask) || "none") !== "none") || FADING.test(of("filter"));
    if (masked || opacity < LEAST_OPACITY) return false;
    if (inside && (at === block || of("overflow-y") !== "visible")) {
      const frame = browser.box(at);
      const scrolls = at === block || /auto|scroll/.test(of("overflow-y"));
      const top = frame.top - (scrolls ? at.scrollTop : 0);
      const height = Math.max(frame.height, scrolls ? at.scrollHeight : 0);
      if (box.top < top - 1 || box.top + LEAST_HEIGHT > top + height + 1) return false;
      box = frame;
    }
    inside &&= at !== block;
  }
  return true;
}

/** Returns true unless the line is to the left or right of the window. @param {DOMRect} line */
const isBeside = ({ left, width }) => {
  const middle = left + width / 2;
  return middle > 0 && middle < document.documentElement.clientWidth;
};

/** @param {Element} element @returns {Element | null} The element in which this one is drawn. */
const outer = (element) =>
  element.assignedSlot ?? element.parentElement ?? /** @type {ShadowRoot | undefined} */ (element.getRootNode())?.host ?? null;

/** Returns the opacity of a computed colour. @param {string} color */
const alpha = (color) => Number(/(?:^rgba\(.*,|\/) ?([\d.]+)\)$/.exec(color)?.[1] ?? 1);
