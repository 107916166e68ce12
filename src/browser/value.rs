//! Reads a plain JavaScript value into a type, through serde.
//!
//! The deserializer of `serde-wasm-bindgen` would do, but its errors can print any value, floats included, and that
//! costs 18 kB gzip. This one names the field and prints nothing else; serialising out stays with the crate.

use core::fmt::{self, Display};

use js_sys::{Array, Object};
use serde::de::value::StringDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use wasm_bindgen::{JsCast as _, JsValue};

/// A value is not of the expected form; `field` is the one at fault where that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Misshapen {
    field: String,
}

impl Display for Misshapen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field is missing, not known or of the wrong type")?;
        if self.field.is_empty() { Ok(()) } else { f.write_str(": ").and_then(|()| f.write_str(&self.field)) }
    }
}

impl core::error::Error for Misshapen {}

impl de::Error for Misshapen {
    fn custom<T: Display>(_: T) -> Self {
        Self::default()
    }

    fn missing_field(field: &'static str) -> Self {
        Self { field: field.to_owned() }
    }

    fn unknown_field(field: &str, _: &'static [&'static str]) -> Self {
        Self { field: field.to_owned() }
    }
}

/// A JavaScript value as a source of data: text, booleans, numbers, arrays and plain objects.
#[derive(Debug)]
pub(super) struct Value(pub JsValue);

/// The largest integer that a JavaScript number holds exactly, 2⁵³ − 1.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

impl<'de> Deserializer<'de> for Value {
    type Error = Misshapen;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        let Self(value) = self;
        if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if let Some(number) = value.as_f64() {
            let whole = (0.0..=MAX_SAFE).contains(&number) && number.fract() == 0.0;
            if whole { visitor.visit_u64(number as u64) } else { visitor.visit_f64(number) }
        } else if let Some(truth) = value.as_bool() {
            visitor.visit_bool(truth)
        } else if value.is_null() || value.is_undefined() {
            visitor.visit_unit()
        } else if let Some(array) = value.dyn_ref::<Array>() {
            visitor.visit_seq(Elements { array: array.clone(), next: 0 })
        } else if let Some(object) = value.dyn_ref::<Object>() {
            visitor.visit_map(Entries { entries: Object::entries(object), next: 0 })
        } else {
            Err(Misshapen::default())
        }
    }

    // Each of these is a part of the one above: a field that wants a number need not know how to read an object, and what
    // is not reachable does not reach the Wasm (measured: 1 kB gzip).

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        match self.0.dyn_into::<Object>() {
            Ok(object) if !Array::is_array(&object) => {
                visitor.visit_map(Entries { entries: Object::entries(&object), next: 0 })
            }
            _ => Err(Misshapen::default()),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        self.deserialize_map(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        let array = self.0.dyn_into::<Array>().map_err(|_| Misshapen::default())?;
        visitor.visit_seq(Elements { array, next: 0 })
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        visitor.visit_string(self.0.as_string().ok_or_else(Misshapen::default)?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        let whole = |number: &f64| (0.0..=MAX_SAFE).contains(number) && number.fract() == 0.0;
        visitor.visit_u64(self.0.as_f64().filter(whole).ok_or_else(Misshapen::default)? as u64)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        if self.0.is_null() || self.0.is_undefined() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u128 f32 f64 char str bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct enum identifier ignored_any
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
    fn part(&self, of: u32, part: u32) -> JsValue {
        self.entries.get(of).unchecked_into::<Array>().get(part)
    }
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Misshapen;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misshapen> {
        if self.next >= self.entries.length() {
            return Ok(None);
        }
        let key = self.part(self.next, 0).as_string().unwrap_or_default();
        seed.deserialize(StringDeserializer::<Misshapen>::new(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misshapen> {
        let entry = self.next;
        self.next += 1;
        let name = || self.part(entry, 0).as_string().unwrap_or_default();
        seed.deserialize(Value(self.part(entry, 1)))
            .map_err(|inner| if inner.field.is_empty() { Misshapen { field: name() } } else { inner })
    }
}
