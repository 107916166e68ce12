//! The transactions on the database and their requests.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

use super::vault;
use crate::browser::convert::{bytes, set};
use crate::consent::Refusals;
use crate::engine::rows::Rows;
use crate::engine::sealed::{Row, Table};
use crate::ids::Key;

const LEDGER: &str = "ledger";
const EVENTS: &str = "events";
/// Contains the key that encrypts the rows, under [`PRESENT`]. If there are only refusals, and nothing is encrypted, it
/// contains what the page needs to know of them (`www/page/stored.js`), under [`REFUSALS`].
const KEYS: &str = "keys";
const PRESENT: f64 = 1.0;
const REFUSALS: &str = "refusals";

/// A transaction on all tables.
pub(super) struct Requests {
    pub transaction: IdbTransaction,
}

/// The requests that read what a plan depends on. `events` is only needed if the plan replaces all rows.
pub(super) struct Checks {
    key: IdbRequest,
    ledger: IdbRequest,
    events: Option<IdbRequest>,
}

/// The requests that read everything.
pub(super) struct Reads {
    checks: Checks,
    decisions: IdbRequest,
    records: IdbRequest,
}

/// Creates the tables that do not exist yet.
pub(super) fn create_tables(database: &IdbDatabase) {
    let present = database.object_store_names();
    for name in [LEDGER, EVENTS, KEYS] {
        if !present.contains(name) {
            _ = database.create_object_store(name);
        }
    }
}

impl Requests {
    /// Begins a transaction with strict durability, because a withdrawal that is reported as stored must survive a power
    /// failure.
    pub fn begin(connection: &IdbDatabase, mode: &str) -> Result<Self, JsValue> {
        let safely = Object::new();
        _ = Reflect::set(&safely, &"durability".into(), &"strict".into());
        let tables = Array::of3(&LEDGER.into(), &EVENTS.into(), &KEYS.into());
        let transaction = connection.unchecked_ref::<Durable>().transaction(&tables, mode, &safely)?;
        Ok(Self { transaction })
    }

    fn table(&self, table: Table) -> Result<IdbObjectStore, JsValue> {
        self.transaction.object_store(match table {
            Table::Ledger => LEDGER,
            Table::Events => EVENTS,
        })
    }

    /// Requests the present encryption key and the keys of the rows, or of the decisions only.
    pub fn check(&self, all: bool) -> Result<Checks, JsValue> {
        Ok(Checks {
            key: self.transaction.object_store(KEYS)?.get(&PRESENT.into())?,
            ledger: self.table(Table::Ledger)?.get_all_keys()?,
            events: if all { Some(self.table(Table::Events)?.get_all_keys()?) } else { None },
        })
    }

    /// Requests everything.
    pub fn read(&self) -> Result<Reads, JsValue> {
        Ok(Reads {
            checks: self.check(true)?,
            decisions: self.table(Table::Ledger)?.get_all()?,
            records: self.table(Table::Events)?.get_all()?,
        })
    }

    /// Empties both tables.
    pub fn clear(&self) -> Result<(), JsValue> {
        self.table(Table::Ledger)?.clear()?;
        self.table(Table::Events)?.clear()?;
        Ok(())
    }

    /// Stores the encryption key; undefined deletes it.
    pub fn put_key(&self, key: &JsValue) -> Result<(), JsValue> {
        let keys = self.transaction.object_store(KEYS)?;
        if key.is_undefined() {
            keys.delete(&PRESENT.into())?
        } else {
            keys.put_with_key(key, &PRESENT.into())?
        };
        Ok(())
    }

    /// Tells the page of the refusals; `None` if something else is stored too.
    pub fn put_refusals(&self, refusals: Option<Refusals>) -> Result<(), JsValue> {
        let keys = self.transaction.object_store(KEYS)?;
        match refusals {
            None => keys.delete(&REFUSALS.into())?,
            Some(refusals) => {
                let until = Object::new();
                for (purpose, last) in refusals {
                    set(&until, &purpose, JsValue::from_f64(last.0 as f64));
                }
                keys.put_with_key(&until, &REFUSALS.into())?
            }
        };
        Ok(())
    }

    /// Adds rows. A key that is in use ends the transaction.
    pub fn add(&self, rows: &[Row]) -> Result<(), JsValue> {
        for Row { table, key: Key(key), bytes } in rows {
            self.table(*table)?.add_with_key(&Uint8Array::from(bytes.as_slice()), &JsValue::from_f64(*key as f64))?;
        }
        Ok(())
    }
}

impl Checks {
    /// The request that ends last.
    pub fn last(&self) -> &IdbRequest {
        self.events.as_ref().unwrap_or(&self.ledger)
    }

    /// The stored encryption key; undefined if there is none.
    pub fn key(&self) -> JsValue {
        self.key.result().unwrap_or_default()
    }

    fn keys(&self, table: Table) -> Vec<Key> {
        let keys = match (table, &self.events) {
            (Table::Events, Some(events)) => values(events),
            (Table::Events, None) => Array::new(),
            (Table::Ledger, _) => values(&self.ledger),
        };
        keys.iter().map(|key| Key(key.as_f64().unwrap_or_default() as u64)).collect()
    }

    /// Returns true if the database still contains these rows: the same encryption key and the same decisions, and the
    /// same other records if these were requested.
    pub fn matches(&self, rows: &Rows) -> bool {
        let same = |table| rows.are_stored(table, &self.keys(table));
        vault::name(&self.key()) == rows.name && same(Table::Ledger) && (self.events.is_none() || same(Table::Events))
    }
}

impl Reads {
    /// Returns the stored encryption key and the rows, once the transaction is complete.
    pub fn rows(&self) -> (JsValue, Rows) {
        let key = self.checks.key();
        let of = |table, request| {
            let values = values(request);
            let rows = self.checks.keys(table).into_iter().zip(values.iter());
            rows.map(move |(key, value)| Row { table, key, bytes: bytes(value) }).collect::<Vec<_>>()
        };
        let mut rows = of(Table::Ledger, &self.decisions);
        rows.extend(of(Table::Events, &self.records));
        let rows = Rows::new(vault::name(&key), vault::protection(&key), vault::floor(&key), rows);
        (key, rows)
    }
}

fn values(request: &IdbRequest) -> Array {
    request.result().map(|result| Array::from(&result)).unwrap_or_default()
}

#[wasm_bindgen]
extern "C" {
    /// An `IDBDatabase` with transaction durability options, which web-sys marks as unstable.
    type Durable;
    #[wasm_bindgen(method, catch)]
    fn transaction(this: &Durable, stores: &Array, mode: &str, options: &Object) -> Result<IdbTransaction, JsValue>;
}
