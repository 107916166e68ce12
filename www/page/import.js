/**
 * Converts an export that is to be imported; loaded when that happens.
 */

/** The maximum length of an import, in characters (chosen: the longest export of an engine is a tenth of it). */
const MOST = 10_000_000;

/**
 * Returns an export as JSON; empty, which the engine rejects, if JSON cannot represent the value or it is too long.
 * @param {unknown} archive
 */
export function asJson(archive) {
  let left = MOST;
  try {
    const json = JSON.stringify(archive, (key, value) => {
      left -= key.length + (typeof value === "string" ? value.length : 1);
      const shaped = typeof value !== "function" && typeof value !== "symbol" && !ArrayBuffer.isView(value);
      if (left < 0 || !shaped) throw new TypeError("not an export");
      return value;
    });
    return json ?? "";
  } catch {
    return "";
  }
}
