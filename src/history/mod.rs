//! The visitor's events on this device: recorded, read and kept only under a grant, erased without one.
//!
//! It owns retention (nothing older than the policy says), minimisation (at most [`MAX_EVENTS`], no page address, no
//! text the visitor typed) and the stored form of an event. It refuses to be read without a
//! [`Grant`](crate::consent::Grant):
//!
//! ```
//! use homebody::{consent::{Grant, Recommendations}, history::History, ids::ItemNumber};
//! fn read<'h>(history: &'h History, grant: Grant<'_, Recommendations>) -> &'h [ItemNumber] {
//!     history.window(grant)
//! }
//! ```
//!
//! ```compile_fail,E0061
//! use homebody::{history::History, ids::ItemNumber};
//! fn read(history: &History) -> &[ItemNumber] {
//!     history.window()
//! }
//! ```

mod event;
mod log;

pub use event::{Event, Kind};
pub use log::{History, Key, Loaded, MAX_EVENTS, Stored};
