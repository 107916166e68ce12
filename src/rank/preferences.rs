//! Preferences: what the visitor asked to see more of, less of, or never. Learned weights do not change their effect.
//! If several preferences apply to one item, "never" wins.

use alloc::vec::Vec;

use crate::ids::ItemNumber;
use crate::pack::{Label, Model, Pack, Verified};

/// The visitor's preference for one item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preference {
    /// No preference.
    #[default]
    None,
    /// Show more of this item.
    More,
    /// Show less of this item.
    Less,
    /// Never show this item.
    Never,
}

impl Preference {
    /// Returns the direction in which the preference moves an item: 1, −1 or 0.
    pub(super) const fn sign(self) -> i64 {
        match self {
            Self::More => 1,
            Self::Less => -1,
            Self::None | Self::Never => 0,
        }
    }
}

/// The divisor of the unit that `gain` defines: an item that the visitor wants to see more of gains 1/8 of the unit,
/// and an item that the visitor wants to see less of loses 1/8. Chosen: on three public logs, the median score is about
/// 1/20 of the unit at position 20 of a list and 1/20 to 1/6 at position 6. A preferred candidate therefore climbs well
/// into a shelf of six, while items with a strong edge from the newest event stay above it.
const MORE_PART: i64 = 8;
/// Returns the amount that a preference adds to or subtracts from a linear score. The unit is the amount that the
/// strongest possible edge from the newest event adds; the last entry of each table is its largest.
pub(super) fn gain(model: &Model) -> i64 {
    let weight = model.forward[15].max(model.backward[15]).max(model.content[15]);
    i64::from(model.decay.first().copied().unwrap_or(0)) * i64::from(weight) / MORE_PART
}

/// The visitor's preferences for all items.
#[derive(Clone, Debug, Default)]
pub struct Preferences {
    /// The preference of each item; empty if there are no preferences.
    by_item: Vec<Preference>,
    /// The items that the visitor wants to see more of and that may be shown, the highest recent popularity first.
    more: Vec<ItemNumber>,
}

impl Preferences {
    /// Applies preferences for labels in the order in which they were set. If both "more" and "less" apply to an item,
    /// the later one wins.
    #[must_use]
    pub fn new<'l>(pack: &Pack<Verified>, labels: impl Iterator<Item = (&'l Label, Preference)>) -> Self {
        let mut all = Self::default();
        for (label, wanted) in labels {
            all.by_item.resize(pack.items().len(), Preference::None);
            pack.labelled(label, &mut |item| {
                if let Some(place) = all.by_item.get_mut(item.index())
                    && *place != Preference::Never
                {
                    *place = wanted;
                }
            });
        }
        if all.by_item.contains(&Preference::More) {
            let more = |&&item: &&ItemNumber| all.of(item) == Preference::More;
            all.more = pack.by_popularity().iter().filter(more).copied().collect();
        }
        all
    }

    /// Returns true if there are no preferences.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.by_item.is_empty()
    }

    /// Returns the preference for `item`.
    #[must_use]
    pub fn of(&self, item: ItemNumber) -> Preference {
        self.by_item.get(item.index()).copied().unwrap_or_default()
    }

    /// Returns the items that the visitor wants to see more of and that may be shown, the highest recent popularity
    /// first.
    #[must_use]
    pub fn more(&self) -> &[ItemNumber] {
        &self.more
    }
}
