/**
 * Whether a visitor can read a text that is not hidden outright. A site's style sheet may change how Homebody's text looks,
 * but what cannot be read is not agreed to. Loaded with the engine, so the text is checked a moment after the click. Not
 * noticed: a colour close to the background, and something that is drawn on top.
 */

/** The least height of a line of text, in CSS pixels (chosen: well below the smallest print that is used). */
const LEAST_HEIGHT = 8;
/** The least width of a character on average, in CSS pixels (chosen: far below that of the smallest print). */
const LEAST_WIDTH = 1;
/** The least opacity of a text, 1 being solid (chosen: far below what a design uses for faint text). */
const LEAST_OPACITY = 0.5;
/** What can hide any part of a text, with the value that hides nothing. Not every browser has all of these. */
const MASKS = { clip: "auto", "clip-path": "none", "mask-image": "none", "-webkit-mask-image": "none", "-webkit-text-security": "none" };
/** Filters that leave little or nothing to read. */
const FADING = /url|invert\((?![01]\))|blur\((?!0px)|(opacity|brightness|contrast)\((0|0?\.[0-4]\d*)\)/;

/**
 * Returns true if every text of a block can be read.
 * @param {HTMLElement} block
 * @param {HTMLElement | null | undefined} fold The part that can be folded away.
 */
export function isShown(block, fold) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    if (/\S/.test(text.data) && !(fold?.hidden && fold.contains(text)) && !isLegible(text, block)) return false;
  }
  return true;
}

/**
 * Returns true if a text is large and opaque enough, and where the visitor sees it or can scroll to it.
 * @param {Text} text
 * @param {Element} block The text may not be moved out of this.
 */
function isLegible(text, block) {
  const range = document.createRange();
  range.selectNode(text);
  const lines = [...range.getClientRects()];
  const [line] = lines;
  const length = lines.reduce((sum, { width, height }) => sum + Math.max(width, height), 0);
  if (!line || line.height < LEAST_HEIGHT || length < LEAST_WIDTH * text.data.trim().length) return false;
  const { parentElement } = text;
  let [opacity, box, inside] = [1, line, true];
  for (let at = /** @type {HTMLElement | null} */ (parentElement); at; at = outer(at)) {
    const style = getComputedStyle(at);
    const of = (/** @type {string} */ name) => style.getPropertyValue(name);
    if (at === parentElement) opacity = alpha(of("-webkit-text-fill-color") || of("color"));
    opacity *= Number(of("opacity"));
    const masked = Object.entries(MASKS).some(([name, none]) => ![none, ""].includes(of(name)));
    if (masked || FADING.test(of("filter")) || opacity < LEAST_OPACITY) return false;
    if (inside && (at === block || of("overflow-y") !== "visible")) {
      if (!isWithin(box, at, at === block || /auto|scroll/.test(of("overflow-y")))) return false;
      box = at.getBoundingClientRect();
    }
    inside &&= at !== block;
    if (at.matches(":modal")) break; // What surrounds a modal dialog in the document does not change how it looks.
  }
  const middle = box.left + box.width / 2;
  return middle > 0 && middle < document.documentElement.clientWidth;
}

/**
 * Returns true if a box is inside an element, or where the visitor can scroll to it.
 * @param {DOMRect} box
 * @param {HTMLElement} element
 * @param {boolean} scrolls
 */
function isWithin(box, element, scrolls) {
  const frame = element.getBoundingClientRect();
  const scale = frame.height / (element.offsetHeight || 1);
  const [x, y] = scrolls ? [element.scrollLeft * scale, element.scrollTop * scale] : [0, 0];
  const width = Math.max(frame.width, scrolls ? element.scrollWidth * scale : 0);
  const height = Math.max(frame.height, scrolls ? element.scrollHeight * scale : 0);
  const middle = box.left + box.width / 2;
  // Right-to-left content extends to the left.
  const beside = middle < frame.right - x - width || middle > frame.left - x + width;
  return !beside && box.top >= frame.top - y - 1 && box.top + LEAST_HEIGHT <= frame.top - y + height + 1;
}

/** Returns the element in which this one is drawn. @param {Element} element */
const outer = (element) =>
  /** @type {HTMLElement | null} */ (
    element.assignedSlot ?? element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host ?? null
  );

/** Returns the opacity of a computed colour. @param {string} color */
function alpha(color) {
  const found = /(?:^rgba\(.*,|\/) ?([\d.]+|none)\)$/.exec(color)?.[1];
  return found === undefined ? 1 : Number(found) || 0;
}
