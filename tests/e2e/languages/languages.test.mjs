/**
 * The language of the question (the script's, then the nearest element's, then the page's, then the visitor's, then the
 * policy's first, then English), and the site's own texts.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Elsewhere } from "../support/elsewhere.mjs";
import { ROOT } from "../support/shop.mjs";
import { story } from "../support/story.mjs";
import { engineRuns } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** The file of a language. */
const file = /^\/homebody\/locales\/\w+\.js$/;
const elsewhere = new Elsewhere();

/** The question, in any language. @param {Page} page */
const region = (page) => page.locator("homebody-consent").getByRole("region");

/** @param {string} json */
const block = (json) => (/** @type {string} */ html) =>
  html.replace("</body>", `<script type="application/json" data-homebody-strings>${json}</script></body>`);

story("a site can replace any text with its own", async (visitor) => {
  elsewhere.page = block('{ "consent.title": "Hello?", "fr": { "consent.title": "Bonjour ?" } }');
  const page = await visitor.open();
  assert.equal(await region(page).getByRole("heading").innerText(), "Hello?");
  assert.equal(await region(page).getByRole("button", { name: "Reject" }).count(), 1, "the other texts are Homebody's");

  elsewhere.page = block('{ "consent.title": "Hello?", "en": { "consent.title": "Good day?" } }');
  await visitor.go(page, "/");
  await region(page).waitFor();
  assert.equal(await region(page).getByRole("heading").innerText(), "Good day?", "the text for one language wins");
}, elsewhere.setting);

story("the site's own texts are text, never markup", async (visitor) => {
  elsewhere.page = block('{ "consent.title": "<b onclick=alert(1)>Hello</b> {count}" }'.replaceAll("<", "\\u003c"));
  const page = await visitor.open();
  const title = region(page).getByRole("heading");
  assert.equal(await title.innerText(), "<b onclick=alert(1)>Hello</b>");
  assert.equal(await title.locator("b").count(), 0);
}, elsewhere.setting);

story("a block that is not JSON is reported and changes nothing", async (visitor) => {
  elsewhere.page = block("{ consent.title: 1 }");
  const page = await visitor.open();
  await region(page).waitFor();
  assert.equal(await region(page).getByRole("heading").innerText(), "Can this site remember what you view?");
}, { ...elsewhere.setting, lines: [/JSON/] });

for (const [lang, label] of [["en-GB", "Easter"], ["de", "Ostern"], ["fr", "Pâques"]]) {
  story(`the shop's word for the sensitive topic is in ${lang}`, async (visitor) => {
    elsewhere.page = (html) => html.replace('lang="en-GB"', `lang="${lang}"`);
    const page = await visitor.open();
    await region(page).locator("[part=more]").click();
    const name = region(page).locator("[part=purpose]").last().locator("[part=name]");
    assert.ok((await name.innerText()).includes(label), await name.innerText());
  }, { ...elsewhere.setting, paths: [file] });
}

/**
 * Configures the language that a visitor gets.
 * @param {{ page?: string, script?: string, around?: string, policy?: readonly string[] }} site
 * @param {string} browser
 */
const setIn = ({ page, script, around, policy }, browser) => ({
  ...elsewhere.setting,
  context: { locale: browser },
  paths: [file],
  prepare: async () => {
    elsewhere.policy = policy ? { languages: policy } : undefined;
    elsewhere.page = (html) =>
      html
        .replace('<html lang="en-GB">', page === undefined ? "<html>" : `<html lang="${page}">`)
        .replace("data-pack=", script === undefined ? "data-pack=" : `data-lang="${script}" data-pack=`)
        .replace("<body", around === undefined ? "<body" : `<body lang="${around}"`);
  },
});

/** The languages that have a file: only these are tested. */
const there = readdirSync(join(ROOT, "www/locales")).map((name) => name.replace(".js", ""));

for (const [site, browser, lang] of /** @type {const} */ ([
  [{}, "xx-XX", "en"],
  [{ page: "en-AU" }, "en-US", "en"],
  [{ page: "" }, "en-US", "en"],
  [{ page: "not a language" }, "en-US", "en"],
  [{ page: "de-AT" }, "en-US", "de"],
  [{ page: "en", script: "de" }, "fr-FR", "de"],
  [{}, "de-CH", "de"],
  [{ page: "zh-CN" }, "en-US", "zh"],
  [{ page: "zh-SG" }, "en-US", "zh"],
  [{ page: "zh-Hans-HK" }, "en-US", "zh"],
  [{ page: "zh-TW" }, "de-DE", "de"],
  [{ page: "zh-Hant" }, "en-US", "en"],
  [{ page: "zh-HK" }, "en-US", "en"],
  [{ page: "ar-EG" }, "en-US", "ar"],
  [{ page: "is" }, "en-US", "is"],
  [{ page: "no" }, "en-US", "nb"],
  [{ page: "nn-NO" }, "en-US", "nb"],
  [{}, "nb-NO", "nb"],
  [{ page: "en", around: "fr" }, "de-DE", "fr"],
  [{ page: "fr", around: "xx" }, "de-DE", "fr"],
  [{ page: "fr", around: "zh-TW" }, "de-DE", "fr"],
  [{ page: "xx", policy: ["sv", "de"] }, "xx-XX", "sv"],
  [{ page: "xx", policy: ["sv"] }, "fr-FR", "fr"],
  [{ page: "xx", policy: ["xx"] }, "xx-XX", "en"],
])) {
  if (!there.includes(lang)) continue;
  story(`${JSON.stringify(site)} and a browser in ${browser} give ${lang}`, async (visitor) => {
    const page = await visitor.context.newPage();
    await page.goto(visitor.origin);
    await engineRuns(page);
    await region(page).waitFor();
    assert.equal(await region(page).getAttribute("lang"), lang);
    assert.equal(await region(page).getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
    const fetched = visitor.watch.requests.filter((path) => file.test(path));
    assert.deepEqual(fetched, lang === "en" ? [] : [`/homebody/locales/${lang}.js`], "one file, none for English");
  }, setIn(site, browser));
}

const broken = new Elsewhere();
broken.page = (html) => html.replace('lang="en-GB"', 'lang="de"');
if (there.includes("de")) {
  story("a language file that cannot be loaded falls back to English", async (visitor) => {
    const page = await visitor.open();
    await region(page).waitFor();
    assert.equal(await region(page).getAttribute("lang"), "en");
  }, {
    gate: (path, answer) => (file.test(path) ? { ...answer, status: 404 } : broken.setting.gate?.(path, answer)),
    paths: [file],
    lines: [/404/],
  });
}
