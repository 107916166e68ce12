/**
 * A visitor's actions in the shop, with real clicks and keys, and queries of the page afterwards.
 */

import { insideOf } from "./inside.mjs";
import { eventsStored } from "./storage.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

/** One browser profile in front of the shop. */
export class Visitor {
  /**
   * @param {import("playwright-core").BrowserContext} context
   * @param {string} origin The origin of the shop.
   * @param {import("./watch.mjs").Watch} watch
   */
  constructor(context, origin, watch) {
    this.context = context;
    this.origin = origin;
    this.watch = watch;
  }

  /**
   * Opens a tab and waits until the engine is running there.
   * @param {string} [path]
   */
  async open(path = "/") {
    const page = await this.context.newPage();
    await this.go(page, path);
    return page;
  }

  /**
   * Goes to an address in the shop and waits until the engine is running.
   * @param {Page} page
   * @param {string} path
   */
  async go(page, path) {
    await page.goto(this.origin + path);
    await engineRuns(page);
  }
}

/** Waits until the page's engine is running. @param {Page} page */
export const engineRuns = (page) => ask(page, () => true);

/**
 * Queries the page's own engine through the module that the page has loaded. `inside(engine)` returns what it gives to
 * Homebody's own elements only.
 * @template Result, Argument
 * @param {Page} page
 * @param {(engine: import("../../../www/page/homebody.js").Engine, argument: Argument) => Result | Promise<Result>} question
 * @param {Argument} [argument]
 * @returns {Promise<Result>}
 */
export async function ask(page, question, argument) {
  await page.evaluate(`globalThis.inside = ${insideOf}; undefined`);
  const engine = await page.evaluateHandle(async () => {
    const { whenEngine } = await import("/homebody/homebody.js");
    return whenEngine();
  });
  try {
    return await engine.evaluate(question, argument);
  } finally {
    await engine.dispose();
  }
}

/** Returns the question, with its usual title or with the title after a change of policy. @param {Page} page */
export const prompt = (page) =>
  page.getByRole("region", { name: /^(Can this site remember what you view\?|This site has changed what it asks for)$/ });

/** Expands the choices by purpose. @param {Page} page */
export async function unfold(page) {
  await prompt(page).getByRole("button", { name: "Manage choices" }).click();
  return prompt(page).getByRole("group", { name: "Manage choices" });
}

/**
 * Selects purposes in the question by the beginning of their names, and saves.
 * @param {Page} page
 * @param {string[]} names
 */
export async function choose(page, ...names) {
  const choices = await unfold(page);
  for (const name of names) await choices.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
  await choices.getByRole("button", { name: "Save choices" }).click();
  await prompt(page).waitFor({ state: "detached" });
}

/** Returns the visitor's decisions, purpose by purpose. @param {Page} page */
export const states = (page) =>
  ask(page, (engine) => {
    const purposes = [...engine.notice.purposes, ...engine.notice.sensitive.map((label) => `sensitive:${label}`)];
    return Object.fromEntries(purposes.map((purpose) => [purpose, engine.consent.get(purpose)]));
  });

/**
 * Answers the prompt with the mouse and waits until the answer is stored.
 * @param {Page} page
 * @param {"Accept" | "Reject"} answer
 */
export async function answer(page, answer) {
  await page.bringToFront(); // A background tab renders too rarely to be clicked.
  await prompt(page).getByRole("button", { name: answer, exact: true }).click();
  await prompt(page).waitFor({ state: "detached" });
}

/** Returns the shelf of the page. @param {Page} page */
export const shelf = (page) => page.locator("homebody-shelf");

/** Waits until the shelf shows a ranking of that mode. @param {Page} page @param {"personal" | "context"} mode */
export const ranked = (page, mode) => page.locator(`homebody-shelf[ranked="${mode}"]`).waitFor();

/** Waits until the shelf shows the shop's own list. @param {Page} page */
export const unranked = (page) => page.locator("homebody-shelf:not([ranked])").waitFor();

/** Returns the visible cards of the shelf, by product id. @param {Page} page @returns {Promise<string[]>} */
export const cards = (page) =>
  shelf(page).evaluate((element) =>
    [...element.querySelectorAll(":scope > :not(template)")]
      .filter((card) => card.checkVisibility())
      .map((card) => decodeURIComponent(new URL(card.querySelector("a.card-link").href).pathname.slice(3))),
  );

/**
 * Finds a product through the search box and opens it.
 * @param {Page} page
 * @param {string} words
 * @param {number} nth The position among the products found.
 * @returns {Promise<{ id: string, title: string }>}
 */
export async function lookAt(page, words, nth) {
  await page.getByRole("searchbox", { name: "Search the shop" }).fill(words);
  await page.getByRole("button", { name: "Search" }).click();
  await page.waitForURL(/\/search\?/);
  await page.locator("main a.card-link").nth(nth).click();
  await page.waitForURL(/\/p\//);
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  const id = await page.locator("[data-product]").getAttribute("data-product");
  return { id: id ?? "", title };
}

/** Accepts and views a mug; ends on the start page with its ranked shelf. @param {Visitor} visitor */
export async function afterAMug(visitor) {
  const page = await visitor.open();
  await answer(page, "Accept");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  await visitor.go(page, "/");
  await ranked(page, "personal");
  return page;
}

/** Returns how many of the first forty ranked items are in a category. @param {Page} page @param {string} category */
export const share = (page, category) =>
  ask(
    page,
    async (engine, category) => {
      const { items } = await engine.rank({ limit: 40 });
      return items.filter((item) => item.category === category).length;
    },
    category,
  );
