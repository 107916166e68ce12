//! One text of a file as a reader sees it, and the places in the file that it comes from.

use std::ops::Range;

use super::allow::Permit;
use super::language::Language;

/// A text that is checked on its own: a heading, a paragraph, a label, a button, one string of a file of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The text as a reader sees it.
    pub text: String,
    /// The language of the text.
    pub language: Language,
    /// What the text is in its file: an element, an attribute, or a path to a value.
    pub part: String,
    /// What the file permits here, in the author's words.
    pub allowed: Vec<Permit>,
    /// The parts of the text that stand together in the file, in order.
    pub runs: Vec<Run>,
}

/// A box, a radio button or a switch that is already on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its tag in the file.
    pub tag: Range<usize>,
    /// The texts that name it, in languages with rules.
    pub labels: Vec<Label>,
}

/// A text that names a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The text as a reader sees or hears it.
    pub text: String,
    /// The language of the text.
    pub language: Language,
    /// What the text is in its file: an element or an attribute.
    pub part: String,
    /// What the file permits here, in the author's words.
    pub allowed: Vec<Permit>,
}

/// A part of a text that the file has in the same spelling, or one character that the file writes otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The offset in the text at which it begins.
    pub text: usize,
    /// The offset in the file at which it begins.
    pub file: usize,
    /// The length in the file of a character that is written otherwise, such as `&amp;` for `&`; 0 in the same spelling.
    pub escape: usize,
}

impl Run {
    /// Returns the offset in the file that belongs to an offset in the text, which is in this run or after it.
    const fn offset(self, at: usize) -> usize {
        let inside = at.saturating_sub(self.text);
        self.file + if self.escape == 0 || inside == 0 { inside } else { self.escape }
    }
}

impl Excerpt {
    /// Returns the offset in the file at which the character at an offset in the text is written.
    #[must_use]
    pub fn offset(&self, at: usize) -> usize {
        let after = self.runs.partition_point(|run| run.text <= at);
        let run = self.runs.get(after.saturating_sub(1));
        run.map_or(0, |run| run.offset(at))
    }

    /// Returns the offset in the file after the character that ends at an offset in the text.
    #[must_use]
    pub fn end(&self, at: usize) -> usize {
        let last = self.text.get(..at).and_then(|before| before.chars().next_back()).map_or(0, char::len_utf8);
        let after = self.runs.partition_point(|run| run.text < at);
        let run = self.runs.get(after.saturating_sub(1));
        run.map_or(0, |run| if run.escape == 0 { run.offset(at - last) + last } else { run.offset(at) })
    }
}

/// The texts of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpts {
    /// The texts in the order of the file.
    pub texts: Vec<Excerpt>,
    /// The boxes, radio buttons and switches that are already on.
    pub checked: Vec<Checked>,
    /// The number of texts in a language without rules.
    pub skipped: usize,
    /// What the file states as its own language, if that has no rules.
    pub other: Option<ReadFault>,
}

/// Why the texts of a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The offset in the file, in bytes.
    pub offset: usize,
    /// The place in the file and what was expected there.
    pub message: String,
}

/// The kinds of reasons why the texts of a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The file has no language, or one without rules.
    Language,
    /// The file does not have its format.
    Format,
    /// An exception names no rule or no reason.
    Allow,
}

/// Turns offsets into lines and columns.
#[derive(Debug)]
pub struct Lines<'s> {
    source: &'s str,
    starts: Vec<usize>,
    /// The number of characters before every [`STEP`] bytes, so that a long line is not counted again for each place.
    characters: Vec<usize>,
}

/// The bytes between two counts of characters (chosen: short to count, and few to keep).
const STEP: usize = 512;

impl<'s> Lines<'s> {
    /// Prepares the lines of a file.
    #[must_use]
    pub fn new(source: &'s str) -> Self {
        let starts = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let steps = source.as_bytes().chunks(STEP).scan(0, |before, step| {
            let here = *before;
            *before += characters(step);
            Some(here)
        });
        Self { source, starts, characters: steps.collect() }
    }

    /// Returns the line and the column (in characters) of an offset, both counted from 1.
    #[must_use]
    pub fn place(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        (line, self.before(offset) - self.before(start) + 1)
    }

    /// Returns the number of characters that begin before an offset.
    fn before(&self, offset: usize) -> usize {
        let offset = offset.min(self.source.len());
        let step = (offset / STEP).min(self.characters.len().saturating_sub(1));
        let counted = self.characters.get(step).copied().unwrap_or_default();
        counted + characters(self.source.as_bytes().get(step * STEP..offset).unwrap_or_default())
    }
}

/// Returns the number of characters that begin in a part of a text.
fn characters(bytes: &[u8]) -> usize {
    // The other bytes of a character begin with the bits 10.
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_becomes_a_line_and_a_column_in_characters() {
        let lines = Lines::new("aé\n€b\n");
        let places = [(0, (1, 1)), (1, (1, 2)), (3, (1, 3)), (4, (2, 1)), (7, (2, 2)), (9, (3, 1)), (99, (3, 1))];
        for (offset, place) in places {
            assert_eq!(lines.place(offset), place, "{offset}");
        }
    }

    #[test]
    fn every_place_in_long_lines_is_that_of_counting_from_the_start() {
        let source = format!("{}\n{}\n\n{}", "aé€😀".repeat(300), "x".repeat(STEP * 2), "ü".repeat(STEP));
        let lines = Lines::new(&source);
        let (mut line, mut column) = (1, 1);
        for (at, c) in source.char_indices() {
            assert_eq!(lines.place(at), (line, column), "{at}");
            (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        assert_eq!(lines.place(source.len() + 9), (line, column));
        assert_eq!(Lines::new("").place(0), (1, 1));
    }
}
