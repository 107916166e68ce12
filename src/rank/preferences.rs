//! Preferences: what the visitor asked to see more of, less of, or never. They are obeyed, not weighed: no learned weight
//! multiplies them, and where several apply to one item, "never" wins.

use alloc::vec::Vec;

use crate::ids::ItemNumber;
use crate::pack::{Label, Pack, Verified};

/// The visitor's preference on one item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preference {
    /// None.
    #[default]
    None,
    /// To see more of it.
    More,
    /// To see less of it.
    Less,
    /// Never to see it.
    Never,
}

impl Preference {
    /// Which way it moves an item.
    pub(super) const fn sign(self) -> i64 {
        match self {
            Self::More => 1,
            Self::Less => -1,
            Self::None | Self::Never => 0,
        }
    }
}

/// The preferences, item by item.
#[derive(Clone, Debug, Default)]
pub struct Preferences {
    /// By item; empty when there is no preference at all.
    by_item: Vec<Preference>,
    /// The items to see more of, most popular lately first, without those that may not be shown.
    more: Vec<ItemNumber>,
}

impl Preferences {
    /// The preferences that labels express, in the order in which they were given: of "more" and "less" the later wins.
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

    /// True when there is no preference at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.by_item.is_empty()
    }

    /// The preference on `item`.
    #[must_use]
    pub fn of(&self, item: ItemNumber) -> Preference {
        self.by_item.get(item.index()).copied().unwrap_or_default()
    }

    /// The items to see more of that may be shown, most popular lately first.
    #[must_use]
    pub fn more(&self) -> &[ItemNumber] {
        &self.more
    }
}
