/**
 * Decides whether a page needs the engine: only if something is stored. The question is drawn without it, so before an
 * answer nothing is downloaded but the loader. The list of databases is the only way to look that leaves no file.
 */

/**
 * How long the list of databases may take, in milliseconds (chosen: as long as the engine waits). The engine then says
 * what is wrong with the storage.
 */
const LIMIT = 4000;

/**
 * Returns true if the site may have stored something, and false if it certainly has not.
 * @param {string} name The name of its database.
 * @returns {Promise<boolean>}
 */
export function looksStored(name) {
  return new Promise((resolve) => {
    setTimeout(resolve, LIMIT, true);
    try {
      indexedDB.databases().then(
        (all) => resolve(all.some((database) => database.name === name)),
        () => resolve(false),
      );
    } catch {
      resolve(false); // A page that is denied storage has stored nothing.
    }
  });
}

/**
 * Calls a function once another tab has stored something, or the page returns from the back-forward cache after that.
 * @param {string} name
 * @param {() => void} found
 * @param {AbortSignal} signal Stops listening.
 */
export function whenStored(name, found, signal) {
  /** @type {BroadcastChannel | undefined} */
  let channel;
  let looking = false;
  const look = async () => {
    if (looking) return; // Any script of the site can send any number of messages.
    looking = true;
    const stored = await looksStored(name);
    looking = false;
    if (stored && !signal.aborted) found();
  };
  const leave = () => channel?.close();
  const join = () => {
    if (typeof BroadcastChannel !== "function") return;
    channel = new BroadcastChannel(name);
    channel.onmessage = look;
  };
  join();
  addEventListener("pagehide", leave, { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && (join(), void look()), { signal });
  signal.addEventListener("abort", leave);
}
