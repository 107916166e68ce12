/**
 * The bridge to Google Consent Mode, on a page that uses its `dataLayer` as Google's own snippet does.
 */
import assert from "node:assert/strict";
import { bridged, PURPOSES } from "../support/bridged.mjs";

/** What each of Homebody's purposes needs, as stated in www/docs/guides/consent-managers.md. */
const NEEDS = {
  recommendations: ["personalization_storage"],
  offers: ["personalization_storage", "ad_personalization"],
  measurement: ["analytics_storage"],
  "sensitive:health": ["personalization_storage"],
  "sensitive:religion": ["personalization_storage"],
};
const TYPES = ["personalization_storage", "ad_personalization", "analytics_storage"];
const VALUES = [undefined, "granted", "denied"];

/** Defines `gtag` as Google's snippet does. @param {import("playwright-core").Page} page */
const snippet = (page) =>
  page.evaluate(async () => {
    window.dataLayer = window.dataLayer || [];
    window.gtag = function () {
      window.dataLayer.push(arguments);
    };
  });

/** @param {string[]} granted */
const deniedWith = (granted) => PURPOSES.filter((ours) => !NEEDS[ours].every((need) => granted.includes(need)));

/**
 * Returns one combination of consent types and their values; the digits of the number in base 3 select the value of
 * each type.
 * @param {number} number
 */
const spelt = (number) =>
  TYPES.map((type, at) => /** @type {const} */ ([type, VALUES[Math.floor(number / 3 ** at) % 3]]));

bridged("every combination of defaults and updates denies what is not finally granted", async (page) => {
  await snippet(page);
  const cases = Array.from({ length: 27 * 27 }, (_, nth) => [spelt(nth % 27), spelt(Math.floor(nth / 27))]);
  const found = await page.evaluate(async (cases) => {
    return each(cases, (commands) => {
      window.dataLayer = [];
      const [defaults, updates] = commands.map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value)));
      gtag("consent", "default", defaults);
      const stop = bridge(restricted, ["google"]);
      gtag("consent", "update", updates);
      stop();
      return denied();
    });
  }, cases);
  for (const [at, [defaults, updates]] of cases.entries()) {
    const granted = TYPES.filter((_, type) => (updates[type][1] ?? defaults[type][1]) === "granted");
    assert.deepEqual(found[at], deniedWith(granted), JSON.stringify(cases[at]));
  }
});

bridged("without a consent command, everything is denied, whatever else is in the data layer", async (page) => {
  await snippet(page);
  const found = await page.evaluate(async () => {
    gtag("js", new Date());
    gtag("event", "page_view", { personalization_storage: "granted" });
    dataLayer.push({ event: "consent", personalization_storage: "granted" });
    bridge(restricted, ["google"]);
    await new Promise((later) => setTimeout(later, 500));
    return denied();
  });
  assert.deepEqual(found, PURPOSES);
});

bridged("commands from before the bridge has loaded count like later ones", async (page) => {
  await snippet(page);
  const found = await page.evaluate(async () => {
    gtag("consent", "default", { personalization_storage: "denied" });
    gtag("consent", "update", { personalization_storage: "granted" });
    bridge(restricted, ["google"]);
    const before = await denied();
    gtag("consent", "update", { personalization_storage: "denied" });
    const after = await denied();
    gtag("consent", "update", { analytics_storage: "granted" });
    return [before, after, await denied()];
  });
  const personal = deniedWith(["personalization_storage"]);
  assert.deepEqual(found, [personal, PURPOSES, deniedWith(["analytics_storage"])]);
});

bridged("a default that denies for one region denies for all, as the visitor's region is unknown", async (page) => {
  await snippet(page);
  const found = await page.evaluate(async () => {
    gtag("consent", "default", { personalization_storage: "denied", region: ["DE", "FR"] });
    gtag("consent", "default", { personalization_storage: "granted" });
    bridge(restricted, ["google"]);
    const before = await denied();
    gtag("consent", "update", { personalization_storage: "granted" });
    return [before, await denied()];
  });
  assert.deepEqual(found, [PURPOSES, deniedWith(["personalization_storage"])]);
});

bridged("a default that waits for an update denies until the wait is over", async (page) => {
  await snippet(page);
  const found = await page.evaluate(async (after) => {
    gtag("consent", "default", { personalization_storage: "granted", wait_for_update: 3000 });
    bridge(restricted, ["google"]);
    const waiting = await denied();
    return [waiting, await becomes(after)];
  }, deniedWith(["personalization_storage"]));
  assert.deepEqual(found, [PURPOSES, deniedWith(["personalization_storage"])]);
});

bridged("the data layer keeps working and is restored at the end", async (page) => {
  await snippet(page);
  const found = await page.evaluate(async () => {
    gtag("consent", "default", { personalization_storage: "granted" });
    const heard = [];
    const { push } = dataLayer;
    dataLayer.push = function (...entries) {
      heard.push(...entries);
      return push.apply(this, entries);
    };
    const wrapped = dataLayer.push;
    const stop = bridge(restricted, ["google"]);
    const lengths = [dataLayer.push({ event: "a" }, { event: "b" }), dataLayer.length];
    for (const odd of [null, undefined, 0, "consent", ["consent"], ["consent", "update", null], { 0: "consent" }])
      dataLayer.push(odd);
    stop();
    return { heard: heard.length, lengths, same: dataLayer.push === wrapped };
  });
  assert.deepEqual(found, { heard: 9, lengths: [3, 3], same: true });
});
