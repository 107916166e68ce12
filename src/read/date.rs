//! RFC 3339 dates: `2011-11-25`, `2011-11-25T12:52:00Z`, `2011-11-25 12:52:00.5+01:00`.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::units::Millis;

/// Parses a full timestamp, or a date alone, which means midnight UTC. Years are 0000 to 9999; a leap second counts as
/// the next second.
pub(crate) fn rfc3339(text: &str) -> Option<Millis> {
    let midnight = format!("{text}T00:00:00Z");
    let text = match text.as_bytes().get(10) {
        None => &midnight,
        Some(b'T' | b't' | b' ') => text,
        // The date library's parser would accept any byte here.
        Some(_) => return None,
    };
    let moment = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    if text.get(17..19) == Some("60") {
        return Some(Millis((moment.unix_timestamp() + 1) * 1_000));
    }
    Some(Millis(moment.unix_timestamp() * 1_000 + i64::from(moment.millisecond())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected values were computed with `date -u -d … +%s` from GNU coreutils.
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
    fn invalid_dates_are_refused() {
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
