//! The form of a policy as data: which keys and values are allowed. [`Reader`](super::reader) checks policies against
//! it, and the published JSON Schema is generated from it, so the two cannot differ.

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
    /// Whether the key must be present.
    pub presence: Presence,
    /// The allowed values.
    pub value: Value,
}

/// Whether a key must be present.
#[derive(Clone, Copy, Debug)]
pub enum Presence {
    /// The key is required.
    Required,
    /// The key is optional.
    Optional,
    /// The key is required if the value of another key is one of these words; otherwise, it is forbidden.
    With(&'static str, &'static [&'static str]),
    /// The key is optional. If it is present, the value of another key must be this word, or absent.
    OptionalIf(&'static str, &'static str),
    /// The key is optional. If it is present, the list under another key must contain this word.
    OptionalWith(&'static str, &'static str),
}

/// The allowed values of a key.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// A text.
    Text(&'static Text),
    /// One of a few words.
    Word(&'static Words),
    /// A whole number; `7.0` counts as whole, because JavaScript makes no distinction.
    Whole(&'static Range),
    /// A number with at most two decimals; the range is in hundredths.
    Hundredths(&'static Range),
    /// An object.
    Object(&'static Object),
    /// A list.
    List(&'static List),
    /// A section that only the command-line tool reads; [`check_section`](super::check_section) checks it. The engine
    /// accepts any value, so its checks and their words are not in the Wasm.
    Tool,
}

/// The rules for a text; an empty text is never allowed.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// The maximum number of characters.
    pub most: usize,
    /// The pattern that the text must match.
    pub pattern: &'static Pattern,
    /// A text that is forbidden although it matches the pattern; empty if there is none.
    pub except: &'static str,
    /// ASCII characters that are forbidden although the pattern allows them.
    pub without: &'static str,
    /// The default; empty if there is none.
    pub otherwise: &'static str,
    /// The rule in words.
    pub expected: &'static str,
    /// Examples for the documentation.
    pub examples: &'static [&'static str],
}

/// A set of allowed words.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The words.
    pub words: &'static [&'static str],
    /// The default; empty if there is none.
    pub otherwise: &'static str,
}

/// A range of whole numbers.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// The minimum.
    pub least: u32,
    /// The maximum.
    pub most: u32,
    /// The default, if there is one.
    pub otherwise: Option<u32>,
    /// The error code for a whole number outside the range.
    pub beyond: Code,
}

/// A list.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// The minimum number of elements.
    pub least: usize,
    /// The maximum number of elements; `None` if the number of distinct words already limits it.
    pub most: Option<usize>,
    /// True if no element may occur twice.
    pub distinct: bool,
    /// The allowed values of each element.
    pub each: Value,
}

impl Text {
    /// Returns true if the text satisfies the rule.
    #[must_use]
    pub fn allows(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        // Each character has exactly one byte that is not a continuation byte. `chars().count()` is optimized for long
        // texts and would enlarge the Wasm.
        let characters = bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
        (1..=self.most).contains(&characters)
            && self.pattern.matches(bytes)
            && (self.except.is_empty() || text != self.except)
            && !bytes.iter().any(|byte| self.without.as_bytes().contains(byte))
    }
}
