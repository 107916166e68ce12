/**
 * All ways in which worker code could reach a network or run other code. Runs inside the worker; each attempt returns
 * "refused" or what it got.
 */

/**
 * Makes all attempts in a worker.
 * @param {import("playwright-core").Worker} worker
 * @param {{ home: string, stranger: string }} targets Origins.
 * @returns {Promise<Record<string, string>>} The outcome of each attempt, by name.
 */
export const attemptAll = (worker, targets) => worker.evaluate(attempts, targets);

/**
 * Attempts that reach a server unless a policy forbids it: each requests the path with its own name. Not included:
 * WebTransport, which needs QUIC, and beacons, which workers do not have today.
 */
export const REACHING = [
  "fetch",
  "fetch-home",
  "fetch-keepalive",
  "xhr",
  "xhr-home",
  "websocket",
  "websocket-home",
  "eventsource",
  "import-scripts",
  "import",
  "nested-worker-home",
  "blob-worker",
  "cache-add",
  "font-face",
];

/** Runs in the worker. @param {{ home: string, stranger: string, without?: string[] }} targets */
export async function attempts({ home, stranger, without = [] }) {
  const at = (name) => `${name.endsWith("-home") ? home : stranger}/${name}`;
  /** Settles on the first of these events. */
  const first = (target, ...types) =>
    new Promise((resolve) => {
      for (const type of types) target.addEventListener(type, () => resolve(type), { once: true });
    });
  const failed = (type) => {
    if (type === "error" || type === "close") throw new Error(type);
    return type;
  };
  const xhr = async (url) => {
    const request = new XMLHttpRequest();
    const ended = first(request, "load", "error");
    request.open("GET", url);
    request.send();
    return failed(await ended);
  };
  const socket = async (url) => failed(await first(new WebSocket(url.replace(/^http/, "ws")), "open", "error"));
  const blobWorker = async (url) => {
    const code = `fetch(${JSON.stringify(url)}).then(() => postMessage(1), () => { throw new Error() })`;
    const nested = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
    return failed(await first(nested, "message", "error"));
  };
  /** @type {Record<string, (url: string) => unknown>} */
  const doors = {
    fetch: (url) => fetch(url),
    "fetch-home": (url) => fetch(url),
    "fetch-keepalive": (url) => fetch(url, { method: "POST", body: "x", keepalive: true, mode: "no-cors" }),
    xhr,
    "xhr-home": xhr,
    websocket: socket,
    "websocket-home": socket,
    eventsource: async (url) => failed(await first(new EventSource(url), "open", "error")),
    webtransport: (url) => new WebTransport(url.replace(/^http:/, "https:")).ready,
    "import-scripts": (url) => importScripts(url),
    import: (url) => import(url),
    "nested-worker-home": async (url) => failed(await first(new Worker(url), "message", "error")),
    "blob-worker": blobWorker,
    "cache-add": async (url) => (await caches.open("attempt")).add(url),
    "font-face": (url) => new FontFace("attempt", `url("${url}")`).load(),
    beacon: (url) => {
      if (!navigator.sendBeacon?.(url, "x")) throw new Error("refused");
    },
    eval: () => (0, eval)("1"),
    "new-function": () => new Function("return 1")(),
    "string-timer": () =>
      new Promise((resolve, reject) => {
        globalThis.ran = resolve;
        setTimeout("ran()", 0);
        setTimeout(reject, 200, new Error("did not run"));
      }),
  };
  // An attempt that neither succeeds nor fails must not hold up the others.
  const within = (attempt) =>
    Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 10_000, "no answer within 10 s"))]);
  // Developer tools may evaluate text even where the page may not; code in a separate task no longer has their
  // permission.
  await new Promise((task) => setTimeout(task, 0));
  /** @type {Record<string, string>} */
  const outcomes = {};
  for (const [name, open] of Object.entries(doors)) {
    if (without.includes(name)) continue;
    try {
      outcomes[name] = `got ${await within(open(at(name)))}`;
    } catch {
      outcomes[name] = "refused";
    }
  }
  await within(caches.delete("attempt"));
  return outcomes;
}
