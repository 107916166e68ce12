//! Reads one line of JSON Lines: an object whose wanted values become text, as in a row of a table.
//!
//! Other keys are skipped, whatever their value. A wanted key that is `null` or absent becomes an empty text.

use std::fmt::{self, Write as _};

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::columns::{Column, Holds, Place};
use super::error::{Fault, quoted};
use crate::errors::Code;

/// 2⁵³: from this number on, JSON numbers may be rounded, so that two different ids could become equal.
const INEXACT: f64 = 9_007_199_254_740_992.0;

/// Writes the wanted values of `json` into `scratch` and records their positions.
///
/// # Errors
/// `read/json` for a line that is not an object of the documented form; `read/number` for a number that JSON cannot
/// represent exactly. The column is the byte of the key, or of the error in the JSON.
pub(super) fn place(
    line: u64,
    json: &str,
    columns: &'static [Column],
    places: &mut [Option<Place>],
    scratch: &mut String,
) -> Result<(), Fault> {
    scratch.clear();
    places.fill(None);
    let mut object = Object { line, json, columns, places, scratch, fault: None };
    let mut parser = serde_json::Deserializer::from_str(json);
    let parsed = parser.deserialize_map(&mut object).and_then(|()| parser.end());
    if let Some(fault) = object.fault {
        return Err(fault);
    }
    parsed.map_err(|cause| malformed(line, json, &cause))?;
    let absent = columns.iter().zip(places.iter()).find(|(column, place)| column.required && place.is_none());
    match absent {
        Some((column, _)) => {
            let expected = format!("the key {}, found {}", column.name, quoted(json));
            Err(Fault::on_line(line, Code::ReadJson, expected))
        }
        None => Ok(()),
    }
}

/// Returns the error for a line that is no JSON object.
pub(super) fn malformed(line: u64, json: &str, cause: &serde_json::Error) -> Fault {
    let text = cause.to_string();
    let reason = text.split(" at line ").next().unwrap_or_default();
    let expected = format!("a JSON object, found {} ({reason})", quoted(json));
    Fault::on_line(line, Code::ReadJson, expected).at_column((cause.column() as u64).max(1))
}

/// Collects the wanted values; the first error is kept in `fault`, and the parser continues.
struct Object<'a> {
    line: u64,
    json: &'a str,
    columns: &'static [Column],
    places: &'a mut [Option<Place>],
    scratch: &'a mut String,
    fault: Option<Fault>,
}

impl Object<'_> {
    fn refuse(&mut self, column: u64, code: Code, expected: String) {
        self.fault.get_or_insert_with(|| Fault::on_line(self.line, code, expected).at_column(column));
    }
}

impl<'de> Visitor<'de> for &mut Object<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(MemberName { name, column }) = map.next_key_seed(MemberNameSeed { json: self.json })? {
            let Some(slot) = self.columns.iter().position(|wanted| wanted.name == name) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            let start = self.scratch.len();
            map.next_value_seed(Value { object: self, slot, column })?;
            let end = self.scratch.len();
            match self.places.get_mut(slot) {
                Some(Some(_)) => {
                    self.refuse(column, Code::ReadJson, format!("the key {} once, found it twice", quoted(&name)));
                }
                Some(place) => *place = Some(Place { start, end, column }),
                None => {}
            }
        }
        Ok(())
    }
}

/// The name of an object's member and the byte at which its text begins, from 1.
pub(super) struct MemberName {
    pub name: String,
    pub column: u64,
}

/// Reads the name of the next member of an object in `json`.
pub(super) struct MemberNameSeed<'a> {
    pub json: &'a str,
}

impl<'de> DeserializeSeed<'de> for MemberNameSeed<'_> {
    type Value = MemberName;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<MemberName, D::Error> {
        parser.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for MemberNameSeed<'_> {
    type Value = MemberName;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    /// A key without escapes is borrowed from the line, so its address gives its position.
    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<MemberName, E> {
        let offset = (key.as_ptr() as usize).saturating_sub(self.json.as_ptr() as usize);
        Ok(MemberName { name: key.to_owned(), column: offset as u64 + 1 })
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<MemberName, E> {
        Ok(MemberName { name: key.to_owned(), column: 1 })
    }
}

/// One wanted value, while it is being written to the scratch text.
struct Value<'o, 'a> {
    object: &'o mut Object<'a>,
    slot: usize,
    column: u64,
}

impl Value<'_, '_> {
    fn holds(&self) -> Holds {
        self.object.columns.get(self.slot).map_or(Holds::Scalar, |column| column.holds)
    }

    fn write<E: Error>(self, text: impl fmt::Display) -> Result<(), E> {
        write!(self.object.scratch, "{text}").map_err(E::custom)
    }

    fn refuse(&mut self, found: &str) {
        let name = self.object.columns.get(self.slot).map_or("", |column| column.name);
        let wanted = match self.holds() {
            Holds::Scalar => "text or a number",
            Holds::Flag => "true, false, text or a number",
            Holds::List => "text or an array of texts",
        };
        let expected = format!("{wanted} under the key {name}, found {found}");
        self.object.refuse(self.column, Code::ReadJson, expected);
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        parser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.object.scratch.push_str(text);
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.write(number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.write(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        if number.abs() >= INEXACT {
            let expected = format!("a number below 2^53, or its digits as text, found {number:e}");
            self.object.refuse(self.column, Code::ReadNumber, expected);
            return Ok(());
        }
        self.write(number)
    }

    fn visit_bool<E: Error>(mut self, flag: bool) -> Result<(), E> {
        if self.holds() == Holds::Flag {
            return self.write(flag);
        }
        self.refuse(if flag { "true" } else { "false" });
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        if self.holds() != Holds::List {
            self.refuse("an array");
        }
        while let Some(element) = list.next_element::<serde_json::Value>()? {
            match element.as_str() {
                Some(text) => {
                    self.object.scratch.push_str(text);
                    self.object.scratch.push('|');
                }
                None => self.refuse("an array of something else"),
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.refuse("an object");
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[Column] = &[
        Column { name: "id", required: true, holds: Holds::Scalar },
        Column { name: "tags", required: false, holds: Holds::List },
        Column { name: "sensitive", required: false, holds: Holds::Flag },
    ];

    fn values(json: &str) -> Result<[String; 3], Fault> {
        let (mut places, mut scratch) = ([None; 3], String::from("left over"));
        place(4, json, COLUMNS, &mut places, &mut scratch)?;
        Ok(places.map(|place| place.map_or("-".to_owned(), |place| scratch[place.start..place.end].to_owned())))
    }

    fn refused(json: &str) -> (Code, u64) {
        let fault = values(json).unwrap_err();
        assert_eq!(fault.line, Some(4));
        (fault.code, fault.column.unwrap_or(0))
    }

    #[test]
    fn texts_numbers_flags_and_lists_become_the_text_of_a_table() {
        assert_eq!(
            values(r#"{"id":"a\u00e9","tags":["x","y z"],"sensitive":true}"#).unwrap(),
            ["aé", "x|y z|", "true"]
        );
        assert_eq!(values(r#" {"other":{"id":[1]},"id":-5,"tags":"x|y"} "#).unwrap(), ["-5", "x|y", "-"]);
        assert_eq!(values(r#"{"\u0069d":18446744073709551615,"sensitive":0}"#).unwrap()[0], "18446744073709551615");
        assert_eq!(values(r#"{"id":1.50,"tags":null}"#).unwrap(), ["1.5", "", "-"]);
        assert_eq!(values(r#"{"id":7.0}"#).unwrap()[0], "7");
    }

    #[test]
    fn anything_but_an_object_is_refused_where_it_breaks() {
        for json in ["[]", "5", "\"x\"", "{\"id\":1} {}", "{\"id\":1}x", "{", "{\"id\"", "{\"id\":}", "nul", "{'id':1}"]
        {
            assert_eq!(refused(json).0, Code::ReadJson, "{json}");
        }
        assert_eq!(refused(r#"{"id":1,,}"#), (Code::ReadJson, 9));
        assert_eq!(refused(&"[".repeat(500_000)).0, Code::ReadJson);
    }

    #[test]
    fn values_of_a_wrong_type_are_refused_at_their_key() {
        assert_eq!(refused(r#"{"x":0,"id":true}"#), (Code::ReadJson, 9));
        assert_eq!(refused(r#"{"id":{"a":1}}"#), (Code::ReadJson, 3));
        assert_eq!(refused(r#"{"id":["a"]}"#), (Code::ReadJson, 3));
        assert_eq!(refused(r#"{"id":1,"tags":[1]}"#), (Code::ReadJson, 10));
        assert_eq!(refused(r#"{"id":1,"id":2}"#), (Code::ReadJson, 10));
        assert_eq!(refused(r#"{"tags":"x"}"#), (Code::ReadJson, 0));
    }

    #[test]
    fn a_number_too_large_to_be_exact_is_refused() {
        assert_eq!(refused(r#"{"id":18446744073709551616}"#), (Code::ReadNumber, 3));
        assert_eq!(refused(r#"{"id":1e400}"#).0, Code::ReadJson);
    }
}
