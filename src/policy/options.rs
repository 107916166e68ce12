//! The site's options for composing a list from the best candidates.
//!
//! Each option trades some accuracy for another quality; the benchmark page gives the cost of each.

use super::place::Place;

/// The site's options. `diversify` in [`crate::rank`] documents the formula.
///
/// ```
/// use homebody::policy::RankingOptions;
/// assert_eq!(RankingOptions::new(10, 0, 100, 0), Some(RankingOptions::DEFAULT));
/// assert_eq!(RankingOptions::new(101, 0, 100, 0), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankingOptions {
    diversity: u8,
    calibration: u8,
    provider_share: u8,
    exploration_every: u8,
}

impl RankingOptions {
    /// All options off: the list keeps the order of the scores.
    pub const OFF: Self = Self { diversity: 0, calibration: 0, provider_share: 100, exploration_every: 0 };

    /// A little diversity and nothing else (measured: it costs less than 0.3 percentage points of HR@20 on each of
    /// three logs; a value of 20 costs more on each).
    pub const DEFAULT: Self = Self { diversity: 10, ..Self::OFF };

    /// Creates options; `None` if a value is outside its range. The methods below state the ranges.
    #[must_use]
    pub const fn new(diversity: u8, calibration: u8, provider_share: u8, exploration_every: u8) -> Option<Self> {
        let is_share = 1 <= provider_share && provider_share <= 100;
        if diversity <= 100 && calibration <= 100 && is_share && exploration_every <= 100 {
            Some(Self { diversity, calibration, provider_share, exploration_every })
        } else {
            None
        }
    }

    /// Returns the percentage of an item's value that comes from its difference from the items above it, 0..=100; 0
    /// means that the difference does not matter.
    #[must_use]
    pub const fn diversity(&self) -> u8 {
        self.diversity
    }

    /// Returns the percentage of an item's value that comes from bringing the list closer to the visitor's mix of
    /// categories, 0..=100; 0 means that the mix does not matter.
    #[must_use]
    pub const fn calibration(&self) -> u8 {
        self.calibration
    }

    /// Returns the maximum share of a list that one provider may have, in percent, 1..=100, rounded up to whole items;
    /// 100 means no cap.
    #[must_use]
    pub const fn provider_share(&self) -> u8 {
        self.provider_share
    }

    /// Returns the number of positions per exploration slot, 0..=100; 0 means no slots. An exploration slot shows a new
    /// or long-tail item.
    #[must_use]
    pub const fn exploration_every(&self) -> u8 {
        self.exploration_every
    }

    /// Returns true if the order of the scores stays unchanged.
    #[must_use]
    pub const fn is_off(&self) -> bool {
        matches!(self, &Self::OFF)
    }
}

impl Default for RankingOptions {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl RankingOptions {
    /// Reads the `ranking` section of a policy; a missing option has its default value.
    pub(super) fn read(place: &Place<'_>) -> Self {
        let value = |key, otherwise| place.at(key).whole(1).map_or(otherwise, |value| value as u8);
        Self {
            diversity: value("diversity", Self::DEFAULT.diversity),
            calibration: value("calibration", Self::DEFAULT.calibration),
            provider_share: value("provider_share", Self::DEFAULT.provider_share),
            exploration_every: value("exploration_every", Self::DEFAULT.exploration_every),
        }
    }
}
