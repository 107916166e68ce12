// Builds the demo shop's data from the Online Retail files: titles in title case, a department and tags for every item
// according to the word rules in departments.json, and compressed files whose bytes depend only on the input.
//
//   node www/demo/data/prepare.mjs <folder with catalogue.tsv, train.tsv and test.tsv> [--report]

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const rules = JSON.parse(readFileSync(join(here, "departments.json"), "utf8"));

/** Returns the words of a title as the rules see them: in upper case, with punctuation treated as space. */
const wordsOf = (title) => title.toUpperCase().replace(/[^A-Z0-9À-Þ]+/g, " ").trim().split(" ");

/** Returns true when `word` is the rule's word or its plural, or begins with it if the rule ends in `*`. */
function wordMatches(rule, word) {
  if (rule.endsWith("*")) return word.startsWith(rule.slice(0, -1));
  return word === rule || word === `${rule}S` || word === `${rule}ES`;
}

/** Returns true when the words contain the phrase's words in sequence. */
function holdsPhrase(words, phrase) {
  const wanted = phrase.split(" ");
  return words.some((_, start) => wanted.every((rule, i) => wordMatches(rule, words[start + i] ?? "")));
}

/** Returns the department of a title: that of the first rule that matches without an exception. */
function departmentOf(words) {
  const rule = rules.rules.find(
    ({ any, unless = [] }) => any.some((p) => holdsPhrase(words, p)) && !unless.some((p) => holdsPhrase(words, p)),
  );
  return rule?.department ?? rules.rest;
}

/** Returns the tags of a title, in the order of departments.json. */
const tagsOf = (words) => Object.keys(rules.tags).filter((tag) => rules.tags[tag].some((p) => holdsPhrase(words, p)));

/** Words that stay in lower case inside a title. */
const SMALL = new Set("a and at by for from in of on or the to with de du des la le".split(" "));
/** Words that remain unchanged. */
const KEPT = new Map(["TV", "3D", "DIY", "UK", "LED", "USB", "ABC"].map((word) => [word, word]));
/** The wholesaler's abbreviations, spelt out if they have only one meaning. */
const SPELT = [
  [/\bC\/COVER\b/g, "CUSHION COVER"], [/\bHLDR\b/g, "HOLDER"], [/\bB'FLY\b/g, "BUTTERFLY"],
  [/\bP'WEIGHT\b/g, "PAPERWEIGHT"], [/\bM\.O\.P\b|\bMOP\b(?= ORBIT)/g, "MOTHER-OF-PEARL"],
  [/\b(ASSTD|ASST|ASS)\b/g, "ASSORTED"], [/\bFUSCHIA\b/g, "FUCHSIA"], [/\bCINAMMON\b/g, "CINNAMON"],
  [/\bSTRAWBERY\b/g, "STRAWBERRY"], [/\bSTOPMETAL\b/g, "STOP METAL"], [/\bLAZER\b/g, "LASER"],
  [/(CHOCOLATE|BAROQUE)CANDLE/g, "$1 CANDLE"], [/\bSMALLFOLKART\b/g, "SMALL FOLKART"],
  [/\bDRAWERKNOB\b/g, "DRAWER KNOB"], [/\bTASSLE\b/g, "TASSEL"], [/\bEAU DE NILE\b/g, "EAU DE NIL"],
  [/\bCHILDRENS\b/g, "CHILDREN'S"], [/\bCHILDS\b/g, "CHILD'S"], [/^(?:SET|S)\/(\d+)\b/g, "SET OF $1"],
  [/\b(?:SET|S)\/(\d+)\b/g, "SET OF $1"], [/^SET ?(\d+)\b(?! PIECE)/g, "SET OF $1"],
  [/\bOF(\d)/g, "OF $1"], [/\bW\/?(?= )/g, "WITH"],
  [/\s*\+\s*/g, " & "], [/\bNo$/g, ""], [/,PACK\/(\d+)/gi, ", PACK OF $1"],
];

/** Returns a word in title case; the `first` word is always capitalised. */
function titleWord(word, first) {
  const plain = word.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  if (KEPT.has(plain)) return word.toUpperCase();
  if (!first && SMALL.has(word.toLowerCase())) return word.toLowerCase();
  if (/^\d/.test(word)) return word.toLowerCase(); // sizes: 60cm, 45x30cm, 50's
  const raised = word.toLowerCase().replace(/(^|[^a-z'à-þ])[a-zà-þ]/g, (start) => start.toUpperCase());
  return raised.replace("-Of-", "-of-");
}

/** Turns `WHITE HANGING HEART T-LIGHT HOLDER` into `White Hanging Heart T-Light Holder`. */
function titleCase(raw) {
  let text = raw.replace(/(\S)"(\S[^"]*)"/g, '$1 "$2"').toUpperCase();
  for (const [from, to] of SPELT) text = text.replace(from, to);
  text = text.replace(/\s*,\s*/g, ", ").replace(/\.(?=[A-Z])/g, " ");
  text = text.replace(/\s+/g, " ").replace(/[\s,.]+$/, "").trim();
  return text.split(" ").map((word, i) => titleWord(word, i === 0)).join(" ");
}

/** Returns a CSV field, quoted if RFC 4180 requires it. */
const field = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Compresses `bytes` to a temporary file and renames it; the header contains neither the time nor the operating system.
 */
function writeGz(name, bytes) {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255; // the header's operating system field: unknown
  const path = join(here, name);
  writeFileSync(`${path}.part`, packed);
  renameSync(`${path}.part`, path);
  console.log(`${name}: ${bytes.length} bytes, ${packed.length} compressed`);
}

function main(folder, report) {
  const [header, ...lines] = readFileSync(join(folder, "catalogue.tsv"), "utf8").trimEnd().split(/\r?\n/);
  if (header !== "id\ttitle\tprice") throw new Error(`catalogue.tsv: expected id, title, price; found ${header}`);
  const counts = new Map();
  const rows = lines.map((line) => {
    const [id, raw, price] = line.split("\t");
    const title = titleCase(raw);
    const words = wordsOf(title);
    const department = departmentOf(words);
    counts.set(department, (counts.get(department) ?? 0) + 1);
    if (report && department === rules.rest) console.log(title);
    const row = [id, title, department, tagsOf(words).join("|"), Number(price).toFixed(2), `/p/${id}`];
    return row.map(field).join(",");
  });
  writeGz("catalogue.csv.gz", Buffer.from(`id,title,category,tags,price,url\n${rows.join("\n")}\n`));
  for (const name of ["train.tsv", "test.tsv"]) writeGz(`${name}.gz`, readFileSync(join(folder, name)));
  const largestFirst = [...counts].sort((a, b) => b[1] - a[1]);
  for (const [department, n] of largestFirst) console.log(`${String(n).padStart(5)}  ${department}`);
}

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node prepare.mjs <folder with catalogue.tsv, train.tsv, test.tsv> [--report]");
  process.exit(2);
}
main(folder, flag === "--report");
