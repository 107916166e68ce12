//! The engine in a browser: carries effects out and converts; every decision is made below.
//!
//! The only folder that names `wasm_bindgen`, `web_sys` or `js_sys`. It imports nothing that could reach a network: the
//! whole of its I/O is IndexedDB, the clock and random bytes.

mod act;
mod convert;
mod engine;
mod idb;
mod queue;
mod store;
mod value;

pub use engine::Engine;

/// Takes the place of the standard allocator, for the download's sake; a module has one thread.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
