/**
 * The elements' styles, as constructed sheets: allowed under `style-src 'self'`, parsed once however many elements
 * there are. Colours come from the site (inherited text, system canvas under the site's own color-scheme) and can be
 * set with `--homebody-*`; every box is reachable through `::part()`.
 */

const COMMON = `
:host { box-sizing: border-box; }
*, ::before, ::after { box-sizing: inherit; }
[hidden] { display: none !important; }
.quiet {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
button { font: inherit; cursor: pointer; }
button:focus-visible { outline: 3px solid var(--homebody-focus, Highlight); outline-offset: 2px; }
.surface {
  color: var(--homebody-text, CanvasText);
  background: var(--homebody-surface, Canvas);
  border: 1px solid var(--homebody-border, color-mix(in srgb, currentColor 22%, transparent));
  border-radius: var(--homebody-radius, 12px);
  box-shadow: var(--homebody-shadow, 0 8px 32px rgb(0 0 0 / .22));
}
h2 { font-size: 1.0625em; line-height: 1.3; }
`;

const SHELF = `
:host { display: block; }
`;

const WHY = `
:host { display: inline-block; }
[part="button"] {
  min-inline-size: 24px; min-block-size: 24px; padding: .15em 0; margin: 0; border: 0;
  color: var(--homebody-muted, inherit); background: transparent;
  font-size: var(--homebody-small, .8125rem); line-height: 1.4;
  text-decoration: underline dotted; text-underline-offset: .2em;
}
[part="button"]:hover { text-decoration-style: solid; }
[part="panel"] {
  position: fixed; inset: 0; margin: auto; padding: 1rem; overflow: auto;
  inline-size: min(22rem, calc(100vw - 16px)); block-size: fit-content; max-block-size: min(60vh, 28rem);
  font-size: var(--homebody-text-size, .9375rem); line-height: 1.45; text-align: start; white-space: normal;
}
@supports (position-area: block-end) {
  [part="panel"] {
    inset: auto; margin: 4px 8px; position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  }
}
h2 { margin: 0 0 .6rem; }
ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .7rem; }
li { overflow-wrap: anywhere; }
.track {
  margin-block-start: .25rem; block-size: 6px; border-radius: 3px; overflow: hidden;
  background: color-mix(in srgb, currentColor 14%, transparent);
}
.bar {
  block-size: 100%; border-radius: 3px;
  background: var(--homebody-accent, color-mix(in srgb, currentColor 62%, transparent));
}
[part="note"] { margin: .9rem 0 0; font-size: .875em; }
@media (forced-colors: active) {
  .track { border: 1px solid CanvasText; }
  .bar { background: Highlight; forced-color-adjust: none; }
}
`;

const CONSENT = `
:host { display: block; }
[part="region"] {
  position: fixed; inset-inline: 0; inset-block-end: 8px; z-index: var(--homebody-layer, 1000);
  margin-inline: auto; inline-size: min(60rem, 100% - 16px); padding: 1rem 1.25rem;
  max-block-size: calc(100vh - 16px); overflow: auto;
  display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center;
  font-size: var(--homebody-text-size, 1rem); line-height: 1.5; text-align: start;
}
[part="words"] { flex: 1 1 20rem; min-inline-size: min(100%, 16rem); }
h2 { margin: 0 0 .25rem; }
p { margin: 0; max-inline-size: 44rem; overflow-wrap: anywhere; }
[part="choices"] {
  flex: 1 0 15rem; max-inline-size: 22rem; margin-inline-start: auto;
  display: grid; grid-template-columns: 1fr 1fr; gap: .75rem;
}
[part="choice"] {
  min-block-size: 44px; padding: .5rem 1rem; font-weight: 600;
  color: var(--homebody-button-text, inherit); background: var(--homebody-button, transparent);
  border: 2px solid var(--homebody-button-border, currentColor); border-radius: var(--homebody-radius-small, 8px);
}
[part="choice"]:hover { text-decoration: underline; text-underline-offset: .2em; }
@media (max-width: 30rem) {
  [part="region"] { padding: .875rem 1rem; font-size: var(--homebody-text-size, .9375rem); }
  [part="choices"] { max-inline-size: none; }
}
@media (prefers-reduced-motion: no-preference) {
  [part="region"] { animation: rise .18s ease-out; }
  @keyframes rise { from { transform: translateY(12px); opacity: 0; } }
}
`;

const PREFERENCES = `
:host { display: inline-block; }
:host([inline]) { display: block; }
[part="open"] {
  min-block-size: 44px; padding: .5rem 1rem; font-weight: 600;
  color: var(--homebody-button-text, inherit); background: var(--homebody-button, transparent);
  border: 2px solid var(--homebody-button-border, currentColor); border-radius: var(--homebody-radius-small, 8px);
}
[part="open"]:hover { text-decoration: underline; text-underline-offset: .2em; }
p { margin: 0; }
`;

const TEXTS = { shelf: SHELF, why: WHY, consent: CONSENT, preferences: PREFERENCES };

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/**
 * Dresses a shadow root.
 * @param {ShadowRoot} root
 * @param {keyof typeof TEXTS} name
 * @param {string} [more] What is loaded later brings its own.
 */
export function dress(root, name, more = "") {
  root.adoptedStyleSheets = [sheet("common", COMMON), sheet(name, TEXTS[name]), sheet(`${name}${more}`, more)];
}

/**
 * @param {string} name
 * @param {string} css
 */
function sheet(name, css) {
  let made = sheets.get(name);
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(css);
    sheets.set(name, made);
  }
  return made;
}
