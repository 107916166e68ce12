/**
 * Deletes what is stored without an engine: in the preference centre if the engine cannot be loaded, and for a site that
 * wants nothing stored. Everything else that is erased is erased by the engine.
 */

/** Deletes the site's database, if there is one. @param {string} name @returns {Promise<void>} */
export function eraseStored(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // The deletion takes place as soon as the other connection is closed.
    request.onblocked = () => reject(new Error("another connection blocks the database"));
  });
}
