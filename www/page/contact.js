/**
 * How to reach somebody by what a policy says of it: an address to write to or to visit is a link; anything else is told.
 */

/**
 * @param {string} contact
 * @returns {string} The link's address; empty where there is none.
 */
export function addressOf(contact) {
  if (/^[^\s:/@]+@[^\s:/@]+$/.test(contact)) return `mailto:${contact}`;
  return /^https:\/\/\S+$/.test(contact) ? contact : "";
}
