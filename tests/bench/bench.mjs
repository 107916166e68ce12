/**
 * Sizes and speeds, measured in this run: `./build.sh bench [--data DIR]`. Exceeded budgets are named, but a benchmark
 * never fails, because the results depend on the machine.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { launch } from "../e2e/support/chromium.mjs";
import { openShop } from "../e2e/support/shop.mjs";
import { subjects } from "./packs.mjs";
import { sizes } from "./sizes.mjs";
import { speed } from "./speed.mjs";
import { ratio } from "./ratio.mjs";
import { start } from "./start.mjs";

const { values } = parseArgs({ options: { data: { type: "string" } } });
const all = await subjects(values.data);
const [browser, shop] = await Promise.all([launch(), openShop()]);
try {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model}`;
  console.log(`Chromium ${browser.version()}, Node ${process.version}, ${machine}`);
  sizes(all);
  await speed(all, browser, shop.origin);
} finally {
  await browser.close();
  await shop.stop();
}
await start(all);
await ratio();
