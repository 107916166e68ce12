/**
 * Nothing moves while a page loads, on a fast or a slow connection: the question, the preference centre and the shelf
 * appear in space that was theirs, or on top of the page. (steady.test.mjs checks the shelf when its list changes.)
 */
import assert from "node:assert/strict";
import { centre, drawn, opener } from "../support/centre.mjs";
import { pageAsksPrivacy } from "../support/elsewhere.mjs";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, lookAt, prompt, ranked } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** The most that a page may move in total; Google calls up to 0.1 good. */
const MOST = 0.02;

/** Records every layout shift, with what moved from where to where. @param {import("playwright-core").BrowserContext} context */
const observe = (context) =>
  context.addInitScript(() => {
    const shifts = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        const what = sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? node.cloneNode().outerHTML : node?.nodeName;
          return `${name}: ${previousRect.top} to ${currentRect.top}`;
        });
        if (!hadRecentInput) shifts.push({ value, what });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

/** Fails if the page has moved. @param {Page} page @param {string} where */
async function still(page, where) {
  const shifts = await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return window.shifts;
  });
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  assert.ok(total <= MOST, `${where} moved by ${total}: ${JSON.stringify(shifts, null, 1)}`);
}

/** Slows the network and the processor of a page down, as on a cheap phone. @param {Page} page */
async function slow(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const kilobytes = 120 * 1024;
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false, latency: 150, downloadThroughput: kilobytes, uploadThroughput: kilobytes,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 2 });
}

const sizes = [{ width: 360, height: 740 }, { width: 1280, height: 800 }];

for (const viewport of sizes) {
  for (const pace of ["fast", "slow"]) {
    const setting = { prepare: observe, context: { viewport } };
    const at = `at ${viewport.width} × ${viewport.height}, on a ${pace} connection`;

    story(`no page moves when the question appears, ${at}`, async (visitor) => {
      for (const path of ["/", "/p/1", "/basket", "/search?q=mug"]) {
        const page = await visitor.context.newPage();
        if (pace === "slow") await slow(page);
        await visitor.go(page, path);
        await prompt(page).waitFor();
        await still(page, path);
        await page.close();
      }
    }, setting);

    story(`the page with the preference centre does not move, before and after consent, ${at}`, async (visitor) => {
      const page = await visitor.context.newPage();
      if (pace === "slow") await slow(page);
      await visitor.go(page, "/your-data");
      await prompt(page).waitFor();
      const inline = page.locator("main homebody-preferences");
      await drawn(inline);
      await ask(page, (engine) => engine.doctor());
      await still(page, "before");
      await answer(page, "Accept");
      await lookAt(page, "mug", 0);
      await eventsStored(page, 1);
      await visitor.go(page, "/your-data");
      await ranked(page, "personal");
      await drawn(inline);
      await ask(page, (engine) => engine.doctor());
      await still(page, "after");
    }, setting);
  }

  story(`the preference centre does not move once it is open, at ${viewport.width} × ${viewport.height}`, async (visitor) => {
    const page = await visitor.context.newPage();
    await slow(page);
    await visitor.go(page, "/p/1");
    await answer(page, "Accept");
    // What the centre shows then does not change any more: consent given on a product's page counts that page.
    await eventsStored(page, 1);
    await opener(page).click();
    await centre(page).getByRole("heading", { name: "How this works" }).waitFor();
    await drawn(centre(page));
    await ask(page, (engine) => engine.doctor());
    await still(page, "the dialog");
  }, { prepare: observe, context: { viewport } });

  story(`no page moves when the line about GPC appears, at ${viewport.width} × ${viewport.height}`, async (visitor) => {
    for (const path of ["/", "/p/1", "/your-data", "/basket"]) {
      const page = await visitor.open(path);
      await page.locator("homebody-consent [part=gpc]").waitFor();
      await still(page, path);
      await page.close();
    }
  }, { context: { viewport }, prepare: async (context) => [await observe(context), await pageAsksPrivacy(context)] });
}

story("the observer notices a page that moves", async (visitor) => {
  const page = await visitor.open();
  await page.evaluate(() => (document.querySelector("header").style.marginBlockStart = "200px"));
  await assert.rejects(still(page, "the page"), /the page moved by 0\.\d+.*to/s);
}, { prepare: observe });
