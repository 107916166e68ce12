//! Texts of a site in quotation marks, as a message for a terminal shows them.

use core::fmt::{self, Write as _};

/// A text in quotation marks, with its own characters: accents, marks of direction and joiners are printed as they are.
/// Quotation marks, backslashes, and characters that are [hidden](is_hidden) are escaped.
#[derive(Clone, Copy, Debug)]
pub struct Quoted<'t>(pub &'t str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        self.0.chars().try_for_each(|c| write_escaped(f, c))?;
        f.write_char('"')
    }
}

/// Writes a character of a quoted text.
///
/// # Errors
/// Those of `out`.
pub fn write_escaped(out: &mut impl fmt::Write, c: char) -> fmt::Result {
    if is_hidden(c) || matches!(c, '"' | '\\') { write!(out, "{}", c.escape_default()) } else { out.write_char(c) }
}

/// Returns true for a character that commands a terminal, ends a line, changes the order of the text after it (Unicode
/// Standard Annex #9), or has no width and no use in a word. A policy may not contain the first three kinds.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::ToString};

    #[test]
    fn letters_of_every_script_are_printed_and_commands_are_escaped() {
        for text in ["Sante\u{301}", "X\u{200f}Y", "می\u{200c}خواهم", "क\u{94d}\u{200d}ष", "it’s", "a'b", "☕"]
        {
            assert_eq!(Quoted(text).to_string(), format!("\"{text}\""));
        }
        assert_eq!(Quoted("a\"b\\c").to_string(), r#""a\"b\\c""#);
        let hidden = "\n\u{1b}[2J\u{9b}\u{202e}\u{2066}\u{2028}\u{200b}\u{feff}";
        let shown = Quoted(hidden).to_string();
        assert_eq!(shown, r#""\n\u{1b}[2J\u{9b}\u{202e}\u{2066}\u{2028}\u{200b}\u{feff}""#);
    }
}
