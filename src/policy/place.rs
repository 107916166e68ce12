//! A value with its path, and the errors that name the path.

use alloc::{string::String, vec::Vec};

use super::node::Node;
use crate::errors::Code;
use crate::words::{add, add_number};

/// An error in a policy, and where it occurs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyError {
    /// The place: `policy`, then keys and positions, as in `policy.sensitive[2]`.
    pub path: String,
    /// What was expected there.
    pub expected: String,
    /// The stable code.
    pub code: Code,
}

impl PolicyError {
    /// Returns one sentence for a developer, without the code.
    #[must_use]
    pub fn message(&self) -> String {
        let mut message = self.path.clone();
        add(&mut message, ": expected ");
        add(&mut message, &self.expected);
        message
    }
}

/// A value and its path. There is no value if the key is absent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'n> {
    above: Option<&'n Place<'n>>,
    step: Step<'n>,
    pub node: Option<&'n Node>,
}

/// The step from a parent to one of its values.
#[derive(Clone, Copy, Debug)]
enum Step<'n> {
    Key(&'n str),
    Position(usize),
}

impl<'n> Place<'n> {
    /// Returns the place of the whole policy.
    pub const fn root(node: &'n Node) -> Self {
        Self { above: None, step: Step::Key("policy"), node: Some(node) }
    }

    /// Returns true if the key is absent.
    pub const fn is_absent(&self) -> bool {
        self.node.is_none()
    }

    /// Returns the place of the value under `key`.
    pub fn at(&'n self, key: &'n str) -> Self {
        let node = self.entries().iter().find(|(name, _)| name == key).map(|(_, node)| node);
        Self { above: Some(self), step: Step::Key(key), node }
    }

    /// Returns the place of an element of this list.
    pub fn element(&'n self, position: usize) -> Self {
        Self { above: Some(self), step: Step::Position(position), node: self.elements().get(position) }
    }

    /// Returns the elements of this list; empty if the value is not a list.
    pub const fn elements(&self) -> &'n [Node] {
        match self.node {
            Some(Node::List(nodes)) => nodes.as_slice(),
            _ => &[],
        }
    }

    /// Returns this text; `None` if the value is not a text.
    pub const fn text(&self) -> Option<&'n str> {
        match self.node {
            Some(Node::Text(text)) => Some(text.as_str()),
            _ => None,
        }
    }

    /// Returns the texts in this list.
    pub fn texts(&self) -> Vec<String> {
        let texts =
            self.elements().iter().filter_map(|node| if let Node::Text(text) = node { Some(text) } else { None });
        texts.cloned().collect()
    }

    /// Returns this number times `scale`; `None` if the product is not a whole number in the range of the result.
    pub fn whole(&self, scale: u32) -> Option<u32> {
        let Some(&Node::Number(number)) = self.node else { return None };
        // The cast saturates, so only a number within the type's range survives conversion to the type and back
        // unchanged.
        let whole = (number * f64::from(scale) + 0.5) as u32;
        (f64::from(whole) / f64::from(scale) == number).then_some(whole)
    }

    /// Returns the keys and values of this object; empty if the value is not an object.
    pub const fn entries(&self) -> &'n [(String, Node)] {
        match self.node {
            Some(Node::Map(entries)) => entries.as_slice(),
            _ => &[],
        }
    }

    /// Appends the path.
    pub fn describe(&self, path: &mut String) {
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
