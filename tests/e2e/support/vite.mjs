/**
 * A site that bundles Homebody with Vite, under the documented policies: in the development server and in the production
 * build.
 */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fromWww } from "./chromium.mjs";
import { PACK, ROOT } from "./shop.mjs";

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
export const SERVERS = {
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
 * Creates a folder with the site.
 * @param {string} base The option as source text; empty for none.
 */
function makeSite(base) {
  const folder = mkdtempSync(join(tmpdir(), "homebody-vite-"));
  const files = join(folder, "public/homebody");
  for (const copy of [files, join(folder, "node_modules/homebody")]) cpSync(join(ROOT, "target/site"), copy, { recursive: true });
  cpSync(join(ROOT, PACK), join(files, "site.pack"));
  cpSync(join(ROOT, "www/demo/policy.json"), join(files, "policy.json"));
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "main.js"), script(base));
  return folder;
}

/**
 * Serves the site.
 * @param {keyof typeof SERVERS} kind
 * @param {string} base
 */
export async function serveSite(kind, base) {
  const folder = makeSite(base);
  const server = await SERVERS[kind]?.(folder);
  const stop = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin: String(server.resolvedUrls.local[0]).replace(/\/$/, ""), stop };
}
