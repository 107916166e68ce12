/**
 * Osano's open-source Cookie Consent, the npm package "cookieconsent": the palette of its documented examples, and
 * `type: "opt-in"`, because the default type "info" asks nothing.
 */
import { folder } from "../site.mjs";

const config = `window.addEventListener("load", () =>
  window.cookieconsent.initialise({
    palette: { popup: { background: "#252e39" }, button: { background: "#14a7d0" } },
    type: "opt-in",
    content: { href: "/privacy" },
  }),
);`;

/** @type {import("../compare.mjs").Subject} */
export const osano = {
  name: "Osano Cookie Consent",
  package: "cookieconsent",
  files: { "/lib/": folder("cookieconsent", "build") },
  texts: { "/config.js": config },
  head: '<link rel="stylesheet" href="/lib/cookieconsent.min.css">',
  body: '<script src="/lib/cookieconsent.min.js"></script><script src="/config.js"></script>',
  root: ".cc-window",
  accept: [".cc-window .cc-allow"],
  refuse: [".cc-window .cc-deny"],
  languages: () => 0,
};
