//! From the best candidates to the list that is shown: the knobs of [`Arrangement`], one a file.
//!
//! A list is filled place by place, each time with the candidate of the highest value, the earlier of the pool between
//! equals:
//!
//! `value(j) = (1 − c)·((1 − d)·relevance(j) − d·likeness(j)) + c·gain(j)`
//!
//! with `d` the diversity and `c` the calibration knob, `relevance` where score and place stand in the pool, from 1 to 0,
//! `likeness` that to the most alike item already in the list ([`diversity`]), and `gain` what the item takes off the
//! distance to the visitor's own mix ([`calibration`]). An item whose provider has its share waits ([`provider`]), and one
//! of every N places is kept for the tail ([`reserve`]); where both rules meet, the cap wins.
//!
//! It moves items and never removes one: what must not be shown does not reach the pool. Integers only, so a list is the
//! same natively and in Wasm. Time grows with pool × limit.

mod calibration;
mod candidate;
mod diversity;
mod log2;
mod provider;
mod reserve;
mod similarity;

use alloc::vec::Vec;

use calibration::Mix;
use candidate::{COMMON, Candidate, HELD_BACK, TAKEN};
use reserve::Turns;

use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::policy::Arrangement;
use crate::units::Scored;

pub use log2::log2;
pub use reserve::is_tail;
pub use similarity::similarity;

/// How many of the best candidates a list is chosen from (chosen: five times the longest usual list; what stands below
/// has a small part of the first one's score). Also the most places that are arranged: what follows is by score.
pub const POOL: usize = 100;

/// What a list is to be made from.
#[derive(Clone, Copy, Debug)]
pub struct Shortlist<'a> {
    /// The best candidates, best first.
    pub pool: &'a [Scored],
    /// The visitor's events, newest first; they say what the own mix is.
    pub window: &'a [ItemNumber],
    /// Items at most.
    pub limit: usize,
}

/// The arranger's scratch memory, kept between calls so that a call allocates nothing.
#[derive(Clone, Debug, Default)]
pub struct Arranger {
    candidates: Vec<Candidate>,
    mix: Mix,
    reserved: Vec<ItemNumber>,
}

impl Arranger {
    /// Fills `list` with the shortlist's items, arranged. With every knob off that is the head of the pool.
    pub fn arrange(
        &mut self,
        pack: &Pack<Verified>,
        shortlist: &Shortlist<'_>,
        knobs: &Arrangement,
        list: &mut Vec<Scored>,
    ) {
        let &Shortlist { pool, window, limit } = shortlist;
        list.clear();
        self.reserved.clear();
        if knobs.is_off() {
            list.extend_from_slice(pool.get(..limit).unwrap_or(pool));
            return;
        }
        let (pool, rest) = pool.split_at_checked(POOL).unwrap_or((pool, &[]));
        self.start(pack, pool, if knobs.calibration > 0 { window } else { &[] });
        let most = provider::most(knobs.provider_share, limit);
        let mut turns = Turns::new(knobs.reserve_every);
        while list.len() < limit.min(pool.len()) {
            self.mix.weigh(list.len() as u64 + 1);
            let Some(free) =
                self.next(pack, knobs, list, TAKEN | HELD_BACK).or_else(|| self.next(pack, knobs, list, TAKEN))
            else {
                break;
            };
            // Where the free choice is of the tail, this is the same one again.
            let tail = if turns.is_due() { self.next(pack, knobs, list, TAKEN | HELD_BACK | COMMON) } else { None };
            let next = tail.unwrap_or(free);
            let (Some(&scored), Some(taken)) = (pool.get(next), self.candidates.get_mut(next)) else { break };
            list.push(scored);
            if next != free {
                self.reserved.push(scored.item);
            }
            turns.count(taken.bars & COMMON == 0);
            taken.bars |= TAKEN;
            self.mix.count(taken.part);
            let provider = taken.provider;
            provider::hold_back(&mut self.candidates, provider, most);
        }
        let places = limit.saturating_sub(list.len());
        list.extend_from_slice(rest.get(..places).unwrap_or(rest));
    }

    /// The items that stand in the newest list only because a place was reserved for them.
    #[must_use]
    pub fn reserved(&self) -> &[ItemNumber] {
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

    /// The candidate of the highest value among those without any of `bars`. A candidate is compared with the items above it only until its value falls
    /// behind, no comparison is made twice, and where relevance alone is too low for all that follow the search ends.
    fn next(&mut self, pack: &Pack<Verified>, knobs: &Arrangement, list: &[Scored], bars: u8) -> Option<usize> {
        let (diversity, calibration) = (i64::from(knobs.diversity), i64::from(knobs.calibration));
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
