//! The store of the visitor's records. It determines where records are kept and which operation the browser's database
//! must perform next. It does no I/O: it returns an [`Operation`] and continues when it receives the [`Outcome`].
//!
//! No database exists before the first decision. The store keeps a copy of the records in memory, so no record is lost
//! during the visit if the browser starts to refuse operations. From then on, new records are kept only in memory, and
//! the store reports this. Deletions are still attempted in the database.

use alloc::vec::Vec;

use super::operation::{Connect, Contents, Operation, Outcome, Transaction};
use super::owed;
use super::place::{Cause, Place};
use crate::consent::advance;
use crate::lists::remove;

/// One task, carried out completely or not at all.
#[derive(Clone, Debug)]
pub enum Task {
    /// Read the database. With [`Insist::No`], do not try it if records are only in memory and it was never open.
    Refresh(Insist),
    /// Change the stored records. With [`Insist::Yes`], try the database even after an earlier failure, and report an
    /// error if this attempt fails too.
    Change(Transaction, Insist),
    /// Delete all records, so that tabs with an open connection find none, and then delete the database.
    EraseAll,
    /// Carry out the oldest withdrawal or erasure that failed, if there is one and the database answers again.
    Owed,
}

/// Whether a task must try the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insist {
    /// If the database fails, a change is made only in memory.
    No,
    /// It must; a failed deletion or withdrawal must be reported.
    Yes,
}

/// How a task continues.
#[derive(Clone, Debug)]
pub enum Progress {
    /// The driver must carry out this operation and pass its outcome to [`Store::resume`].
    Perform(Operation),
    /// The task has ended.
    Done(Done),
}

/// How a task ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The task succeeded, in the database or in memory.
    Stored,
    /// The ledger is another one than the task requires; nothing was written, or memory has lost what it had.
    Superseded,
    /// Records that should have been erased are still in the database.
    NotErased(Cause),
}

/// Why a database operation did not take place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    /// The database does not exist, and the operation must not create it.
    Absent,
    /// The operation was not attempted, because records are only in memory.
    Untried,
    /// The browser refused the operation.
    Because(Cause),
}

#[derive(Debug)]
struct Running {
    task: Task,
    /// The reason why records were only in memory when the task began; `None` if they were not.
    before: Option<Cause>,
    /// True if the task failed before.
    owed: bool,
    /// For [`Task::EraseAll`], whether the database could be emptied. It is now being deleted, even if it could not be
    /// emptied.
    emptied: Option<Result<(), Failure>>,
}

/// The store; see the module documentation.
#[derive(Debug, Default)]
pub struct Store {
    connected: bool,
    pub(super) cause: Option<Cause>,
    /// True if a database was open and may still exist, so it may contain records that must be erased on request.
    pub(super) was_open: bool,
    /// The version of the ledger that is known to be in the database.
    pub(super) stored: Vec<u8>,
    pub(super) contents: Contents,
    /// True if a change is only in memory and is not [`owed`](Self::owed).
    pub(super) unsaved: bool,
    /// The withdrawals and erasures that failed in the database, and later decisions, oldest first: a decision, or
    /// [`Transaction::Clear`] for everything. Memory has carried them out, so that nothing else would do so in the
    /// database.
    pub(super) owed: Vec<Transaction>,
    /// False if the latest operation failed to reach the database.
    reached: bool,
    /// True if the latest refresh has read what is stored.
    is_current: bool,
    running: Option<Running>,
}

impl Store {
    /// Returns where records are kept.
    #[must_use]
    pub const fn place(&self) -> Place {
        match (self.cause, self.connected) {
            (Some(_), _) => Place::Memory,
            (None, true) => Place::Database,
            (None, false) => Place::None,
        }
    }

    /// Returns why records are only in memory; `None` if they are not.
    #[must_use]
    pub const fn cause(&self) -> Option<Cause> {
        self.cause
    }

    /// Returns the stored records, as of the last refresh plus everything written since.
    #[must_use]
    pub const fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Returns true while an operation is in progress.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.running.is_some()
    }

    /// Returns true if memory contains changes that the database does not.
    const fn is_ahead(&self) -> bool {
        self.unsaved || !self.owed.is_empty()
    }

    /// Returns true if the database may contain what was withdrawn or erased in memory.
    #[must_use]
    pub const fn may_hold_more(&self) -> bool {
        !self.owed.is_empty() || self.was_open && !self.is_current
    }

    /// Returns how many withdrawals and erasures failed.
    #[must_use]
    pub const fn owes(&self) -> usize {
        self.owed.len()
    }

    /// Returns true if the latest refresh has read what is stored, so that memory follows the newest decision.
    #[must_use]
    pub const fn is_current(&self) -> bool {
        self.is_current
    }

    /// Starts a task. The previous task must have ended.
    pub fn start(&mut self, task: Task) -> Progress {
        self.is_current &= !matches!(task, Task::Refresh(_));
        let owed = matches!(task, Task::Owed);
        let task = match (task, self.owed.first()) {
            (Task::Owed, Some(_)) if !self.reached => {
                return Progress::Done(self.cause.map_or(Done::Stored, Done::NotErased));
            }
            (Task::Owed, Some(Transaction::Clear)) => Task::EraseAll,
            (Task::Owed, Some(transaction)) => Task::Change(transaction.clone(), Insist::Yes),
            (Task::Owed, None) => return Progress::Done(Done::Stored),
            (task, _) => task,
        };
        let insist = match &task {
            Task::Refresh(insist) => self.was_open || *insist == Insist::Yes,
            Task::Change(_, insist) => *insist == Insist::Yes,
            Task::EraseAll | Task::Owed => true,
        };
        let running = Running { task, before: self.cause, owed, emptied: None };
        if self.cause.is_some() && !insist {
            return self.failed(running, Failure::Untried);
        }
        let connect = if self.connected && self.cause.is_none() { Connect::Held } else { opening(&running.task) };
        self.perform(running, connect)
    }

    /// Continues with the outcome of the latest operation.
    pub fn resume(&mut self, outcome: Outcome) -> Progress {
        let Some(running) = self.running.take() else { return Progress::Done(Done::Stored) };
        self.reached = !matches!(outcome, Outcome::Failed { .. });
        if let Some(emptied) = running.emptied {
            return Progress::Done(self.deleted(emptied, matches!(outcome, Outcome::Deleted), running.owed));
        }
        if !matches!(outcome, Outcome::Absent | Outcome::Lost | Outcome::Failed { opened: false, .. }) {
            (self.connected, self.was_open) = (true, true);
            // What is only in memory stays there, although the database answers again.
            self.cause = running.before.filter(|_| self.is_ahead());
        }
        match outcome {
            // The connection was lost, so open a new one.
            Outcome::Lost => {
                // The database may be another one than before.
                self.is_current = false;
                let connect = opening(&running.task);
                self.perform(running, connect)
            }
            Outcome::Absent => self.failed(running, Failure::Absent),
            Outcome::Failed { cause, .. } => self.failed(running, Failure::Because(cause)),
            Outcome::Superseded => Progress::Done(Done::Superseded),
            Outcome::Read(contents) => {
                let newest = contents.version();
                // Records that were only in memory stay there, unless another tab has recorded a decision in the
                // meantime. What is owed stays owed, unless that decision replaces it.
                let (was_ahead, is_other) = (self.is_ahead(), newest != self.stored);
                if !was_ahead || is_other {
                    match contents.since(&self.stored) {
                        Some(decisions) => owed::yield_to(&mut self.owed, decisions),
                        None => self.owed.clear(), // Another tab has erased everything.
                    }
                    (self.stored, self.contents, self.unsaved) = (newest, contents, false);
                    self.owed.iter().for_each(|owed| self.contents.apply(owed));
                    self.cause = self.cause.filter(|_| self.is_ahead());
                }
                self.is_current = true;
                Progress::Done(if was_ahead && is_other { Done::Superseded } else { Done::Stored })
            }
            Outcome::Written(protection) => {
                self.contents.protection = protection;
                self.written(running)
            }
            Outcome::Deleted => self.written(running),
        }
    }

    fn perform(&mut self, running: Running, connect: Connect) -> Progress {
        let operation = match &running.task {
            Task::Refresh(_) => Operation::Read(connect),
            Task::Change(transaction, _) => Operation::Write(connect, transaction.clone()),
            Task::EraseAll | Task::Owed => Operation::Write(connect, Transaction::Clear),
        };
        self.running = Some(running);
        Progress::Perform(operation)
    }

    fn written(&mut self, running: Running) -> Progress {
        match &running.task {
            Task::EraseAll => return self.delete(running, Ok(())),
            Task::Change(transaction, _) => {
                if let Transaction::Decide { record, .. } = transaction {
                    advance(&mut self.stored, record);
                }
                if running.owed {
                    // Memory has it already. Once nothing is owed, the database is right again.
                    remove(&mut self.owed, 0);
                    self.cause = self.cause.filter(|_| self.is_ahead());
                } else {
                    self.contents.apply(transaction);
                    owed::replace(&mut self.owed, transaction);
                }
            }
            Task::Refresh(_) | Task::Owed => {}
        }
        Progress::Done(Done::Stored)
    }

    fn failed(&mut self, running: Running, failure: Failure) -> Progress {
        Progress::Done(match &running.task {
            Task::EraseAll if failure == Failure::Absent => self.deleted(Err(failure), true, running.owed),
            Task::EraseAll => return self.delete(running, Err(failure)),
            Task::Refresh(_) | Task::Owed => {
                match failure {
                    // Nothing was ever stored here, so this is not because everything was erased.
                    Failure::Absent if self.is_ahead() && self.stored.is_empty() => self.cause = running.before,
                    Failure::Absent => self.clear(),
                    _ => self.degrade(failure),
                }
                Done::Stored
            }
            Task::Change(Transaction::Append { .. }, _) if failure == Failure::Absent => Done::Superseded,
            Task::Change(transaction, insist) => {
                if !running.owed {
                    self.contents.apply(transaction);
                }
                match (transaction, insist) {
                    (Transaction::Append { .. }, _) | (Transaction::Decide { .. }, Insist::No) => {
                        if !self.owed.is_empty() && matches!(transaction, Transaction::Decide { .. }) {
                            self.owed.push(transaction.clone());
                        } else {
                            self.unsaved = true;
                        }
                        self.degrade(failure);
                        Done::Stored
                    }
                    (Transaction::Delete { .. }, _) if failure == Failure::Absent => Done::Stored,
                    _ => self.not_erased(failure, (!running.owed).then_some(transaction)),
                }
            }
        })
    }

    fn delete(&mut self, mut running: Running, emptied: Result<(), Failure>) -> Progress {
        running.emptied = Some(emptied);
        self.running = Some(running);
        Progress::Perform(Operation::Delete)
    }

    fn deleted(&mut self, emptied: Result<(), Failure>, deleted: bool, owed: bool) -> Done {
        self.connected = false;
        match emptied {
            Err(failure) if !deleted => {
                if !owed {
                    self.contents = Contents::default();
                }
                self.not_erased(failure, (!owed).then_some(&Transaction::Clear))
            }
            _ => {
                self.clear();
                Done::Stored
            }
        }
    }

    fn clear(&mut self) {
        *self = Self { is_current: true, ..Self::default() };
    }

    /// From now on, keeps records only in memory. An earlier cause stays in effect.
    fn degrade(&mut self, failure: Failure) {
        let cause = match failure {
            // The database exists, even if it has never been open here.
            Failure::Because(Cause::Blocked) => {
                self.was_open = true;
                Cause::Blocked
            }
            Failure::Because(cause) => cause,
            Failure::Absent | Failure::Untried => Cause::Refused,
        };
        self.cause.get_or_insert(cause);
    }

    /// Ends an erasure that failed in the database. The failure is reported only if a database was open during this
    /// visit or was written by a newer engine; otherwise, there is probably no database. `failed` is carried out later,
    /// if it is a withdrawal or the erasure of everything.
    fn not_erased(&mut self, failure: Failure, failed: Option<&Transaction>) -> Done {
        self.degrade(failure);
        match self.cause {
            Some(cause) if self.was_open || cause == Cause::Newer => {
                self.owed.extend(failed.filter(|failed| !matches!(failed, Transaction::Delete { .. })).cloned());
                Done::NotErased(cause)
            }
            _ => Done::Stored,
        }
    }
}

/// Returns how to connect if no connection is open. Only a decision may create the database.
const fn opening(task: &Task) -> Connect {
    match task {
        Task::Change(Transaction::Decide { .. }, _) => Connect::Create,
        _ => Connect::Open,
    }
}
