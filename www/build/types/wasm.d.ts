/**
 * What the Wasm engine provides, and how the bundle accesses it. `build.mjs` resolves "homebody-wasm" to the glue that
 * wasm-bindgen generates, wrapped so that every call of `freshGlue` returns an independent copy. After a trap, the old
 * instance is dropped and a new one is started, which the generated glue alone does not allow.
 */
declare module "homebody-wasm" {
  export interface Glue {
    initSync(options: { module: WebAssembly.Module }): unknown;
    Engine: typeof import("../../shared/engine.js").Engine;
  }
  export function freshGlue(): Glue;
}

/** The integrity of either module ("sha384-…"), written into the bundle by build.mjs. */
declare const WASM_INTEGRITY: Record<"homebody.wasm" | "homebody-baseline.wasm", string>;
/** Identifies this build of worker.js, engine.js and both modules; inserted by the build. */
declare const ENGINE_VERSION: string;
/** The languages that have a file in locales/; inserted by the build. */
declare const LANGUAGES: string;

/** Exists only in classic workers; seal.js checks that it is refused. */
declare function importScripts(...urls: string[]): void;
