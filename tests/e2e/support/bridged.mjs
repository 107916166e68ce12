/**
 * A page of the shop with consent managers built from the IAB's own libraries (managers.mjs), and a visitor who has
 * consented to everything, so that any denial comes from the bridges.
 */
import { fileURLToPath } from "node:url";
import { fromWww } from "./chromium.mjs";
import { insideOf } from "./inside.mjs";
import { PATIENCE } from "./patience.mjs";
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

/** The purposes in the policy of these tests. */
export const PURPOSES = ["recommendations", "offers", "measurement", "sensitive:health", "sensitive:religion"];
const POLICY = {
  version: 1,
  revision: 1,
  controller: { name: "A Shop", contact: "privacy@example.org" },
  retention_days: 90,
  purposes: PURPOSES.slice(0, 3),
  sensitive: ["health", "religion"],
};

/**
 * Adds the managers' library to every page before anything else, and serves the policy of these tests.
 * @param {string} [attributes] Attributes of the engine's script element.
 * @returns {import("./gate.mjs").Rewrite}
 */
const gateWith = (attributes) => (path, answer) => {
  if (path === PATH)
    return { status: 200, headers: { "content-type": "text/javascript" }, body: Buffer.from(MANAGERS) };
  if (path === "/homebody/policy.json") return { ...answer, body: Buffer.from(JSON.stringify(POLICY)) };
  if (!answer.headers["content-type"]?.startsWith("text/html")) return undefined;
  const html = answer.body.toString().replace("<head>", `<head><script src="${PATH}"></script>`);
  return { ...answer, body: Buffer.from(attributes ? html.replace("data-pack=", `${attributes} data-pack=`) : html) };
};

/**
 * Decides with a real click: gives consent to these purposes and refuses the others.
 * @param {Page} page
 * @param {string[]} given
 */
export async function say(page, given) {
  await page.evaluate(
    ({ purposes, given }) => {
      window.said = new Promise((done) => {
        const decide = async (event) => {
          const { consent } = window.restricted;
          const answers = purposes.map((purpose) =>
            given.includes(purpose) ? consent.give(purpose, event, { text: "Yes?" }) : consent.refuse(purpose),
          );
          await Promise.all(answers);
          done(undefined);
        };
        document.addEventListener("click", decide, { once: true });
      });
    },
    { purposes: PURPOSES, given },
  );
  await page.mouse.click(1, 1);
  await page.evaluate(() => window.said);
}

/** Loads the bridges and the helpers of these tests into a page. @param {Page} page */
export async function prepare(page) {
  await page.evaluate(`globalThis.inside = ${insideOf}; undefined`);
  await page.evaluate(async ({ purposes, patience }) => {
    const { whenEngine } = await import("/homebody/homebody.js");
    Object.assign(window, await import("/homebody/bridges.js"));
    window.restricted = await whenEngine();
    const { consent, profile } = window.restricted;
    window.denied = async () => {
      await profile.preferences(); // The engine answers in order, so it has now received the restrictions too.
      return purposes.filter((purpose) => consent.get(purpose) !== "given");
    };
    window.becomes = async (expected) => {
      for (const until = Date.now() + patience; ; await new Promise((later) => setTimeout(later, 20))) {
        const now = await window.denied();
        if (JSON.stringify(now) === JSON.stringify(expected) || Date.now() > until) return now;
      }
    };
    window.each = async (list, ask) => {
      const answers = [];
      for (const element of list) answers.push(await ask(element));
      return answers;
    };
  }, { purposes: PURPOSES, patience: PATIENCE });
}

/**
 * Registers a story on such a page. In the page, `bridge` is Homebody's, `managers` contains the managers, `restricted` is
 * the engine, `denied()` returns the purposes without consent, `becomes()` returns them once they are as expected or
 * time is up, and `each()` calls a function for each value in order.
 * @param {string} name A sentence.
 * @param {(page: Page, visitor: Visitor) => Promise<void>} tell
 * @param {{ attributes?: string, given?: string[] }} [setting] The attributes of the engine's script element, and the
 *   purposes that the visitor accepts.
 */
export function bridged(name, tell, { attributes, given = PURPOSES } = {}) {
  story(
    name,
    async (visitor) => {
      const page = await visitor.open();
      await prepare(page);
      if (given.length > 0) await say(page, given);
      await tell(page, visitor);
    },
    { gate: gateWith(attributes), paths: [/^\/managers\.js$/, /^\/homebody\/bridges\.js$/] },
  );
}
