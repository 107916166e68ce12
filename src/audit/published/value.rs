//! A value of a summary with its path, for errors that name it.

use super::error::SummaryError;
use crate::policy::Node;

/// A value with its path.
pub(super) struct Value<'n> {
    path: String,
    node: &'n Node,
}

impl<'n> Value<'n> {
    /// Returns the whole summary.
    pub fn root(node: &'n Node) -> Self {
        Self { path: "summary".to_owned(), node }
    }

    /// Returns the error for a value that is not as expected.
    pub fn expected(&self, expected: &str) -> SummaryError {
        self.instead(expected, &self.node.shown())
    }

    /// Returns the error for a value that is not as expected, with other words for what was found.
    pub fn instead(&self, expected: &str, found: &str) -> SummaryError {
        SummaryError { path: self.path.clone(), expected: format!("{expected}, found {found}") }
    }

    /// Returns true for `null`.
    pub fn is_null(&self) -> bool {
        *self.node == Node::Null
    }

    /// Returns the values of exactly these keys.
    pub fn keys<const N: usize>(&self, names: [&str; N]) -> Result<[Self; N], SummaryError> {
        let Node::Map(entries) = self.node else { return Err(self.expected("an object")) };
        let refused = |key: &str, expected: &str| SummaryError {
            path: format!("{}.{key}", self.path),
            expected: expected.to_owned(),
        };
        for (at, (key, _)) in entries.iter().enumerate() {
            if !names.contains(&key.as_str()) {
                return Err(refused(key, "a documented key"));
            }
            if entries.iter().take(at).any(|(other, _)| other == key) {
                return Err(refused(key, "the key once"));
            }
        }
        let found = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, node)| node);
        if let Some(missing) = names.iter().find(|name| found(name).is_none()) {
            return Err(refused(missing, "a value, as the key is required"));
        }
        let value = |name: &str| Self { path: format!("{}.{name}", self.path), node: found(name).unwrap_or(self.node) };
        Ok(names.map(value))
    }

    /// Returns the elements of a list.
    pub fn elements(&self) -> Result<Vec<Self>, SummaryError> {
        let Node::List(nodes) = self.node else { return Err(self.expected("a list")) };
        let element = |(at, node)| Self { path: format!("{}[{at}]", self.path), node };
        Ok(nodes.iter().enumerate().map(element).collect())
    }

    pub fn text(&self) -> Result<&'n str, SummaryError> {
        match self.node {
            Node::Text(text) => Ok(text),
            _ => Err(self.expected("a text")),
        }
    }

    pub fn truth(&self) -> Result<bool, SummaryError> {
        match self.node {
            Node::Bool(truth) => Ok(*truth),
            _ => Err(self.expected("true or false")),
        }
    }

    pub fn number(&self) -> Result<Option<f64>, SummaryError> {
        match self.node {
            Node::Null => Ok(None),
            Node::Number(number) if number.is_finite() => Ok(Some(*number)),
            _ => Err(self.expected("a number or null")),
        }
    }

    pub fn whole(&self) -> Result<u32, SummaryError> {
        match self.node {
            // The cast saturates, so only a whole number in the range survives it unchanged.
            Node::Number(number) if f64::from(*number as u32) == *number => Ok(*number as u32),
            _ => Err(self.expected("a whole number")),
        }
    }

    /// Returns a number of things of which there is at least one.
    pub fn count(&self) -> Result<u32, SummaryError> {
        match self.whole()? {
            0 => Err(self.expected("a whole number of at least 1")),
            count => Ok(count),
        }
    }
}
