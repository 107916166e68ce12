//! Writes a document as Markdown (CommonMark with tables).

use std::fmt::Write as _;

use super::block::{Block, Document, Line};
use super::text::Text;

/// Where a text is, which determines how it breaks lines.
#[derive(Clone, Copy)]
enum Place {
    /// In a block whose lines begin with this.
    Block(&'static str),
    /// In a cell of a table, which is one line.
    Cell,
}

/// A paragraph, which begins at the margin.
const PARAGRAPH: Place = Place::Block("");
/// An item of a list.
const ITEM: Place = Place::Block("  ");

/// Returns the document as Markdown.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut out = format!("# {}\n\n{}\n", escaped(&document.title), written(&document.lead, PARAGRAPH));
    for section in &document.sections {
        _ = writeln!(out, "\n## {}", escaped(&section.title));
        for block in &section.blocks {
            out.push('\n');
            write_block(&mut out, block, colon(&document.language));
        }
    }
    _ = writeln!(out, "\n{}", escaped(&document.made));
    out
}

fn write_block(out: &mut String, block: &Block, colon: &str) {
    match block {
        Block::Paragraph { line } => _ = writeln!(out, "{}", linked(line, PARAGRAPH)),
        Block::List { lines } => lines.iter().for_each(|line| _ = writeln!(out, "- {}", escaped(line))),
        Block::Facts { facts } => {
            for (name, line) in facts {
                _ = writeln!(out, "- **{}{colon}** {}", escaped(name), linked(line, ITEM));
            }
        }
        Block::Table { head, rows } => {
            write_row(out, head.iter().map(|cell| escaped(cell)));
            _ = writeln!(out, "|{}", "---|".repeat(head.len()));
            rows.iter().for_each(|row| write_row(out, row.iter().map(|cell| written(cell, Place::Cell))));
        }
    }
}

/// Returns the colon after a name as a language writes it. Before what follows there is always a space, because Markdown
/// does not end bold type between a full-width colon and a letter.
fn colon(language: &str) -> &'static str {
    match language {
        "fr" => "\u{a0}:",
        "ja" | "zh" => "：",
        _ => ":",
    }
}

fn write_row(out: &mut String, cells: impl Iterator<Item = String>) {
    out.push('|');
    cells.for_each(|cell| _ = write!(out, " {cell} |"));
    out.push('\n');
}

fn linked(line: &Line, place: Place) -> String {
    let text = written(&line.text, place);
    line.link.as_ref().map_or_else(|| text.clone(), |link| format!("[{text}](<{}>)", destination(link)))
}

/// Returns a text with its links and anchors.
fn written(text: &Text, place: Place) -> String {
    let mut out = String::new();
    for part in &text.parts {
        if let Some(anchor) = &part.anchor {
            _ = write!(out, "<a id=\"{anchor}\"></a>");
        }
        let words = in_lines(&part.text, place);
        _ = match &part.link {
            Some(link) => write!(out, "[{words}](<{}>)", destination(link)),
            None => write!(out, "{words}"),
        };
    }
    out
}

/// Returns a text with its line breaks and paragraphs. The beginning of each line is escaped like that of a block.
fn in_lines(text: &str, place: Place) -> String {
    if !text.contains('\n') {
        return escaped(text);
    }
    let mut out = String::new();
    // The number of ends of lines since the last line with words.
    let mut ends = 0;
    for line in text.trim().lines().map(str::trim) {
        if !line.is_empty() {
            match place {
                Place::Cell => out.push_str(&"<br>".repeat(ends)),
                Place::Block(_) if ends == 0 => {}
                Place::Block(margin) => _ = write!(out, "{}{margin}", if ends == 1 { "\\\n" } else { "\n\n" }),
            }
            out.push_str(&escaped(line));
            ends = 0;
        }
        ends += 1;
    }
    out
}

/// Returns an address in which nothing ends the link, or the cell of a table, or is an entity or an escape.
fn destination(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for (at, c) in address.char_indices() {
        match c {
            '<' | '>' | '|' => _ = write!(out, "%{:02X}", u32::from(c)),
            c if c.is_ascii_control() => _ = write!(out, "%{:02X}", u32::from(c)),
            '\\' => out.push_str("\\\\"),
            '&' if is_entity(&address[at..]) => out.push_str("\\&"),
            c => out.push(c),
        }
    }
    out
}

/// Returns true if a text that begins with `&` may be an entity, also together with what follows it.
fn is_entity(text: &str) -> bool {
    text[1..].chars().next().is_none_or(|next| next.is_ascii_alphanumeric() || next == '#')
}

/// Returns a text that Markdown shows as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in text.char_indices() {
        let opens_block = at == 0 && matches!(c, '#' | '-' | '+' | '>' | '=');
        // An ordered list has a number of at most nine digits, and a space or nothing after its mark.
        let ends =
            |at: usize| text.get(at + 1..).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        let numbers = at > 0 && at == digits && at <= 9 && matches!(c, '.' | ')') && ends(at);
        let is_entity = c == '&' && is_entity(&text[at..]);
        if opens_block || numbers || is_entity || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~') {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Section;

    #[test]
    fn text_of_the_site_cannot_become_markup() {
        for (text, shown) in [
            ("<b>*a*</b>", "\\<b>\\*a\\*\\</b>"),
            ("a | b", "a \\| b"),
            ("# a", "\\# a"),
            ("1. a", "1\\. a"),
            ("1.", "1\\."),
            ("0.5 a", "0.5 a"),
            ("[a](b)\nc", "\\[a\\](b) c"),
        ] {
            assert_eq!(escaped(text), shown);
        }
    }

    #[test]
    fn the_colon_after_a_name_is_the_languages() {
        for (language, shown) in [("en", "- **a:** b"), ("fr", "- **a\u{a0}:** b"), ("ja", "- **a：** b")] {
            let mut section = Section::new("c");
            section.facts(vec![("a".to_owned(), "b".into())]);
            let document = Document { language: language.into(), sections: vec![section], ..Document::english() };
            assert!(markdown(&document).contains(shown), "{language}");
        }
    }

    #[test]
    fn lines_and_paragraphs_of_a_text_stay_apart_and_open_no_block() {
        let text = "one  \r\n# two\n\n\n- three\n1) | four\n".into();
        assert_eq!(written(&text, PARAGRAPH), "one\\\n\\# two\n\n\\- three\\\n1\\) \\| four");
        assert_eq!(written(&text, ITEM), "one\\\n  \\# two\n\n  \\- three\\\n  1\\) \\| four");
        assert_eq!(written(&text, Place::Cell), "one<br>\\# two<br><br><br>\\- three<br>1\\) \\| four");
    }

    #[test]
    fn an_address_is_whole_and_ends_where_it_should() {
        for (address, shown) in [
            ("/a<b>", "(</a%3Cb%3E>)"),
            ("/a|b", "(</a%7Cb>)"),
            ("/a?b=1&copy;", "(</a?b=1\\&copy;>)"),
            ("/a?b&=c", "(</a?b&=c>)"),
            ("/a\\>", "(</a\\\\%3E>)"),
        ] {
            assert_eq!(linked(&Line::linked("x", address), PARAGRAPH), format!("[x]{shown}"));
        }
        let text = Text::from("seal").leading_to("measure-seal").then(Text::from("a").anchored("b"));
        assert_eq!(written(&text, Place::Cell), "[seal](<#measure-seal>)<a id=\"b\"></a>a");
    }
}
