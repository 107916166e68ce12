//! Epochs: the periods that reports cover. They are whole days, weeks or months in UTC, numbered from 1970.

use alloc::{format, string::String};

use crate::names::names;
use crate::units::Millis;

const DAY_MILLIS: i64 = 86_400_000;
/// Days from 1 March of the year 0 to 1 January 1970 in the Gregorian calendar.
const TO_1970: i64 = 719_468;

/// The length of a metric's epochs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Epoch {
    /// Days; 0 is 1 January 1970.
    Day,
    /// Weeks that start on Monday; 0 begins on 29 December 1969.
    Week,
    /// Calendar months; 0 is January 1970.
    Month,
}

names!(Epoch: Month = "month", Week = "week", Day = "day");

impl Epoch {
    /// Returns the maximum number of reports that a device makes on one metric in a calendar month: the maximum number
    /// of epochs that can begin in one month.
    #[must_use]
    pub const fn most_in_a_month(self) -> u32 {
        match self {
            Self::Day => 31,
            Self::Week => 5,
            Self::Month => 1,
        }
    }

    /// Returns the number of the epoch that contains `at`; 0 before 1970, and 65,535 once the numbers run out (for
    /// days, in 2149).
    #[must_use]
    pub fn number(self, at: Millis) -> u16 {
        let days = at.0.div_euclid(DAY_MILLIS);
        let number = match self {
            Self::Day => days,
            Self::Week => (days + 3).div_euclid(7),
            Self::Month => month(days),
        };
        number.clamp(0, i64::from(u16::MAX)) as u16
    }

    /// Returns the time at which the epoch with that number begins and the previous one ends.
    #[must_use]
    pub fn start(self, number: u16) -> Millis {
        let number = i64::from(number);
        let days = match self {
            Self::Day => number,
            Self::Week => number * 7 - 3,
            Self::Month => first_day(number),
        };
        Millis(days * DAY_MILLIS)
    }

    /// Returns the time at which the epoch with that number ends and the next one begins.
    #[must_use]
    pub fn end(self, number: u16) -> Millis {
        self.start(number.saturating_add(1))
    }

    /// Returns the epoch as text: `2026-11-21`, `2026-W47` or `2026-11`.
    #[must_use]
    pub fn label(self, number: u16) -> String {
        let days = self.start(number).0 / DAY_MILLIS;
        let month_and_year = |month: i64| (1970 + month.div_euclid(12), 1 + month.rem_euclid(12));
        match self {
            Self::Day => {
                let (year, of_year) = month_and_year(month(days));
                format!("{year}-{of_year:02}-{:02}", 1 + days - first_day(month(days)))
            }
            Self::Week => {
                // A week belongs to the year that contains its Thursday (ISO 8601).
                let thursday = days + 3;
                let (year, _) = month_and_year(month(thursday));
                format!("{year}-W{:02}", 1 + (thursday - first_day((year - 1970) * 12)) / 7)
            }
            Self::Month => {
                let (year, of_year) = month_and_year(i64::from(number));
                format!("{year}-{of_year:02}")
            }
        }
    }
}

/// Returns the number of the month that contains a day; days and months are both counted from 1970.
///
/// # Source
/// Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`: years begin in March, so the leap day is
/// the last day of a year.
const fn month(days: i64) -> i64 {
    let days = days + TO_1970;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    (era * 400 + year_of_era - 1970) * 12 + from_march + 2
}

/// Returns the first day of a month; days and months are both counted from 1970. This is `days_from_civil` from the
/// same source.
const fn first_day(month: i64) -> i64 {
    let from_march = month - 2;
    let year = 1970 + from_march.div_euclid(12);
    let day_of_year = (153 * from_march.rem_euclid(12) + 2) / 5;
    let year_of_era = year.rem_euclid(400);
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    year.div_euclid(400) * 146_097 + day_of_era - TO_1970
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts the days one by one, as on a wall calendar.
    #[test]
    fn every_day_since_1970_belongs_to_the_right_month_week_and_day() {
        let (mut year, mut of_year, mut of_month) = (1970_i64, 1_i64, 1_i64);
        for day in 0..i64::from(u16::MAX) {
            let noon = Millis(day * DAY_MILLIS + DAY_MILLIS / 2);
            let number = (year - 1970) * 12 + of_year - 1;
            assert_eq!(i64::from(Epoch::Month.number(noon)), number);
            assert_eq!(i64::from(Epoch::Day.number(noon)), day);
            // 1 January 1970 was a Thursday.
            assert_eq!(i64::from(Epoch::Week.number(noon)), (day + 3) / 7);
            if of_month == 1 {
                assert_eq!(Epoch::Month.start(number as u16), Millis(day * DAY_MILLIS));
            }
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let length = match of_year {
                2 => 28 + i64::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            of_month += 1;
            if of_month > length {
                (of_year, of_month) = (of_year + 1, 1);
            }
            if of_year > 12 {
                (year, of_year) = (year + 1, 1);
            }
        }
    }

    #[test]
    fn an_epoch_begins_at_its_first_millisecond_and_not_before() {
        for epoch in [Epoch::Day, Epoch::Week, Epoch::Month] {
            for number in [1, 2, 11, 12, 600, 682] {
                let start = epoch.start(number);
                assert_eq!(epoch.number(start), number);
                assert_eq!(epoch.number(Millis(start.0 - 1)), number - 1);
            }
        }
        assert_eq!(Epoch::Month.number(Millis(i64::MIN)), 0);
        assert_eq!(Epoch::Day.number(Millis(i64::MAX)), u16::MAX);
    }

    #[test]
    fn no_month_contains_the_start_of_more_epochs_than_the_stated_maximum() {
        for epoch in [Epoch::Day, Epoch::Week, Epoch::Month] {
            let begun =
                |month: u16| epoch.number(Epoch::Month.start(month + 1)) - epoch.number(Epoch::Month.start(month));
            let most = (1..2_000).map(begun).max();
            assert_eq!(most.map(u32::from), Some(epoch.most_in_a_month()), "{epoch:?}");
        }
    }

    #[test]
    fn the_label_of_an_epoch_is_its_iso_8601_date() {
        let at = Millis(1_795_219_200_000); // 21 November 2026, a Saturday.
        let label = |epoch: Epoch| epoch.label(epoch.number(at));
        assert_eq!([Epoch::Day, Epoch::Week, Epoch::Month].map(label), ["2026-11-21", "2026-W47", "2026-11"]);
        let new_year = Millis(1_798_761_600_000); // 1 January 2027, a Friday.
        assert_eq!(Epoch::Week.label(Epoch::Week.number(new_year)), "2026-W53");
    }
}
