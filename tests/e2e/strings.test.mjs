/**
 * Every language says all that English says, and English can be read by a twelve-year-old.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { noticeOf } from "../../www/page/notice.js";
import { fromWww } from "./support/chromium.mjs";
import { ROOT } from "./support/shop.mjs";

/** @typedef {import("../../www/locales/index.js").Strings} Strings */

const FOLDERS = ["www/locales", "www/locales/centre"].filter((folder) => existsSync(join(ROOT, folder)));
/** Written from right to left, of the languages there are or may be. */
const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);
/** School years; a twelve-year-old is in the sixth or seventh. */
const GRADE = 7;

/** @param {string} folder @param {string} lang @returns {Promise<Strings>} */
const load = async (folder, lang) => (await import(pathToFileURL(join(ROOT, folder, `${lang}.js`)).href)).strings;

/** @param {string} folder */
const languagesIn = (folder) =>
  readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".js") && name !== "index.js").map((name) => name.slice(0, -3));

/** The names in braces, in order of the alphabet. @param {string} text */
const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The forms of a text. @param {Strings["texts"][string]} text */
const forms = (text) => (typeof text === "string" ? { other: text } : text);

/** @param {Strings["texts"][string]} text */
const everyPlaceholder = (text) => placeholders(Object.values(forms(text)).join(" "));

for (const folder of FOLDERS) {
  const english = await load(folder, "en");
  for (const lang of languagesIn(folder)) {
    test(`${folder}/${lang}.js has the same texts as English, with the same gaps, in every plural form`, async () => {
      const strings = await load(folder, lang);
      assert.equal(strings.lang, lang);
      assert.equal(strings.dir, RIGHT_TO_LEFT.has(new Intl.Locale(lang).language) ? "rtl" : "ltr");
      assert.deepEqual(Object.keys(strings.texts).sort(), Object.keys(english.texts).sort());
      const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
      for (const [key, text] of Object.entries(strings.texts)) {
        const same = english.texts[key];
        assert.equal(typeof text, typeof same, `${key}: plural forms in one and not in the other`);
        assert.deepEqual(everyPlaceholder(text), everyPlaceholder(same), key);
        if (typeof text !== "string") {
          assert.deepEqual(Object.keys(text).sort(), [...pluralCategories].sort(), `${key}: plural forms of ${lang}`);
          // A form that stands for one number may spell it out; one that stands for many must name it.
          assert.deepEqual(placeholders(text.other ?? ""), everyPlaceholder(same), `${key}: other`);
        }
        for (const form of Object.values(forms(text))) {
          assert.ok(form.trim() === form && form !== "", `${key}: "${form}"`);
          assert.doesNotMatch(form, /[<>]/, `${key} is text, not markup`);
        }
      }
    });
  }

  test(`${folder}: every language is there for prompt and centre alike`, () => {
    for (const other of FOLDERS) assert.deepEqual(languagesIn(folder), languagesIn(other));
  });
}

/**
 * The Flesch–Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid, Fishburne, Rogers and Chissom,
 * 1975: Derivation of new readability formulas for Navy enlisted personnel).
 * @param {string} text
 * @param {(text: string) => number} syllables
 */
function grade(text, syllables) {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /\w/.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[\w’'-]+/g) ?? []);
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllables(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}

test("the formula gives what is published for known texts", async () => {
  const { syllable } = await import(pathToFileURL(fromWww.resolve("syllable")).href);
  // One syllable a word, six words a sentence: 0.39 × 6 + 11.8 − 15.59.
  assert.ok(Math.abs(grade("The cat sat on the mat.", syllable) - -1.45) < 0.01);
  // 13 words, 24 syllables by the book; the counter hears 26, so what passes here is no harder than it says.
  const hard = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
  const published = 0.39 * 13 + 11.8 * (24 / 13) - 15.59;
  const found = grade(hard, syllable);
  assert.ok(found >= published && found < published + 2, `${found}, published ${published}`);
});

test("a twelve-year-old can read the question, whatever it asks for", async (t) => {
  const { syllable } = await import(pathToFileURL(fromWww.resolve("syllable")).href);
  const { texts } = await load("www/locales", "en");
  const params = {
    controller: "The Shop", contact: "us", accept: "Accept", days: "90 days", from: "90 days", to: "180 days", label: "health",
    purposes: "Recommendations", count: "90",
  };
  /** @param {string} key */
  const filled = (key) => forms(texts[key]).other.replace(/\{(\w+)\}/g, (_, name) => params[name] ?? "x");
  const keys = Object.keys(texts).filter((key) => /^(consent|purpose|renew|gpc)\./.test(key));
  const said = keys.filter((key) => !["consent.days", "consent.controller"].includes(key)).map(filled);
  const ended = said.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`));
  const whole = grade(ended.join(" "), syllable);
  t.diagnostic(`all of it: grade ${whole.toFixed(1)} of ${GRADE}`);
  assert.ok(whole <= GRADE, `grade ${whole}`);
  const question = ["consent.title", "consent.text", "consent.for.both", "consent.covers", "consent.stop", "consent.contact"];
  const asked = grade(question.map(filled).join(" "), syllable);
  t.diagnostic(`what stands there at first: grade ${asked.toFixed(1)} of ${GRADE}`);
  assert.ok(asked <= GRADE, `grade ${asked}`);
});

test("a twelve-year-old can read the preference centre", async (t) => {
  const { syllable } = await import(pathToFileURL(fromWww.resolve("syllable")).href);
  const { texts } = await load("www/locales/centre", "en");
  const filled = Object.values(texts).map((text) => forms(text).other.replace(/\{\w+\}/g, "x"));
  // Buttons and headings are no sentences: they would only make the text look easier than it is.
  const sentences = filled.filter((text) => /[.?]$/.test(text));
  const found = grade(sentences.join(" "), syllable);
  t.diagnostic(`${sentences.length} texts: grade ${found.toFixed(1)} of ${GRADE}`);
  assert.ok(sentences.length > 80 && found <= GRADE, `grade ${found}`);
});

test("how often something is sent is told by the shortest epoch of the signals, and a comparison where there is one", () => {
  const policy = { controller: { name: "A Shop", contact: "us" }, retention_days: 90, revision: 1, purposes: ["measurement"] };
  /** @param {(string | undefined)[]} epochs */
  const every = (...epochs) => noticeOf({ ...policy, measurement: { signals: epochs.map((epoch) => ({ epoch })) } }).every;
  assert.deepEqual([noticeOf(policy).every, every(), every(undefined)], ["month", "month", "month"]);
  assert.deepEqual([every("month", "week"), every("week", "day", undefined)], ["week", "day"]);
  const compares = (/** @type {object} */ measurement) => noticeOf({ ...policy, measurement }).compares;
  assert.deepEqual([compares({}), compares({ holdout_percent: 1 }), compares({ holdout_percent: 0 })], [true, true, false]);
});
