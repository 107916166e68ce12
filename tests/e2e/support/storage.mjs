/**
 * All places in which a page or a worker could store something, and their contents.
 */
import { eventually } from "./patience.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Returns everything that is kept, place by place; an empty object if nothing is kept.
 * @param {Page} page
 * @returns {Promise<Record<string, unknown>>}
 */
export async function kept(page) {
  const [inPage, inWorker] = await Promise.all([page.evaluate(places), page.workers()[0]?.evaluate(places)]);
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const all = { cookies, ...prefixed("page", inPage), ...prefixed("worker", inWorker ?? {}) };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found.length > 0));
}

/** @param {string} where @param {Record<string, string[]>} found */
const prefixed = (where, found) =>
  Object.fromEntries(Object.entries(found).map(([place, names]) => [`${where}: ${place}`, names]));

/** Runs in the page and in the worker: returns the visible contents of each kind of storage, by name. */
export async function places() {
  /** @type {Record<string, string[]>} */
  const found = {};
  if (typeof document !== "undefined") {
    found["document.cookie"] = document.cookie ? [document.cookie] : [];
    found.localStorage = Object.keys(localStorage);
    found.sessionStorage = Object.keys(sessionStorage);
    found["window.name"] = window.name ? [window.name] : [];
    found["history.state"] = history.state === null ? [] : [JSON.stringify(history.state)];
  }
  found.indexedDB = (await indexedDB.databases()).map(({ name }) => String(name));
  found.caches = await caches.keys();
  found.opfs = [];
  // WebKitGTK has no file system for pages.
  for await (const name of (await navigator.storage?.getDirectory())?.keys() ?? []) found.opfs.push(name);
  if ("storageBuckets" in navigator) found.buckets = await navigator.storageBuckets.keys();
  if ("serviceWorker" in navigator) {
    found.serviceWorkers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
  }
  return found;
}

/**
 * Returns the content of Homebody's database; null if there is none. Reading creates nothing. `events` contains all
 * events, impressions and preferences; the first byte of each record is its type. Encrypted rows are decrypted as
 * src/engine/sealed.rs defines them; a row that cannot be decrypted is empty.
 * @param {Page} page
 * @returns {Promise<{ ledger: number[][], events: number[][] } | null>}
 */
export const records = (page) => page.evaluate(decrypted);

/** Runs in the page: returns the content of the database, decrypted. */
export async function decrypted() {
  if (!(await indexedDB.databases()).some(({ name }) => name === "homebody")) return null;
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open("homebody"));
  try {
    const transaction = database.transaction(["ledger", "events", "keys"]);
    const all = (name, what) => done(transaction.objectStore(name)[what]());
    const read = ["ledger", "events"].flatMap((name) => [all(name, "getAllKeys"), all(name, "getAll")]);
    const [[stored], decisionKeys, decisions, recordKeys, records] = await Promise.all([all("keys", "getAll"), ...read]);
    const key = await working(stored);
    const open = (keys, rows, table) => Promise.all(rows.map((row, at) => plain(row, table, keys[at])));
    return { ledger: await open(decisionKeys, decisions, 1), events: await open(recordKeys, records, 2) };

    async function working({ name, half, other } = {}) {
      if (!half) return undefined;
      const file = async () => (await (await navigator.storage.getDirectory()).getFileHandle(name)).getFile();
      const salt = other ?? (await (await file().catch(() => undefined))?.arrayBuffer());
      if (!salt) return undefined; // The key is being destroyed.
      const info = new TextEncoder().encode("homebody records 1");
      const to = { name: "AES-GCM", length: 256 };
      return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt, info }, half, to, false, ["decrypt"]);
    }
    async function plain(row, table, number) {
      if (row[0] !== 0xe1) return [...row];
      const additionalData = new Uint8Array([...new TextEncoder().encode("homebody"), 0xe1, table, 0, 0, 0, 0, 0, 0, 0, 0]);
      new DataView(additionalData.buffer).setBigUint64(10, BigInt(number), true);
      const how = { name: "AES-GCM", iv: row.subarray(1, 13), additionalData };
      const bytes = key && (await crypto.subtle.decrypt(how, key, row.subarray(13)).catch(() => undefined));
      return bytes ? [...new Uint8Array(bytes)] : [];
    }
  } finally {
    database.close();
  }
}

/** The type of a record by its first byte. */
export const FORMS = { event: 1, impression: 2, preference: 3, report: 5 };

/**
 * Returns the number of stored records of a form.
 * @param {Page} page
 * @param {keyof typeof FORMS} form
 */
export const stored = async (page, form) =>
  (await records(page))?.events.filter(([first]) => first === FORMS[form]).length ?? 0;

/**
 * Waits until the database contains this many events.
 * @param {Page} page
 * @param {number} count
 */
export const eventsStored = (page, count) => recordsStored(page, "event", count);

/**
 * Waits until the database contains this many records of a form.
 * @param {Page} page
 * @param {keyof typeof FORMS} form
 * @param {number} count
 */
export async function recordsStored(page, form, count) {
  await eventually(async () => {
    const found = await stored(page, form);
    if (found !== count) throw new Error(`the store has ${found} records of the form ${form}, not ${count}`);
  });
}

/** The type of a measurement record, by its second byte. */
const STATUSES = ["prepared", "sending", "accepted", "rejected", "failed", "arm-assigned"];

/**
 * Returns the stored measurement records, oldest first, read byte by byte as defined in src/report/report.rs.
 * @param {Page} page
 */
export const reportsStored = async (page) =>
  ((await records(page))?.events ?? []).filter(([form]) => form === FORMS.report).map((bytes) => {
    const record = Buffer.from(bytes);
    const [length = 0, message] = [record[27], record.subarray(15, 27)];
    const [question, answer] = [record.subarray(28, 28 + length), record.subarray(29 + length)].map(String);
    const status = STATUSES[record[1] ?? -1];
    return { status, epsilon: record.readUInt32LE(11) / 1e6, message: message.toString("hex"), question, answer };
  });

/** Consent states, by their number in a stored decision. */
const DECISIONS = ["", "given", "refused", "withdrawn"];

/**
 * Returns the stored decisions in words, oldest first.
 * @param {Page} page
 */
export const decisions = async (page) => (await records(page))?.ledger.map((record) => DECISIONS[record[1]]) ?? [];
