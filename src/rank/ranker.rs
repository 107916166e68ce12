//! From a window of events to the best items of the whole catalogue: the linear score picks candidates in one pass over
//! the neighbours of a few events, and the trees, where the pack has any, put them in order.

use super::evidence::Worths;
use super::features::{Row, Setting};
use super::forest::scores;
use super::gather::Gatherer;
use super::query::{MAX_PAST, Mode, Query, Trail};
use super::top::Top;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::units::{Score, Scored};

/// Candidates that the trees put in order, where more are touched (measured: twice as many gain nothing).
const CANDIDATES: usize = 100;
/// Candidates that are made up with popular items, where fewer are touched.
const LEAST_CANDIDATES: usize = 20;

/// The ranker's scratch memory, kept between calls so that a call allocates nothing: 18 bytes an item.
#[derive(Clone, Debug, Default)]
pub struct Ranker {
    slots: Vec<Slot>,
    touched: Vec<ItemNumber>,
    generation: u32,
    trail: Trail,
    candidates: Vec<Scored>,
    numbers: Vec<ItemNumber>,
    gatherer: Gatherer,
    rows: Vec<Row>,
    sums: Vec<i32>,
}

/// An item's running score; worth something only when `generation` is the ranker's own.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    score: i64,
    generation: u32,
    barred: bool,
}

impl Ranker {
    /// Fills `best` with at most `limit` items for `query`, best first: by score, then by number.
    ///
    /// Every item of the catalogue is a candidate except those the query excludes, the page's own item, sensitive
    /// ones, those out of stock, and, where the pack says so, those of the window itself.
    pub fn rank(&mut self, pack: &Pack<Verified>, query: &Query<'_>, limit: usize, best: &mut Vec<Scored>) {
        self.trail.follow(pack, query);
        if pack.forest().is_empty() || query.mode() == Mode::Popular {
            self.choose(pack, query, limit, limit, best);
            return;
        }
        let mut candidates = core::mem::take(&mut self.candidates);
        self.choose(pack, query, limit.max(CANDIDATES), limit.max(LEAST_CANDIDATES), &mut candidates);
        self.add_past(pack, &mut candidates);
        self.score(pack, &candidates);
        let mut top = Top::new(best, limit);
        for (&Scored { item, score }, &sum) in candidates.iter().zip(&self.sums) {
            top.offer(Scored { item, score: combined(sum, score) });
        }
        self.candidates = candidates;
    }

    /// The rows that the trees judge for `query`, as training needs them, and their items.
    #[cfg(feature = "cli")]
    pub fn candidates(&mut self, pack: &Pack<Verified>, query: &Query<'_>) -> (&[ItemNumber], &[[u8; crate::pack::FEATURES]]) {
        self.trail.follow(pack, query);
        let mut candidates = core::mem::take(&mut self.candidates);
        self.choose(pack, query, CANDIDATES, LEAST_CANDIDATES, &mut candidates);
        self.add_past(pack, &mut candidates);
        self.score(pack, &candidates);
        self.candidates = candidates;
        (&self.numbers, &self.rows)
    }

    /// The best items by the linear score: at most `most` of those that an event points at, and popular ones up to
    /// `least`.
    fn choose(&mut self, pack: &Pack<Verified>, query: &Query<'_>, most: usize, least: usize, best: &mut Vec<Scored>) {
        self.start(pack.items().len());
        for &item in query.exclude.iter().chain(&query.context) {
            self.bar(item);
        }
        self.spread(pack);

        let mut top = Top::new(best, most);
        for &item in &self.touched {
            if let Some(slot) = self.slots.get(item.index())
                && !slot.barred
                && shown(pack, item)
            {
                top.offer(Scored { item, score: Score(slot.score + popularity(pack, item)) });
            }
        }
        // What nothing points at has its popularity alone, and that order is known: stop at the first refusal.
        for &item in pack.by_popularity() {
            let untouched = self.slots.get(item.index()).is_some_and(|slot| slot.generation != self.generation);
            if top.len() >= least && least < most {
                break;
            }
            if untouched && !top.offer(Scored { item, score: Score(popularity(pack, item)) }) {
                break;
            }
        }
    }

    /// Adds the visitor's items of earlier visits that are not yet among the candidates.
    fn add_past(&mut self, pack: &Pack<Verified>, candidates: &mut Vec<Scored>) {
        let chosen = candidates.len();
        for &item in self.trail.past.iter().take(MAX_PAST) {
            let score = match self.slots.get(item.index()) {
                Some(slot) if slot.generation == self.generation && slot.barred => continue,
                Some(slot) if slot.generation == self.generation => slot.score,
                Some(_) => 0,
                None => continue,
            };
            if shown(pack, item) && !candidates.iter().any(|candidate| candidate.item == item) {
                candidates.push(Scored { item, score: Score(score + popularity(pack, item)) });
            }
        }
        debug_assert!(candidates.len() <= chosen + MAX_PAST);
    }

    /// What the trees say of every candidate.
    fn score(&mut self, pack: &Pack<Verified>, candidates: &[Scored]) {
        self.numbers.clear();
        self.numbers.extend(candidates.iter().map(|candidate| candidate.item));
        self.gatherer.gather(pack, &self.trail, &self.numbers);
        let setting = Setting::new(pack, &self.trail);
        self.rows.clear();
        let judged = candidates.iter().zip(&self.gatherer.evidence);
        self.rows.extend(judged.map(|(candidate, evidence)| setting.row(candidate.item, candidate.score.0, evidence)));
        self.sums.clear();
        scores(pack.forest(), &self.rows, &mut self.sums);
    }

    /// Adds every event's contributions to the items it points at.
    fn spread(&mut self, pack: &Pack<Verified>) {
        let model = pack.model();
        let worths = Worths::new(model);
        let trail = core::mem::take(&mut self.trail);
        for event in &trail.events {
            let decay = worths.decay(event.age);
            for &edge in pack.neighbours().of(event.item) {
                self.add(edge.to, i64::from(decay) * i64::from(worths.both(edge)));
            }
            for &edge in pack.similar().of(event.item) {
                self.add(edge.to, i64::from(decay) * i64::from(worths.content(edge)));
            }
        }
        for bridge in trail.bridges.iter().filter(|_| model.hop > 0) {
            let decay = worths.decay(bridge.age);
            for &second in pack.neighbours().of(bridge.edge.to).iter().filter(|second| second.to != bridge.from) {
                self.add(second.to, worths.hop(decay, worths.path(bridge.edge, second)));
            }
        }
        for event in trail.events.iter().filter(|event| !event.is_context) {
            if model.exclude_own {
                self.bar(event.item);
            } else if event.first {
                self.add(event.item, repeat(pack, event.age, event.item));
            }
        }
        self.trail = trail;
    }

    fn start(&mut self, items: usize) {
        self.touched.clear();
        self.generation = self.generation.wrapping_add(1);
        if self.slots.len() != items || self.generation == 0 {
            self.slots.clear();
            self.slots.resize(items, Slot::default());
            self.generation = 1;
        }
    }

    #[inline(always)]
    fn slot(&mut self, item: ItemNumber) -> Option<&mut Slot> {
        let slot = self.slots.get_mut(item.index())?;
        if slot.generation != self.generation {
            *slot = Slot { score: 0, generation: self.generation, barred: false };
            self.touched.push(item);
        }
        Some(slot)
    }

    fn add(&mut self, item: ItemNumber, amount: i64) {
        if let Some(slot) = self.slot(item) {
            slot.score += amount;
        }
    }

    fn bar(&mut self, item: ItemNumber) {
        if let Some(slot) = self.slot(item) {
            slot.barred = true;
        }
    }
}

fn shown(pack: &Pack<Verified>, item: ItemNumber) -> bool {
    let flags = pack.items().flags(item);
    !flags.sensitive() && !flags.out_of_stock()
}

/// The score of a list: the trees' sum, and between equal sums the linear score in 16 bits.
pub(super) fn combined(sum: i32, linear: Score) -> Score {
    Score((i64::from(sum) << 16) + (linear.0 >> 21).clamp(0, 0xffff))
}

/// The popularity term: recent level first, all-time level between equals.
#[inline(always)]
pub(super) fn popularity(pack: &Pack<Verified>, item: ItemNumber) -> i64 {
    let level = u16::from_be_bytes([pack.popular_lately(item), pack.popular_ever(item)]);
    i64::from(pack.model().popular) * i64::from(level)
}

/// The term of an own item whose newest event has this age.
pub(super) fn repeat(pack: &Pack<Verified>, age: usize, item: ItemNumber) -> i64 {
    let worth = pack.model().repeat.get(age).copied().unwrap_or(0);
    i64::from(worth) * i64::from(pack.repeat_rate(item))
}
