/**
 * Accessibility of the preference centre: axe on every state, and what axe cannot check.
 */
import assert from "node:assert/strict";
import { objections } from "../support/axe.mjs";
import { centre, drawn, openCentre, openSection, said, says, unfoldAll } from "../support/centre.mjs";
import { DOCUMENTED, Elsewhere } from "../support/elsewhere.mjs";
import { eventsStored } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { afterAMug, ask } from "../support/visitor.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

/** Creates a history with something in every section. @param {import("../support/visitor.mjs").Visitor} visitor */
async function busy(visitor) {
  const page = await afterAMug(visitor);
  await ask(page, async (engine) => {
    for (const item of ["1", "2"]) engine.track("view", { item });
    engine.impression(["5", "6", "7"]);
    await engine.profile.mute("item:9");
    await engine.profile.more("item:10");
  });
  await eventsStored(page, 3);
  return page;
}

/** Shows the question about erasing and the offer to import a file. @param {Page} page @param {Locator} panel */
async function everyState(page, panel) {
  await unfoldAll(panel);
  const copy = await ask(page, async (engine) => JSON.stringify(await (await inside(engine)).exportAll()));
  const file = { name: "copy.json", mimeType: "application/json", buffer: Buffer.from(copy) };
  await panel.getByLabel("Import data from a file").setInputFiles(file);
  await panel.getByRole("button", { name: "Add new entries" }).waitFor();
  await panel.getByRole("button", { name: "Delete all data", exact: true }).click();
  await unfoldAll(panel);
}

/** Returns the controls that are smaller than 24 by 24 pixels. @param {Locator} panel */
const small = (panel) =>
  panel.evaluate((element) =>
    [...element.querySelectorAll("button, summary, input, label, a, select")].flatMap((control) => {
      if (!control.checkVisibility()) return [];
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24 ? [`${control.localName} ${control.textContent}: ${width} × ${height}`] : [];
    }),
  );

/**
 * Returns the controls and bars that stand out too little: the border or the fill of each must differ from the surface by
 * at least 3 to 1. The canvas mixes translucent colours as the screen does.
 * @param {Locator} panel
 */
const faint = (panel) =>
  panel.evaluate((element) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const luminance = (/** @type {string[]} */ ...layers) => {
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
        part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const surface = getComputedStyle(element).backgroundColor;
    const ground = luminance(surface);
    return [...element.querySelectorAll("button, input[role=switch], .bar")].flatMap((one) => {
      if (!one.checkVisibility()) return [];
      const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(one);
      const seen = [backgroundColor, ...(parseFloat(borderTopWidth) > 0 ? [borderTopColor] : [])];
      const ratios = seen.map((colour) => {
        const light = luminance(surface, colour);
        return (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
      });
      return Math.max(...ratios) < 3 ? [`${one.localName} ${one.textContent}: ${Math.max(...ratios)}`] : [];
    });
  });

/** Returns what overflows sideways, in the panel and on the page. @param {Page} page @param {Locator} panel */
const sideways = async (page, panel) => {
  const page_ = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const inside = await panel.evaluate((element) =>
    [element, ...element.querySelectorAll("*")].flatMap((one) =>
      one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).overflowX !== "visible"
        ? [`${one.localName}.${one.getAttribute("part")}: ${one.scrollWidth} > ${one.clientWidth}`]
        : [],
    ),
  );
  return page_ > 0 ? [`page: ${page_}`, ...inside] : inside;
};

for (const [colorScheme, width] of /** @type {["light" | "dark", number][]} */ ([
  ["light", 1280],
  ["dark", 360],
])) {
  const context = { colorScheme, viewport: { width, height: 800 }, reducedMotion: /** @type {const} */ ("reduce") };

  story(
    `axe passes on every state of the centre, and every control stands out, ${colorScheme} at ${width} px`,
    async (visitor) => {
      let page = await visitor.open();
      let panel = await openCentre(page);
      assert.deepEqual(await objections(page), [], "before any answer");
      await page.close();
      page = await busy(visitor);
      panel = await openCentre(page);
      await everyState(page, panel);
      assert.deepEqual(await objections(page), [], "with everything unfolded");
      assert.deepEqual(await faint(panel), []);
      await panel.getByRole("switch", { name: "Pause" }).click();
      await says(panel, "Turned on: Pause");
      assert.deepEqual(await objections(page), [], "with a message");
      await visitor.go(page, "/your-data");
      await drawn(page.locator("main homebody-preferences"));
      assert.deepEqual(await objections(page), [], "in place");
    },
    { context, ...new Elsewhere(DOCUMENTED).setting },
  );
}

story(
  "every control is at least 24 by 24 pixels, and nothing overflows at 320 pixels",
  async (visitor) => {
    const page = await busy(visitor);
    const panel = await openCentre(page);
    await everyState(page, panel);
    assert.deepEqual(await small(panel), []);
    assert.deepEqual(await sideways(page, panel), []);
    await visitor.go(page, "/your-data");
    const inline = page.locator("main homebody-preferences");
    await drawn(inline);
    await unfoldAll(inline.locator('[part="centre"]'));
    assert.deepEqual(await sideways(page, inline.locator('[part="centre"]')), []);
  },
  { context: { viewport: { width: 320, height: 640 } }, ...new Elsewhere(DOCUMENTED).setting },
);

story(
  "with text at 200 percent, nothing overflows or is cut off",
  async (visitor) => {
    const page = await busy(visitor);
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    const panel = await openCentre(page);
    await everyState(page, panel);
    assert.deepEqual(await sideways(page, panel), []);
    const cut = await panel.evaluate((element) =>
      [...element.querySelectorAll("button, summary, label, p, h2, h3, h4")].flatMap((one) =>
        one.checkVisibility() &&
        one.scrollHeight > one.clientHeight + 2 &&
        getComputedStyle(one).overflowY !== "visible"
          ? [one.textContent]
          : [],
      ),
    );
    assert.deepEqual(cut, []);
    const size = await panel
      .getByRole("heading", { name: "Settings" })
      .evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
    assert.ok(size >= 36, `${size} px`);
  },
  { context: { viewport: { width: 1280, height: 800 } } },
);

story("in right-to-left text, everything is mirrored, and data keeps its direction", async (visitor) => {
  const page = await busy(visitor);
  const panel = await openCentre(page);
  await panel.locator('[part="centre"]').evaluate((frame) => (frame.dir = "rtl"));
  await unfoldAll(panel);
  const box = async (/** @type {Locator} */ one) => (await one.boundingBox()) ?? { x: 0, width: 0 };
  const [title, close] = [
    await box(panel.getByRole("heading", { level: 2 })),
    await box(panel.getByRole("button", { name: "Close" })),
  ];
  assert.ok(close.x + close.width <= title.x + 1, "the close button is on the left");
  const [settings, interests] = [
    await box(panel.getByRole("region", { name: "Settings" })),
    await box(panel.getByRole("region", { name: "What we think you like" })),
  ];
  assert.ok(settings.x >= interests.x + interests.width, "the settings, which come first, are on the right");
  const [box_, label] = [
    await box(panel.getByRole("switch").first()),
    await box(panel.locator('[part="turn"] [part="label"]').first()),
  ];
  assert.ok(box_.x < label.x, "a switch is to the left of its name");
  assert.equal(
    await panel
      .locator("pre")
      .first()
      .evaluate((data) => getComputedStyle(data).direction),
    "ltr",
  );
  assert.deepEqual(await sideways(page, panel), []);
});

story(
  "nothing moves for visitors who prefer reduced motion",
  async (visitor) => {
    const page = await busy(visitor);
    const panel = await openCentre(page);
    const moving = await panel.evaluate((element) =>
      [element, ...element.querySelectorAll("*")].flatMap((one) =>
        ["", "::before"].flatMap((pseudo) => {
          const { transitionDuration, animationName } = getComputedStyle(one, pseudo || undefined);
          return parseFloat(transitionDuration) > 0 || animationName !== "none" ? [one.localName + pseudo] : [];
        }),
      ),
    );
    assert.deepEqual(moving, []);
  },
  { context: { reducedMotion: "reduce" } },
);

story(
  "in forced colours, switches, bars and pressed buttons still show their state",
  async (visitor) => {
    const page = await busy(visitor);
    const panel = await openCentre(page);
    const [on, off] = [
      panel.getByRole("switch", { name: "Recommendations" }),
      panel.getByRole("switch", { name: "Pause" }),
    ];
    const back = (/** @type {Locator} */ one) => one.evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.notEqual(await back(on), await back(off));
    const bar = panel.locator(".bar").first();
    assert.notEqual(await back(bar), await back(panel.locator(".track").first()));
    const more = panel.getByRole("button", { name: /^More: / }).first();
    const width = (/** @type {Locator} */ one) => one.evaluate((element) => getComputedStyle(element).borderTopWidth);
    const before = await width(more);
    await more.click();
    await says(panel, /^You will see more of:/);
    assert.notEqual(await width(more), before);
  },
  { context: { forcedColors: "active" } },
);

story("the live region is inside the dialog, exists before it announces anything, and is polite", async (visitor) => {
  const page = await busy(visitor);
  const panel = await openCentre(page);
  assert.equal(await said(panel).getAttribute("role"), "status");
  assert.equal(await said(panel).innerText(), "");
  const node = await said(panel).elementHandle();
  await panel.getByRole("switch", { name: "Pause" }).click();
  await says(panel, "Turned on: Pause");
  assert.equal(await page.evaluate(([one, other]) => one === other, [node, await said(panel).elementHandle()]), true);
});

story(
  "no text in the centre is a bare key or has an unfilled placeholder",
  async (visitor) => {
    const page = await busy(visitor);
    const panel = await openCentre(page);
    await everyState(page, panel);
    const texts = await panel.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode())
        if (!walker.currentNode.parentElement?.closest("pre")) found.push(walker.currentNode.nodeValue ?? "");
      for (const one of element.querySelectorAll("[aria-label]")) found.push(one.getAttribute("aria-label") ?? "");
      return found;
    });
    const keys = /^(centre|facet|kept|records|interests|preferences|learned|cause|settings|reports|take|works|purpose|renew|consent)\.[\w.]+$/;
    for (const text of texts) assert.doesNotMatch(text, keys);
    for (const text of texts) assert.doesNotMatch(text, /\{\w+\}|undefined|NaN|\[object|Invalid Date/);
  },
  new Elsewhere(DOCUMENTED).setting,
);

story("the measure notices a control that stands out too little", async (visitor) => {
  const page = await visitor.open();
  const panel = await openCentre(page);
  assert.deepEqual(await faint(panel), []);
  await panel.getByRole("switch").first().evaluate((box) => (box.style.borderColor = "#ccc"));
  assert.equal((await faint(panel)).length, 1);
});

story("Escape leaves nothing open, and opening again shows the current state", async (visitor) => {
  const page = await busy(visitor);
  const panel = await openCentre(page);
  await openSection(panel, "What is kept");
  const lines = panel.locator('li[part="record"]');
  const before = await lines.count();
  await page.keyboard.press("Escape");
  await centre(page).waitFor({ state: "hidden" });
  await ask(page, (engine) => engine.track("view", { item: "77" }));
  await eventsStored(page, 4);
  await openCentre(page);
  await panel.locator(`li[part="record"] >> nth=${before}`).waitFor({ state: "attached" });
  assert.ok((await lines.count()) > before);
});
