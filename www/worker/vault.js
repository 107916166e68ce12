/**
 * Keys, and what is encrypted with them. The vault does not know what it encrypts, or when a key must end: the engine
 * decides that.
 *
 * A key is derived from two halves: one is a key that the browser never reveals, in the database; the other is 32 random
 * bytes in a file of their own (OPFS). Only the file can be overwritten in place. Without it, what the browser still
 * keeps of the database is unreadable, even together with the first half. If the browser offers no such file, the second
 * half is in the database too.
 */

/**
 * A key as it is stored.
 * @typedef {object} Key
 * @property {string} name The name of the file; random, so that every key has its own.
 * @property {CryptoKey} half
 * @property {Uint8Array<ArrayBuffer>} [other] The second half, if it is not in a file.
 * @property {string[]} [replaced] The names of the keys whose files were there before this key, in case they have not been
 *   destroyed yet. Such a key has been replaced, is another tab's that will not be stored, or has lost its database.
 *
 * @typedef {[nonce: Uint8Array<ArrayBuffer>, associated: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>]} Job
 *
 * @typedef {object} Settled What a request led to. No request fails.
 * @property {number} step The request's number.
 * @property {Key} [key] The key that was used.
 * @property {(Uint8Array | undefined)[]} [rows] What was encrypted or decrypted; undefined for a damaged row.
 * @property {boolean} [gone] True if the key has been destroyed.
 * @property {boolean} [left] True if a key that had to be destroyed is still there, because another script uses its file.
 */

const BYTES = 32;
/** What the derived key is for. */
const INFO = new TextEncoder().encode("homebody records 1");
/** How often another tab that is writing the same file is waited for, and for how long each time (chosen). */
const TRIES = 10;
const PAUSE_MILLIS = 20;

/**
 * A file that can be overwritten in place, which only workers can do.
 * @typedef {{ createSyncAccessHandle(): Promise<{ write(bytes: Uint8Array, at: { at: number }): number,
 *   flush(): void, close(): void }> }} Overwritable
 */

export class Vault {
  #scope;
  /** The key in use. @type {{ name: string, key: CryptoKey } | undefined} */
  #working;

  /** @param {string} scope The name of the site's database. */
  constructor(scope) {
    this.#scope = scope;
  }

  /**
   * Decrypts rows.
   * @param {number} step @param {Key} key @param {Job[]} jobs
   * @returns {Promise<Settled>}
   */
  async unseal(step, key, jobs) {
    try {
      if (key.replaced?.length) void this.destroy(0, key.replaced);
      const working = await this.#unlock(key);
      if (!working) return { step, gone: true };
      const { subtle } = crypto;
      const rows = jobs.map(([iv, additionalData, data]) =>
        subtle.decrypt({ name: "AES-GCM", iv, additionalData }, working, data).then(bytes, () => undefined),
      );
      return { step, key, rows: await Promise.all(rows) };
    } catch {
      return { step };
    }
  }

  /**
   * Encrypts rows, with a new key if none is given.
   * @param {number} step @param {Key | undefined} present @param {Job[]} jobs
   * @returns {Promise<Settled>}
   */
  async seal(step, present, jobs) {
    try {
      const key = present ?? (await this.#create());
      const working = await this.#unlock(key);
      if (!working) return { step, gone: true };
      const { subtle } = crypto;
      const rows = jobs.map(([iv, additionalData, data]) =>
        subtle.encrypt({ name: "AES-GCM", iv, additionalData }, working, data).then(bytes),
      );
      return { step, key, rows: await Promise.all(rows) };
    } catch {
      return { step };
    }
  }

  /**
   * Destroys keys: overwrites their files, then removes them.
   * @param {number} step @param {string[]} [names] All keys, if undefined.
   * @returns {Promise<Settled>}
   */
  async destroy(step, names) {
    if (!names || names.includes(this.#working?.name ?? "")) this.#working = undefined;
    let left = false;
    try {
      const folder = await navigator.storage.getDirectory();
      for (const name of names ?? (await allOf(this.#scope))) left = !(await destroy(folder, name)) || left;
    } catch {
      // The browser has no such files.
    }
    return { step, left };
  }

  /** @returns {Promise<Key>} */
  async #create() {
    const [secret, other] = [random(BYTES), random(BYTES)];
    const half = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
    secret.fill(0);
    const name = fileOf(this.#scope);
    const replaced = await allOf(this.#scope);
    const inFile = await write(name, other);
    this.#working = { name, key: await derive(half, other) };
    return inFile ? { name, half, replaced } : { name, half, replaced, other };
  }

  /** @param {Key} key @returns {Promise<CryptoKey | undefined>} */
  async #unlock({ name, half, other }) {
    if (this.#working?.name !== name) {
      if (!(half instanceof CryptoKey)) return undefined;
      const second = other ?? (await read(name));
      if (second?.length !== BYTES) return undefined;
      this.#working = { name, key: await derive(half, second) };
    }
    return this.#working?.key;
  }
}

/** @param {CryptoKey} half @param {Uint8Array<ArrayBuffer>} salt */
function derive(half, salt) {
  const to = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt, info: INFO }, half, to, false, ["encrypt", "decrypt"]);
}

/** Returns false if the browser cannot overwrite files in place. @param {string} name @param {Uint8Array} content */
async function write(name, content) {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(name, { create: true });
    try {
      await overwrite(file, content);
    } catch (error) {
      await folder.removeEntry(name);
      throw error;
    }
    return true;
  } catch {
    return false;
  }
}

/** Returns the names of a site's files; none if the browser has no such files. @param {string} scope */
async function allOf(scope) {
  try {
    return await filesOf(await navigator.storage.getDirectory(), scope);
  } catch {
    return [];
  }
}

/** Returns undefined if there is no such file. @param {string} name */
async function read(name) {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (/** @type {Error} */ (error).name === "NotFoundError") return undefined;
    throw error;
  }
}

/** Returns false if the file is still as it was. @param {FileSystemDirectoryHandle} folder @param {string} name */
async function destroy(folder, name) {
  for (let tries = 1; ; tries++) {
    try {
      await overwrite(await folder.getFileHandle(name), random(BYTES));
      await folder.removeEntry(name);
      return true;
    } catch (error) {
      if (/** @type {Error} */ (error).name === "NotFoundError") return true; // Another tab has removed it.
      if (tries === TRIES) return false;
      await new Promise((later) => setTimeout(later, PAUSE_MILLIS));
    }
  }
}

/** @param {FileSystemFileHandle} file @param {Uint8Array} content */
async function overwrite(file, content) {
  const access = await /** @type {Overwritable} */ (/** @type {unknown} */ (file)).createSyncAccessHandle();
  try {
    access.write(content, { at: 0 });
    access.flush();
  } finally {
    access.close();
  }
}

/**
 * Returns what the names of a site's files begin with. A file's name has no slash, which a site's scope may have.
 * @param {string} scope The name of the site's database.
 */
const prefixOf = (scope) => `${scope.replace("/", ".")}-`;

/** Returns the name of a new file. @param {string} scope */
const fileOf = (scope) =>
  prefixOf(scope) + [...random(16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Returns the files of a site. The name of another site may begin with that of this one.
 * @param {FileSystemDirectoryHandle} folder
 * @param {string} scope
 */
export async function filesOf(folder, scope) {
  const prefix = prefixOf(scope);
  const names = [];
  for await (const name of /** @type {{ keys(): AsyncIterable<string> }} */ (/** @type {unknown} */ (folder)).keys()) {
    if (name.startsWith(prefix) && /^[0-9a-f]{32}$/.test(name.slice(prefix.length))) names.push(name);
  }
  return names;
}

const random = (/** @type {number} */ length) => crypto.getRandomValues(new Uint8Array(length));
const bytes = (/** @type {ArrayBuffer} */ buffer) => new Uint8Array(buffer);
