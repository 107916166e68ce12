//! An unchecked policy: any JSON value, as a small tree.
//!
//! The tree is read once from any serde source: natively from `serde_json`, in the browser from a plain JavaScript
//! value. The rules then read the tree, so only this file is compiled once for each kind of source, and every error can
//! name a path. Deserializers derived for each type of a policy would make the Wasm larger, and their errors would not
//! name a path.

use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
    vec::Vec,
};

use core::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::quoted::Quoted;

/// The maximum nesting depth of values (chosen: twice what a policy needs; without a limit, a JavaScript object that
/// contains itself would never end).
const MAX_DEPTH: u8 = 8;

/// One JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number; numbers that a double cannot represent exactly are outside every range of a policy.
    Number(f64),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Self>),
    /// An object: its keys and values in the order of the source, duplicate keys included.
    Map(Vec<(String, Self)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Depth(MAX_DEPTH).deserialize(source)
    }
}

impl Node {
    /// Returns the value as an error shows it: a scalar as JSON writes it, and the kind of a list or an object.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(truth) => format!("{truth}"),
            Self::Number(number) => format!("{number}"),
            Self::Text(text) => Quoted(text).to_string(),
            Self::List(_) => "a list".to_owned(),
            Self::Map(_) => "an object".to_owned(),
        }
    }
}

/// The remaining nesting depth.
#[derive(Clone, Copy)]
struct Depth(u8);

impl Depth {
    fn below<E: Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Self).ok_or_else(|| E::custom("nested too deeply"))
    }
}

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Node, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Node, E> {
        Ok(Node::Bool(truth))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Number(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Node, A::Error> {
        let below = self.below()?;
        let mut list = Vec::new();
        while let Some(node) = source.next_element_seed(below)? {
            list.push(node);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Node, A::Error> {
        let below = self.below()?;
        let mut map = Vec::new();
        while let Some(key) = source.next_key::<String>()? {
            map.push((key, source.next_value_seed(below)?));
        }
        Ok(Node::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Node, serde_json::Error> {
        serde_json::from_str(text)
    }

    #[test]
    fn every_kind_of_value_is_read_in_the_order_of_the_source() {
        let text = r#"{ "b": [null, true, -1, 2.5, 7], "a": { "b": "é" }, "b": [] }"#;
        let list = [Node::Null, Node::Bool(true), Node::Number(-1.0), Node::Number(2.5), Node::Number(7.0)];
        let inner = Node::Map(vec![("b".into(), Node::Text("é".into()))]);
        let whole = [("b", Node::List(list.into())), ("a", inner), ("b", Node::List(Vec::new()))];
        assert_eq!(read(text).unwrap(), Node::Map(whole.map(|(key, node)| (key.to_owned(), node)).into()));
    }

    #[test]
    fn a_value_nested_too_deeply_is_refused_before_the_stack_overflows() {
        assert!(read(&["[".repeat(8), "]".repeat(8)].concat()).is_ok());
        assert!(read(&["[".repeat(9), "]".repeat(9)].concat()).is_err());
        assert!(read(&r#"{"a":"#.repeat(1_000_000)).is_err());
    }
}
