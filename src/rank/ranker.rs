//! From a window of events to the best items of the whole catalogue: the linear score picks candidates in one pass over
//! the neighbours of a few events, and the trees, where the pack has any, put them in order.

use alloc::vec::Vec;

use super::evidence::Worths;
use super::features::{Row, Setting};
use super::forest::scores;
use super::gather::Gatherer;
use super::query::{Query, Trail};
use super::top::Top;
use super::wishes::{Wish, Wished};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::units::{Score, Scored};

/// Candidates that the trees put in order, where more are touched (measured: twice as many gain nothing).
const CANDIDATES: usize = 100;
/// Candidates that are made up with popular items, where fewer are touched.
const LEAST_CANDIDATES: usize = 20;

/// The ranker's scratch memory, kept between calls so that a call allocates nothing that grows with the catalogue: 18
/// bytes an item.
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
    /// ones, those out of stock, those the visitor wishes never to see and, where the pack says so, those of the window.
    pub fn rank(&mut self, pack: &Pack<Verified>, query: &Query<'_>, limit: usize, best: &mut Vec<Scored>) {
        self.trail.follow(pack, query);
        let worths = Worths::new(pack.model(), query);
        if !self.trail.is_judged(pack) {
            self.choose(pack, &worths, query, limit, usize::MAX, best);
            return;
        }
        let mut candidates = core::mem::take(&mut self.candidates);
        self.choose(pack, &worths, query, limit.max(CANDIDATES), limit.max(LEAST_CANDIDATES), &mut candidates);
        self.judge(pack, &worths, query, &candidates);
        let mut top = Top::new(best, limit);
        for (&item, &sum) in self.numbers.iter().zip(&self.sums) {
            let score = judged(sum, self.linear(pack, &worths, item)) + Wished::judged(query, item).sum();
            top.offer(Scored { item, score: Score(score) });
        }
        self.candidates = candidates;
    }

    /// The candidates for `query` and their features, as training needs them.
    pub fn candidates(&mut self, pack: &Pack<Verified>, query: &Query<'_>) -> (&[ItemNumber], &[Row]) {
        self.trail.follow(pack, query);
        let worths = Worths::new(pack.model(), query);
        let mut candidates = core::mem::take(&mut self.candidates);
        self.choose(pack, &worths, query, CANDIDATES, LEAST_CANDIDATES, &mut candidates);
        self.judge(pack, &worths, query, &candidates);
        self.candidates = candidates;
        (&self.numbers, &self.rows)
    }

    /// The best items by the linear score: at most `most` of those that an event points at, and others up to `least`.
    fn choose(
        &mut self,
        pack: &Pack<Verified>,
        worths: &Worths<'_>,
        query: &Query<'_>,
        most: usize,
        least: usize,
        best: &mut Vec<Scored>,
    ) {
        self.start(pack.items().len());
        for &item in query.exclude.iter().chain(&query.context) {
            self.bar(item);
        }
        self.spread(pack, worths);

        let mut top = Top::new(best, most);
        for &item in &self.touched {
            if let Some(slot) = self.slots.get(item.index())
                && !slot.barred
                && shown(pack, query, item)
            {
                top.offer(self.scored(pack, worths, query, item));
            }
        }
        // What nothing points at has its popularity, and the gain if it is wished for. Both orders are known, one by one
        // for the items of a leading category and for the others.
        for leads in [false, true].into_iter().take(1 + usize::from(worths.leading.is_some())) {
            self.fill(pack, worths, query, (Wish::More, leads), least, &mut top);
            self.fill(pack, worths, query, (Wish::None, leads), least, &mut top);
            if query.wishes.is_some_and(|wishes| !wishes.is_empty()) {
                self.fill(pack, worths, query, (Wish::Less, leads), least, &mut top);
            }
        }
    }

    /// Offers what nothing points at and of which `wish` and `leads` hold, most popular first, up to the first refusal, and once
    /// `least` are kept only what is wished for.
    #[inline(never)]
    fn fill(
        &self,
        pack: &Pack<Verified>,
        worths: &Worths<'_>,
        query: &Query<'_>,
        (wish, leads): (Wish, bool),
        least: usize,
        top: &mut Top<'_>,
    ) {
        let (order, enough) = match (wish, query.wishes) {
            (Wish::More, Some(wishes)) => (wishes.more(), usize::MAX),
            (Wish::More, None) => return,
            _ => (pack.by_popularity(), least),
        };
        for &item in order {
            if top.is_full_at(enough) {
                break;
            }
            let untouched = self.slots.get(item.index()).is_some_and(|slot| slot.generation != self.generation);
            let wanted = untouched && query.wish(item) == wish && worths.leads(pack, item) == leads;
            if wanted && !top.offer(self.scored(pack, worths, query, item)) {
                break;
            }
        }
    }

    /// Adds the visitor's items of earlier visits to the candidates, and asks the trees about all of them.
    fn judge(&mut self, pack: &Pack<Verified>, worths: &Worths<'_>, query: &Query<'_>, candidates: &[Scored]) {
        self.numbers.clear();
        self.numbers.extend(candidates.iter().map(|candidate| candidate.item));
        for &item in &self.trail.past {
            let barred = self.slots.get(item.index()).is_none_or(|s| s.generation == self.generation && s.barred);
            if !barred && shown(pack, query, item) && !self.numbers.contains(&item) {
                self.numbers.push(item);
            }
        }
        self.gatherer.gather(pack, worths, &self.trail, &self.numbers);
        let setting = Setting::new(pack, &self.trail);
        let mut rows = core::mem::take(&mut self.rows);
        rows.clear();
        let evidence = self.numbers.iter().zip(&self.gatherer.evidence);
        rows.extend(evidence.map(|(&item, evidence)| setting.row(item, self.linear(pack, worths, item), evidence)));
        self.rows = rows;
        self.sums.clear();
        scores(pack.forest(), &self.rows, &mut self.sums);
    }

    /// The linear score, before wishes.
    #[inline(always)]
    fn linear(&self, pack: &Pack<Verified>, worths: &Worths<'_>, item: ItemNumber) -> i64 {
        let touched = self.slots.get(item.index()).filter(|slot| slot.generation == self.generation);
        touched.map_or(0, |slot| slot.score) + worths.popularity(pack, item)
    }

    #[inline(always)]
    fn scored(&self, pack: &Pack<Verified>, worths: &Worths<'_>, query: &Query<'_>, item: ItemNumber) -> Scored {
        let linear = self.linear(pack, worths, item);
        Scored { item, score: Score(linear + Wished::linear(pack, query, item, linear).sum()) }
    }

    /// Adds every event's contributions to the items it points at.
    fn spread(&mut self, pack: &Pack<Verified>, worths: &Worths<'_>) {
        let trail = core::mem::take(&mut self.trail);
        for event in &trail.events {
            let decay = i64::from(worths.decay(event.age));
            for &edge in pack.neighbours().of(event.item) {
                self.add(edge.to, decay * i64::from(worths.both(edge)));
            }
            for &edge in pack.similar().of(event.item) {
                self.add(edge.to, decay * i64::from(worths.content(edge)));
            }
        }
        for bridge in &trail.bridges {
            let decay = worths.decay(bridge.age);
            for &second in pack.neighbours().of(bridge.edge.to).iter().filter(|second| second.to != bridge.from) {
                self.add(second.to, worths.hop(decay, worths.path(bridge.edge, second)));
            }
        }
        for event in trail.events.iter().filter(|event| !event.is_context) {
            if worths.model.exclude_own {
                self.bar(event.item);
            } else if event.first {
                self.add(event.item, worths.repeat(pack, event.age, event.item));
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

    #[inline(always)] // Once an edge.
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

#[inline(always)]
fn shown(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> bool {
    let flags = pack.items().flags(item);
    !flags.sensitive() && !flags.out_of_stock() && query.wish(item) != Wish::Never
}

/// The score of an item in a list that the trees put in order: their sum, and between equals the linear score in 16 bits.
pub(super) fn judged(sum: i32, linear: i64) -> i64 {
    (i64::from(sum) << 16) + (linear >> 21).clamp(0, 0xffff)
}
