/** Whether a text is drawn as it is read: not mirrored, upside down, steep or in perspective. */
import { around, styleOf } from "./flat.js";

/** How steep a line of text and how slanted a letter may be, as a tangent (chosen: 15°). */
const TILT = 0.27;

/** Returns true if what transforms a text leaves it upright. @param {HTMLElement} parent The text's parent. */
export function isUpright(parent) {
  let whole = new DOMMatrix();
  for (const at of around(parent)) {
    const own = matrixOf(styleOf(at));
    if (!own) return false;
    whole = own.multiply(whole);
  }
  const { a, b, c, d } = whole;
  return a > 0 && d > 0 && Math.abs(b) <= TILT * a && Math.abs(c) <= TILT * d;
}

/**
 * Returns what an element's style does to directions and sizes, or undefined if it does so in three dimensions.
 * @param {(name: string) => string} of
 */
function matrixOf(of) {
  const [translate, rotate, scale] = ["translate", "rotate", "scale"].map((name) => {
    const value = of(name);
    return value === "none" ? [] : value.split(" ").filter(Boolean);
  });
  if (parseFloat(translate?.[2] ?? "0") !== 0 || Number(scale?.[2] ?? 1) !== 1) return undefined;
  const matrix = new DOMMatrix();
  const angle = parseFloat(rotate?.at(-1) ?? "0");
  if (angle !== 0) {
    const axis = rotate?.slice(0, -1).join(" ") || "z";
    if (axis !== "z" && axis !== "0 0 1") return undefined;
    matrix.rotateSelf(angle);
  }
  if (scale?.length) matrix.scaleSelf(size(scale[0]), size(scale[1] ?? scale[0]));
  const transform = of("transform");
  if (transform !== "none" && transform !== "") matrix.multiplySelf(new DOMMatrix(transform));
  const { m13, m14, m23, m24, m31, m32, m33, m34, m43, m44 } = matrix;
  const flat = [m13, m14, m23, m24, m31, m32, m34, m43].every((part) => part === 0) && m33 === 1 && m44 === 1;
  return flat ? matrix : undefined;
}

/** Returns a number or a percentage as a number. @param {string} [value] */
const size = (value = "1") => parseFloat(value) / (value.endsWith("%") ? 100 : 1);
