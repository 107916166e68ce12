/**
 * What a page of cellar.mjs can do: make stores and residents, look at the database behind their backs, and break it.
 */
import { Resident } from "../../../www/worker/resident.js";
import { Store } from "../../../www/worker/store.js";

export { Resident, Store };

const NAME = "homebody";
/** Records for a store that does not look into them. */
export const yes = Uint8Array.of(2, 1, 1);
export const no = Uint8Array.of(2, 3, 2);
export const [first, second, third] = [[1, 10], [1, 20], [1, 30]].map((bytes) => Uint8Array.from(bytes));

/** What a request gives. @param {IDBRequest} request @returns {Promise<any>} */
export const result = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** How many databases there are. */
export const databases = async () => (await indexedDB.databases()).length;

/** @param {unknown} value */
const plain = (value) => (value instanceof Uint8Array ? [...value] : value);

/** The content of the database, as plain arrays; null when there is none. Looking creates nothing. */
export async function look() {
  if ((await databases()) === 0) return null;
  const database = await result(indexedDB.open(NAME));
  const transaction = database.transaction(["ledger", "events"]);
  const all = async (/** @type {string} */ name) => (await result(transaction.objectStore(name).getAll())).map(plain);
  const keys = result(transaction.objectStore("events").getAllKeys());
  const found = { ledger: await all("ledger"), events: await all("events"), keys: await keys };
  database.close();
  return found;
}

/** Puts values where records belong. @param {"ledger" | "events"} name @param {unknown[]} values */
export async function plant(name, values) {
  const database = await result(indexedDB.open(NAME));
  const transaction = database.transaction(name, "readwrite");
  for (const value of values) transaction.objectStore(name).add(value);
  await new Promise((done) => (transaction.oncomplete = done));
  database.close();
}

/** The content of a store, as it reports it. @param {Store} store */
export const held = ({ name, degraded, ledger, records }) => ({
  name,
  degraded,
  ledger: ledger.map(plain),
  records: [...records].map(([key, record]) => [key, plain(record)]),
});

const full = () => {
  throw new DOMException("full", "QuotaExceededError");
};

/**
 * Puts something of the browser's out of order.
 * @param {any} owner
 * @param {string} name
 * @param {unknown} [instead] Without it, it throws as a full disk would make it.
 * @returns {() => void} Puts it right again.
 */
export function out(owner, name, instead = full) {
  const whole = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: instead });
  return () => (whole ? Object.defineProperty(owner, name, whole) : delete owner[name]);
}

/** The ways in which a browser refuses to store from here on. */
export const refusals = {
  "is not there": () => {
    const whole = Object.getOwnPropertyDescriptor(globalThis, "indexedDB");
    Object.defineProperty(globalThis, "indexedDB", { configurable: true, value: undefined });
    return () => whole && Object.defineProperty(globalThis, "indexedDB", whole);
  },
  "may not even be asked for": () => {
    const get = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    Object.defineProperty(globalThis, "indexedDB", { configurable: true, get });
  },
  "throws when opened": () => out(IDBFactory.prototype, "open"),
};
export const noDatabase = refusals["is not there"];

/** Every connection there is, as they are used from here on. @type {Set<IDBDatabase>} */
export const connections = new Set();
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...args) {
  connections.add(this);
  return begin.apply(this, args);
};

const POLICY = {
  version: 1,
  revision: 3,
  controller: { name: "A Shop", contact: "privacy@example.org" },
  retention_days: 90,
  purposes: ["recommendations", "offers"],
};
export const PURPOSE = "recommendations";

/**
 * A tab: the real engine with its own store, loaded.
 * @returns {Promise<{ resident: Resident, store: Store, engine: any, traps: unknown[] }>}
 */
export async function tab() {
  const glue = await import(/* @vite-ignore */ String(new URL("/homebody.js", location.href)));
  await glue.default({ module_or_path: "/homebody_bg.wasm" });
  const pack = new Uint8Array(await (await fetch("/pack")).arrayBuffer());
  const engine = new glue.Engine(pack, POLICY, false);
  const [store, traps] = [new Store(), /** @type {unknown[]} */ ([])];
  const resident = new Resident(engine, store, (error) => traps.push(error));
  await resident.reload();
  return { resident, store, engine, traps };
}

/** What a person decides, as a step. @param {string} verdict @param {string} [purpose] */
export const decide =
  (verdict, purpose = PURPOSE) =>
  (/** @type {any} */ engine) =>
    engine.decide(purpose, verdict, true, "en", new Uint8Array());

/** The code that a promise is rejected with. @param {Promise<unknown>} promise */
export const codeOf = (promise) => promise.then(() => "none", (error) => error.code);
