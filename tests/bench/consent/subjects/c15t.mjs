/**
 * c15t for React, as in https://c15t.com/docs/frameworks/react/quickstart: provider, banner and dialog, with the
 * package's stylesheet, in "offline" mode, which needs no server; for a visitor in Germany.
 */
import { join } from "node:path";
import { fromWww } from "../../../e2e/support/chromium.mjs";
import { HERE, packageFolder } from "../site.mjs";

const source = `
import { createElement as element } from "react";
import { createRoot } from "react-dom/client";
import { ConsentBanner, ConsentDialog, ConsentManagerProvider, policyPackPresets } from "@c15t/react";
import "@c15t/react/styles.css";
const options = {
  mode: "offline",
  consentCategories: ["necessary", "experience", "marketing", "measurement"],
  overrides: { country: COUNTRY, region: REGION },
  ...(REGION ? { offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn(), policyPackPresets.californiaOptOut()] } } : {}),
};
const children = [element(ConsentBanner, { key: 1 }), element(ConsentDialog, { key: 2 })];
createRoot(document.getElementById("consent")).render(element(ConsentManagerProvider, { options }, children));`;

/**
 * @param {string} country
 * @param {string} [region]
 */
function bundle(country, region) {
  const { outputFiles } = fromWww("esbuild").buildSync({
    stdin: { contents: source, resolveDir: HERE },
    bundle: true,
    minify: true,
    format: "esm",
    target: "chrome114",
    outdir: "/",
    write: false,
    logLevel: "error",
    define: {
      "process.env.NODE_ENV": '"production"',
      COUNTRY: JSON.stringify(country),
      REGION: region ? JSON.stringify(region) : "undefined",
    },
  });
  const text = (/** @type {string} */ end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return { "/lib/c15t.js": text(".js"), "/lib/c15t.css": text(".css") };
}

/** @type {import("../compare.mjs").Subject} */
export const c15t = {
  name: "c15t (React)",
  package: "@c15t/react",
  files: {},
  texts: bundle("DE"),
  head: '<link rel="stylesheet" href="/lib/c15t.css">',
  body: '<div id="consent"></div><script type="module" src="/lib/c15t.js"></script>',
  root: '[data-testid="consent-banner-card"]',
  accept: ['[data-testid="consent-banner-accept-button"]'],
  refuse: ['[data-testid="consent-banner-reject-button"]'],
  languages: async () => {
    const { baseTranslations } = await import(join(packageFolder("@c15t/translations"), "dist", "all.js"));
    return Object.keys(baseTranslations).length;
  },
  // Its presets, as under "policy packs" in the same documentation.
  variants: { "in California, with its preset": bundle("US", "CA") },
  state: (page) => page.evaluate(() => window.c15tStore.getState().consents),
};
