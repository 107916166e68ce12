/**
 * Checks that every test makes in addition to its own: the console stays empty, no page throws, and every request of a
 * page or worker goes to a listed address of the shop.
 */
import assert from "node:assert/strict";

/** All addresses that the shop's pages may request. */
export const ADDRESSES = [
  /^\/$/,
  /^\/(basket|search|your-data)$/,
  /^\/(p|d)\/[\w%-]+$/,
  /^\/tile\/[\w%-]+\.svg$/,
  /^\/tiles\.json$/,
  /^\/documents\/(ranking\.json|notice\.en\.html)$/,
  /^\/shop\/(shop\.css|shop\.js|favicon\.svg)$/,
  /^\/homebody\/(homebody\.js|client\.js|cards\.js|worker\.js|preferences\.js|ranking\.js|rescue\.js|why\.js|sight\.js|doctor\.js|import\.js|reports\.js|locales\/(centre|ranking)\/en\.js|homebody\.wasm|site\.pack|policy\.json)$/,
];

/** Watches one browser context from its first page to its last. */
export class Watch {
  /** All requests of all pages and workers, in order. @type {string[]} */
  requests = [];
  /** Console lines and uncaught errors. @type {string[]} */
  console = [];
  /** Full addresses outside the shop that were requested. @type {string[]} */
  foreign = [];
  #origin;
  /** The additional requests and console lines that a test must or may cause. */
  #expected;

  /**
   * @param {import("playwright-core").BrowserContext} context
   * @param {string} origin
   * @param {{ paths?: RegExp[], lines?: RegExp[], tolerated?: RegExp[] }} expected
   */
  constructor(context, origin, { paths = [], lines = [], tolerated = [] }) {
    this.#origin = origin;
    this.#expected = { paths, lines, tolerated };
    context.on("request", (request) => this.#note(new URL(request.url())));
    context.on("console", (message) => this.console.push(`${message.type()}: ${message.text()}`));
    context.on("weberror", (error) => this.console.push(`uncaught: ${error.error()}`));
  }

  /** @param {URL} url */
  #note(url) {
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    if (url.origin === this.#origin) this.requests.push(url.pathname);
    else this.foreign.push(url.href);
  }

  /** Fails unless everything that happened was expected, and everything expected happened. */
  check() {
    const { paths, lines, tolerated } = this.#expected;
    assert.deepEqual(this.foreign, [], "requests to other servers");
    const unlisted = this.requests.filter((path) => ![...ADDRESSES, ...paths].some((listed) => listed.test(path)));
    assert.deepEqual(unlisted, [], "requests to addresses that are not on the shop's list");
    assert.deepEqual(
      this.console.filter((line) => ![...lines, ...tolerated].some((expected) => expected.test(line))),
      [],
      "the console is not empty",
    );
    for (const line of lines) assert.ok(this.console.some((said) => line.test(said)), `no line matches ${line}`);
  }
}
