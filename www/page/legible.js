/**
 * Whether a visitor can read the text that a block of Homebody shows. A site's style sheet may change how it looks, but
 * what cannot be read is not agreed to. Loaded with the engine, so the text is checked a moment after the click.
 *
 * Noticed, for every line of text, up to the top of the document and through open shadow trees:
 * - where it is: outside the window or cut off, if it cannot be scrolled into view (reach.js);
 * - its letters: too small, too narrow, on top of one another (glyphs.js); mirrored, upside down or steep (upright.js);
 * - its paint: faded, filtered, blended, masked, struck through, filled in by an outline or by shadows (paint.js);
 * - words that a style sheet adds to the block (generated.js);
 * - all of that also without the focus, after every transition and throughout an endless animation (moments.js);
 * - a page in a frame of another origin, which could hide it.
 *
 * Not noticed: a colour close to what is behind the text; a box or an image that is drawn on top; a font whose letters are
 * blank or stand for others, or that is still loading; a text that appears only once the pointer is over it, which on a
 * touch screen is when it is tapped; and what a closed shadow tree around the element does to it, because no script can look
 * into one. The last needs markup or a script of the site, and not only a style sheet.
 */
import { addsWords } from "./generated.js";
import { areLarge, areSeparate } from "./glyphs.js";
import { always } from "./moments.js";
import { isVivid } from "./paint.js";
import { isReachable } from "./reach.js";
import { isUpright } from "./upright.js";

/** @import { Line } from "./glyphs.js" */

/**
 * Returns true if every text of a block can be read, and could be before the visitor acted.
 * @param {HTMLElement} block
 * @param {HTMLElement | null | undefined} fold The part that can be folded away.
 */
export const isShown = (block, fold) => isOwnWindow() && always(block, () => isLegible(block, fold));

/** Returns true unless the page is in a frame of another origin, directly or not. */
function isOwnWindow() {
  try {
    let at = /** @type {Window} */ (window);
    for (; at !== at.parent; at = at.parent) if (!at.frameElement) return false;
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns true if every text of a block can be read now.
 * @param {HTMLElement} block
 * @param {HTMLElement | null | undefined} fold
 */
function isLegible(block, fold) {
  const folded = (/** @type {Node} */ node) => fold?.hidden && fold.contains(node);
  const elements = [block, ...block.querySelectorAll("*")].filter((element) => !folded(element));
  if (elements.some(addsWords)) return false;
  /** @type {Line[]} */
  const lines = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    const parent = text.parentElement;
    if (!/\S/.test(text.data) || folded(text) || !parent) continue;
    if (parent.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return false;
    const range = document.createRange();
    range.selectNode(text);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width * height > 0);
    if (!areLarge(boxes, text.data, parent) || !isUpright(parent) || !isVivid(parent, block)) return false;
    if (!isReachable(boxes, parent)) return false;
    lines.push(...boxes.map((box) => ({ box, parent })));
  }
  return areSeparate(lines, block);
}
