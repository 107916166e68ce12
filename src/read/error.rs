//! Errors of the readers: the position, the code, what was expected and what was found.
//!
//! Inside this folder, an error is a `Fault`, which contains its position in the text but not the file's name; the two
//! public readers add the name and return a [`ReadError`].

use std::fmt::{self, Display, Write as _};
use std::io;
use std::path::{Path, PathBuf};

use crate::errors::Code;
use crate::policy::write_escaped;

/// The maximum number of characters that a message quotes from the user's text (chosen: long enough to find the text,
/// short enough for one terminal line).
const SHOWN_CHARS: usize = 40;

/// Why a file was refused, on one line for people, with a stable code for scripts.
///
/// It prints as `file:line:column: expected …, found … [read/number]`, leaving out the parts that are unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The file as the caller named it.
    pub file: PathBuf,
    /// The line on which the record begins, from 1; `None` if the error concerns the whole file.
    pub line: Option<u64>,
    /// In CSV and TSV the number of the field, in JSON Lines the byte within the line; both are counted from 1.
    pub column: Option<u64>,
    /// The stable code.
    pub code: Code,
    /// What was expected and what was found, on one line: the text after the word "expected".
    pub expected: String,
}

impl Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.file.to_string_lossy().chars() {
            if c.is_control() { write!(f, "{}", c.escape_default())? } else { f.write_char(c)? }
        }
        for number in [self.line, self.column].into_iter().flatten() {
            write!(f, ":{number}")?;
        }
        write!(f, ": expected {} [{}]", self.expected, self.code)
    }
}

impl std::error::Error for ReadError {}

/// An error without the file's name, which is added later; the fields are those of [`ReadError`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub line: Option<u64>,
    pub column: Option<u64>,
    pub code: Code,
    pub expected: String,
}

impl Fault {
    /// Returns an error that concerns the whole file.
    pub fn whole(code: Code, expected: impl Into<String>) -> Self {
        Self { line: None, column: None, code, expected: expected.into() }
    }

    /// Returns an error on one line; add [`Fault::at_column`] if the column is known.
    pub fn on_line(line: u64, code: Code, expected: impl Into<String>) -> Self {
        Self { line: Some(line), column: None, code, expected: expected.into() }
    }

    /// Returns the same error at a column, counted from 1.
    pub fn at_column(self, column: u64) -> Self {
        Self { column: Some(column), ..self }
    }

    /// Returns the error for bytes that the operating system or the decompressor could not deliver after `line` lines.
    pub fn io(line: Option<u64>, cause: &io::Error) -> Self {
        let mut expected = "a readable file, found ".to_owned();
        expected.extend(cause.to_string().chars().map(|c| if c.is_control() { ' ' } else { c }));
        Self { line, column: None, code: Code::ReadIo, expected }
    }

    /// Returns the public error, with the file's name.
    pub fn in_file(self, file: &Path) -> ReadError {
        let Self { line, column, code, expected } = self;
        ReadError { file: file.to_owned(), line, column, code, expected }
    }
}

/// Returns the user's text in quotes, shortened to 40 characters, with hidden characters escaped.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for (n, c) in text.chars().enumerate() {
        if n == SHOWN_CHARS {
            out.push('…');
            break;
        }
        // Writing to a text cannot fail.
        _ = write_escaped(&mut out, c);
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_prints_on_one_line_with_everything_known() {
        let fault = Fault::on_line(3, Code::ReadNumber, "a price, found \"x\"").at_column(2);
        let error = fault.clone().in_file(Path::new("a/items.csv"));
        assert_eq!(error.to_string(), "a/items.csv:3:2: expected a price, found \"x\" [read/number]");
        let error = Fault { line: None, column: None, ..fault }.in_file(Path::new("new\nline.csv"));
        assert_eq!(error.to_string(), "new\\nline.csv: expected a price, found \"x\" [read/number]");
    }

    #[test]
    fn the_users_text_is_shortened_and_its_control_characters_are_escaped() {
        assert_eq!(quoted("a\tb\u{1b}[2J\u{202e}\"'"), r#""a\tb\u{1b}[2J\u{202e}\"'""#);
        assert_eq!(quoted(&"é".repeat(40)), format!("\"{}\"", "é".repeat(40)));
        assert_eq!(quoted(&"é".repeat(41)), format!("\"{}…\"", "é".repeat(40)));
    }
}
