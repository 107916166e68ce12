/**
 * What the Wasm engine offers, and how the bundle gets at it. `build.mjs` resolves "homebody-wasm" to the glue that
 * wasm-bindgen generates, wrapped so that every call of `freshGlue` makes an independent copy: after a trap the old
 * instance is dropped and a new one started, which the generated glue alone does not allow.
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
/** Names this build of worker.js, engine.js and both modules; put in by the build. */
declare const ENGINE_VERSION: string;
/** The languages that have a file in strings/; put in by the build. */
declare const LANGUAGES: string;

/** Only classic workers have it; seal.js tries whether it is refused. */
declare function importScripts(...urls: string[]): void;
