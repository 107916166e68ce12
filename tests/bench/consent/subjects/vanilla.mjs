/**
 * vanilla-cookieconsent, as in https://cookieconsent.orestbida.com/essential/getting-started.html: the sample set-up
 * with its own texts, and two more categories.
 */
import { folder } from "../site.mjs";

const config = `import "/lib/cookieconsent.umd.js";
CookieConsent.run({
  categories: { necessary: { enabled: true, readOnly: true }, personalization: {}, advertisement: {}, analytics: {} },
  language: {
    default: "en",
    translations: {
      en: {
        consentModal: {
          title: "We use cookies",
          description: "Cookie modal description",
          acceptAllBtn: "Accept all",
          acceptNecessaryBtn: "Reject all",
          showPreferencesBtn: "Manage Individual preferences",
        },
        preferencesModal: {
          title: "Manage cookie preferences",
          acceptAllBtn: "Accept all",
          acceptNecessaryBtn: "Reject all",
          savePreferencesBtn: "Accept current selection",
          closeIconLabel: "Close modal",
          sections: [
            { title: "Personalization", description: "Remembers what you like", linkedCategory: "personalization" },
            { title: "Offers", description: "Shows offers that fit", linkedCategory: "advertisement" },
            { title: "Measurement", description: "Counts what works", linkedCategory: "analytics" },
          ],
        },
      },
    },
  },
});`;

/** @type {import("../compare.mjs").Subject} */
export const vanilla = {
  name: "vanilla-cookieconsent",
  package: "vanilla-cookieconsent",
  files: { "/lib/": folder("vanilla-cookieconsent", "dist") },
  texts: { "/config.js": config },
  head: '<link rel="stylesheet" href="/lib/cookieconsent.css">',
  body: '<script type="module" src="/config.js"></script>',
  root: "#cc-main .cm",
  accept: ["#cc-main .cm__btn[data-role=all]"],
  refuse: ["#cc-main .cm__btn[data-role=necessary]"],
  languages: () => 0,
};
