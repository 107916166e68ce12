/**
 * Deletes what is stored without an engine: in the preference centre if the engine cannot be loaded, and for a site that
 * wants nothing stored. Everything else that is erased is erased by the engine.
 */

import { filesOf } from "../worker/vault.js";

/** Deletes the site's keys and its database, if there are any. @param {string} name The name of the database. */
export async function eraseStored(name) {
  const deleted = await deleteFiles(name);
  await deleteDatabase(name);
  if (!deleted) throw failure("store/blocked", "Another script keeps a file with half of a key open");
}

/**
 * Deletes the files with halves of keys. A page cannot overwrite them in place, as a worker can. Returns false if one could not
 * be deleted.
 * @param {string} scope
 */
async function deleteFiles(scope) {
  let all = true;
  try {
    const folder = await navigator.storage.getDirectory();
    for (const name of await filesOf(folder, scope)) await folder.removeEntry(name).catch(() => (all = false));
  } catch {
    // The browser has no such files.
  }
  return all;
}

/** How long a deletion may take, in milliseconds (chosen: as long as the engine waits for an operation). */
const LIMIT = 10_000;

/** @param {string} name @returns {Promise<void>} */
function deleteDatabase(name) {
  return new Promise((resolve, reject) => {
    // The deletion takes place as soon as the other connection is closed.
    const blocked = () => reject(failure("store/blocked", "Another connection blocks the database"));
    setTimeout(blocked, LIMIT);
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(failure("store/refused", `The browser does not delete the database: ${request.error}`));
    request.onblocked = blocked;
  });
}

/** @param {string} code @param {string} message */
const failure = (code, message) => Object.assign(new Error(message), { code });
