/**
 * What visitors of the promise tests do in the shop, in any browser.
 */
import { eventsStored, places } from "../storage.mjs";

/** @typedef {import("./page.mjs").Page} Page */

/** The question, and one of its buttons. */
export const QUESTION = "homebody-consent >>> section";
export const CHOICE = "homebody-consent >>> button";

/** Answers the question with the mouse and waits until the answer is stored. @param {Page} page @param {"Accept" | "Reject"} answer */
export async function answer(page, answer) {
  await page.click(CHOICE, answer);
  await page.gone(QUESTION);
}

/** Accepts the purposes that begin with these names. @param {Page} page @param {RegExp[]} names */
export async function choose(page, ...names) {
  await page.click(CHOICE, "Manage choices");
  for (const name of names) await page.click("homebody-consent >>> input", name);
  await page.click(CHOICE, "Save choices");
  await page.gone(QUESTION);
}

/** Returns everything that the page can find in any kind of storage, place by place. @param {Page} page */
export async function kept(page) {
  const found = await page.evaluate(places);
  return Object.fromEntries(Object.entries(found).filter(([, names]) => names.length > 0));
}

/** Follows a link to a product of this page, and waits until the engine runs there. @param {Page} page @param {number} nth */
export async function follow(page, nth) {
  const href = await page.evaluate((nth) => document.querySelectorAll("main a.card-link")[nth]?.getAttribute("href"), nth);
  await page.click(`main a.card-link[href="${href}"]`);
  const path = String(href).replace(/\?.*/, "");
  await page.until((path) => location.pathname === path && document.readyState === "complete", path);
  await page.ask(() => true);
  return page.evaluate(() => ({
    id: document.querySelector("[data-product]")?.getAttribute("data-product") ?? "",
    title: document.querySelector("h1")?.textContent ?? "",
  }));
}

/**
 * Finds mugs and views the first ones, each stored before the next.
 * @param {Page} page
 * @param {number} count
 */
export async function viewMugs(page, count) {
  const mugs = [];
  for (let nth = 0; nth < count; nth++) {
    await page.go("/search?q=mug");
    mugs.push(await follow(page, nth));
    await eventsStored(page, nth + 1);
  }
  return mugs;
}

/** Waits until the shelf shows a personalised list. @param {Page} page */
export const personalised = (page) => page.until(() => document.querySelector('homebody-shelf[ranked="personal"]'));

/** Waits until the shelf shows the shop's own list. @param {Page} page */
export const unranked = (page) => page.until(() => document.querySelector("homebody-shelf:not([ranked])"));

/** Returns the visible cards of the shelf, by product id. @param {Page} page */
export const cards = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("homebody-shelf > :not(template)")]
      .filter((card) => card.checkVisibility())
      .map((card) => decodeURIComponent(new URL(card.querySelector("a.card-link").href).pathname.slice(3))),
  );

/** Accepts, views mugs and ends on the start page with its personalised shelf. @param {Page} page @param {number} [count] */
export async function afterMugs(page, count = 1) {
  await answer(page, "Accept");
  const mugs = await viewMugs(page, count);
  await page.go("/");
  await personalised(page);
  return mugs;
}

/** Adds a script to every page as its first one. @param {string} script @returns {import("../gate.mjs").Rewrite} */
export const first = (script) => (path, answer) => {
  if (path === FIRST) return { status: 200, headers: { "content-type": "text/javascript" }, body: Buffer.from(script) };
  if (!answer.headers["content-type"]?.startsWith("text/html")) return;
  answer.body = Buffer.from(String(answer.body).replace("<head>", `<head><script src="${FIRST}"></script>`));
};

/** The address of that script. */
export const FIRST = "/first.js";
