/**
 * The only error class that a site receives. Codes are stable and may be compared; messages are for people and may
 * change.
 *
 * The page creates these codes; codes from the Wasm engine, such as "pack/checksum", pass through unchanged:
 *
 * | code | meaning |
 * |---|---|
 * | engine/unavailable | WebAssembly cannot be compiled or started here; the site's own content stays |
 * | engine/stopped     | the engine failed twice and has stopped until the next page load |
 * | engine/closed      | `close()` was called |
 * | engine/off         | the site has switched Homebody off, so no consent can be given |
 * | engine/no-script   | no `<script data-pack>` on the page has loaded this module, so there is no default engine |
 * | engine/options     | an option or argument is missing, has the wrong type or cannot be read |
 * | load/failed        | a file could not be fetched, or its integrity does not match |
 * | tabs/unresponsive  | the change is stored, but another open tab has not confirmed it in time |
 * | consent/untrusted  | consent did not come from a person's own action |
 * | consent/outdated   | the question did not say what the policy says; it is asked again |
 * | pack/missing       | the engine has no pack, so it cannot rank or name items |
 * | consent/missing     | a preference or setting cannot be kept without consent |
 * | preference/unknown-label, preference/too-many | no item that may be shown has this label; more than 200 preferences |
 * | import/damaged, import/version | the export cannot be imported; nothing has changed |
 * | store/refused, store/blocked, store/newer | the browser, another connection or a newer engine's database prevented something from being erased |
 * | track/unknown-kind, track/unknown-item | the event's kind or its item is unknown; reported through `on("error")` |
 */
export class HomebodyError extends Error {
  /** Declared, because a script may have given all objects a `code`. @readonly @type {string} */
  code;

  /**
   * @param {string} code A stable code of the form "area/what".
   * @param {string} message One sentence for a developer.
   * @param {unknown} [cause] The underlying failure.
   */
  constructor(code, message, cause) {
    super(`${message} [${code}]`, cause === undefined ? undefined : { cause });
    this.name = "HomebodyError";
    this.code = code;
  }

  /**
   * Turns a failure with a code, from a file that is loaded later, into an error of this class.
   * @param {unknown} failure
   * @returns {HomebodyError}
   */
  static of(failure) {
    if (failure instanceof HomebodyError) return failure;
    const own = (/** @type {string} */ name) => Object.getOwnPropertyDescriptor(Object(failure), name)?.value;
    return new HomebodyError(own("code") ?? "engine/unavailable", words(failure), own("cause"));
  }

  /**
   * Returns a HomebodyError unchanged and wraps any other failure with the code.
   * @param {unknown} error
   * @param {string} code
   * @param {string} message
   */
  static from(error, code, message) {
    return error instanceof HomebodyError ? error : new HomebodyError(code, message, error);
  }
}

/**
 * Returns the message of a failure of any type.
 * @param {unknown} error
 */
export function words(error) {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return "unknown";
  }
}
