/**
 * Finds out early whether a list will be needed: records exist only with consent, so the pack is then loaded while the
 * engine starts. Only counts them; what they mean, and whether the consent still holds, is the engine's to say.
 */

/** Returns true if a database holds records. @param {string} name @returns {Promise<boolean>} */
export function holdsRecords(name) {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort(); // It was deleted in the meantime.
    request.onerror = (event) => {
      event.preventDefault(); // The engine reports what is wrong with the storage.
      resolve(false);
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      try {
        const count = database.transaction("events").objectStore("events").count();
        count.onsuccess = () => resolve(count.result > 0);
        count.onerror = () => resolve(false);
      } catch {
        resolve(false);
      }
      database.close(); // As soon as the records are counted.
    };
  });
}
