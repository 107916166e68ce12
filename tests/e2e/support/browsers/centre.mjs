/**
 * The preference centre of the shop's footer, in any browser.
 */

/** @typedef {import("./page.mjs").Page} Page */

export const CENTRE = "footer homebody-preferences >>> dialog";
/** Where the centre says what has happened. */
export const SAID = `${CENTRE} [part=status]`;

/**
 * For tests that open the centre or call doctor(), both of which check the seal: Firefox notes the refused attempt to
 * connect on the console, as a failed connection to the page itself.
 */
export const PROBED = { tolerated: [/^uncaught: Error: Firefox can.t establish a connection to the server at http:..127\.0\.0\.1:\d+\/\.$/] };

/** Opens the centre with its button and waits until its first screen is drawn. @param {Page} page */
export async function openCentre(page) {
  await page.click("footer homebody-preferences >>> button", "Your data and choices");
  await page.see(`${CENTRE} h3`, "How this works");
  await page.gone(`${CENTRE} p`, "Loading…");
}

/** Opens a section that is one level down. @param {Page} page @param {string} title */
export const openSection = (page, title) => page.click(`${CENTRE} summary`, title);
