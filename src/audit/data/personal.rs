//! Recognises personal data by the form of a value; [`super::naming`] does so by the name of a column.
//!
//! A value is recognised only if its form is unmistakable, so names of persons and postal addresses are recognised by the
//! column's name alone. A column without a telling name that contains names is not found.

use std::borrow::Cow;

use super::accounts::number;
use super::email::contains_email;
use super::fold::composed;
use super::internet::{is_ip, is_mac, is_version};
use super::kind::{Form, Kind};
use super::measures::is_dimensions;
use super::phone::is_phone;
use super::places::coordinates;

/// Returns the form of a value, or of one of the texts of which it is a list.
pub(super) fn by_value(value: &str) -> Option<Form> {
    if value.contains(['@', '%', '\\', '&', '\u{ff20}', '\u{fe6b}']) && contains_email(&composed(value)) {
        return Some(Form::Is(Kind::Email));
    }
    if !value.contains(|c: char| c.is_numeric() || c == ':') {
        return None;
    }
    let value: Cow<'_, str> = if value.is_ascii() {
        value.into()
    } else {
        // Before and after, because a special space becomes a plain one.
        let value: String = value.chars().filter_map(plain).collect();
        composed(&value).chars().filter_map(plain).collect::<String>().into()
    };
    let lines: Vec<&str> = value.split(['|', ';', '\n']).flat_map(inside).map(unquoted).collect();
    let items = || lines.iter().flat_map(|line| line.split(',')).map(unquoted);
    let mut like = None;
    for item in items() {
        match number(item) {
            Some(Form::Is(kind)) => return Some(Form::Is(kind)),
            form => like = like.or(form),
        }
    }
    if lines.iter().any(|line| is_phone(line)) {
        Some(Form::Is(Kind::Phone))
    } else if items().any(is_ip) {
        Some(Form::Is(Kind::Ip))
    } else if items().any(is_mac) {
        Some(Form::Is(Kind::Device))
    } else {
        let places: Vec<Form> = lines.iter().filter_map(|line| coordinates(line)).collect();
        let is_place = Form::Is(Kind::Place);
        if places.contains(&is_place) {
            return Some(is_place);
        }
        like.or(places.first().copied()).or_else(|| resembled(&lines))
    }
}

/// Returns what a value looks like and probably is not.
fn resembled(lines: &[&str]) -> Option<Form> {
    if lines.iter().flat_map(|line| line.split(',')).map(unquoted).any(is_version) {
        Some(Form::Like(Kind::Ip))
    } else {
        lines.iter().any(|line| is_dimensions(line)).then_some(Form::Like(Kind::Phone))
    }
}

/// Returns the texts of JSON, or the values of a link's query; any other text as it is.
fn inside(text: &str) -> Vec<&str> {
    let text = text.trim();
    if ["{", "[{", "[\""].iter().any(|start| text.starts_with(start)) {
        return text.split(['{', '}', '[', ']', '"', ',']).filter(|text| !text.trim().is_empty()).collect();
    }
    match text.split_once("://").and_then(|(_, link)| link.split_once('?')) {
        Some((_, query)) => query.split(['&', '#']).filter_map(|pair| Some(pair.split_once('=')?.1)).collect(),
        None => vec![text],
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
            ("192.0.2.7/32", Kind::Ip),
            ("0049 30 901820", Kind::Phone),
            ("０３０／９０１８２０", Kind::Phone),
            ("ann＠example.org", Kind::Email),
            ("ann%40example.org", Kind::Email),
            ("{\"email\":\"ann@example.org\"}", Kind::Email),
            ("https://s.example/?email=ann@example.org", Kind::Email),
            ("https://s.example/?q=1&ip=192.0.2.7", Kind::Ip),
            ("{\"ip\": \"192.0.2.7\", \"n\": 1}", Kind::Ip),
            ("[\"030/901820\"]", Kind::Phone),
            ("00:1A:2B:3C:4D:5E", Kind::Device),
            ("555-12-4567", Kind::Identity),
            ("red|DE89 3704 0044 0532 0130 00", Kind::Account),
            ("4111111111111111", Kind::Account),
            ("52.520008, 13.404954", Kind::Place),
            ("415 555 2671", Kind::Phone),
            ("800 555 0199", Kind::Phone),
            ("0 212 555 12 34", Kind::Phone),
            ("12345678-Z", Kind::Identity),
            ("12345678 Z", Kind::Identity),
            ("11144477735", Kind::Identity),
        ] {
            assert_eq!(by_value(value), Some(Form::Is(kind)), "{value}");
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
            "200 150 2000",
            "400 250 1200",
            "350 150 1200",
            "396 697 2123",
            "311 555 2671",
            "0 206 764 811",
            "0.589618,0.477001",
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
            // Sizes, months, bins, periods, opening hours and numbers that are filled with zeros.
            "0/2/4/6/8",
            "0/2/4/6/8/10/12",
            "0 2 4 6 8 10 12",
            "0-3-6-9-12-18-24",
            "01-02-03-04",
            "01/2024 - 05/2024",
            "01-2024 02-2024",
            "01.02.2024-05.02.2024",
            "0012345-678905",
            "0 012345 678905",
            "0900-1700",
            "09.00-17.00",
            "000-000-123",
            "00000100-00000200",
            "1.2.300.4",
            "4111111111111112",
            "logo@2x.png",
        ];
        for value in harmless {
            assert!(!matches!(by_value(value), Some(Form::Is(_))), "{value}: {:?}", by_value(value));
        }
    }
}
