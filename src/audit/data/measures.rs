//! Recognises the dates, ranges and numbers of things that look like telephone numbers.

/// The number below the bars of an article: in groups of 1, 5, 5 and 1 digits (UPC-A), or 1, 6 and 6 (EAN-13); in two
/// groups with a right check digit.
///
/// # Source
/// GS1 General Specifications, §7.9: from the right, every second digit counts three times.
pub(super) fn is_article(value: &str) -> bool {
    let groups: Vec<usize> = value.split([' ', '-']).map(str::len).collect();
    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum: u32 = digits.iter().rev().zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    let is_checked = groups.len() == 2 && matches!(digits.len(), 12..=14) && sum.is_multiple_of(10);
    matches!(groups[..], [1, 5, 5, 1] | [1, 6, 6]) || is_checked
}

/// A number with a space after each thousand and zeros before it, such as `0 206 764 811`. Numbers of companies that cost the
/// caller nothing are written like this in some countries, too.
pub(super) fn is_in_thousands(value: &str) -> bool {
    let mut groups = value.split(' ');
    groups.next() == Some("0") && groups.all(|group| group.len() == 3)
}

/// Three numbers of at most four digits with spaces between them, such as a width, a depth and a height in millimetres. A
/// telephone number may have this form.
pub(super) fn is_dimensions(value: &str) -> bool {
    let is_number = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    value.split(' ').count() == 3 && value.split(' ').all(is_number)
}

/// Two times of a day without colons, such as `0900-1700`.
pub(super) fn is_clock(value: &str) -> bool {
    let is_time = |text: &str| {
        let text = text.trim();
        let part = |range| text.get(range).and_then(|part: &str| part.parse::<u8>().ok());
        text.len() == 4 && matches!((part(0..2), part(2..4)), (Some(0..=24), Some(0..=59)))
    };
    value.split_once('-').is_some_and(|(from, to)| is_time(from) && is_time(to))
}

/// A decimal number with a sign, a range of numbers such as `0.50 - 12.50` or `0-10000000`, a range of days or months, or
/// a version such as `0.10.2-20240101`.
pub(super) fn is_measure(value: &str) -> bool {
    let is_decimal = |text: &str| text.contains('.') && text.trim().parse::<f64>().is_ok();
    let is_range = value.split_once('-').is_some_and(|(from, to)| {
        is_decimal(from) && is_decimal(to) || from.trim() == "0" && !to.contains(['-', ' ', '/'])
    });
    let is_moment = |text: &str| is_short_day(text.trim()) || is_date(text.trim()) || is_month(text.trim());
    let ends = [" - ", "-", " / ", " "].into_iter().filter_map(|mark| value.split_once(mark));
    let is_period = ends.into_iter().any(|(from, to)| is_moment(from) && is_moment(to));
    is_decimal(value) || is_range || is_period || value.starts_with("0.")
}

/// A day with two digits for the year.
fn is_short_day(text: &str) -> bool {
    text.split(['.', '/', '-']).map(str::len).eq([2, 2, 2])
}

/// A month and a year, such as `05/2024`.
fn is_month(text: &str) -> bool {
    let parts: Vec<u16> = text.split(['/', '.', '-']).map_while(|part| part.parse().ok()).collect();
    matches!(parts[..], [1..=12, 1900..=2099] | [1900..=2099, 1..=12]) && text.split(['/', '.', '-']).count() == 2
}

/// Three numbers with the same mark between them, of which one is a year and two can be a day and a month; a time may
/// follow.
pub(super) fn is_date(value: &str) -> bool {
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
pub(super) fn is_publication(value: &str) -> bool {
    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(10)).collect();
    let parts = |mark| value.split(mark).count();
    let has_parts = match digits.len() {
        10 => parts('-') == 4 || parts(' ') == 4,
        8 => parts('-') == 2 && value.find('-') == Some(4),
        _ => false,
    };
    has_parts && digits.iter().rev().zip(1..).map(|(digit, weight)| digit * weight).sum::<u32>() % 11 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_days_months_and_times_are_recognised() {
        for text in [
            "01/2024 - 05/2024",
            "01-2024 02-2024",
            "01.02.2024-05.02.2024",
            "01/02/03 - 04/05/06",
            "2024/01 - 2024/05",
        ] {
            assert!(is_measure(text), "{text}");
        }
        assert!(is_clock("0900-1700") && is_clock("0800 - 1200"));
        assert!(!is_clock("0317-8472") && !is_clock("0900-17") && !is_clock("é90-1700"));
        assert!(!is_measure("020 7946 0958") && !is_measure("030/901820"));
    }

    #[test]
    fn numbers_in_thousands_and_dimensions_are_recognised() {
        assert!(
            is_in_thousands("0 206 764 811") && !is_in_thousands("0 212 555 12 34") && !is_in_thousands("020 794 609")
        );
        assert!(is_dimensions("200 150 2000") && is_dimensions("5 80 120"));
        assert!(!is_dimensions("200 150") && !is_dimensions("200 150 20000") && !is_dimensions("a b c"));
    }

    #[test]
    fn the_number_of_an_article_has_a_check_digit() {
        assert!(is_article("0012345-678905") && is_article("0 12345 67890 5") && is_article("0 012345 678905"));
        assert!(!is_article("0012345-678906") && !is_article("0049 30 901820"));
    }
}
