//! How a list is put together from its best candidates: the options that a site may set.
//!
//! Every option trades some hits for something else; the benchmark page has the price of each.

use super::place::Place;

/// The site's options. [`crate::rank`]'s `diversify` has the formula.
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
    /// The order of the scores, unchanged.
    pub const OFF: Self = Self { diversity: 0, calibration: 0, provider_share: 100, exploration_every: 0 };

    /// A little diversity and nothing else (measured: it costs under 0.3 points of HR@20 on three logs, and 20 costs more on each).
    pub const DEFAULT: Self = Self { diversity: 10, ..Self::OFF };

    /// These options, or `None` where one is outside its range; each method below has the range.
    #[must_use]
    pub const fn new(diversity: u8, calibration: u8, provider_share: u8, exploration_every: u8) -> Option<Self> {
        let is_share = 1 <= provider_share && provider_share <= 100;
        if diversity <= 100 && calibration <= 100 && is_share && exploration_every <= 100 {
            Some(Self { diversity, calibration, provider_share, exploration_every })
        } else {
            None
        }
    }

    /// The percentage of an item's value that its difference from the items above it makes up, 0..=100; 0 = score alone.
    #[must_use]
    pub const fn diversity(&self) -> u8 {
        self.diversity
    }

    /// The percentage of an item's value that bringing the list nearer to the visitor's own mix of categories makes up,
    /// 0..=100; 0 = the mix does not matter.
    #[must_use]
    pub const fn calibration(&self) -> u8 {
        self.calibration
    }

    /// The largest share of a list that one provider may have, in percent, 1..=100, rounded up to whole items; 100 = no cap.
    #[must_use]
    pub const fn provider_share(&self) -> u8 {
        self.provider_share
    }

    /// Of this many places, one is an exploration slot for a new or long-tail item, 0..=100; 0 = none.
    #[must_use]
    pub const fn exploration_every(&self) -> u8 {
        self.exploration_every
    }

    /// True when the order of the scores stays unchanged.
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
    /// What a policy's `ranking` says; an option that it does not name has its default.
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
