/**
 * Names that another script has added to all objects neither stop nor unseal the engine in any browser.
 */
import assert from "node:assert/strict";
import { promise } from "../support/browsers/promise.mjs";
import { NAMES, USED, pollute, used } from "../support/pollution.mjs";

promise("an engine runs sealed in a page whose objects all have its names", async (visitor) => {
  const page = await visitor.open("/basket");
  const what = JSON.stringify({ names: NAMES, how: "a value" });
  // In one script, because the browsers' drivers do not work in such a page either.
  const run = /** @type {() => Promise<string>} */ (new Function(`${pollute} ${used} pollute(${what}); return used(${what});`));
  assert.equal(await page.evaluate(run), USED);
}, { tolerated: [/Content.Security.Policy|refused|rejected|content blocked|can.t establish a connection/i] });
