/**
 * Decides whether a page needs the engine: only if more is stored than refusals. The question is drawn without it, so
 * before an answer and after a refusal nothing is downloaded but the loader. The list of databases is the only way to
 * look that leaves no file.
 */

/**
 * What a site has stored. Only the engine can say what a record means and whether consent still holds.
 * @typedef {object} Found
 * @property {boolean} stored False if the site certainly has not stored anything.
 * @property {number} [entries] How many decisions and records there are, if anything could be read.
 * @property {boolean} records True if there are records, which exist only with consent.
 * @property {Record<string, number> | undefined} refusals If nothing is stored but refusals: the last moment at which each purpose
 *   is still refused, in milliseconds since 1970 (`src/consent/refusals.rs`).
 */

/** What is found if there is no database. @type {Found} */
export const NOTHING = { stored: false, records: false, refusals: undefined };
/** What is found if it cannot be read. @type {Found} */
const UNKNOWN = { stored: true, records: false, refusals: undefined };

/**
 * How long looking may take, in milliseconds (chosen: as long as the engine waits). The engine then says what is wrong
 * with the storage.
 */
const LIMIT = 4000;

/**
 * Looks at what the site has stored.
 * @param {string} name The name of its database.
 * @returns {Promise<Found>}
 */
export function look(name) {
  return new Promise((resolve) => {
    setTimeout(resolve, LIMIT, UNKNOWN);
    const nothing = () => resolve(NOTHING);
    try {
      void indexedDB.databases().then((all) => {
        if (all.some((database) => database.name === name)) open(name, resolve);
        else nothing();
      }, nothing);
    } catch {
      nothing(); // A page that is denied storage has stored nothing.
    }
  });
}

/**
 * Looks, and notes whether another tab changes something afterwards.
 * @param {string} name
 * @returns {{ found: Promise<Found>, now: () => Promise<Found> }} `now` looks again if something has changed since.
 */
export function lookEarly(name) {
  let changed = false;
  const note = () => void (changed = true);
  const channel = listen(name, note);
  addEventListener("pagehide", note, { once: true }); // What happens while the page is away is not heard.
  const found = look(name);
  const now = async () => {
    const early = await found;
    channel?.close();
    removeEventListener("pagehide", note);
    return changed ? look(name) : early;
  };
  return { found, now };
}

/**
 * Listens to the other tabs.
 * @param {string} name
 * @param {() => void} heard
 */
function listen(name, heard) {
  if (typeof BroadcastChannel !== "function") return undefined;
  const channel = new BroadcastChannel(name);
  channel.onmessage = heard;
  return channel;
}

/** @param {string} name @param {(found: Found) => void} resolve */
function open(name, resolve) {
  const request = indexedDB.open(name);
  const unknown = () => resolve(UNKNOWN);
  request.onupgradeneeded = () => request.transaction?.abort(); // It was deleted in the meantime.
  request.onerror = (event) => {
    event.preventDefault();
    unknown();
  };
  request.onsuccess = () => {
    const database = request.result;
    try {
      const transaction = database.transaction(["ledger", "events", "keys"]);
      const decisions = transaction.objectStore("ledger").count();
      const events = transaction.objectStore("events").count();
      const refusals = transaction.objectStore("keys").get("refusals");
      transaction.oncomplete = () => {
        // A page that was left during its first answer leaves an empty database.
        const entries = decisions.result + events.result;
        resolve(entries > 0 ? { stored: true, entries, records: events.result > 0, refusals: refusals.result } : NOTHING);
      };
      transaction.onabort = unknown;
    } catch {
      unknown();
    }
    database.close(); // As soon as the transaction has ended.
  };
}

/**
 * Looks again whenever another tab has changed something, or the page returns from the back-forward cache.
 * @param {string} name
 * @param {(found: Found, returned: boolean) => void} found
 * @param {AbortSignal} signal Stops looking.
 */
export function whenChanged(name, found, signal) {
  /** @type {BroadcastChannel | undefined} */
  let channel;
  let [looking, heard, back] = [false, false, false];
  const again = async () => {
    heard = true;
    if (looking) return; // Any script of the site can send any number of messages.
    looking = true;
    while (heard && !signal.aborted) {
      heard = false;
      const returned = back;
      back = false;
      const now = await look(name);
      if (!signal.aborted) found(now, returned);
    }
    looking = false;
  };
  const leave = () => channel?.close();
  const join = () => void (channel = listen(name, () => void again()));
  join();
  addEventListener("pagehide", leave, { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && ((back = true), join(), void again()), { signal });
  signal.addEventListener("abort", leave);
}
