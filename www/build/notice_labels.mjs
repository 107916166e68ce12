/**
 * The texts of the prompt and of the preference centre that a privacy notice quotes, by language. The notice is written
 * by the native tool, which reads them from `www/locales/notice/labels.json`.
 * `node www/build/notice_labels.mjs [--update]` compares that file with the locales, or updates it.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** @import { Strings, Text } from "../locales/index.js" */

export const COMMITTED = fileURLToPath(new URL("../locales/notice/labels.json", import.meta.url));
const LOCALES = new URL("../locales/", import.meta.url);

/** Besides these, a notice uses all texts about the ranking. */
const QUOTED = [
  "consent.accept",
  "consent.choose",
  "consent.days",
  "purpose.recommendations",
  "purpose.offers",
  "purpose.measurement",
  "often.day",
  "often.week",
  "often.month",
  "noise.month",
  "preferences.open",
  "why.button",
  "answer.none",
  "answer.view",
  "answer.click",
  "answer.cart",
  "answer.purchase",
  "answer.no",
  "answer.yes",
  "interests.forget",
  "preferences.more",
  "preferences.less",
  "preferences.mute",
  "records.title",
  "reports.title",
  "reports.noise",
  "settings.title",
  "settings.pause",
  "settings.unprofiled",
  "take.erase",
  "take.export",
  "ranking.title",
  "works.title",
  "works.controller",
  "works.contact",
  "works.address",
  "works.notice",
  "works.encryption.limits",
];

/** Returns the content of the committed file, as it follows from the locales and from CLDR's names and patterns. */
export async function generated() {
  const languages = readdirSync(LOCALES).filter((name) => name.endsWith(".js") && name !== "index.js").sort();
  /** @type {Record<string, Record<string, Text>>} */
  const all = {};
  for (const name of languages) {
    /** @type {{ strings: Strings }[]} */
    const files = await Promise.all(["", "centre/", "ranking/"].map((folder) => import(new URL(folder + name, LOCALES).href)));
    const texts = Object.assign({}, ...files.map(({ strings }) => strings.texts));
    const quoted = [...QUOTED, ...Object.keys(files[2]?.strings.texts ?? {})];
    const missing = quoted.filter((key) => !(key in texts));
    if (missing.length > 0) throw new Error(`${name} has no text for ${missing.join(", ")}`);
    const language = basename(name, ".js");
    all[language] = Object.fromEntries(quoted.map((key) => [key, texts[key]]));
    all[language]["percent"] = new Intl.NumberFormat(language, { style: "percent" }).format(0).replace("0", "{number}");
    const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    for (let at = 0; at < 12; at++) all[language][`month.${at + 1}`] = month.format(Date.UTC(2000, at));
  }
  return `${JSON.stringify(all, null, 1)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = await generated();
  if (process.argv.includes("--update")) writeFileSync(COMMITTED, written);
  else if (readFileSync(COMMITTED, "utf8") !== written) {
    console.error("www/locales/notice/labels.json is out of date: run node www/build/notice_labels.mjs --update");
    process.exit(1);
  }
}
