/**
 * Compares consent managers, including ours: each on the same bare page, set up as its documentation says, in the same
 * browser, in one run. Install and build first, as README.md in this folder says.
 *
 *   node tests/bench/consent/compare.mjs [--only NAME] [--json FILE] [--write]
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { ROOT } from "../../e2e/support/shop.mjs";
import { kept } from "../../e2e/support/storage.mjs";
import { appearance, manners, objections, prominence } from "./look.mjs";
import { HERE, serve, versionOf } from "./site.mjs";
import { c15t } from "./subjects/c15t.mjs";
import { homebody } from "./subjects/homebody.mjs";
import { klaro } from "./subjects/klaro.mjs";
import { osano } from "./subjects/osano.mjs";
import { tarteaucitron } from "./subjects/tarteaucitron.mjs";
import { vanilla } from "./subjects/vanilla.mjs";
import { markdown } from "./table.mjs";
import { APPEARS, SETTLES, asks, browser, visit, watch } from "./visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * @typedef {object} Subject A consent manager on a bare page.
 * @property {string} name
 * @property {string} [package] The npm package; ours has none.
 * @property {Record<string, string>} files Folders, by the prefix of their addresses.
 * @property {Record<string, string>} texts Generated files, by address.
 * @property {Record<string, Record<string, string>>} [headers] By address.
 * @property {string} head The content of the page's head.
 * @property {string} body The content at the end of its body.
 * @property {string} root The element of the first layer.
 * @property {string[]} accept What to activate to accept everything, in order.
 * @property {string[]} refuse What to activate to refuse everything, in order.
 * @property {() => number | Promise<number>} languages How many languages it comes with.
 * @property {string} [says] Where it shows that it honours Global Privacy Control, if it does.
 * @property {(page: Page) => Promise<unknown>} [state] The answer that it reports, if it reports one.
 * @property {Record<string, Record<string, string>>} [variants] Other set-ups to try with Global Privacy Control: the
 *   files that differ, by the name of the set-up.
 * @property {(page: Page) => Promise<Record<string, unknown> | undefined>} [decision] The
 *   stored decision, if it is not readable as text.
 */

const SUBJECTS = [homebody, vanilla, klaro, c15t, tarteaucitron, osano];
/** Wasm is allowed for all of them. Only ours uses it; without Wasm, ours reports that it cannot run. */
const STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const POLICIES = { csp: STRICT, plain: "default-src 'self'", trustedTypes: "require-trusted-types-for 'script'" };

/** The folder for the details and a screenshot of each manager. */
const OUT = join(ROOT, "target/consent");

const { values: options } = parseArgs({
  options: { only: { type: "string" }, json: { type: "string" }, write: { type: "boolean" } },
});

/** Returns the gzip bytes of all files loaded until the question appears, except the page. @param {Subject} subject */
async function sizes(subject, site) {
  /** @type {Record<string, number>} */
  const files = {};
  const context = await browser.newContext();
  const page = await context.newPage();
  await context.addInitScript(watch);
  page.on("response", async (response) => {
    const { pathname } = new URL(response.url());
    // Files that a site writes itself are not part of the manager.
    if (pathname === "/" || pathname === "/config.js" || pathname === "/policy.json" || !response.ok()) return;
    files[pathname] = gzipSync(await response.body(), { level: 9 }).length;
  });
  await page.goto(site.origin);
  await asks(page, subject);
  await context.close();
  return files;
}

/** Answers the question; returns what is stored afterwards and whether the question stays closed. */
const answered = (subject, site, selectors) =>
  visit(subject, site, async (page) => {
    for (const selector of selectors) await page.locator(selector).first().click({ timeout: APPEARS });
    await page.waitForTimeout(SETTLES);
    const found = await kept(page);
    const cookies = Object.fromEntries(
      (await page.context().cookies()).map(({ name, value }) => [name, fieldsOf(value)]),
    );
    const local = await page.evaluate(() => ({ ...localStorage }));
    const decision = await subject.decision?.(page);
    await page.reload();
    return {
      activations: selectors.length,
      kept: found,
      receipt: {
        ...cookies,
        ...Object.fromEntries(Object.entries(local).map(([name, value]) => [name, fieldsOf(value)])),
        ...(decision ? { decision: Object.keys(decision) } : {}),
      },
      asksAgain: await asks(page, subject),
    };
  });

/** Measures a manager's behaviour with Global Privacy Control on or off. */
const underGpc = (subject, site, gpc = true) =>
  visit(
    subject,
    site,
    async (page, asked) => ({
      asked,
      says:
        subject.says &&
        (await page
          .locator(subject.says)
          .first()
          .innerText({ timeout: SETTLES })
          .catch(() => "")),
      kept: await kept(page),
      state: await subject.state?.(page),
    }),
    {
      gpc,
    },
  );

/** Returns the field names of a stored text if it is JSON, otherwise the text. @param {string} text */
function fieldsOf(text) {
  const plain = decodeURIComponent(text);
  try {
    const value = JSON.parse(plain);
    return value && typeof value === "object" ? Object.keys(value) : plain;
  } catch {
    return plain.slice(0, 200);
  }
}

/** Measures everything about one subject. @param {Subject} subject */
async function measure(subject) {
  const site = await serve(subject);
  try {
    const first = await visit(subject, site, async (page, asked, { elsewhere, errors }) => {
      if (!asked) throw new Error(`${subject.name} asks nothing: ${errors}`);
      await page.screenshot({ path: join(OUT, `${subject.name.replace(/\W+/g, "-")}.png`) });
      const before = await kept(page);
      await page.reload();
      await asks(page, subject);
      const look = await appearance(page, subject);
      const equal = await prominence(page, subject);
      const axe = await objections(page, subject);
      return { before, later: await kept(page), look, equal, axe, manners: await manners(page, subject), elsewhere };
    });
    const gpc = await underGpc(subject, site);
    /** @type {Record<string, unknown>} */
    const variants = {};
    for (const [name, texts] of Object.entries(subject.variants ?? {})) {
      const other = await serve({ ...subject, texts: { ...subject.texts, ...texts } });
      variants[name] = { on: await underGpc(subject, other), off: await underGpc(subject, other, false) };
      other.close();
    }
    /** @type {Record<string, unknown>} */
    const policies = {};
    for (const [name, policy] of Object.entries(POLICIES)) {
      site.policy = policy;
      policies[name] = await visit(subject, site, async (page, asked, { errors }) => ({
        asked,
        errors,
        violations: await page.evaluate(() => window.violations),
        looks: asked && String(await appearance(page, subject)) === String(first.look),
      }));
      site.policy = undefined;
    }
    return {
      name: subject.name,
      version: subject.package ? versionOf(subject.package) : "this repository",
      ...first,
      gpc,
      variants,
      policies,
      accept: await answered(subject, site, subject.accept),
      refuse: await answered(subject, site, subject.refuse),
      sizes: await sizes(subject, site),
      languages: await subject.languages(),
    };
  } finally {
    site.close();
  }
}

const results = [];
for (const subject of SUBJECTS.filter(({ name }) => !options.only || name === options.only)) {
  process.stderr.write(`${subject.name} …\n`);
  results.push(await measure(subject));
}
const about = { browser: `Chromium ${browser.version()}`, date: new Date().toISOString().slice(0, 10) };
await browser.close();
const json = options.json ?? join(OUT, "compare.json");
mkdirSync(dirname(json), { recursive: true });
writeFileSync(json, `${JSON.stringify({ ...about, results }, null, 2)}\n`);
const table = `${markdown(results)}\n\nMeasured on ${about.date} in ${about.browser}.`;
console.log(table);
if (options.write) {
  const readme = join(HERE, "README.md");
  const between = /(?<=<!-- results -->\n)[^]*(?=<!-- end of results -->)/;
  writeFileSync(
    readme,
    readFileSync(readme, "utf8").replace(between, () => `\n${table}\n\n`),
  );
}
process.stderr.write(`Every detail is in ${json}\n`);
