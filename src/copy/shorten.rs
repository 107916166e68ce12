//! Shortens what a report repeats for each finding, so that its size depends on the number of findings and not on the
//! length of the texts.

use std::ops::Range;
use std::sync::Arc;

/// The characters of a text that a finding repeats (chosen: more than a paragraph has).
pub(super) const TEXT: usize = 1000;
/// The characters of an element's name or of a key (chosen: more than a name has).
pub(super) const NAME: usize = 100;
/// What marks that a text goes on.
const MORE: char = '…';

/// Returns the first characters of a text, at most this many.
pub(super) fn beginning(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => text.get(..end).unwrap_or_default().trim_end().chars().chain([MORE]).collect(),
        None => text.to_owned(),
    }
}

/// A text that several findings are in.
#[derive(Debug)]
pub(super) struct Shared<'t> {
    text: &'t str,
    /// The text, if findings can repeat all of it.
    whole: Option<Arc<str>>,
}

impl<'t> Shared<'t> {
    pub fn new(text: &'t str) -> Self {
        let is_short = text.char_indices().nth(TEXT).is_none();
        Self { text, whole: is_short.then(|| text.into()) }
    }

    /// Returns true if findings repeat only a part of the text.
    pub const fn is_long(&self) -> bool {
        self.whole.is_none()
    }

    /// Returns the whole text, or the part of a long one that is around these bytes.
    pub fn around(&self, words: &Range<usize>) -> Arc<str> {
        self.whole.clone().unwrap_or_else(|| around(self.text, words).into())
    }
}

fn around(text: &str, words: &Range<usize>) -> String {
    let (before, rest) = text.split_at_checked(words.start).unwrap_or((text, ""));
    let inside = text.get(words.clone()).unwrap_or_default();
    // As many characters before the words as after them.
    let side = TEXT.saturating_sub(inside.chars().take(TEXT).count()) / 2;
    let start = before.char_indices().rev().take(side).last().map_or(before.len(), |(at, _)| at);
    let end = rest.char_indices().nth(TEXT - side).map_or(text.len(), |(at, _)| words.start + at);
    let shown = text.get(start..end).unwrap_or_default().trim();
    let mark = |cut: bool| if cut { MORE.to_string() } else { String::new() };
    format!("{}{shown}{}", mark(start > 0), mark(end < text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_repeated_whole_and_a_long_one_around_the_words() {
        assert_eq!(&*Shared::new("Hurry up!").around(&(0..5)), "Hurry up!");
        let long = format!("{} last chance {}", "é".repeat(3000), "ü".repeat(3000));
        let at = long.find("last").unwrap();
        let shown = Shared::new(&long).around(&(at..at + 11));
        assert_eq!(shown.chars().count(), TEXT + 2, "{shown}");
        assert!(shown.starts_with("…é") && shown.contains("é last chance ü") && shown.ends_with("ü…"), "{shown}");
        let (first, last) =
            (Shared::new(&long).around(&(0..2)), Shared::new(&long).around(&(long.len() - 2..long.len())));
        assert!(first.starts_with('é') && first.ends_with('…') && last.starts_with('…') && last.ends_with('ü'));
        assert!(Shared::new(&long).around(&(0..long.len())).chars().count() < TEXT + 3);
    }

    #[test]
    fn the_beginning_of_a_name_says_that_it_goes_on() {
        assert_eq!(beginning("label", 5), "label");
        assert_eq!(beginning("labels", 5), "label…");
    }
}
