//! Operations on the browser's database, and their outcomes. The database has two tables, `ledger` for decisions and
//! `events` for all other records; both number their records in the order in which they are written. Each operation is
//! carried out completely or not at all.

use alloc::vec::Vec;

use super::place::{Cause, Protection};
use crate::consent::version;
use crate::ids::Key;
use crate::report::is_report;
use crate::session::Erase;

/// The first key of a record in memory whose key in the database is not known. The database never counts that far, so
/// no deletion by such a key can reach another record (2⁵²: JavaScript has all numbers up to 2⁵³).
const UNSTORED: u64 = 1 << 52;

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
    /// Delete records if the ledger continues the version `under`; otherwise write nothing ([`Outcome::Superseded`]),
    /// because the database is another one, whose records have the same keys.
    Delete {
        /// The records.
        keys: Vec<Key>,
        /// The version of the ledger when they were read.
        under: Vec<u8>,
    },
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

    /// Returns the decisions that were appended after the ledger had this version; `None` if this ledger does not
    /// continue that one.
    pub(super) fn since(&self, version: &[u8]) -> Option<&[Vec<u8>]> {
        let (mut known, mut since) = (version, &self.ledger[..]);
        while !known.is_empty() {
            let (oldest, later) = since.split_first()?;
            (known, since) = (known.strip_prefix(oldest.as_slice())?, later);
        }
        Some(since)
    }

    /// Applies a transaction to the copy in memory. New records get keys that no stored record has; a later refresh reads
    /// their actual keys from the database.
    pub(super) fn apply(&mut self, transaction: &Transaction) {
        match transaction {
            Transaction::Decide { record, erase } => {
                self.ledger.push(record.clone());
                match erase {
                    Erase::Nothing => {}
                    Erase::Reports => self.records.retain(|(_, bytes)| !is_report(bytes)),
                    Erase::All => self.records.clear(),
                }
            }
            Transaction::Append { records, .. } => {
                for record in records {
                    let next = self.records.iter().map(|&(Key(key), _)| key + 1).max().unwrap_or(0).max(UNSTORED);
                    self.records.push((Key(next), record.clone()));
                }
            }
            Transaction::Delete { keys, .. } => self.records.retain(|(key, _)| !keys.contains(key)),
            Transaction::Clear => *self = Self::default(),
        }
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
    /// Returns the writes of the transaction, given what is stored; `None` if the stored ledger is not the one that the
    /// transaction requires.
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
            Self::Delete { under, .. } if stored.since(under).is_none() => return None,
            Self::Delete { keys, .. } => writes.delete.clone_from(keys),
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
    /// The ledger is not the expected one; nothing was written.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn append(record: u8) -> Transaction {
        Transaction::Append { records: vec![vec![record]], under: Vec::new() }
    }

    #[test]
    fn no_deletion_by_a_key_from_memory_reaches_a_stored_record() {
        let mut memory = Contents { records: vec![(Key(7), vec![1])], ..Contents::default() };
        memory.apply(&append(2));
        memory.apply(&append(3));
        let keys: Vec<Key> = memory.records.iter().map(|&(key, _)| key).collect();
        assert_eq!(keys, [Key(7), Key(UNSTORED), Key(UNSTORED + 1)]);
        memory.apply(&Transaction::Delete { keys: vec![Key(UNSTORED)], under: vec![] });
        assert_eq!(memory.records, [(Key(7), vec![1]), (Key(UNSTORED + 1), vec![3])]);
    }

    #[test]
    fn the_decisions_since_a_version_are_those_after_it() {
        let ledger: Vec<Vec<u8>> = [1, 2, 3].map(|decision| vec![decision]).to_vec();
        let contents = Contents { ledger: ledger.clone(), ..Contents::default() };
        for known in 0..=3 {
            let version = version(ledger[..known].iter().map(Vec::as_slice));
            assert_eq!(contents.since(&version), Some(&ledger[known..]));
        }
        for other in [&[2][..], &[1, 3], &[1, 2, 3, 4]] {
            assert_eq!(contents.since(other), None);
        }
    }
}
