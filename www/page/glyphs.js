/** Whether the letters of a text are large enough, and apart from one another. */
import { outer, styleOf } from "./flat.js";

/** @typedef {{ box: DOMRect, parent: HTMLElement }} Line A line of a text, as drawn. */

/** The least height of a line of text, in CSS pixels (chosen: well below the smallest print that is used). */
const LEAST_HEIGHT = 8;
/** The least width of a letter on average, in CSS pixels (chosen: half of what a narrow font takes at 11 px). */
const LEAST_WIDTH = 3;
/** Letters of which 1 px is enough, because a short word may have only narrow ones, such as "till" (chosen). */
const NARROW = 3;
/** The least spacing of letters and of words, in font sizes (chosen: below what tight headings use). */
const LEAST_SPACING = { "letter-spacing": -0.12, "word-spacing": -0.2 };
/** The least distance of the middles of two lines, in font sizes (chosen: tight headings use 0.9). */
const LEAST_DISTANCE = 0.6;

/**
 * Returns true if the lines of a text are high, and its letters wide enough. Only letters and digits count, because a
 * mark may be drawn on another letter.
 * @param {DOMRect[]} lines
 * @param {string} text
 * @param {HTMLElement} parent
 */
export function areLarge(lines, text, parent) {
  const of = styleOf(parent);
  const size = parseFloat(of("font-size"));
  const spacing = (/** @type {string} */ name) => parseFloat(of(name)) || 0; // "normal" is 0.
  if (Object.entries(LEAST_SPACING).some(([name, least]) => spacing(name) < least * size)) return false;
  const upright = isVertical(parent);
  if (lines.length === 0 || lines.some((line) => (upright ? line.width : line.height) < LEAST_HEIGHT)) return false;
  const length = lines.reduce((sum, line) => sum + (upright ? line.height : line.width), 0);
  // The space between letters does not make them wider.
  const spaces = Math.max(0, spacing("letter-spacing")) * text.trim().length + Math.max(0, spacing("word-spacing")) * (text.match(/\s/g)?.length ?? 0);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return length - spaces * scaleOf(parent) >= Math.max(letters, LEAST_WIDTH * (letters - NARROW));
}

/**
 * Returns true unless two lines are on top of one another. What a block shows in a layer of its own, such as buttons that
 * stay in view, may cover other lines, which can be scrolled.
 * @param {Line[]} lines
 * @param {HTMLElement} block
 */
export function areSeparate(lines, block) {
  const layers = lines.map(({ parent }) => layerOf(parent, block));
  const sizes = lines.map(({ box, parent }) => Math.min(parseFloat(styleOf(parent)("font-size")), box.height, box.width));
  return lines.every(({ box, parent }, at) =>
    lines.slice(0, at).every((other, before) => {
      if (layers[at] !== layers[before]) return true;
      const least = LEAST_DISTANCE * Math.min(sizes[at] ?? 0, sizes[before] ?? 0);
      const [x, y] = [shared(box.left, box.right, other.box.left, other.box.right), shared(box.top, box.bottom, other.box.top, other.box.bottom)];
      if (x < least || y <= 0) return true;
      const middles = isVertical(parent)
        ? box.left + box.right - other.box.left - other.box.right
        : box.top + box.bottom - other.box.top - other.box.bottom;
      return Math.abs(middles) / 2 >= least;
    }),
  );
}

/** Returns how long two stretches overlap. @param {number} start @param {number} end @param {number} from @param {number} to */
const shared = (start, end, from, to) => Math.min(end, to) - Math.max(start, from);

/** Returns true if lines run from top to bottom. @param {HTMLElement} element */
const isVertical = (element) => /^(vertical|sideways)/.test(styleOf(element)("writing-mode"));

/** Returns how much larger an element is drawn than its style says. @param {HTMLElement} element */
const scaleOf = (element) => (element.offsetWidth ? element.getBoundingClientRect().width / element.offsetWidth : 1);

/** Returns the innermost positioned element that contains a text. @param {HTMLElement} parent @param {HTMLElement} block */
function layerOf(parent, block) {
  let at = /** @type {HTMLElement | null} */ (parent);
  while (at && at !== block && styleOf(at)("position") === "static") at = outer(at);
  return at;
}
