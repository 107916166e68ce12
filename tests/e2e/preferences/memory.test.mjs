/**
 * The preference centre when nothing can be stored, and when the engine has stopped: it says so and still shows what it
 * has.
 */
import assert from "node:assert/strict";
import { openCentre, openSection, says, section } from "../support/centre.mjs";
import { story } from "../support/story.mjs";
import { answer, ask } from "../support/visitor.mjs";

/** Runs before anything else in the worker: the database cannot be opened, as in a browser with strict settings. */
const REFUSING = 'indexedDB.open = () => { throw new DOMException("refused", "SecurityError"); };\n';

story(
  "if the browser refuses storage, the panel shows the records in memory, and none can be erased individually",
  async (visitor) => {
    const page = await visitor.open();
    await answer(page, "Accept");
    await ask(page, (engine) => engine.track("view", { item: "1" }));
    assert.equal(await ask(page, async (engine) => (await engine.rank()).mode), "personal");
    const panel = await openCentre(page);
    const kept = await openSection(panel, "What is kept");
    await kept.getByText(/^You viewed: /).waitFor();
    await kept.getByText("You accepted: Recommendations").waitFor();
    assert.equal(await kept.getByRole("button", { name: /^Delete/ }).count(), 0);
    assert.equal(await panel.getByRole("button", { name: /^Forget: / }).count(), 0);
    const works = await openSection(panel, "How this works");
    await works.getByText("Kept only until you close this page, because your browser does not allow more.").waitFor();
    await panel.getByRole("button", { name: "Delete all data", exact: true }).click();
    await panel.getByRole("button", { name: "Yes, delete all data" }).click();
    await says(panel, "All data has been deleted in every open tab.");
    await section(panel, "Data on this device").getByText("Nothing is kept about you.").waitFor();
  },
  {
    gate: (path, reply) => {
      if (path !== "/homebody/worker.js") return;
      reply.body = Buffer.concat([Buffer.from(REFUSING), reply.body]);
      reply.headers["cache-control"] = "no-store";
    },
  },
);

story(
  "if the engine cannot start, the centre says so and does not pretend to show what is stored",
  async (visitor) => {
    const page = await visitor.open();
    await page.locator("footer homebody-preferences").getByRole("button").click();
    const dialog = page.getByRole("dialog", { name: "Your data and choices" });
    await dialog.getByText(/^Part of this tool could not be loaded/).waitFor();
    assert.deepEqual(await dialog.getByRole("button").allInnerTexts(), ["Close", "Delete all data"]);
    await dialog.getByRole("button", { name: "Close" }).click();
    await dialog.waitFor({ state: "hidden" });
  },
  {
    gate: (path, reply) => {
      if (/\.wasm$/.test(path)) reply.body = Buffer.from("not wasm");
    },
    tolerated: [/./],
    paths: [/engine\.js$/, /homebody-baseline\.wasm$/],
  },
);

story(
  "if the centre's texts or code cannot be loaded, the button says so and can be pressed again",
  async (visitor) => {
    const page = await visitor.open();
    const button = page.locator("footer homebody-preferences").getByRole("button");
    broken = true;
    await button.click();
    await page.getByText("This could not be opened. Please try again.").waitFor();
    broken = false;
  },
  {
    gate: (path) =>
      broken && path === "/homebody/preferences.js" ? { status: 503, headers: {}, body: Buffer.from("") } : undefined,
    tolerated: [/503/],
  },
);

/** True while the gate of the last story makes the centre fail to load. */
let broken = false;
