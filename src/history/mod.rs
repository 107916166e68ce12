//! What this device knows of the visitor: recorded, read and kept only under a grant, erased without one.
//!
//! Four kinds of [`Record`]: an [`Event`] is what the visitor did, a [`Shown`] what a shelf showed, a [`Choice`] what the
//! visitor asked for outright, a [`Setting`] how the engine is to behave. The first byte of a record says which it is.
//!
//! It owns retention (no event or showing older than the policy says; a choice holds until it is taken back, for a muted
//! thing must not return by itself), minimisation (at most [`MAX_EVENTS`], [`MAX_SHOWINGS`] and [`MAX_CHOICES`]; no page
//! address, no text the visitor typed) and the stored forms. It refuses to be read without a
//! [`Grant`](crate::consent::Grant):
//!
//! ```
//! use homebody::{consent::{Grant, Recommendations}, history::History, ids::ItemNumber};
//! fn read<'h>(history: &'h History, grant: Grant<'_, Recommendations>) -> &'h [ItemNumber] {
//!     history.visits(grant).0
//! }
//! ```
//!
//! ```compile_fail,E0061
//! use homebody::{history::History, ids::ItemNumber};
//! fn read(history: &History) -> &[ItemNumber] {
//!     history.visits().0
//! }
//! ```

mod choice;
mod event;
mod log;
mod record;
mod setting;
mod shown;

pub use choice::{Choice, What};
pub use event::{Event, Kind};
pub use log::{Allowed, Entry, Fate, History, Loaded, MAX_CHOICES, MAX_EVENTS, MAX_SHOWINGS, unkept};
pub use record::Record;
pub use setting::{Setting, Switch};
pub use shown::{MAX_SHOWN, Shown};

pub use crate::ids::{Key, Stored};
