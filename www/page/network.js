/**
 * The only file that fetches and sends. It fetches files of the site itself (policy, engine, pack, and what the site
 * publishes about its ranking) and reads the worker's headers, and sends only the bytes of reports (www/page/reports.js).
 * The visitor's history is not here but in the worker, which cannot connect to anything.
 */
import { HomebodyError, words } from "../shared/errors.js";
import { address, reading } from "./arguments.js";
import { part } from "./parts.js";
import { moduleFile } from "./variant.js";

/** The response header of the policy with which a site switches Homebody off on all pages at once. */
const OFF = "homebody";

/**
 * Fetches and compiles the engine's module.
 * @param {URL} base The folder of the engine's files, ending in "/".
 */
export async function compile(base) {
  if (typeof WebAssembly !== "object") throw new HomebodyError("engine/unavailable", "This browser has no WebAssembly");
  const file = moduleFile();
  const hint = '; check the option "base"';
  const response = await get(part(file, base), WASM_INTEGRITY[file], hint);
  try {
    const streams = response.headers.get("content-type")?.startsWith("application/wasm");
    return await (streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    throw new HomebodyError("engine/unavailable", `The engine does not compile here: ${words(error)}`, error);
  }
}

/**
 * Returns the address of a pack, or a copy of its bytes, which the site may change later.
 * @param {unknown} pack
 */
export const packOf = (pack) =>
  reading(() => {
    if (pack instanceof ArrayBuffer) return pack.slice(0);
    return pack instanceof Uint8Array ? new Uint8Array(pack).buffer : address(pack, "pack");
  });

/**
 * @param {URL | ArrayBuffer} from
 * @param {unknown} integrity
 */
export async function loadPack(from, integrity) {
  if (!(from instanceof URL)) return from;
  return (await get(from, /** @type {string | undefined} */ (integrity))).arrayBuffer();
}

/** Returns the address of a policy, or a copy of it. @param {unknown} policy */
export const policyOf = (policy) =>
  reading(() => {
    const object = Object(policy) === policy && !(policy instanceof URL);
    return object ? /** @type {unknown} */ (structuredClone(policy)) : address(policy, "policy");
  });

/**
 * Loads the policy, and whether its response switches Homebody off.
 * @param {unknown} from
 */
export async function loadPolicy(from) {
  if (!(from instanceof URL)) return { policy: from, off: false };
  const response = await get(from);
  try {
    const policy = /** @type {unknown} */ (await response.json());
    return { policy, off: response.headers.get(OFF) === "off" };
  } catch (error) {
    throw new HomebodyError("policy/malformed", `${from.href} is not JSON: ${words(error)}`, error);
  }
}

/** Loads a file of the site as JSON. @param {URL} url @returns {Promise<unknown>} */
export async function loadJson(url) {
  const response = await get(url);
  return response.json().catch((/** @type {unknown} */ error) => {
    throw new HomebodyError("load/failed", `${url.href} is not JSON: ${words(error)}`, error);
  });
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

/** How long headers may take, in milliseconds (chosen: they are usually in the browser's cache). */
const HEADERS_MILLIS = 5000;

/**
 * Returns the headers of a file that the page has loaded, from the browser's cache unless they are not kept there;
 * undefined if they cannot be read.
 * @param {string} url
 * @returns {Promise<Headers | undefined>}
 */
export async function headersOf(url) {
  try {
    const { body, headers, ok, type } = await fetch(url, /** @type {RequestInit} */ ({
      __proto__: null,
      cache: "force-cache",
      mode: "same-origin",
      signal: AbortSignal.timeout(HEADERS_MILLIS),
    }));
    void body?.cancel().catch(() => {});
    return ok && type === "basic" ? headers : undefined;
  } catch {
    return undefined;
  }
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
