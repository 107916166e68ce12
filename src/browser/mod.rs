//! The engine in a browser. This module converts values and carries out the engine's outputs; the layers below make
//! every decision.
//!
//! Only this folder uses `wasm_bindgen`, `js_sys` or `web_sys`. It uses the browser's IndexedDB, random bytes, clock
//! and timers. No code here can reach a network; a test compares the module's imports with a fixed list.

mod convert;
mod database;
mod driver;
mod engine;
mod value;

pub use driver::Port;
pub use engine::Engine;

/// Replaces the standard allocator to make the download smaller. This allocator suffices because the module has only
/// one thread.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
