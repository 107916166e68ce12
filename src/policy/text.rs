//! What the texts of a policy may be. Each rule is one that the published JSON Schema has as well.

use super::purpose::NAMES;

/// What a text may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    /// The most characters.
    most: usize,
    /// True of the bytes of what is allowed; what it gets is never empty.
    form: fn(&[u8]) -> bool,
    /// What the rule asks for, in words.
    pub expected: &'static str,
}

impl Rule {
    /// True when the text keeps the rule.
    #[inline(never)] // Texts are read in three places, and none is read often.
    pub fn allows(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        // A character has one byte that does not go on from another. Not `chars().count()`, which is made for long texts.
        let characters = bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
        (1..=self.most).contains(&characters) && (self.form)(bytes)
    }
}

/// A name or a contact (chosen: a line of a prompt on a small screen is forty characters).
pub(super) const NAME: Rule =
    Rule { most: 200, form: is_line, expected: "1 to 200 characters on one line, no space at either end" };
/// A postal address.
pub(super) const ADDRESS: Rule =
    Rule { most: 400, form: is_line, expected: "1 to 400 characters on one line, no space at either end" };
/// A category or a tag (chosen: the deepest shop categories stay below 100 characters).
pub(super) const LABEL: Rule = Rule {
    most: 128,
    form: is_line,
    expected: "a category or tag of 1 to 128 characters, no space at either end, each once",
};
/// The address of a schema; nobody reads it but an editor.
pub(super) const SCHEMA: Rule = Rule { most: MAX_URL, form: is_line, expected: "the address of a schema" };
/// Two capital letters, as ISO 3166-1 has them; whether they are given to a country is not asked.
pub(super) const COUNTRY: Rule =
    Rule { most: 2, form: is_country, expected: "two capital letters such as GB (ISO 3166-1)" };
/// `https://` and a host, or a path on the same site: a link that leads to a page and does nothing else.
pub(super) const LINK: Rule =
    Rule { most: MAX_URL, form: is_link, expected: "an https address, or a path that begins with one slash" };
/// A BCP 47 tag by its form; the length is the longest that has to be supported (RFC 5646, §4.4.1).
pub(super) const LANGUAGE: Rule =
    Rule { most: 35, form: is_language, expected: "a language tag such as en or de-AT, each once" };
/// A question to visitors in general (chosen: two lines on a page).
pub(super) const QUESTION: Rule = Rule { most: 200, ..NAME };
/// One of a signal's answers.
pub(super) const ANSWER: Rule =
    Rule { form: is_answer, expected: "1 to 128 characters, no space at either end, each once, not \"none\"", ..LABEL };
/// The name of a signal.
pub(super) const SIGNAL: Rule =
    Rule { most: 64, form: is_signal, expected: "1 to 64 small letters, digits and hyphens" };
/// A purpose that a policy asks for by name.
pub(super) const PURPOSE: Rule =
    Rule { most: 15, form: is_purpose, expected: "recommendations, offers or measurement, each once" };

/// The longest address on the web, in characters (chosen: what every browser and proxy takes).
const MAX_URL: usize = 2000;

/// One line of text: no control character, no space at either end.
#[inline(never)]
fn is_line(text: &[u8]) -> bool {
    let ends_in_space = text.first() == Some(&b' ') || text.last() == Some(&b' ');
    !ends_in_space && !text.iter().any(u8::is_ascii_control)
}

/// A line that cannot be taken for the answer that there is nothing to tell.
fn is_answer(text: &[u8]) -> bool {
    is_line(text) && text != b"none"
}

fn is_signal(text: &[u8]) -> bool {
    text.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-')
}

fn is_country(text: &[u8]) -> bool {
    text.len() == 2 && text.iter().all(u8::is_ascii_uppercase)
}

fn is_link(text: &[u8]) -> bool {
    let leads = match text.strip_prefix(b"https://") {
        // A host comes first.
        Some(rest) => rest.first().is_some_and(|first| !matches!(first, b'/' | b'?' | b'#' | b'\\')),
        // `//host` and `/\host` would be another site.
        None => text.first() == Some(&b'/') && !matches!(text.get(1), Some(b'/' | b'\\')),
    };
    leads && is_line(text) && !text.iter().any(u8::is_ascii_whitespace)
}

/// A language of 2 to 8 letters, then subtags of 1 to 8 letters and digits.
fn is_language(text: &[u8]) -> bool {
    let (mut length, mut least) = (0, 2);
    for &byte in text {
        if byte == b'-' && length >= least {
            (length, least) = (0, 1);
        } else if length < 8 && (byte.is_ascii_alphabetic() || least == 1 && byte.is_ascii_digit()) {
            length += 1;
        } else {
            return false;
        }
    }
    length >= least
}

fn is_purpose(text: &[u8]) -> bool {
    NAMES.iter().any(|name| name.as_bytes() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_measured_in_characters_and_holds_no_control_character_and_no_space_at_its_ends() {
        let line = |text: &str, most| Rule { most, ..NAME }.allows(text);
        assert!(line("a", 1) && line("é☕😀", 3) && line("a  b", 4) && line("\u{a0}", 1));
        for text in ["", " ", " a", "a ", "a\n", "a\0b", "a\u{7f}b", "é☕😀!"] {
            assert!(!line(text, 3), "{text:?}");
        }
    }

    #[test]
    fn a_link_leads_to_https_or_to_a_path_of_the_same_site() {
        for link in ["/", "/privacy", "/p?a=//b#c", "https://shop.example", "https://müller.example/privacy"] {
            assert!(LINK.allows(link), "{link}");
        }
        let long = format!("/{}", "a".repeat(2000));
        let refused = [
            "",
            "privacy",
            "//evil.example",
            "/\\evil.example",
            "http://shop.example",
            "https://",
            "https:///x",
            "https://?",
            "HTTPS://shop.example",
            "javascript:alert(1)",
            "/a b",
            "/a\n",
            " /a",
            &long,
        ];
        for text in refused {
            assert!(!LINK.allows(text), "{text:?}");
        }
    }

    #[test]
    fn a_language_is_a_tag_and_a_country_two_capital_letters() {
        for tag in ["en", "de-AT", "zh-Hans-CN", "ca-ES-valencia", "sl-rozaj-biske-1994"] {
            assert!(LANGUAGE.allows(tag), "{tag}");
        }
        for text in ["", "e", "en-", "-en", "en_GB", "englishes", "en--GB", "de-123456789", "ünd", "x-a"] {
            assert!(!LANGUAGE.allows(text), "{text}");
        }
        assert!(!LANGUAGE.allows(&format!("en{}", "-abcdefgh".repeat(4))));
        assert!(COUNTRY.allows("GB"));
        assert!(!["", "G", "gb", "GBR", "G1", "Ö"].iter().any(|text| COUNTRY.allows(text)));
    }
}
