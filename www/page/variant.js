/**
 * Chooses one of the two builds of the engine. A browser without SIMD rejects any module that contains a SIMD
 * instruction, so the choice is made before anything is fetched, by validating a module of 31 bytes that contains two.
 */

/**
 * `(module (func (result v128) (i8x16.popcnt (i8x16.splat (i32.const 0)))))`, as `wasm-as --enable-simd` of Binaryen
 * writes it. `i8x16.popcnt` was added last, so a browser that supports it supports the SIMD standard rather than an
 * earlier draft. GoogleChromeLabs' wasm-feature-detect uses the same probe.
 */
// prettier-ignore
const PROBE = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, // magic, version 1
  1, 5, 1, 96, 0, 1, 123, // type 0: () -> v128
  3, 2, 1, 0, // function 0 is of type 0
  10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11, // the code
);

/**
 * Returns the file name of the module that runs in this browser.
 * @returns {"homebody.wasm" | "homebody-baseline.wasm"}
 */
export function moduleFile() {
  return WebAssembly.validate(PROBE) ? "homebody.wasm" : "homebody-baseline.wasm";
}
