/** The style of the button that opens the preference centre. */

export const BUTTON = `
[part="open"] {
  min-block-size: 44px; padding: .5rem 1rem; font-weight: 600;
  color: var(--homebody-button-text, inherit); background: var(--homebody-button, transparent);
  border: 2px solid var(--homebody-button-border, currentColor); border-radius: var(--homebody-radius-small, 8px);
}
`;
