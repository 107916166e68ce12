//! Recognises telephone numbers.

use super::measures::{is_article, is_clock, is_date, is_in_thousands, is_measure, is_publication};

/// A number with `+`, one that begins with 0 and has separators, or one of North America; 8 to 15 digits as in ITU-T
/// E.164. A price or an item number has none of these forms; a date, a range or the number of a book or journal may have
/// one, and is none. A national number has a group of three digits, or five of two as in France; a list of sizes such as
/// `0/2/4/6/8` has neither.
pub(super) fn is_phone(text: &str) -> bool {
    let value = after(text.trim(), &["tel:", "tel.:", "tel.", "tel", "phone:", "mobile:", "fax:", "t:", "p:", "m:"]);
    let value = without_extension(value);
    if is_north_american(value) {
        return true;
    }
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let separated = value.contains([' ', '-', '/', '(']);
    let begins = value.starts_with('+') || ((value.starts_with('0') || value.starts_with("(0")) && separated);
    let inside = value.strip_prefix('+').unwrap_or(value);
    let has_form = inside.bytes().all(|byte| byte.is_ascii_digit() || b" -./()".contains(&byte));
    let groups = || value.split(|c: char| !c.is_ascii_digit()).map(str::len).filter(|&length| length > 0);
    let is_grouped = value.starts_with('+') || groups().any(|length| length > 2) || groups().eq([2; 5]);
    // No area or country has a code that begins with two zeros after the first.
    let is_padded = value.trim_start_matches('(').starts_with("000");
    let is_number = is_publication(value) || is_article(value) || is_measure(value) || is_in_thousands(value);
    let is_other = is_date(value) || is_number || is_clock(value);
    (8..=15).contains(&digits) && begins && has_form && is_grouped && !is_padded && !is_other
}

/// Returns a number without its extension: `x12`, `ext. 12`, `#12`.
fn without_extension(value: &str) -> &str {
    let number = value.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = value.len() - number.len();
    let before = number.trim_end().trim_end_matches('.').to_ascii_lowercase();
    let mark = ["extension", "ext", "x", "#"].into_iter().find(|mark| before.ends_with(mark));
    let start = mark.map_or(value.len(), |mark| before.len() - mark.len());
    if (1..=6).contains(&digits) { value.get(..start).unwrap_or_default().trim_end() } else { value }
}

/// Ten digits in groups of 3, 3 and 4, the first in brackets or all with a separator, perhaps after the 1 of the country.
/// With spaces alone, which three measures in millimetres have too, the second group begins with 2 to 9, except after 555,
/// the code of examples.
///
/// # Source
/// North American Numbering Plan, "NANP numbering resources": area codes begin with 2 to 9, have no 9 in the middle and do
/// not end in 11; of those that end in 00, 500, 800 and 900 are in use; the second group begins with 2 to 9. The separators are
/// those of ITU-T E.123 and of usage.
fn is_north_american(value: &str) -> bool {
    let value = value.strip_prefix('+').unwrap_or(value);
    let national = value.strip_prefix('1').filter(|rest| rest.starts_with([' ', '-', '.', '(']));
    let value = national.map_or(value, |rest| rest.trim_start_matches([' ', '-', '.']));
    let (area, rest) = match value.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((area, rest)) => (area, rest.trim_start_matches([' ', '-', '.'])),
        None => match value.split_at_checked(3) {
            Some((area, rest)) if rest.starts_with([' ', '-', '.', '/']) => (area, rest.get(1..).unwrap_or_default()),
            _ => return false,
        },
    };
    let Some((exchange, line)) = rest.split_once([' ', '-', '.']) else { return false };
    let are_digits = [area, exchange, line].iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    let lengths = (area.len(), exchange.len(), line.len());
    let is_area = match area.as_bytes() {
        [b'5' | b'8' | b'9', b'0', b'0'] => true,
        [_, b'0', b'0'] | [_, b'9', _] | [_, b'1', b'1'] => false,
        [first, ..] => matches!(first, b'2'..=b'9'),
        [] => false,
    };
    let is_exchange = area == "555" || value.contains(['-', '.', '(', '/']) || exchange.starts_with(|c| c > '1');
    are_digits && lengths == (3, 3, 4) && is_area && is_exchange
}

/// Returns what follows one of these words, in any case, at the start of a text.
pub(super) fn after<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let starts = |word: &&str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    words.iter().find(|word| starts(word)).map_or(text, |word| text.get(word.len()..).unwrap_or_default().trim_start())
}
