/**
 * The preference centre as a sighted visitor uses it, and its contents for comparison with the store.
 */

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

const NAME = "Your data and choices";

/** Returns the button in the footer that opens the centre. @param {Page} page */
export const opener = (page) => page.locator("footer homebody-preferences").getByRole("button", { name: NAME });

/** Returns the centre as a dialog. @param {Page} page */
export const centre = (page) => page.getByRole("dialog", { name: NAME });

/** Opens the centre with its button and waits until it is drawn. @param {Page} page */
export async function openCentre(page) {
  await opener(page).click();
  await drawn(centre(page));
  return centre(page);
}

/** Waits until the first screen has loaded. @param {Locator} where */
export const drawn = async (where) => {
  await where.getByRole("heading", { name: "How this works" }).waitFor();
  await where.getByText("Loading…").first().waitFor({ state: "detached" });
};

/**
 * Opens a section that is one level down, unless it is open, and returns it.
 * @param {Locator} where
 * @param {string} name
 */
export async function openSection(where, name) {
  const found = section(where, name);
  const summary = found.locator("summary").first();
  if (!(await summary.evaluate((one) => one.parentElement?.open))) await summary.click();
  await found.locator('[part="content"] > *').first().waitFor();
  return found;
}

/** Returns a section by its title. @param {Locator} where @param {string} name */
export const section = (where, name) => where.getByRole("region", { name, exact: true });

/** Returns the live region. @param {Locator} where */
export const said = (where) => where.locator('[part="status"]');

/** Waits until the live region says this. @param {Locator} where @param {string | RegExp} words */
export const says = (where, words) => said(where).getByText(words).waitFor();

/** Expands every collapsed part, including those that are drawn when their section opens. @param {Locator} where */
export const unfoldAll = (where) =>
  where.evaluate(async (element) => {
    const closed = () => [...element.querySelectorAll("details:not([open])")];
    while (closed().length > 0) {
      for (const details of closed()) details.open = true;
      // Sections are drawn on the event that follows.
      await new Promise((drawn) => setTimeout(drawn, 50));
    }
  });

/**
 * Returns the records under "What is kept", read from their raw data.
 * @param {Locator} where
 * @returns {Promise<Record<string, unknown>[]>}
 */
export const shownRecords = async (where) => {
  const texts = await (await openSection(where, "What is kept")).locator('li[part="record"] pre').allTextContents();
  return texts.map((text) => JSON.parse(text));
};

/**
 * Presses a button that saves a file, and reads the file.
 * @param {Page} page
 * @param {Locator} button
 * @returns {Promise<{ name: string, text: string, value: unknown }>}
 */
export async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return { name: download.suggestedFilename(), text, value: JSON.parse(text) };
}
