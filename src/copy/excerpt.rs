//! One text of a file as a reader sees it, and the places in the file that it comes from.

use super::language::Language;
use super::rule::Rule;

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
    pub allowed: Vec<(Rule, String)>,
    /// The offset of a box or switch that is already on, and to which this text is the label.
    pub checked: Option<usize>,
    /// The offsets in the text at which a run of bytes of the file begins, with the run's offset in the file.
    pub runs: Vec<(usize, usize)>,
}

impl Excerpt {
    /// Returns the offset in the file that belongs to an offset in the text. Where the file has another spelling, such as
    /// `&amp;` for `&`, it is the offset of the run before.
    #[must_use]
    pub fn offset(&self, at: usize) -> usize {
        let run = self.runs.iter().rev().find(|(text, _)| *text <= at).or(self.runs.first());
        run.map_or(0, |(text, file)| file + at.saturating_sub(*text))
    }
}

/// The texts of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpts {
    /// The texts in the order of the file.
    pub texts: Vec<Excerpt>,
    /// The number of texts in a language without rules.
    pub skipped: usize,
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
}

impl<'s> Lines<'s> {
    /// Prepares the lines of a file.
    #[must_use]
    pub fn new(source: &'s str) -> Self {
        let starts = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { source, starts }
    }

    /// Returns the line and the column (in characters) of an offset, both counted from 1.
    #[must_use]
    pub fn place(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before = self.source.get(start..).unwrap_or_default().char_indices();
        (line, before.take_while(|(at, _)| start + at < offset).count() + 1)
    }
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
}
