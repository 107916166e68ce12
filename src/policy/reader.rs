//! Checks a policy against its form.
//!
//! The checks do not stop at the first fault: a [`Reader`] keeps it and continues. The checks can therefore be written
//! as a plain sequence, without the code that an early return after each of them would add to the Wasm.

use alloc::{borrow::ToOwned, string::String};

use super::form::{Field, List, Object, Presence, Range, Value, Words};
use super::node::Node;
use super::place::{Place, PolicyError};
use crate::errors::Code;
use crate::words::{add, add_number};

/// Checks the section of a policy under `key`, which only the command-line tool reads; a policy without it is valid.
///
/// # Errors
/// The first broken rule, with the path of the value that breaks it.
pub fn check_section(policy: &Node, key: &str, form: &Object) -> Result<(), PolicyError> {
    let (policy, mut reader) = (&Place::root(policy), Reader::default());
    let section = &policy.at(key);
    if !section.is_absent() {
        reader.object(section, form);
    }
    reader.fault.map_or(Ok(()), Err)
}

/// Keeps the first fault of a policy.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// The first fault, if there is one.
    pub fault: Option<PolicyError>,
}

impl Reader {
    /// Notes that the value at this place is not `expected`.
    #[inline(never)]
    pub fn refuse(&mut self, place: &Place<'_>, expected: &str, code: Code) {
        if self.fault.is_none() {
            let mut path = String::new();
            place.describe(&mut path);
            self.fault = Some(PolicyError { path, expected: expected.to_owned(), code });
        }
    }

    /// Notes that the value at this place does not have the `expected` form.
    pub fn malformed(&mut self, place: &Place<'_>, expected: &str) {
        self.refuse(place, expected, Code::PolicyMalformed);
    }

    /// Checks the object at this place.
    pub fn object(&mut self, place: &Place<'_>, form: &Object) {
        if !matches!(place.node, Some(Node::Map(_))) {
            self.malformed(place, "an object");
        }
        for (key, _) in place.entries() {
            if self.fault.is_some() {
                return;
            }
            if !form.fields.iter().any(|field| field.key == key) {
                self.malformed(&place.at(key), "a documented key");
            }
            // JSON text can contain the same key twice.
            if place.entries().iter().filter(|(other, _)| other == key).count() > 1 {
                self.malformed(&place.at(key), "the key once");
            }
        }
        for field in form.fields {
            self.field(place, field);
        }
    }

    fn field(&mut self, object: &Place<'_>, field: &Field) {
        let place = &object.at(field.key);
        match field.presence {
            Presence::Required if place.is_absent() => self.malformed(place, "a value, as the key is required"),
            Presence::With(key, words)
                if object.at(key).text().is_some_and(|word| words.contains(&word)) == place.is_absent() =>
            {
                self.companion(place, key);
            }
            Presence::OptionalIf(key, word)
                if !place.is_absent() && object.at(key).text().is_some_and(|other| other != word) =>
            {
                self.companion(place, key);
            }
            Presence::OptionalWith(list, word)
                if !place.is_absent()
                    && !object
                        .at(list)
                        .elements()
                        .iter()
                        .any(|node| matches!(node, Node::Text(text) if text == word)) =>
            {
                let mut expected = String::new();
                add(&mut expected, "\"");
                add(&mut expected, word);
                add(&mut expected, "\" among the ");
                add(&mut expected, list);
                self.refuse(place, &expected, Code::PolicyRefused);
            }
            _ => {}
        }
        if !place.is_absent() {
            self.value(place, &field.value);
        }
    }

    /// Notes that the value of another key needs a value at this place, or does not allow the one that is there.
    fn companion(&mut self, place: &Place<'_>, key: &str) {
        let mut expected = String::new();
        add(&mut expected, if place.is_absent() { "a value, as " } else { "no value, as only another " });
        add(&mut expected, key);
        add(&mut expected, if place.is_absent() { " needs one" } else { " takes one" });
        self.malformed(place, &expected);
    }

    fn value(&mut self, place: &Place<'_>, form: &Value) {
        match form {
            Value::Text(form) if !place.text().is_some_and(|text| form.allows(text)) => {
                self.malformed(place, form.expected)
            }
            Value::Word(Words { words, .. }) if !place.text().is_some_and(|text| words.contains(&text)) => {
                let mut expected = String::new();
                for (n, word) in words.iter().enumerate() {
                    add(&mut expected, if n == 0 { "one of " } else { ", " });
                    add(&mut expected, word);
                }
                self.malformed(place, &expected);
            }
            Value::Text(_) | Value::Word(_) | Value::Tool => {}
            Value::Whole(range) => self.number(place, range, 1),
            Value::Hundredths(range) => self.number(place, range, 100),
            Value::Object(form) => self.object(place, form),
            Value::List(form) => self.list(place, form),
        }
    }

    fn number(&mut self, place: &Place<'_>, range: &Range, scale: u32) {
        let number = place.whole(scale);
        if !number.is_some_and(|number| (range.least..=range.most).contains(&number)) {
            let mut expected = String::new();
            add(&mut expected, if scale == 1 { "a whole number from " } else { "a number from " });
            add_scaled(&mut expected, range.least, scale);
            add(&mut expected, " to ");
            add_scaled(&mut expected, range.most, scale);
            add(&mut expected, if scale == 1 { "" } else { " with at most two decimals" });
            self.refuse(place, &expected, if number.is_some() { range.beyond } else { Code::PolicyMalformed });
        }
    }

    fn list(&mut self, place: &Place<'_>, form: &List) {
        let nodes = place.elements();
        let fits = nodes.len() >= form.least && form.most.is_none_or(|most| nodes.len() <= most);
        if !matches!(place.node, Some(Node::List(_))) || !fits {
            let mut expected = String::new();
            add(&mut expected, "a list of ");
            add(&mut expected, if form.most.is_some() || form.least == 0 { "" } else { "at least " });
            if form.least > 0 || form.most.is_none() {
                add_number(&mut expected, form.least);
            }
            if let Some(most) = form.most {
                add(&mut expected, if form.least > 0 { " to " } else { "at most " });
                add_number(&mut expected, most);
            }
            self.malformed(place, &expected);
            return;
        }
        for (n, node) in nodes.iter().enumerate() {
            let element = &place.element(n);
            self.value(element, &form.each);
            if form.distinct && nodes.iter().take(n).any(|before| before == node) {
                self.malformed(element, "a value that is not yet in the list");
            }
        }
    }
}

/// Appends a number given in hundredths or in units, in decimal digits; a whole number gets no decimal point.
fn add_scaled(text: &mut String, number: u32, scale: u32) {
    add_number(text, (number / scale) as usize);
    let mut part = number % scale;
    let mut tenth = scale / 10;
    add(text, if part > 0 { "." } else { "" });
    while part > 0 {
        add_number(text, (part / tenth) as usize);
        (part, tenth) = (part % tenth, tenth / 10);
    }
}
