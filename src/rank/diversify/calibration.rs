//! Calibration: a visitor two thirds of whose events are of mugs gets a list that is about two thirds mugs.
//!
//! With `p` the visitor's mix of categories and `q` the list's, a list is off by `KL(p‖q̃)`, where
//! `q̃(g) = (1 − α)·q(g) + α·p(g)` keeps the logarithm finite, and an item's gain is how much it reduces that:
//!
//! `KL(p‖q̃) = Σ_g p(g)·log₂(p(g) / q̃(g))`, in bits
//!
//! For `p(g) = k/m` (k of m events in the window) and `q(g) = c/n` (c of n places) all of it is a ratio of integers:
//! `q̃(g) = (99·c·m + k·n) / (100·n·m)`. Compared with an item from outside the visitor's mix, which also uses up a place,
//! an item of category g reduces it by `k/m · (log₂(99·(c + 1)·m + k·n) − log₂(99·c·m + k·n))`, n counting its own place.
//! A bit is worth as much as the whole range of relevance.
//!
//! # Source
//! Steck, "Calibrated recommendations", RecSys 2018, equations 3, 5 and 7, with its α = 0.01 and greedy choice. Every
//! event of the window counts the same here.

use alloc::vec::Vec;

use super::log2::log2;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};

/// `(1 − α) / α`, for α = 0.01 (cited).
const ODDS: u64 = 99;

/// The visitor's categories, and how much of each the list has.
#[derive(Clone, Debug, Default)]
pub(super) struct Mix {
    parts: Vec<Part>,
    /// Events of the window whose item has a category.
    seen: u64,
    /// The largest of the gains; 0 without any.
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
    /// Starts over with the window's categories.
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

    /// The index of a category among the visitor's; `None` for any other.
    pub(super) fn part(&self, category: Option<u32>) -> Option<usize> {
        category.and_then(|category| self.parts.iter().position(|part| part.category == category))
    }

    /// Computes, for a list of `places` with the next one, how much an item of each category would reduce the divergence.
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

    /// How much an item of that part would reduce the divergence, in 1/1024 bit.
    pub(super) fn gain(&self, part: Option<usize>) -> i64 {
        part.and_then(|part| self.parts.get(part)).map_or(0, |part| part.gain)
    }

    /// Counts an item of that part as listed.
    pub(super) fn count(&mut self, part: Option<usize>) {
        part.and_then(|part| self.parts.get_mut(part)).into_iter().for_each(|part| part.listed += 1);
    }
}
