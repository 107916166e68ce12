//! Recognises personal data by the form of a value; [`super::naming`] does so by the name of a column.
//!
//! A value is recognised only if its form is unmistakable, so names of persons and postal addresses are recognised by the
//! column's name alone. A column without a telling name that contains names is not found.

/// A kind of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// E-mail addresses.
    Email,
    /// Telephone numbers.
    Phone,
    /// Names of persons.
    Name,
    /// Postal addresses.
    Address,
    /// Addresses of devices on the Internet.
    Ip,
    /// Dates of birth.
    Birth,
}

impl Kind {
    /// Returns the words for an error message.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Email => "e-mail addresses",
            Self::Phone => "telephone numbers",
            Self::Name => "names",
            Self::Address => "postal addresses",
            Self::Ip => "IP addresses",
            Self::Birth => "dates of birth",
        }
    }
}

/// Returns the kind that a whole value has the form of.
pub(super) fn by_value(value: &str) -> Option<Kind> {
    let value = value.trim();
    if is_email(value) {
        Some(Kind::Email)
    } else if is_phone(value) {
        Some(Kind::Phone)
    } else if value.parse::<std::net::IpAddr>().is_ok() {
        Some(Kind::Ip)
    } else {
        None
    }
}

/// One `@` between a name and a host with a dot, without spaces.
fn is_email(value: &str) -> bool {
    let Some((name, host)) = value.split_once('@') else { return false };
    let is_host = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    !name.is_empty() && is_host && !host.contains('@') && !value.contains(char::is_whitespace) && !value.contains('/')
}

/// A number with `+`, or one that begins with 0 and has separators; 8 to 15 digits as in ITU-T E.164. A price or an item
/// number has neither; a date or the number of a book or journal may have the form, and is none.
fn is_phone(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let separated = value.contains([' ', '-', '/', '(']);
    let begins = value.starts_with('+') || ((value.starts_with('0') || value.starts_with("(0")) && separated);
    let has_form = value.bytes().all(|byte| byte.is_ascii_digit() || b"+ -./()".contains(&byte));
    (8..=15).contains(&digits) && begins && has_form && !is_date(value) && !is_publication(value)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unmistakable_values_are_recognised() {
        for (value, kind) in [
            ("ann@example.org", Kind::Email),
            ("+44 20 7946 0958", Kind::Phone),
            ("+442079460958", Kind::Phone),
            ("020 7946 0958", Kind::Phone),
            ("030/901820", Kind::Phone),
            ("0-306-40615-3", Kind::Phone),
            ("0317-8472", Kind::Phone),
            ("192.0.2.7", Kind::Ip),
            ("2001:db8::1", Kind::Ip),
        ] {
            assert_eq!(by_value(value), Some(kind), "{value}");
        }
        let harmless = [
            "1291191960",
            "2011-11-25",
            "978-3-16-148410-0",
            "0.5",
            "12.50",
            "@home",
            "a@b",
            "85123A",
            "05/03/2026",
            "05-03-2026",
            "05.03.2026",
            "05 03 2026",
            "05/03/2026 10:20",
            "03/31/2026",
            "0-306-40615-2",
            "0 306 40615 2",
            "0-8044-2957-X",
            "0-19-852663-6",
            "0317-8471",
            "telephone case",
            "017850",
            "/a@b.org",
            "",
        ];
        for value in harmless {
            assert_eq!(by_value(value), None, "{value}");
        }
    }
}
