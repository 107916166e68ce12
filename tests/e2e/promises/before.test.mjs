/**
 * Before an answer, nothing is stored anywhere, only the site's own files are requested, and the console is silent.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PROBED } from "../support/browsers/centre.mjs";
import { promise } from "../support/browsers/promise.mjs";
import { answer, follow, kept, QUESTION } from "../support/browsers/shopping.mjs";
import { eventually } from "../support/patience.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */

/** Visits the shop without answering: a product, its basket button, the search, the basket. @param {Page} page */
async function browse(page) {
  await follow(page, 0);
  await page.click("main form.add button", /^Add to basket: /);
  await page.see("[data-toast]", /^In your basket: /);
  await page.click("#q");
  await page.press("m", "u", "g", "Enter");
  await page.until(() => location.pathname === "/search");
  await page.ask(() => true);
  await follow(page, 1);
  await page.go("/basket");
}

promise("browsing the shop without answering leaves nothing in any kind of storage", async (visitor) => {
  const page = await visitor.open();
  await browse(page);
  await page.see(QUESTION);
  assert.deepEqual(await kept(page), {});
  const { events, storage } = await page.ask((engine) => engine.doctor());
  assert.deepEqual({ events, storage }, { events: 0, storage: "none" });
  assert.equal(await page.ask((engine) => engine.consent.get("recommendations")), "unset");
}, PROBED);

promise("the storage dump finds something in every kind of storage", async (visitor) => {
  const page = await visitor.open();
  await page.evaluate(async () => {
    document.cookie = "crumb=1";
    localStorage.setItem("crumb", "1");
    sessionStorage.setItem("crumb", "1");
    await caches.open("crumb");
    await (await navigator.storage?.getDirectory())?.getFileHandle("crumb", { create: true });
    await new Promise((resolve) => (indexedDB.open("crumb").onsuccess = resolve));
  });
  const without = visitor.browser === "WebKit" ? [] : ["opfs"];
  const expected = ["caches", "document.cookie", "indexedDB", "localStorage", ...without, "sessionStorage"];
  assert.deepEqual(Object.keys(await kept(page)).sort(), expected);
});

/** Where the data of sites is in the folder of a profile. @type {Record<string, string[]>} */
const PLACES = {
  Chromium: ["IndexedDB", "File System", "Service Worker", "WebStorage", "databases"].map((name) => `Default/${name}`),
  Firefox: ["storage/default", "storage/temporary"],
};
/**
 * What a browser keeps by itself: Chromium's account of the space that sites use, and Firefox's note that an origin has
 * asked for the names of its databases.
 */
const OWN = /^(QuotaManager(-journal)?|\.metadata-v2)$/;

/** Returns the files in the profile that belong to a site. @param {import("../support/browsers/visitor.mjs").Visitor} visitor */
const siteFiles = ({ folder, browser }) =>
  (PLACES[browser] ?? [])
    .map((place) => join(folder, place))
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !OWN.test(entry.name))
    .map(({ name }) => name);

promise("the folder of the profile holds no file of the site before an answer, but does after it", async (visitor) => {
  await follow(await visitor.open(), 0);
  await visitor.restart();
  assert.deepEqual(siteFiles(visitor), []);
  const page = await visitor.open();
  await answer(page, "Accept");
  await eventually(async () => assert.notDeepEqual(siteFiles(visitor), []));
}, { needs: ["profile"] });
