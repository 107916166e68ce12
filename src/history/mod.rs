//! What this device knows about the visitor. It is recorded, read and stored only under a grant, but can be erased
//! without one.
//!
//! There are four kinds of [`Record`]: an [`Event`] is something the visitor did, an [`Impression`] is what they saw, a
//! [`PreferenceRecord`] is what they asked for, and a [`Setting`] is what they turned on or off. The first byte of a
//! record identifies its kind.
//!
//! This module is responsible for retention (no event or impression is older than the policy allows; a preference
//! counts until the visitor removes it, because a muted item must not come back by itself), for minimisation (at most
//! [`MAX_EVENTS`], [`MAX_IMPRESSIONS`] and [`MAX_PREFERENCES`]; no page address and no text that the visitor typed) and
//! for the stored forms. Reading the history requires a [`Grant`](crate::consent::Grant):
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

mod event;
mod impression;
mod log;
mod preference;
mod record;
mod setting;

pub use event::{Event, Kind};
pub use impression::{Impression, MAX_IMPRESSION_ITEMS};
pub use log::{Allowed, Entry, Fate, History, Loaded, MAX_EVENTS, MAX_IMPRESSIONS, MAX_PREFERENCES, unkept};
pub use preference::{PreferenceKind, PreferenceRecord};
pub use record::Record;
pub use setting::{Setting, SettingKind};

pub use crate::ids::{Key, Stored};
