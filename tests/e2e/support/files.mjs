/**
 * Searches the files of a browser's profile for bytes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Returns the files in a folder that contain any of these bytes. Locked and vanished files are left out.
 * @param {string} folder
 * @param {Uint8Array[]} wanted
 */
export function holding(folder, wanted) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  return paths.filter((path) => contains(path, wanted)).map((path) => relative(folder, path));
}

/** @param {string} path @param {Uint8Array[]} wanted */
function contains(path, wanted) {
  let content;
  try {
    content = readFileSync(path);
  } catch {
    return false;
  }
  return wanted.some((bytes) => content.includes(bytes));
}

/** Returns a text as browsers may store it: in UTF-8 and in UTF-16. @param {string} text */
export const spelled = (text) => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")];
