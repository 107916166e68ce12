/**
 * Shows the addresses in a policy.
 */

/**
 * Turns the contact into a link if it is an e-mail or web address; any other contact is shown as text.
 * @param {string} contact
 * @returns {string} The link's address; empty if there is none.
 */
export function addressOf(contact) {
  if (/^[^\s:/@]+@[^\s:/@]+$/.test(contact)) return `mailto:${contact}`;
  return /^https:\/\/\S+$/.test(contact) ? contact : "";
}

/** Returns the host to which reports are sent. @param {string} collector */
export const hostOf = (collector) => new URL(collector, location.origin).host;
