//! The visitor's records in IndexedDB; memory only where the browser refuses, and it says so.
//!
//! A copy of what is stored is kept beside it, so that what must go on in memory only has nothing to lose.
//!
//! Nothing is created before the first decision: until then there is no database to find.

use std::cell::{Ref, RefCell};

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{IdbDatabase, IdbTransaction, IdbTransactionMode};

use super::idb::{self, EVENTS, IdbError, LEDGER};
use crate::errors::Code;
use crate::history::{Key, Stored};

/// Where records are.
#[derive(Clone, Debug)]
enum Home {
    /// Nowhere yet: nothing has been decided, or everything was erased.
    Nowhere,
    /// In the database.
    Database(IdbDatabase),
    /// In memory only.
    Memory {
        /// Why.
        cause: Code,
        /// A database was open in this visit, so records may lie in it that must still be erased when asked.
        had_database: bool,
    },
}

/// Makes requests within a transaction. Not generic: every future of its own would cost the Wasm half a kilobyte.
type Requests<'a> = &'a dyn Fn(&IdbTransaction) -> Result<(), IdbError>;

/// Records as they were read, owned.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub ledger: Vec<Vec<u8>>,
    pub events: Vec<(Key, Vec<u8>)>,
}

impl Read {
    fn decide(&mut self, record: &[u8], erase_events: bool) {
        self.ledger.push(record.to_vec());
        if erase_events {
            self.events.clear();
        }
    }

    /// Under keys of our own, until a refresh brings the store's.
    fn append(&mut self, records: &[Vec<u8>]) {
        for record in records {
            let key = self.events.last().map_or(1, |(key, _)| key.0 + 1);
            self.events.push((Key(key), record.clone()));
        }
    }

    /// Everything but the decisions.
    pub(super) fn stored(&self) -> Vec<Stored<'_>> {
        self.events.iter().map(|(key, bytes)| Stored { key: *key, bytes }).collect()
    }
}

/// The store of one engine.
#[derive(Debug)]
pub(super) struct Store {
    home: RefCell<Home>,
    copy: RefCell<Read>,
}

impl Store {
    pub(super) const fn new() -> Self {
        Self { home: RefCell::new(Home::Nowhere), copy: RefCell::new(Read { ledger: Vec::new(), events: Vec::new() }) }
    }

    /// `none`, `indexeddb` or `memory`.
    pub(super) fn name(&self) -> &'static str {
        match *self.home.borrow() {
            Home::Nowhere => "none",
            Home::Database(_) => "indexeddb",
            Home::Memory { .. } => "memory",
        }
    }

    /// Why records are in memory only.
    pub(super) fn degraded(&self) -> Option<Code> {
        match *self.home.borrow() {
            Home::Memory { cause, .. } => Some(cause),
            Home::Nowhere | Home::Database(_) => None,
        }
    }

    /// Everything there is, as of the last refresh and what has been written since.
    pub(super) fn read(&self) -> Ref<'_, Read> {
        self.copy.borrow()
    }

    /// The same as bytes: decisions, keys of the others, the others.
    pub(super) fn all(&self) -> Array {
        let (decisions, keys, others) = (Array::new(), Array::new(), Array::new());
        let copy = self.copy.borrow();
        for record in &copy.ledger {
            decisions.push(&Uint8Array::from(record.as_slice()));
        }
        for (key, record) in &copy.events {
            keys.push(&JsValue::from_f64(key.0 as f64));
            others.push(&Uint8Array::from(record.as_slice()));
        }
        Array::of3(&decisions, &keys, &others)
    }

    /// Reads everything anew, unless records are in memory only.
    pub(super) async fn refresh(&self) {
        let read = match self.transact(false, false, IdbTransactionMode::Readonly).await {
            Ok(transaction) => read_all(&transaction).await,
            Err(error) => Err(error),
        };
        match read {
            Ok(read) => _ = self.copy.replace(read),
            Err(IdbError::Absent) => {
                self.home.replace(Home::Nowhere);
                self.copy.take();
            }
            Err(error) => self.degrade(error),
        }
    }

    /// Appends a decision and, if so, deletes everything kept under it, in one transaction. An erasing decision tries the database even
    /// after an earlier failure.
    ///
    /// # Errors
    /// The cause, when an erasing decision did not reach a database that was open in this visit.
    pub(super) async fn decide(&self, record: &[u8], erase_events: bool) -> Result<(), Code> {
        let requests = |transaction: &IdbTransaction| {
            transaction.object_store(LEDGER)?.add(&Uint8Array::from(record))?;
            if erase_events {
                transaction.object_store(EVENTS)?.clear()?;
            }
            Ok(())
        };
        let written = self.write(true, erase_events, &requests).await;
        self.copy.borrow_mut().decide(record, erase_events);
        match written {
            Err(error) if erase_events => self.not_erased(error),
            written => {
                self.settle(written);
                Ok(())
            }
        }
    }

    /// Appends records if the newest record of the stored ledger is `under`; returns whether it was.
    pub(super) async fn append(&self, records: &[Vec<u8>], under: &[u8]) -> bool {
        let written = async {
            let transaction = self.transact(false, false, IdbTransactionMode::Readwrite).await?;
            let ledger: Array = idb::result(&transaction.object_store(LEDGER)?.get_all()?).await?.unchecked_into();
            if ledger.length() == 0 || bytes(ledger.get(ledger.length() - 1)) != under {
                return Ok(false);
            }
            let events = transaction.object_store(EVENTS)?;
            for record in records {
                events.add(&Uint8Array::from(record.as_slice()))?;
            }
            idb::done(&transaction).await.map(|()| true)
        };
        match written.await {
            Ok(true) => {}
            Ok(false) | Err(IdbError::Absent) => return false,
            Err(error) => self.degrade(error),
        }
        self.copy.borrow_mut().append(records);
        true
    }

    /// Deletes these records.
    ///
    /// # Errors
    /// The cause, when they did not reach a database that was open in this visit.
    pub(super) async fn delete(&self, keys: &[Key]) -> Result<(), Code> {
        let requests = |transaction: &IdbTransaction| {
            let events = transaction.object_store(EVENTS)?;
            for key in keys {
                events.delete(&JsValue::from_f64(key.0 as f64))?;
            }
            Ok(())
        };
        let written = self.write(false, false, &requests).await;
        self.copy.borrow_mut().events.retain(|(key, _)| !keys.contains(key));
        match written {
            Ok(()) | Err(IdbError::Absent) => Ok(()),
            Err(error) => self.not_erased(error),
        }
    }

    /// Empties both stores, so that no open connection can read on, then deletes the database.
    ///
    /// # Errors
    /// The cause, when a database that was open in this visit could be neither emptied nor deleted.
    pub(super) async fn erase_all(&self) -> Result<(), Code> {
        let requests = |transaction: &IdbTransaction| {
            transaction.object_store(LEDGER)?.clear()?;
            transaction.object_store(EVENTS)?.clear()?;
            Ok(())
        };
        let emptied = self.write(false, true, &requests).await;
        if let Home::Database(database) = &*self.home.borrow() {
            database.close();
        }
        let deleted = idb::delete().await;
        self.copy.take();
        match emptied {
            Err(error) if error != IdbError::Absent && deleted.is_err() => self.not_erased(error),
            _ => {
                self.home.replace(Home::Nowhere);
                Ok(())
            }
        }
    }

    /// One transaction of whatever `requests` makes, waited for until it is on disk.
    async fn write(&self, create: bool, insist: bool, requests: Requests<'_>) -> Result<(), IdbError> {
        let transaction = self.transact(create, insist, IdbTransactionMode::Readwrite).await?;
        requests(&transaction)?;
        idb::done(&transaction).await
    }

    /// A transaction over both stores; a connection that was lost is opened anew once. With `insist`, so is one that
    /// failed before.
    async fn transact(&self, create: bool, insist: bool, mode: IdbTransactionMode) -> Result<IdbTransaction, IdbError> {
        let stores = Array::of2(&LEDGER.into(), &EVENTS.into());
        let begin = |database: &IdbDatabase| database.transaction_with_str_sequence_and_mode(&stores, mode);
        let home = self.home.borrow().clone();
        match home {
            Home::Memory { .. } if !insist => return Err(IdbError::Refused),
            Home::Database(database) => match begin(&database).map_err(IdbError::from) {
                Err(IdbError::Closed) => {}
                begun => return begun,
            },
            Home::Nowhere | Home::Memory { .. } => {}
        }
        let database = idb::open(create).await?;
        let begun = begin(&database)?;
        self.home.replace(Home::Database(database));
        Ok(begun)
    }

    fn settle(&self, written: Result<(), IdbError>) {
        match written {
            Ok(()) | Err(IdbError::Absent) => {}
            Err(error) => self.degrade(error),
        }
    }

    /// From here on in memory; the first cause stays.
    fn degrade(&self, error: IdbError) {
        let cause = if error == IdbError::Newer { Code::StoreNewer } else { Code::StoreRefused };
        let mut home = self.home.borrow_mut();
        if !matches!(*home, Home::Memory { .. }) {
            let had_database = matches!(*home, Home::Database(_));
            *home = Home::Memory { cause, had_database };
        }
    }

    /// Something was to be erased and the database did not answer: an error, unless there never was one to erase from.
    fn not_erased(&self, error: IdbError) -> Result<(), Code> {
        self.degrade(error);
        match *self.home.borrow() {
            Home::Memory { cause, had_database: true } => Err(cause),
            _ => Ok(()),
        }
    }
}

/// A stored value's bytes; a value that is not bytes becomes an empty record, which no reader takes for one of its own.
pub(super) fn bytes(value: JsValue) -> Vec<u8> {
    if value.has_type::<Uint8Array>() { copied(&value) } else { Vec::new() }
}

#[wasm_bindgen]
extern "C" {
    /// Bytes on their way in. Not `Uint8Array::to_vec`: it asserts that the lengths agree, and with the words for when they
    /// do not comes a kilobyte of number formatting.
    #[wasm_bindgen(js_namespace = Uint8Array, js_name = from)]
    fn copied(bytes: &JsValue) -> Vec<u8>;
}

async fn read_all(transaction: &IdbTransaction) -> Result<Read, IdbError> {
    let (ledger, events) = (transaction.object_store(LEDGER)?, transaction.object_store(EVENTS)?);
    let (decisions, records, keys) = (ledger.get_all()?, events.get_all()?, events.get_all_keys()?);
    let decisions: Array = idb::result(&decisions).await?.unchecked_into();
    let records: Array = idb::result(&records).await?.unchecked_into();
    let keys: Array = idb::result(&keys).await?.unchecked_into();
    Ok(Read {
        ledger: decisions.iter().map(bytes).collect(),
        events: keys
            .iter()
            .zip(records.iter())
            .map(|(key, record)| (Key(key.as_f64().unwrap_or(0.0) as u64), bytes(record)))
            .collect(),
    })
}
