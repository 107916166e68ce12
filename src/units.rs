//! Quantities whose types include their units, so seconds cannot be passed as days.

use crate::ids::ItemNumber;

/// Milliseconds since the Unix epoch; negative before 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millis(pub i64);

/// Milliseconds in one day.
const DAY_MILLIS: i64 = 86_400_000;

/// A whole number of days, as used for retention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days(pub u16);

impl Millis {
    /// Returns the time `days` earlier; saturates instead of wrapping.
    #[must_use]
    pub const fn days_before(self, days: Days) -> Self {
        Self(self.0.saturating_sub(days.0 as i64 * DAY_MILLIS))
    }

    /// Returns the moment `days` later; saturates instead of wrapping.
    #[must_use]
    pub const fn days_after(self, days: Days) -> Self {
        Self(self.0.saturating_add(days.0 as i64 * DAY_MILLIS))
    }

    /// Returns the next millisecond; saturates instead of wrapping.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// Returns the days from `earlier` to `self`, as a real number; negative when `earlier` is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> f64 {
        (self.0.saturating_sub(earlier.0)) as f64 / DAY_MILLIS as f64
    }
}

/// A calendar day in UTC, counted from 1 January 1970. A time before 1970 belongs to the first day, and one after the
/// year 2148 to the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u16);

impl Day {
    /// Returns the day of a time.
    #[must_use]
    pub const fn of(at: Millis) -> Self {
        let day = at.0.div_euclid(DAY_MILLIS);
        Self(if day < 0 {
            0
        } else if day > u16::MAX as i64 {
            u16::MAX
        } else {
            day as u16
        })
    }

    /// Returns the first moment of the day.
    #[must_use]
    pub const fn start(self) -> Millis {
        Millis(self.0 as i64 * DAY_MILLIS)
    }

    /// Returns the middle of the day, which lies on the same calendar day in almost every time zone.
    #[must_use]
    pub const fn noon(self) -> Millis {
        Millis(self.start().0 + DAY_MILLIS / 2)
    }

    /// Returns the last moment of the day.
    #[must_use]
    pub const fn end(self) -> Millis {
        Millis(self.start().0 + DAY_MILLIS - 1)
    }

    /// Returns the day `days` later; saturates instead of wrapping.
    #[must_use]
    pub const fn days_after(self, days: Days) -> Self {
        Self(self.0.saturating_add(days.0))
    }
}

/// A bound on privacy loss (the ε of differential privacy) in millionths, from 0 to [`MicroEps::MAX`]: 2,000,000 is ε =
/// 2. It is an integer, so budgets add up exactly; sums stop at the maximum instead of wrapping.
///
/// ```
/// use homebody::units::MicroEps;
/// assert_eq!(MicroEps::new(2_000_000).unwrap().value(), 2.0);
/// assert_eq!(MicroEps::new(u32::MAX), None);
/// ```
///
/// ```compile_fail,E0423
/// use homebody::units::MicroEps;
/// let unchecked = MicroEps(u32::MAX);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MicroEps(u32);

impl MicroEps {
    /// No privacy loss.
    pub const ZERO: Self = Self(0);
    /// ε = 1,000, which is in effect no bound (chosen: far above any sum that a policy allows).
    pub const MAX: Self = Self(1_000_000_000);

    /// Returns this many millionths, or `None` above [`MicroEps::MAX`].
    #[must_use]
    pub const fn new(millionths: u32) -> Option<Self> {
        if millionths <= Self::MAX.0 { Some(Self(millionths)) } else { None }
    }

    /// Returns the bound in millionths.
    #[must_use]
    pub const fn millionths(self) -> u32 {
        self.0
    }

    /// Returns ε itself.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.0) / 1e6
    }

    /// Returns the sum of both losses, at most [`MicroEps::MAX`].
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        // Both losses are at most 10⁹, so the sum fits.
        Self::at_most(self.0 + other.0)
    }

    /// Returns the loss multiplied by `times`, at most [`MicroEps::MAX`].
    #[must_use]
    pub const fn times(self, times: u32) -> Self {
        Self::at_most(self.0.saturating_mul(times))
    }

    /// Returns what is left after subtracting `spent`, or `None` if `spent` is larger.
    #[must_use]
    pub const fn minus(self, spent: Self) -> Option<Self> {
        match self.0.checked_sub(spent.0) {
            Some(left) => Some(Self(left)),
            None => None,
        }
    }

    const fn at_most(millionths: u32) -> Self {
        if millionths <= Self::MAX.0 { Self(millionths) } else { Self::MAX }
    }
}

/// A price in hundredths of the catalogue's currency; `Price::UNKNOWN` if the catalogue has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price(u32);

impl Price {
    /// No price in the catalogue.
    pub const UNKNOWN: Self = Self(u32::MAX);

    /// Returns a known price, or `None` for the number that represents [`Price::UNKNOWN`].
    #[must_use]
    pub const fn new(hundredths: u32) -> Option<Self> {
        if hundredths == Self::UNKNOWN.0 { None } else { Some(Self(hundredths)) }
    }

    /// Returns the price in hundredths, or `None` if it is unknown.
    #[must_use]
    pub const fn hundredths(self) -> Option<u32> {
        if self.0 == Self::UNKNOWN.0 { None } else { Some(self.0) }
    }

    /// Returns the price in whole currency units, or `None` if it is unknown.
    #[must_use]
    pub fn units(self) -> Option<f64> {
        self.hundredths().map(|hundredths| f64::from(hundredths) / 100.0)
    }
}

/// A score in the pack's fixed-point unit; only the order and the sums of scores are meaningful.
///
/// It is an integer, so a sum does not depend on the order of its terms: explanations add up exactly, and native code
/// and Wasm give the same result to the last bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(pub i64);

/// An item with its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    /// The item.
    pub item: ItemNumber,
    /// Its score.
    pub score: Score,
}

impl Scored {
    /// Returns true if `self` comes before `other` in a list: the higher score first, then the lower item number.
    #[must_use]
    pub fn precedes(self, other: Self) -> bool {
        self.score > other.score || (self.score == other.score && self.item < other.item)
    }
}
