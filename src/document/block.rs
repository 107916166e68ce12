//! The structure of a document, independent of its format.

use serde::Serialize;

use super::text::Text;
use crate::policy::is_link;

/// A document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The BCP 47 tag of the language.
    pub language: String,
    /// The direction of the text: `ltr` or `rtl`.
    pub direction: String,
    /// The title.
    pub title: String,
    /// The first paragraph.
    pub lead: Text,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// The last line, which states where the document comes from.
    pub made: String,
}

impl Document {
    /// Returns an empty document in English.
    #[must_use]
    pub fn english() -> Self {
        let (language, direction) = ("en".to_owned(), "ltr".to_owned());
        Self {
            language,
            direction,
            title: String::new(),
            lead: Text::default(),
            sections: Vec::new(),
            made: String::new(),
        }
    }
}

/// A section with a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The contents, in order.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// The text.
        line: Line,
    },
    /// A list of sentences.
    List {
        /// The sentences.
        lines: Vec<String>,
    },
    /// Names with their values.
    Facts {
        /// The names and values, in order.
        facts: Vec<(String, Line)>,
    },
    /// A table; all rows have as many cells as the head.
    Table {
        /// The column heads.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<Text>>,
    },
}

/// A text that may be a link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The text.
    pub text: Text,
    /// The address, if the text is a link: a path on the site, or an `https:` or `mailto:` address.
    pub link: Option<String>,
}

impl<T: Into<Text>> From<T> for Line {
    fn from(text: T) -> Self {
        Self { text: text.into(), link: None }
    }
}

impl Line {
    /// Returns a link if `address` is one that a document may contain; otherwise, only the text.
    #[must_use]
    pub fn linked(text: impl Into<Text>, address: &str) -> Self {
        let link = if is_link(address) {
            Some(address.to_owned())
        } else if is_mail(address) {
            Some(format!("mailto:{address}"))
        } else {
            None
        };
        Self { text: text.into(), link }
    }
}

/// Returns true for text that is certainly an e-mail address.
fn is_mail(text: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_+".contains(&b));
    text.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}

impl Section {
    /// Returns a section without contents.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), blocks: Vec::new() }
    }

    /// Adds a paragraph.
    pub fn say(&mut self, text: impl Into<Line>) -> &mut Self {
        self.blocks.push(Block::Paragraph { line: text.into() });
        self
    }

    /// Adds a list.
    pub fn list(&mut self, lines: Vec<String>) -> &mut Self {
        self.blocks.push(Block::List { lines });
        self
    }

    /// Adds names with their values.
    pub fn facts(&mut self, facts: Vec<(String, Line)>) -> &mut Self {
        self.blocks.push(Block::Facts { facts });
        self
    }

    /// Adds a table.
    pub fn table<T: Into<Text>>(&mut self, head: Vec<String>, rows: Vec<Vec<T>>) -> &mut Self {
        let rows = rows.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect();
        self.blocks.push(Block::Table { head, rows });
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_cannot_run_or_mislead_become_links() {
        let link = |address: &str| Line::linked("x", address).link;
        assert_eq!(link("/privacy"), Some("/privacy".into()));
        assert_eq!(link("https://shop.example/privacy"), Some("https://shop.example/privacy".into()));
        assert_eq!(link("privacy@example.org"), Some("mailto:privacy@example.org".into()));
        for address in [
            "//evil.example",
            "/\\evil.example",
            "https://",
            "https:///x",
            "javascript:alert(1)",
            "javascript:alert(1)//a@b.c",
            "http://shop.example",
            "/a\nb",
            "a@b?cc=c@d.e",
            "@",
            "Jo at x",
        ] {
            assert_eq!(link(address), None, "{address}");
        }
    }
}
