//! The features of one candidate: sums, counts and maxima over the edges that lead to it from the events' items.
//!
//! [`Features::of`] computes the features that come from one event; explanations are built from these.
//! [`extract`](super::extract) computes the features of many candidates in one pass. A field that covers several events
//! merges the values of the single events, so the effect of a cause can be removed exactly.

use super::activity::{Activity, Aged};
use super::context::Context;
use super::query::Query;
use crate::ids::ItemNumber;
use crate::pack::{Edge, Pack, Verified};

/// The maximum recency. Recency counts down from it, so a newer event has a larger value, and 0 means that there is no
/// event.
const FAR: usize = 64;
/// The number of events of earlier visits after which the weight of an event has fallen to one half (chosen).
const LONG_TERM_HALF: u32 = 32;

/// The features of one item. Sums saturate; products of decay and weight are in 1/256.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Features {
    /// The linear score, without popularity.
    pub linear: i64,
    /// Σ decay · weight of the forward edges.
    pub forward: u32,
    /// Σ decay · weight of the backward edges.
    pub backward: u32,
    /// Σ weight of the forward and backward edges, without decay, once per distinct item.
    pub flat: u32,
    /// The largest weight of a single edge.
    pub strongest: u32,
    /// The number of distinct items with an edge to this one.
    pub support: u32,
    /// The recency of the newest event with an edge to this item.
    pub nearest: u8,
    /// The levels of the edges from the newest event (forward, backward) and from the one before it (forward,
    /// backward).
    pub newest: [u8; 4],
    /// Σ decay · level of the content edges.
    pub content: u32,
    /// The largest level of a content edge.
    pub content_best: u8,
    /// The level of the content edge from the newest event.
    pub content_newest: u8,
    /// Σ over all two-hop paths.
    pub hops: u32,
    /// Σ over the two-hop paths from the newest event.
    pub hops_newest: u32,
    /// The number of the visitor's own events on the item.
    pub own_count: u32,
    pub own_recency: u8,
    /// The behaviour, content and own-event values for the long-term history.
    pub long_term: u32,
    pub long_term_content: u32,
    pub long_term_count: u32,
    pub long_term_recency: u8,
}

/// Returns `decay · weight` in 1/256: below 2²⁸ for one edge.
fn amount(decay: u32, weight: u32) -> u32 {
    ((u64::from(decay) * u64::from(weight)) >> 8) as u32
}

/// Returns the weight of an event from an earlier visit; 256 for the newest.
fn long_term_decay(age: usize) -> u32 {
    256 * LONG_TERM_HALF / (LONG_TERM_HALF + age.min(usize::from(u16::MAX)) as u32)
}

/// Returns the recency: `FAR` for age 0, falling to 1 for age `FAR − 1` and above.
fn recency(age: usize) -> u8 {
    (FAR - age.min(FAR - 1)) as u8
}

impl Features {
    /// Returns the features of `item` that come from `event` alone, which is one of the events in `activity`.
    pub(super) fn of(context: &Context<'_>, activity: &Activity, event: &Aged, item: ItemNumber) -> Self {
        let pack = context.pack;
        let mut features = Self::default();
        if let Some(edge) = pack.neighbours().edge(event.item, item) {
            features.linear += i64::from(context.decay(event.age)) * i64::from(context.both(edge));
            features.behaviour(context, event.age, event.first, edge);
        }
        if let Some(edge) = pack.similar().edge(event.item, item) {
            features.linear += i64::from(context.decay(event.age)) * i64::from(context.content(edge));
            features.similar(context, event.age, edge);
        }
        for hop in activity.first_hops.iter().filter(|hop| hop.age == event.age && hop.from != item) {
            if let Some(second) = pack.neighbours().edge(hop.edge.to, item) {
                let path = context.path(hop.edge, second);
                features.linear += context.propagated(context.decay(event.age), path);
                features.path(context, event.age, path);
            }
        }
        if event.item == item && !event.is_context {
            if event.first && !context.model.exclude_own {
                features.linear += context.repeat(event.age, item);
            }
            features.own(event.age);
        }
        features
    }

    /// Returns the features of `item` that come from an event of an earlier visit.
    pub(super) fn of_long_term(context: &Context<'_>, age: usize, past: ItemNumber, item: ItemNumber) -> Self {
        let pack = context.pack;
        let mut features = Self::default();
        if let Some(edge) = pack.neighbours().edge(past, item) {
            features.long_term_behaviour(context, age, edge);
        }
        if let Some(edge) = pack.similar().edge(past, item) {
            features.long_term_similar(age, edge);
        }
        if past == item {
            features.long_term_own(age);
        }
        features
    }

    pub(super) fn behaviour(&mut self, context: &Context<'_>, age: usize, first: bool, edge: Edge) {
        let (decay, both, forward) = (context.decay(age), context.both(edge), context.forward(edge));
        self.forward = self.forward.saturating_add(amount(decay, forward));
        self.backward = self.backward.saturating_add(amount(decay, both - forward));
        self.strongest = self.strongest.max(both);
        if first {
            self.support += 1;
            self.flat = self.flat.saturating_add(both);
        }
        if let Some(levels) = self.newest.get_mut(2 * age..2 * age + 2) {
            levels.copy_from_slice(&[edge.weights >> 4, edge.weights & 15]);
        }
        self.nearest = self.nearest.max(recency(age));
    }

    #[inline(always)]
    pub(super) fn similar(&mut self, context: &Context<'_>, age: usize, edge: Edge) {
        let level = edge.weights & 15;
        let amount = (context.decay(age) * u32::from(level)) >> 4;
        self.content = self.content.saturating_add(context.content_part(amount));
        self.content_best = self.content_best.max(level);
        if age == 0 {
            self.content_newest = level;
        }
    }

    #[inline(always)]
    pub(super) fn path(&mut self, context: &Context<'_>, age: usize, path: u32) {
        let amount = amount(context.decay(age), path);
        self.hops = self.hops.saturating_add(amount);
        if age == 0 {
            self.hops_newest = self.hops_newest.saturating_add(amount);
        }
    }

    pub(super) fn own(&mut self, age: usize) {
        self.own_count += 1;
        self.own_recency = self.own_recency.max(recency(age));
    }

    #[inline(always)]
    pub(super) fn long_term_behaviour(&mut self, context: &Context<'_>, age: usize, edge: Edge) {
        self.long_term = self.long_term.saturating_add(amount(long_term_decay(age), context.both(edge)));
    }

    #[inline(always)]
    pub(super) fn long_term_similar(&mut self, age: usize, edge: Edge) {
        self.long_term_content =
            self.long_term_content.saturating_add(long_term_decay(age) * u32::from(edge.weights & 15));
    }

    pub(super) fn long_term_own(&mut self, age: usize) {
        self.long_term_count += 1;
        self.long_term_recency = self.long_term_recency.max(recency(age / 2));
    }

    /// Merges the features that come from other events.
    pub(super) fn merge(&mut self, other: &Self) {
        self.linear += other.linear;
        let sums = [
            (&mut self.forward, other.forward),
            (&mut self.backward, other.backward),
            (&mut self.flat, other.flat),
            (&mut self.support, other.support),
            (&mut self.content, other.content),
            (&mut self.hops, other.hops),
            (&mut self.hops_newest, other.hops_newest),
            (&mut self.own_count, other.own_count),
            (&mut self.long_term, other.long_term),
            (&mut self.long_term_content, other.long_term_content),
            (&mut self.long_term_count, other.long_term_count),
        ];
        for (sum, more) in sums {
            *sum = sum.saturating_add(more);
        }
        self.strongest = self.strongest.max(other.strongest);
        let maxima = [
            (&mut self.nearest, other.nearest),
            (&mut self.content_best, other.content_best),
            (&mut self.content_newest, other.content_newest),
            (&mut self.own_recency, other.own_recency),
            (&mut self.long_term_recency, other.long_term_recency),
        ];
        for (most, more) in maxima.into_iter().chain(self.newest.iter_mut().zip(other.newest)) {
            *most = (*most).max(more);
        }
    }
}

/// Returns the amount that each component adds to the neutral linear score of `item`, in the order of the component
/// numbers.
pub(super) fn components(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> [i64; 4] {
    let query = Query { learned: None, ..*query };
    let context = Context::new(pack, &query);
    let mut activity = Activity::default();
    activity.follow(pack, &query);
    let mut components = [0; 4];
    let [behaviour, content, own, popular] = &mut components;
    for event in &activity.window {
        let decay = i64::from(context.decay(event.age));
        let alike = pack.similar().edge(event.item, item).map_or(0, |edge| decay * i64::from(context.content(edge)));
        let again = event.item == item && event.first && !event.is_context && !context.model.exclude_own;
        let again = if again { context.repeat(event.age, item) } else { 0 };
        *content += alike;
        *own += again;
        *behaviour += Features::of(&context, &activity, event, item).linear - alike - again;
    }
    *popular = context.popularity(item);
    components
}
