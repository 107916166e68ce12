//! Dates of RFC 3339: `2011-11-25`, `2011-11-25T12:52:00Z`, `2011-11-25 12:52:00.5+01:00`.

use crate::units::Millis;

/// A full timestamp, or a date alone for midnight in UTC; years 0000 to 9999; a leap second counts as the next one.
pub(crate) fn rfc3339(text: &str) -> Option<Millis> {
    let mut rest = text.as_bytes();
    let year = number(&mut rest, 4)?;
    literal(&mut rest, b"-")?;
    let month = number(&mut rest, 2)?;
    literal(&mut rest, b"-")?;
    let day = number(&mut rest, 2)?;
    if !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
        return None;
    }
    let midnight = days_from_epoch(year, month, day) * 86_400_000;
    if rest.is_empty() {
        return Some(Millis(midnight));
    }
    literal(&mut rest, b"Tt ")?;
    let clock = clock(&mut rest)?;
    let offset = offset(&mut rest)?;
    rest.is_empty().then_some(Millis(midnight + clock - offset))
}

/// The next byte, if it is one of `allowed`.
fn literal(rest: &mut &[u8], allowed: &[u8]) -> Option<u8> {
    let (&byte, tail) = rest.split_first()?;
    *rest = tail;
    allowed.contains(&byte).then_some(byte)
}

/// A number of exactly `digits` digits.
fn number(rest: &mut &[u8], digits: usize) -> Option<i64> {
    let (head, tail) = rest.split_at_checked(digits)?;
    *rest = tail;
    head.iter().try_fold(0, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0')))
}

/// `HH:MM:SS` with an optional fraction, in milliseconds since midnight.
fn clock(rest: &mut &[u8]) -> Option<i64> {
    let hour = number(rest, 2)?;
    literal(rest, b":")?;
    let minute = number(rest, 2)?;
    literal(rest, b":")?;
    let second = number(rest, 2)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut millis = 0;
    if rest.first() == Some(&b'.') {
        literal(rest, b".")?;
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (fraction, tail) = rest.split_at_checked(digits)?;
        *rest = tail;
        (digits > 0).then_some(())?;
        millis = fraction.iter().zip([100, 10, 1]).map(|(byte, unit)| i64::from(byte - b'0') * unit).sum();
    }
    Some(((hour * 60 + minute) * 60 + second) * 1_000 + millis)
}

/// `Z` or `±HH:MM`, in milliseconds east of UTC.
fn offset(rest: &mut &[u8]) -> Option<i64> {
    let sign = match literal(rest, b"Zz+-")? {
        b'+' => 1,
        b'-' => -1,
        _ => return Some(0),
    };
    let hours = number(rest, 2)?;
    literal(rest, b":")?;
    let minutes = number(rest, 2)?;
    (hours <= 23 && minutes <= 59).then_some(sign * (hours * 60 + minutes) * 60_000)
}

const fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
///
/// # Source
/// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
const fn days_from_epoch(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with `date -u -d … +%s` of GNU coreutils.
    #[test]
    fn timestamps_agree_with_gnu_date() {
        for (text, seconds) in [
            ("1970-01-01", 0),
            ("2000-02-29", 951_782_400),
            ("2011-11-25T12:52:00Z", 1_322_225_520),
            ("2011-11-25 13:52:00+01:00", 1_322_225_520),
            ("2011-11-25t07:22:00-05:30", 1_322_225_520),
            ("1969-12-31T23:59:59z", -1),
            ("1900-03-01", -2_203_891_200),
            ("9999-12-31T23:59:60Z", 253_402_300_800),
        ] {
            assert_eq!(rfc3339(text), Some(Millis(seconds * 1_000)), "{text}");
        }
        assert_eq!(rfc3339("1970-01-01T00:00:00.5Z"), Some(Millis(500)));
        assert_eq!(rfc3339("1970-01-01T00:00:00.123987Z"), Some(Millis(123)));
    }

    #[test]
    fn every_day_follows_the_day_before() {
        let mut expected = days_from_epoch(0, 1, 1);
        for year in 0..=9999 {
            for month in 1..=12 {
                for day in 1..=days_in(year, month) {
                    assert_eq!(days_from_epoch(year, month, day), expected, "{year}-{month}-{day}");
                    expected += 1;
                }
            }
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "2011-13-01",
            "2011-00-01",
            "2011-02-29",
            "1900-02-29",
            "2011-11-31",
            "2011-11-00",
            "11-11-25",
            "2011/11/25",
            "2011-11-25T",
            "2011-11-25T12:52:00",
            "2011-11-25T12:52Z",
            "2011-11-25T24:00:00Z",
            "2011-11-25T12:60:00Z",
            "2011-11-25T12:52:61Z",
            "2011-11-25T12:52:00.Z",
            "2011-11-25T12:52:00+0100",
            "2011-11-25T12:52:00Zx",
            "2011-11-25T12:52:00+24:00",
            "２011-11-25",
            "",
            "-",
        ] {
            assert_eq!(rfc3339(text), None, "{text}");
        }
    }
}
