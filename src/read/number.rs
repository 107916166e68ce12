//! Parses numbers in the site's files, which must be exact and within their documented range.

use super::date;
use crate::units::{Millis, Price};

/// The maximum price, in whole currency units (chosen: its hundredths fit in 32 bits).
const MAX_PRICE_UNITS: u64 = 40_000_000;

/// Times must be closer to 1970 than this many seconds (chosen: it reaches the year 5138, and a time given in
/// milliseconds by mistake exceeds it).
const MAX_SECONDS: f64 = 1e11;

/// Parses a decimal number of at least 0, rounded half up to hundredths; an empty text is [`Price::UNKNOWN`].
pub(super) fn price(text: &str) -> Option<Price> {
    let text = text.trim_ascii();
    if text.is_empty() {
        return Some(Price::UNKNOWN);
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let units: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let digit = |n: usize| fraction.as_bytes().get(n).map_or(0, |byte| u64::from(byte - b'0'));
    let hundredths = digit(0) * 10 + digit(1) + u64::from(digit(2) >= 5);
    let price = units.checked_mul(100)?.checked_add(hundredths)?;
    (price <= MAX_PRICE_UNITS * 100).then_some(())?;
    u32::try_from(price).ok().and_then(Price::new)
}

/// Parses Unix seconds, with or without a fraction, rounded to milliseconds.
pub(super) fn seconds(text: &str) -> Option<Millis> {
    let seconds: f64 = text.trim_ascii().parse().ok()?;
    // This comparison is false for NaN, so NaN is refused too.
    (seconds.abs() < MAX_SECONDS).then(|| Millis((seconds * 1_000.0).round() as i64))
}

/// Parses Unix seconds or an RFC 3339 date; an empty text is `None`.
pub(super) fn moment(text: &str) -> Option<Option<Millis>> {
    let text = text.trim_ascii();
    if text.is_empty() {
        return Some(None);
    }
    seconds(text).or_else(|| date::rfc3339(text)).map(Some)
}

/// Parses `true`, `1`, `yes` or `false`, `0`, `no`, in upper or lower case; an empty text is false.
pub(super) fn flag(text: &str) -> Option<bool> {
    let text = text.trim_ascii();
    let one_of = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    if one_of(&["true", "1", "yes"]) {
        return Some(true);
    }
    one_of(&["false", "0", "no", ""]).then_some(false)
}

/// Parses a whole number of at least 0, and returns whether the item is in stock; an empty text means that it is.
pub(super) fn in_stock(text: &str) -> Option<bool> {
    let text = text.trim_ascii();
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(text.is_empty() || text.bytes().any(|byte| byte != b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn prices_are_exact_decimals_rounded_half_up() {
        let cases = [("2.95", 295), ("0", 0), ("8.5", 850), ("1.005", 101), ("1.0049", 100), (".5", 50), ("7.", 700)];
        for (text, hundredths) in cases.into_iter().chain([(" 3 ", 300), ("40000000", 4_000_000_000)]) {
            assert_eq!(price(text), Price::new(hundredths), "{text}");
        }
        assert_eq!(price(""), Some(Price::UNKNOWN));
    }

    #[test]
    fn invalid_prices_are_refused() {
        for text in [
            "-1",
            "+1",
            "2,95",
            "1e3",
            ".",
            "1.2.3",
            "£2",
            "nan",
            "40000000.01",
            "40000000.005",
            "99999999999999999999",
        ] {
            assert_eq!(price(text), None, "{text}");
        }
    }

    #[test]
    fn times_are_finite_seconds_in_range() {
        assert_eq!(seconds("1322225520"), Some(Millis(1_322_225_520_000)));
        assert_eq!(seconds("-1.5"), Some(Millis(-1_500)));
        assert_eq!(seconds("1400000000.1234"), Some(Millis(1_400_000_000_123)));
        assert_eq!(seconds("99999999999"), Some(Millis(99_999_999_999_000)));
        for text in ["", "nan", "inf", "-inf", "1e11", "-1e11", "1322225520000", "2011-11-25", "0x10", "1_000"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }

    #[test]
    fn a_moment_is_seconds_or_a_date_or_nothing() {
        assert_eq!(moment("0"), Some(Some(Millis(0))));
        assert_eq!(moment("1970-01-02"), Some(Some(Millis(86_400_000))));
        assert_eq!(moment(" "), Some(None));
        assert_eq!(moment("yesterday"), None);
    }

    #[test]
    fn flags_and_stock_accept_only_their_values() {
        assert_eq!(["true", "1", "YES"].map(flag), [Some(true); 3]);
        assert_eq!(["False", "0", "no", ""].map(flag), [Some(false); 4]);
        assert_eq!(["2", "y", "wahr"].map(flag), [None; 3]);
        assert_eq!(["", "1", "010"].map(in_stock), [Some(true); 3]);
        assert_eq!(["0", "000"].map(in_stock), [Some(false); 2]);
        assert_eq!(["-1", "1.5", "true"].map(in_stock), [None; 3]);
    }

    proptest! {
        #[test]
        fn every_price_in_hundredths_reads_back(hundredths in 0u32..=4_000_000_000) {
            let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
            prop_assert_eq!(price(&text), Price::new(hundredths));
        }
    }
}
