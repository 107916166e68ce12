/**
 * A style sheet may change how the question looks. A click on Accept is consent only if the question could be read.
 */
import assert from "node:assert/strict";
import { setTimeout as later } from "node:timers/promises";
import { createServer } from "node:http";
import { promise } from "../support/browsers/promise.mjs";
import { CHOICE, first, FIRST } from "../support/browsers/shopping.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */

/** @param {string} style @param {string} [part] */
const part = (style, part = "words") => `homebody-consent::part(${part}) { ${style} }`;

/** What a style sheet can do so that the question cannot be read, or says something else, by what it does it with. */
const UNREADABLE = {
  size: [
    "font-size: 0", "font-size: 4px", "max-block-size: 0; overflow: hidden; padding: 0", "inline-size: 0; overflow: hidden",
    "transform: scale(.1)", "transform: scaleX(.01)", "zoom: .1; font-size: 10px", "letter-spacing: -.36em", "word-spacing: -.5em",
    "line-height: 0; gap: 0; display: block", "grid-auto-rows: 0; gap: 0",
  ].map((style) => part(style)),
  font: [
    `@font-face { font-family: tiny; src: local("DejaVu Sans"), local("Liberation Sans"), local("Noto Sans");
       ascent-override: 1500%; descent-override: 300% }
     ${part("font-family: tiny; font-size: 1px; letter-spacing: 5px; line-height: 20px")}`,
  ],
  place: [
    "text-indent: -9999px", "position: absolute; inset-inline-start: -9999px", "position: relative; inset-block-start: -9999px",
    "translate: 0 -200vh", "text-indent: 60vw; white-space: nowrap; overflow: visible",
    "block-size: 1px; max-block-size: 1px; padding: 0; overflow: auto; scrollbar-width: none",
    "inline-size: 30px; white-space: nowrap; overflow-x: clip; overflow-y: visible", "block-size: 0; padding: 0; contain: paint",
    "display: -webkit-box; -webkit-line-clamp: 1; -webkit-box-orient: vertical; overflow: hidden",
  ].map((style) => part(style)),
  region: [
    `${part("overflow: hidden; grid-template-columns: none; block-size: 90px; padding-block: 0", "region")}
     ${part("order: 2; margin-block-start: 300px")}`,
  ],
  height: [
    `${part("block-size: 3000px; max-block-size: none; grid-template-columns: none", "region")}
     ${part("align-self: start")} ${part("align-self: end", "choices")}`,
  ],
  host: [
    `homebody-consent:not([companion]) { display: block; position: fixed; z-index: 9; inset: 0 0 0 50%; transform: translate(0);
       overflow: hidden }
     ${part("inset-inline: auto 40px; inline-size: 1000px", "region")}`,
    `homebody-consent:not([companion]) { display: block; position: fixed; z-index: 9; inset: 0;
       filter: opacity(.5) opacity(.5) opacity(.5) }`,
    "body { opacity: .3 }",
  ],
  direction: [
    "transform: rotateY(180deg); backface-visibility: hidden; -webkit-backface-visibility: hidden", "rotate: y 180deg",
    "transform: perspective(1px) translateZ(2px)", "transform: rotateX(180deg) rotateY(180deg)", "transform: scaleX(-1)",
    "scale: 1 -1", "rotate: 45deg", "offset-path: path('M0,0 L-9,0')",
  ].map((style) => part(style)),
  perspective: [`${part("perspective: 100px", "region")} ${part("transform: translateZ(200px)")}`],
  color: [
    "color: transparent", "-webkit-text-fill-color: rgb(0 0 0 / .1)", "color: color(srgb 0 0 0 / none)",
    "color: color(srgb 0 0 0 / 0.0000001)", "color: oklab(0.5 0 0 / 0.0000001)", "color: rgb(0 0 0 / 1e-7)",
  ].map((style) => part(style)),
  paint: [
    "opacity: .2", "clip-path: inset(50%)", "position: absolute; clip: rect(0 0 0 0)", "mix-blend-mode: lighten; color: black",
    "-webkit-text-stroke: 14px currentColor", "text-decoration-line: line-through; text-decoration-thickness: 2em",
    "text-decoration-line: underline; text-decoration-thickness: 1px; text-underline-offset: -.4em",
    `text-shadow: ${["4px 0", "-4px 0", "0 4px", "0 -4px"].map((at) => `${at} CanvasText`).join()}`,
    "-webkit-mask-image: linear-gradient(transparent, transparent); mask-image: linear-gradient(transparent, transparent)",
  ].map((style) => part(style)),
  filter: [
    "opacity(10%)", "blur(8px)", "opacity(.5) opacity(.5) opacity(.5) opacity(.5)", "opacity(0.0000001)", "brightness(1000)",
    "contrast(.5) opacity(.5)", "contrast(.5) contrast(.5)", "invert(.5)",
  ].map((filter) => part(`filter: ${filter}`)),
  words: [
    `${part("position: relative", "choice")}
     homebody-consent::part(choice)::before { content: "Reject"; position: absolute; inset: 0; background: white; z-index: 2 }`,
    'homebody-consent::part(choice)::after { content: "Reject"; visibility: visible }',
    "homebody-consent::part(choice)::before { counter-increment: a; content: counter(a) }",
    `${part('display: list-item; list-style: "No " inside')}`,
  ],
  line: ["homebody-consent::part(words) { display: block } homebody-consent::part(words)::first-line { color: transparent }"],
  moment: [
    "homebody-consent:not(:focus-within)::part(words) { opacity: 0 }",
    `${part("opacity: 0; transition: opacity 1ms 9999s")}
     homebody-consent:is(:active, :focus-within)::part(words) { opacity: 1; transition: none }`,
    `@keyframes blink { 0% { opacity: 0 } 90% { opacity: 1 } } ${part("animation: blink 1s infinite steps(1)")}`,
  ],
};

/** What only some browsers know. A browser without it shows the text. */
const RARE = [
  { knows: "-webkit-mask-box-image", css: part("-webkit-mask-box-image: linear-gradient(transparent, transparent)") },
  { knows: "-webkit-text-security", css: part("-webkit-text-security: disc") },
];

/** What designs do, and what leaves the question readable. */
const READABLE = {
  nothing: "",
  smallPrint: part("font: 11px/1.1 serif; letter-spacing: -.01em"),
  largePrint: part("font-size: 2em; letter-spacing: -.04em; line-height: 1", "region"),
  monospaced: part("font-family: monospace; text-transform: uppercase; word-spacing: .1em", "region"),
  faint: part("opacity: .9", "region") + part("color: rgb(60 60 60 / .85)"),
  modernColor: part("color: oklch(0.3 0.02 250 / 95%)"),
  shadows: part("filter: drop-shadow(0 4px 8px rgb(0 0 0 / .3)); text-shadow: 0 1px 2px rgb(0 0 0 / .2)", "region"),
  outlined: part("text-shadow: 1px 0 white, -1px 0 white, 0 1px white, 0 -1px white; color: black; -webkit-text-stroke: 1px"),
  inverted: "html { filter: invert(1) hue-rotate(180deg) }",
  calm: "html { filter: grayscale(.4) brightness(.95) contrast(1.05) }",
  fadesIn: `@keyframes come { from { opacity: 0; transform: translateY(20px) } } ${part("animation: come .2s", "region")}`,
  staysIn: `@keyframes come { from { opacity: 0 } to { opacity: 1; transform: translateZ(0) } }
    ${part("animation: come .2s both", "region")}`,
  pulses: `@keyframes pulse { 50% { opacity: .8; scale: 1.02 } } ${part("animation: pulse 1s infinite", "choice")}`,
  turns: part("transition: all .2s", "choice") + "homebody-consent::part(choice):hover { opacity: .8; translate: 0 -1px }",
  rings: "homebody-consent:not(:focus-within)::part(region) { opacity: .95; box-shadow: none }",
  rounded: part("overflow: hidden; max-block-size: none; border-radius: 30px", "region"),
  centred: part("inset: 0; margin: auto; block-size: fit-content; max-block-size: 90dvh; inline-size: 30rem; grid-template-columns: none", "region"),
  column: part("inset-inline: auto 8px; inline-size: 20rem; grid-template-columns: none; max-block-size: 60dvh", "region"),
  scrolls: part("max-block-size: 5em; overflow: auto"),
  onTop: part("inset-block: 0 auto; rotate: 1deg; transform: translate3d(0, 0, 0)", "region"),
  inFlow: part("position: static; max-block-size: none", "region"),
  stuck: part("position: sticky; inset-block: 0 auto", "region"),
  rightToLeft: "html, body { direction: rtl } homebody-consent::part(region) { direction: rtl }",
  vertical: part("writing-mode: vertical-rl; block-size: 40rem; max-block-size: none; overflow-x: auto", "region"),
  narrowPage: "body { overflow-x: hidden; max-inline-size: 40rem; contain: layout style }",
  shell: "html { overflow: hidden; block-size: 100% } body { block-size: 100%; overflow: auto; margin: 0 }",
  wrapped: "homebody-consent { overflow: hidden; block-size: 0; contain: style }",
  icons: 'homebody-consent::part(choice)::before { content: "✓ "; color: green } homebody-consent::part(changes) { list-style: "→ " }',
  underlined: part("text-decoration: underline; text-underline-offset: .2em", "choice") + part("text-decoration: none", "link"),
  capital: part("display: block") + "homebody-consent::part(words)::first-letter { font-size: 2em; color: darkgreen }",
  glass: part("background: rgb(255 255 255 / .8); backdrop-filter: blur(8px); isolation: isolate", "region"),
};

/** The same, but WebKit's rectangles and its window then have different units, so that nothing in the window is certain. */
const ZOOMED = { zoomedIn: "html { zoom: 2 }", zoomedOut: "html { zoom: .75 }" };

/** Applies a style sheet, and notes what becomes of the next answer. @param {Page} page @param {string} css */
const dress = (page, css) =>
  page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    window.outcome = new Promise((told) => {
      addEventListener("homebody:error", ({ detail }) => told(detail.error.code), { once: true });
      addEventListener("homebody:consent", ({ detail }) => told(detail.state), { once: true });
    });
    // Until what appears has appeared.
    const region = document.querySelector("homebody-consent").shadowRoot.querySelector("section");
    const ends = region.getAnimations({ subtree: true }).filter(({ effect }) => effect.getComputedTiming().endTime < 1000);
    await Promise.all(ends.map(({ finished }) => finished));
  }, css);

/** Accepts the question in a style, and returns the error's code or the new state. @param {Page} page @param {string} css */
async function accepted(page, css) {
  await page.see(CHOICE, "Accept");
  await dress(page, css);
  await page.click(CHOICE, "Accept");
  const outcome = await page.evaluate(() => window.outcome);
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
  if (outcome === "given") await page.ask((engine) => engine.endUse());
  return outcome;
}

promise("a click on Accept in a question that a style sheet makes unreadable is not consent", async (visitor) => {
  const page = await visitor.open();
  const outcomes = [];
  const expected = [];
  for (const [means, sheets] of Object.entries(UNREADABLE)) {
    for (const css of sheets) {
      outcomes.push([means, css, await accepted(page, css)]);
      expected.push([means, css, "consent/untrusted"]);
    }
    outcomes.push([means, "no style sheet", await accepted(page, "")]);
    expected.push([means, "no style sheet", "given"]);
  }
  assert.deepEqual(outcomes, expected);
});

promise("a property that only some browsers have makes no text unreadable unnoticed", async (visitor) => {
  const page = await visitor.open();
  for (const { knows, css } of RARE) {
    const known = await page.evaluate((knows) => CSS.supports(knows, "inherit"), knows);
    assert.equal(await accepted(page, css), known ? "consent/untrusted" : "given", css);
  }
});

promise("a click on Accept counts in every design in which the question can be read", async (visitor) => {
  const page = await visitor.open();
  const designs = { ...READABLE, ...(visitor.browser === "WebKit" ? {} : ZOOMED) };
  const outcomes = [];
  for (const [name, css] of Object.entries(designs)) outcomes.push([name, await accepted(page, css)]);
  assert.deepEqual(outcomes, Object.keys(designs).map((name) => [name, "given"]));
});

promise("the focus is where it was after an answer that was not recorded, and no script has seen it move", async (visitor) => {
  const page = await visitor.open("/basket");
  await page.see(CHOICE, "Accept");
  await dress(page, part("color: transparent"));
  await page.tabTo("Accept");
  await page.evaluate(() => {
    window.moves = [];
    for (const type of ["focusin", "focusout"]) document.addEventListener(type, () => window.moves.push(type));
  });
  await page.press("Enter");
  assert.equal(await page.evaluate(() => window.outcome), "consent/untrusted");
  const now = await page.evaluate(() => [window.moves, document.querySelector("homebody-consent").shadowRoot.activeElement.textContent]);
  assert.deepEqual(now, [[], "Accept"]);
});

/** Tells the page around a frame what has the focus, and what becomes of an answer. */
const TELL = `
  const tell = (what) => parent.postMessage(what, "*");
  const see = () => (document.querySelector("homebody-consent")?.shadowRoot?.querySelector("section") ? tell("asked") : setTimeout(see, 20));
  see();
  addEventListener("keyup", (event) => tell(event.composedPath()[0].textContent), true);
  addEventListener("homebody:error", ({ detail }) => tell({ outcome: detail.error.code }));
  addEventListener("homebody:consent", ({ detail }) => tell({ outcome: detail.state }));`;

/** A page without an icon of its own. */
const EMPTY = '<!doctype html><link rel="icon" href="data:,"><body>';

/** Lets the shop be framed, which its headers forbid. */
const FRAMED = {
  paths: [new RegExp(`^${FIRST}$`), /^\/around$/],
  tolerated: [/./],
  except: { WebKit: "WebKitGTK's WebDriver cannot move the focus inside a frame" },
  gate: (/** @type {string} */ path, /** @type {import("../support/gate.mjs").Answer} */ answer) => {
    for (const name of ["content-security-policy", "x-frame-options", "cross-origin-opener-policy", "cross-origin-resource-policy"]) delete answer.headers[name];
    if (path === "/around") return { status: 200, headers: { "content-type": "text/html" }, body: Buffer.from(EMPTY) };
    return first(TELL)(path, answer);
  },
};

for (const [whose, outcome] of /** @type {const} */ ([["another", "consent/untrusted"], ["the same", "given"]])) {
  promise(`in a frame of ${whose} origin, an answer to the question is ${outcome === "given" ? "" : "not "}consent`, async (visitor) => {
    const other = createServer((_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end(EMPTY));
    await new Promise((ready) => other.listen(0, "127.0.0.1", () => ready(undefined)));
    try {
      const { port } = /** @type {import("node:net").AddressInfo} */ (other.address());
      const page = await visitor.blank();
      await page.visit("/around");
      if (whose === "another") {
        await page.evaluate((address) => void (location.href = address), `http://127.0.0.1:${port}/`);
        await page.until((port) => location.port === port && document.readyState === "complete", String(port));
      }
      await page.evaluate((src) => {
        window.said = [];
        addEventListener("message", ({ data }) => window.said.push(data));
        const frame = document.createElement("iframe");
        Object.assign(frame, { src, width: 1000, height: 600 });
        document.body.append(frame);
        return new Promise((loaded) => frame.addEventListener("load", () => loaded(true)));
      }, `${visitor.gate.origin}/basket`);
      await page.until(() => window.said.includes("asked"));
      const count = () => page.evaluate(() => window.said.length);
      for (let presses = 0; presses < 40; presses++) {
        const before = await count();
        await page.press("Tab");
        // A key that is released outside the frame is not reported.
        for (let waits = 0; waits < 20 && (await count()) === before; waits++) await later(50);
        if ((await page.evaluate(() => window.said.at(-1))) === "Accept") break;
      }
      await page.press("Enter");
      await page.until(() => window.said.some(({ outcome }) => outcome));
      assert.equal(await page.evaluate(() => window.said.find(({ outcome }) => outcome).outcome), outcome);
    } finally {
      other.closeAllConnections();
      other.close();
    }
  }, FRAMED);
}
