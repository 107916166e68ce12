//! Values on their way across the boundary.

use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::errors::Code;
use crate::ids::ItemNumber;
use crate::session::Session;
use crate::units::Millis;

/// What stands for "no item" where a number crosses.
pub(super) const NO_ITEM: u32 = u32::MAX;

/// The present moment by the browser's clock.
pub(super) fn now() -> Millis {
    Millis(js_sys::Date::now() as i64)
}

/// An `Error` with a stable `code`.
pub(super) fn error(code: Code, message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    // Setting a property of a fresh object cannot fail.
    _ = js_sys::Reflect::set(&error, &"code".into(), &code.as_str().into());
    error.into()
}

/// An item number, or none.
pub(super) fn item(number: u32) -> Option<ItemNumber> {
    (number != NO_ITEM).then_some(ItemNumber(number))
}

/// A plain object.
pub(super) fn object(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let plain = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    value.serialize(&plain).map_err(Into::into)
}

/// An item as a page shows it.
#[derive(Serialize)]
pub(super) struct Item<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub category: &'a str,
    pub price: Option<f64>,
}

impl<'a> Item<'a> {
    pub(super) fn of(session: &'a Session, item: ItemNumber) -> Self {
        let items = session.pack().items();
        Self {
            id: items.id(item),
            title: items.title(item),
            category: items.category(item),
            price: items.price(item).units(),
        }
    }
}

/// Why an item has its place.
#[derive(Serialize)]
pub(super) struct Why<'a> {
    score: f64,
    reasons: Vec<WhyReason<'a>>,
}

#[derive(Serialize)]
struct WhyReason<'a> {
    code: &'static str,
    params: Params<'a>,
    contribution: f64,
    share: f64,
}

#[derive(Serialize)]
struct Params<'a> {
    item: Option<&'a str>,
    title: Option<&'a str>,
}

impl<'a> Why<'a> {
    /// Scores stay below 2⁵³, so a JavaScript number holds them exactly.
    pub(super) fn of(session: &'a Session, item: ItemNumber, context: Option<ItemNumber>) -> Self {
        let items = session.pack().items();
        let (score, reasons) = session.reasons(item, context);
        let reasons = reasons.into_iter().map(|reason| WhyReason {
            code: reason.code,
            params: Params { item: reason.item.map(|i| items.id(i)), title: reason.item.map(|i| items.title(i)) },
            contribution: reason.amount.0 as f64,
            share: reason.amount.0 as f64 / (score.0 as f64).max(1.0),
        });
        Self { score: score.0 as f64, reasons: reasons.collect() }
    }
}

/// What an engine can say about itself.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Status<'a> {
    pub storage: &'static str,
    pub degraded: Option<&'static str>,
    pub events: usize,
    pub decisions: usize,
    pub quarantined: usize,
    pub retention_days: u16,
    pub revision: u32,
    pub controller: &'a str,
    pub contact: &'a str,
    pub pack: PackStatus,
}

/// What a pack says about itself.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PackStatus {
    version: u16,
    items: usize,
    edges: usize,
    sessions: u32,
    min_sessions: u8,
}

impl PackStatus {
    pub(super) fn of(session: &Session) -> Self {
        let pack = session.pack();
        Self {
            version: crate::pack::VERSION,
            items: pack.items().len(),
            edges: pack.neighbours().edges() + pack.similar().edges(),
            sessions: pack.sessions(),
            min_sessions: pack.min_sessions(),
        }
    }
}
