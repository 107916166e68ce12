/**
 * tarteaucitron.js, as in its README: the recommended `init` verbatim, with three custom services as under "Create
 * custom service".
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { folder, packageFolder } from "../site.mjs";

const config = `tarteaucitron.init({
  privacyUrl: "", bodyPosition: "bottom", hashtag: "#tarteaucitron", cookieName: "tarteaucitron", orientation: "middle",
  groupServices: false, showDetailsOnClick: true, serviceDefaultState: "wait", showAlertSmall: false, showTitleBanner: false,
  cookieslist: false, cookieslistEmbed: false, showIcon: true, iconPosition: "BottomRight", adblocker: false,
  DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, alwaysNeedConsent: false, handleBrowserDNTRequest: false,
  removeCredit: false, moreInfoLink: true, useExternalCss: false, useExternalJs: false, readmoreLink: "", mandatory: true,
  mandatoryCta: true, googleConsentMode: true, bingConsentMode: true, pianoConsentMode: true,
  pianoConsentModeEssential: false, softConsentMode: false, dataLayer: false, serverSide: false, partnersList: false,
});
for (const [key, type] of [["taste", "other"], ["offers", "ads"], ["counts", "analytic"]]) {
  tarteaucitron.services[key] = { key, type, name: key, needConsent: true, cookies: [], js() {}, fallback() {} };
  (tarteaucitron.job = tarteaucitron.job || []).push(key);
}`;

/** @type {import("../compare.mjs").Subject} */
export const tarteaucitron = {
  name: "tarteaucitron",
  package: "tarteaucitronjs",
  files: { "/lib/": folder("tarteaucitronjs", ".") },
  texts: { "/config.js": config },
  head: '<script src="/lib/tarteaucitron.min.js"></script><script src="/config.js"></script>',
  body: "",
  root: "#tarteaucitronAlertBig",
  accept: ["#tarteaucitronAlertBig #tarteaucitronPersonalize2"],
  refuse: ["#tarteaucitronAlertBig #tarteaucitronAllDenied2"],
  languages: () =>
    readdirSync(join(packageFolder("tarteaucitronjs"), "lang")).filter((name) => /^tarteaucitron\.\w+\.js$/.test(name))
      .length,
};
