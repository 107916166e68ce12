//! Text patterns. Both the engine's check and the schema's regular expression derive from the same pattern.

use alloc::string::String;

use crate::words::{add, add_number};

/// A pattern that a text must match from its first to its last byte.
#[derive(Clone, Copy, Debug)]
pub enum Pattern {
    /// Exactly this ASCII text.
    Exactly(&'static str),
    /// One ASCII character in these ranges or, if `except` is true, any character outside them that is not hidden.
    One {
        /// The first and last byte of each range.
        ranges: &'static [(u8, u8)],
        /// True to match every other character.
        except: bool,
    },
    /// All of these patterns, in order.
    Sequence(&'static [Self]),
    /// Any one of these patterns.
    Either(&'static [Self]),
    /// The same pattern, repeated between a minimum and a maximum number of times.
    Times(&'static Self, usize, Option<usize>),
}

impl Pattern {
    /// Returns true if the whole text matches.
    #[must_use]
    pub fn matches(&self, text: &[u8]) -> bool {
        !has_hidden(text) && self.ends(text, &mut |rest| rest.is_empty())
    }

    /// Returns true if the beginning of `text` matches and `then` returns true for the rest.
    fn ends(&self, text: &[u8], then: &mut dyn FnMut(&[u8]) -> bool) -> bool {
        match self {
            Self::Exactly(expected) => text.strip_prefix(expected.as_bytes()).is_some_and(then),
            Self::One { .. } => text.split_first().is_some_and(|(&byte, rest)| self.has(byte) && then(rest)),
            Self::Sequence(parts) => match parts.split_first() {
                Some((first, rest)) => first.ends(text, &mut |text| Self::Sequence(rest).ends(text, then)),
                None => then(text),
            },
            Self::Either(ways) => ways.iter().any(|way| way.ends(text, then)),
            // Tries the longest run first, in a loop instead of one recursive call per repetition.
            Self::Times(one @ Self::One { .. }, least, most) => {
                let run = text.iter().take_while(|byte| one.has(**byte)).count().min(most.unwrap_or(usize::MAX));
                (*least..=run).rev().any(|length| text.get(length..).is_some_and(&mut *then))
            }
            Self::Times(part, least, most) => {
                let again = Self::Times(part, least.saturating_sub(1), most.map(|most| most.saturating_sub(1)));
                *most != Some(0) && part.ends(text, &mut |rest| rest.len() < text.len() && again.ends(rest, then))
                    || *least == 0 && then(text)
            }
        }
    }

    /// Returns true if this `One` pattern matches the byte. Each byte of a multi-byte character counts as a byte
    /// outside ASCII.
    fn has(&self, byte: u8) -> bool {
        let Self::One { ranges, except } = self else { return false };
        ranges.iter().any(|&(first, last)| (first..=last).contains(&byte)) != *except
    }

    /// Returns the same pattern as an ECMAScript regular expression.
    #[must_use]
    pub fn regular_expression(&self) -> String {
        let mut text = String::new();
        add(&mut text, "^");
        self.describe(&mut text);
        add(&mut text, "$");
        text
    }

    fn describe(&self, text: &mut String) {
        match self {
            Self::Exactly(exactly) => exactly.bytes().for_each(|byte| describe_byte(text, byte)),
            Self::One { ranges, except } => {
                add(text, if *except { "[^" } else { "[" });
                for &(first, last) in *ranges {
                    describe_byte(text, first);
                    if first != last {
                        add(text, "-");
                        describe_byte(text, last);
                    }
                }
                add(text, if *except { HIDDEN } else { "" });
                add(text, "]");
            }
            Self::Sequence(parts) => parts.iter().for_each(|part| part.describe(text)),
            Self::Either(ways) => {
                for (n, way) in ways.iter().enumerate() {
                    add(text, if n == 0 { "(" } else { "|" });
                    way.describe(text);
                }
                add(text, ")");
            }
            Self::Times(part, least, most) => {
                let is_group = matches!(part, Self::Sequence(_));
                add(text, if is_group { "(" } else { "" });
                part.describe(text);
                add(text, if is_group { ")" } else { "" });
                match (*least, *most) {
                    (0, None) => add(text, "*"),
                    (0, Some(1)) => add(text, "?"),
                    (least, most) => {
                        add(text, "{");
                        add_number(text, least);
                        if most != Some(least) {
                            add(text, ",");
                            most.into_iter().for_each(|most| add_number(text, most));
                        }
                        add(text, "}");
                    }
                }
            }
        }
    }
}

/// The hidden characters, as a part of a character class: the control characters after ASCII (C1), the separators of
/// lines and paragraphs, and the characters that override the direction of the text after them (Unicode Standard
/// Annex #9), with which a name could be shown as another one.
///
/// Marks of direction (U+061C, U+200E, U+200F) and joiners (U+200C, U+200D) are not among them: texts in Arabic, Hebrew,
/// Persian and Indian languages need them, and they change the order of no letters.
const HIDDEN: &str = "\\u0080-\\u009f\\u2028-\\u202e\\u2066-\\u2069";

/// Returns true if UTF-8 text has a [hidden](HIDDEN) character.
fn has_hidden(text: &[u8]) -> bool {
    (0..text.len()).any(|at| {
        let rest = text.get(at..).unwrap_or_default();
        matches!(rest, [0xc2, 0x80..=0x9f, ..] | [0xe2, 0x80, 0xa8..=0xae, ..] | [0xe2, 0x81, 0xa6..=0xa9, ..])
    })
}

fn describe_byte(text: &mut String, byte: u8) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let digit = |at: u8| HEX.get(usize::from(at)).map_or('0', |&digit| char::from(digit));
    if byte.is_ascii_graphic() {
        if matches!(
            byte,
            b'\\' | b'^' | b'$' | b'.' | b'|' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'*' | b'+' | b'?'
        ) {
            add(text, "\\");
        }
        text.push(char::from(byte));
    } else {
        add(text, "\\u00");
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
}
