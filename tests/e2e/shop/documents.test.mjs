/**
 * The documents that a site publishes can be read on a narrow screen: nothing extends beyond the window.
 */
import assert from "node:assert/strict";
import { story } from "../support/story.mjs";

const DOCUMENTS = ["audit", "changes", "notice.ar", "notice.en", "pia"];

for (const width of [320, 360, 660, 768, 1024]) {
  story(`no document extends beyond a window of ${width} px`, async (visitor) => {
    const page = await visitor.context.newPage();
    for (const name of DOCUMENTS) {
      const response = await page.goto(`${visitor.origin}/documents/${name}.html`);
      assert.equal(response?.status(), 200, name);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(beyond, 0, `${name} is ${beyond} px too wide`);
    }
  }, { context: { viewport: { width, height: 740 } }, paths: [/^\/documents\//] });
}
