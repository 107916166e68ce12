/** The preference centre's style: extends the common sheet, in the site's colours, for any width and text direction. */

export const CSS = `
*, ::before, ::after { box-sizing: border-box; } /* Not inherited through a details element. */
[part="dialog"] {
  padding: 0; overflow: auto; overscroll-behavior: contain; scroll-padding-block: 5rem 4rem;
  inline-size: min(64rem, 100vw - 16px); max-inline-size: none; max-block-size: calc(100dvh - 16px);
}
[part="dialog"]::backdrop { background: rgb(0 0 0 / .5); }
[part="centre"] {
  container-type: inline-size; text-align: start; overflow-wrap: anywhere;
  font-size: var(--homebody-text-size, 1rem); line-height: 1.5;
}
[part="dialog"] [part="head"] {
  position: sticky; inset-block-start: 0; z-index: 1; padding: .75rem 1.25rem;
  background: var(--homebody-surface, Canvas);
  border-block-end: 1px solid var(--homebody-border, color-mix(in srgb, currentColor 22%, transparent));
}
[part="head"] { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
[part="body"] { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; margin-block-start: 1rem; }
[part="dialog"] [part="body"] { margin: 0; padding: 1rem 1.25rem 2rem; }
[part="intro"] {
  padding: .75rem 1rem; border-radius: var(--homebody-radius-small, 8px); border-inline-start: 4px solid var(--homebody-accent, currentColor);
  background: color-mix(in srgb, currentColor 6%, transparent);
}
[part="state"] { font-weight: 650; font-size: 1.125em; }
[part="intro"] p { margin: 0; }
:is([part="lead"], [part="setting"] p:not([part="what"])) { font-size: .875em; color: var(--homebody-muted, inherit); }
[part="first"] { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 3rem; }
h2, h3, h4 { margin: 0; line-height: 1.3; text-wrap: balance; }
h2 { flex: 1 1 0; min-inline-size: min(100%, 9rem); font-size: 1.375em; }
h3 { font-size: 1.1875em; }
h4 { font-size: 1.0625em; margin-block: 1.5rem .25rem; }
[part="name"] { font-size: 1em; margin: 0; }
:is(h2, h3):focus:not(:focus-visible) { outline: none; }
p { margin: .4rem 0; max-inline-size: 46rem; }
ul, ol { margin: .5rem 0; padding-inline-start: 1.25rem; }
:is(ul, ol)[role="list"] { padding: 0; list-style: none; }
:is(h3, button, summary, input, a, pre) { scroll-margin-block: 5rem; }
[part="more"] > section { border-block-start: 1px solid var(--homebody-border, color-mix(in srgb, currentColor 22%, transparent)); }
[part="fold"] {
  display: flex; gap: 1rem; align-items: center; justify-content: space-between;
  min-block-size: 48px; inline-size: auto; list-style: none;
}
[part="fold"]::-webkit-details-marker { display: none; }
[part="fold"]::after {
  content: "" / ""; flex: none; inline-size: .55em; block-size: .55em; margin-inline-end: .35em; rotate: 45deg;
  border: solid currentColor; border-width: 0 2px 2px 0; translate: 0 -.15em;
}
details[open] > [part="fold"]::after { rotate: 225deg; translate: 0 .15em; }
[part="fold"] h3 { font-size: 1.0625em; font-weight: 600; text-wrap: wrap; }
[part="fold"]:hover h3 { text-decoration: underline; text-underline-offset: .2em; }
details[open] > [part="fold"] + [part="content"] { padding-block-end: 1.5rem; }
@container (min-width: 48rem) {
  [part="first"] { grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; }
  [part="first"] { grid-template-rows: auto 1fr; }
  [part~="settings-section"] { grid-row: 1 / 3; }
}
:is([part="button"], [part="close"]) {
  min-block-size: 40px; min-inline-size: 40px; padding: .35rem .9rem; font-weight: 550;
  color: var(--homebody-button-text, inherit); background: var(--homebody-button, transparent);
  border: 1px solid var(--homebody-button-border, color-mix(in srgb, currentColor 60%, transparent));
  border-radius: var(--homebody-radius-small, 8px);
}
:is([part="button"], [part="close"]):hover { text-decoration: underline; text-underline-offset: .2em; }
[part="button"][aria-pressed="true"] {
  color: var(--homebody-on-accent, Canvas); background: var(--homebody-accent, CanvasText); border-color: transparent;
}
[part="button"][aria-pressed="true"]::before { content: "✓ " / ""; }
[part="buttons"] { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .5rem; }
[part="interest"] :is([part="button"], summary) { font-size: .875em; }
[part="interest"] [part="buttons"] { gap: .375rem; margin-block: .375rem .125rem; }
[part="interest"] [part="button"] { padding-inline: .65rem; min-block-size: 36px; }
summary { min-block-size: 32px; padding-block: .25rem; cursor: pointer;
  inline-size: fit-content; max-inline-size: 100%; }
[part="data"] {
  margin: .25rem 0; padding: .6rem .8rem; font-size: .8125em; white-space: pre-wrap; text-align: start;
  background: color-mix(in srgb, currentColor 7%, transparent); border-radius: var(--homebody-radius-small, 8px);
}
:is([part="record"], [part="interest"], [part="setting"], [part="thing"], [part="preference"]) { padding-block: .625rem; }
:is([part="record"], [part="interest"], [part="setting"], [part="thing"], [part="preference"]):not(:last-child) {
  border-block-end: 1px solid var(--homebody-border, color-mix(in srgb, currentColor 18%, transparent));
}
[part~="records-section"] [part="content"] > details > summary { font-weight: 600; }
[part="interest"] { padding-block: .5rem; }
[part="interest"] > details > summary { min-block-size: 28px; padding-block: .125rem; }
[part="record"] { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: start; }
[part="words"] { flex: 1 1 13rem; min-inline-size: 0; }
[part="record"] > details { flex: 1 0 100%; min-inline-size: 0; max-inline-size: 100%; }
[part="record"] :is([part="button"], summary) { font-size: .875em; min-block-size: 36px; }
[part="preference"] { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; justify-content: space-between; }
[part="what"] { font-weight: 550; }
[part="facts"] { font-size: .875em; color: var(--homebody-muted, inherit); }
[part="line"] { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; justify-content: space-between; }
[part="share"] { font-size: .875em; color: var(--homebody-muted, inherit); }
.track {
  block-size: 10px; margin-block: .25rem; border-radius: 5px; overflow: hidden;
  background: color-mix(in srgb, currentColor 14%, transparent);
}
.bar { block-size: 100%; background: var(--homebody-accent, color-mix(in srgb, currentColor 62%, transparent)); }
table { border-collapse: collapse; margin-block: .5rem; inline-size: 100%; max-inline-size: 40rem; }
:is(th, td) { padding: .3rem .5rem; text-align: start; font-weight: 400; vertical-align: top; }
:is(th:first-child, td:first-child) { padding-inline-start: 0; }
tr > :is(th, td):not(:first-child) { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
[part="terms-head"] th { font-weight: 600; padding-block-start: .6rem; }
tr { border-block-end: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
[part="doubts"] { display: grid; gap: .5rem; justify-items: start; }
[part="doubts"] [part="button"] { text-align: start; }
[part="then"]:empty { display: none; }
[part="turn"] {
  display: flex; gap: .75rem; align-items: center; justify-content: space-between; font-weight: 600; min-block-size: 32px;
}
[part="turn"] [part="label"] { flex: 1; cursor: pointer; padding-block: .25rem; }
input[role="switch"] {
  appearance: none; flex: none; margin: 0; inline-size: 48px; block-size: 28px; border-radius: 14px; cursor: pointer;
  border: 2px solid currentColor; background: transparent; position: relative;
}
input[role="switch"]::before {
  content: ""; position: absolute; inset-block: 3px; inset-inline-start: 3px; inline-size: 18px; border-radius: 50%;
  background: currentColor; transition: inset-inline-start .15s;
}
input[role="switch"]:checked {
  background: var(--homebody-accent, CanvasText); border-color: var(--homebody-accent, CanvasText);
}
input[role="switch"]:checked::before { inset-inline-start: 23px; background: var(--homebody-on-accent, Canvas); }
[part="gpc"] {
  padding: .75rem 1rem; border: 2px solid currentColor; border-radius: var(--homebody-radius-small, 8px);
}
[part="import"] { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-block-start: 1.25rem; }
[part="import"] label { font-weight: 550; }
input[type="file"] { font: inherit; min-block-size: 32px; max-inline-size: 100%; }
[part="erase"] { margin-block-start: .75rem; }
dt { font-weight: 600; margin-block-start: .75rem; }
dd { margin: 0; max-inline-size: 46rem; }
a { display: inline-block; padding-block: .25rem; color: inherit; }
[part="status"] {
  position: sticky; inset-block-end: 0; z-index: 1; margin: 0; max-inline-size: none; pointer-events: none;
}
[part="status"] > span {
  display: block; inline-size: fit-content; max-inline-size: calc(100% - 1rem); margin: .5rem auto;
  padding: .6rem 1.1rem;
  color: var(--homebody-surface, Canvas); background: var(--homebody-text, CanvasText);
  border-radius: var(--homebody-radius-small, 8px);
}
@container (max-width: 30rem) {
  h2 { font-size: 1.0625em; }
  [part="dialog"] :is([part="head"], [part="body"]) { padding-inline: 1rem; }
  [part="interest"] [part="button"] { padding-inline: .45rem; font-weight: 500; }
}
@media (max-height: 26rem) {
  [part="dialog"] [part="head"] { position: static; }
}
@media (prefers-reduced-motion: reduce) {
  input[role="switch"]::before { transition: none; }
}
@media (forced-colors: active) {
  .track { border: 1px solid CanvasText; }
  .bar { background: Highlight; forced-color-adjust: none; }
  [part="button"][aria-pressed="true"] { border: 3px solid Highlight; }
  input[role="switch"]:checked { background: Highlight; border-color: Highlight; forced-color-adjust: none; }
  input[role="switch"]:checked::before { background: Canvas; }
  input[role="switch"]::before { forced-color-adjust: none; background: CanvasText; }
  [part="status"] > span { border: 2px solid CanvasText; }
}
`;
