//! Learned weights: how much each component of the score counts for this visitor, and which items were passed over.
//!
//! **Multipliers.** A score is a sum of four components, each of which has a multiplier between ½ and 2. The
//! [`learner`](super::learner) adjusts them.
//!
//! **Impression discounting.** If the visitor saw an item in one of the last few impressions and had no event with it,
//! but did something else afterwards, the item loses 1/64 of its score per impression, at most 3/64. The loss is a
//! fraction of the score and not a fixed amount, because scores far down a list are close to 0: a fixed loss of even
//! 1/1024 of the strongest edge would push items related to the visitor's events below items that are merely popular
//! (measured on retailrocket: −0.3 percentage points of HR@20, and −1.6 for a loss of 1/128).

use alloc::vec::Vec;

use crate::ids::ItemNumber;

/// One of the components of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Component {
    /// Items that other people viewed before or after the items of the session window.
    Behaviour,
    /// Items whose content is similar to that of the items in the session window.
    Content,
    /// Items that the visitor has already viewed and may return to.
    History,
    /// Popularity.
    Popular,
}

/// An item that loses part of its score because the visitor saw it and passed over it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discounted {
    pub(super) item: ItemNumber,
    pub(super) impressions: u8,
}

/// The maximum number of impressions that count for discounting an item.
pub(super) const MOST_DISCOUNTED: u8 = 3;

impl Discounted {
    /// Creates an item that was passed over in this number of recent impressions; `None` unless it is 1 to 3.
    #[must_use]
    pub fn new(item: ItemNumber, impressions: u8) -> Option<Self> {
        (1..=MOST_DISCOUNTED).contains(&impressions).then_some(Self { item, impressions })
    }

    /// Returns the item.
    #[must_use]
    pub const fn item(&self) -> ItemNumber {
        self.item
    }

    /// Returns the number of recent impressions in which it was passed over, 1..=3.
    #[must_use]
    pub const fn impressions(&self) -> u8 {
        self.impressions
    }
}

/// The weights learned from a visitor's implicit feedback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LearnedWeights {
    pub(super) multipliers: [u16; 4],
    pub(super) discounted: Vec<Discounted>,
}

/// The multiplier that changes nothing.
pub const NEUTRAL: u16 = 1024;
/// The smallest multiplier: ½.
pub const LEAST: u16 = NEUTRAL / 2;
/// The largest multiplier: 2.
pub const MOST: u16 = NEUTRAL * 2;
/// The fraction of the score that each impression takes away, 1/64, as a power of two.
const DISCOUNT: u32 = 6;

impl Default for LearnedWeights {
    fn default() -> Self {
        Self { multipliers: [NEUTRAL; 4], discounted: Vec::new() }
    }
}

impl LearnedWeights {
    /// Returns the multiplier of each [`Component`], in 1/[`NEUTRAL`], within [`LEAST`]..=[`MOST`].
    #[must_use]
    pub const fn multipliers(&self) -> [u16; 4] {
        self.multipliers
    }

    /// Returns the items that were passed over, in the order of their first impression.
    #[must_use]
    pub fn discounted(&self) -> &[Discounted] {
        &self.discounted
    }

    /// Returns the same weights with neutral multipliers.
    #[must_use]
    pub fn without_multipliers(self) -> Self {
        Self { multipliers: [NEUTRAL; 4], ..self }
    }

    /// Returns the same weights without discounted items.
    #[must_use]
    pub fn without_discounts(self) -> Self {
        Self { discounted: Vec::new(), ..self }
    }

    /// Returns the multiplier of a component.
    #[must_use]
    pub fn multiplier(&self, channel: Component) -> u16 {
        self.multipliers.get(channel as usize).copied().unwrap_or(NEUTRAL)
    }
}

/// Multiplies an amount by the multiplier of its component.
pub(super) const fn scaled(amount: i64, multiplier: u16) -> i64 {
    (amount * multiplier as i64) >> NEUTRAL.trailing_zeros()
}

/// Returns the amount that an item with this score loses if it was passed over in this number of impressions; 0 for a
/// score below 0.
pub(super) fn discount(score: i64, impressions: u8) -> i64 {
    (score.max(0) >> DISCOUNT) * i64::from(impressions)
}
