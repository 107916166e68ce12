/**
 * Whether a text is on the screen, or can be scrolled there. Every element that cuts off what it contains counts, up to
 * the window. A box that the visitor cannot scroll (`hidden`, `clip`) shows only what is in it now.
 */
import { isOnTop, outer, styleOf } from "./flat.js";

/** How much of a line must be visible, across and along it (chosen: a tight heading may cut off a font's empty space). */
const [LEAST_ACROSS, LEAST_ALONG] = [0.6, 0.9];
/** The least visible size of a box in which text is scrolled, in CSS pixels (chosen: two lines of two short words). */
const LEAST_WINDOW = { x: 100, y: 40 };

/** What makes an element the frame of everything in it, even if that is fixed to the window. */
const HOLDS = ["transform", "translate", "rotate", "scale", "perspective", "filter", "backdrop-filter"];

/**
 * @typedef {object} Span A stretch of the screen along one axis, in CSS pixels.
 * @property {number} start
 * @property {number} end
 * @property {number} need How much of it must be visible.
 * @property {number} low How far scrolling can move it: from this, usually negative,
 * @property {number} high to this.
 *
 * @typedef {object} Frame What an element shows along one axis.
 * @property {number} start
 * @property {number} end
 * @property {boolean} cuts True if it shows nothing beyond.
 * @property {number} low How far scrolling moves what it contains.
 * @property {number} high
 */

/** @typedef {Record<"x" | "y", Span>} Box */

/**
 * Returns true if the visitor sees every line of a text, or can scroll to it.
 * @param {DOMRect[]} lines
 * @param {HTMLElement} parent The text's parent.
 */
export function isReachable(lines, parent) {
  /** @type {Box[]} */
  const boxes = lines.map(({ left, right, top, bottom, width, height }) => {
    const tall = height > width && /^(vertical|sideways)/.test(styleOf(parent)("writing-mode"));
    const [x, y] = tall ? [LEAST_ACROSS, LEAST_ALONG] : [LEAST_ALONG, LEAST_ACROSS];
    return { x: span(left, right, x * width), y: span(top, bottom, y * height) };
  });
  const root = document.documentElement;
  const viewport = [root, document.body].find((element) => element && cuts(element).some(Boolean));
  let free = "static"; // The position of what is not cut off by all that surrounds it.
  for (let at = /** @type {HTMLElement | null} */ (parent); at && at !== root; at = outer(at)) {
    const of = styleOf(at);
    const position = of("position");
    if (free === "static" || holds(of) || (free === "absolute" && position !== "static")) {
      if (at !== viewport && !admits(boxes, framesOf(at))) return false;
      free = /^(absolute|fixed)$/.test(position) ? position : "static";
    }
    if (isOnTop(at)) break;
  }
  return admits(boxes, windowOf(free === "fixed", viewport ?? root));
}

/** @param {number} start @param {number} end @param {number} need @returns {Span} */
const span = (start, end, need) => ({ start, end, need, low: 0, high: 0 });

/**
 * Returns true if enough of every box is visible in a frame, and adds the frame itself if it scrolls: from there on, it
 * must be visible too.
 * @param {Box[]} boxes
 * @param {Record<"x" | "y", Frame>} frame
 */
function admits(boxes, frame) {
  const axes = /** @type {const} */ (["x", "y"]);
  if (!boxes.every((box) => axes.every((axis) => enter(box[axis], frame[axis])))) return false;
  if (axes.every((axis) => frame[axis].low === frame[axis].high)) return true;
  if (axes.some((axis) => frame[axis].end - frame[axis].start < LEAST_WINDOW[axis])) return false;
  const [x, y] = axes.map((axis) => span(frame[axis].start, frame[axis].end, LEAST_WINDOW[axis]));
  if (x && y) boxes.push({ x, y });
  return true;
}

/**
 * Narrows how far a stretch is moved to where enough of it is visible in a frame. Returns false if that is nowhere.
 * @param {Span} span
 * @param {Frame} frame
 */
function enter(span, frame) {
  span.low += frame.low;
  span.high += frame.high;
  if (!frame.cuts) return true;
  span.low = Math.max(span.low, frame.start + span.need - span.end);
  span.high = Math.min(span.high, frame.end - span.need - span.start);
  if (frame.end - frame.start < span.need - 1 || span.low > span.high + 1) return false;
  if (span.low > span.high) span.low = span.high = (span.low + span.high) / 2; // Rounding.
  if (Math.abs(span.low) < 1 && Math.abs(span.high) < 1) {
    // It cannot be moved, so what is cut off here stays cut off.
    span.start = Math.max(span.start, frame.start);
    span.end = Math.min(span.end, frame.end);
  }
  return true;
}

/** Returns whether an element cuts off what it contains, horizontally and vertically. @param {Element} element */
function cuts(element) {
  const of = styleOf(element);
  if (/^(inline|contents)$/.test(of("display"))) return [false, false];
  const paints = /paint|strict|content/.test(of("contain")) || /auto|hidden/.test(of("content-visibility"));
  return ["overflow-x", "overflow-y"].map((name) => paints || of(name) !== "visible");
}

/** Returns true if an element contains even what is fixed. @param {(name: string) => string} of */
const holds = (of) =>
  HOLDS.some((name) => !["none", ""].includes(of(name))) ||
  /paint|layout|strict|content/.test(of("contain")) ||
  /auto|hidden/.test(of("content-visibility")) ||
  HOLDS.some((name) => of("will-change").split(/,\s*/).includes(name));

/** Returns what an element shows. @param {HTMLElement} element @returns {Record<"x" | "y", Frame>} */
function framesOf(element) {
  const of = styleOf(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const [wide, high] = [width / (element.offsetWidth || 1), height / (element.offsetHeight || 1)];
  const [cutX = false, cutY = false] = cuts(element);
  const [x, y] = [left + element.clientLeft * wide, top + element.clientTop * high];
  const moves = movesOf(element, element, (axis) => /auto|scroll|overlay/.test(of(`overflow-${axis}`)));
  return {
    x: { start: x, end: x + element.clientWidth * wide, cuts: cutX, ...scaled(moves.x, wide) },
    y: { start: y, end: y + element.clientHeight * high, cuts: cutY, ...scaled(moves.y, high) },
  };
}

/**
 * Returns what the window shows.
 * @param {boolean} fixed True for what does not move when the page is scrolled.
 * @param {HTMLElement} styled The element whose overflow is the window's.
 * @returns {Record<"x" | "y", Frame>}
 */
function windowOf(fixed, styled) {
  const root = document.documentElement;
  const of = styleOf(styled);
  const scrolling = /** @type {HTMLElement} */ (document.scrollingElement ?? root);
  const { x, y } = movesOf(scrolling, styled, (axis) => !fixed && !/hidden|clip/.test(of(`overflow-${axis}`)));
  return {
    x: { start: 0, end: root.clientWidth, cuts: true, ...x },
    y: { start: 0, end: root.clientHeight, cuts: true, ...y },
  };
}

/**
 * Returns how far scrolling moves what an element contains.
 * @param {HTMLElement} element
 * @param {HTMLElement} styled
 * @param {(axis: "x" | "y") => boolean} scrolls
 */
function movesOf(element, styled, scrolls) {
  const of = styleOf(styled);
  const [flex, direction] = [of("display").includes("flex"), of("flex-direction")];
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
  const back = scrollLeft < 0 || of("direction") === "rtl" || of("writing-mode").endsWith("-rl") || (flex && direction === "row-reverse");
  const up = scrollTop < 0 || (flex && direction === "column-reverse");
  return {
    x: moves(scrolls("x"), scrollLeft, scrollWidth - clientWidth, back),
    y: moves(scrolls("y"), scrollTop, scrollHeight - clientHeight, up),
  };
}

/** @param {boolean} scrolls @param {number} at @param {number} most @param {boolean} back True if content extends backwards. */
function moves(scrolls, at, most, back) {
  if (!scrolls || most <= 1) return { low: 0, high: 0 };
  return back ? { low: Math.min(0, at), high: most + at } : { low: at - most, high: Math.max(0, at) };
}

/** @param {{ low: number, high: number }} moves @param {number} scale */
const scaled = ({ low, high }, scale) => ({ low: low * scale, high: high * scale });
