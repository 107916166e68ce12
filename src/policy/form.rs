//! The form of a policy as data: what may be where. [`Reader`](super::reader) checks policies by it, and the published JSON
//! Schema is generated from it, so the two cannot differ.

use super::pattern::Pattern;
use crate::errors::Code;

/// An object and its keys; no other key is allowed.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    /// The keys, in the order of the documentation.
    pub fields: &'static [Field],
}

/// A key and its value.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// Whether it must be there.
    pub presence: Presence,
    /// What its value may be.
    pub value: Value,
}

/// Whether a key must be there.
#[derive(Clone, Copy, Debug)]
pub enum Presence {
    /// It must.
    Required,
    /// It may.
    Optional,
    /// It must where another key of the object has one of these words, and must not anywhere else.
    With(&'static str, &'static [&'static str]),
    /// It may, and then the list under another key must have this word.
    OptionalWith(&'static str, &'static str),
}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// A text.
    Text(&'static Text),
    /// One of a few words.
    Word(&'static Words),
    /// A whole number; `7.0` is one, because JavaScript knows no difference.
    Whole(&'static Range),
    /// A number with at most two decimals; the range is in hundredths.
    Hundredths(&'static Range),
    /// An object.
    Object(&'static Object),
    /// A list.
    List(&'static List),
}

/// What a text may be; never empty.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// The most characters.
    pub most: usize,
    /// Its pattern.
    pub pattern: &'static Pattern,
    /// A text that is not allowed although it has the pattern; empty for none.
    pub except: &'static str,
    /// ASCII characters that must not occur although the pattern has them.
    pub without: &'static str,
    /// The default; empty for none.
    pub otherwise: &'static str,
    /// The rule in words.
    pub expected: &'static str,
    /// Examples for the documentation.
    pub examples: &'static [&'static str],
}

/// A few words.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The words.
    pub words: &'static [&'static str],
    /// The default; empty for none.
    pub otherwise: &'static str,
}

/// A range of whole numbers.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// The smallest.
    pub least: u32,
    /// The largest.
    pub most: u32,
    /// The default, if there is one.
    pub otherwise: Option<u32>,
    /// The code of a whole number outside the range.
    pub beyond: Code,
}

/// A list.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// The fewest elements.
    pub least: usize,
    /// The most elements; `None` where distinct words are limit enough.
    pub most: Option<usize>,
    /// True when no element may occur twice.
    pub distinct: bool,
    /// What each element may be.
    pub each: Value,
}

impl Text {
    /// True when the text keeps the rule.
    #[must_use]
    pub fn allows(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        // Every character has exactly one byte that does not continue another. Not `chars().count()`, which is made for long
        // texts.
        let characters = bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
        (1..=self.most).contains(&characters)
            && self.pattern.matches(bytes)
            && (self.except.is_empty() || text != self.except)
            && !bytes.iter().any(|byte| self.without.as_bytes().contains(byte))
    }
}
