//! Converts values that cross the boundary between Rust and JavaScript.

use js_sys::{JSON, Reflect, Uint8Array};
use serde::{Deserialize as _, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

use super::value::Value;
use crate::engine::export::{self, Brought};
use crate::engine::{Failure, Message, MessageKind, Reply};
use crate::errors::Code;
use crate::ids::ItemNumber;
use crate::policy::Node;
use crate::session::Ask;
use crate::units::Millis;

/// The number that means "no item" or "no category".
pub(super) const NO_ITEM: u32 = u32::MAX;

/// Returns the current time according to the browser's clock.
pub(super) fn now() -> Millis {
    Millis(js_sys::Date::now() as i64)
}

/// Creates an `Error` with a stable `code`.
pub(super) fn error(code: Code, message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    set(&error, "code", code.engine_str().into());
    error.into()
}

pub(super) fn failure(failure: &Failure) -> JsValue {
    error(failure.code, &failure.message)
}

/// Converts the numbers of a page's item and category to an [`Ask`].
pub(super) fn page(context: u32, category: u32) -> Ask<'static> {
    let number = |number: u32| (number != NO_ITEM).then_some(number);
    Ask { context: number(context).map(ItemNumber), category: number(category), ..Ask::default() }
}

/// Sets a property of an object that this module or the vault has created. Such an object is plain and not frozen, so
/// this cannot fail.
pub(super) fn set(object: &JsValue, name: &str, value: JsValue) {
    _ = Reflect::set(object, &name.into(), &value);
}

/// Converts to a plain JavaScript value.
pub(super) fn plain(value: &impl Serialize) -> JsValue {
    // The module's own types always serialize to plain values.
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::UNDEFINED)
}

/// Converts a reply.
pub(super) fn answer(reply: &Reply) -> JsValue {
    match reply {
        Reply::Done => JsValue::UNDEFINED,
        Reply::Message(bytes) => Uint8Array::from(bytes.as_slice()).into(),
        Reply::Export(export) => {
            let value = plain(export);
            set(&value, "checksum", export::checksum(&json(&field(&value, "records"))).into());
            value
        }
        reply => plain(reply),
    }
}

/// Reads a message from another tab; `None` if the value is not a message, because any script of the site can broadcast
/// any value.
pub(super) fn message(value: &JsValue) -> Option<Message> {
    let text = |name| field(value, name).as_string();
    let kind = MessageKind::named(&text("kind")?)?;
    Some(Message { kind, from: text("from")?, round: field(value, "round").as_f64()? as u32, to: text("to")? })
}

/// Reads the records of an export in stored form.
pub(super) fn brought(archive: &str) -> Result<Vec<Vec<u8>>, JsValue> {
    let archive = JSON::parse(archive).unwrap_or(JsValue::UNDEFINED);
    let records = field(&archive, "records");
    let brought = Brought {
        version: field(&archive, "homebody").as_f64(),
        checksum: field(&archive, "checksum").as_f64(),
        json: &json(&records),
        records: Node::deserialize(Value(records)).ok(),
    };
    export::read(&brought).map_err(|wrong| failure(&wrong))
}

/// Serializes a value to JSON. A missing value becomes an empty text, which matches no checksum.
fn json(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|text| JsValue::from(text).as_string()).unwrap_or_default()
}

/// Returns a property; undefined if it is missing or the value cannot have properties.
pub(super) fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Converts incoming bytes. If the value is not bytes, the result is an empty record, which every reader rejects.
pub(super) fn bytes(value: JsValue) -> Vec<u8> {
    if value.has_type::<Uint8Array>() { copied(&value) } else { Vec::new() }
}

#[wasm_bindgen]
extern "C" {
    /// Copies the bytes. `Uint8Array::to_vec` asserts that the lengths agree, and the panic message of that assertion
    /// would add a kilobyte of code that formats numbers.
    #[wasm_bindgen(js_namespace = Uint8Array, js_name = from)]
    fn copied(bytes: &JsValue) -> Vec<u8>;
}
