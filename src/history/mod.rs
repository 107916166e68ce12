//! The history: the data about the visitor on this device. Recording, reading and storing it require a grant; erasing
//! it does not.
//!
//! There are four kinds of [`Record`]: an [`Event`] is something the visitor did, an [`Impression`] is what they saw, a
//! [`PreferenceRecord`] is what they asked for, and a [`Setting`] is something they turned on or off. The first byte of
//! a record identifies its kind.
//!
//! This module is responsible for retention, data minimisation and the stored forms. No event or impression is older
//! than the policy allows, but a preference counts until the visitor removes it, because a muted item must not come
//! back by itself. There are at most [`MAX_EVENTS`], [`MAX_IMPRESSIONS`] and [`MAX_PREFERENCES`] records, and no record
//! contains a page address or text that the visitor typed. Reading the history requires a
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

mod allowed;
mod event;
mod impression;
mod limits;
mod log;
mod preference;
mod record;
mod setting;

pub use allowed::{Allowed, Fate, unkept};
pub use event::{Event, Kind};
pub use impression::{Impression, MAX_IMPRESSION_ITEMS, is_impression};
pub use limits::{MAX_EVENTS, MAX_IMPRESSIONS, MAX_PREFERENCES, drop_excess};
pub use log::{Entry, History, Loaded};
pub use preference::{PreferenceKind, PreferenceRecord};
pub use record::Record;
pub use setting::{Setting, SettingKind};

pub use crate::ids::{Key, Stored};
