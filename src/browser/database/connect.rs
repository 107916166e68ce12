//! The connection to the database.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, IdbDatabase, IdbFactory, IdbOpenDbRequest};

use super::requests::create_tables;
use crate::browser::convert::field;
use crate::engine::Cause;

/// The version of the database's layout. Version 1 was not encrypted.
const VERSION: u32 = 2;

/// The browser's databases, and the name of the site's database.
pub struct Factory {
    factory: Option<IdbFactory>,
    name: String,
    /// Why there are no databases.
    pub(super) without: Cause,
}

impl Factory {
    /// `databases` is undefined if the browser has none or denies access, and null if the site wants nothing stored.
    pub fn new(databases: &JsValue, name: String) -> Self {
        let factory = databases.is_object().then(|| databases.clone().unchecked_into());
        let without = if databases.is_null() { Cause::Session } else { Cause::Refused };
        Self { factory, name, without }
    }

    /// Lists the databases; returns false if the browser cannot.
    pub fn list(&self, listed: &Function, unlisted: &Function) -> bool {
        let Some(factory) = &self.factory else { return false };
        let Ok(names) = factory.unchecked_ref::<Listing>().databases() else { return false };
        names.unchecked_ref::<Thenable>().then(listed, unlisted);
        true
    }

    /// Returns true if the list contains this database.
    pub fn has(&self, names: &JsValue) -> bool {
        let ours = |database: JsValue| field(&database, "name").as_string().is_some_and(|name| name == self.name);
        Array::from(names).iter().any(ours)
    }

    pub fn open(&self, handler: &Function) -> Option<IdbOpenDbRequest> {
        let request = self.factory.as_ref()?.open_with_u32(&self.name, VERSION).ok()?;
        listen(&request, handler);
        Some(request)
    }

    pub fn delete(&self, handler: &Function) -> bool {
        let request = self.factory.as_ref().and_then(|factory| factory.delete_database(&self.name).ok());
        let Some(request) = request else { return false };
        listen(&request, handler);
        request.set_onblocked(Some(handler));
        true
    }
}

/// Creates the tables of a new database, or those that an earlier layout did not have. Returns false, and creates
/// nothing, if the database does not exist and must not be created.
pub(super) fn upgrade(event: &Event, request: &IdbOpenDbRequest, create: bool) -> bool {
    let is_new = field(event, "oldVersion").as_f64() == Some(0.0);
    if is_new && !create {
        if let Some(transaction) = request.transaction() {
            _ = transaction.abort();
        }
        return false;
    }
    if let Ok(database) = request.result() {
        create_tables(database.unchecked_ref());
    }
    true
}

/// Undoes what an attempt to connect does after it has been given up.
pub(super) fn discard(event: &Event) {
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

pub(super) fn listen(request: &IdbOpenDbRequest, handler: &Function) {
    request.set_onupgradeneeded(Some(handler));
    request.set_onsuccess(Some(handler));
    request.set_onerror(Some(handler));
}

/// Calls `handler` with what a promise resolves to.
pub(super) fn then(promise: &Promise, handler: &Function) {
    promise.unchecked_ref::<Thenable>().then(handler, handler);
}

#[wasm_bindgen]
extern "C" {
    /// An `IDBFactory` that can list its databases, which web-sys does not declare.
    type Listing;
    #[wasm_bindgen(method, catch)]
    fn databases(this: &Listing) -> Result<Promise, JsValue>;

    /// A promise whose `then` is called directly, which avoids the code for futures.
    type Thenable;
    #[wasm_bindgen(method)]
    fn then(this: &Thenable, resolved: &Function, rejected: &Function);
}
