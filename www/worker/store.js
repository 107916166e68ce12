/**
 * The visitor's records in IndexedDB; in memory only where the browser refuses, and it says so. It knows bytes and keys
 * and decides nothing: the engine says what is to be written, erased and when.
 *
 * Nothing is created before the first decision: until then there is no database to find. A copy of what is stored is kept
 * beside it, so that what must go on in memory only has nothing to lose.
 */

/** The database's name and the version of its stores. */
const NAME = "homebody";
const VERSION = 1;
/** Decisions, and all that is kept under them; both numbered by the database in the order of writing. */
const LEDGER = "ledger";
const EVENTS = "events";
/** A withdrawal that is reported as stored must outlast a power cut. @type {IDBTransactionOptions} */
const SAFELY = { durability: "strict" };
/** There is no database, and none was to be made. */
const ABSENT = Symbol("absent");

/** @typedef {"store/refused" | "store/newer"} Cause */
/** @typedef {(ledger: IDBObjectStore, events: IDBObjectStore) => void} Requests Of one transaction over both stores. */

export class Store {
  /** @type {IDBDatabase | undefined} */
  #database;
  /** Why records are in memory only. @type {Cause | undefined} */
  #cause;
  /** A database was open, and nobody has seen it gone: records may lie in it that must still be erased when asked. */
  #wasOpen = false;
  /** The newest decision that the database is known to hold. @type {Uint8Array} */
  #stored = new Uint8Array();
  /** Decisions, oldest first, as of the last refresh and what has been written since. @type {Uint8Array[]} */
  ledger = [];
  /** The other records by their keys, oldest first. @type {Map<number, Uint8Array>} */
  records = new Map();

  /** Where records are. @returns {"none" | "indexeddb" | "memory"} */
  get name() {
    if (this.#cause) return "memory";
    return this.#database ? "indexeddb" : "none";
  }

  /** Why records are in memory only; null when they are not. */
  get degraded() {
    return this.#cause ?? null;
  }

  /** Reads everything anew, unless records are in memory only. */
  async refresh() {
    try {
      const cause = this.#cause;
      const transaction = await this.#begin("readonly", { insist: this.#wasOpen });
      const [ledger, events] = [transaction.objectStore(LEDGER), transaction.objectStore(EVENTS)];
      const reads = [ledger.getAll(), events.getAllKeys(), events.getAll()].map(result);
      const [decisions, keys, others] = /** @type {unknown[][]} */ (await Promise.all(reads));
      const newest = asBytes(decisions?.at(-1));
      // What went on in memory goes on there, unless another tab has decided meanwhile.
      if (cause && same(newest, this.#stored)) {
        this.#cause = cause;
        return;
      }
      this.#stored = newest;
      this.ledger = (decisions ?? []).map(asBytes);
      this.records = new Map((keys ?? []).map((key, at) => [Number(key), asBytes(others?.[at])]));
    } catch (error) {
      if (error === ABSENT) this.#clear();
      else this.#degrade(error);
    }
  }

  /**
   * Appends a decision and erases what goes with it (0 nothing, 1 reports and what belongs to them, 2 everything), in one
   * transaction. With `insist` it tries the
   * database even after an earlier failure, and says so when it fails: what takes away must not be lost in silence.
   * @param {Uint8Array} record
   * @param {{ erase: number, insist: boolean }} how
   * @returns {Promise<Cause | undefined>} Why the database does not hold it.
   */
  async decide(record, { erase, insist }) {
    const failure = await this.#write({ create: true, insist }, (ledger, events) => {
      ledger.add(record);
      if (erase === 2) events.clear();
      if (erase === 1) eraseTold(events);
    });
    this.ledger.push(record);
    for (const [key, bytes] of this.records) if (erase === 2 || (erase === 1 && isTold(bytes))) this.records.delete(key);
    if (failure === undefined) {
      this.#stored = record;
      return undefined;
    }
    if (insist) return this.#notErased(failure);
    this.#degrade(failure);
    return undefined;
  }

  /**
   * Appends records if the newest one of the stored ledger is `under`.
   * @param {readonly Uint8Array[]} records
   * @param {Uint8Array} under
   * @returns {Promise<boolean>} Whether it was.
   */
  async append(records, under) {
    try {
      const transaction = await this.#begin("readwrite");
      const ledger = /** @type {unknown[]} */ (await result(transaction.objectStore(LEDGER).getAll()));
      if (ledger.length === 0 || !same(asBytes(ledger.at(-1)), under)) return false;
      await commit(transaction, (_, events) => records.forEach((record) => events.add(record)));
    } catch (error) {
      if (error === ABSENT) return false;
      this.#degrade(error);
    }
    // Under keys of our own, until a refresh brings the database's.
    for (const record of records) this.records.set(Math.max(0, ...this.records.keys()) + 1, record);
    return true;
  }

  /**
   * @param {readonly number[]} keys
   * @returns {Promise<Cause | undefined>} Why they are still there.
   */
  async delete(keys) {
    const failure = await this.#write({}, (_, events) => keys.forEach((key) => events.delete(key)));
    for (const key of keys) this.records.delete(key);
    return failure === undefined || failure === ABSENT ? undefined : this.#notErased(failure);
  }

  /**
   * Empties both stores, so that no open connection can read on, then deletes the database.
   * @returns {Promise<Cause | undefined>} Why a database that was open in this visit could be neither emptied nor deleted.
   */
  async eraseAll() {
    const failure = await this.#write({ insist: true }, (ledger, events) => (ledger.clear(), events.clear()));
    this.#database?.close();
    let deleted = true;
    try {
      if (failure !== ABSENT) await result(indexedDB.deleteDatabase(NAME));
    } catch {
      deleted = false;
    }
    this.ledger = [];
    this.records.clear();
    if (failure !== undefined && failure !== ABSENT && !deleted) return this.#notErased(failure);
    this.#database = undefined;
    this.#wasOpen = false;
    this.#cause = undefined;
    this.#stored = new Uint8Array();
    return undefined;
  }

  /**
   * One transaction of whatever `requests` makes, waited for until it is on disk.
   * @param {{ create?: boolean, insist?: boolean }} how
   * @param {Requests} requests
   * @returns {Promise<unknown>} What it failed of; undefined when it did not.
   */
  async #write(how, requests) {
    try {
      const transaction = await this.#begin("readwrite", how);
      await commit(transaction, requests);
      return undefined;
    } catch (error) {
      return error ?? new Error("The transaction was aborted");
    }
  }

  /**
   * A transaction over both stores; a connection that was lost is opened anew once. With `insist`, so is one that failed
   * before.
   * @param {IDBTransactionMode} mode
   * @param {{ create?: boolean, insist?: boolean }} [how]
   */
  async #begin(mode, { create = false, insist = false } = {}) {
    if (this.#cause && !insist) throw new Error("Records are in memory only");
    if (this.#database && !this.#cause) {
      try {
        return this.#database.transaction([LEDGER, EVENTS], mode, SAFELY);
      } catch (error) {
        if (/** @type {DOMException} */ (error).name !== "InvalidStateError") throw error;
      }
    }
    const database = await open(create);
    const transaction = database.transaction([LEDGER, EVENTS], mode, SAFELY);
    this.#database = database;
    this.#wasOpen = true;
    this.#cause = undefined;
    return transaction;
  }

  #clear() {
    this.#database = undefined;
    this.#cause = undefined;
    this.#stored = new Uint8Array();
    this.#wasOpen = false;
    this.ledger = [];
    this.records.clear();
  }

  /** From here on in memory; the first cause stays. @param {unknown} error */
  #degrade(error) {
    this.#cause ??= /** @type {DOMException | null} */ (error)?.name === "VersionError" ? "store/newer" : "store/refused";
  }

  /**
   * Something was to be erased and the database did not answer: a failure, unless none was open in this visit. A page that
   * may have no database at all looks the same as one whose database has just failed.
   * @param {unknown} error
   */
  #notErased(error) {
    this.#degrade(error);
    return this.#wasOpen || this.#cause === "store/newer" ? this.#cause : undefined;
  }
}

/**
 * Opens the database. Unless `create`, one that does not exist is not made. Opening and aborting the upgrade would leave
 * files behind in every browser, so the browser is asked for its databases first.
 * @param {boolean} create
 * @returns {Promise<IDBDatabase>} Rejected with `ABSENT` or the browser's error.
 */
async function open(create) {
  if (!create && !(await indexedDB.databases()).some(({ name }) => name === NAME)) throw ABSENT;
  const request = indexedDB.open(NAME, VERSION);
  let absent = false;
  request.onupgradeneeded = () => {
    absent = !create;
    if (absent) request.transaction?.abort();
    else for (const store of [LEDGER, EVENTS]) request.result.createObjectStore(store, { autoIncrement: true });
  };
  const database = await result(request).catch((error) => {
    throw absent ? ABSENT : error;
  });
  // Another tab that deletes or upgrades the database must not wait for this one.
  database.onversionchange = () => database.close();
  return database;
}

/**
 * What a request gives.
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault(); // Reported by the promise, not to the site's console.
      reject(request.error);
    };
  });
}

/**
 * Makes a transaction's last requests and waits until it is on disk: all of it, or nothing.
 * @param {IDBTransaction} transaction
 * @param {Requests} requests
 * @returns {Promise<void>}
 */
function commit(transaction, requests) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    try {
      requests(transaction.objectStore(LEDGER), transaction.objectStore(EVENTS));
    } catch (error) {
      reject(error);
      transaction.abort(); // What was asked for before would be written by itself.
    }
  });
}

/** Reports and what belongs to them, by their first byte (src/report/report.rs). @param {unknown} value */
const isTold = (value) => value instanceof Uint8Array && value[0] === 5;

/** @param {IDBObjectStore} events */
function eraseTold(events) {
  const request = events.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (cursor && isTold(cursor.value)) cursor.delete();
    cursor?.continue();
  };
}

/** A stored value's bytes; what is not bytes becomes an empty record, which no reader takes for one. @param {unknown} value */
const asBytes = (value) => (value instanceof Uint8Array ? value : new Uint8Array());

/** @param {Uint8Array} a @param {Uint8Array} b */
const same = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);
