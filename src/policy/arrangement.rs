//! How a list is put together from its best candidates: the knobs a site may turn.
//!
//! Every knob trades some hits for something else; the benchmark page has the price of each.

use serde::Deserialize;

/// The site's knobs. What each does, and the formula, stands in [`crate::rank`]'s `arrange`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Arrangement {
    /// Percent of an item's value that its difference from what stands above it makes up, 0..=100; 0 = score alone.
    pub diversity: u8,
    /// Percent of an item's value that bringing the list nearer to the visitor's own mix of categories makes up,
    /// 0..=100; 0 = the mix does not matter.
    pub calibration: u8,
    /// The largest share of a list that one provider may have, in percent, 1..=100, rounded up to whole items;
    /// 100 = no cap.
    pub provider_share: u8,
    /// In every this many places, one is kept for a new or long-tail item, 0..=100; 0 = none.
    pub reserve_every: u8,
}

impl Arrangement {
    /// The list as the scores have it.
    pub const OFF: Self = Self { diversity: 0, calibration: 0, provider_share: 100, reserve_every: 0 };

    /// True when every number is within its range.
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        let &Self { diversity, calibration, provider_share, reserve_every } = self;
        diversity <= 100 && calibration <= 100 && matches!(provider_share, 1..=100) && reserve_every <= 100
    }
}

impl Default for Arrangement {
    /// A little diversity and nothing else (measured: see "What each knob costs" on the benchmark page).
    fn default() -> Self {
        Self { diversity: 10, ..Self::OFF }
    }
}
