//! Reads a plain JavaScript value through serde.
//!
//! The deserializer of `serde-wasm-bindgen` would also work, but its errors can print any value, including floats, and
//! the code for this takes 18 kB after gzip. This one reports only the type of a value; the policy checks whether that
//! type is right.

use core::fmt::{self, Display};

use js_sys::{Array, Object};
use serde::de::value::StringDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use wasm_bindgen::{JsCast as _, JsValue};

/// The error for a value that JSON cannot represent or that is nested too deeply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Misshapen;

impl Misshapen {
    /// Returns one sentence for a developer.
    pub(super) const fn message(self) -> &'static str {
        "expected a value that JSON can represent, nested no deeper than a policy"
    }
}

impl Display for Misshapen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl core::error::Error for Misshapen {}

impl de::Error for Misshapen {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

/// A JavaScript value as a serde source: text, booleans, numbers, arrays and plain objects.
#[derive(Debug)]
pub(super) struct Value(pub JsValue);

impl<'de> Deserializer<'de> for Value {
    type Error = Misshapen;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        let Self(value) = self;
        if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if let Some(number) = value.as_f64() {
            visitor.visit_f64(number)
        } else if let Some(truth) = value.as_bool() {
            visitor.visit_bool(truth)
        } else if value.is_null() || value.is_undefined() {
            visitor.visit_unit()
        } else if let Some(array) = value.dyn_ref::<Array>() {
            visitor.visit_seq(Elements { array: array.clone(), next: 0 })
        } else if let Some(object) = value.dyn_ref::<Object>() {
            visitor.visit_map(Entries { entries: Object::entries(object), next: 0 })
        } else {
            Err(Misshapen)
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Elements {
    array: Array,
    next: u32,
}

impl<'de> SeqAccess<'de> for Elements {
    type Error = Misshapen;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misshapen> {
        if self.next >= self.array.length() {
            return Ok(None);
        }
        let element = self.array.get(self.next);
        self.next += 1;
        seed.deserialize(Value(element)).map(Some)
    }
}

struct Entries {
    entries: Array,
    next: u32,
}

impl Entries {
    fn part(&self, part: u32) -> JsValue {
        self.entries.get(self.next).unchecked_into::<Array>().get(part)
    }
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Misshapen;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misshapen> {
        if self.next >= self.entries.length() {
            return Ok(None);
        }
        let key = self.part(0).as_string().unwrap_or_default();
        seed.deserialize(StringDeserializer::<Misshapen>::new(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misshapen> {
        let value = self.part(1);
        self.next += 1;
        seed.deserialize(Value(value))
    }
}
