/**
 * Which of the two builds of the engine this browser gets. An engine without SIMD refuses a module that holds a single
 * SIMD instruction whole, so the choice is made before anything is fetched, on a module of 31 bytes that holds two.
 */

/**
 * `(module (func (result v128) (i8x16.popcnt (i8x16.splat (i32.const 0)))))`, as `wasm-as --enable-simd` of Binaryen
 * writes it. `i8x16.popcnt` came last: who knows it knows the standard's SIMD, and no earlier draft of it. The same probe
 * as in GoogleChromeLabs' wasm-feature-detect.
 */
// prettier-ignore
const PROBE = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, // magic, version 1
  1, 5, 1, 96, 0, 1, 123, // type 0: () -> v128
  3, 2, 1, 0, // function 0 is of type 0
  10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11, // its code
);

/**
 * The file of the module that runs here.
 * @returns {"homebody.wasm" | "homebody-baseline.wasm"}
 */
export function moduleFile() {
  return WebAssembly.validate(PROBE) ? "homebody.wasm" : "homebody-baseline.wasm";
}
