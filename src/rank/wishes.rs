//! What the visitor asked for outright: never this, more of that. A wish is obeyed, not weighed: nothing learned
//! multiplies it, and where two wishes meet on one item, "never" holds.

use alloc::vec::Vec;

use super::query::Query;
use super::taste::loss;
use crate::ids::ItemNumber;
use crate::pack::{Label, Model, Pack, Verified};

/// What the visitor wishes of one item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// Nothing in particular.
    #[default]
    None,
    /// To see more of it.
    More,
    /// To see less of it.
    Less,
    /// Not to see it.
    Never,
}

impl Wish {
    /// Which way it moves an item.
    const fn sign(self) -> i64 {
        match self {
            Self::More => 1,
            Self::Less => -1,
            Self::None | Self::Never => 0,
        }
    }
}

/// The wishes, item by item.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// By item; empty when there is no wish at all.
    by_item: Vec<Wish>,
    /// The items to see more of, most popular lately first, without those that may not be shown.
    more: Vec<ItemNumber>,
}

/// A wished-for item gains this part of [`unit`], and one to be seen less of loses it. Chosen: on three public logs the item in 20th place of a list has
/// about 1/20 of the unit (median) and the one in 6th place 1/20 to 1/6, so a wished-for candidate climbs well into a
/// shelf of six, while items with a close tie to what was just viewed stay above it.
const MORE_PART: i64 = 8;

/// What the strongest edge from the newest event is worth, the tables' last entries being their largest.
fn unit(model: &Model) -> i64 {
    let worth = model.forward[15].max(model.backward[15]).max(model.content[15]);
    i64::from(model.decay.first().copied().unwrap_or(0)) * i64::from(worth)
}

/// What a wished-for item gains in the trees' order, or one to be seen less of loses, in 1/4096 of log-odds: seven times the odds (chosen, to the same end).
const JUDGED_GAIN: i64 = 2 * 4096;
/// What an item that was passed over loses there for each showing: 1/32 of log-odds (chosen on replayed sessions).
const JUDGED_LOSS: i64 = 4096 / 32;

/// What wishes and passing over add to a score: terms of their own, after everything else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wished {
    /// For a wish: at least 0 for more, below 0 for less.
    pub chosen: i64,
    /// For having been passed over, at most 0.
    pub shown: i64,
}

impl Wished {
    /// On top of a linear score.
    pub(super) fn linear(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber, linear: i64) -> Self {
        let chosen = query.wish(item).sign() * (unit(pack.model()) / MORE_PART);
        Self { chosen, shown: -loss(linear, query.passed_over(item)) }
    }

    /// On top of what the trees say.
    pub(super) fn judged(query: &Query<'_>, item: ItemNumber) -> Self {
        let chosen = query.wish(item).sign() * JUDGED_GAIN;
        Self { chosen: chosen << 16, shown: -(JUDGED_LOSS * i64::from(query.passed_over(item))) << 16 }
    }

    pub(super) const fn sum(self) -> i64 {
        self.chosen + self.shown
    }
}

impl Wishes {
    /// The wishes that labels express, in the order in which they were made: of "more" and "less" the later holds.
    #[must_use]
    pub fn new<'l>(pack: &Pack<Verified>, labels: impl Iterator<Item = (&'l Label, Wish)>) -> Self {
        let mut wishes = Self::default();
        for (label, wish) in labels {
            wishes.by_item.resize(pack.items().len(), Wish::None);
            pack.labelled(label, &mut |item| {
                if let Some(place) = wishes.by_item.get_mut(item.index())
                    && *place != Wish::Never
                {
                    *place = wish;
                }
            });
        }
        if wishes.by_item.contains(&Wish::More) {
            let more = |&&item: &&ItemNumber| wishes.of(item) == Wish::More;
            wishes.more = pack.by_popularity().iter().filter(more).copied().collect();
        }
        wishes
    }

    /// True when nothing is wished of any item.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.by_item.is_empty()
    }

    /// What is wished of `item`.
    #[must_use]
    pub fn of(&self, item: ItemNumber) -> Wish {
        self.by_item.get(item.index()).copied().unwrap_or_default()
    }

    /// The items to see more of that may be shown, most popular lately first.
    #[must_use]
    pub fn more(&self) -> &[ItemNumber] {
        &self.more
    }
}
