/**
 * The elements' styles, as constructed style sheets: allowed under `style-src 'self'`, and parsed once however many
 * elements there are. Colours come from the site (inherited text, system canvas under the site's own color-scheme) and
 * can be set with `--homebody-*`; `::part()` reaches every box.
 */

/** The rules that the elements need to work. An unstyled element has only these. */
const BARE = `
:host { display: block; }
[hidden] { display: none !important; }
.heard:not(:focus) { position: fixed; clip-path: inset(50%); }
@media print { :host(:is(homebody-consent, homebody-why)) { display: none !important; } }
`;

const COMMON = `
:host { box-sizing: border-box; }
*, ::before, ::after { box-sizing: inherit; }
button { font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid var(--homebody-focus, CanvasText); outline-offset: 2px; box-shadow: 0 0 0 2px Canvas; }
.surface {
  color: var(--homebody-text, CanvasText);
  background: var(--homebody-surface, Canvas);
  border: 1px solid var(--homebody-border, color-mix(in srgb, currentColor 22%, transparent));
  border-radius: var(--homebody-radius, 12px);
  box-shadow: var(--homebody-shadow, 0 8px 32px rgb(0 0 0 / .22));
}
h2 { font-size: 1.0625em; line-height: 1.3; }
`;

/** Sheets by their text. @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/**
 * Styles a shadow root. If the element has `unstyled` or the page's script has `data-unstyled`, only the rules that
 * show and hide parts apply, in addition to the site's `::part()` rules.
 * @param {ShadowRoot} root
 * @param {string[]} own The element's own rules.
 */
export function dress(root, ...own) {
  const bare = root.host.hasAttribute("unstyled") || document.querySelector("script[data-pack][data-unstyled]");
  root.adoptedStyleSheets = (bare ? [BARE] : [BARE, COMMON, ...own]).map(sheet);
}

/** @param {string} css */
function sheet(css) {
  let made = sheets.get(css);
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(css);
    sheets.set(css, made);
  }
  return made;
}
