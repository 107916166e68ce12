/**
 * The names of the files with halves of keys.
 */

/**
 * Returns what the names of a site's files begin with. A file's name has no slash, which a site's scope may have.
 * @param {string} scope The name of the site's database.
 */
export const filesOf = (scope) => `${scope.replace("/", ".")}-`;
