/**
 * A bare page with one consent manager, served on loopback with the current policy.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the comparison, with its own package.json. */
export const HERE = dirname(fileURLToPath(import.meta.url));
/** Returns the folder of an installed package. @param {string} name */
export const packageFolder = (name) => join(HERE, "node_modules", name);
/** Returns a folder inside an installed package. @param {string} name @param {string} path */
export const folder = (name, path) => join(packageFolder(name), path);
/** Returns the installed version. @param {string} name @returns {string} */
export const versionOf = (name) => JSON.parse(readFileSync(folder(name, "package.json"), "utf8")).version;

const TYPES = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** @param {import("./compare.mjs").Subject} subject */
const page = ({ head, body }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A shop</title>${head}</head>
<body><main><h1>A shop</h1><p>With <a id="product" href="/p/1">a product</a>.</p></main>${body}</body></html>`;

/**
 * Serves a subject's page.
 * @param {import("./compare.mjs").Subject} subject
 * @returns {Promise<{ origin: string, policy: string | undefined, close: () => void }>} `policy` may be set between pages.
 */
export async function serve(subject) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    /** @type {Record<string, string>} */
    const headers = { "cache-control": "no-store", ...subject.headers?.[pathname] };
    if (pathname === "/") {
      if (site.policy) headers["content-security-policy"] = site.policy;
      response.writeHead(200, { ...headers, "content-type": "text/html" }).end(page(subject));
      return;
    }
    headers["content-type"] = TYPES[extname(pathname)] ?? "application/octet-stream";
    const text = subject.texts[pathname];
    const mount = Object.keys(subject.files).find((prefix) => pathname.startsWith(prefix)) ?? "";
    const path = mount && join(subject.files[mount], pathname.slice(mount.length));
    if (text !== undefined) response.writeHead(200, headers).end(text);
    else if (path && existsSync(path) && statSync(path).isFile())
      createReadStream(path).pipe(response.writeHead(200, headers));
    else response.writeHead(404).end();
  });
  await new Promise((open) => server.listen(0, "127.0.0.1", () => open(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const site = { origin: `http://127.0.0.1:${port}`, policy: /** @type {string | undefined} */ (undefined), close };
  return site;
}
