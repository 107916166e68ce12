/**
 * Bridges as a whole: what holds whichever manager there is. One file for each manager stands beside this one.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { bridged, PURPOSES } from "./support/bridged.mjs";
import { ROOT } from "./support/shop.mjs";

/** Bytes, gzip. Chosen: three times less than the smallest manager that it reads. */
const BUDGET = 3000;

test("the bridges fit 3 kB", (t) => {
  const size = gzipSync(readFileSync(join(ROOT, "target/site/bridges.js")), { level: 9 }).length;
  t.diagnostic(`bridges.js, gzip: ${size} of ${BUDGET} bytes`);
  assert.ok(size <= BUDGET && size > 1000, `${size} bytes`);
});

bridged("a manager that never comes denies everything for good", async (page) => {
  const found = await page.evaluate(async () => {
    bridge(limited, ["tcf", "gpp", "google"]);
    const seen = [denied()];
    await new Promise((later) => setTimeout(later, 1500));
    return [...seen, denied()];
  });
  assert.deepEqual(found, [PURPOSES, PURPOSES]);
});

bridged("with patience, a page without the manager is let off, until the manager does come", async (page) => {
  const found = await page.evaluate(async () => {
    const wait = (millis) => new Promise((later) => setTimeout(later, millis));
    bridge(limited, ["tcf"], { patience: 600 });
    await wait(300);
    const seen = [denied()];
    await wait(900);
    seen.push(denied());
    const tcf = managers.startTcf();
    await wait(500);
    seen.push(denied());
    tcf.update(managers.tcString([1, 5, 6]));
    return [...seen, denied()];
  });
  assert.deepEqual(found, [PURPOSES, [], PURPOSES, ["offers", "measurement"]]);
});

bridged("a manager that comes late is found, and of several each can only take away", async (page) => {
  const found = await page.evaluate(async () => {
    const wait = () => new Promise((later) => setTimeout(later, 500));
    bridge(limited, ["tcf", "gpp"]);
    const tcf = managers.startTcf();
    tcf.update(managers.tcString([1, 3, 4, 5, 6, 7, 8, 9]));
    await wait();
    const seen = [denied()];
    const gpp = managers.startGpp();
    managers.sayGpp(gpp, [7], { usnat: { SaleOptOut: 1 } });
    await wait();
    seen.push(denied());
    tcf.update(managers.tcString([1, 3, 4, 7, 8, 9]));
    return [...seen, denied()];
  });
  assert.deepEqual(found, [PURPOSES, ["offers", "measurement"], PURPOSES]);
});

bridged("what was denied last stays denied when a bridge is taken down", async (page) => {
  const found = await page.evaluate(async () => {
    const wait = () => new Promise((later) => setTimeout(later, 500));
    const tcf = managers.startTcf();
    tcf.update(managers.tcString([1, 5, 6]));
    const stop = bridge(limited, ["tcf", "gpp"], { patience: 1 });
    stop();
    const seen = [denied()];
    tcf.update(managers.tcString([1, 3, 4, 5, 6, 7, 8, 9]));
    await wait();
    return [...seen, denied()];
  });
  assert.deepEqual(found, [PURPOSES, PURPOSES]);
});

bridged("a bridge that there is none of is refused by its name, and none is begun", async (page) => {
  const found = await page.evaluate(() => {
    try {
      bridge(limited, ["tcf", "onetrust"]);
    } catch (error) {
      return { code: error.code, message: error.message, denied: denied() };
    }
  });
  assert.match(found.message, /onetrust/);
  assert.deepEqual({ code: found.code, denied: found.denied }, { code: "engine/options", denied: [] });
});
