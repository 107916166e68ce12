/**
 * The only file that fetches and sends. It fetches three files from the site itself (engine, pack, policy) in parallel,
 * and sends only the bytes of reports (www/page/reports.js). The visitor's history is not here but in the worker, which
 * cannot connect to anything.
 */
import { HomebodyError, words } from "../shared/errors.js";
import { address, reading } from "./arguments.js";
import { part } from "./parts.js";
import { moduleFile } from "./variant.js";

/**
 * @typedef {object} Parts
 * @property {WebAssembly.Module} module
 * @property {ArrayBuffer} pack A copy that may be transferred, never the caller's own buffer.
 * @property {unknown} policy
 */

/**
 * Fetches and compiles everything that an engine needs.
 * @param {{ pack: unknown, policy: unknown, integrity: unknown }} options What the site passed; copied before this
 *   function returns.
 * @param {URL} base The folder of the engine's files, ending in "/".
 * @returns {Promise<Parts>}
 */
export async function loadParts(options, base) {
  const [module, pack, policy] = await Promise.all([
    compile(base),
    loadPack(options.pack, options.integrity),
    loadPolicy(options.policy),
  ]);
  return { module, pack, policy };
}

/** @param {URL} base */
async function compile(base) {
  if (typeof WebAssembly !== "object") throw new HomebodyError("engine/unavailable", "This browser has no WebAssembly");
  const file = moduleFile();
  const hint = '; check the option "base"';
  const response = await get(part(`${file}?v=${ENGINE_VERSION}`, base), WASM_INTEGRITY[file], hint);
  try {
    const streams = response.headers.get("content-type")?.startsWith("application/wasm");
    return await (streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    throw new HomebodyError("engine/unavailable", `The engine does not compile here: ${words(error)}`, error);
  }
}

/**
 * @param {unknown} pack
 * @param {unknown} integrity
 */
async function loadPack(pack, integrity) {
  const given = reading(() => {
    if (pack instanceof ArrayBuffer) return pack.slice(0);
    return pack instanceof Uint8Array ? new Uint8Array(pack).buffer : address(pack, "pack");
  });
  if (!(given instanceof URL)) return given;
  const response = await get(given, /** @type {string | undefined} */ (integrity));
  return response.arrayBuffer();
}

/** @param {unknown} policy */
async function loadPolicy(policy) {
  const url = reading(() => {
    const object = Object(policy) === policy && !(policy instanceof URL);
    return object ? structuredClone(policy) : address(policy, "policy");
  });
  if (!(url instanceof URL)) return url;
  const response = await get(url);
  try {
    return /** @type {unknown} */ (await response.json());
  } catch (error) {
    throw new HomebodyError("policy/malformed", `${url.href} is not JSON: ${words(error)}`, error);
  }
}

/**
 * @param {URL} url
 * @param {string} [integrity]
 * @param {string} [hint] For the message: what to do.
 */
async function get(url, integrity, hint = "") {
  let response;
  try {
    response = await fetch(url, /** @type {RequestInit} */ ({ __proto__: null, integrity: integrity ?? "" }));
  } catch (error) {
    throw new HomebodyError("load/failed", `${url.href} cannot be loaded${hint}: ${words(error)}`, error);
  }
  if (!response.ok) throw new HomebodyError("load/failed", `${url.href} returned status ${response.status}${hint}`);
  return response;
}

/**
 * Sends a report: its bytes, without cookies or other data that the browser would add.
 * @param {URL} url
 * @param {Uint8Array<ArrayBuffer>} body
 * @returns {Promise<"accepted" | "rejected" | "failed">} "failed" if the report was not counted or the outcome is
 *   unknown.
 */
export async function send(url, body) {
  try {
    const { ok, status } = await fetch(url, /** @type {RequestInit} */ ({
      __proto__: null,
      method: "POST",
      body,
      headers: { "content-type": "application/octet-stream" },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "error",
      keepalive: true, // The report arrives even if the visitor leaves the page.
    }));
    // Too many requests, or a server error: try again later.
    if (status === 429 || status >= 500) return "failed";
    return ok ? "accepted" : "rejected";
  } catch {
    return "failed";
  }
}
