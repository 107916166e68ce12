/**
 * A visitor with a profile of their own in front of the shop, in any browser. Every request goes through the gate or the
 * proxy, so the tests read what servers see, and not what a browser says.
 */
import assert from "node:assert/strict";
import { ADDRESSES } from "../watch.mjs";
import { Page } from "./page.mjs";

/** @typedef {import("./driver.mjs").Profile} Profile */
/** @typedef {import("./driver.mjs").LastingProfile} LastingProfile */

export class Visitor {
  /** The lines of the console, including uncaught errors. @type {string[]} */
  console = [];
  #outside;
  /** The number of requests to the outside before this visitor came. */
  #before;
  /** @type {Profile | undefined} */
  #profile;

  /**
   * @param {string} browser The browser's name.
   * @param {import("../gate.mjs").Gate} gate
   * @param {string[]} outside The requests that the proxy sees.
   */
  constructor(browser, gate, outside) {
    this.browser = browser;
    this.gate = gate;
    this.#outside = outside;
    this.#before = outside.length;
  }

  /** @param {(say: import("./driver.mjs").Say) => Promise<Profile>} start */
  async arrive(start) {
    this.#profile = await start((line) => this.console.push(line));
  }

  /** Opens a page of the shop and waits until the engine is running there. @param {string} [path] */
  async open(path = "/") {
    const page = await this.blank();
    await page.go(path);
    return page;
  }

  /** Opens an empty tab. */
  async blank() {
    assert.ok(this.#profile);
    return new Page(await this.#profile.open(), this.gate.origin);
  }

  /** Returns the folder of the profile. Only for tests that need "profile". */
  get folder() {
    return /** @type {LastingProfile} */ (this.#profile).folder;
  }

  /** Closes the browser and starts it again on the same profile. Only for tests that need "profile". */
  async restart() {
    await /** @type {LastingProfile} */ (this.#profile).restart();
  }

  async leave() {
    await this.#profile?.close();
  }

  /**
   * Fails if there was a request that no test expects, or a line on the console.
   * @param {{ paths?: RegExp[], tolerated?: RegExp[], own?: RegExp[] }} expected `own` are the browser's own servers.
   */
  check({ paths = [], tolerated = [], own = [] }) {
    const foreign = this.#outside.slice(this.#before).filter((address) => !own.some((one) => one.test(address)));
    assert.deepEqual(foreign, [], "requests to other servers");
    const listed = [...ADDRESSES, ...paths];
    const unlisted = this.gate.hits.map((path) => path.replace(/\?.*$/, "")).filter((path) => !listed.some((one) => one.test(path)));
    assert.deepEqual(unlisted, [], "requests to addresses that are not on the shop's list");
    const lines = this.console.filter((line) => !tolerated.some((one) => one.test(line)));
    assert.deepEqual(lines, [], "the console is not empty");
  }
}
