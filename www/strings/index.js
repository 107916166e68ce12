/**
 * Picks the language of the prompt and the explanations, and fills texts in. English comes with the bundle; any other
 * language is a file of its own, loaded when it is first needed.
 */
import { strings as en } from "./en.js";

/**
 * @typedef {object} Strings One language.
 * @property {string} lang
 * @property {"ltr" | "rtl"} dir
 * @property {Record<string, string | Partial<Record<Intl.LDMLPluralRule, string>>>} texts
 */

/** The languages that have a file beside this one. */
const LANGUAGES = ["en"];

/** @type {Map<string, Promise<Strings>>} */
const loaded = new Map([["en", Promise.resolve(en)]]);

/**
 * The language for an element: the script's data-lang, the page's, then the visitor's; English where none is there.
 * @param {Element} element
 */
export function languageOf(element) {
  const script = /** @type {HTMLElement | null} */ (document.querySelector("script[data-pack][data-lang]"));
  const page = element.closest("[lang]")?.getAttribute("lang");
  const wanted = [script?.dataset.lang, page, ...navigator.languages];
  const known = wanted.flatMap((tag) => (tag ? [tag.toLowerCase(), tag.toLowerCase().replace(/-.*/, "")] : []));
  return known.find((tag) => LANGUAGES.includes(tag)) ?? "en";
}

/**
 * The texts of a language.
 * @param {string} lang One that `languageOf` gave.
 * @returns {Promise<Strings>} English when the file cannot be loaded.
 */
export function stringsFor(lang) {
  let texts = loaded.get(lang);
  if (!texts) {
    const file = new URL(`./strings/${lang}.js`, import.meta.url).href;
    texts = import(/* @vite-ignore */ file).then((module) => /** @type {Strings} */ (module.strings), () => en);
    loaded.set(lang, texts);
  }
  return texts;
}

/**
 * A text, filled in.
 * @param {Strings} strings
 * @param {string} key
 * @param {Record<string, string | number>} [params] `count` picks the plural form.
 */
export function say(strings, key, params = {}) {
  const entry = strings.texts[key] ?? en.texts[key] ?? key;
  const form = new Intl.PluralRules(strings.lang).select(Number(params.count ?? 0));
  const text = typeof entry === "string" ? entry : (entry[form] ?? entry.other ?? "");
  return text.replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ""));
}
