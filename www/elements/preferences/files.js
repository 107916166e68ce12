/**
 * Files to the visitor and from the visitor. Nothing goes over a network: a file to save is
 * an address inside the browser.
 */

/** More than any copy takes: 500 events, 100 showings and 200 choices are under a tenth of it. In bytes. */
const MOST = 8 << 20;

/**
 * Hands a value to the visitor as a JSON file.
 * @param {string} name
 * @param {unknown} value
 * @returns {string} The name.
 */
export function save(name, value) {
  const type = name.endsWith(".jsonld") ? "application/ld+json" : "application/json";
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task: long enough for any, and not kept for good.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/**
 * What a chosen file says.
 * @param {File} file
 * @returns {Promise<unknown>} Rejected when it is not JSON, or larger than any copy is.
 */
export async function read(file) {
  if (file.size > MOST) throw new RangeError("too large");
  return JSON.parse(await file.text());
}
