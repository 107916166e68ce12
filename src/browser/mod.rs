//! The engine in a browser: converts what comes and goes; every decision is made below.
//!
//! The only folder that names `wasm_bindgen` or `js_sys`. It imports nothing that could reach a network or a store: what is
//! to be stored goes out as effects, and the worker's script carries them out.

mod convert;
mod effects;
mod engine;
mod value;

pub use engine::Engine;

/// Takes the place of the standard allocator, for the download's sake; a module has one thread.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
