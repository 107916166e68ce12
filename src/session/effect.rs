//! The effects that the caller must carry out, in the given order, after a step.

use alloc::vec::Vec;

use crate::history::Key;

/// The other records that are deleted along with a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erase {
    /// No other records.
    Nothing,
    /// The records of measurement, which their first byte identifies ([`crate::report::is_report`]).
    Reports,
    /// All records. Reports derive from the visitor's events, so they are deleted too.
    All,
}

impl Erase {
    const ALL: [Self; 3] = [Self::Nothing, Self::Reports, Self::All];

    /// Returns its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// Returns what has that number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

/// One operation on the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// In one transaction: append this decision to the stored ledger and delete the records that `erase` names.
    Decide {
        /// The decision's record.
        record: Vec<u8>,
        /// Which records are deleted with it.
        erase: Erase,
        /// True for a refusal or withdrawal: the caller tries the database even after an earlier failure, and reports
        /// an error if the decision cannot be stored there.
        insist: bool,
    },
    /// In one transaction: append these records if the stored ledger still has the version `under`. Otherwise, write
    /// nothing and reload the store, because another tab has recorded a decision or erased data in the meantime.
    Append {
        /// The records of events, impressions, preferences, settings or reports.
        records: Vec<Vec<u8>>,
        /// The [version](crate::consent::version) of the ledger that permits them.
        under: Vec<u8>,
    },
    /// Delete these records, none of which is a decision.
    Delete(Vec<Key>),
    /// Delete everything, including the ledger and the database itself.
    EraseAll,
    /// Read the store and pass in the records as [`Input::Loaded`](super::Input::Loaded), because memory is outdated or
    /// incomplete.
    Reload,
}
