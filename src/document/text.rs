//! Texts that quote a site, which may have written them in another language than the document's.

use serde::Serialize;

use crate::policy::is_link;

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
    /// The address, if the part is a link: `#` and a name inside the document, or an address that a document may link to.
    pub link: Option<String>,
    /// The name that links inside the document lead to, of lower-case letters, digits and hyphens.
    pub anchor: Option<String>,
}

impl Part {
    const fn plain(text: String) -> Self {
        Self { text, language: None, code: false, link: None, anchor: None }
    }

    /// Returns true if the part differs from another one at most in its characters.
    fn continues(&self, other: &Self) -> bool {
        let is_alike = (&self.language, self.code, &self.link) == (&other.language, other.code, &other.link);
        is_alike && other.anchor.is_none()
    }
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
        Text { parts: vec![Part { language: self.0.map(str::to_owned), ..Part::plain(text.to_owned()) }] }
    }
}

/// Returns the language of a tag without its region. Norwegian without a variety is written Bokmål.
fn primary(tag: &str) -> String {
    let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    if primary == "no" { "nb".to_owned() } else { primary }
}

/// Returns a name that HTML, Markdown and an address contain as it is.
fn anchor(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_lowercase() || c.is_ascii_digit() { c } else { '-' };
    name.chars().map(plain).collect()
}

impl Text {
    /// Returns a word of a file or program.
    #[must_use]
    pub fn code(word: &str) -> Self {
        Self { parts: vec![Part { code: true, ..Part::plain(word.to_owned()) }] }
    }

    /// Returns the text as the place that links with this name lead to ([`Text::leading_to`]).
    #[must_use]
    pub fn anchored(mut self, name: &str) -> Self {
        if let Some(first) = self.parts.first_mut() {
            first.anchor = Some(anchor(name));
        }
        self
    }

    /// Returns the text as a link to the place with this name in the same document.
    #[must_use]
    pub fn leading_to(self, name: &str) -> Self {
        self.with_link(&format!("#{}", anchor(name)))
    }

    /// Returns the text as a link if `address` is one that a document may link to; otherwise, the text.
    #[must_use]
    pub fn linked(self, address: &str) -> Self {
        if is_link(address) { self.with_link(address) } else { self }
    }

    fn with_link(mut self, address: &str) -> Self {
        self.parts.iter_mut().for_each(|part| part.link = Some(address.to_owned()));
        self
    }

    /// Returns the text with another one at its end.
    #[must_use]
    pub fn then(mut self, other: impl Into<Self>) -> Self {
        for part in other.into().parts {
            match self.parts.last_mut().filter(|last| last.continues(&part)) {
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
        Self { parts: vec![Part::plain(text)] }
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
    fn only_addresses_that_a_document_may_contain_become_links_and_links_stay_apart() {
        let text = Text::from("a").linked("https://example.org").then(Text::from("b").linked("javascript:x"));
        let links: Vec<_> = text.parts.iter().map(|part| part.link.as_deref()).collect();
        assert_eq!(links, [Some("https://example.org"), None]);
        let place = Text::from("x").anchored("measure-\"><b>");
        assert_eq!(place.parts[0].anchor.as_deref(), Some("measure----b-"));
        assert_eq!(Text::from("a").then(place).parts.len(), 2, "an anchor is not lost");
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
