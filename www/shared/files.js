/**
 * The names of the files with halves of keys.
 */

/**
 * Returns what the names of a site's files begin with. A file's name has no slash, which a site's scope may have.
 * @param {string} scope The name of the site's database.
 */
const prefixOf = (scope) => `${scope.replace("/", ".")}-`;

/** Returns the name of a new file. @param {string} scope @param {Uint8Array} random 16 random bytes. */
export const fileOf = (scope, random) =>
  prefixOf(scope) + [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Returns the files of a site. The name of another site may begin with that of this one.
 * @param {FileSystemDirectoryHandle} folder
 * @param {string} scope
 */
export async function filesOf(folder, scope) {
  const prefix = prefixOf(scope);
  const names = [];
  for await (const name of /** @type {{ keys(): AsyncIterable<string> }} */ (/** @type {unknown} */ (folder)).keys()) {
    if (name.startsWith(prefix) && /^[0-9a-f]{32}$/.test(name.slice(prefix.length))) names.push(name);
  }
  return names;
}
