/**
 * A page of the shop with consent managers on it, made of the IAB's own libraries (managers.mjs), and a bridge to them.
 */
import { fileURLToPath } from "node:url";
import { fromWww } from "./chromium.mjs";
import { story } from "./story.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("./visitor.mjs").Visitor} Visitor */

const { buildSync } = fromWww("esbuild");
const MANAGERS = buildSync({
  entryPoints: [fileURLToPath(new URL("managers.mjs", import.meta.url))],
  nodePaths: [fileURLToPath(new URL("../../../www/node_modules", import.meta.url))],
  bundle: true,
  format: "iife",
  globalName: "managers",
  write: false,
}).outputFiles[0].contents;

const PATH = "/managers.js";

/** What the policy of these tests asks for. */
export const PURPOSES = ["recommendations", "offers", "measurement", "sensitive:health", "sensitive:religion"];

/** Adds the managers' library to every page, before anything else. @type {import("./gate.mjs").Rewrite} */
const gate = (path, answer) => {
  if (path === PATH) return { status: 200, headers: { "content-type": "text/javascript" }, body: Buffer.from(MANAGERS) };
  if (!answer.headers["content-type"]?.startsWith("text/html")) return undefined;
  const html = answer.body.toString().replace("<head>", `<head><script src="${PATH}"></script>`);
  return { ...answer, body: Buffer.from(html) };
};

/**
 * A story on such a page. In the page, `bridge` is ours, `managers` theirs, and `denied()` what ours may not rely on, whoever denies it.
 * @param {string} name A sentence.
 * @param {(page: Page, visitor: Visitor) => Promise<void>} tell
 */
export function bridged(name, tell) {
  story(
    name,
    async (visitor) => {
      const page = await visitor.open();
      await page.evaluate(async (purposes) => {
        Object.assign(window, await import("/homebody/bridges.js"));
        /** @type {Map<string, readonly string[]>} */
        const limits = new Map();
        window.limited = {
          notice: { purposes: purposes.slice(0, 3), sensitive: ["health", "religion"] },
          consent: { limit: (source, denied) => void limits.set(source, denied) },
        };
        window.denied = () => purposes.filter((purpose) => [...limits.values()].some((names) => names.includes(purpose)));
      }, PURPOSES);
      await tell(page, visitor);
    },
    { gate, paths: [/^\/managers\.js$/, /^\/homebody\/bridges\.js$/] },
  );
}
