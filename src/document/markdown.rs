//! Writes a document as Markdown (CommonMark with tables).

use std::fmt::Write as _;

use super::block::{Block, Document, Line};
use super::text::Text;

/// Returns the document as Markdown.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut out = format!("# {}\n\n{}\n", escaped(&document.title), escaped(&document.lead.plain()));
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
        Block::Paragraph { line } => _ = writeln!(out, "{}", linked(line)),
        Block::List { lines } => lines.iter().for_each(|line| _ = writeln!(out, "- {}", escaped(line))),
        Block::Facts { facts } => {
            for (name, line) in facts {
                _ = writeln!(out, "- **{}{colon}** {}", escaped(name), linked(line));
            }
        }
        Block::Table { head, rows } => {
            write_row(out, head.iter().map(String::as_str));
            _ = writeln!(out, "|{}", "---|".repeat(head.len()));
            rows.iter().for_each(|row| write_row(out, row.iter().map(Text::plain)));
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

fn write_row(out: &mut String, cells: impl Iterator<Item = impl AsRef<str>>) {
    out.push('|');
    cells.for_each(|cell| _ = write!(out, " {} |", escaped(cell.as_ref())));
    out.push('\n');
}

fn linked(line: &Line) -> String {
    let text = escaped(&line.text.plain());
    match &line.link {
        // An address may contain brackets, but not the ones that would end it here.
        Some(link) => format!("[{text}](<{}>)", link.replace(['<', '>', '\n'], "")),
        None => text,
    }
}

/// Returns a text that Markdown shows as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let opens_block = at == 0 && matches!(c, '#' | '-' | '+' | '>' | '=') || at > 0 && at < 4 && c == '.';
        let is_entity =
            c == '&' && text[at + 1..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '#');
        if opens_block || is_entity || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~') {
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
}
