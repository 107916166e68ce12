/**
 * The one error class that a site meets. Codes are stable and may be compared; messages are for people and may change.
 *
 * Codes made on the page (those of the Wasm engine, such as "pack/checksum", pass through unchanged):
 *
 * | code | meaning |
 * |---|---|
 * | engine/unavailable | WebAssembly cannot compile or start here; the site's own content stays |
 * | engine/stopped     | the engine failed twice and has stood aside until the next page |
 * | engine/closed      | `close()` was called |
 * | engine/no-script   | no `<script data-pack>` on the page has loaded this module, so there is no default engine |
 * | engine/options     | an option is missing or of the wrong kind |
 * | load/failed        | a file could not be fetched, or its integrity does not match |
 * | tabs/unresponsive  | done and stored, but another open tab has not confirmed it in time |
 * | consent/untrusted  | a grant that does not come from a person's own action |
 * | consent/missing     | a mute or a boost can be kept only with consent |
 * | choice/unknown-label, choice/too-many | a label that no item has which could be shown; more than 200 choices |
 * | import/damaged, import/version | a copy that cannot be brought in; nothing has changed |
 * | store/refused, store/newer | the browser, or a newer engine's database, did not let something be erased |
 * | track/unknown-kind, track/unknown-item | reported through `on("error")` |
 */
export class HomebodyError extends Error {
  /**
   * @param {string} code Stable, spelt "area/what".
   * @param {string} message One sentence for a developer.
   * @param {unknown} [cause] What led to it.
   */
  constructor(code, message, cause) {
    super(`${message} [${code}]`, cause === undefined ? undefined : { cause });
    this.name = "HomebodyError";
    /** @readonly */
    this.code = code;
  }

  /**
   * Leaves a HomebodyError as it is and gives any other failure the code.
   * @param {unknown} error
   * @param {string} code
   * @param {string} message
   */
  static from(error, code, message) {
    return error instanceof HomebodyError ? error : new HomebodyError(code, message, error);
  }
}

/**
 * The text of a failure of any kind.
 * @param {unknown} error
 */
export function words(error) {
  return error instanceof Error ? error.message : String(error);
}
