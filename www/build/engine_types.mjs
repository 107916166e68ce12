/**
 * The TypeScript declarations of the engine's class, as wasm-bindgen writes them. `www/shared/engine.d.ts` is the
 * committed copy that the page and the worker are checked against.
 * `node www/build/engine_types.mjs [--update] [WASM FOLDER]` compares the two, or updates the copy.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const COMMITTED = fileURLToPath(new URL("../shared/engine.d.ts", import.meta.url));

/**
 * Returns the class's declarations, without those that load a module.
 * @param {string} folder The output folder of wasm-bindgen.
 */
export function generated(folder) {
  const text = readFileSync(join(folder, "homebody.d.ts"), "utf8");
  const [declarations = ""] = text.split("export type InitInput");
  const body = declarations.replace(/^\/\* (tslint|eslint).*\n/gm, "").trim();
  return `// Written from src/browser/engine.rs by wasm-bindgen; do not edit.\n${body}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const update = process.argv.includes("--update");
  const written = generated(process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "target/wasm");
  if (update) writeFileSync(COMMITTED, written);
  else if (readFileSync(COMMITTED, "utf8") !== written) {
    console.error("www/shared/engine.d.ts is out of date: run node www/build/engine_types.mjs --update");
    process.exit(1);
  }
}
