/**
 * Chooses the language of the elements' texts and fills in their placeholders. English comes with the bundle; any other
 * language is a separate file, loaded when it is first needed, as are the texts of the preference centre (`centre/`).
 *
 * A site can change any text with a block on the page, for all languages or for one:
 *
 *     <script type="application/json" data-homebody-strings>
 *       { "consent.accept": "Yes, please", "de": { "consent.accept": "Ja, gern", "label.health": "Gesundheit" } }
 *     </script>
 */
import { load } from "../page/parts.js";
import { strings as en } from "./en.js";

/**
 * @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Text One text, or one for each plural form.
 *
 * @typedef {object} Strings One language.
 * @property {string} lang
 * @property {"ltr" | "rtl"} dir
 * @property {Record<string, Text>} texts
 */

/** Languages by folder and tag. @type {Map<string, Promise<Strings>>} */
const loaded = new Map();

/**
 * Returns the language for an element: the first one that has a file among the script's data-lang, the nearest `lang`
 * around the element, the page's language, the visitor's languages and the policy's first language; otherwise English.
 * @param {Element} element
 * @param {readonly string[]} policy The policy's languages.
 */
export function languageOf(element, [policy] = []) {
  const script = /** @type {HTMLElement | null} */ (document.querySelector("script[data-pack][data-lang]"));
  const page = [script?.dataset.lang, nearestLanguage(element), document.documentElement.lang];
  for (const tag of [...page, ...navigator.languages, policy]) {
    const wanted = tag && written(tag);
    const found = wanted && LANGUAGES.split(" ").find((known) => written(known) === wanted);
    if (found) return found;
  }
  return "en";
}

/**
 * Returns the nearest `lang` around an element, including outside its shadow trees.
 * @param {Element} element
 * @returns {string | null | undefined}
 */
function nearestLanguage(element) {
  const nearest = element.closest("[lang]");
  const root = element.getRootNode();
  if (nearest || !(root instanceof ShadowRoot)) return nearest?.getAttribute("lang");
  return nearestLanguage(root.host);
}

/**
 * Returns the language and script of a tag, such as "de-Latn" for de-AT. A region needs no separate file, but a reader
 * of Traditional Chinese (zh-TW) gets the next language rather than Simplified Chinese (zh). Norwegian without a
 * written form (no) and Nynorsk (nn) get Bokmål (nb).
 * @param {string} tag
 */
function written(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language.replace(/^n[on]$/, "nb")}-${script}`;
  } catch {
    return ""; // Not a language tag.
  }
}

/**
 * Returns the texts of a language, with this site's changes.
 * @param {string} lang A language that `languageOf` returned.
 * @param {"" | "centre/" | "ranking/"} [folder] The folder of the texts.
 * @returns {Promise<Strings>} English if the file cannot be loaded.
 */
export function stringsFor(lang, folder = "") {
  const name = folder + lang;
  let strings = loaded.get(name);
  if (!strings) {
    strings = (name === "en" ? Promise.resolve(en) : fetched(name)).then(
      overridden,
      (error) => (lang === "en" ? Promise.reject(error) : stringsFor("en", folder)),
    );
    loaded.set(name, strings);
  }
  return strings;
}

/** @param {string} name @returns {Promise<Strings>} */
async function fetched(name) {
  return /** @type {{ strings: Strings }} */ (await load(`locales/${name}.js`)).strings;
}

/**
 * Returns a language with the site's own texts in place of the built-in ones.
 * @param {Strings} strings
 * @returns {Strings}
 */
function overridden({ lang, dir, texts }) {
  const own = [...document.querySelectorAll("script[data-homebody-strings]")].map(({ textContent }) => {
    try {
      return /** @type {Record<string, Text>} */ (JSON.parse(textContent ?? "") ?? {});
    } catch (error) {
      reportError(error); // The built-in texts stay.
      return {};
    }
  });
  return { lang, dir, texts: Object.assign({}, texts, ...own, ...own.map((block) => block[lang])) };
}

/**
 * Returns a text with its placeholders filled in. Numbers are formatted for the language. A value that ends in a full
 * stop, such as a date in Hungarian or "Ltd.", also ends the sentence. In a right-to-left text, each value keeps its
 * own direction.
 * @param {Strings} strings
 * @param {string} key
 * @param {Record<string, string | number>} [params] `count` selects the plural form.
 */
export function say({ lang, dir, texts }, key, params = {}) {
  const entry = texts[key] ?? en.texts[key] ?? key;
  const form = new Intl.PluralRules(lang).select(Number(params.count ?? 0));
  const text = typeof entry === "string" ? entry : (entry[form] ?? entry.other ?? "");
  return text.replace(/\{(\w+)\}(\.?)/g, (_, name, stop) => {
    const value = params[name] ?? "";
    const words = typeof value === "number" ? value.toLocaleString(lang) : value;
    const end = words.endsWith(".") ? "" : stop;
    return dir === "rtl" ? `\u2068${words}\u2069${end}` : words + end;
  });
}
