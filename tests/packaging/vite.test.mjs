/**
 * A site that bundles Homebody with Vite: in the development server and in the production build, under the documented
 * policies and in a language other than English, a visitor can accept, open the preference centre and withdraw.
 */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { strings } from "../../www/locales/de.js";
import { strings as centre } from "../../www/locales/centre/de.js";
import { fromWww, launch } from "../e2e/support/chromium.mjs";
import { PATIENCE, TEST } from "../e2e/support/patience.mjs";
import { PACK, ROOT } from "../e2e/support/shop.mjs";

const { build, createServer, preview } = await import(pathToFileURL(fromWww.resolve("vite")).href);

/** The policies of www/docs/guides/headers.md. */
const [WORKER_POLICY = "", PAGE_POLICY = ""] = [
  ...readFileSync(join(ROOT, "www/docs/guides/headers.md"), "utf8").matchAll(/^Content-Security-Policy: ([^`]+)$/gm),
].map(([, policy = ""]) => policy.replace(/\s+/g, " ").trim());

const PAGE = `<!doctype html>
<html lang="de"><head><title>A site</title><link rel="icon" href="data:,"></head><body>
<homebody-preferences></homebody-preferences><homebody-consent></homebody-consent>
<script type="module" src="/main.js"></script></body></html>`;

/** @param {string} base The option as source text; empty for none. */
const script = (base) => `
import { createEngine } from "homebody";
const options = { pack: "/homebody/site.pack", policy: "/homebody/policy.json", ${base} };
globalThis.started = createEngine(options).then((engine) => {
  for (const element of document.querySelectorAll("homebody-preferences, homebody-consent")) element.engine = engine;
  return engine;
});
`;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {string} */
let folder;

before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "homebody-vite-"));
  const files = join(folder, "public/homebody");
  for (const copy of [files, join(folder, "node_modules/homebody")]) cpSync(join(ROOT, "target/site"), copy, { recursive: true });
  cpSync(join(ROOT, PACK), join(files, "site.pack"));
  cpSync(join(ROOT, "www/demo/policy.json"), join(files, "policy.json"));
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends the documented policies, in both servers. */
const headers = {
  name: "headers",
  /** @param {{ middlewares: { use: (handle: (request: any, response: any, next: () => void) => void) => void } }} server */
  configureServer({ middlewares }) {
    middlewares.use(({ url }, response, next) => {
      response.setHeader("Content-Security-Policy", url.includes("worker.js") ? WORKER_POLICY : PAGE_POLICY);
      next();
    });
  },
  configurePreviewServer: (/** @type {any} */ server) => headers.configureServer(server),
};

/**
 * The ways to serve the site. Each takes the site's folder and returns the server.
 * @type {Record<string, (root: string) => Promise<any>>}
 */
const SERVERS = {
  "development server": async (root) => (await createServer(settings(root))).listen(),
  "production build": async (root) => {
    await build(settings(root));
    const made = readdirSync(join(root, "dist/assets"));
    assert.equal(made.length, 1, `Vite moves only the bundle, not ${made}`);
    return preview(settings(root));
  },
};

/** @param {string} root */
const settings = (root) => ({
  root,
  configFile: false,
  logLevel: "error",
  plugins: [headers],
  server: { port: 0, host: "127.0.0.1" },
  preview: { port: 0, host: "127.0.0.1" },
});

/**
 * Opens the site in a fresh profile.
 * @param {keyof typeof SERVERS} kind
 * @param {string} base
 * @param {(page: import("playwright-core").Page, seen: { lines: string[], paths: string[] }) => Promise<void>} visit
 */
async function site(kind, base, visit) {
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "main.js"), script(base));
  const server = await SERVERS[kind]?.(folder);
  const origin = server.resolvedUrls.local[0];
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  /** @type {{ lines: string[], paths: string[] }} */
  const seen = { lines: [], paths: [] };
  context.on("console", (message) => void (/^\[vite\]/.test(message.text()) || seen.lines.push(message.text())));
  context.on("weberror", (error) => seen.lines.push(`uncaught: ${error.error()}`));
  context.on("request", (request) => seen.paths.push(request.url().replace(origin, "/")));
  try {
    const page = await context.newPage();
    await page.goto(origin);
    await visit(page, seen);
  } finally {
    await context.close();
    await server.close();
  }
}

const text = (/** @type {Record<string, unknown>} */ texts, /** @type {string} */ key) => String(texts[key]);

for (const [kind, base] of [
  ["development server", 'base: "/homebody/"'],
  ["production build", 'base: "/homebody"'], // A folder needs no slash at the end.
]) {
  test(`with Vite's ${kind}, a visitor accepts, opens the preference centre and withdraws, in German`, { timeout: TEST }, async () => {
    await site(kind, base, async (page, seen) => {
      const question = page.getByRole("region", { name: text(strings.texts, "consent.title") });
      await question.getByRole("button", { name: text(strings.texts, "consent.accept") }).click();
      await question.waitFor({ state: "detached" });
      const state = () => page.evaluate(async () => (await globalThis.started).consent.get("recommendations"));
      assert.equal(await state(), "given");
      assert.equal(await page.evaluate(async () => (await (await globalThis.started).doctor()).sealed), true);

      await page.getByRole("button", { name: text(strings.texts, "preferences.open") }).click();
      const name = text(strings.texts, "purpose.recommendations");
      await page.getByRole("switch", { name }).click();
      await page.getByText(text(centre.texts, "settings.said.erased").replace("{name}", name)).first().waitFor();
      assert.equal(await state(), "withdrawn");
      assert.deepEqual(seen.lines, [], "the console is empty");
      assert.deepEqual(seen.paths.filter((path) => /^(data|blob):/.test(path)), [], "nothing is inlined");
    });
  });

  test(`with Vite's ${kind} and without base, the engine does not start, and the error names the option`, { timeout: TEST }, async () => {
    await site(kind, "", async (page) => {
      const error = await page.evaluate(() => globalThis.started.then(() => ({}), ({ code, message }) => ({ code, message })));
      assert.equal(error.code, "load/failed");
      assert.match(error.message, /"base"/);
      assert.equal(await page.locator("homebody-consent").getByRole("region").count(), 0, "the question does not appear");
    });
  });
}
