//! Carries out operations on IndexedDB, one at a time. It uses only events and no `await`, because a transaction could
//! commit while the code waits between two of its requests.
//!
//! Encryption is asynchronous too, so nothing can be decrypted within a transaction. A write is therefore planned for the
//! rows as they were last read, encrypted, and then written if the database still contains those rows; otherwise, it
//! begins again. [`crate::engine::rows`] says what is encrypted when.

mod connect;
mod requests;
mod steps;
mod vault;

use js_sys::{Array, Function};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, IdbDatabase, IdbOpenDbRequest, IdbRequest, IdbTransaction};

use crate::engine::rows::{Plan, Rows};
use crate::engine::sealed::{Job, Nonces, Row};
use crate::engine::{Cause, Connect, Operation, Outcome, Transaction};
use crate::session::Erase;
use connect::{listen, upgrade};
use requests::{Checks, Reads, Requests};
use vault::Settled;

pub use connect::Factory;
pub use vault::Vault;

/// How often a write begins again because another tab has written in between (chosen: far more than tabs need).
const MOST_TRIES: u8 = 50;

/// The event handlers. All requests share them, which is possible because only one operation runs at a time.
pub(super) struct Handlers {
    /// Handles IndexedDB events.
    pub event: Function,
    /// Handles the events of an attempt to connect that has been given up ([`Database::discard`]).
    pub late: Function,
    /// Handles the list of databases.
    pub listed: Function,
    /// Handles the failure to list the databases.
    pub unlisted: Function,
    /// Handles what a request to the vault led to.
    pub settled: Function,
}

/// The current phase.
#[derive(Default)]
enum Phase {
    #[default]
    Idle,
    Listing,
    /// The database is being opened. `absent` is set if it does not exist and must not be created.
    Opening {
        request: IdbOpenDbRequest,
        create: bool,
        absent: bool,
    },
    Reading(IdbTransaction, Reads),
    Unsealing(Known),
    Sealing(Prepared),
    Writing(Requests, Checks, Prepared, Ending),
    /// Both tables are being emptied.
    Clearing(IdbTransaction),
    /// Keys are being destroyed.
    Destroying(Next),
    Deleting,
}

/// What follows the destruction of keys.
enum Next {
    Clear,
    Delete,
    Absent,
    Finish { rewrite: bool },
}

/// Why a transaction was aborted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Refused,
    /// Another tab has written.
    Stale,
    NoKey,
}

/// The rows as last read or written, and their encryption key as it is stored.
struct Known {
    key: JsValue,
    rows: Rows,
}

/// A write.
struct Prepared {
    plan: Plan,
    jobs: Vec<Job>,
    /// The key that encrypts the plan's rows.
    key: JsValue,
    /// The plan's rows, encrypted.
    rows: Vec<Row>,
    /// True if this write encrypts what was not, or removes what can no longer be read; the operation follows it.
    rewrite: bool,
}

/// The connection to the database, if there is one.
pub(super) struct Database {
    factory: Factory,
    connection: Option<IdbDatabase>,
    phase: Phase,
    operation: Option<Operation>,
    handlers: Handlers,
    vault: Vault,
    nonces: Nonces,
    random: fn() -> [u8; 8],
    /// The number of the latest request to the vault.
    step: u32,
    known: Option<Known>,
    /// True if `known` was read during this operation.
    is_fresh: bool,
    tries: u8,
    /// The name of a key that seems to have been destroyed. It is believed if it is still the present one when it is read
    /// again, because another tab replaces a key before it destroys it.
    missing: Option<String>,
    /// True if this operation has created the database.
    created: bool,
    /// True if a key that had to be destroyed is still there, so that erased rows could still be read.
    is_left: bool,
}

impl Database {
    /// Creates a database without a connection. `random` returns random bytes.
    pub fn new(factory: Factory, vault: Vault, random: fn() -> [u8; 8], handlers: Handlers) -> Self {
        Self {
            factory,
            connection: None,
            phase: Phase::Idle,
            operation: None,
            handlers,
            vault,
            nonces: Nonces::new(random()),
            random,
            step: 0,
            known: None,
            is_fresh: false,
            tries: 0,
            missing: None,
            created: false,
            is_left: false,
        }
    }

    /// Starts looking for the database before the first read needs it.
    pub fn prepare(&mut self) {
        if matches!(self.phase, Phase::Idle) {
            _ = self.list();
        }
    }

    /// Starts an operation. Returns the outcome if it is known at once.
    pub fn perform(&mut self, operation: Operation) -> Option<Outcome> {
        let connect = match &operation {
            Operation::Read(connect) | Operation::Write(connect, _) => Some(*connect),
            Operation::Delete => None,
        };
        self.operation = Some(operation);
        (self.is_fresh, self.tries, self.missing, self.created) = (false, 0, None, false);
        match connect {
            None => self.delete(),
            Some(Connect::Held) => self.run(),
            Some(Connect::Open) if matches!(self.phase, Phase::Listing | Phase::Opening { .. }) => None,
            Some(Connect::Open) => self.list(),
            Some(Connect::Create) => self.open(true),
        }
    }

    /// Continues after the browser has listed its databases; `names` is `None` if it could not list them.
    pub fn listed(&mut self, names: Option<&JsValue>) -> Option<Outcome> {
        let Phase::Listing = self.phase else { return None };
        match names {
            None => self.unopened(Cause::Refused),
            Some(names) if self.factory.has(names) => self.open(false),
            Some(_) => self.absent(),
        }
    }

    /// Handles an event of a request or a transaction.
    pub fn event(&mut self, event: &Event) -> Option<Outcome> {
        let kind = event.type_();
        if kind == "versionchange" {
            // Another tab wants to delete or upgrade the database, and this tab must not block it.
            if let Some(database) = event.target().and_then(|target| target.dyn_into::<IdbDatabase>().ok()) {
                database.close();
            }
            return None;
        }
        if kind == "error" {
            event.prevent_default(); // The engine reports the error itself, so the console does not have to show it.
        }
        match (&mut self.phase, kind.as_str()) {
            (Phase::Opening { request, create, absent }, "upgradeneeded") => {
                *absent = !upgrade(event, request, *create);
                self.created = !*absent;
                None
            }
            (Phase::Opening { request, .. }, "success") => {
                let Ok(database) = request.result() else { return self.unopened(Cause::Refused) };
                let database: IdbDatabase = database.unchecked_into();
                database.set_onversionchange(Some(&self.handlers.event));
                self.connection = Some(database);
                self.phase = Phase::Idle;
                if self.operation.is_some() { self.run() } else { None }
            }
            (Phase::Opening { absent: true, .. }, "error") => self.absent(),
            (Phase::Opening { request, .. }, "error") => {
                let is_newer = is_named(request, "VersionError");
                self.unopened(if is_newer { Cause::Newer } else { Cause::Refused })
            }
            (Phase::Writing(..), "success") => self.put(),
            (Phase::Writing(Requests { transaction }, _, _, ending), "error") => {
                if event.target().is_some_and(|target| is_named(target.unchecked_ref(), "ConstraintError")) {
                    *ending = Ending::Stale;
                }
                _ = transaction.abort(); // The default action was prevented, so the browser does not abort the transaction by itself.
                None
            }
            (Phase::Reading(transaction, _) | Phase::Clearing(transaction), "error") => {
                _ = transaction.abort();
                None
            }
            (Phase::Writing(..), "abort") => self.aborted(),
            (Phase::Reading(..) | Phase::Clearing(_), "abort") => self.failed(Cause::Refused),
            (Phase::Reading(..), "complete") => self.read(),
            (Phase::Writing(..), "complete") => self.written(),
            (Phase::Clearing(_), "complete") => self.end_erased(Outcome::Written(Default::default())),
            (Phase::Deleting, "success") => self.end_erased(Outcome::Deleted),
            // A connection that is not ours stays open. The browser deletes the database once it is closed.
            (Phase::Deleting, "blocked") => self.failed(Cause::Blocked),
            (Phase::Deleting, "error") => self.failed(Cause::Refused),
            _ => None,
        }
    }

    /// Continues with what the latest request to the vault led to.
    pub fn settled(&mut self, value: JsValue) -> Option<Outcome> {
        let settled = Settled::new(value);
        if settled.step() != Some(self.step) {
            return None; // The operation that asked has been given up.
        }
        if matches!(self.phase, Phase::Destroying(_)) {
            self.is_left = settled.is_left();
        }
        match core::mem::take(&mut self.phase) {
            Phase::Unsealing(known) => self.unsealed(known, &settled),
            Phase::Sealing(prepared) => self.sealed(prepared, &settled),
            Phase::Destroying(Next::Clear) => self.clear(),
            Phase::Destroying(Next::Delete) => self.delete_destroyed(),
            Phase::Destroying(Next::Absent) => self.end_erased(Outcome::Absent),
            Phase::Destroying(Next::Finish { rewrite }) => self.finish(rewrite),
            phase => {
                self.phase = phase;
                None
            }
        }
    }

    /// Gives up the current operation. A transaction is undone, unless it is already complete.
    pub fn abandon(&mut self) {
        let mut is_written = false;
        match core::mem::take(&mut self.phase) {
            Phase::Opening { request, .. } => listen(&request, &self.handlers.late),
            Phase::Reading(transaction, _) | Phase::Clearing(transaction) => _ = give_up(&transaction),
            Phase::Writing(Requests { transaction }, _, prepared, _) => {
                // If it cannot be undone, the rows are now encrypted with the new key. The next read destroys the old one.
                if give_up(&transaction) {
                    self.discard_key(&prepared);
                } else {
                    is_written = !prepared.rewrite;
                }
            }
            Phase::Destroying(Next::Finish { rewrite }) => is_written = !rewrite,
            Phase::Sealing(_)
            | Phase::Unsealing(_)
            | Phase::Destroying(_)
            | Phase::Idle
            | Phase::Listing
            | Phase::Deleting => {}
        }
        if !is_written {
            self.forfeit();
        }
        self.disconnect();
        self.step += 1;
        self.operation = None;
    }

    /// Undoes what an attempt to connect does after it has been given up.
    pub fn discard(event: &Event) {
        connect::discard(event);
    }

    fn disconnect(&mut self) {
        self.known = None;
        if let Some(connection) = self.connection.take() {
            connection.close();
        }
    }

    fn end(&mut self, outcome: Outcome) -> Option<Outcome> {
        self.phase = Phase::Idle;
        // If no operation has been requested yet, the next one starts from the beginning.
        self.operation.take().map(|_| outcome)
    }

    fn unopened(&mut self, cause: Cause) -> Option<Outcome> {
        self.end(Outcome::Failed { cause, opened: false })
    }

    /// Ends an operation that the browser has refused.
    fn failed(&mut self, cause: Cause) -> Option<Outcome> {
        self.forfeit();
        self.known = None;
        if self.created && cause == Cause::NoKey {
            // Nothing is in it, because no other tab has keys either. After another failure, a tab may have used it.
            self.disconnect();
            _ = self.factory.delete(&self.handlers.late);
            return self.unopened(cause);
        }
        self.end(Outcome::Failed { cause, opened: true })
    }

    /// Destroys all keys if the operation erases everything, so that nothing remains readable although the database has
    /// not changed. Another connection may have kept this one from reading which key is in use.
    fn forfeit(&self) {
        let erases = matches!(self.operation, Some(Operation::Write(_, Transaction::Decide { erase: Erase::All, .. })));
        if erases && self.known.as_ref().is_none_or(|known| !known.rows.name.is_empty()) {
            _ = self.vault.destroy(0, None);
        }
    }

    /// Destroys a new key that has not been stored.
    fn discard_key(&self, prepared: &Prepared) {
        let name = vault::name(&prepared.key);
        if self.known.as_ref().is_some_and(|known| known.rows.name != name) {
            _ = self.vault.destroy(0, Some(Array::of1(&name.into())));
        }
    }

    /// Ends an operation because there is no database. After an erasure, no key of an earlier database remains either.
    fn absent(&mut self) -> Option<Outcome> {
        match self.operation {
            Some(Operation::Write(_, Transaction::Clear)) => self.destroy_all(Next::Absent),
            _ => self.end(Outcome::Absent),
        }
    }

    fn list(&mut self) -> Option<Outcome> {
        if !self.factory.list(&self.handlers.listed, &self.handlers.unlisted) {
            return self.unopened(self.factory.without);
        }
        self.phase = Phase::Listing;
        None
    }

    fn open(&mut self, create: bool) -> Option<Outcome> {
        let Some(request) = self.factory.open(&self.handlers.event) else { return self.unopened(self.factory.without) };
        self.phase = Phase::Opening { request, create, absent: false };
        None
    }

    fn delete(&mut self) -> Option<Outcome> {
        self.disconnect();
        self.destroy_all(Next::Delete) // Even if the tables could not be emptied before, nothing in them remains readable.
    }

    fn delete_destroyed(&mut self) -> Option<Outcome> {
        if !self.factory.delete(&self.handlers.event) {
            return self.failed(Cause::Refused);
        }
        self.phase = Phase::Deleting;
        None
    }
}

/// Closes the connection, because an open connection would block every later deletion of the database.
impl Drop for Database {
    fn drop(&mut self) {
        self.disconnect();
    }
}

/// Returns true if a request failed with an error of this name.
fn is_named(request: &IdbRequest, name: &str) -> bool {
    request.error().ok().flatten().is_some_and(|error| error.name() == name)
}

/// Undoes a transaction; returns false if it is already being committed.
fn give_up(transaction: &IdbTransaction) -> bool {
    transaction.set_oncomplete(None);
    transaction.set_onabort(None);
    transaction.set_onerror(None);
    transaction.abort().is_ok()
}
