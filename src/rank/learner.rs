//! Learns from implicit feedback: turns impressions and the events that follow them into [`LearnedWeights`].
//!
//! The result is a pure function of the stored impressions and events, oldest first. The result itself is never stored:
//! it is reset and erased together with these records, and a reload gives the same result.
//!
//! When the visitor clicks or views an item of an impression, the multiplier of each component moves by the difference
//! between the component's share in that item and its mean share in the list: `m ← clamp(m + η·m·(s(clicked) − mean
//! s(list)), ½, 2)`, where `s` is the component's share of the neutral linear score that an item had for the session
//! window before the impression. An impression without a click changes no multiplier.
//!
//! Both constants were chosen on replayed sessions (`homebody eval --learning`). A replay has no position bias. On a
//! real shelf, higher positions get more clicks, which favours the component that put the items there. The bounds on
//! the multipliers limit this effect.
//!
//! # Source
//! Freund, Schapire: A Decision-Theoretic Generalization of On-Line Learning (1997), the Hedge rule; in its linear
//! form, Cesa-Bianchi, Mansour, Stoltz: Improved Second-Order Bounds (2007), so that integers suffice.

use alloc::vec::Vec;

use super::features::components;
use super::learned::{Discounted, LEAST, LearnedWeights, MOST, MOST_DISCOUNTED};
use super::query::Query;
use crate::ids::ItemNumber;
use crate::lists::remove;
use crate::pack::{MAX_WINDOW, Pack, Verified};
use crate::units::Millis;

/// One impression or event to learn from.
#[derive(Clone, Copy, Debug)]
pub enum Feedback<'a> {
    /// An impression.
    Impression {
        /// The time.
        at: Millis,
        /// The items, in list order.
        items: &'a [ItemNumber],
    },
    /// An event.
    Event {
        /// The time.
        at: Millis,
        /// The item; `None` if it is not in the pack.
        item: Option<ItemNumber>,
        /// True for a click or a view.
        clicked: bool,
        /// True if the event is in the session window.
        counts: bool,
    },
}

/// 1/η (chosen after measuring 2, 4, 8 and 16).
const CAUTION: i64 = 4;
/// The number of newest impressions that are used (chosen: about the number of lists in a visit).
const RECENT: usize = 5;
/// How long an impression can get a click, in milliseconds: half an hour, after which a new visit begins, as is usual
/// in web analytics.
const OPEN: i64 = 30 * 60 * 1000;
/// An impression that may still get a click.
#[derive(Clone, Debug)]
struct Impression {
    at: Millis,
    items: Vec<ItemNumber>,
    /// One bit per item: set if the visitor has had an event with the item since the impression.
    touched: u32,
    /// The number of views, and the number of events of any kind, before the impression.
    views: usize,
    events: usize,
    is_clicked: bool,
}

/// Takes impressions and events one by one.
#[derive(Clone, Debug, Default)]
pub struct Learner {
    learned: LearnedWeights,
    /// The items of the session window, oldest first.
    views: Vec<ItemNumber>,
    events: usize,
    /// The impressions, oldest first, at most [`RECENT`].
    impressions: Vec<Impression>,
}

impl Learner {
    /// Takes the next impression or event.
    pub fn take(&mut self, pack: &Pack<Verified>, moment: Feedback<'_>) {
        match moment {
            Feedback::Impression { at, items } => {
                if self.impressions.len() == RECENT {
                    remove(&mut self.impressions, 0);
                }
                let (views, events) = (self.views.len(), self.events);
                let items = items.to_vec();
                self.impressions.push(Impression { at, items, touched: 0, views, events, is_clicked: false });
            }
            Feedback::Event { at, item, clicked, counts } => {
                self.events += 1;
                let Some(item) = item else { return };
                let mut open = clicked;
                for impression in self.impressions.iter_mut().rev() {
                    let Some(place) = impression.items.iter().position(|&shown| shown == item) else { continue };
                    impression.touched |= 1u32.checked_shl(place as u32).unwrap_or(0);
                    // A click counts for the newest open impression of the item, and each impression accepts only one
                    // click.
                    if open && !impression.is_clicked && (0..=OPEN).contains(&at.0.saturating_sub(impression.at.0)) {
                        impression.is_clicked = true;
                        open = false;
                        let before = self.views.get(..impression.views).unwrap_or_default();
                        adjust(pack, &mut self.learned.multipliers, before, &impression.items, item);
                    }
                }
                if counts {
                    self.views.push(item);
                }
            }
        }
    }

    /// Returns what has been learned so far.
    #[must_use]
    pub fn learned(&self) -> LearnedWeights {
        let mut learned = self.learned.clone();
        for impression in self.impressions.iter().filter(|impression| impression.events < self.events) {
            for (&item, place) in impression.items.iter().zip(0..32) {
                if impression.touched >> place & 1 != 0 {
                    continue;
                }
                match learned.discounted.iter_mut().find(|discounted| discounted.item == item) {
                    Some(known) => known.impressions = (known.impressions + 1).min(MOST_DISCOUNTED),
                    None => learned.discounted.push(Discounted { item, impressions: 1 }),
                }
            }
        }
        learned
    }
}

/// Moves the multipliers towards the components that favoured `clicked` among `items`. `before` lists the items viewed
/// before the impression, oldest first.
fn adjust(
    pack: &Pack<Verified>,
    multipliers: &mut [u16; 4],
    before: &[ItemNumber],
    items: &[ItemNumber],
    clicked: ItemNumber,
) {
    let window: Vec<ItemNumber> = before.iter().rev().take(MAX_WINDOW).copied().collect();
    let query = Query { window: &window, ..Query::default() };
    let mut gains = [0; 4];
    add_shares(pack, &query, clicked, items.len() as i64, &mut gains);
    for &shown in items {
        add_shares(pack, &query, shown, -1, &mut gains);
    }
    for (multiplier, gain) in multipliers.iter_mut().zip(gains) {
        let moved = i64::from(*multiplier) + i64::from(*multiplier) * gain / (SHARES * CAUTION * items.len() as i64);
        *multiplier = moved.clamp(i64::from(LEAST), i64::from(MOST)) as u16;
    }
}

/// The number that represents a share of 1.
const SHARES: i64 = 1 << 16;

/// Adds each component's share of an item's neutral linear score to `sums`, multiplied by `times`. A share is relative
/// to the sum of the absolute amounts of all components, in units of 1/[`SHARES`].
fn add_shares(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber, times: i64, sums: &mut [i64; 4]) {
    let components = components(pack, query, item);
    let whole: i64 = components.iter().map(|amount| amount.abs()).sum();
    for (sum, amount) in sums.iter_mut().zip(components) {
        // Divides first, because a score can take 60 bits and a product would overflow.
        *sum += times * (amount / (whole / SHARES).max(1));
    }
}
