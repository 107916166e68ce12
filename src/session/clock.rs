//! For how long memory is right, and what makes it wrong.

use alloc::vec::Vec;

use crate::units::Millis;

/// What the visitor's decisions permit at some moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rights {
    pub recommendations: bool,
    pub measurement: bool,
    /// Whether each label that the policy calls sensitive is permitted.
    pub labels: Vec<bool>,
}

/// The period in which memory is right without further checks, and the rights in it.
#[derive(Debug, Default)]
pub(super) struct Clock {
    pub from: Millis,
    pub until: Millis,
    pub rights: Rights,
    /// The earliest time of a record that was quarantined because it was too far in the future.
    pub implausible: Option<Millis>,
    /// True if memory has been cleared, and the store has not been read since. Without its reports, the session does not
    /// know what it has reported, so it reports nothing.
    pub unloaded: bool,
    /// The number of records appended since the last load.
    pub appended: usize,
    /// True if the store must be read again, because memory has lost what is still stored, or may now read more.
    pub stale: bool,
}
