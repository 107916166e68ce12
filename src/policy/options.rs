//! How a list is put together from its best candidates: the options that a site may set.
//!
//! Every option trades some hits for something else; the benchmark page has the price of each.

use super::place::Place;

/// The site's options. [`crate::rank`]'s `diversify` has the formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankingOptions {
    /// The percentage of an item's value that its difference from the items above it makes up, 0..=100; 0 = score alone.
    pub diversity: u8,
    /// The percentage of an item's value that bringing the list nearer to the visitor's own mix of categories makes up,
    /// 0..=100; 0 = the mix does not matter.
    pub calibration: u8,
    /// The largest share of a list that one provider may have, in percent, 1..=100, rounded up to whole items;
    /// 100 = no cap.
    pub provider_share: u8,
    /// Of this many places, one is an exploration slot for a new or long-tail item, 0..=100; 0 = none.
    pub reserve_every: u8,
}

impl RankingOptions {
    /// The order of the scores, unchanged.
    pub const OFF: Self = Self { diversity: 0, calibration: 0, provider_share: 100, reserve_every: 0 };

    /// A little diversity and nothing else (measured: under 0.3 points of HR@20 on three
    /// logs, where 20 costs more on each; "What each knob costs" on the benchmark page).
    pub const DEFAULT: Self = Self { diversity: 10, ..Self::OFF };

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
            reserve_every: value("reserve_every", Self::DEFAULT.reserve_every),
        }
    }
}
