//! A model of the browser's database: whole transactions, one after the other, and the faults of a disk.

use homebody::consent::is_refusal;
use homebody::engine::{Cause, Connect, Contents, Operation, Outcome, Protection, Transaction};
use homebody::ids::Key;

use super::step::Fault;
use super::tally::{Happening, Tally};

/// What one operation has changed.
#[derive(Default)]
pub struct Changed {
    pub deleted: Vec<(Key, Vec<u8>)>,
    /// The number of records that are new.
    pub added: usize,
    /// The new decision is the last one.
    pub decided: bool,
    pub cleared: bool,
}

#[derive(Default)]
pub struct Database {
    pub exists: bool,
    pub contents: Contents,
    /// The step in which each record was stored.
    pub births: Vec<u32>,
    next: u64,
    /// Counts databases: a connection to an earlier one is lost.
    generation: u64,
    /// Changes with every change of the contents, and with every change of the decisions.
    pub version: u64,
    pub ledger: u64,
    pub refuses: bool,
    /// Every decision that was ever stored.
    pub decided: Vec<Vec<u8>>,
    /// The records that were damaged: what a tab has in memory is something else.
    pub damaged: Vec<Key>,
    pub fault: Option<Fault>,
}

impl Database {
    fn trips(&mut self, fault: Fault, happening: Happening, tally: &mut Tally) -> bool {
        let trips = self.fault == Some(fault);
        if trips {
            self.fault = None;
            tally.count(happening);
        }
        trips
    }

    /// Performs an operation. `connection` is the tab's.
    pub fn perform(
        &mut self,
        connection: &mut Option<u64>,
        operation: &Operation,
        step: u32,
        tally: &mut Tally,
    ) -> (Outcome, Changed) {
        let mut changed = Changed::default();
        let outcome = self.attempt(connection, operation, step, tally, &mut changed).unwrap_or_else(|outcome| outcome);
        (outcome, changed)
    }

    fn attempt(
        &mut self,
        connection: &mut Option<u64>,
        operation: &Operation,
        step: u32,
        tally: &mut Tally,
        changed: &mut Changed,
    ) -> Result<Outcome, Outcome> {
        let failed = |cause, opened| Outcome::Failed { cause, opened };
        let aborts = self.refuses || self.trips(Fault::Abort, Happening::Abort, tally);
        if self.refuses {
            tally.count(Happening::Refused);
        }
        let connect = match operation {
            Operation::Delete if aborts => return Err(failed(Cause::Refused, true)),
            Operation::Delete => {
                *connection = None;
                changed.deleted = std::mem::take(&mut self.contents.records);
                changed.cleared = true;
                self.vanish();
                return Ok(Outcome::Deleted);
            }
            Operation::Read(connect) | Operation::Write(connect, _) => *connect,
        };
        if connect == Connect::Held {
            if self.trips(Fault::Lost, Happening::Lost, tally) {
                *connection = None;
            }
            if !self.exists || *connection != Some(self.generation) {
                return Err(Outcome::Lost);
            }
        } else {
            if self.refuses || self.trips(Fault::Unopened, Happening::Unopened, tally) {
                return Err(failed(Cause::Refused, false));
            }
            if self.trips(Fault::Newer, Happening::Newer, tally) {
                return Err(failed(Cause::Newer, false));
            }
            if !self.exists && connect == Connect::Open {
                return Err(Outcome::Absent);
            }
            self.exists = true;
            *connection = Some(self.generation);
        }
        if aborts {
            return Err(failed(Cause::Refused, true));
        }
        let Operation::Write(_, transaction) = operation else { return Ok(Outcome::Read(self.contents.clone())) };
        let adds = matches!(transaction, Transaction::Append { .. } | Transaction::Decide { .. });
        if adds && self.trips(Fault::Quota, Happening::Quota, tally) {
            return Err(failed(Cause::Refused, true));
        }
        self.write(transaction, step, changed)
    }

    fn write(&mut self, transaction: &Transaction, step: u32, changed: &mut Changed) -> Result<Outcome, Outcome> {
        let Some(writes) = transaction.writes(&self.contents) else { return Err(Outcome::Superseded) };
        if writes.clear_ledger {
            self.contents.ledger.clear();
            changed.cleared = true;
        }
        let goes = |key: &Key| writes.clear_events || writes.delete.contains(key);
        if writes.clear_events || !writes.delete.is_empty() {
            let (records, births) = (std::mem::take(&mut self.contents.records), std::mem::take(&mut self.births));
            for ((key, bytes), birth) in records.into_iter().zip(births) {
                if goes(&key) {
                    changed.deleted.push((key, bytes));
                } else {
                    self.contents.records.push((key, bytes));
                    self.births.push(birth);
                }
            }
        }
        changed.decided = !writes.decisions.is_empty();
        changed.added = writes.records.len();
        self.decided.extend(writes.decisions.iter().cloned());
        self.contents.ledger.extend(writes.decisions);
        for record in writes.records {
            self.next += 1;
            self.contents.records.push((Key(self.next), record));
            self.births.push(step);
        }
        if changed.decided || changed.cleared {
            self.ledger += 1;
        }
        self.version += 1;
        // As in the browser, refusals are not encrypted.
        let seals = !self.contents.records.is_empty() || self.contents.ledger.iter().any(|bytes| !is_refusal(bytes));
        self.contents.protection = if seals { Protection::Split } else { Protection::None };
        Ok(Outcome::Written(self.contents.protection))
    }

    /// The database is gone, with everything in it.
    pub fn vanish(&mut self) {
        self.exists = false;
        self.contents = Contents::default();
        self.births.clear();
        self.next = 0;
        self.generation += 1;
        self.version += 1;
        self.ledger += 1;
    }

    /// Damages a stored record; returns whether it was a decision, or `None` if nothing is stored.
    pub fn corrupt(&mut self, record: u8, byte: u8, how: u8) -> Option<bool> {
        let (decisions, records) = (self.contents.ledger.len(), self.contents.records.len());
        let at = usize::from(record) % (decisions + records).max(1);
        let bytes = match at.checked_sub(decisions) {
            None => self.contents.ledger.get_mut(at)?,
            Some(at) => {
                let (key, bytes) = self.contents.records.get_mut(at)?;
                self.damaged.push(*key);
                bytes
            }
        };
        match how % 3 {
            0 => bytes.truncate(usize::from(byte) % bytes.len().max(1)),
            1 => bytes.push(byte),
            _ => {
                let at = usize::from(byte) % bytes.len().max(1);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << (how >> 5);
                }
            }
        }
        self.version += 1;
        self.ledger += u64::from(at < decisions);
        Some(at < decisions)
    }
}
