//! Quantities with their units in the type, so that a second can never be passed where a day is meant.

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
    /// The moment `days` earlier; saturates instead of wrapping.
    #[must_use]
    pub const fn days_before(self, days: Days) -> Self {
        Self(self.0.saturating_sub(days.0 as i64 * DAY_MILLIS))
    }

    /// Days from `earlier` to `self`, as a real number; negative when `earlier` is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> f64 {
        (self.0.saturating_sub(earlier.0)) as f64 / DAY_MILLIS as f64
    }
}

/// A bound on privacy loss (the ε of differential privacy) in millionths: 2,000,000 is ε = 2. An integer, so that a budget
/// adds up exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MicroEps(pub u32);

impl MicroEps {
    /// ε itself.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.0) / 1e6
    }
}

/// A price in hundredths of the catalogue's currency; `Price::UNKNOWN` where the catalogue names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price(pub u32);

impl Price {
    /// No price in the catalogue.
    pub const UNKNOWN: Self = Self(u32::MAX);

    /// The price in whole currency units, or `None` where it is unknown.
    #[must_use]
    pub fn units(self) -> Option<f64> {
        (self != Self::UNKNOWN).then_some(f64::from(self.0) / 100.0)
    }
}

/// A score in the pack's fixed-point unit; only its order and its sums mean anything.
///
/// An integer, so that a sum does not depend on the order of its terms: the explanation adds up exactly, and native
/// and Wasm agree to the last bit.
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
    /// True when `self` stands before `other` in a list: higher score first, then the lower item number.
    #[must_use]
    pub fn precedes(self, other: Self) -> bool {
        self.score > other.score || (self.score == other.score && self.item < other.item)
    }
}
