//! Ranks the whole catalogue for a window of events. One pass over the neighbours of a few events computes linear
//! scores and generates candidates; the pack's trees, if there are any, rerank them.

use alloc::vec::Vec;

use super::activity::Activity;
use super::adjustment::Adjustment;
use super::context::Context;
use super::extract::Extractor;
use super::forest::scores;
use super::preferences::Preference;
use super::query::Query;
use super::row::{Row, Rows};
use super::top::Top;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::units::{Score, Scored};

/// The maximum number of candidates that the trees rerank (measured: doubling it gains nothing).
const CANDIDATES: usize = 100;
/// If the events lead to fewer candidates than this, popular items fill up to this number.
const LEAST_CANDIDATES: usize = 20;

/// Bounds on the number of generated candidates.
#[derive(Clone, Copy)]
struct Bounds {
    /// The maximum number of candidates.
    most: usize,
    /// If the events lead to fewer candidates than this, popular items fill up to this number.
    least: usize,
}

/// The ranker and its buffers of 18 bytes per item. They are kept between calls, so a call allocates nothing whose size
/// grows with the catalogue.
#[derive(Clone, Debug, Default)]
pub struct Ranker {
    slots: Vec<Slot>,
    touched: Vec<ItemNumber>,
    generation: u32,
    activity: Activity,
    candidates: Vec<Scored>,
    numbers: Vec<ItemNumber>,
    extractor: Extractor,
    rows: Vec<Row>,
    sums: Vec<i32>,
}

/// An item's score so far; valid only if `generation` equals the ranker's.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    score: i64,
    generation: u32,
    barred: bool,
}

impl Ranker {
    /// Fills `best` with at most `limit` items for `query`, best first. Items are ordered by score; items with equal
    /// scores, by item number.
    ///
    /// All items of the catalogue are candidates except the page's own item, items that the query excludes, sensitive
    /// items, items out of stock, items that the visitor never wants to see and, if the pack specifies it, items of the
    /// window.
    pub fn rank(&mut self, pack: &Pack<Verified>, query: &Query<'_>, limit: usize, best: &mut Vec<Scored>) {
        self.activity.follow(pack, query);
        let context = Context::new(pack, query);
        if !self.activity.is_reranked(pack) {
            self.generate(&context, Bounds { most: limit, least: usize::MAX }, best);
            return;
        }
        let mut candidates = core::mem::take(&mut self.candidates);
        let bounds = Bounds { most: limit.max(CANDIDATES), least: limit.max(LEAST_CANDIDATES) };
        self.generate(&context, bounds, &mut candidates);
        self.score_trees(&context, &candidates);
        let mut top = Top::new(best, limit);
        for (&item, &sum) in self.numbers.iter().zip(&self.sums) {
            let score = reranked(sum, self.linear(&context, item)) + Adjustment::of_reranked(query, item).sum();
            top.offer(Scored { item, score: Score(score) });
        }
        self.candidates = candidates;
    }

    /// Returns the candidates for `query` and their feature rows, for use in training.
    pub fn candidates(&mut self, pack: &Pack<Verified>, query: &Query<'_>) -> (&[ItemNumber], &[Row]) {
        self.activity.follow(pack, query);
        let context = Context::new(pack, query);
        let mut candidates = core::mem::take(&mut self.candidates);
        let bounds = Bounds { most: CANDIDATES, least: LEAST_CANDIDATES };
        self.generate(&context, bounds, &mut candidates);
        self.score_trees(&context, &candidates);
        self.candidates = candidates;
        (&self.numbers, &self.rows)
    }

    /// Generates the candidates with the best linear scores.
    fn generate(&mut self, context: &Context<'_>, bounds: Bounds, best: &mut Vec<Scored>) {
        self.start(context.pack.items().len());
        for &item in context.query.exclude.iter().chain(&context.query.context) {
            self.bar(item);
        }
        self.propagate(context.pack, context);

        let mut top = Top::new(best, bounds.most);
        for &item in &self.touched {
            if let Some(slot) = self.slots.get(item.index())
                && !slot.barred
                && context.may_show(item)
            {
                top.offer(self.scored(context, item));
            }
        }
        // The score of an item that no event points to depends only on its popularity and the visitor's preference. The
        // order by popularity is known, so these items are offered in groups: first the items outside the leading
        // category, then the items in it.
        for leads in [false, true].into_iter().take(1 + usize::from(context.leading.is_some())) {
            self.fill(context, Group { preference: Preference::More, leads }, bounds, &mut top);
            self.fill(context, Group { preference: Preference::None, leads }, bounds, &mut top);
            if context.query.preferences.is_some_and(|preferences| !preferences.is_empty()) {
                self.fill(context, Group { preference: Preference::Less, leads }, bounds, &mut top);
            }
        }
    }

    /// Offers the items of a group, most popular first, until one is refused. Once `bounds.least` items are kept, only
    /// items that the visitor wants to see more of are offered.
    #[inline(never)]
    fn fill(&self, context: &Context<'_>, group: Group, bounds: Bounds, top: &mut Top<'_>) {
        let query = context.query;
        let (order, enough) = match (group.preference, query.preferences) {
            (Preference::More, Some(preferences)) => (preferences.more(), usize::MAX),
            (Preference::More, None) => return,
            _ => (context.pack.by_popularity(), bounds.least),
        };
        for &item in order {
            if top.is_full_at(enough) {
                break;
            }
            let untouched = self.slots.get(item.index()).is_some_and(|slot| slot.generation != self.generation);
            let wanted = untouched && query.preference(item) == group.preference && context.leads(item) == group.leads;
            if wanted && !top.offer(self.scored(context, item)) {
                break;
            }
        }
    }

    /// Adds the items from the visitor's earlier visits to the candidates, and scores all candidates with the trees.
    fn score_trees(&mut self, context: &Context<'_>, candidates: &[Scored]) {
        self.numbers.clear();
        self.numbers.extend(candidates.iter().map(|candidate| candidate.item));
        for &item in &self.activity.long_term {
            let barred = self.slots.get(item.index()).is_none_or(|s| s.generation == self.generation && s.barred);
            if !barred && context.may_show(item) && !self.numbers.contains(&item) {
                self.numbers.push(item);
            }
        }
        self.extractor.extract(context, &self.activity, &self.numbers);
        let shared = Rows::new(context.pack, &self.activity);
        let mut rows = core::mem::take(&mut self.rows);
        rows.clear();
        let features = self.numbers.iter().zip(&self.extractor.features);
        rows.extend(features.map(|(&item, features)| shared.row(item, self.linear(context, item), features)));
        self.rows = rows;
        self.sums.clear();
        scores(context.pack.forest(), &self.rows, &mut self.sums);
    }

    /// Returns the linear score before preferences and impression discounting.
    #[inline(always)]
    fn linear(&self, context: &Context<'_>, item: ItemNumber) -> i64 {
        let touched = self.slots.get(item.index()).filter(|slot| slot.generation == self.generation);
        touched.map_or(0, |slot| slot.score) + context.popularity(item)
    }

    #[inline(always)]
    fn scored(&self, context: &Context<'_>, item: ItemNumber) -> Scored {
        let linear = self.linear(context, item);
        Scored { item, score: Score(linear + Adjustment::of_linear(context, item, linear).sum()) }
    }

    /// Adds the amounts that each event contributes to the neighbours of its item and, over two-hop paths, to their
    /// neighbours.
    fn propagate(&mut self, pack: &Pack<Verified>, context: &Context<'_>) {
        let activity = core::mem::take(&mut self.activity);
        for event in &activity.window {
            let decay = i64::from(context.decay(event.age));
            for &edge in pack.neighbours().of(event.item) {
                self.add(edge.to, decay * i64::from(context.both(edge)));
            }
            for &edge in pack.similar().of(event.item) {
                self.add(edge.to, decay * i64::from(context.content(edge)));
            }
        }
        for hop in &activity.first_hops {
            let decay = context.decay(hop.age);
            for &second in pack.neighbours().of(hop.edge.to).iter().filter(|second| second.to != hop.from) {
                self.add(second.to, context.propagated(decay, context.path(hop.edge, second)));
            }
        }
        for event in activity.window.iter().filter(|event| !event.is_context) {
            if context.model.exclude_own {
                self.bar(event.item);
            } else if event.first {
                self.add(event.item, context.repeat(event.age, event.item));
            }
        }
        self.activity = activity;
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

    #[inline(always)] // Called for every edge.
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

/// A group of items to which no event leads and which share these properties.
#[derive(Clone, Copy)]
struct Group {
    preference: Preference,
    /// The items are in the leading category.
    leads: bool,
}

/// Returns the score of an item in a reranked list: the sum of the trees, followed by the linear score in 16 bits,
/// which breaks ties.
pub(super) fn reranked(sum: i32, linear: i64) -> i64 {
    (i64::from(sum) << 16) + (linear >> 21).clamp(0, 0xffff)
}
