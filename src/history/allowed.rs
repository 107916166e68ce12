//! The rules for what happens to stored records, apart from their limits.

use alloc::vec::Vec;

use super::record::Record;
use crate::ids::{ItemNumber, Key, Stored};
use crate::units::Millis;

/// The rules for how stored records may be used.
pub trait Allowed {
    /// Returns the number of the item with that id if the item may be used for ranking.
    fn number(&self, id: &str) -> Option<ItemNumber>;
    /// Returns what happens to a stored record.
    fn fate(&self, record: &Record) -> Fate;
}

/// What happens to a stored record, in order of increasing severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// The record is read.
    Read,
    /// The record stays in the store, unread.
    Leave,
    /// The record is deleted.
    Delete,
}

/// Returns the keys of the records that must be deleted even while records may not be read.
pub fn unkept<'s>(records: impl Iterator<Item = Stored<'s>>, since: Millis, allowed: &dyn Allowed) -> Vec<Key> {
    let goes = |bytes| Record::from_bytes(bytes).is_ok_and(|record| is_unkept(&record, since, allowed));
    records.filter(|stored| goes(stored.bytes)).map(|stored| stored.key).collect()
}

pub(super) fn is_unkept(record: &Record, since: Millis, allowed: &dyn Allowed) -> bool {
    record.ages() && record.at() < since || allowed.fate(record) == Fate::Delete
}
