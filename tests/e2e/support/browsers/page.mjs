/**
 * A page of the shop in any browser: what a visitor does there, with real clicks and keys, and what a test reads.
 */
import assert from "node:assert/strict";
import { eventually, PATIENCE } from "../patience.mjs";
import { insideOf } from "../inside.mjs";
import { look } from "./look.mjs";

/** @typedef {import("../../../../www/page/homebody.js").Engine} Engine */
/** @typedef {import("./look.mjs").Seen} Seen */

/** More key presses than any page of the shop has tab stops. */
const MANY = 150;

export class Page {
  #tab;
  #origin;

  /** @param {import("./driver.mjs").Tab} tab @param {string} origin */
  constructor(tab, origin) {
    this.#tab = tab;
    this.#origin = origin;
  }

  /** Goes to an address of the shop, whether or not an engine runs there. @param {string} path */
  async visit(path) {
    await this.#tab.go(this.#origin + path);
  }

  /** Goes to an address of the shop and waits until the engine is running. @param {string} path */
  async go(path) {
    await this.visit(path);
    await this.ask(() => true);
  }

  async reload() {
    await this.#tab.reload();
    await this.ask(() => true);
  }

  /**
   * Calls a function on the page. Its arguments and its result are JSON, and it sees nothing else of the test.
   * @template Result
   * @template {unknown[]} Arguments
   * @param {(...args: Arguments) => Result | Promise<Result>} run
   * @param {Arguments} args
   * @returns {Promise<Result>}
   */
  async evaluate(run, ...args) {
    return this.#run("", `(${run})(...${JSON.stringify(args)})`);
  }

  /**
   * Queries the page's own engine through the module that the page has loaded. `inside(engine)` returns what it gives to
   * Homebody's own elements only.
   * @template Result
   * @template {unknown[]} Arguments
   * @param {(engine: Engine, ...args: Arguments) => Result | Promise<Result>} question
   * @param {Arguments} args
   * @returns {Promise<Result>}
   */
  async ask(question, ...args) {
    const call = `(${question})(await whenEngine(), ...${JSON.stringify(args)})`;
    return this.#run(`const inside = ${insideOf}; const { whenEngine } = await import("/homebody/homebody.js");`, call);
  }

  /** @param {string} before @param {string} call */
  async #run(before, call) {
    let timer;
    const late = new Promise((_, reject) => (timer = setTimeout(reject, 2 * PATIENCE, new Error("no answer"))));
    try {
      const run = this.#tab.run(`(async () => { ${before} return JSON.stringify({ value: await ${call} }); })()`);
      return JSON.parse(await Promise.race([run, late])).value;
    } catch (error) {
      throw new Error(`${call}: ${/** @type {Error} */ (error).message}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Waits until a function on the page returns something true.
   * @template {unknown[]} Arguments
   * @param {(...args: Arguments) => unknown} check
   * @param {Arguments} args
   */
  async until(check, ...args) {
    await eventually(async () => assert.ok(await this.evaluate(check, ...args), `not true: ${check}`));
  }

  /**
   * Returns the visible elements that match.
   * @param {string} path Selectors; `>>>` enters a shadow root.
   * @param {string | RegExp} [name] The whole name or text of the element, or a part of it.
   * @returns {Promise<Seen[]>}
   */
  find(path, name) {
    return this.evaluate(look, path, asJson(name), false);
  }

  /** Waits until exactly one visible element matches, and returns it. @param {string} path @param {string | RegExp} [name] */
  see(path, name) {
    return eventually(async () => only(await this.find(path, name), path, name));
  }

  /** Waits until no visible element matches. @param {string} path @param {string | RegExp} [name] */
  async gone(path, name) {
    await eventually(async () => assert.deepEqual(await this.find(path, name), [], `${path} ${name ?? ""} is still there`));
  }

  /**
   * Clicks the only visible element that matches, with the mouse. If the page has redrawn the element between the aim
   * and the click, so that it got none, the new element is clicked.
   * @param {string} path
   * @param {string | RegExp} [name]
   */
  async click(path, name) {
    await this.#tab.show();
    let before = { x: NaN, y: NaN };
    const { x, y } = await eventually(async () => {
      const found = only(await this.evaluate(look, path, asJson(name), true), path, name);
      // Firefox alternates between two positions one pixel apart if the middle is at half a pixel.
      const rests = Math.abs(found.x - before.x) <= 1 && Math.abs(found.y - before.y) <= 1;
      before = found;
      assert.ok(found.open && rests, `${path} ${name ?? ""} is moving or covered`);
      return found;
    });
    await this.#tab.click(x, y);
    // On another page there is nothing to ask: the click has led there.
    const lost = await this.evaluate(() => globalThis.aimed?.arrived === false).catch(() => false);
    if (lost) await this.click(path, name);
  }

  /** @param {string[]} keys */
  async press(...keys) {
    await this.#tab.show();
    for (const key of keys) await this.#tab.press(key);
  }

  /** Presses Tab until the focus is on the element with this name. @param {string} name */
  async tabTo(name) {
    const past = [];
    for (let presses = 0; presses < MANY; presses++) {
      await this.press("Tab");
      const now = await this.evaluate(focused);
      if (now === name) return;
      past.push(now);
    }
    assert.fail(`${name} was not reached by Tab: ${past.join(" | ")}`);
  }
}

/** @param {Seen[]} found @param {string} path @param {string | RegExp} [name] @returns {Seen} */
function only(found, path, name = "") {
  const [one] = found;
  assert.ok(one && found.length === 1, `${found.length} elements match ${path} ${name}`);
  return one;
}

/** @param {string | RegExp} [name] */
const asJson = (name) => (name instanceof RegExp ? { source: name.source, flags: name.flags } : (name ?? null));

/** Runs on the page: returns the approximate accessible name of the focused element. */
function focused() {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return (focus?.getAttribute("aria-label") ?? focus?.innerText ?? "").replace(/\s+/g, " ").trim();
}
