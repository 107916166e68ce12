//! The engine's state. The session owns the ledger, the history and the ranker; it takes inputs and returns effects.
//!
//! It has no clock, no randomness and no I/O. The inputs contain times and random bytes. All changes to the store are
//! returned as [`Effect`]s, which the caller carries out in order. A native test can therefore run any sequence of
//! clicks, crashes and actions of other tabs, and the browser code makes no decisions.

mod answer;
mod clock;
mod effect;
mod import;
mod input;
mod list;
mod measure;
mod profile;
mod ranking;
mod reasons;
mod site;
mod state;
mod time;

pub use effect::{Effect, Erase};
pub use input::{Input, Records, SessionError};
pub use ranking::Ask;
pub use reasons::Reason;
pub use state::Session;
