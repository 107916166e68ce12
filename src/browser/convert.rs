//! Values on their way across the boundary.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::errors::Code;
use crate::ids::ItemNumber;
use crate::session::{Ask, Session};
use crate::units::Millis;

/// What stands for "no item" and "no category" where a number crosses.
pub(super) const NO_ITEM: u32 = u32::MAX;

/// The present moment by the browser's clock.
pub(super) fn now() -> Millis {
    Millis(js_sys::Date::now() as i64)
}

/// An `Error` with a stable `code`.
pub(super) fn error(code: Code, message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    set(&error, "code", code.as_str().into());
    error.into()
}

/// The page that asks, by its item and its category.
pub(super) fn page(context: u32, category: u32) -> Ask<'static> {
    let number = |number: u32| (number != NO_ITEM).then_some(number);
    Ask { context: number(context).map(ItemNumber), category: number(category), ..Ask::default() }
}

/// A property of an object of our own: plain and not frozen, so setting it cannot fail.
fn set(object: &JsValue, name: &str, value: JsValue) {
    _ = Reflect::set(object, &name.into(), &value);
}

/// A plain object of these properties.
///
/// Ours because the serializer of `serde-wasm-bindgen` keeps a hash map of the names it has seen, and with it costs
/// 3.0 kB gzip; the tests compare with it.
fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new().into();
    for (name, value) in properties {
        set(&object, name, value.clone());
    }
    object
}

/// A text, or null.
fn text(text: Option<&str>) -> JsValue {
    text.map_or(JsValue::NULL, JsValue::from_str)
}

/// An item as a page shows it.
pub(super) fn described(session: &Session, item: ItemNumber) -> JsValue {
    let items = session.pack().items();
    object(&[
        ("id", items.id(item).into()),
        ("title", items.title(item).into()),
        ("category", items.category(item).into()),
        ("provider", items.provider(item).into()),
        ("price", items.price(item).units().map_or(JsValue::NULL, JsValue::from_f64)),
    ])
}

/// Why an item has its place. Scores stay below 2⁵³, so a JavaScript number holds them exactly.
pub(super) fn why(session: &Session, item: ItemNumber, ask: &Ask<'_>) -> JsValue {
    let items = session.pack().items();
    let (score, reasons) = session.reasons(item, ask);
    // Of what speaks for the item: of the score a part could be more than all, or of the wrong sign.
    let mut whole = 0;
    for reason in &reasons {
        whole += reason.amount.0.max(0);
    }
    let list = Array::new();
    for reason in reasons {
        let params = object(&[
            ("item", text(reason.item.map(|cause| items.id(cause)))),
            ("title", text(reason.item.map(|cause| items.title(cause)))),
        ]);
        list.push(&object(&[
            ("code", reason.code.into()),
            ("params", params),
            ("contribution", (reason.amount.0 as f64).into()),
            ("share", (reason.amount.0 as f64 / whole.max(1) as f64).into()),
        ]));
    }
    object(&[("score", (score.0 as f64).into()), ("reasons", list.into())])
}

/// What an engine can say about itself.
pub(super) fn status(session: &Session) -> JsValue {
    let pack = session.pack();
    // Counts stay far below 2⁵³.
    let count = |number: usize| JsValue::from_f64(number as f64);
    let about_pack = object(&[
        ("version", crate::pack::VERSION.into()),
        ("items", count(pack.items().len())),
        ("edges", count(pack.neighbours().edges() + pack.similar().edges())),
        ("sessions", pack.sessions().into()),
        ("minSessions", pack.min_sessions().into()),
    ]);
    object(&[
        ("events", count(session.events())),
        ("decisions", count(session.ledger().decisions().len())),
        ("quarantined", count(session.quarantined())),
        ("pack", about_pack),
    ])
}
