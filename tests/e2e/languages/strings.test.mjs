/**
 * Every language has the same texts as English, correctly punctuated, and a twelve-year-old can read the English texts.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { say } from "../../../www/locales/index.js";
import { fromWww } from "../support/chromium.mjs";
import { ROOT } from "../support/shop.mjs";

/** @typedef {import("../../../www/locales/index.js").Strings} Strings */

const FOLDERS = ["www/locales", "www/locales/centre"].filter((folder) => existsSync(join(ROOT, folder)));
/** The official languages of the European Economic Area; Norwegian as Bokmål. */
const EEA = "bg cs da de el en es et fi fr ga hr hu is it lt lv mt nb nl pl pt ro sk sl sv".split(" ");
/** Texts that may be the same as in English because the word is the same. */
const SHARED = ["Contact", "Pause", "Question", "Settings", "Version", "Version {revision}", "no"];
/** Right-to-left languages, present or possible. */
const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);
/** The grade in school years; a twelve-year-old is in the sixth or seventh. */
const GRADE = 7;

/** @param {string} folder @param {string} lang @returns {Promise<Strings>} */
const load = async (folder, lang) => (await import(pathToFileURL(join(ROOT, folder, `${lang}.js`)).href)).strings;

/** @param {string} folder */
const languagesIn = (folder) =>
  readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".js") && name !== "index.js").map((name) => name.slice(0, -3));

/** Returns the names in braces, in alphabetical order. @param {string} text */
const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Returns the forms of a text. @param {Strings["texts"][string]} text */
const forms = (text) => (typeof text === "string" ? { other: text } : text);

/** @param {Strings["texts"][string]} text */
const everyPlaceholder = (text) => placeholders(Object.values(forms(text)).join(" "));

for (const folder of FOLDERS) {
  const english = await load(folder, "en");
  for (const lang of languagesIn(folder)) {
    test(`${folder}/${lang}.js has the same texts and placeholders as English, in every plural form`, async () => {
      const strings = await load(folder, lang);
      assert.equal(strings.lang, lang);
      assert.equal(strings.dir, RIGHT_TO_LEFT.has(new Intl.Locale(lang).language) ? "rtl" : "ltr");
      assert.deepEqual(Object.keys(strings.texts).sort(), Object.keys(english.texts).sort());
      const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
      for (const [key, text] of Object.entries(strings.texts)) {
        const same = english.texts[key];
        assert.equal(typeof text, typeof same, `${key}: only one of the two has plural forms`);
        assert.deepEqual(everyPlaceholder(text), everyPlaceholder(same), key);
        if (typeof text !== "string") {
          assert.deepEqual(Object.keys(text).sort(), [...pluralCategories].sort(), `${key}: plural forms of ${lang}`);
          // A form for a single number may spell the number out; a form for several numbers must show it, unless it
          // lists the items themselves.
          for (const [form, words] of Object.entries(text)) {
            const named = isForOneNumber(lang, form) || key === "records.impression" ? placeholders(words) : everyPlaceholder(same);
            assert.deepEqual(placeholders(words), named, `${key}: ${form}`);
          }
        }
        for (const form of Object.values(forms(text))) {
          assert.ok(form.trim() === form && form !== "", `${key}: "${form}"`);
          assert.doesNotMatch(form, /[<>]/, `${key} is text, not markup`);
          assert.doesNotMatch(form, /[.。।]\s*[.。।]|[,;:]\s*[.,;]| [ .,]/, `${key}: doubled or extra characters`);
          assert.doesNotMatch(form, /["']/, `${key}: straight quotation marks`);
        }
      }
    });

    if (lang !== "en") {
      test(`${folder}/${lang}.js is translated, and its sentences end where those of English do`, async () => {
        const { texts } = await load(folder, lang);
        for (const [key, text] of Object.entries(texts)) {
          const same = forms(english.texts[key]);
          for (const [form, words] of Object.entries(forms(text))) {
            const model = same[/** @type {"other"} */ (form)] ?? same.other;
            const wordless = !/[a-z]/i.test(model.replace(/\{\w+\}/g, ""));
            assert.ok(words !== model || wordless || SHARED.includes(words), `${key} is not translated: "${words}"`);
            assert.doesNotMatch(words.replace(/\{\w+\}/g, ""), /\b(the|your|this|which|from)\b/i, `${key}: English words`);
            // Japanese uses a noun where English asks a question, and other languages ask a question where English has
            // a heading.
            if (["why.button", "cause.title"].includes(key)) continue;
            assert.equal(/[.?!…。？।؟;]$/.test(words), /[.?!…]$/.test(model), `${key}: "${words}"`);
          }
        }
      });
    }
  }

  test(`${folder}: every language exists for both the prompt and the centre`, () => {
    for (const other of FOLDERS) assert.deepEqual(languagesIn(folder), languagesIn(other));
  });
}

const [PROMPT, CENTRE] = /** @type {[string, string]} */ (["www/locales", "www/locales/centre"]);

/**
 * Returns whether a plural form is used for one number only, so that it may spell the number out.
 * @param {string} lang
 * @param {string} form
 */
function isForOneNumber(lang, form) {
  const rules = new Intl.PluralRules(lang);
  const numbers = [...Array(1001).keys(), 1_000_000];
  return numbers.filter((number) => rules.select(number) === form).length === 1;
}

test("every official language of the European Economic Area exists", () => {
  assert.deepEqual(EEA.filter((lang) => !languagesIn(PROMPT).includes(lang)), []);
});

for (const lang of languagesIn(PROMPT)) {
  test(`${lang}: one pair of quotation marks, and one name per thing`, async () => {
    const [prompt, centre] = [(await load(PROMPT, lang)).texts, (await load(CENTRE, lang)).texts];
    const all = [...Object.values(prompt), ...Object.values(centre)].flatMap((text) => Object.values(forms(text)));
    // The closing quotation mark of English and Dutch is also their apostrophe.
    const marks = new Set(all.join(" ").match(/[“”„«»‘‚‹›「」『』]/g));
    assert.ok(marks.size <= 2, `quotation marks ${[...marks].join(" ")}`);
    assert.equal(prompt["gpc.choose"], prompt["consent.choose"]);
    assert.equal(centre["centre.title"], prompt["preferences.open"]);
    // Speech control requires the visible words at the start of the accessible name (WCAG 2.5.3).
    const buttons = ["records.erase", "records.receipt", "preferences.more", "preferences.less", "preferences.mute", "interests.forget", "preferences.undo"];
    for (const key of buttons) assert.ok(`${centre[`${key}.label`]}`.startsWith(`${centre[key]}`), `${key}.label`);
    assert.ok(`${prompt["why.label"]}`.startsWith(`${prompt["why.button"]}`), "why.label");
  });

  test(`${lang}: a date or a name with a final full stop does not end a sentence twice`, async () => {
    const date = new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(Date.UTC(2027, 4, 5));
    for (const folder of FOLDERS) {
      const strings = await load(folder, lang);
      for (const key of Object.keys(strings.texts)) {
        const names = everyPlaceholder(strings.texts[key]).map((name) => name.slice(1, -1));
        for (const value of [date, "Example Ltd."]) {
          const words = say(strings, key, Object.fromEntries(names.map((name) => [name, name === "count" ? 3 : value])));
          assert.doesNotMatch(words, /\.\s*\./, key);
        }
      }
    }
  });
}

/**
 * Returns the Flesch–Kincaid grade: 0.39 words per sentence + 11.8 syllables per word − 15.59 (Kincaid, Fishburne,
 * Rogers and Chissom, 1975: Derivation of new readability formulas for Navy enlisted personnel).
 * @param {string} text
 * @param {(text: string) => number} syllables
 */
function grade(text, syllables) {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /\w/.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[\w’'-]+/g) ?? []);
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllables(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}

test("the formula gives the published grades for known texts", async () => {
  const { syllable } = await import(pathToFileURL(fromWww.resolve("syllable")).href);
  // One syllable per word, six words per sentence: 0.39 × 6 + 11.8 − 15.59.
  assert.ok(Math.abs(grade("The cat sat on the mat.", syllable) - -1.45) < 0.01);
  // The text has 13 words and 24 syllables; the counter finds 26, so a text that passes is no harder than measured.
  const hard = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
  const published = 0.39 * 13 + 11.8 * (24 / 13) - 15.59;
  const found = grade(hard, syllable);
  assert.ok(found >= published && found < published + 2, `measured ${found}, published ${published}`);
});

test("a twelve-year-old can read the question, with every purpose", async (t) => {
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
  t.diagnostic(`the whole text: grade ${whole.toFixed(1)} of ${GRADE}`);
  assert.ok(whole <= GRADE, `grade ${whole}`);
  const question = ["consent.title", "consent.text", "consent.for.both", "consent.covers", "consent.stop", "consent.contact"];
  const asked = grade(question.map(filled).join(" "), syllable);
  t.diagnostic(`the text shown first: grade ${asked.toFixed(1)} of ${GRADE}`);
  assert.ok(asked <= GRADE, `grade ${asked}`);
});

test("a twelve-year-old can read the preference centre", async (t) => {
  const { syllable } = await import(pathToFileURL(fromWww.resolve("syllable")).href);
  const { texts } = await load("www/locales/centre", "en");
  const filled = Object.values(texts).map((text) => forms(text).other.replace(/\{\w+\}/g, "x"));
  // Buttons and headings are not sentences and would make the text look easier than it is.
  const sentences = filled.filter((text) => /[.?]$/.test(text));
  const found = grade(sentences.join(" "), syllable);
  t.diagnostic(`${sentences.length} texts: grade ${found.toFixed(1)} of ${GRADE}`);
  assert.ok(sentences.length > 80 && found <= GRADE, `grade ${found}`);
});
