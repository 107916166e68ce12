//! Reads every value of one line of JSON Lines, also those in objects and arrays, each under its path, such as
//! `customer.email`.
//!
//! The objects of an array share one path, and its texts and numbers are one value, joined with `|`.

use std::fmt::{self, Write as _};

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::error::Fault;
use super::json::{MemberName, MemberNameSeed, malformed};

/// One value of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value {
    /// The keys that lead to it, joined with dots.
    pub path: String,
    /// The byte of the line at which its key begins, counted from 1.
    pub column: u64,
    /// Its text; empty for `null`.
    pub text: String,
}

/// Returns the values of the object in `json`, in its order.
///
/// # Errors
/// `read/json` for a line that is no object, with the byte of the error.
pub(super) fn values(line: u64, json: &str) -> Result<Vec<Value>, Fault> {
    let (mut values, mut parser) = (Vec::new(), serde_json::Deserializer::from_str(json));
    let object = Object { json, path: "", values: &mut values };
    let parsed = parser.deserialize_map(object).and_then(|()| parser.end());
    parsed.map_err(|cause| malformed(line, json, &cause))?;
    Ok(values)
}

/// The object at a path.
struct Object<'a> {
    json: &'a str,
    path: &'a str,
    values: &'a mut Vec<Value>,
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let json = self.json;
        while let Some(MemberName { name, column }) = map.next_key_seed(MemberNameSeed { json })? {
            let path = if self.path.is_empty() { name } else { format!("{}.{name}", self.path) };
            let (at, mut text) = (self.values.len(), None);
            map.next_value_seed(Member { json, path: &path, text: &mut text, values: &mut *self.values })?;
            if let Some(text) = text {
                self.values.insert(at, Value { path, column, text });
            }
        }
        Ok(())
    }
}

/// The value of a member, or an element of an array in it.
struct Member<'a> {
    json: &'a str,
    path: &'a str,
    /// The texts so far; `None` if there was none.
    text: &'a mut Option<String>,
    values: &'a mut Vec<Value>,
}

impl Member<'_> {
    fn add<E: Error>(self, text: impl fmt::Display) -> Result<(), E> {
        match self.text {
            Some(joined) => write!(joined, "|{text}").map_err(E::custom),
            none => {
                *none = Some(text.to_string());
                Ok(())
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Member<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        parser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Member<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.add(text)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.add(number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.add(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.add(number)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        self.add(flag)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.add("")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { json, path, text, values } = self;
        while list.next_element_seed(Member { json, path, text: &mut *text, values: &mut *values })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        Object { json: self.json, path: self.path, values: self.values }.visit_map(map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::Code;

    fn shown(json: &str) -> Vec<String> {
        let shown = |value: Value| format!("{}.{}={}", value.column, value.path, value.text);
        values(1, json).unwrap().into_iter().map(shown).collect()
    }

    #[test]
    fn values_in_objects_and_arrays_have_a_path_and_the_place_of_their_key() {
        assert_eq!(shown(r#"{"a":1,"b":["x",2,[true]],"é":null}"#), ["3.a=1", "9.b=x|2|true", "28.é="]);
        assert_eq!(shown(r#" {"a": {"b": {"c.d": "x"}, "e": 5}}"#), ["16.a.b.c.d=x", "29.a.e=5"]);
        assert_eq!(shown(r#"{"a":["x",{"b":"y"},{"b":"z"}]}"#), ["3.a=x", "13.a.b=y", "23.a.b=z"]);
        assert_eq!(shown(r#"{"a":{},"b":[],"c":[null,"x"]}"#), ["17.c=|x"]);
    }

    #[test]
    fn a_line_that_is_no_object_is_refused_where_it_breaks() {
        let place = |json: &str| {
            let fault = values(7, json).unwrap_err();
            assert_eq!((fault.line, fault.code), (Some(7), Code::ReadJson), "{json}");
            fault.column.unwrap()
        };
        assert_eq!(place(r#"{"a":1,,}"#), 8);
        assert_eq!(place(r#"{"a":{"b":}}"#), 11);
        for json in ["[]", "5", "{} x", "{", ""] {
            place(json);
        }
        place(&format!("{{\"a\":{}", "[".repeat(500_000)));
    }
}
