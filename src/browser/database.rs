//! Carries out operations on IndexedDB, one at a time. It uses only events and no `await`, because a transaction could
//! commit while the code waits between two of its requests.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, IdbDatabase, IdbFactory, IdbObjectStoreParameters, IdbOpenDbRequest, IdbRequest, IdbTransaction};

use super::convert::{bytes, field};
use crate::engine::{Cause, Connect, Contents, Depends, Operation, Outcome, Transaction, Writes};
use crate::ids::Key;

/// The version of the database's layout.
const VERSION: u32 = 1;
const LEDGER: &str = "ledger";
const EVENTS: &str = "events";

const REFUSED: Outcome = Outcome::Failed { cause: Cause::Refused, opened: true };

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
}

/// The current phase.
#[derive(Debug, Default)]
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
    /// A transaction is running; these are its requests for decisions, keys and records.
    Running {
        transaction: IdbTransaction,
        reads: Vec<IdbRequest>,
        superseded: bool,
    },
    Deleting,
}

/// The connection to the database, if there is one.
pub(super) struct Database {
    factory: Option<IdbFactory>,
    without: Cause,
    name: String,
    connection: Option<IdbDatabase>,
    phase: Phase,
    operation: Option<Operation>,
    handlers: Handlers,
}

impl Database {
    /// Creates a database without a connection.
    pub fn new(databases: &JsValue, name: String, handlers: Handlers) -> Self {
        let factory = databases.is_object().then(|| databases.clone().unchecked_into());
        let without = if databases.is_null() { Cause::Session } else { Cause::Refused };
        Self { factory, without, name, connection: None, phase: Phase::Idle, operation: None, handlers }
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
        let Some(names) = names else { return self.unopened(Cause::Refused) };
        let ours = |database: JsValue| field(&database, "name").as_string().is_some_and(|name| name == self.name);
        if Array::from(names).iter().any(ours) { self.open(false) } else { self.end(Outcome::Absent) }
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
        match (&mut self.phase, kind.as_str()) {
            (Phase::Opening { request, create, absent }, "upgradeneeded") => {
                *absent = !*create;
                if *absent {
                    if let Some(transaction) = request.transaction() {
                        _ = transaction.abort();
                    }
                } else if let Ok(database) = request.result().map(JsValue::unchecked_into::<IdbDatabase>) {
                    for store in [LEDGER, EVENTS] {
                        let numbered = IdbObjectStoreParameters::new();
                        numbered.set_auto_increment(true);
                        _ = database.create_object_store_with_optional_parameters(store, &numbered);
                    }
                }
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
            (Phase::Opening { request, absent, .. }, "error") => {
                event.prevent_default(); // The engine reports the error itself, so the console does not have to show it.
                let name = request.error().ok().flatten().map(|error| error.name());
                if *absent {
                    return self.end(Outcome::Absent);
                }
                self.unopened(if name.as_deref() == Some("VersionError") { Cause::Newer } else { Cause::Refused })
            }
            (Phase::Running { .. }, "success") => self.write(),
            (Phase::Running { transaction, .. }, "error") => {
                event.prevent_default();
                _ = transaction.abort(); // The default action was prevented, so the browser does not abort the transaction by itself.
                None
            }
            (Phase::Running { .. }, "abort") => self.end(REFUSED),
            (Phase::Running { .. }, "complete") => self.complete(),
            (Phase::Deleting, "success") => self.end(Outcome::Deleted),
            // A connection that is not ours stays open. The browser deletes the database once it is closed.
            (Phase::Deleting, "blocked") => self.end(Outcome::Failed { cause: Cause::Blocked, opened: true }),
            (Phase::Deleting, "error") => {
                event.prevent_default();
                self.end(REFUSED)
            }
            _ => None,
        }
    }

    /// Gives up the current operation. A transaction is undone, unless it is already complete.
    pub fn abandon(&mut self) {
        match core::mem::take(&mut self.phase) {
            Phase::Opening { request, .. } => listen(&request, &self.handlers.late),
            Phase::Running { transaction, .. } => {
                transaction.set_oncomplete(None);
                transaction.set_onabort(None);
                transaction.set_onerror(None);
                _ = transaction.abort();
            }
            Phase::Idle | Phase::Listing | Phase::Deleting => {}
        }
        self.disconnect();
        self.operation = None;
    }

    /// Undoes what an attempt to connect does after it has been given up.
    pub fn discard(event: &Event) {
        event.prevent_default();
        let Some(target) = event.target() else { return };
        let request: IdbOpenDbRequest = target.unchecked_into();
        if event.type_() == "upgradeneeded" {
            if let Some(transaction) = request.transaction() {
                _ = transaction.abort();
            }
        } else if let Some(database) = request.result().ok().and_then(|result| result.dyn_into::<IdbDatabase>().ok()) {
            database.close();
        }
    }

    fn disconnect(&mut self) {
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

    fn list(&mut self) -> Option<Outcome> {
        let Some(factory) = &self.factory else { return self.unopened(self.without) };
        let Ok(names) = factory.unchecked_ref::<Listing>().databases() else { return self.unopened(Cause::Refused) };
        self.phase = Phase::Listing;
        names.unchecked_ref::<Thenable>().then(&self.handlers.listed, &self.handlers.unlisted);
        None
    }

    fn open(&mut self, create: bool) -> Option<Outcome> {
        let request = self.factory.as_ref().and_then(|factory| factory.open_with_u32(&self.name, VERSION).ok());
        let Some(request) = request else { return self.unopened(self.without) };
        listen(&request, &self.handlers.event);
        self.phase = Phase::Opening { request, create, absent: false };
        None
    }

    fn delete(&mut self) -> Option<Outcome> {
        self.disconnect();
        let request = self.factory.as_ref().and_then(|factory| factory.delete_database(&self.name).ok());
        let Some(request) = request else { return self.end(REFUSED) };
        listen(&request, &self.handlers.event);
        request.set_onblocked(Some(&self.handlers.event));
        self.phase = Phase::Deleting;
        None
    }

    /// Starts the operation's transaction on the open connection.
    fn run(&mut self) -> Option<Outcome> {
        let Some(connection) = &self.connection else { return self.end(Outcome::Lost) };
        let depends = match &self.operation {
            Some(Operation::Write(_, transaction)) => Some(transaction.depends()),
            _ => None,
        };
        let mode = if depends.is_some() { "readwrite" } else { "readonly" };
        let transaction = match begin(connection, mode) {
            Ok(transaction) => transaction,
            Err(error) => {
                let lost = field(&error, "name").as_string().is_some_and(|name| name == "InvalidStateError");
                return self.end(if lost { Outcome::Lost } else { REFUSED });
            }
        };
        let handler = Some(&self.handlers.event);
        transaction.set_oncomplete(handler);
        transaction.set_onabort(handler);
        transaction.set_onerror(handler);
        let reads = asked(&transaction, depends);
        if depends.is_some_and(|depends| depends != Depends::Nothing)
            && let Some(last) = reads.as_deref().and_then(<[IdbRequest]>::last)
        {
            last.set_onsuccess(handler);
        }
        let failed = reads.is_none();
        self.phase =
            Phase::Running { transaction: transaction.clone(), reads: reads.unwrap_or_default(), superseded: false };
        if failed {
            _ = transaction.abort();
            return None;
        }
        if depends == Some(Depends::Nothing) { self.write() } else { None }
    }

    /// Performs the writes once everything that the transaction depends on has been read.
    fn write(&mut self) -> Option<Outcome> {
        let Some(Operation::Write(_, change)) = &self.operation else { return None };
        let Phase::Running { transaction, reads, superseded } = &mut self.phase else { return None };
        let stored = read(reads, change);
        let written = match change.writes(&stored) {
            Some(writes) => put(transaction, &writes),
            None => {
                *superseded = true;
                Ok(())
            }
        };
        if written.is_err() {
            _ = transaction.abort(); // Otherwise the earlier requests would be committed.
        }
        None
    }

    fn complete(&mut self) -> Option<Outcome> {
        let Phase::Running { reads, superseded, .. } = core::mem::take(&mut self.phase) else { return None };
        let outcome = match &self.operation {
            Some(Operation::Read(_)) => Outcome::Read(contents(&reads)),
            _ if superseded => Outcome::Superseded,
            _ => Outcome::Written,
        };
        self.end(outcome)
    }
}

/// Closes the connection, because an open connection would block every later deletion of the database.
impl Drop for Database {
    fn drop(&mut self) {
        self.disconnect();
    }
}

fn listen(request: &IdbOpenDbRequest, handler: &Function) {
    request.set_onupgradeneeded(Some(handler));
    request.set_onsuccess(Some(handler));
    request.set_onerror(Some(handler));
}

/// Begins a transaction with strict durability, because a withdrawal that is reported as stored must survive a power
/// failure.
fn begin(connection: &IdbDatabase, mode: &str) -> Result<IdbTransaction, JsValue> {
    let safely = Object::new();
    _ = Reflect::set(&safely, &"durability".into(), &"strict".into());
    let stores = Array::of2(&LEDGER.into(), &EVENTS.into());
    connection.unchecked_ref::<Durable>().transaction(&stores, mode, &safely)
}

/// Requests the data that the transaction depends on, or all data if `depends` is `None`.
fn asked(transaction: &IdbTransaction, depends: Option<Depends>) -> Option<Vec<IdbRequest>> {
    let store = |name| transaction.object_store(name).ok();
    let mut reads = Vec::new();
    if matches!(depends, None | Some(Depends::Ledger)) {
        reads.push(store(LEDGER)?.get_all().ok()?);
    }
    if matches!(depends, None | Some(Depends::Records)) {
        reads.push(store(EVENTS)?.get_all_keys().ok()?);
        reads.push(store(EVENTS)?.get_all().ok()?);
    }
    Some(reads)
}

fn read(reads: &[IdbRequest], change: &Transaction) -> Contents {
    match (change.depends(), reads) {
        (Depends::Ledger, [ledger]) => Contents { ledger: all(ledger), ..Contents::default() },
        (Depends::Records, [keys, records]) => Contents { records: keyed(keys, records), ..Contents::default() },
        _ => Contents::default(),
    }
}

fn contents(reads: &[IdbRequest]) -> Contents {
    match reads {
        [ledger, keys, records] => Contents { ledger: all(ledger), records: keyed(keys, records) },
        _ => Contents::default(),
    }
}

fn values(request: &IdbRequest) -> Array {
    request.result().map(|result| Array::from(&result)).unwrap_or_default()
}

fn all(request: &IdbRequest) -> Vec<Vec<u8>> {
    values(request).iter().map(bytes).collect()
}

fn keyed(keys: &IdbRequest, records: &IdbRequest) -> Vec<(Key, Vec<u8>)> {
    let keys = values(keys).iter().map(|key| Key(key.as_f64().unwrap_or_default() as u64)).collect::<Vec<_>>();
    keys.into_iter().zip(all(records)).collect()
}

fn put(transaction: &IdbTransaction, writes: &Writes) -> Result<(), JsValue> {
    let (ledger, events) = (transaction.object_store(LEDGER)?, transaction.object_store(EVENTS)?);
    if writes.clear_ledger {
        ledger.clear()?;
    }
    if writes.clear_events {
        events.clear()?;
    }
    for &Key(key) in &writes.delete {
        events.delete(&JsValue::from_f64(key as f64))?;
    }
    for record in &writes.decisions {
        ledger.add(&Uint8Array::from(record.as_slice()))?;
    }
    for record in &writes.records {
        events.add(&Uint8Array::from(record.as_slice()))?;
    }
    Ok(())
}

#[wasm_bindgen]
extern "C" {
    /// An `IDBFactory` that can list its databases, which web-sys does not declare.
    type Listing;
    #[wasm_bindgen(method, catch)]
    fn databases(this: &Listing) -> Result<Promise, JsValue>;

    /// An `IDBDatabase` with transaction durability options, which web-sys marks as unstable.
    type Durable;
    #[wasm_bindgen(method, catch)]
    fn transaction(this: &Durable, stores: &Array, mode: &str, options: &Object) -> Result<IdbTransaction, JsValue>;

    /// A promise whose `then` is called directly, which avoids the code for futures.
    type Thenable;
    #[wasm_bindgen(method)]
    fn then(this: &Thenable, resolved: &Function, rejected: &Function);
}
