/**
 * Builds what a site hosts: `node www/build/build.mjs --wasm target/wasm --baseline target/wasm-baseline --out target/site`
 *
 *   homebody.js             loader, prompt, definitions of all elements; contains the integrity hashes of both modules
 *   client.js               talks to the engine, loaded with it
 *   why.js                  the "Why this?" panel, loaded when a visitor opens it
 *   preferences.js          the preference centre, loaded when a visitor opens it
 *   ranking.js              how lists are made, loaded when a visitor opens that section of the centre
 *   cards.js                ranked lists of shelves, and "Why this?" buttons; loaded with the engine
 *   rescue.js               stands in for the preference centre if the engine cannot be loaded
 *   sight.js                notices which cards are seen, loaded after the first ranked list
 *   doctor.js               the self-test behind engine.doctor(), loaded when it is first called
 *   import.js               checks an export that is imported, loaded when that happens
 *   reports.js              sends reports, loaded once a visitor has agreed to measurement
 *   bridges.js              for pages with another consent manager, which can then restrict the visitor's consent
 *   worker.js               the sealed worker: one classic script without dependencies
 *   engine.js               the same engine for the page, loaded only if no worker can start
 *   homebody.wasm           the engine, with SIMD
 *   homebody-baseline.wasm  the engine for browsers without SIMD; a visitor's browser fetches one of the two
 *   locales/*.js            the texts, one file per language; those of the preference centre are in locales/centre
 *                           and locales/ranking
 *   policy.schema.json      the JSON Schema of a policy, for editors and validators
 *   *.d.ts
 *
 * Each file is bundled and none is split, so a site only has to copy a folder.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build, transformSync } from "esbuild";
import { minify } from "terser";

/** The folder `www/`. */
const WWW = dirname(dirname(fileURLToPath(import.meta.url)));
/** Patterns that must not remain in the glue: the engine receives its module and loads nothing itself. */
const LOADING = /\bfetch\s*\(|\bimport\s*\(|importScripts|XMLHttpRequest|WebSocket|EventSource|import[._]meta/;
/** The oldest supported browsers: those with popovers and `indexedDB.databases()`, which are the newest features required. */
const TARGET = ["chrome114", "firefox126", "safari17"];

const { values } = parseArgs({
  options: {
    wasm: { type: "string", default: "target/wasm" },
    baseline: { type: "string", default: "target/wasm-baseline" },
    out: { type: "string", default: "target/site" },
    types: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const wasm = resolve(values.wasm);
const out = resolve(values.out);
/** The modules and the folders they were built into; the names match page/variant.js. */
const modules = { "homebody.wasm": wasm, "homebody-baseline.wasm": resolve(values.baseline) };

/**
 * Provides "homebody-wasm": the generated glue as a function that returns an independent copy on each call, so that a
 * new instance can start after a trap. Only what `initSync` and `Engine` need remains.
 * @type {import("esbuild").Plugin}
 */
const glue = {
  name: "glue",
  setup(setup) {
    setup.onResolve({ filter: /^homebody-wasm$/ }, ({ path }) => ({ path, namespace: "glue" }));
    setup.onLoad({ filter: /.*/, namespace: "glue" }, async () => {
      const { outputFiles } = await build({
        // An assignment needs no code that imitates a module's exports, which would take 186 bytes gzip.
        stdin: { contents: 'import { initSync, Engine } from "./homebody.js"; glue = { initSync, Engine };', resolveDir: wasm },
        bundle: true,
        format: "iife",
        write: false,
        target: TARGET,
        logOverride: { "empty-import-meta": "silent" }, // Tree shaking removes that code; the check below verifies it.
      });
      const text = outputFiles[0]?.text ?? "";
      const left = LOADING.exec(text);
      if (left) throw new Error(`The glue can still load something: "${left[0]}"`);
      return { contents: `export function freshGlue() {\nlet glue;\n${text}\nreturn glue;\n}` };
    });
  },
};

/**
 * Minifies each sheet in style.js, so that styles are readable in the source and small in the bundle.
 * @type {import("esbuild").Plugin}
 */
const styles = {
  name: "styles",
  setup(setup) {
    setup.onLoad({ filter: /style\.js$/ }, ({ path }) => {
      const small = (/** @type {string} */ css) => transformSync(css, { loader: "css", minify: true, target: TARGET }).code;
      const contents = readFileSync(path, "utf8").replace(/`(\n[^`]+)`/g, (_, css) => JSON.stringify(small(css).trim()));
      return { contents };
    });
  },
};

/**
 * Deletes the declarations that the public ones do not refer to. Comments refer to nothing: the compiler repeats in them
 * what the source imports, which declarations do not need.
 * @param {string} folder
 * @param {string[]} entries
 */
function keepReachable(folder, entries) {
  const wanted = new Set(entries.map((entry) => join(folder, entry)));
  for (const file of wanted) {
    const text = readFileSync(file, "utf8").replace(/^\/\*\* @import .* \*\/\n/gm, "");
    writeFileSync(file, text);
    for (const [, path = ""] of text.replace(/\/\*[^]*?\*\//g, "").matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
      wanted.add(join(dirname(file), `${path}.d.ts`));
    }
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".d.ts") && !wanted.has(join(folder, name))) rmSync(join(folder, name));
  }
}

/** @type {import("esbuild").BuildOptions} */
const common = { bundle: true, minify: true, target: TARGET, charset: "utf8", logLevel: "warning" };

/**
 * Minifies a built module further: a second minifier saves about 3 % of the file that every visitor waits for. It may turn
 * function expressions into arrows and methods, because none of them is used as a constructor.
 * @param {string} name
 */
async function tighten(name) {
  const text = readFileSync(join(out, name), "utf8");
  const { code = "" } = await minify(text, { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true } });
  writeFileSync(join(out, name), `${code}\n`);
}

/**
 * Marks the only dynamic import of a built module (page/parts.js), so that a site's bundler leaves it alone. Minifiers
 * drop these marks.
 * @param {string} name
 */
function hideImport(name) {
  const text = readFileSync(join(out, name), "utf8");
  const [before = "", after, ...more] = text.split("import(");
  if (after === undefined || more.length > 0) throw new Error(`${name}: expected one dynamic import`);
  if (/new URL\([^,()]+,\s*import\.meta\.url/.test(text)) throw new Error(`${name}: a bundler would rewrite an address`);
  const marks = "/* @vite-ignore *//* webpackIgnore: true */";
  writeFileSync(join(out, name), `${before}import(${marks}${after}`);
}

/** Returns all files in a folder, in a fixed order. @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** @param {string} name @param {string} source @param {import("esbuild").BuildOptions} options */
const bundle = (name, source, options) =>
  build({ ...common, entryPoints: [join(WWW, source)], outfile: join(out, name), ...options });

// One glue serves both modules, so both must come from the same source and have the same imports.
const glues = Object.values(modules).map((folder) => readFileSync(join(folder, "homebody.js"), "utf8"));
if (glues.some((text) => text !== glues[0])) throw new Error("The two modules have different glue code: build both again");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
/** @type {Record<string, string>} */
const integrity = {};
for (const [name, folder] of Object.entries(modules)) {
  const bytes = readFileSync(join(folder, "homebody_bg.wasm"));
  integrity[name] = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  writeFileSync(join(out, name), bytes);
}
/** The languages in a folder of texts. @param {string} folder */
const languagesIn = (folder) =>
  readdirSync(join(WWW, folder)).filter((name) => name.endsWith(".js") && name !== "index.js").map((name) => name.slice(0, -3));
const languages = languagesIn("locales");
const more = ["centre", "ranking"].flatMap((folder) => languagesIn(`locales/${folder}`).map((lang) => `${folder}/${lang}`));
await Promise.all([
  bundle("worker.js", "worker/worker.js", { format: "iife", plugins: [glue] }),
  bundle("engine.js", "worker/supervisor.js", { format: "esm", plugins: [glue] }),
  bundle("reports.js", "page/reports.js", { format: "esm" }),
  bundle("client.js", "page/client.js", { format: "esm" }),
  bundle("import.js", "page/import.js", { format: "esm" }),
  bundle("doctor.js", "page/doctor.js", { format: "esm" }),
  bundle("cards.js", "elements/shelf/index.js", { format: "esm" }),
  bundle("sight.js", "elements/shelf/sight.js", { format: "esm" }),
  bundle("bridges.js", "bridges/index.js", { format: "esm" }),
  ...[...languages, ...more]
    .map((name) => `locales/${name}.js`)
    .map((name) => bundle(name, name, { format: "esm" })),
  bundle("why.js", "elements/why/panel.js", { format: "esm", plugins: [styles] }),
  bundle("ranking.js", "elements/preferences/ranking_part.js", { format: "esm" }),
  bundle("rescue.js", "elements/preferences/rescue.js", { format: "esm", plugins: [styles] }),
  bundle("preferences.js", "elements/preferences/index.js", { format: "esm", plugins: [styles] }),
]);
await tighten("worker.js");
// The loader requests all other files with this version in their address. They never change under it, so a server may let
// browsers cache them forever, and no browser mixes the files of two builds.
const version = createHash("sha256");
for (const name of filesIn(out)) version.update(readFileSync(join(out, name)));
await bundle("homebody.js", "page/homebody.js", {
  format: "esm",
  plugins: [styles],
  define: {
    WASM_INTEGRITY: JSON.stringify(integrity),
    ENGINE_VERSION: JSON.stringify(version.digest("hex").slice(0, 16)),
    LANGUAGES: JSON.stringify(languages.join(" ")),
  },
});
await tighten("homebody.js");
hideImport("homebody.js");
for (const name of readdirSync(join(WWW, "schemas"))) copyFileSync(join(WWW, "schemas", name), join(out, name));
const worker = readFileSync(join(out, "worker.js"), "utf8");
if (/\bimport\s*\(|\bimport\.meta|^import\b/m.test(worker)) throw new Error("worker.js is not self-contained");
const { devDependencies, ...manifest } = JSON.parse(readFileSync(join(WWW, "package.json"), "utf8"));
writeFileSync(join(out, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
if (values.types) {
  const tsc = join(WWW, "node_modules", "typescript", "bin", "tsc");
  const flags = ["-p", WWW, "--noEmit", "false", "--emitDeclarationOnly", "--declaration", "--outDir", join(out, "types")];
  execFileSync(process.execPath, [tsc, ...flags], { stdio: "inherit" });
  for (const name of ["answers.d.ts", "engine.d.ts"]) {
    copyFileSync(join(WWW, "shared", name), join(out, "types", "shared", name));
  }
  keepReachable(join(out, "types"), ["page/homebody.d.ts", "bridges/index.d.ts"]);
}

console.log("file                       bytes    gzip");
for (const name of ["homebody.js", "client.js", "cards.js", "why.js", "preferences.js", "ranking.js", "rescue.js", "sight.js", "doctor.js", "import.js", "reports.js", "bridges.js", "worker.js", "engine.js", ...Object.keys(modules)]) {
  const content = readFileSync(join(out, name));
  const packed = gzipSync(content, { level: 9 }).length;
  console.log(name.padEnd(22), String(content.length).padStart(9), String(packed).padStart(7));
}
