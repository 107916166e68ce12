//! Operations on the browser's database, and their outcomes. The database has two tables, `ledger` for decisions and
//! `events` for all other records; both number their records in the order in which they are written. Each operation is
//! carried out completely or not at all.

use alloc::vec::Vec;

use super::place::{Cause, Protection};
use crate::consent::version;
use crate::ids::Key;
use crate::report::is_report;
use crate::session::Erase;

/// One operation on the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Read all records.
    Read(Connect),
    /// Change the stored records.
    Write(Connect, Transaction),
    /// Close the connection and delete the database.
    Delete,
}

/// How to connect to the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connect {
    /// Use the open connection. If it is lost, the outcome is [`Outcome::Lost`].
    Held,
    /// Open an existing database. If there is none, the outcome is [`Outcome::Absent`], and no database is created, not
    /// even temporarily: every browser leaves files behind when a page opens a new database and aborts.
    Open,
    /// Open the database, creating it if necessary.
    Create,
}

/// A change to the stored records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transaction {
    /// Append a decision and delete the records that `erase` names.
    Decide {
        /// The decision's record.
        record: Vec<u8>,
        /// Which records to delete with it.
        erase: Erase,
    },
    /// Append records if the ledger has the version `under`; otherwise write nothing ([`Outcome::Superseded`]).
    Append {
        /// The records.
        records: Vec<Vec<u8>>,
        /// The version of the ledger that permits them.
        under: Vec<u8>,
    },
    /// Delete these records.
    Delete(Vec<Key>),
    /// Delete all records of both stores.
    Clear,
}

/// The contents of the database.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Decisions, oldest first.
    pub ledger: Vec<Vec<u8>>,
    /// The other records with their keys, oldest first.
    pub records: Vec<(Key, Vec<u8>)>,
    /// How the stored records are encrypted.
    pub protection: Protection,
}

impl Contents {
    /// Returns the version of the ledger; empty if there are no decisions.
    #[must_use]
    pub fn version(&self) -> Vec<u8> {
        version(self.ledger.iter().map(Vec::as_slice))
    }
}

/// The writes of a transaction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writes {
    /// Empty `ledger` first.
    pub clear_ledger: bool,
    /// Empty `events` first.
    pub clear_events: bool,
    /// Delete these records from `events`.
    pub delete: Vec<Key>,
    /// Append these records to `ledger`.
    pub decisions: Vec<Vec<u8>>,
    /// Append these records to `events`.
    pub records: Vec<Vec<u8>>,
}

impl Transaction {
    /// Returns the writes of the transaction, given what is stored; `None` if the stored ledger does not have the version
    /// under which the records were made.
    #[must_use]
    pub fn writes(&self, stored: &Contents) -> Option<Writes> {
        let mut writes = Writes::default();
        match self {
            Self::Decide { record, erase } => {
                writes.decisions.push(record.clone());
                writes.clear_events = *erase == Erase::All;
                if *erase == Erase::Reports {
                    let reports = stored.records.iter().filter(|(_, bytes)| is_report(bytes));
                    writes.delete.extend(reports.map(|&(key, _)| key));
                }
            }
            Self::Append { under, .. } if stored.ledger.is_empty() || stored.version() != *under => return None,
            Self::Append { records, .. } => writes.records.clone_from(records),
            Self::Delete(keys) => writes.delete.clone_from(keys),
            Self::Clear => (writes.clear_ledger, writes.clear_events) = (true, true),
        }
        Some(writes)
    }
}

/// The browser's answer to an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The contents of the database.
    Read(Contents),
    /// All writes have reached the disk. The stored records are now protected in this way.
    Written(Protection),
    /// The ledger does not have the expected version; nothing was written.
    Superseded,
    /// The database does not exist, and the operation does not create it.
    Absent,
    /// The open connection was lost.
    Lost,
    /// The browser refused the operation; nothing was written.
    Failed {
        /// The cause.
        cause: Cause,
        /// True if the database was already open.
        opened: bool,
    },
    /// The database was deleted.
    Deleted,
}
