//! Sentence fragments in English that quote a policy. The quotes are marked, because they are in the site's language.

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::fmt;

use super::quoted::Quoted;

/// A sentence fragment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase(Vec<Piece>);

/// A part of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words in English.
    Said(String),
    /// A text of the site, without quotation marks.
    Quoted(String),
}

impl Phrase {
    /// Returns the phrase with these words at its end.
    #[must_use]
    pub fn say(mut self, words: &str) -> Self {
        self.0.push(Piece::Said(words.to_owned()));
        self
    }

    /// Returns the phrase with a text of the site at its end.
    #[must_use]
    pub fn quote(mut self, text: &str) -> Self {
        self.0.push(Piece::Quoted(text.to_owned()));
        self
    }

    /// Returns the phrase with another one at its end.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Returns the parts, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }
}

impl From<String> for Phrase {
    fn from(words: String) -> Self {
        Self([Piece::Said(words)].into())
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Said(words) => f.write_str(words),
            Piece::Quoted(text) => write!(f, "{}", Quoted(text)),
        })
    }
}
