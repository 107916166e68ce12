//! The visitor's records: where they are, and what is to be asked of the browser's database next. No I/O of its own: it
//! answers with an [`Operation`], and goes on when that one's [`Outcome`] comes in.
//!
//! Nothing is created before the first decision: until then there is no database to find. A copy of what is stored is
//! kept in memory, so that a browser that refuses from some moment on loses nothing within the visit. From then on the
//! copy is all there is, and the store says so; what takes something away is tried on the database all the same.

use alloc::vec::Vec;

use super::operation::{Connect, Contents, Operation, Outcome, Transaction};
use crate::errors::Code;
use crate::ids::Key;
use crate::names::names;
use crate::report::is_report;
use crate::session::Erase;

/// Why records are in memory only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The browser refuses to store.
    Refused,
    /// The database was written by a newer engine and is left untouched.
    Newer,
}

names!(Cause: Refused = "store/refused", Newer = "store/newer");

impl Cause {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Refused => Code::StoreRefused,
            Self::Newer => Code::StoreNewer,
        }
    }
}

/// Where records are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nowhere: nothing has been decided yet.
    None,
    /// In the browser's database.
    Database,
    /// In memory, until the page closes.
    Memory,
}

names!(Place: None = "none", Database = "indexeddb", Memory = "memory");

/// One thing to do; whole or not at all.
#[derive(Clone, Debug)]
pub enum Task {
    /// Read what is stored, unless records are in memory only.
    Refresh,
    /// Change it. With `insist`, try the database even after an earlier failure, and say so when it fails.
    Change(Transaction, Insist),
    /// Empty everything, so that no open connection can read on, then delete the database.
    EraseAll,
}

/// Whether a failure may pass in silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insist {
    /// Records stay in memory where the database fails.
    No,
    /// What takes away must not be lost in silence.
    Yes,
}

/// How a task goes on.
#[derive(Clone, Debug)]
pub enum Progress {
    /// The browser is to do this, and its outcome to come back by [`Store::resume`].
    Perform(Operation),
    /// It is done.
    Done(Done),
}

/// How a task ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// What was to be done is done, in the database or in memory.
    Stored,
    /// The newest decision is not the one that the records were made under: nothing was written.
    Superseded,
    /// Something was to be erased, and the database still holds it.
    NotErased(Cause),
}

/// Why the database did not do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    /// It does not exist, and was not to be made.
    Absent,
    /// It was not tried: records are in memory only.
    Untried,
    /// The browser refused.
    Because(Cause),
}

#[derive(Debug)]
struct Running {
    task: Task,
    /// The failure that stood when the task began.
    before: Option<Cause>,
    /// Of [`Task::EraseAll`]: emptied or not, the deletion is under way.
    emptied: Option<Result<(), Failure>>,
}

/// See the module's documentation.
#[derive(Debug, Default)]
pub struct Store {
    connected: bool,
    pub(super) cause: Option<Cause>,
    /// A database was open, and has not been seen gone: it may hold records that must still be erased when asked.
    pub(super) was_open: bool,
    /// The newest decision that the database is known to hold.
    pub(super) stored: Vec<u8>,
    pub(super) contents: Contents,
    running: Option<Running>,
}

impl Store {
    /// Where records are.
    #[must_use]
    pub const fn place(&self) -> Place {
        match (self.cause, self.connected) {
            (Some(_), _) => Place::Memory,
            (None, true) => Place::Database,
            (None, false) => Place::None,
        }
    }

    /// Why records are in memory only.
    #[must_use]
    pub const fn cause(&self) -> Option<Cause> {
        self.cause
    }

    /// What is stored, as of the last refresh and what has been written since.
    #[must_use]
    pub const fn contents(&self) -> &Contents {
        &self.contents
    }

    /// True while an operation is under way.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.running.is_some()
    }

    /// Starts a task. The one before it must be done.
    pub fn start(&mut self, task: Task) -> Progress {
        let insist = match &task {
            Task::Refresh => self.was_open,
            Task::Change(_, insist) => *insist == Insist::Yes,
            Task::EraseAll => true,
        };
        let running = Running { task, before: self.cause, emptied: None };
        if self.cause.is_some() && !insist {
            return self.failed(running, Failure::Untried);
        }
        let connect = if self.connected && self.cause.is_none() { Connect::Held } else { opening(&running.task) };
        self.perform(running, connect)
    }

    /// Goes on with the outcome of the operation that was asked for last.
    pub fn resume(&mut self, outcome: Outcome) -> Progress {
        let Some(running) = self.running.take() else { return Progress::Done(Done::Stored) };
        if let Some(emptied) = running.emptied {
            return Progress::Done(self.deleted(emptied, matches!(outcome, Outcome::Deleted)));
        }
        if !matches!(outcome, Outcome::Absent | Outcome::Lost | Outcome::Failed { opened: false, .. }) {
            (self.connected, self.was_open, self.cause) = (true, true, None);
        }
        match outcome {
            // A connection that was lost is opened anew.
            Outcome::Lost => {
                let connect = opening(&running.task);
                self.perform(running, connect)
            }
            Outcome::Absent => self.failed(running, Failure::Absent),
            Outcome::Failed { cause, .. } => self.failed(running, Failure::Because(cause)),
            Outcome::Superseded => Progress::Done(Done::Superseded),
            Outcome::Read(contents) => {
                let newest = contents.newest().to_vec();
                if running.before.is_some() && newest == self.stored {
                    // What went on in memory goes on there, unless another tab has decided meanwhile.
                    self.cause = running.before;
                } else {
                    (self.stored, self.contents) = (newest, contents);
                }
                Progress::Done(Done::Stored)
            }
            Outcome::Written | Outcome::Deleted => self.written(running),
        }
    }

    fn perform(&mut self, running: Running, connect: Connect) -> Progress {
        let operation = match &running.task {
            Task::Refresh => Operation::Read(connect),
            Task::Change(transaction, _) => Operation::Write(connect, transaction.clone()),
            Task::EraseAll => Operation::Write(connect, Transaction::Clear),
        };
        self.running = Some(running);
        Progress::Perform(operation)
    }

    fn written(&mut self, running: Running) -> Progress {
        match &running.task {
            Task::EraseAll => return self.delete(running, Ok(())),
            Task::Change(transaction, _) => {
                if let Transaction::Decide { record, .. } = transaction {
                    self.stored.clone_from(record);
                }
                self.contents.apply(transaction);
            }
            Task::Refresh => {}
        }
        Progress::Done(Done::Stored)
    }

    fn failed(&mut self, running: Running, failure: Failure) -> Progress {
        Progress::Done(match &running.task {
            Task::EraseAll if failure == Failure::Absent => self.deleted(Err(failure), true),
            Task::EraseAll => return self.delete(running, Err(failure)),
            Task::Refresh => {
                match failure {
                    Failure::Absent => self.clear(),
                    _ => self.degrade(failure),
                }
                Done::Stored
            }
            Task::Change(Transaction::Append { .. }, _) if failure == Failure::Absent => Done::Superseded,
            Task::Change(transaction, insist) => {
                self.contents.apply(transaction);
                match (transaction, insist) {
                    (Transaction::Append { .. }, _) | (Transaction::Decide { .. }, Insist::No) => {
                        self.degrade(failure);
                        Done::Stored
                    }
                    (Transaction::Delete(_), _) if failure == Failure::Absent => Done::Stored,
                    _ => self.not_erased(failure),
                }
            }
        })
    }

    fn delete(&mut self, mut running: Running, emptied: Result<(), Failure>) -> Progress {
        running.emptied = Some(emptied);
        self.running = Some(running);
        Progress::Perform(Operation::Delete)
    }

    fn deleted(&mut self, emptied: Result<(), Failure>, deleted: bool) -> Done {
        self.connected = false;
        match emptied {
            Err(failure) if !deleted => {
                self.contents = Contents::default();
                self.not_erased(failure)
            }
            _ => {
                self.clear();
                Done::Stored
            }
        }
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    /// From here on in memory; the first cause stays.
    fn degrade(&mut self, failure: Failure) {
        let cause = match failure {
            Failure::Because(cause) => cause,
            Failure::Absent | Failure::Untried => Cause::Refused,
        };
        self.cause.get_or_insert(cause);
    }

    /// Something was to be erased and the database did not answer: a failure, unless none was open in this visit. A page
    /// that may have no database at all looks the same as one whose database has just failed.
    fn not_erased(&mut self, failure: Failure) -> Done {
        self.degrade(failure);
        match self.cause {
            Some(cause) if self.was_open || cause == Cause::Newer => Done::NotErased(cause),
            _ => Done::Stored,
        }
    }
}

/// How a task gets at a database that is not open: only a decision makes one.
const fn opening(task: &Task) -> Connect {
    match task {
        Task::Change(Transaction::Decide { .. }, _) => Connect::Create,
        _ => Connect::Open,
    }
}

impl Contents {
    /// What a transaction leaves, without the database's own keys: the next free ones, until a refresh brings those.
    fn apply(&mut self, transaction: &Transaction) {
        match transaction {
            Transaction::Decide { record, erase } => {
                self.ledger.push(record.clone());
                match erase {
                    Erase::Nothing => {}
                    Erase::Told => self.records.retain(|(_, bytes)| !is_report(bytes)),
                    Erase::All => self.records.clear(),
                }
            }
            Transaction::Append { records, .. } => {
                for record in records {
                    let next = self.records.iter().map(|&(Key(key), _)| key + 1).max().unwrap_or(1);
                    self.records.push((Key(next), record.clone()));
                }
            }
            Transaction::Delete(keys) => self.records.retain(|(key, _)| !keys.contains(key)),
            Transaction::Clear => *self = Self::default(),
        }
    }
}
