//! What the browser's database is asked to do, and what it can answer. The database has two stores, `ledger` for decisions
//! and `events` for all else; both number their records in the order of writing. Each operation is one transaction.

use alloc::vec::Vec;

use super::store::Cause;
use crate::ids::Key;
use crate::report::is_report;
use crate::session::Erase;

/// One thing to ask of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Read everything.
    Read(Connect),
    /// Change something.
    Write(Connect, Transaction),
    /// Close the connection and delete the database.
    Delete,
}

/// How to get at the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connect {
    /// By the connection that is open. If it is not any more, the outcome is [`Outcome::Lost`].
    Held,
    /// By a new connection to a database that exists. If none does, the outcome is [`Outcome::Absent`], and none is made,
    /// not even for a moment: opening one and aborting leaves files in every browser.
    Open,
    /// By a new connection to a database that is made where there is none.
    Create,
}

/// A change of what is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transaction {
    /// Append a decision and delete what goes with it.
    Decide {
        /// Its record.
        record: Vec<u8>,
        /// What goes.
        erase: Erase,
    },
    /// Append records if the newest decision is `under`, else nothing ([`Outcome::Superseded`]).
    Append {
        /// The records.
        records: Vec<Vec<u8>>,
        /// The record of the decision that allows them.
        under: Vec<u8>,
    },
    /// Delete these records.
    Delete(Vec<Key>),
    /// Delete every record of both stores.
    Clear,
}

/// What the database holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Decisions, oldest first.
    pub ledger: Vec<Vec<u8>>,
    /// The other records by their keys, oldest first.
    pub records: Vec<(Key, Vec<u8>)>,
}

impl Contents {
    /// The newest decision; empty where there is none.
    #[must_use]
    pub fn newest(&self) -> &[u8] {
        self.ledger.last().map_or(&[], Vec::as_slice)
    }
}

/// What a transaction must read before it writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depends {
    /// Nothing.
    Nothing,
    /// The decisions.
    Ledger,
    /// The other records.
    Records,
}

/// What a transaction writes, once it has read what it depends on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writes {
    /// Empty `ledger` first.
    pub clear_ledger: bool,
    /// Empty `events` first.
    pub clear_events: bool,
    /// Delete these of `events`.
    pub delete: Vec<Key>,
    /// Append these to `ledger`.
    pub decisions: Vec<Vec<u8>>,
    /// Append these to `events`.
    pub records: Vec<Vec<u8>>,
}

impl Transaction {
    /// What [`Transaction::writes`] is to be given, as read in the same transaction.
    #[must_use]
    pub const fn depends(&self) -> Depends {
        match self {
            Self::Append { .. } => Depends::Ledger,
            Self::Decide { erase: Erase::Told, .. } => Depends::Records,
            _ => Depends::Nothing,
        }
    }

    /// What is to be written; nothing at all where the newest decision is another than the records were made under.
    #[must_use]
    pub fn writes(&self, stored: &Contents) -> Option<Writes> {
        let mut writes = Writes::default();
        match self {
            Self::Decide { record, erase } => {
                writes.decisions.push(record.clone());
                writes.clear_events = *erase == Erase::All;
                if *erase == Erase::Told {
                    let told = stored.records.iter().filter(|(_, bytes)| is_report(bytes));
                    writes.delete.extend(told.map(|&(key, _)| key));
                }
            }
            Self::Append { under, .. } if stored.ledger.is_empty() || stored.newest() != under => return None,
            Self::Append { records, .. } => writes.records.clone_from(records),
            Self::Delete(keys) => writes.delete.clone_from(keys),
            Self::Clear => (writes.clear_ledger, writes.clear_events) = (true, true),
        }
        Some(writes)
    }
}

/// What the browser answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything that is stored.
    Read(Contents),
    /// It is on disk, all of it.
    Written,
    /// The newest decision is another; nothing was written.
    Superseded,
    /// There is no database, and none was to be made.
    Absent,
    /// The held connection is gone.
    Lost,
    /// The browser refuses; nothing was written.
    Failed {
        /// Why.
        cause: Cause,
        /// The database was open by then.
        opened: bool,
    },
    /// The database is gone.
    Deleted,
}
