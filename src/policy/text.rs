//! The rules for texts in a policy.

use super::form::Text;
use super::pattern::Pattern;
use Pattern::{Either, Exactly, One, Sequence, Times};

/// The maximum length of a web address, in characters (chosen: every browser and proxy accepts it).
const MAX_URL: usize = 2000;

/// One character that is neither a control character, hidden nor a space.
const VISIBLE: Pattern = One { ranges: &[(0, b' '), (0x7f, 0x7f)], except: true };
/// One character that is neither a control character nor hidden.
const PRINTED: Pattern = One { ranges: &[(0, 0x1f), (0x7f, 0x7f)], except: true };
const LETTER: Pattern = One { ranges: &[(b'A', b'Z'), (b'a', b'z')], except: false };
const LETTER_OR_DIGIT: Pattern = One { ranges: &[(b'A', b'Z'), (b'a', b'z'), (b'0', b'9')], except: false };

/// One line of text: no control character, and no space at either end.
const LINE: Pattern = Sequence(&[VISIBLE, Times(&Sequence(&[Times(&PRINTED, 0, None), VISIBLE]), 0, Some(1))]);
/// `https://` and a host, or a path on the same site. `//host` and `/\host` would lead to another site.
const ADDRESS_OR_PATH: Pattern = Either(&[
    Sequence(&[
        Exactly("https://"),
        One {
            ranges: &[(0, b' '), (0x7f, 0x7f), (b'/', b'/'), (b'?', b'?'), (b'#', b'#'), (b'\\', b'\\')],
            except: true,
        },
        Times(&VISIBLE, 0, None),
    ]),
    Sequence(&[
        Exactly("/"),
        Times(
            &Sequence(&[
                One { ranges: &[(0, b' '), (0x7f, 0x7f), (b'/', b'/'), (b'\\', b'\\')], except: true },
                Times(&VISIBLE, 0, None),
            ]),
            0,
            Some(1),
        ),
    ]),
]);
/// The form of a BCP 47 tag: a language of 2 to 8 letters, then subtags of 1 to 8 letters and digits.
const LANGUAGE_TAG: Pattern = Sequence(&[
    Times(&LETTER, 2, Some(8)),
    Times(&Sequence(&[Exactly("-"), Times(&LETTER_OR_DIGIT, 1, Some(8))]), 0, None),
]);

/// A name or contact (chosen: one line of a prompt on a small screen has room for forty characters).
pub(super) const NAME: Text = Text {
    most: 200,
    pattern: &LINE,
    except: "",
    without: "",
    otherwise: "",
    expected: "1 to 200 printable characters on one line, no space at either end",
    examples: &[],
};
/// A postal address.
pub(super) const ADDRESS: Text =
    Text { most: 400, expected: "1 to 400 printable characters on one line, no space at either end", ..NAME };
/// A category or tag (chosen: the deepest shop categories stay below 100 characters).
pub(super) const LABEL: Text = Text {
    most: 128,
    expected: "a category or tag of 1 to 128 printable characters, no space at either end, listed once",
    ..NAME
};
/// A label of the catalogue that an audit removes; a label of one item would be no proxy.
pub(super) const PROXY: Text = Text {
    pattern: &Sequence(&[Either(&[Exactly("category:"), Exactly("provider:"), Exactly("tag:")]), LINE]),
    expected: "category:X, provider:X or tag:X of at most 128 characters",
    examples: &["tag:women", "provider:Acme"],
    ..LABEL
};
/// The address of a schema, which only editors read.
pub(super) const SCHEMA: Text = Text { most: MAX_URL, expected: "the address of a schema", ..NAME };
/// Two capital letters, as in ISO 3166-1; the engine does not check that the country exists.
pub(super) const COUNTRY: Text = Text {
    most: 2,
    pattern: &Times(&One { ranges: &[(b'A', b'Z')], except: false }, 2, Some(2)),
    expected: "two capital letters such as GB (ISO 3166-1)",
    examples: &["GB", "DE"],
    ..NAME
};
/// A link to a page.
pub(super) const LINK: Text = Text {
    most: MAX_URL,
    pattern: &ADDRESS_OR_PATH,
    expected: "an https address, or a path that begins with one slash",
    examples: &["/privacy", "https://shop.example/privacy"],
    ..NAME
};
/// Returns true for an address that a document may link to: one on this site, or an https address.
#[must_use]
pub fn is_link(text: &str) -> bool {
    LINK.allows(text)
}

/// The address that receives reports. A query or fragment could differ between visitors and thus identify them.
pub(super) const COLLECTOR: Text = Text {
    without: "?#",
    otherwise: "/homebody/reports",
    expected: "an https address, or a path that begins with one slash, without ? and #",
    examples: &[],
    ..LINK
};
/// A language tag of at most the length that implementations must support (RFC 5646, §4.4.1).
pub(super) const LANGUAGE: Text = Text {
    most: 35,
    pattern: &LANGUAGE_TAG,
    expected: "a language tag such as en or de-AT, listed once",
    examples: &["en", "de-AT"],
    ..NAME
};
/// A question about visitors in general (chosen: this length fits on two lines of a page).
pub(super) const QUESTION: Text = NAME;
/// One of a metric's answers; the engine adds `none`.
pub(super) const ANSWER: Text = Text {
    except: super::metric::NONE,
    expected: "1 to 128 printable characters, no space at either end, listed once, not \"none\"",
    ..LABEL
};
/// The name of a metric.
pub(super) const METRIC: Text = Text {
    most: 64,
    pattern: &Times(&One { ranges: &[(b'a', b'z'), (b'0', b'9'), (b'-', b'-')], except: false }, 1, Some(64)),
    expected: "1 to 64 lowercase letters, digits and hyphens",
    ..NAME
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_measured_in_characters_and_has_no_control_characters_and_no_space_at_either_end() {
        let line = |text: &str, most| Text { most, ..NAME }.allows(text);
        assert!(line("a", 1) && line("é☕😀", 3) && line("a  b", 4) && line("\u{a0}", 1));
        for text in ["", " ", " a", "a ", "a\n", "a\0b", "a\u{7f}b", "é☕😀!", "a\u{9b}", "a\u{202e}b"] {
            assert!(!line(text, 3), "{text:?}");
        }
    }

    #[test]
    fn marks_that_arabic_hebrew_and_persian_are_written_with_are_allowed() {
        for text in ["متجر \u{61c}(7)", "חנות\u{200f}!", "\u{200e}Shop (IL)", "می\u{200c}خواهم", "क\u{94d}\u{200d}ष"]
        {
            assert!(Text { most: 20, ..NAME }.allows(text), "{text:?}");
        }
    }

    #[test]
    fn a_link_is_an_https_address_or_a_path_on_the_same_site() {
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
    fn a_language_is_a_tag_and_a_country_is_two_capital_letters() {
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
