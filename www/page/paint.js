/** Whether a text has enough ink, and only its own. */
import { around, outer, styleOf } from "./flat.js";

/** The least opacity of a text, 1 being solid (chosen: far below what a design uses for faint text). */
const LEAST_OPACITY = 0.5;
/** The greatest opacity of shadows that look like the text, in total (chosen: they leave the letters' shape). */
const MOST_SHADOW = 0.5;
/** The greatest width of an outline and of a line along the text, in font sizes (chosen: 1 px at 14 px; 2.4 px at 16 px). */
const MOST_OUTLINE = 0.072;
const MOST_LINE = 0.15;
/** How much a shadow differs from the text in one of red, green and blue, each up to 255, unless it looks like it (chosen). */
const LEAST_DIFFERENCE = 64;

/** What can hide or change any part of a text, with what hides nothing. Not every browser has all of these. */
const PLAIN = {
  clip: /^auto$/,
  "clip-path": /^none$/,
  "mask-image": /^none$/,
  "-webkit-mask-image": /^none$/,
  "mask-border-source": /^none$/,
  "-webkit-mask-box-image-source": /^none$/,
  "-webkit-text-security": /^none$/,
  "-webkit-box-reflect": /^none$/,
  "mix-blend-mode": /^normal$/,
  "offset-path": /^none$/,
  "text-emphasis-style": /^none$/,
  "unicode-bidi": /^(?!.*override)/,
};

/** How much of a text each filter leaves, by its amount. A filter that is not here leaves nothing. @type {Record<string, (amount: number) => number>} */
const FILTERS = {
  opacity: (amount) => amount,
  contrast: (amount) => Math.min(amount, 1 / amount),
  brightness: (amount) => Math.min(amount, 1 / amount),
  invert: (amount) => Math.abs(1 - 2 * amount), // Whole in a dark mode that inverts the page.
  saturate: (amount) => Math.min(1, 2 / amount),
  grayscale: () => 1,
  sepia: () => 1,
  "hue-rotate": () => 1,
  "drop-shadow": () => 1, // Counted with the other shadows.
  blur: (amount) => (amount > 0 ? 0 : 1),
};

/**
 * Returns true if a text is solid enough and nothing of its own style obscures it.
 * @param {HTMLElement} parent The text's parent.
 * @param {HTMLElement} block
 */
export function isVivid(parent, block) {
  const of = styleOf(parent);
  const color = of("-webkit-text-fill-color") || of("color");
  let opacity = alpha(color);
  let shadow = shadowOf(of("text-shadow"), color);
  if (parseFloat(of("-webkit-text-stroke-width")) > MOST_OUTLINE * parseFloat(of("font-size"))) return false;
  for (const at of around(parent)) {
    if (block.contains(at) && !isFirstLineSolid(at)) return false;
    if (!isPlain(at)) return false;
    const style = styleOf(at);
    opacity *= Number(style("opacity")) * filtered(style("filter"));
    shadow += dropped(style("filter"));
  }
  for (const frame of frames()) {
    const style = styleOf(frame);
    if (!isPlain(frame)) return false;
    opacity *= Number(style("opacity")) * filtered(style("filter"));
  }
  return opacity >= LEAST_OPACITY && shadow <= MOST_SHADOW;
}

/** Returns the frames in which the page is shown, with what surrounds them. */
function frames() {
  const found = [];
  for (let at = /** @type {Window} */ (window); at !== at.parent; at = at.parent) {
    for (let around = at.frameElement; around; around = outer(around)) found.push(around);
  }
  return found;
}

/** Returns true if an element's style neither hides any part of a text nor draws across it. @param {Element} element */
function isPlain(element) {
  const of = styleOf(element);
  if (Object.entries(PLAIN).some(([name, plain]) => of(name) !== "" && !plain.test(of(name)))) return false;
  const lines = of("text-decoration-line");
  if (lines === "none" || lines === "") return true;
  const [thickness, offset] = [of("text-decoration-thickness"), of("text-underline-offset")];
  const em = thickness.endsWith("%") ? 100 : parseFloat(of("font-size"));
  // Neither is a number if it is "auto".
  return !lines.includes("line-through") && !(parseFloat(thickness) > MOST_LINE * em) && !(parseFloat(offset) < 0);
}

/** Returns true unless the first line or letter of an element is too faint. @param {Element} element */
const isFirstLineSolid = (element) =>
  ["::first-line", "::first-letter"].every((pseudo) => {
    const of = styleOf(element, pseudo);
    const color = of("-webkit-text-fill-color") || of("color");
    return color === "" || alpha(color) >= LEAST_OPACITY;
  });

/** Returns the names of a list of functions, each with its arguments. @param {string} list */
const functions = (list) =>
  [...list.matchAll(/([\w-]+)\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, name = "", args = ""]) => ({ name, args }));

/** Returns how much of a text a filter leaves, from 0 to 1. @param {string} filter */
function filtered(filter) {
  if (filter === "none" || filter === "") return 1;
  return functions(filter).reduce((rest, { name, args }) => {
    const left = FILTERS[name]?.(amountOf(args)) ?? 0;
    return rest * (left >= 0 ? Math.min(1, left) : 0); // Nothing is left if the amount is no number.
  }, 1);
}

/** Returns the opacity of the shadows that a filter draws. @param {string} filter */
const dropped = (filter) =>
  functions(filter).reduce((sum, { name, args }) => sum + (name === "drop-shadow" ? alpha(args) : 0), 0);

/** Returns the opacity of those shadows of a text that look like it. @param {string} shadows @param {string} color The text's. */
const shadowOf = (shadows, color) =>
  functions(shadows).reduce((sum, { name, args }) => {
    const shadow = `${name}(${args})`;
    return sum + (isAlike(shadow, color) ? alpha(shadow) : 0);
  }, 0);

/** Returns true unless two colours are known to differ. @param {string} one @param {string} other */
function isAlike(one, other) {
  const [some, others] = [one, other].map((color) => /^rgba?\((.*)\)/.exec(color)?.[1]?.split(/[\s,/]+/).map(Number));
  return !some || !others || [0, 1, 2].every((at) => Math.abs((some[at] ?? 0) - (others[at] ?? 0)) < LEAST_DIFFERENCE);
}

/** Returns the opacity of a computed colour, in any notation. @param {string} color */
function alpha(color) {
  const found = /rgba\([^,)]*,[^,)]*,[^,)]*,([^)]*)\)|\/([^)]*)\)/.exec(color);
  return found ? amountOf((found[1] ?? found[2] ?? "").trim()) || 0 : 1; // "none" is 0.
}

/** Returns a number or a percentage as a number; 1 is the amount of a filter without one. @param {string} args */
const amountOf = (args) => (args === "" ? 1 : parseFloat(args) / (args.trim().endsWith("%") ? 100 : 1));
