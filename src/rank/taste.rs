//! What is learned from a visitor's doings with the shelves: how much each part of the score counts, and which items
//! have been passed over.
//!
//! A taste is a pure function of what was shown and what was done, oldest first: nothing of it is stored, so it can be
//! shown, forgotten and erased with those records, and is the same after a reload.
//!
//! **Multipliers.** A score is a sum over four channels. When an item of a showing is chosen, each channel's multiplier
//! moves by what the channel did for the chosen item beyond what it did for the list as a whole:
//! `m ← clamp(m + η·m·(s(chosen) − mean s(shown)), ½, 2)`, where `s` is the channel's share of an item's score, taken from
//! the neutral linear score on the window as it was before the showing. A showing nothing was chosen from moves nothing.
//!
//! **Fading.** An item of one of the last few showings that was not touched since, though the visitor went on to do
//! something else, loses 1/64 of its score for each such showing, at most 3/64. A part of the score, not a fixed amount: far
//! down a list scores are close to 0, and even 1/1024 of the strongest edge would drop what has to do with the visitor
//! below what is merely popular (measured: −0.3 points HR@20 on retailrocket, −1.6 at 1/128).
//!
//! Both constants were chosen on replayed sessions (`homebody eval --learning`). No replay shows position bias: on a real
//! shelf higher places are clicked more, which favours the channel that put them there; the bounds hold either way.
//!
//! # Source
//! Freund, Schapire: A Decision-Theoretic Generalization of On-Line Learning (1997), the Hedge rule; in its linear form,
//! Cesa-Bianchi, Mansour, Stoltz: Improved Second-Order Bounds (2007), so that integers suffice.

use alloc::vec::Vec;

use super::evidence::channels;
use super::query::Query;
use crate::ids::ItemNumber;
use crate::lists::remove;
use crate::pack::{MAX_WINDOW, Pack, Verified};
use crate::units::Millis;

/// One of the sums that a score consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// What people who viewed the window's items viewed before and after.
    Behaviour,
    /// What is like the window's items.
    Content,
    /// The visitor's own items coming back.
    Own,
    /// Popularity.
    Popular,
}

/// An item that was passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Faded {
    /// The item.
    pub item: ItemNumber,
    /// In how many showings, 1..=3.
    pub showings: u8,
}

/// What was learned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taste {
    /// What each [`Channel`] counts for, in 1/[`NEUTRAL`], within [`LEAST`]..=[`MOST`].
    pub multipliers: [u16; 4],
    /// What was passed over, in the order it was first shown.
    pub faded: Vec<Faded>,
}

/// One thing that happened, as far as a taste cares.
#[derive(Clone, Copy, Debug)]
pub enum Moment<'a> {
    /// A shelf showed items.
    Shown {
        /// When.
        at: Millis,
        /// Which.
        items: &'a [ItemNumber],
    },
    /// The visitor did something with an item.
    Did {
        /// When.
        at: Millis,
        /// With which; `None` when the pack does not have it.
        item: Option<ItemNumber>,
        /// Chose it: a click or a view.
        chose: bool,
        /// It stands in the window.
        counts: bool,
    },
}

/// The multiplier that changes nothing.
pub const NEUTRAL: u16 = 1024;
/// The least a multiplier falls to: ½.
pub const LEAST: u16 = NEUTRAL / 2;
/// The most a multiplier rises to: 2.
pub const MOST: u16 = NEUTRAL * 2;
/// 1/η (measured: 1/η of 2, 4, 8 and 16 tried).
const CAUTION: i64 = 4;
/// So many of the last showings count (chosen: about as many lists as a visit shows).
const RECENT: usize = 5;
/// A choice belongs to a showing for so long: half an hour, after which web analytics by convention calls it a new visit.
const OPEN: i64 = 30 * 60 * 1000;
/// An item fades for so many showings at most.
const MOST_FADED: u8 = 3;
/// One showing takes this part of the score, as a power of two: 1/64.
const FADE: u32 = 6;
impl Default for Taste {
    fn default() -> Self {
        Self { multipliers: [NEUTRAL; 4], faded: Vec::new() }
    }
}

impl Taste {
    /// What `channel` counts for.
    #[must_use]
    pub fn multiplier(&self, channel: Channel) -> u16 {
        self.multipliers.get(channel as usize).copied().unwrap_or(NEUTRAL)
    }
}

/// What `amount` of a channel counts for.
pub(super) const fn scaled(amount: i64, multiplier: u16) -> i64 {
    (amount * multiplier as i64) >> NEUTRAL.trailing_zeros()
}

/// What an item of that score loses that was passed over in so many showings; nothing below 0.
pub(super) fn loss(score: i64, showings: u8) -> i64 {
    (score.max(0) >> FADE) * i64::from(showings)
}

/// A list that was shown and may yet be chosen from.
#[derive(Clone, Debug)]
struct Showing {
    at: Millis,
    items: Vec<ItemNumber>,
    /// Bit by bit, which of them were touched since.
    touched: u32,
    /// How many looks and how many doings came before it.
    looks: usize,
    doings: usize,
    chosen: bool,
}

/// Takes moments one by one.
#[derive(Clone, Debug, Default)]
pub struct Learner {
    taste: Taste,
    /// What the visitor looked at, oldest first.
    looks: Vec<ItemNumber>,
    doings: usize,
    /// Oldest first, at most [`RECENT`].
    showings: Vec<Showing>,
}

impl Learner {
    /// Takes the next moment.
    pub fn take(&mut self, pack: &Pack<Verified>, moment: Moment<'_>) {
        match moment {
            Moment::Shown { at, items } => {
                if self.showings.len() == RECENT {
                    remove(&mut self.showings, 0);
                }
                let (looks, doings) = (self.looks.len(), self.doings);
                self.showings.push(Showing { at, items: items.to_vec(), touched: 0, looks, doings, chosen: false });
            }
            Moment::Did { at, item, chose, counts } => {
                self.doings += 1;
                let Some(item) = item else { return };
                let mut open = chose;
                for showing in self.showings.iter_mut().rev() {
                    let Some(place) = showing.items.iter().position(|&shown| shown == item) else { continue };
                    showing.touched |= 1u32.checked_shl(place as u32).unwrap_or(0);
                    // Once a showing, by the newest that is still open.
                    if open && !showing.chosen && (0..=OPEN).contains(&at.0.saturating_sub(showing.at.0)) {
                        showing.chosen = true;
                        open = false;
                        let before = self.looks.get(..showing.looks).unwrap_or_default();
                        choose(pack, &mut self.taste, before, &showing.items, item);
                    }
                }
                if counts {
                    self.looks.push(item);
                }
            }
        }
    }

    /// What was learned so far.
    #[must_use]
    pub fn taste(&self) -> Taste {
        let mut taste = self.taste.clone();
        for showing in self.showings.iter().filter(|showing| showing.doings < self.doings) {
            for (&item, place) in showing.items.iter().zip(0..32) {
                if showing.touched >> place & 1 != 0 {
                    continue;
                }
                match taste.faded.iter_mut().find(|faded| faded.item == item) {
                    Some(known) => known.showings = (known.showings + 1).min(MOST_FADED),
                    None => taste.faded.push(Faded { item, showings: 1 }),
                }
            }
        }
        taste
    }
}

/// Moves the multipliers towards what spoke for `item` among `items`, given what was looked at before, oldest first.
fn choose(pack: &Pack<Verified>, taste: &mut Taste, before: &[ItemNumber], items: &[ItemNumber], item: ItemNumber) {
    let window: Vec<ItemNumber> = before.iter().rev().take(MAX_WINDOW).copied().collect();
    let query = Query { window: &window, ..Query::default() };
    let mut gains = [0; 4];
    add_shares(pack, &query, item, items.len() as i64, &mut gains);
    for &shown in items {
        add_shares(pack, &query, shown, -1, &mut gains);
    }
    for (multiplier, gain) in taste.multipliers.iter_mut().zip(gains) {
        let moved = i64::from(*multiplier) + i64::from(*multiplier) * gain / (SHARES * CAUTION * items.len() as i64);
        *multiplier = moved.clamp(i64::from(LEAST), i64::from(MOST)) as u16;
    }
}

/// A share of 1.
const SHARES: i64 = 1 << 16;

/// Adds, `times` over, each channel's share of an item's neutral linear score, in 1/[`SHARES`] of the sum of what the
/// channels add or take.
fn add_shares(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber, times: i64, sums: &mut [i64; 4]) {
    let channels = channels(pack, query, item);
    let whole: i64 = channels.iter().map(|amount| amount.abs()).sum();
    for (sum, amount) in sums.iter_mut().zip(channels) {
        // By what is left of a division, not by a product: a score may fill 60 bits.
        *sum += times * (amount / (whole / SHARES).max(1));
    }
}
