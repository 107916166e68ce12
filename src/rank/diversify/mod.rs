//! Composes the list that is shown from the best candidates, with diversification, calibration, an exposure cap and
//! exploration slots. [`RankingOptions`] controls these four rules, and each has its own file.
//!
//! The list is filled position by position. Each position goes to the candidate with the highest value; among
//! candidates of equal value, the one that comes first in the pool wins:
//!
//! `value(j) = (1 − c)·((1 − d)·relevance(j) − d·similarity(j)) + c·gain(j)`
//!
//! Here `d` is the diversity option and `c` the calibration option; `relevance` combines the score and the rank in the
//! pool and ranges from 0 to 1; `similarity` is the similarity to the most similar item already in the list
//! ([`diversity`]); and `gain` is the amount by which the item reduces the divergence from the visitor's mix
//! ([`calibration`]). An item whose provider has reached its share is held back ([`exposure`]), and one of every N
//! positions is an exploration slot ([`exploration`]); if the two rules conflict, the cap wins.
//!
//! This step only selects and orders items. Items that must not be shown do not reach the pool. All arithmetic uses
//! integers, so native code and Wasm produce the same list. The running time grows with pool × limit.

mod calibration;
mod candidate;
mod diversity;
mod exploration;
mod exposure;
mod log2;
mod similarity;

use alloc::vec::Vec;

use calibration::Mix;
use candidate::{COMMON, Candidate, HELD_BACK, TAKEN};
use exploration::Slots;

use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::policy::RankingOptions;
use crate::units::Scored;

pub use exploration::is_tail;
pub use log2::log2;
pub use similarity::similarity;

/// The number of best candidates from which a list is composed (chosen: five times the longest usual list; candidates
/// further down have only a small fraction of the first candidate's score). It is also the maximum number of positions
/// that are diversified; further positions are filled in the order of the scores.
pub const POOL: usize = 100;

/// The input of diversification.
#[derive(Clone, Copy, Debug)]
pub struct Shortlist<'a> {
    /// The best candidates, best first.
    pub pool: &'a [Scored],
    /// The session window, newest first. It determines the visitor's mix of categories.
    pub window: &'a [ItemNumber],
    /// The maximum number of items in the list.
    pub limit: usize,
}

/// The buffers for diversification. They are kept between calls, so a call allocates nothing.
#[derive(Clone, Debug, Default)]
pub struct Diversifier {
    candidates: Vec<Candidate>,
    mix: Mix,
    reserved: Vec<ItemNumber>,
}

impl Diversifier {
    /// Fills `list` from the shortlist. If all options are off, `list` is the head of the pool.
    pub fn diversify(
        &mut self,
        pack: &Pack<Verified>,
        shortlist: &Shortlist<'_>,
        options: &RankingOptions,
        list: &mut Vec<Scored>,
    ) {
        let &Shortlist { pool, window, limit } = shortlist;
        list.clear();
        self.reserved.clear();
        if options.is_off() {
            list.extend_from_slice(pool.get(..limit).unwrap_or(pool));
            return;
        }
        let (pool, rest) = pool.split_at_checked(POOL).unwrap_or((pool, &[]));
        self.start(pack, pool, if options.calibration() > 0 { window } else { &[] });
        let most = exposure::most(options.provider_share(), limit);
        let mut slots = Slots::new(options.exploration_every());
        while list.len() < limit.min(pool.len()) {
            self.mix.weigh(list.len() as u64 + 1);
            let Some(free) =
                self.next(pack, options, list, TAKEN | HELD_BACK).or_else(|| self.next(pack, options, list, TAKEN))
            else {
                break;
            };
            // If the best candidate is already a long-tail item, this search finds it again.
            let tail = if slots.is_due() { self.next(pack, options, list, TAKEN | HELD_BACK | COMMON) } else { None };
            let next = tail.unwrap_or(free);
            let (Some(&scored), Some(taken)) = (pool.get(next), self.candidates.get_mut(next)) else { break };
            list.push(scored);
            if next != free {
                self.reserved.push(scored.item);
            }
            slots.count(taken.bars & COMMON == 0);
            taken.bars |= TAKEN;
            self.mix.count(taken.part);
            let provider = taken.provider;
            exposure::hold_back(&mut self.candidates, provider, most);
        }
        let places = limit.saturating_sub(list.len());
        list.extend_from_slice(rest.get(..places).unwrap_or(rest));
    }

    /// Returns the items that are in the newest list only because of an exploration slot.
    #[must_use]
    pub fn explored(&self) -> &[ItemNumber] {
        &self.reserved
    }

    fn start(&mut self, pack: &Pack<Verified>, pool: &[Scored], window: &[ItemNumber]) {
        self.candidates.clear();
        self.mix.start(pack, window);
        let relevance = diversity::relevance(pool);
        let mix = &self.mix;
        self.candidates.extend(pool.iter().enumerate().map(|(at, &Scored { item, score })| Candidate {
            item,
            relevance: relevance(at, score),
            alike: 0,
            compared: 0,
            part: mix.part(pack.items().category_code(item)),
            provider: pack.items().provider_code(item),
            bars: if is_tail(pack, item) { 0 } else { COMMON },
        }));
    }

    /// Returns the index of the candidate with the highest value among those without any of `bars`. A candidate is
    /// compared with the items above it only until its value falls below the best value so far, and no comparison is
    /// made twice. The search ends once the relevance of all remaining candidates is too low.
    fn next(&mut self, pack: &Pack<Verified>, options: &RankingOptions, list: &[Scored], bars: u8) -> Option<usize> {
        let (diversity, calibration) = (i64::from(options.diversity()), i64::from(options.calibration()));
        let value = |mmr: i64, gain: i64| (100 - calibration) * mmr + 100 * calibration * gain;
        let mut best = None;
        let mut least = i64::MIN;
        for (at, candidate) in self.candidates.iter_mut().enumerate() {
            if candidate.bars & bars != 0 {
                continue;
            }
            if value((100 - diversity) * candidate.relevance, self.mix.most) <= least {
                break;
            }
            let gain = self.mix.gain(candidate.part);
            loop {
                let value = value(diversity::bound(candidate, diversity), gain);
                if value <= least {
                    break;
                }
                let above = list.get(candidate.compared).filter(|_| diversity > 0);
                let Some(above) = above else {
                    (best, least) = (Some(at), value);
                    break;
                };
                diversity::compare(candidate, pack, above.item);
            }
        }
        best
    }
}
