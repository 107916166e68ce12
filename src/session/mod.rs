//! The engine itself: it owns ledger, history and ranker, takes inputs and answers with effects.
//!
//! No clock, no randomness, no I/O of its own: moments and random bytes come in with the inputs, and what must be
//! stored goes out as [`Effect`]s, which the caller carries out in order. So a test can run any schedule of clicks,
//! crashes and other tabs natively, and the browser's part has nothing to decide.

mod answer;
mod effect;
mod import;
mod input;
mod measure;
mod profile;
mod ranking;
mod reasons;
mod site;
mod state;

pub use effect::{Effect, Erase};
pub use input::{Input, Records, SessionError};
pub use ranking::Ask;
pub use reasons::Reason;
pub use state::Session;
