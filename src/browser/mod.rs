//! The engine in a browser: converts what comes and goes, and carries out what it asks for; every decision is made below.
//!
//! The only folder that names `wasm_bindgen`, `js_sys` or `web_sys`. Of the browser it uses IndexedDB, random bytes, the
//! clock and timers; nothing here can reach a network, and a test holds the module's imports against a list.

mod convert;
mod database;
mod driver;
mod engine;
mod value;

pub use driver::Port;
pub use engine::Engine;

/// Takes the place of the standard allocator, for the download's sake; a module has one thread.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
