//! The texts that can name a box.

use crate::copy::allow::Permit;
use crate::copy::excerpt::Label;
use crate::copy::language::Language;
use crate::copy::shorten::{self, beginning};

/// The characters that count as the name of a box (chosen: more than any name has). Without a limit, a page could name the
/// same long text again and again.
pub(super) const LONGEST: usize = 2000;

/// What the elements around a place state.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The language, if it has rules.
    pub language: Option<Language>,
    /// What the page permits here.
    pub allowed: Vec<Permit>,
}

impl Context {
    /// Returns a text of this place as a label; `None` for one in a language without rules.
    pub(super) fn label(&self, text: String, part: &str) -> Option<Label> {
        let part = beginning(part, shorten::NAME);
        Some(Label { text, language: self.language?, part, allowed: self.allowed.clone() })
    }
}

/// Returns the start of a text, as far as it counts as a name.
pub(super) fn limited(text: &str) -> &str {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or_default()
}

/// Returns true if a text has words.
pub(super) fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}
