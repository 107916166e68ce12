//! The calendar months about which a question is asked, so that several questions can share a privacy budget in turn. The
//! report on a month is sent after it has ended.

use alloc::{format, string::String, vec::Vec};

/// The names of the months in English, from January on.
pub const MONTH_NAMES: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A set of calendar months (UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months(u16);

impl Months {
    /// Every month.
    pub const ALL: Self = Self(0xfff);

    /// Returns the months with these numbers, 1 for January to 12 for December; other numbers are ignored.
    pub(super) fn of(numbers: impl Iterator<Item = u32>) -> Self {
        Self(numbers.filter(|number| (1..=12).contains(number)).fold(0, |set, number| set | 1 << (number - 1)))
    }

    /// Returns true if the set contains this month, counted from January 1970 as the epochs are, or from any other
    /// January.
    #[must_use]
    pub const fn contains(self, month: u16) -> bool {
        self.0 >> (month % 12) & 1 == 1
    }

    /// Returns the numbers of the months, 1 for January to 12 for December, in ascending order.
    #[must_use]
    pub fn numbers(self) -> Vec<u16> {
        (0..12).filter(|&month| self.contains(month)).map(|month| month + 1).collect()
    }

    /// Returns the English names of the months: `January`, `January and July`, `January, April and July`.
    #[must_use]
    pub fn words(self) -> String {
        let names: Vec<&str> =
            MONTH_NAMES.into_iter().zip(0..).filter(|(_, at)| self.contains(*at)).map(|(name, _)| name).collect();
        match names.as_slice() {
            [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
            names => names.concat(),
        }
    }

    /// Returns one bit for each month, the lowest for January.
    pub(super) const fn bits(self) -> u16 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Epoch;
    use crate::units::Millis;

    #[test]
    fn a_set_contains_the_months_of_every_year_that_it_was_made_of() {
        let seasons = Months::of([1, 4, 7, 10].into_iter());
        assert_eq!(seasons.numbers(), [1, 4, 7, 10]);
        let november_2026 = Epoch::Month.number(Millis(1_795_219_200_000));
        assert!(!seasons.contains(november_2026) && seasons.contains(november_2026 - 1));
        assert!(seasons.contains(0), "the first epoch is January 1970");
        assert_eq!(seasons.words(), "January, April, July and October");
        assert_eq!(Months::of([12, 1].into_iter()).words(), "January and December");
        assert_eq!(Months::of([5].into_iter()).words(), "May");
        assert_eq!(Months::of(1..=12), Months::ALL);
        assert!(Months::of([0, 13, u32::MAX].into_iter()).numbers().is_empty());
    }
}
