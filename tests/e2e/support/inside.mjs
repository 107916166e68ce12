/**
 * Lets tests read what Homebody gives to its own elements only. It takes the engine's port from the next message that the
 * page sends, and asks the engine itself: any script of the same origin can do this (www/docs/concepts/sealed-worker.md).
 */

/**
 * Runs on the page.
 * @param {{ start(): Promise<void>, profile: { preferences(): Promise<unknown> } }} engine
 */
export async function insideOf(engine) {
  await engine.start().catch(() => {}); // Until it runs, there is no port.
  /** @type {Worker | MessagePort | undefined} */
  let port;
  const owners = [Worker.prototype, MessagePort.prototype];
  const real = owners.map(({ postMessage }) => postMessage);
  owners.forEach((owner, at) => {
    owner.postMessage = function (...args) {
      port = this;
      return real[at].apply(this, args);
    };
  });
  const answered = engine.profile.preferences().catch(() => {}); // Rejected without consent.
  owners.forEach((owner, at) => (owner.postMessage = real[at]));
  await answered;
  let next = globalThis.insideCalls ?? 1e9;
  const call = (/** @type {string} */ name, ...args) =>
    new Promise((resolve, reject) => {
      const id = next++;
      globalThis.insideCalls = next;
      const hear = ({ data }) => {
        if (data.id !== id) return;
        port.removeEventListener("message", hear);
        if (data.error) reject(Object.assign(new Error(data.error.message), data.error));
        else resolve(data.ok);
      };
      port.addEventListener("message", hear);
      port.postMessage({ id, call: name, args });
    });
  return {
    records: () => call("records"),
    forecast: () => call("forecast"),
    interests: () => call("interests"),
    learned: () => call("learned"),
    exportAll: () => call("exportAll"),
    erase: (keys) => call("erase", Float64Array.from(keys)),
  };
}
