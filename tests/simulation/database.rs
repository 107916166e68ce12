//! A model of the browser's database: whole operations, one after the other, and the faults of a disk.

use homebody::engine::rows::Rows;
use homebody::engine::{Cause, Connect, Contents, Operation, Outcome, Protection, Transaction};
use homebody::ids::Key;
use homebody::session::Erase;

use super::disk::{Disk, Stale};
use super::step::Fault;
use super::tally::{Happening, Tally};

/// What one operation has changed.
#[derive(Default)]
pub struct Changed {
    pub before: Contents,
    pub deleted: Vec<(Key, Vec<u8>)>,
    /// The number of records that are new.
    pub added: usize,
    /// A decision was stored.
    pub decided: bool,
    /// Decisions are gone.
    pub cleared: bool,
}

/// A tab's connection.
pub struct Connection {
    generation: u64,
    /// The rows as this tab has last read or written them.
    pub known: Option<Rows>,
    /// The key that this tab destroys before it passes in the outcome of its operation.
    pub doomed: Option<u64>,
}

pub struct Database {
    pub exists: bool,
    pub disk: Disk,
    pub contents: Contents,
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
    pub is_damaged: bool,
    pub fault: Option<Fault>,
}

const fn failed(cause: Cause, opened: bool) -> Outcome {
    Outcome::Failed { cause, opened }
}

/// Whether a failure of this operation destroys the key, so that nothing remains readable.
pub const fn erases_all(operation: &Operation) -> bool {
    matches!(operation, Operation::Write(_, Transaction::Decide { erase: Erase::All, .. }))
}

impl Database {
    pub const fn new() -> Self {
        Self {
            exists: false,
            disk: Disk::new(),
            contents: Contents { ledger: Vec::new(), records: Vec::new(), protection: Protection::None },
            generation: 0,
            version: 0,
            ledger: 0,
            refuses: false,
            decided: Vec::new(),
            damaged: Vec::new(),
            is_damaged: false,
            fault: None,
        }
    }

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
        connection: &mut Option<Connection>,
        operation: &Operation,
        step: u32,
        tally: &mut Tally,
    ) -> (Outcome, Changed) {
        let (changes, exists) = (self.disk.changes, self.exists);
        let mut outcome = self.attempt(connection, operation, step, tally).unwrap_or_else(|outcome| outcome);
        if outcome == failed(Cause::NoKey, true) && !exists {
            // What was created for this operation is of no use without a key.
            (outcome, *connection) = (failed(Cause::NoKey, false), None);
            self.remove();
        }
        let mut changed = self.follow(changes);
        if let (Outcome::Written(_), Operation::Write(_, Transaction::Decide { record, .. })) = (&outcome, operation) {
            changed.decided = true;
            self.decided.push(record.clone());
        }
        (outcome, changed)
    }

    /// Takes over what is stored now, if it has changed.
    pub fn follow(&mut self, changes: u64) -> Changed {
        if changes == self.disk.changes {
            return Changed::default();
        }
        let before = std::mem::replace(&mut self.contents, self.disk.contents());
        let (ledger, records) = (&self.contents.ledger, &self.contents.records);
        let kept = |records: &[(Key, Vec<u8>)], key| records.binary_search_by_key(&key, |record| record.0).is_ok();
        let deleted: Vec<_> = before.records.iter().filter(|(key, _)| !kept(records, *key)).cloned().collect();
        let added = records.iter().filter(|(key, _)| !kept(&before.records, *key)).count();
        let cleared = !ledger.starts_with(&before.ledger);
        self.version += u64::from((ledger, records) != (&before.ledger, &before.records));
        self.ledger += u64::from(*ledger != before.ledger);
        Changed { before, deleted, added, decided: false, cleared }
    }

    fn attempt(
        &mut self,
        connection: &mut Option<Connection>,
        operation: &Operation,
        step: u32,
        tally: &mut Tally,
    ) -> Result<Outcome, Outcome> {
        let aborts = self.refuses || self.trips(Fault::Abort, Happening::Abort, tally);
        if self.refuses {
            tally.count(Happening::Refused);
        }
        let connect = match operation {
            Operation::Delete => {
                *connection = None;
                self.disk.destroy(None);
                if aborts {
                    return Err(failed(Cause::Refused, true));
                }
                self.remove();
                return Ok(Outcome::Deleted);
            }
            Operation::Read(connect) | Operation::Write(connect, _) => *connect,
        };
        if connect == Connect::Held {
            if self.trips(Fault::Lost, Happening::Lost, tally) {
                *connection = None;
            }
            let same = connection.as_ref().is_some_and(|connection| connection.generation == self.generation);
            if !self.exists || !same {
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
            *connection = Some(Connection { generation: self.generation, known: None, doomed: None });
        }
        let Some(connection) = connection else { return Err(Outcome::Lost) };
        let Operation::Write(_, transaction) = operation else {
            if aborts {
                connection.known = None;
                return Err(failed(Cause::Refused, true));
            }
            let rows = self.disk.read(step);
            let contents = rows.contents();
            assert!(contents == self.disk.contents(), "what is read is not what is stored");
            connection.known = Some(rows);
            return Ok(Outcome::Read(contents));
        };
        if *transaction == Transaction::Clear {
            connection.known = None;
            self.disk.destroy(None);
            if aborts {
                return Err(failed(Cause::Refused, true));
            }
            self.disk.clear();
            return Ok(Outcome::Written(Protection::None));
        }
        self.write(connection, operation, transaction, (aborts, step), tally)
    }

    /// Plans a write for the rows as the tab knows them, and for those that are stored if they have changed since.
    fn write(
        &mut self,
        connection: &mut Connection,
        operation: &Operation,
        transaction: &Transaction,
        (aborts, step): (bool, u32),
        tally: &mut Tally,
    ) -> Result<Outcome, Outcome> {
        let known = connection.known.take();
        let mut is_fresh = known.is_none();
        let mut rows = known.unwrap_or_else(|| self.disk.read(step));
        let adds = matches!(transaction, Transaction::Append { .. } | Transaction::Decide { .. });
        loop {
            let Some(writes) = transaction.writes(&rows.contents()) else {
                if is_fresh {
                    connection.known = Some(rows);
                    return Err(Outcome::Superseded);
                }
                (rows, is_fresh) = (self.disk.read(step), true);
                continue;
            };
            let plan = rows.plan(writes.clone());
            if plan == rows.nothing() {
                break;
            }
            let keyless = Disk::needs_key(&rows, &plan) && self.trips(Fault::Keyless, Happening::Keyless, tally);
            if aborts || keyless || adds && self.trips(Fault::Quota, Happening::Quota, tally) {
                if erases_all(operation) && !rows.name.is_empty() {
                    self.disk.destroy_of(&rows);
                    tally.count(Happening::Forfeited);
                }
                return Err(failed(if keyless { Cause::NoKey } else { Cause::Refused }, true));
            }
            let (before, known) = (self.disk.contents(), rows.contents());
            let is_stored = |record: &(Key, Vec<u8>)| {
                let at = before.records.binary_search_by_key(&record.0, |other| other.0);
                at.is_ok_and(|at| before.records[at] == *record)
            };
            // A tab does not notice damage, or that a key is gone, before it reads again.
            let is_torn = known.ledger != before.ledger || !known.records.iter().all(is_stored);
            let is_whole = (&known.ledger, &known.records) == (&before.ledger, &before.records);
            let is_gone = self.disk.is_gone();
            match self.disk.write(&mut rows, plan, step) {
                Ok(doomed) => {
                    connection.doomed = doomed;
                    assert!(!is_torn || self.is_damaged || is_gone, "a write is planned for other rows");
                    let mut expected = before;
                    let goes = |key| writes.clear_events || writes.delete.contains(&key);
                    expected.records.retain(|(key, _)| !goes(*key));
                    expected.ledger.extend(writes.decisions);
                    let stored = self.disk.contents();
                    let keys = stored.records.iter().skip(expected.records.len()).map(|(key, _)| *key);
                    expected.records.extend(keys.zip(writes.records));
                    expected.protection = stored.protection;
                    assert!(is_torn || stored == expected, "what is stored is not what was written");
                    assert!(!is_whole || rows.contents() == expected, "what a tab knows is not what is stored");
                    break;
                }
                Err(Stale) => {
                    assert!(!is_fresh, "rows that were just read cannot be written");
                    tally.count(Happening::Stale);
                    (rows, is_fresh) = (self.disk.read(step), true);
                }
            }
        }
        let protection = rows.protection;
        connection.known = Some(rows);
        Ok(Outcome::Written(protection))
    }

    /// The database is gone, with everything in it.
    pub fn remove(&mut self) {
        self.exists = false;
        self.damaged.clear();
        self.disk.clear();
        self.generation += 1;
        self.version += 1;
        self.ledger += 1;
    }
}
