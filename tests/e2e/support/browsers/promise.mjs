/**
 * A promise is a test that runs once in each browser. What a browser cannot do is a skip with its reason; so is a browser
 * that is not installed, except in CI, where it is a failure.
 */
import { after, test } from "node:test";
import { openGate } from "../gate.mjs";
import { TEST } from "../patience.mjs";
import { openShop } from "../shop.mjs";
import { chromium } from "./chromium.mjs";
import { CONSOLE, recorded } from "./console.mjs";
import { firefox } from "./firefox.mjs";
import { openOutside } from "./outside.mjs";
import { Visitor } from "./visitor.mjs";
import { webkit } from "./webkit.mjs";

/** @typedef {import("./driver.mjs").Driver} Driver */

/** @type {Driver[]} */
const DRIVERS = [chromium, firefox, webkit];

/** Starts something when it is first needed, and keeps it. @template Result @param {() => Promise<Result>} start */
function once(start) {
  /** @type {Promise<Result> | undefined} */
  let started;
  const get = () => (started ??= start());
  /** @param {(result: Result) => Promise<void>} stop */
  get.stop = async (stop) => {
    await started?.then(stop, () => {});
  };
  return get;
}

const shop = once(openShop);
/** The browsers, each with a proxy of its own. */
const browsers = new Map(DRIVERS.map((driver) => [driver, once(() => start(driver))]));

/** @param {Driver} driver */
async function start(driver) {
  const outside = await openOutside();
  const running = await driver.start(outside.address);
  const stop = async () => {
    await running.stop();
    await outside.close();
  };
  return { ...running, outside: outside.seen, stop };
}

after(async () => {
  await Promise.all([...browsers.values()].map((browser) => browser.stop(({ stop }) => stop())));
  await shop.stop(({ stop }) => stop());
});

/**
 * @typedef {object} Setting
 * @property {import("./driver.mjs").Ability[]} [needs]
 * @property {Record<string, string>} [except] Why the promise cannot be tested in a browser, by its name.
 * @property {RegExp[]} [paths] Additional addresses that the page may request.
 * @property {RegExp[]} [tolerated] Console lines that may appear.
 * @property {import("../gate.mjs").Rewrite} [gate] Changes the responses.
 * @property {() => Promise<{ origin: string, stop: () => Promise<void> }>} [served] Serves another site instead of the shop.
 */

/**
 * Registers a promise as one test for each browser.
 * @param {string} name A sentence.
 * @param {(visitor: Visitor) => Promise<void>} keep
 * @param {Setting} [setting]
 */
export function promise(name, keep, setting = {}) {
  for (const driver of DRIVERS) {
    const skip = reason(driver, setting);
    test(`${driver.name}: ${name}`, { skip, timeout: TEST }, () => run(driver, keep, setting));
  }
}

/** Returns why a browser cannot run a test. @param {Driver} driver @param {Setting} setting */
function reason(driver, { needs = [], except = {} }) {
  const unable = needs.map((ability) => driver.cannot[ability]).find(Boolean) ?? except[driver.name];
  return unable ?? (process.env["CI"] ? false : driver.missing());
}

/** @param {Driver} driver @param {(visitor: Visitor) => Promise<void>} keep @param {Setting} setting */
async function run(driver, keep, setting) {
  const missing = driver.missing();
  if (missing) throw new Error(missing);
  const { needs = [], gate: change = () => {}, paths = [] } = setting;
  const rewrite = driver.silent ? recorded(change) : change;
  const other = await setting.served?.();
  const gate = await openGate((other ?? (await shop())).origin, rewrite);
  const { outside, ...browser } = await /** @type {() => ReturnType<typeof start>} */ (browsers.get(driver))();
  const visitor = new Visitor(driver.name, gate, outside);
  try {
    const gpc = needs.includes("gpc");
    await visitor.arrive((say) => (gpc || needs.includes("profile") ? browser.lasting(say, { gpc }) : browser.fresh(say)));
    await keep(visitor);
    visitor.console.push(...gate.posts.filter(({ path }) => path === CONSOLE).map(({ body }) => String(body)));
    visitor.check({ ...setting, own: driver.own ?? [], paths: driver.silent ? [...paths, new RegExp(`^${CONSOLE}`)] : paths });
  } finally {
    await visitor.leave();
    await gate.close();
    await other?.stop();
  }
}
