//! Calibration: if two thirds of a visitor's events are on mugs, about two thirds of the items in the list are mugs.
//!
//! If `p` is the visitor's mix of categories and `q` the list's mix, the divergence of the list is `KL(p‖q̃)`, where
//! `q̃(g) = (1 − α)·q(g) + α·p(g)` keeps the logarithm finite. The gain of an item is the amount by which it reduces
//! this divergence:
//!
//! `KL(p‖q̃) = Σ_g p(g)·log₂(p(g) / q̃(g))`, in bits
//!
//! For `p(g) = k/m` (k of m events in the window) and `q(g) = c/n` (c of n positions), `q̃` is a ratio of integers:
//! `q̃(g) = (99·c·m + k·n) / (100·n·m)`. Compared with an item from outside the visitor's mix, which also takes a
//! position, an item of category g reduces the divergence by `k/m · (log₂(99·(c + 1)·m + k·n) − log₂(99·c·m + k·n))`,
//! where n includes the item's own position. One bit is worth as much as the whole range of relevance.
//!
//! # Source
//! Steck, "Calibrated recommendations", RecSys 2018, equations 3, 5 and 7, with its α = 0.01 and greedy selection.
//! Unlike in the paper, all events of the window have the same weight here.

use alloc::vec::Vec;

use super::log2::log2;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};

/// `(1 − α) / α`, for α = 0.01 (cited).
const ODDS: u64 = 99;

/// The categories of the visitor's events, and how many items of each the list already contains.
#[derive(Clone, Debug, Default)]
pub(super) struct Mix {
    parts: Vec<Part>,
    /// The number of events in the window whose items have a category.
    seen: u64,
    /// The largest gain of any category; 0 if there is none.
    pub(super) most: i64,
}

#[derive(Clone, Copy, Debug)]
struct Part {
    category: u32,
    seen: u64,
    listed: u64,
    gain: i64,
}

impl Mix {
    /// Starts again, with the categories of the window.
    pub(super) fn start(&mut self, pack: &Pack<Verified>, window: &[ItemNumber]) {
        self.parts.clear();
        self.seen = 0;
        for category in window.iter().filter_map(|&item| pack.items().category_code(item)) {
            self.seen += 1;
            match self.parts.iter_mut().find(|part| part.category == category) {
                Some(part) => part.seen += 1,
                None => self.parts.push(Part { category, seen: 1, listed: 0, gain: 0 }),
            }
        }
    }

    /// Returns the index of a category among those of the visitor; `None` for any other category.
    pub(super) fn part(&self, category: Option<u32>) -> Option<usize> {
        category.and_then(|category| self.parts.iter().position(|part| part.category == category))
    }

    /// Computes, for each category, by how much an item would reduce the divergence; `places` includes the next
    /// position.
    pub(super) fn weigh(&mut self, places: u64) {
        let all = self.seen;
        self.most = 0;
        for part in &mut self.parts {
            let before = ODDS * part.listed * all + part.seen * places;
            let bits = log2(before + ODDS * all) - log2(before);
            part.gain = part.seen.cast_signed() * bits / all.cast_signed().max(1);
            self.most = self.most.max(part.gain);
        }
    }

    /// Returns by how much an item of the category at index `part` would reduce the divergence, in 1/1024 bit.
    pub(super) fn gain(&self, part: Option<usize>) -> i64 {
        part.and_then(|part| self.parts.get(part)).map_or(0, |part| part.gain)
    }

    /// Counts an item of the category at index `part` that was added to the list.
    pub(super) fn count(&mut self, part: Option<usize>) {
        part.and_then(|part| self.parts.get_mut(part)).into_iter().for_each(|part| part.listed += 1);
    }
}
