//! The characters of a text with the places at which a file writes them: as themselves, or as references such as `&amp;`,
//! escapes such as `\n`, or line ends of two characters.

use html5gum::{Token, Tokenizer};

/// One character of a text, and the bytes of the file that stand for it. Two characters can share the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// The character.
    pub c: char,
    /// The offset in the file.
    pub at: usize,
    /// The length in the file, in bytes.
    pub length: usize,
}

/// Where a page has a text; the two places read `&copy=` differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Between tags.
    Content,
    /// In the value of an attribute.
    Attribute,
}

/// Returns the characters of a text of a page; `raw` is written at `offset`.
pub(super) fn html(raw: &str, offset: usize, place: Place) -> Vec<Written> {
    let (mut written, mut at) = (Vec::with_capacity(raw.len()), 0);
    while let Some((rest, c)) = raw.get(at..).and_then(|rest| Some((rest, rest.chars().next()?))) {
        let (text, length) = match c {
            '&' => reference(rest, place),
            // An end tag without a name is no text.
            '<' if place == Place::Content && rest.starts_with("</>") => (String::new(), 3),
            '\r' => ("\n".into(), if rest.starts_with("\r\n") { 2 } else { 1 }),
            _ => (c.into(), c.len_utf8()),
        };
        written.extend(text.chars().map(|c| Written { c, at: offset + at, length }));
        at += length;
    }
    written
}

/// Returns what the `&` at the start of `rest` stands for, and the length of that in the file.
fn reference(rest: &str, place: Place) -> (String, usize) {
    let name = rest.get(1..).unwrap_or_default();
    let end = 1 + name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).unwrap_or(name.len());
    let end = end + usize::from(rest.get(end..).is_some_and(|after| after.starts_with(';')));
    let source = rest.get(..end).unwrap_or_default();
    let is_value = rest.get(end..).is_some_and(|after| after.starts_with('='));
    let decoded = match place {
        _ if end == 1 => source.to_owned(),
        Place::Attribute if is_value => decoded(&format!("{source}="), place).trim_end_matches('=').to_owned(),
        _ => decoded(source, place),
    };
    // After a reference without a semicolon, as in `&ampx`, the rest stands for itself.
    let first = decoded.chars().next().map_or(0, char::len_utf8);
    let after = decoded.get(first..).unwrap_or_default();
    let kept = after.bytes().rev().zip(source.bytes().rev()).take_while(|(a, b)| a == b).count();
    (decoded.get(..decoded.len() - kept).unwrap_or_default().to_owned(), source.len() - kept)
}

/// Returns what the tokenizer makes of a text.
fn decoded(source: &str, place: Place) -> String {
    let page = match place {
        Place::Content => source.to_owned(),
        Place::Attribute => format!("<a b=\"{source}\">"),
    };
    let mut decoded = Vec::new();
    for token in Tokenizer::new(&page) {
        match token {
            Ok(Token::String(text)) => decoded.extend_from_slice(&text),
            Ok(Token::StartTag(tag)) => decoded.extend(tag.attributes.values().flat_map(|value| value.iter())),
            _ => {}
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// Returns the value of an attribute as the page writes it, with its offset in `written`, such as `title="Tea"`.
pub(super) fn value(written: &str) -> (&str, usize) {
    // An equals sign at the start belongs to the name.
    let Some(equals) = written.char_indices().skip(1).find(|(_, c)| *c == '=').map(|(at, _)| at) else {
        return ("", 0);
    };
    let after = written.get(equals + 1..).unwrap_or_default();
    let value = after.trim_start_matches(|c: char| c.is_ascii_whitespace());
    let start = equals + 1 + after.len() - value.len();
    match value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        Some(quote) => {
            let value = value.get(1..).unwrap_or_default();
            (value.split(quote).next().unwrap_or_default(), start + 1)
        }
        None => {
            let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(value.len());
            (value.get(..end).unwrap_or_default(), start)
        }
    }
}

/// Returns the characters of a JSON text; `raw` is what stands between its quotes, at `offset`.
pub(super) fn json(raw: &str, offset: usize) -> Vec<Written> {
    let (mut written, mut at) = (Vec::with_capacity(raw.len()), 0);
    while let Some((rest, c)) = raw.get(at..).and_then(|rest| Some((rest, rest.chars().next()?))) {
        let (c, length) = if c == '\\' { escape(rest) } else { (c, c.len_utf8()) };
        written.push(Written { c, at: offset + at, length });
        at += length;
    }
    written
}

/// Returns what the escape at the start of `rest` stands for: `\n`, `\u00e9`, or two of the latter for one character.
fn escape(rest: &str) -> (char, usize) {
    let read = |length: usize| {
        let text: String = serde_json::from_str(&format!("\"{}\"", rest.get(..length)?)).ok()?;
        Some((text.chars().next()?, length))
    };
    [2, 6, 12].into_iter().find_map(read).unwrap_or(('\\', 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a text of random pieces, each with the characters that it stands for, as their places should be found.
    fn text(pieces: &[(&str, &str)], seed: &mut u32) -> (String, Vec<Written>) {
        let (mut raw, mut expected) = (String::new(), Vec::new());
        for _ in 0..12 {
            *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let (piece, meaning) = pieces[(*seed >> 16) as usize % pieces.len()];
            expected.extend(meaning.chars().map(|c| Written { c, at: 7 + raw.len(), length: piece.len() }));
            raw.push_str(piece);
        }
        (raw, expected)
    }

    #[test]
    fn the_places_in_a_text_of_json_are_those_of_its_pieces() {
        let pieces = [
            ("a", "a"),
            ("é", "é"),
            ("€", "€"),
            (" ", " "),
            (r"\n", "\n"),
            (r#"\""#, "\""),
            (r"\\", "\\"),
            (r"\/", "/"),
            (r"\u00e9", "é"),
            (r"\u005C", "\\"),
            (r"\uD83D\ude00", "😀"),
            ("u", "u"),
        ];
        let mut seed = 3;
        for _ in 0..2000 {
            let (raw, expected) = text(&pieces, &mut seed);
            let found = json(&raw, 7);
            assert_eq!(found, expected, "{raw}");
            let meant: String = serde_json::from_str(&format!("\"{raw}\"")).unwrap();
            assert_eq!(found.iter().map(|written| written.c).collect::<String>(), meant, "{raw}");
        }
    }

    #[test]
    fn the_places_in_a_text_of_a_page_are_those_of_its_pieces() {
        let pieces = [
            ("a ", ""),
            ("é", "é"),
            ("€", "€"),
            ("-", "-"),
            ("&amp;", "&"),
            ("&quot;", "\""),
            ("&eacute;", "é"),
            ("&nbsp;", "\u{a0}"),
            ("&#8364;", "€"),
            ("&#x1F600;", "😀"),
            ("&NotEqualTilde;", "≂\u{338}"),
            ("&semi;", ";"),
            ("\r\n", "\n"),
            ("& ", ""),
        ];
        let mut seed = 5;
        for _ in 0..2000 {
            // Two characters that stand for themselves.
            let (raw, mut expected) = text(&pieces, &mut seed);
            for (at, pair) in raw.match_indices("a ").chain(raw.match_indices("& ")) {
                let chars = pair.char_indices();
                expected.extend(chars.map(|(next, c)| Written { c, at: 7 + at + next, length: 1 }));
            }
            expected.sort_by_key(|written| written.at);
            assert_eq!(html(&raw, 7, Place::Content), expected, "{raw}");
            assert_eq!(html(&raw, 7, Place::Attribute), expected, "{raw}");
        }
    }

    #[test]
    fn a_text_of_a_page_has_the_characters_that_the_tokenizer_finds() {
        let pieces =
            ["&", "amp", ";", "#", "x", "41", "not", "it", "=", "copy", "é", " ", "\r", "\n", "lt", "frac", "12", "&#"];
        let mut seed = 9_u32;
        for _ in 0..5000 {
            let mut raw = String::new();
            for _ in 0..8 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                raw.push_str(pieces[(seed >> 16) as usize % pieces.len()]);
            }
            for place in [Place::Content, Place::Attribute] {
                let found: String = html(&raw, 0, place).iter().map(|written| written.c).collect();
                assert_eq!(found, decoded(&raw, place), "{raw:?} {place:?}");
            }
        }
    }

    #[test]
    fn the_tokenizer_says_where_each_text_of_a_page_is_written() {
        let pieces = [
            "a",
            "<",
            "3",
            "</",
            "<!",
            "<b>",
            "</b>",
            "&amp;",
            "&am",
            "é",
            "<!--",
            "-->",
            "\r\n",
            " ",
            ">",
            "<p x='&amp;'>",
            "<noscript>",
            "<b x=y",
        ];
        let mut seed = 21_u32;
        for _ in 0..5000 {
            let mut page = String::new();
            for _ in 0..10 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                page.push_str(pieces[(seed >> 16) as usize % pieces.len()]);
            }
            let mut emitter = html5gum::DefaultEmitter::<usize>::new_with_span();
            emitter.naively_switch_states(true);
            let mut tokens = Tokenizer::new_with_emitter(&page, emitter);
            while let Some(token) = tokens.next() {
                match token {
                    Ok(Token::StartTag(tag)) if tag.name.as_slice() == b"noscript" => {
                        tokens.set_state(html5gum::State::Data);
                    }
                    Ok(Token::String(string)) => {
                        let raw = &page[string.span.start..string.span.end];
                        let found: String = html(raw, 0, Place::Content).iter().map(|written| written.c).collect();
                        assert_eq!(found, String::from_utf8_lossy(&string.value), "{page:?}");
                    }
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn the_value_of_an_attribute_stands_after_its_name_and_quote() {
        for (written, expected) in [
            ("title=\"a b\"", ("a b", 7)),
            ("title = 'a>\"b'", ("a>\"b", 9)),
            ("title=ab>", ("ab", 6)),
            ("title=\n a=b ", ("a=b", 8)),
            ("title", ("", 0)),
            ("=a=b", ("b", 3)),
        ] {
            assert_eq!(value(written), expected, "{written}");
        }
    }
}
