//! What the caller must do, in order, after a step.

use alloc::vec::Vec;

use crate::history::Key;

/// Which records besides decisions go with a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erase {
    /// None.
    Nothing,
    /// Those of measurement, by their first byte ([`crate::report::is_report`]).
    Told,
    /// All of them: reports are made of what the visitor did, and go with it.
    All,
}

/// One thing to carry out on the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// In one transaction: append this decision to the stored ledger and, if so, delete other records.
    Decide {
        /// The decision's record.
        record: Vec<u8>,
        /// What goes with the decision.
        erase: Erase,
        /// It takes away: the caller insists on it where the store refuses, and says so if it cannot be kept.
        insist: bool,
    },
    /// In one transaction: if the newest record of the stored ledger is `under`, append these records. If it is not, another
    /// tab has decided or erased meanwhile: nothing is written, and what the store holds is to be loaded again. Every
    /// record holds 16 random bytes, so no other decision can be mistaken for this one.
    Append {
        /// The records of events, showings, choices or settings.
        records: Vec<Vec<u8>>,
        /// The record of the decision that allows them.
        under: Vec<u8>,
    },
    /// Delete these records of events, showings, choices and settings.
    Delete(Vec<Key>),
    /// Delete everything, the ledger and the database itself included.
    EraseAll,
    /// Load what the store holds and pass it in: what is in memory is not what may be, or not all of it.
    Reload,
}
