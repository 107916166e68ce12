//! Calendar days in documents.

use std::fmt;

use time::{Duration, OffsetDateTime};

/// How far the clocks are ahead of UTC where a day begins first: in Kiribati's Line Islands (IANA, Pacific/Kiritimati).
const FIRST: Duration = Duration::hours(14);

/// A calendar day in UTC, written as YYYY-MM-DD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(time::Date);

/// Why a text is not the date that was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    expected: &'static str,
    found: String,
}

impl Date {
    /// Returns the present day in UTC.
    #[must_use]
    pub fn today() -> Self {
        Self(OffsetDateTime::now_utc().date())
    }

    /// Reads a day.
    ///
    /// # Errors
    /// The text is not a day between 1970-01-01 and 9999-12-31 in the form YYYY-MM-DD.
    pub fn read(text: &str) -> Result<Self, DateError> {
        let moment = if text.len() == 10 { crate::read::rfc3339(text) } else { None };
        let day = moment
            .filter(|moment| moment.0 >= 0)
            .and_then(|moment| OffsetDateTime::from_unix_timestamp(moment.0 / 1_000).ok().map(OffsetDateTime::date));
        day.map(Self).ok_or_else(|| DateError { expected: "a day as YYYY-MM-DD, from 1970 on", found: text.to_owned() })
    }

    /// Reads a day that is not in the future: one that has begun somewhere on earth.
    ///
    /// # Errors
    /// As for [`Date::read`], and if the day has not begun anywhere.
    pub fn past(text: &str) -> Result<Self, DateError> {
        Self::begun(text, OffsetDateTime::now_utc())
    }

    /// Reads a day that has begun somewhere at this time.
    fn begun(text: &str, now: OffsetDateTime) -> Result<Self, DateError> {
        let day = Self::read(text)?;
        if day.0 > now.saturating_add(FIRST).date() {
            return Err(DateError { expected: "a day that is not in the future", found: text.to_owned() });
        }
        Ok(day)
    }

    /// Returns the same day of the month that many months later, or the month's last day if it is shorter; at most
    /// 9999-12-31.
    #[must_use]
    pub fn months_later(self, months: u16) -> Self {
        let count = i32::from(u8::from(self.0.month())) - 1 + i32::from(months);
        let (year, month) = (self.0.year() + count / 12, time::Month::try_from((count % 12 + 1) as u8));
        let date = month
            .ok()
            .and_then(|month| time::Date::from_calendar_date(year, month, self.0.day().min(month.length(year))).ok());
        Self(date.unwrap_or(time::Date::MAX))
    }

    /// Returns the day that many days later; at most 9999-12-31.
    #[must_use]
    pub fn days_later(self, days: u16) -> Self {
        Self(self.0.saturating_add(Duration::days(days.into())))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), u8::from(self.0.month()), self.0.day())
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {:?}", self.expected, self.found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_and_written_in_one_form_only() {
        assert_eq!(Date::read("2026-02-28").unwrap().days_later(1).to_string(), "2026-03-01");
        for text in
            ["", "2026-2-28", "2026-02-30", "1969-12-31", "2026-02-28T00:00:00Z", "28.02.2026", "２０２６-02-28"]
        {
            assert!(Date::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn months_end_on_their_last_day() {
        let later = |day: &str, months| Date::read(day).unwrap().months_later(months).to_string();
        assert_eq!(later("2026-01-31", 1), "2026-02-28");
        assert_eq!(later("2027-12-31", 2), "2028-02-29");
        assert_eq!(later("2026-11-29", 12), "2027-11-29");
        assert_eq!(later("9999-12-31", 36), "9999-12-31");
    }

    #[test]
    fn a_day_in_the_future_is_refused_where_one_in_the_past_is_expected() {
        assert!(Date::past("9999-12-31").is_err());
        assert_eq!(Date::past("2020-01-01").unwrap().to_string(), "2020-01-01");
        let refused = Date::past("9999-12-31").unwrap_err().to_string();
        assert_eq!(refused, "expected a day that is not in the future, found \"9999-12-31\"");
    }

    #[test]
    fn a_day_counts_from_the_moment_it_begins_somewhere_on_earth() {
        let tomorrow = "2026-11-23";
        let ten = Date::read("2026-11-22").unwrap().0.midnight().assume_utc() + Duration::hours(10);
        assert!(Date::begun(tomorrow, ten - Duration::SECOND).is_err());
        assert_eq!(Date::begun(tomorrow, ten), Date::read(tomorrow));
        assert!(Date::begun("2026-11-24", ten).is_err());
    }
}
