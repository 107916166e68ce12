//! A value and the path it stands at, and what is wrong with it.
//!
//! Nothing here stops at a fault: a [`Reader`] keeps the first one and reads on, giving nothing where something is wrong.
//! So the rules are a plain list of what stands where, and the Wasm holds no way out at each of them.

use alloc::{string::String, vec::Vec};

use super::Node;
use super::text::Rule;
use crate::errors::Code;
use crate::words::{add, add_number};

/// What is wrong with a policy, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyError {
    /// Where: `policy`, then keys and positions, as in `policy.sensitive[2]`.
    pub path: String,
    /// What should stand there.
    pub expected: &'static str,
    /// The stable code.
    pub code: Code,
}

impl PolicyError {
    /// One sentence for a developer, without the code.
    #[must_use]
    pub fn message(&self) -> String {
        let mut message = self.path.clone();
        add(&mut message, ": expected ");
        add(&mut message, self.expected);
        message
    }
}

/// A value at its path; no value where the key is absent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'n> {
    above: Option<&'n Place<'n>>,
    step: Step<'n>,
    node: Option<&'n Node>,
}

/// How a place is reached from the one above it.
#[derive(Clone, Copy, Debug)]
enum Step<'n> {
    Key(&'n str),
    Position(usize),
}

impl<'n> Place<'n> {
    /// The whole policy.
    pub const fn root(node: &'n Node) -> Self {
        Self { above: None, step: Step::Key("policy"), node: Some(node) }
    }

    /// True when the key is absent.
    pub const fn is_absent(&self) -> bool {
        self.node.is_none()
    }

    /// What stands under `key`.
    pub fn at(&'n self, key: &'n str) -> Self {
        let node = self.entries().iter().find(|(name, _)| name == key).map(|(_, node)| node);
        Self { above: Some(self), step: Step::Key(key), node }
    }

    /// What stands at a position of the list here.
    pub fn element(&'n self, position: usize) -> Self {
        let nodes = match self.node {
            Some(Node::List(nodes)) => nodes.as_slice(),
            _ => &[],
        };
        Self { above: Some(self), step: Step::Position(position), node: nodes.get(position) }
    }

    const fn entries(&self) -> &'n [(String, Node)] {
        match self.node {
            Some(Node::Map(entries)) => entries.as_slice(),
            _ => &[],
        }
    }

    /// Appends the path.
    fn describe(&self, path: &mut String) {
        if let Some(above) = self.above {
            above.describe(path);
        }
        match self.step {
            Step::Key(key) => {
                if self.above.is_some() {
                    add(path, ".");
                }
                add(path, key);
            }
            Step::Position(position) => {
                add(path, "[");
                add_number(path, position);
                add(path, "]");
            }
        }
    }
}

/// Reads values and keeps the first fault.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// What is wrong, if anything is.
    pub fault: Option<PolicyError>,
}

impl Reader {
    /// What stands here is not `expected`.
    #[inline(never)]
    pub fn refuse(&mut self, place: &Place<'_>, expected: &'static str, code: Code) {
        if self.fault.is_none() {
            let mut path = String::new();
            place.describe(&mut path);
            self.fault = Some(PolicyError { path, expected, code });
        }
    }

    /// What stands here is not of the form `expected`.
    pub fn malformed(&mut self, place: &Place<'_>, expected: &'static str) {
        self.refuse(place, expected, Code::PolicyMalformed);
    }

    /// An object that holds none but the keys, each once; the first `required` of them must be there.
    pub fn object(&mut self, place: &Place<'_>, keys: &[&str], required: usize) {
        if !matches!(place.node, Some(Node::Map(_))) {
            self.malformed(place, "an object");
        }
        for (key, _) in place.entries() {
            if self.fault.is_some() {
                break;
            }
            if !keys.iter().any(|known| known == key) {
                self.malformed(&place.at(key), "a documented key");
            }
            // JSON text can name a key twice.
            if place.entries().iter().filter(|(other, _)| other == key).count() > 1 {
                self.malformed(&place.at(key), "the key once");
            }
        }
        for key in keys.iter().take(required) {
            let place = place.at(key);
            if place.is_absent() {
                self.malformed(&place, "a value, as the key is required");
            }
        }
    }

    /// The text under `key`, if it keeps the rule; an empty one where the key is absent.
    pub fn text(&mut self, place: &Place<'_>, key: &str, rule: &Rule) -> String {
        let place = place.at(key);
        match place.node {
            Some(Node::Text(text)) if rule.allows(text) => return text.clone(),
            None => {}
            _ => self.malformed(&place, rule.expected),
        }
        String::new()
    }

    /// The texts of a list under `key`, at most `most` that keep the rule, each once; none where the key is absent. `all`
    /// says what the list should be.
    pub fn texts(
        &mut self,
        place: &Place<'_>,
        key: &str,
        (most, all): (usize, &'static str),
        rule: &Rule,
    ) -> Vec<String> {
        let place = place.at(key);
        let mut texts: Vec<String> = Vec::new();
        let nodes: &[Node] = match place.node {
            Some(Node::List(nodes)) if nodes.len() <= most => nodes,
            None => &[],
            _ => {
                self.malformed(&place, all);
                &[]
            }
        };
        for (n, node) in nodes.iter().enumerate() {
            match node {
                Node::Text(text) if rule.allows(text) && !texts.iter().any(|before| before == text) => {
                    texts.push(text.clone());
                }
                _ => {
                    let element = Place { above: Some(&place), step: Step::Position(n), node: Some(node) };
                    self.malformed(&element, rule.expected);
                }
            }
        }
        texts
    }

    /// How long the list here is, at least 1 and at most `most`; 0 where it is not such a list.
    pub fn length(&mut self, place: &Place<'_>, most: usize, expected: &'static str) -> usize {
        match place.node {
            Some(Node::List(nodes)) if (1..=most).contains(&nodes.len()) => nodes.len(),
            _ => {
                self.malformed(place, expected);
                0
            }
        }
    }

    /// The place of the text under `key` among `words`; 0 where the key is absent.
    pub fn word(&mut self, place: &Place<'_>, key: &str, words: &[&str]) -> usize {
        let place = place.at(key);
        if let Some(Node::Text(text)) = place.node
            && let Some(at) = words.iter().position(|word| word == text)
        {
            return at;
        }
        if !place.is_absent() {
            self.malformed(&place, "one of the documented words");
        }
        0
    }

    /// The whole number under `key`, if it is in range. `7.0` is one, for JavaScript knows no difference.
    pub fn whole(&mut self, place: &Place<'_>, key: &str, range: &Range) -> u32 {
        self.scaled(&place.at(key), range, 1)
    }

    /// The number here in hundredths, as the range is, if it has no more than two decimals.
    pub fn hundredths(&mut self, place: &Place<'_>, range: &Range) -> u32 {
        self.scaled(place, range, 100)
    }

    fn scaled(&mut self, place: &Place<'_>, range: &Range, scale: u32) -> u32 {
        let mut code = Code::PolicyMalformed;
        if let Some(&Node::Number(number)) = place.node {
            // A cast stays within its type's range, so only what is in range comes back as it was.
            let whole = (number * f64::from(scale) + 0.5) as u32;
            if f64::from(whole) / f64::from(scale) == number {
                if range.least <= whole && whole <= range.most {
                    return whole;
                }
                code = range.beyond;
            }
        }
        if !place.is_absent() {
            self.refuse(place, range.expected, code);
        }
        range.otherwise
    }
}

/// Which whole numbers may stand somewhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    pub least: u32,
    pub most: u32,
    /// What stands for a key that is absent.
    pub otherwise: u32,
    /// The range in words.
    pub expected: &'static str,
    /// The code for a whole number that is not in the range.
    pub beyond: Code,
}
