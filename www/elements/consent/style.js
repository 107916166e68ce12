/** The style of the question. */

export const CSS = `
[part="region"], [part="gpc"] {
  display: grid; gap: .75rem 2rem; align-items: center; text-align: start; line-height: 1.5; overflow-wrap: anywhere;
  font-size: var(--homebody-text-size, 1rem); inline-size: min(64rem, 100% - 16px); margin-inline: auto;
}
[part="region"] {
  position: fixed; inset-inline: 0; inset-block-end: 8px; z-index: var(--homebody-layer, 1000); padding: 1rem 1.25rem 0;
  max-block-size: min(100dvh - 16px, max(33.3dvh - 8px, 12.75rem)); overflow: auto; overscroll-behavior: contain;
  scroll-padding-block-end: 8rem;
}
[part="entry"] { position: fixed; inset-block-start: 8px; z-index: var(--homebody-layer, 1000); }
[part="gpc"] { padding-block: 1rem; }
[part="said"] > span {
  position: fixed; inset-inline: 8px; inset-block-end: 16px; z-index: var(--homebody-layer, 1000); margin-inline: auto;
  inline-size: fit-content; padding: .6rem 1.1rem; pointer-events: none; font-size: var(--homebody-text-size, 1rem);
  color: var(--homebody-surface, Canvas); background: var(--homebody-text, CanvasText);
  border: 1px solid; border-radius: var(--homebody-radius-small, 8px);
}
[part="problem"] { grid-column: 1 / -1; font-weight: 600; padding-block-end: 1rem; }
h2, p, ul { margin: 0; }
h2:focus { outline: 0; box-shadow: none; }
ul { padding-inline-start: 1.25em; }
[part="words"] { display: grid; gap: .25rem; max-inline-size: 44rem; padding-block-end: 1rem; }
a { color: inherit; }
[part="choices"] {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, max(34%, 7.5rem)), 1fr)); gap: .75rem;
  inline-size: 100%; justify-self: end;
}
[part="region"] [part="choices"] {
  position: sticky; inset-block-end: 0; padding-block-end: 1rem; background: var(--homebody-surface, Canvas);
}
[part="region"] [part="choices"]::before {
  content: ""; position: absolute; z-index: -1; inset: auto 0 100%; block-size: 1rem; pointer-events: none;
  background: linear-gradient(transparent, var(--homebody-surface, Canvas));
}
button {
  min-block-size: 44px; padding: .25rem; font-weight: 600;
  color: var(--homebody-button-text, inherit); background: var(--homebody-button, transparent);
  border: 2px solid var(--homebody-button-border, currentColor); border-radius: var(--homebody-radius-small, 8px);
}
button:hover { text-decoration: underline; text-underline-offset: .2em; }
[part="choice"] { display: grid; place-items: center; }
[part="choice"] > *, [part="choice"]::after { grid-area: 1 / 1; }
[part="choice"]:not(:has(~ [aria-expanded="false"]))::after { content: attr(data-room); visibility: hidden; }
[part="more"] {
  grid-column: 1 / -1; min-block-size: 32px; padding: .25rem; border-color: transparent; background: none; color: inherit;
  font-weight: inherit; text-decoration: underline; text-underline-offset: .2em;
}
[part="gpc"] [part="more"] { justify-self: start; padding-inline: 0; }
[part="chooser"] { grid-column: 1 / -1; display: grid; gap: .75rem 2rem; }
[part="region"]:has([aria-expanded="true"]) { max-block-size: calc(100dvh - 16px); }
[part="purposes"] { display: grid; gap: .5rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
[part="purpose"] { display: flex; gap: .75rem; align-items: start; padding-block: .25rem; cursor: pointer; }
[part="purpose"] b { display: block; }
input { flex: none; inline-size: 24px; block-size: 24px; margin: 0; accent-color: var(--homebody-accent, auto); }
@media (min-width: 60rem) and (min-height: 30rem) {
  [part="region"] { grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); max-block-size: 50dvh; }
  [part="choices"] { inline-size: min(100%, 24rem); inset-block-start: 0; }
}
@media (max-width: 30rem) {
  [part="region"], [part="gpc"] { padding-inline: 16px; font-size: var(--homebody-text-size, .875rem); line-height: 1.4; gap: 0; }
  [part="region"] [part="choices"] { gap: 8px; padding-block-end: 12px; }
  h2 { font-size: 1em; }
}
@media (forced-colors: active) {
  [part="choices"]::before { border-block-end: 1px solid; }
}
`;
