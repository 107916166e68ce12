/**
 * Keeps the prose plain: counts turns of phrase that make a text hard to read, in comments, in Markdown and in the
 * English texts of the user interface, and fails above a rate per 1,000 words. The projects that serve as models
 * measure 0.0 to 0.7. A mark is a place to look at, not a fault in itself: rewrite the sentence instead of swapping the
 * word.
 *
 *   node tests/prose.mjs [--list N] [--max RATE] [FOLDER]    # --list names the files with the most marks
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** The highest rate that passes. */
const MAX_RATE = 1;

const MARKS = {
  "told, telling": /\b(told|tells|telling)\b/gi,
  "a yes, a no": /\b(a|the|that|with|your|each|of) (yes|no)\b(?! [a-z]+ is)/gi,
  "the lot": /\b(the|a|by) lot\b/gi,
  "stands, stood": /\b(stands?|stood|standing)\b/gi,
  "whoever, whatever, nobody, somebody": /\b(whoever|whatever|nobody|somebody)\b/gi,
  "holds, held": /\b(holds|held)\b/gi,
  "of its own": /\bof (its|their|his|ours|yours|my) own\b|\bof (ours|yours)\b/gi,
  "for want of, anew, likewise": /\b(for want of|all the same|likewise|beforehand|henceforth|anew)\b/gi,
  "made-up": /\bmade-up\b/gi,
  "is to be, may not": /\b(is|are|was|were) to be\b/gi,
};

/** Folders that contain no prose of this project. */
const SKIPPED = new Set(["node_modules", "target", ".git", "vendor"]);
/** Folders with texts in many languages, of which only the English files are read. */
const LANGUAGES = new Set(["locales", "strings"]);
const COMMENT = /(?:\/\/[/!]?|^\s*\*|\/\*\*)(.*)/;
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;
/** Larger Markdown files are data. */
const LARGE = 300_000;

/** The files of a folder and those below it. @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });

/** The prose of a file, or undefined if it has none. @param {string} path @param {string} within */
function proseOf(path, within) {
  const folders = relative(within, path).split("/").slice(0, -1);
  const read = () => readFileSync(path, "utf8");
  if (basename(path) === "en.js") return [...read().matchAll(QUOTED)].map(([, text]) => text).join(" ");
  if (folders.some((name) => LANGUAGES.has(name))) return undefined;
  if (/\.(rs|js|mjs|ts)$/.test(path)) {
    const lines = read().split("\n").map((line) => COMMENT.exec(line)?.[1]);
    return lines.filter((line) => line !== undefined).join(" ");
  }
  if (!path.endsWith(".md")) return undefined;
  const text = read();
  return text.length < LARGE ? text.replaceAll("\n", " ") : undefined;
}

const { values, positionals } = parseArgs({
  options: { list: { type: "string", default: "0" }, max: { type: "string", default: String(MAX_RATE) } },
  allowPositionals: true,
});
const root = positionals[0] ?? fileURLToPath(new URL("..", import.meta.url));
let words = 0;
/** @type {Map<string, number>} */
const marks = new Map();
/** @type {[string, number][]} */
const files = [];
for (const path of filesIn(root)) {
  const text = proseOf(path, root);
  if (text === undefined) continue;
  words += text.split(/\s+/).filter(Boolean).length;
  let inFile = 0;
  for (const [mark, pattern] of Object.entries(MARKS)) {
    const count = text.match(pattern)?.length ?? 0;
    marks.set(mark, (marks.get(mark) ?? 0) + count);
    inFile += count;
  }
  if (inFile > 0) files.push([relative(root, path), inFile]);
}
if (words === 0) throw new Error(`no text in ${root}`);
const total = [...marks.values()].reduce((sum, count) => sum + count, 0);
const rate = (1000 * total) / words;
const passed = rate <= Number(values.max);
if (!passed || Number(values.list) > 0) {
  for (const [mark, count] of [...marks].sort((a, b) => b[1] - a[1])) {
    if (count > 0) console.log(`${((1000 * count) / words).toFixed(2).padStart(6)}  ${mark}`);
  }
  const most = files.sort((a, b) => b[1] - a[1]).slice(0, Number(values.list) || 20);
  for (const [path, count] of most) console.log(`${String(count).padStart(6)}  ${path}`);
}
console.log(`${rate.toFixed(2)} marks per 1,000 words in ${words} words; ${values.max} pass`);
process.exitCode = passed ? 0 : 1;
