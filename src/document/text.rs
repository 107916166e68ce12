//! Texts that quote a site, which may have written them in another language than the document's.

use serde::Serialize;

/// A text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The parts, in order.
    pub parts: Vec<Part>,
}

/// A part of a text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The characters.
    pub text: String,
    /// The BCP 47 tag of the language if it is not the document's.
    pub language: Option<String>,
    /// True for a word of a file or program, such as a key, which is not broken across lines.
    pub code: bool,
}

/// The language of a site's texts, as a document in another language has to state it.
///
/// # Source
/// WCAG 2.2, 3.1.2 "Language of Parts".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SiteLanguage<'a>(Option<&'a str>);

impl<'a> SiteLanguage<'a> {
    /// Returns the language of a site that lists these languages, the main one first, in a document in another one. A site
    /// that lists none does not state the language of its texts.
    #[must_use]
    pub fn of(languages: &'a [String], document: &str) -> Self {
        let main = languages.first().map(String::as_str);
        Self(main.filter(|tag| primary(tag) != primary(document)))
    }

    /// Returns a text of the site.
    #[must_use]
    pub fn text(self, text: &str) -> Text {
        Text { parts: vec![Part { text: text.to_owned(), language: self.0.map(str::to_owned), code: false }] }
    }
}

/// Returns the language of a tag without its region. Norwegian without a variety is written Bokmål.
fn primary(tag: &str) -> String {
    let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    if primary == "no" { "nb".to_owned() } else { primary }
}

impl Text {
    /// Returns a word of a file or program.
    #[must_use]
    pub fn code(word: &str) -> Self {
        Self { parts: vec![Part { text: word.to_owned(), language: None, code: true }] }
    }

    /// Returns the text with another one at its end.
    #[must_use]
    pub fn then(mut self, other: impl Into<Self>) -> Self {
        for part in other.into().parts {
            match self.parts.last_mut().filter(|last| (&last.language, last.code) == (&part.language, part.code)) {
                Some(last) => last.text.push_str(&part.text),
                None => self.parts.push(part),
            }
        }
        self
    }

    /// Returns texts with a separator between them.
    #[must_use]
    pub fn joined(texts: impl IntoIterator<Item = Self>, separator: &str) -> Self {
        let mut joined = Self::default();
        for (at, text) in texts.into_iter().enumerate() {
            joined = if at > 0 { joined.then(separator).then(text) } else { joined.then(text) };
        }
        joined
    }

    /// Returns the characters of all parts.
    #[must_use]
    pub fn plain(&self) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self { parts: vec![Part { text, language: None, code: false }] }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_language_that_differs_from_the_documents_is_stated() {
        let stated = |languages: &[&str], document: &str| {
            let languages: Vec<String> = languages.iter().map(|&tag| tag.to_owned()).collect();
            SiteLanguage::of(&languages, document).text("x").parts[0].language.clone()
        };
        assert_eq!(stated(&["de-AT", "en"], "en"), Some("de-AT".to_owned()));
        for (languages, document) in [(&["de-AT"][..], "de"), (&["EN-gb"], "en"), (&["no"], "nb"), (&[], "en")] {
            assert_eq!(stated(languages, document), None, "{languages:?}");
        }
    }

    #[test]
    fn parts_keep_their_languages() {
        let languages = ["de".to_owned()];
        let site = SiteLanguage::of(&languages, "en");
        let joined = Text::joined([site.text("a"), "b".into()], "; ");
        assert_eq!(joined.plain(), "a; b");
        let languages: Vec<_> = joined.parts.iter().map(|part| part.language.as_deref()).collect();
        assert_eq!(languages, [Some("de"), None]);
    }
}
