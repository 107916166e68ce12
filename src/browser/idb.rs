//! IndexedDB as futures: open, a transaction's end, a request's result.
//!
//! A thin layer of our own over `web-sys` (a ready-made crate costs 19 kB gzip). A promise's own `resolve` and `reject`
//! serve as handlers, so nothing has to be kept alive while waiting.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbObjectStoreParameters, IdbOpenDbRequest, IdbRequest, IdbTransaction,
    IdbVersionChangeEvent,
};

/// The database's name and the version of its stores.
const NAME: &str = "homebody";
const VERSION: u32 = 1;
/// The stores: decisions, and all that is kept under them (events, showings, choices), both numbered by the database in the order of writing.
pub(super) const LEDGER: &str = "ledger";
pub(super) const EVENTS: &str = "events";

/// Why an operation failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IdbError {
    /// There is no such database, and it was not to be made.
    Absent,
    /// The database was made by a newer engine.
    Newer,
    /// The connection was closed under us.
    Closed,
    /// Storage is refused, full or broken.
    Refused,
}

impl From<JsValue> for IdbError {
    fn from(thrown: JsValue) -> Self {
        match thrown.dyn_ref::<DomException>().map(DomException::name).as_deref() {
            Some("VersionError") => Self::Newer,
            Some("InvalidStateError") => Self::Closed,
            _ => Self::Refused,
        }
    }
}

fn factory() -> Result<IdbFactory, IdbError> {
    Reflect::get(&js_sys::global(), &"indexedDB".into())?.dyn_into().map_err(|_| IdbError::Refused)
}

/// Opens the database. Unless `create`, a database that does not exist is not made: the upgrade that would make it is
/// aborted, which leaves no trace.
pub(super) async fn open(create: bool) -> Result<IdbDatabase, IdbError> {
    let request = factory()?.open_with_u32(NAME, VERSION)?;
    let upgrade = Closure::once(move |event: IdbVersionChangeEvent| -> Result<(), JsValue> {
        let target = event.target().ok_or(JsValue::NULL)?;
        let request: IdbOpenDbRequest = target.unchecked_into();
        if !create {
            return request.transaction().map_or(Ok(()), |transaction| transaction.abort());
        }
        let database: IdbDatabase = request.result()?.unchecked_into();
        let numbered = IdbObjectStoreParameters::new();
        numbered.set_auto_increment(true);
        for store in [LEDGER, EVENTS] {
            database.create_object_store_with_optional_parameters(store, &numbered)?;
        }
        Ok(())
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let database: IdbDatabase = match result(&request).await {
        Ok(database) => database.unchecked_into(),
        Err(IdbError::Refused) if !create && was_aborted(&request) => return Err(IdbError::Absent),
        Err(error) => return Err(error),
    };
    // Another tab that deletes or upgrades the database must not wait for this one.
    let close: Function = Reflect::get(&database, &"close".into())?.unchecked_into();
    database.set_onversionchange(Some(&close.bind0(&database)));
    Ok(database)
}

fn was_aborted(request: &IdbRequest) -> bool {
    request.error().ok().flatten().is_some_and(|error| error.name() == "AbortError")
}

/// Deletes the database, which need not exist.
pub(super) async fn delete() -> Result<(), IdbError> {
    let request = factory()?.delete_database(NAME)?;
    result(&request).await.map(|_| ())
}

/// What a request gives.
pub(super) async fn result(request: &IdbRequest) -> Result<JsValue, IdbError> {
    let settled = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(settled).await {
        Ok(_) => Ok(request.result()?),
        Err(_) => Err(request.error()?.map_or(IdbError::Refused, |error| JsValue::from(error).into())),
    }
}

/// Waits until a transaction is on disk.
pub(super) async fn done(transaction: &IdbTransaction) -> Result<(), IdbError> {
    let settled = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    JsFuture::from(settled).await.map(|_| ()).map_err(|_| IdbError::Refused)
}
