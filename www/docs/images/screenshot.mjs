/**
 * Creates demo.webp, the picture in the README: `node www/docs/images/screenshot.mjs http://127.0.0.1:8080/` while
 * `./build.sh demo` runs. It accepts, views three mugs, opens "Why am I seeing this?" and then the consent prompt.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { chromium } = createRequire(new URL("../../package.json", import.meta.url))("playwright-core");
const shop = process.argv[2] ?? "http://127.0.0.1:8080/";
const size = { width: 1200, height: 960 };
const browser = await chromium.launch({ executablePath: process.env.CHROME || "/usr/bin/chromium", args: ["--headless", "--no-sandbox"] });
const page = await browser.newPage({ viewport: size, reducedMotion: "reduce", locale: "en-GB" });
await page.goto(shop);
await page.getByRole("button", { name: "Accept", exact: true }).click();
for (const item of ["p/48", "p/50", "p/51"]) {
  await page.goto(new URL(item, shop).href);
  await page.locator("homebody-shelf[ranked]").first().waitFor();
  await page.waitForTimeout(500); // Wait until the event is stored.
}
await page.goto(shop);
await page.locator("homebody-shelf[ranked=personal]").first().waitFor();
await page.waitForTimeout(1000); // Wait until the images are loaded.
await page.evaluate(() => document.querySelector("homebody-consent").ask());
await page.locator("homebody-consent").getByRole("button", { name: "Accept", exact: true }).waitFor();
await page.locator("homebody-consent").getByRole("button", { name: "Manage choices" }).click(); // Folds them.
await page.evaluate(() => scrollTo(0, document.querySelector("homebody-shelf").getBoundingClientRect().top + scrollY - 90));
await page.locator("homebody-shelf homebody-why button").nth(1).click();
await page.locator("homebody-why [part=reason]").first().waitFor();
await page.waitForTimeout(500);
const png = await page.screenshot();
// Chromium encodes WebP too.
const data = await browser.newPage().then((blank) =>
  blank.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.8);
  }, `data:image/png;base64,${png.toString("base64")}`),
);
writeFileSync(fileURLToPath(new URL("demo.webp", import.meta.url)), Buffer.from(data.split(",")[1], "base64"));
await browser.close();
