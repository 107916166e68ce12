//! The steps of a read and of a write, from an open connection to the outcome.

use js_sys::Promise;
use wasm_bindgen::JsValue;

use super::connect::then;
use super::requests::Requests;
use super::vault::{self, Settled};
use super::{Database, Ending, Known, MOST_TRIES, Next, Phase, Prepared};
use crate::browser::convert::{field, set};
use crate::engine::rows::Plan;
use crate::engine::sealed::Nonces;
use crate::engine::{Cause, Operation, Outcome, Transaction};

impl Database {
    /// Starts the operation on the open connection.
    pub(super) fn run(&mut self) -> Option<Outcome> {
        if self.connection.is_none() {
            return self.end(Outcome::Lost);
        }
        match &self.operation {
            Some(Operation::Write(_, Transaction::Clear)) => {
                // First, because no other connection can block this.
                self.destroy_all(Next::Clear)
            }
            Some(Operation::Write(..)) if self.known.is_some() => self.plan(),
            _ => self.start_reading(),
        }
    }

    /// Destroys all keys before the next step.
    pub(super) fn destroy_all(&mut self, next: Next) -> Option<Outcome> {
        let step = self.next_step();
        let promise = self.vault.destroy(step, None);
        self.wait(&promise, Phase::Destroying(next))
    }

    fn next_step(&mut self) -> u32 {
        self.step += 1;
        self.step
    }

    fn wait(&mut self, promise: &Promise, phase: Phase) -> Option<Outcome> {
        then(promise, &self.handlers.settled);
        self.phase = phase;
        None
    }

    fn begin(&mut self, mode: &str) -> Result<Requests, Option<Outcome>> {
        let Some(connection) = &self.connection else { return Err(self.end(Outcome::Lost)) };
        match Requests::begin(connection, mode) {
            Ok(requests) => {
                let handler = Some(&self.handlers.event);
                requests.transaction.set_oncomplete(handler);
                requests.transaction.set_onabort(handler);
                requests.transaction.set_onerror(handler);
                Ok(requests)
            }
            Err(error) if field(&error, "name").as_string().is_some_and(|name| name == "InvalidStateError") => {
                self.known = None;
                Err(self.end(Outcome::Lost))
            }
            Err(_) => Err(self.failed(Cause::Refused)),
        }
    }

    fn start_reading(&mut self) -> Option<Outcome> {
        let requests = match self.begin("readonly") {
            Ok(requests) => requests,
            Err(outcome) => return outcome,
        };
        let Ok(reads) = requests.read() else { return self.failed(Cause::Refused) };
        self.phase = Phase::Reading(requests.transaction, reads);
        None
    }

    /// Decrypts what has been read.
    pub(super) fn read(&mut self) -> Option<Outcome> {
        let Phase::Reading(_, reads) = core::mem::take(&mut self.phase) else { return None };
        let (key, rows) = reads.rows();
        let jobs = rows.jobs();
        let known = Known { key, rows };
        if jobs.is_empty() {
            return self.opened(known, Some(Vec::new()));
        }
        if known.rows.name.is_empty() {
            return self.opened(known, None);
        }
        let step = self.next_step();
        let promise = self.vault.unseal(step, &known.key, &vault::jobs(&jobs));
        self.wait(&promise, Phase::Unsealing(known))
    }

    pub(super) fn unsealed(&mut self, known: Known, settled: &Settled) -> Option<Outcome> {
        let rows = settled.rows();
        if rows.is_none() && !settled.is_gone() {
            return self.failed(Cause::Refused);
        }
        let is_missing = rows.as_ref().is_none_or(|rows| rows.iter().all(Option::is_none));
        if is_missing && self.missing.as_ref() != Some(&known.rows.name) {
            self.missing = Some(known.rows.name);
            return self.start_reading();
        }
        self.opened(known, rows)
    }

    fn opened(&mut self, mut known: Known, opened: Option<Vec<Option<Vec<u8>>>>) -> Option<Outcome> {
        let rewrite = known.rows.open(opened);
        let replacement = rewrite.then(|| known.rows.replacement());
        self.known = Some(known);
        self.is_fresh = true;
        match replacement {
            Some(plan) => self.prepare_write(plan, true),
            None => self.proceed(),
        }
    }

    /// Continues once the stored rows are known and encrypted.
    fn proceed(&mut self) -> Option<Outcome> {
        match (&self.operation, &self.known) {
            (Some(Operation::Read(_)), Some(known)) => {
                let contents = known.rows.contents();
                self.end(Outcome::Read(contents))
            }
            _ => self.plan(),
        }
    }

    fn plan(&mut self) -> Option<Outcome> {
        let (Some(Operation::Write(_, change)), Some(known)) = (&self.operation, &self.known) else { return None };
        match change.writes(&known.rows.contents()).map(|writes| known.rows.plan(writes)) {
            Some(plan) if plan == known.rows.nothing() => self.finish(false),
            Some(plan) => self.prepare_write(plan, false),
            None if self.is_fresh => self.end(Outcome::Superseded),
            None => self.start_reading(),
        }
    }

    /// Encrypts the rows of a plan.
    fn prepare_write(&mut self, plan: Plan, rewrite: bool) -> Option<Outcome> {
        let Some(known) = &self.known else { return None };
        let secret = || plan.rows.iter().filter(|row| !row.stays_plain());
        let mut jobs = secret().map_while(|row| row.seal(&mut self.nonces)).collect::<Vec<_>>();
        if jobs.len() < secret().count() {
            self.nonces = Nonces::new((self.random)());
            jobs = secret().map_while(|row| row.seal(&mut self.nonces)).collect();
        }
        let key = if plan.replaces { JsValue::UNDEFINED } else { known.key.clone() };
        let encrypted = vault::jobs(&jobs);
        let prepared = Prepared { rows: plan.rows.clone(), plan, key, rewrite, jobs };
        if prepared.jobs.is_empty() {
            return self.write(prepared);
        }
        let step = self.next_step();
        let promise = self.vault.seal(step, &prepared.key, &encrypted);
        self.wait(&promise, Phase::Sealing(prepared))
    }

    pub(super) fn sealed(&mut self, mut prepared: Prepared, settled: &Settled) -> Option<Outcome> {
        if settled.is_gone() {
            return self.begin_again();
        }
        let rows = settled.rows().and_then(|sealed| vault::stored(&prepared.plan.rows, &prepared.jobs, sealed));
        let Some(rows) = rows else {
            return self.failed(if prepared.key.is_undefined() { Cause::NoKey } else { Cause::Refused });
        };
        if prepared.key.is_undefined() {
            prepared.key = settled.key();
            set(&prepared.key, "floor", JsValue::from_f64(prepared.plan.floor as f64));
        }
        prepared.rows = rows;
        self.write(prepared)
    }

    fn write(&mut self, prepared: Prepared) -> Option<Outcome> {
        let requests = match self.begin("readwrite") {
            Ok(requests) => requests,
            Err(outcome) => return outcome,
        };
        let Ok(checks) = requests.check(prepared.plan.erases) else { return self.failed(Cause::Refused) };
        checks.last().set_onsuccess(Some(&self.handlers.event));
        self.phase = Phase::Writing(requests, checks, prepared, Ending::Refused);
        None
    }

    /// Writes the rows if the database has not changed since they were planned.
    pub(super) fn put(&mut self) -> Option<Outcome> {
        let Phase::Writing(requests, checks, prepared, ending) = &mut self.phase else { return None };
        let Some(known) = &self.known else { return None };
        if !checks.matches(&known.rows) {
            *ending = Ending::Stale;
            _ = requests.transaction.abort();
            return None;
        }
        let is_new = vault::name(&prepared.key) != known.rows.name;
        if is_new && requests.put_key(&prepared.key).is_err() {
            *ending = Ending::NoKey; // The browser cannot store a key that it does not reveal.
            _ = requests.transaction.abort();
            return None;
        }
        let emptied = if prepared.plan.replaces { requests.clear() } else { Ok(()) };
        let added = emptied.and_then(|()| requests.add(&prepared.rows));
        if added.and_then(|()| requests.put_refusals(known.rows.refusals(&prepared.plan))).is_err() {
            _ = requests.transaction.abort(); // Otherwise the earlier requests would be committed.
        }
        None
    }

    pub(super) fn aborted(&mut self) -> Option<Outcome> {
        let Phase::Writing(_, _, prepared, ending) = core::mem::take(&mut self.phase) else { return None };
        self.discard_key(&prepared);
        match ending {
            Ending::Stale => self.begin_again(),
            Ending::NoKey => self.failed(Cause::NoKey),
            Ending::Refused => self.failed(Cause::Refused),
        }
    }

    fn begin_again(&mut self) -> Option<Outcome> {
        self.tries += 1;
        self.known = None;
        if self.tries == MOST_TRIES {
            return self.failed(Cause::Refused);
        }
        self.start_reading()
    }

    pub(super) fn written(&mut self) -> Option<Outcome> {
        let Phase::Writing(_, _, Prepared { plan, key, rewrite, .. }, _) = core::mem::take(&mut self.phase) else {
            return None;
        };
        let Some(known) = &mut self.known else { return None };
        let earlier = core::mem::take(&mut known.rows.name);
        known.rows.apply(plan, vault::name(&key), vault::protection(&key));
        known.key = key;
        if earlier == known.rows.name && !self.is_left {
            return self.finish(rewrite);
        }
        // All other keys, if there is none any more. Another tab may have created one for a write; that write finds the
        // database changed and begins again.
        let replaced = vault::replaced(&known.key);
        let step = self.next_step();
        let promise = self.vault.destroy(step, replaced);
        self.wait(&promise, Phase::Destroying(Next::Finish { rewrite }))
    }

    pub(super) fn finish(&mut self, rewrite: bool) -> Option<Outcome> {
        if rewrite {
            return self.proceed();
        }
        let protection = self.known.as_ref().map(|known| known.rows.protection).unwrap_or_default();
        self.end_erased(Outcome::Written(protection))
    }

    /// Ends an operation that may have replaced or destroyed keys. It has failed if one of them is still there.
    pub(super) fn end_erased(&mut self, outcome: Outcome) -> Option<Outcome> {
        let failed = Outcome::Failed { cause: Cause::Blocked, opened: true };
        self.end(if self.is_left { failed } else { outcome })
    }

    /// Empties both tables after the keys have been destroyed.
    pub(super) fn clear(&mut self) -> Option<Outcome> {
        self.known = None;
        let requests = match self.begin("readwrite") {
            Ok(requests) => requests,
            Err(outcome) => return outcome,
        };
        let emptied = requests.clear().and_then(|()| requests.put_key(&JsValue::UNDEFINED));
        if emptied.and_then(|()| requests.put_refusals(None)).is_err() {
            _ = requests.transaction.abort();
        }
        self.phase = Phase::Clearing(requests.transaction);
        None
    }
}
