//! Recognises telephone numbers, and the dates, ranges and numbers of things that look like them.

/// A number with `+`, one that begins with 0 and has separators, or one of North America; 8 to 15 digits as in ITU-T
/// E.164. A price or an item number has none of these forms; a date, a range or the number of a book or journal may have
/// one, and is none.
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
    let is_other = is_date(value) || is_publication(value) || is_article(value) || is_measure(value);
    (8..=15).contains(&digits) && begins && has_form && !is_other
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

/// Ten digits in groups of 3, 3 and 4, the first in brackets or all with a separator, perhaps after the 1 of the country;
/// area codes begin with 2 to 9.
///
/// # Source
/// North American Numbering Plan; the separators are those of ITU-T E.123 and of usage.
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
    are_digits && lengths == (3, 3, 4) && area.starts_with(|c| matches!(c, '2'..='9'))
}

/// The number below the bars of an article: in groups of 1, 5, 5 and 1 digits (UPC-A), or 1, 6 and 6 (EAN-13).
fn is_article(value: &str) -> bool {
    let groups: Vec<usize> = value.split([' ', '-']).map(str::len).collect();
    matches!(groups[..], [1, 5, 5, 1] | [1, 6, 6])
}

/// A decimal number with a sign, a range of numbers such as `0.50 - 12.50` or `0-10000000`, a range of dates, or a
/// version such as `0.10.2-20240101`.
fn is_measure(value: &str) -> bool {
    let is_decimal = |text: &str| text.contains('.') && text.trim().parse::<f64>().is_ok();
    let day = |text: &str| text.split(['.', '/', '-']).map(str::len).eq([2, 2, 2]);
    let is_range = value.split_once('-').is_some_and(|(from, to)| {
        is_decimal(from) && is_decimal(to) || from.trim() == "0" && !to.contains(['-', ' ', '/'])
    });
    let is_period = value
        .split_once(" - ")
        .is_some_and(|(from, to)| [from, to].iter().all(|text| day(text.trim()) || is_date(text.trim())));
    is_decimal(value) || is_range || is_period || value.starts_with("0.")
}

/// Three numbers with the same mark between them, of which one is a year and two can be a day and a month; a time may
/// follow.
fn is_date(value: &str) -> bool {
    let is_day = |text: &str| matches!(text.parse(), Ok(1..=31_u8));
    let is_date = |value: &str, mark: char| match value.split(mark).collect::<Vec<_>>()[..] {
        [a, b, year] => {
            let is_month = [a, b].iter().any(|text| matches!(text.parse(), Ok(1..=12_u8)));
            matches!(year.parse(), Ok(1900..=2099_u16)) && is_day(a) && is_day(b) && is_month
        }
        _ => false,
    };
    let first = value.split(' ').next().unwrap_or_default();
    ['/', '-', '.'].into_iter().any(|mark| is_date(first, mark)) || is_date(value, ' ')
}

/// The number of a book of ten digits (ISO 2108, four parts) or of a journal (ISO 3297, two parts), with a right check
/// digit: the sum of the digits, each times its distance from the end, counted from 1, is divisible by 11.
fn is_publication(value: &str) -> bool {
    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(10)).collect();
    let parts = |mark| value.split(mark).count();
    let has_parts = match digits.len() {
        10 => parts('-') == 4 || parts(' ') == 4,
        8 => parts('-') == 2 && value.find('-') == Some(4),
        _ => false,
    };
    has_parts && digits.iter().rev().zip(1..).map(|(digit, weight)| digit * weight).sum::<u32>() % 11 == 0
}

/// Returns what follows one of these words, in any case, at the start of a text.
pub(super) fn after<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let starts = |word: &&str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    words.iter().find(|word| starts(word)).map_or(text, |word| text.get(word.len()..).unwrap_or_default().trim_start())
}
