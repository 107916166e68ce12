/** The style of the "Why am I seeing this?" panel, in addition to the rules that its button needs. */

export const CSS = `
[part="panel"] {
  position: fixed; inset: 0; margin: auto; padding: 1rem; overflow: auto; overscroll-behavior: contain;
  inline-size: min(22rem, calc(100vw - 16px)); block-size: fit-content; max-block-size: min(32rem, 100vh - 16px);
  font-size: var(--homebody-text-size, .9375rem); line-height: 1.45; text-align: start; white-space: normal;
}
@supports (position-try: most-block-size block-end span-all) {
  [part="panel"] {
    inset: auto; margin: 4px 8px; max-block-size: min(32rem, 100% - 8px); position-area: block-end span-inline-end;
    position-try: most-block-size flip-block, flip-inline, flip-block flip-inline, block-end span-all, block-start span-all;
  }
}
h2 { margin: 0 0 .6rem; }
h3 { margin: 0; font-size: 1em; }
ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .7rem; }
li { overflow-wrap: anywhere; }
[part="track"] {
  margin-block-start: .25rem; block-size: 6px; border-radius: 3px; overflow: hidden;
  background: color-mix(in srgb, currentColor 14%, transparent);
}
[part="bar"] {
  block-size: 100%; border-radius: 3px;
  background: var(--homebody-accent, color-mix(in srgb, currentColor 62%, transparent));
}
[part="note"] { margin: .9rem 0 0; font-size: .875em; }
[part="preferences"] {
  display: grid; gap: .5rem; margin-block-start: .9rem; padding-block-start: .9rem;
  border-block-start: 1px solid var(--homebody-border, color-mix(in srgb, currentColor 22%, transparent));
}
[part="preferences"] p { margin: 0 0 .2rem; overflow-wrap: anywhere; }
[part="preference"] {
  min-block-size: 32px; min-inline-size: 32px; padding: .15rem .7rem; margin: 0 .4rem .3rem 0; font-size: .9375em;
  color: var(--homebody-button-text, inherit); background: var(--homebody-button, transparent);
  border: 1px solid var(--homebody-button-border, color-mix(in srgb, currentColor 60%, transparent));
  border-radius: var(--homebody-radius-small, 8px);
}
[part="preference"]:hover { text-decoration: underline; text-underline-offset: .2em; }
[part="preference"][aria-pressed="true"] {
  color: var(--homebody-on-accent, Canvas); background: var(--homebody-accent, CanvasText); border-color: transparent;
}
[part="preference"][aria-pressed="true"]::before { content: "✓ " / ""; }
[part="said"] { margin: .6rem 0 0; font-weight: 600; }
[part="said"]:empty { display: none; }
@media (forced-colors: active) {
  [part="track"] { border: 1px solid CanvasText; }
  [part="bar"] { background: Highlight; forced-color-adjust: none; }
  [part="preference"][aria-pressed="true"] { border: 3px solid Highlight; }
}
`;
