/**
 * The declarations that a site gets are those of the public API and nothing else, and they suffice for a strict project.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ROOT } from "../e2e/support/shop.mjs";

const SITE = join(ROOT, "target/site");
const TSC = join(ROOT, "www/node_modules/typescript/bin/tsc");

/** Every declaration that is shipped. A site's editor shows all of them, and a site may come to depend on any of them. */
const SHIPPED = [
  "bridges/index.d.ts",
  "elements/base.d.ts",
  "elements/consent/consent.d.ts",
  "elements/preferences/preferences.d.ts",
  "elements/shelf/shelf.d.ts",
  "elements/view/view.d.ts",
  "elements/why/why.d.ts",
  "page/consent.d.ts",
  "page/default.d.ts",
  "page/engine.d.ts",
  "page/homebody.d.ts",
  "page/start.d.ts",
  "shared/answers.d.ts",
  "shared/errors.d.ts",
  "shared/types.d.ts",
];

/** A site's own code, which uses every part of the API. */
const CODE = `
import { createEngine, whenEngine, HomebodyError, ShelfElement } from "homebody";
import type { Engine, EngineOptions, Notice, RankedItem } from "homebody";
import { bridge } from "homebody/bridges.js";

const options: EngineOptions = { pack: "/site.pack", policy: "/policy.json" };
const engine: Engine = await createEngine(options);
const first: RankedItem | undefined = (await engine.rank({ limit: 3, context: { item: "1" } })).items[0];
const reasons: string[] = (await engine.why("1")).reasons.map(({ code }) => code);
const labels: string[] = (await engine.profile.preferences()).map(({ label }) => label);
const cleared: void = await engine.data.deleteAll();
const reset: void = await engine.profile.reset();
const added: number = (await engine.data.import({})).added;
const notice: Notice = engine.notice;
const state: "unset" | "given" | "refused" | "withdrawn" = engine.consent.get("recommendations");
const sealed: boolean = (await engine.doctor()).sealed;
const stop: () => void = engine.on("error", (error: HomebodyError) => console.log(error.code));
bridge(engine, ["tcf"]);
engine.track("view", { item: "1" });
// @ts-expect-error: there is no such kind of event
engine.track("stare", { item: "1" });
// @ts-expect-error: only Homebody's own elements get records
engine.records;
const shelf = document.querySelector<ShelfElement>("homebody-shelf");
if (shelf) shelf.engine = await whenEngine();
export { added, cleared, first, labels, notice, reasons, reset, sealed, state, stop };
`;

/** @type {string} */
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "homebody-types-"));
  const installed = join(folder, "node_modules/homebody");
  cpSync(join(SITE, "types"), join(installed, "types"), { recursive: true });
  cpSync(join(SITE, "package.json"), join(installed, "package.json"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("only the declarations of the public API are shipped", () => {
  const found = readdirSync(join(SITE, "types"), { recursive: true, encoding: "utf8" });
  assert.deepEqual(found.filter((name) => name.endsWith(".ts")).sort(), SHIPPED);
});

test("the declarations name nothing that only Homebody's own files use", () => {
  for (const name of SHIPPED) {
    const text = readFileSync(join(SITE, "types", name), "utf8");
    assert.doesNotMatch(text, /@internal|@import|insideOf/, name);
  }
});

for (const resolution of ["bundler", "nodenext"]) {
  test(`a strict project that resolves modules as ${resolution} compiles against them`, () => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(folder, "main.ts"), CODE);
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      target: "es2022",
      module: resolution === "bundler" ? "esnext" : "nodenext",
      moduleResolution: resolution,
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
    try {
      execFileSync(process.execPath, [TSC, "-p", folder], { encoding: "utf8" });
    } catch (error) {
      assert.fail(/** @type {{ stdout: string }} */ (error).stdout);
    }
  });
}
