/** Homebody as in the README: the built site, the demo shop's pack and a policy with three purposes, on a bare page. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { PACK, ROOT } from "../../../e2e/support/shop.mjs";
import { ask } from "../../../e2e/support/visitor.mjs";

const SITE = join(ROOT, "target/site");
const policy = JSON.stringify({
  version: 1,
  revision: 1,
  controller: { name: "A Shop", contact: "privacy@example.org" },
  retention_days: 90,
  purposes: ["recommendations", "offers", "measurement"],
});
const script = 'src="/homebody/homebody.js" data-pack="/pack/shop.pack" data-policy="/policy.json"';

/** @type {import("../compare.mjs").Subject} */
export const homebody = {
  name: "Homebody",
  files: { "/homebody/": SITE, "/pack/": dirname(join(ROOT, PACK)) },
  texts: { "/policy.json": policy },
  headers: { "/homebody/worker.js": { "content-security-policy": "default-src 'none'; script-src 'wasm-unsafe-eval'" } },
  head: `<script type="module" ${script}></script>`,
  body: "<homebody-consent></homebody-consent>",
  root: "homebody-consent [part~=region]",
  accept: ['homebody-consent >> role=button[name="Accept"]'],
  refuse: ['homebody-consent >> role=button[name="Reject"]'],
  says: "homebody-consent [part~=gpc] p",
  languages: () => readdirSync(join(SITE, "locales")).filter((name) => name.endsWith(".js")).length,
  state: (page) =>
    page.evaluate(async () => {
      const { whenEngine } = await import("/homebody/homebody.js");
      const { consent, notice } = await whenEngine();
      return Object.fromEntries(notice.purposes.map((purpose) => [purpose, consent.get(purpose)]));
    }),
  decision: (page) => ask(page, async (engine) => (await (await inside(engine)).records()).find(({ purpose }) => purpose)),
};
