//! Recognises personal data by the form of a value; [`super::naming`] does so by the name of a column.
//!
//! A value is recognised only if its form is unmistakable, so names of persons and postal addresses are recognised by the
//! column's name alone. A column without a telling name that contains names is not found.

use std::borrow::Cow;
use std::net::{IpAddr, SocketAddr};

use super::phone::{after, is_phone};

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

/// Returns the kind that a value has the form of, or one of the texts of which it is a list.
pub(super) fn by_value(value: &str) -> Option<Kind> {
    let value: Cow<'_, str> =
        if value.is_ascii() { value.into() } else { value.chars().filter_map(plain).collect::<String>().into() };
    let lines = || value.split(['|', ';', '\n']).map(unquoted);
    let items = || lines().flat_map(|line| line.split(',')).map(unquoted);
    if value.contains('@') && (items().flat_map(|item| item.split(" / ")).any(is_email) || is_list(&value)) {
        Some(Kind::Email)
    } else if lines().any(is_phone) {
        Some(Kind::Phone)
    } else if items().any(is_ip) {
        Some(Kind::Ip)
    } else {
        None
    }
}

/// Returns a character as it is compared: a space or hyphen for the special ones in telephone numbers, and none for a
/// mark of direction, which programs put around addresses and numbers.
const fn plain(c: char) -> Option<char> {
    match c {
        '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => Some(' '),
        '\u{2010}'..='\u{2013}' => Some('-'),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
        c => Some(c),
    }
}

/// Returns a text without the quotes around it, which a table may have although its format has none.
fn unquoted(text: &str) -> &str {
    let text = text.trim();
    ['"', '\'', '`'].into_iter().find_map(|c| text.strip_prefix(c)?.strip_suffix(c)).map_or(text, str::trim)
}

/// Addresses with nothing but spaces between them.
fn is_list(text: &str) -> bool {
    text.split_whitespace().all(is_address)
}

/// The address of a device, perhaps with a port: one of the unicast addresses that are in use. A version such as
/// `1.2.3.4` is none: most addresses of version 4 have a number of three digits, and versions hardly ever do.
///
/// # Source
/// RFC 4291, RFC 4193 and the IANA registry of IPv6 addresses: 2000::/3, fc00::/7, fe80::/10.
fn is_ip(text: &str) -> bool {
    let address = text.parse().or_else(|_| text.parse().map(|address: SocketAddr| address.ip()));
    match address.map(|address| address.to_canonical()) {
        Ok(IpAddr::V4(address)) => address.octets().iter().any(|&octet| octet >= 100),
        Ok(IpAddr::V6(address)) => {
            matches!(address.octets(), [0x20..=0x3f | 0xfc | 0xfd, ..] | [0xfe, 0x80..=0xbf, ..])
        }
        Err(_) => false,
    }
}

/// An address, also as in a message: `Ann <a@b.example>`, `a@b.example (Ann)`, `mailto:a@b.example?subject=Hello`.
///
/// # Source
/// RFC 5322, §3.4 `name-addr`; RFC 6068.
fn is_email(text: &str) -> bool {
    let text = text.trim();
    if let Some((_, address)) = text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
        return is_address(address);
    }
    let text = text.strip_suffix(')').and_then(|text| text.split_once(" (")).map_or(text, |(address, _)| address);
    match after(text, &["mailto:"]) {
        link if link.len() < text.len() => is_address(link.split('?').next().unwrap_or_default()),
        text => is_address(after(text, &["e-mail:", "email:"])),
    }
}

/// One `@` between a name and a host that ends in a top-level domain, without spaces; a dot may end it, as a sentence.
fn is_address(value: &str) -> bool {
    let value = unquoted(value);
    let Some((name, host)) = value.strip_suffix('.').unwrap_or(value).split_once('@') else { return false };
    let is_host = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    // A top-level domain has at least two letters (RFC 3696, §2), so neither `3@2.50` nor `kit@1.2.0` is an address.
    let domain = host.rsplit('.').next().unwrap_or_default();
    let is_domain = domain.starts_with("xn--") || domain.chars().count() > 1 && domain.chars().all(char::is_alphabetic);
    let is_apart = !value.contains(char::is_whitespace) && !value.contains(['/', '<', '>', '(', ')']);
    !name.is_empty() && is_host && is_domain && !host.contains('@') && is_apart
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
            ("(555) 123-4567", Kind::Phone),
            ("(555)123-4567", Kind::Phone),
            ("555-123-4567", Kind::Phone),
            ("555.123.4567", Kind::Phone),
            ("555 123 4567", Kind::Phone),
            ("1-555-123-4567", Kind::Phone),
            ("1 (555) 123-4567", Kind::Phone),
            ("+1 555 123 4567", Kind::Phone),
            ("+1 (555) 123-4567 ext. 12", Kind::Phone),
            ("555-123-4567 x12", Kind::Phone),
            ("Tel.: 030 901820", Kind::Phone),
            ("tel:+1-555-123-4567", Kind::Phone),
            ("01 23 45 67 89", Kind::Phone),
            ("\u{202a}+44 20\u{a0}7946\u{2011}0958\u{202c}", Kind::Phone),
            ("555-123-4567; 555-123-4568", Kind::Phone),
            ("Ann <a@b.example>", Kind::Email),
            ("\"Smith, Ann\" <a@b.example>", Kind::Email),
            ("<a@b.example>", Kind::Email),
            ("a@b.example (Ann Smith)", Kind::Email),
            ("mailto:a@b.example", Kind::Email),
            ("a@b.example, c@d.example", Kind::Email),
            ("red|a@b.example", Kind::Email),
            ("a.b+c@mail.b.xn--p1ai", Kind::Email),
            ("mailto:a@b.org?subject=x", Kind::Email),
            ("a@b.org / c@d.org", Kind::Email),
            ("a@b.org c@d.org", Kind::Email),
            ("ann@example.org.", Kind::Email),
            ("\"ann@example.org\"", Kind::Email),
            ("'ann@example.org'", Kind::Email),
            ("\"+44 20 7946 0958\"", Kind::Phone),
            ("192.0.2.7", Kind::Ip),
            ("2001:db8::1", Kind::Ip),
            ("192.0.2.1:4431", Kind::Ip),
            ("[2001:db8::1]:443", Kind::Ip),
            ("192.0.2.1, 198.51.100.7", Kind::Ip),
            ("::ffff:192.0.2.1", Kind::Ip),
            ("fe80::1", Kind::Ip),
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
            // Numbers of books, goods and other things.
            "978-0-306-40615-7",
            "979-10-90636-07-1",
            "4006381333931",
            "5 901234 123457",
            "0 12345 67890 5",
            "555-123-456",
            "123-456-7890",
            "1234-567-8901",
            "555-1234-567",
            "555-12-4567",
            "SKU 555-123-4567",
            "555-123-4567-B",
            "0012345678",
            // It may be a telephone number, and equally well the number of an article with a 0 before it.
            "07700900123",
            "0201-379-62X",
            // Dates, times and periods.
            "2024-02-29T10:20:30+01:00",
            "2026-11-30 / 2026-12-24",
            "05/03/26 - 07/03/26",
            "01.02.2026 - 03.02.2026",
            "1999-2000",
            // Prices, measures and ranges.
            "19.99-29.99",
            "0.50-12.50",
            "000.50 - 129.99",
            "0-10000000",
            "100 - 2000",
            "+12345.678",
            "+48.8577+002.295/",
            "200x300x4000",
            "555,123,4567",
            "555.123.456",
            "1 555 123 456",
            "3@2.50",
            "2 @ 9.99",
            // Versions.
            "10.0.19041.1234",
            "1.2.3.4",
            "red|1.2.3.4",
            "::",
            "::1",
            "abc::def",
            "10:20",
            "0.10.2-20240101",
            "kit@1.2.0",
            "kit@18.2.0-beta.1",
            "<b>bold</b>",
            "5 < 6 > 4",
        ];
        for value in harmless {
            assert_eq!(by_value(value), None, "{value}");
        }
    }
}
