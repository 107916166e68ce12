/** The style of the "Why this?" button. */

export const BUTTON = `
:host { display: inline-block; }
[part="button"] {
  min-inline-size: 24px; min-block-size: 24px; padding: .15em 0; margin: 0; border: 0;
  color: var(--homebody-muted, inherit); background: transparent;
  font-size: var(--homebody-small, .8125rem); line-height: 1.4;
  text-decoration: underline dotted; text-underline-offset: .2em;
}
[part="button"]:hover { text-decoration-style: solid; }
[aria-busy] { opacity: 0; }
`;
