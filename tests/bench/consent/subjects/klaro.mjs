/**
 * Klaro, as in https://klaro.org/docs/getting-started and in its own annotated dist/config.js: script, styles and
 * translations in one file, every option at its default, three services.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { folder, packageFolder } from "../site.mjs";

const config = `var klaroConfig = {
  version: 1,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: "/privacy" },
    en: { purposes: { personalization: "Personalization", advertising: "Offers", analytics: "Measurement" } },
  },
  services: [
    { name: "taste", title: "Taste", purposes: ["personalization"] },
    { name: "offers", title: "Offers", purposes: ["advertising"] },
    { name: "counts", title: "Counts", purposes: ["analytics"] },
  ],
};`;

/** @type {import("../compare.mjs").Subject} */
export const klaro = {
  name: "Klaro",
  package: "klaro",
  files: { "/lib/": folder("klaro", "dist") },
  texts: { "/config.js": config },
  head: '<script defer src="/config.js"></script><script defer data-config="klaroConfig" src="/lib/klaro.js"></script>',
  body: "",
  root: "#klaro .cookie-notice",
  accept: ["#klaro .cookie-notice .cm-btn-success"],
  refuse: ["#klaro .cookie-notice .cn-decline"],
  languages: () =>
    readdirSync(join(packageFolder("klaro"), "src", "translations")).filter((name) => name.endsWith(".yml")).length,
};
