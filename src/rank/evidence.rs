//! What the events say about one candidate: sums, counts and maxima over the edges that point at it.
//!
//! [`Evidence::of`] looks one event up and is what explanations are made of; `gather` does the same for many candidates
//! in one walk. Every field of several events is the merge of each one's, so a cause can be taken out exactly.

use super::query::{Aged, Query, Trail};
use super::taste::{Channel, NEUTRAL, scaled};
use crate::ids::ItemNumber;
use crate::pack::{Edge, Model, Pack, Verified};

/// Ages and recencies are counted down from this, so that nearer is more and 0 is never.
const FAR: usize = 64;
/// Earlier visits over which an item's weight falls to a half, in events (chosen).
const PAST_HALF: u32 = 32;

/// The evidence for one item. Sums saturate; products of decay and worth are kept in 1/256.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    /// The linear score, without popularity.
    pub linear: i64,
    /// Σ decay · worth of forward and of backward edges.
    pub forward: u32,
    pub backward: u32,
    /// Σ worth of both, without decay, once a distinct item.
    pub flat: u32,
    /// The largest worth of one edge.
    pub strongest: u32,
    /// Distinct items with an edge here.
    pub support: u32,
    /// Of the newest event with an edge here.
    pub nearest: u8,
    /// Levels of the edges of the newest event and the one before: forward, backward, forward, backward.
    pub newest: [u8; 4],
    /// Σ decay · level of content edges, the largest level, and the newest event's.
    pub content: u32,
    pub content_best: u8,
    pub content_newest: u8,
    /// Σ over paths of two edges, and those from the newest event alone.
    pub hops: u32,
    pub hops_newest: u32,
    /// Own events of the item.
    pub own_count: u32,
    pub own_recency: u8,
    /// The same for earlier visits: behaviour, content, own events.
    pub past: u32,
    pub past_content: u32,
    pub past_count: u32,
    pub past_recency: u8,
}

/// The worth of edges, one look-up an edge.
pub(super) struct Worths<'a> {
    pub model: &'a Model,
    /// The category whose items stand first.
    pub leading: Option<u32>,
    behaviour: u16,
    content: u16,
    own: u16,
    popular: u16,
}

impl<'a> Worths<'a> {
    pub(super) fn new(model: &'a Model, query: &Query<'_>) -> Self {
        let [behaviour, content, own, popular] =
            [Channel::Behaviour, Channel::Content, Channel::Own, Channel::Popular].map(|c| query.multiplier(c));
        Self { model, leading: query.leading(), behaviour, content, own, popular }
    }

    /// Forward and backward worth together.
    #[inline(always)]
    pub(super) fn both(&self, edge: Edge) -> u32 {
        tasted(self.model.both(edge), self.behaviour)
    }

    #[inline(always)]
    pub(super) fn forward(&self, edge: Edge) -> u32 {
        tasted(u32::from(self.model.forward.get(edge.forward()).copied().unwrap_or(0)), self.behaviour)
    }

    pub(super) fn content(&self, edge: Edge) -> u32 {
        tasted(u32::from(self.model.content.get(edge.backward()).copied().unwrap_or(0)), self.content)
    }

    pub(super) fn decay(&self, age: usize) -> u32 {
        u32::from(self.model.decay.get(age).copied().unwrap_or(0))
    }

    /// The term of an own item whose newest event has this age.
    pub(super) fn repeat(&self, pack: &Pack<Verified>, age: usize, item: ItemNumber) -> i64 {
        let worth = self.model.repeat.get(age).copied().unwrap_or(0);
        scaled(i64::from(worth) * i64::from(pack.repeat_rate(item)), self.own)
    }

    /// The popularity term: recent level first, all-time level between equals, and above both whether the item is of the
    /// leading category. Taste scales the worth of a level, not the product, so that the order of two levels never becomes a tie.
    pub(super) fn popularity(&self, pack: &Pack<Verified>, item: ItemNumber) -> i64 {
        let leads = u8::from(self.leads(pack, item));
        let level = u32::from_be_bytes([0, leads, pack.popular_lately(item), pack.popular_ever(item)]);
        scaled(i64::from(self.model.popular), self.popular).max(1) * i64::from(level)
    }

    /// True for an item of the leading category.
    pub(super) fn leads(&self, pack: &Pack<Verified>, item: ItemNumber) -> bool {
        self.leading.is_some() && pack.items().category_code(item) == self.leading
    }

    /// What a path of two edges is worth, before decay.
    #[inline(always)]
    pub(super) fn path(&self, first: Edge, second: Edge) -> u32 {
        // Each worth is below 2¹⁸, so the product is below 2³⁶ and the quotient below 2²⁰.
        ((u64::from(self.both(first)) * u64::from(self.both(second))) >> 16) as u32
    }

    /// What such a path adds to the linear score.
    #[inline(always)]
    pub(super) fn hop(&self, decay: u32, path: u32) -> i64 {
        (i64::from(decay) * i64::from(path) * i64::from(self.model.hop)) >> 8
    }
}

/// A worth as the visitor's taste has it, at most twice as much.
#[inline(always)]
fn tasted(worth: u32, multiplier: u16) -> u32 {
    (worth * u32::from(multiplier)) >> NEUTRAL.trailing_zeros()
}

/// `decay · worth` in 1/256: below 2²⁸ an edge.
fn amount(decay: u32, worth: u32) -> u32 {
    ((u64::from(decay) * u64::from(worth)) >> 8) as u32
}

/// The weight of an event of earlier visits, 256 for the newest.
fn past_decay(age: usize) -> u32 {
    256 * PAST_HALF / (PAST_HALF + age.min(usize::from(u16::MAX)) as u32)
}

/// `FAR` for age 0, 1 for `FAR − 1` and more.
fn recency(age: usize) -> u8 {
    (FAR - age.min(FAR - 1)) as u8
}

impl Evidence {
    /// What `event`, one of the trail's, alone says about `item`.
    pub(super) fn of(
        pack: &Pack<Verified>,
        worths: &Worths<'_>,
        trail: &Trail,
        event: &Aged,
        item: ItemNumber,
    ) -> Self {
        let mut evidence = Self::default();
        if let Some(edge) = pack.neighbours().edge(event.item, item) {
            evidence.linear += i64::from(worths.decay(event.age)) * i64::from(worths.both(edge));
            evidence.behaviour(worths, event.age, event.first, edge);
        }
        if let Some(edge) = pack.similar().edge(event.item, item) {
            evidence.linear += i64::from(worths.decay(event.age)) * i64::from(worths.content(edge));
            evidence.similar(worths, event.age, edge);
        }
        for bridge in trail.bridges.iter().filter(|bridge| bridge.age == event.age && bridge.from != item) {
            if let Some(second) = pack.neighbours().edge(bridge.edge.to, item) {
                let path = worths.path(bridge.edge, second);
                evidence.linear += worths.hop(worths.decay(event.age), path);
                evidence.path(worths, event.age, path);
            }
        }
        if event.item == item && !event.is_context {
            if event.first && !worths.model.exclude_own {
                evidence.linear += worths.repeat(pack, event.age, item);
            }
            evidence.own(event.age);
        }
        evidence
    }

    /// What an event of an earlier visit says about `item`.
    pub(super) fn of_past(
        pack: &Pack<Verified>,
        worths: &Worths<'_>,
        age: usize,
        past: ItemNumber,
        item: ItemNumber,
    ) -> Self {
        let mut evidence = Self::default();
        if let Some(edge) = pack.neighbours().edge(past, item) {
            evidence.past_behaviour(worths, age, edge);
        }
        if let Some(edge) = pack.similar().edge(past, item) {
            evidence.past_similar(age, edge);
        }
        if past == item {
            evidence.past_own(age);
        }
        evidence
    }

    pub(super) fn behaviour(&mut self, worths: &Worths<'_>, age: usize, first: bool, edge: Edge) {
        let (decay, both, forward) = (worths.decay(age), worths.both(edge), worths.forward(edge));
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
    pub(super) fn similar(&mut self, worths: &Worths<'_>, age: usize, edge: Edge) {
        let level = edge.weights & 15;
        self.content = self.content.saturating_add(tasted((worths.decay(age) * u32::from(level)) >> 4, worths.content));
        self.content_best = self.content_best.max(level);
        if age == 0 {
            self.content_newest = level;
        }
    }

    #[inline(always)]
    pub(super) fn path(&mut self, worths: &Worths<'_>, age: usize, path: u32) {
        let amount = amount(worths.decay(age), path);
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
    pub(super) fn past_behaviour(&mut self, worths: &Worths<'_>, age: usize, edge: Edge) {
        self.past = self.past.saturating_add(amount(past_decay(age), worths.both(edge)));
    }

    #[inline(always)]
    pub(super) fn past_similar(&mut self, age: usize, edge: Edge) {
        self.past_content = self.past_content.saturating_add(past_decay(age) * u32::from(edge.weights & 15));
    }

    pub(super) fn past_own(&mut self, age: usize) {
        self.past_count += 1;
        self.past_recency = self.past_recency.max(recency(age / 2));
    }

    /// Adds what other events say.
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
            (&mut self.past, other.past),
            (&mut self.past_content, other.past_content),
            (&mut self.past_count, other.past_count),
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
            (&mut self.past_recency, other.past_recency),
        ];
        for (most, more) in maxima.into_iter().chain(self.newest.iter_mut().zip(other.newest)) {
            *most = (*most).max(more);
        }
    }
}

/// What each channel adds to the neutral linear score of `item`, at the place of its number.
pub(super) fn channels(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> [i64; 4] {
    let query = Query { taste: None, ..*query };
    let worths = Worths::new(pack.model(), &query);
    let mut trail = Trail::default();
    trail.follow(pack, &query);
    let mut channels = [0; 4];
    let [behaviour, content, own, popular] = &mut channels;
    for event in &trail.events {
        let decay = i64::from(worths.decay(event.age));
        let alike = pack.similar().edge(event.item, item).map_or(0, |edge| decay * i64::from(worths.content(edge)));
        let again = event.item == item && event.first && !event.is_context && !worths.model.exclude_own;
        let again = if again { worths.repeat(pack, event.age, item) } else { 0 };
        *content += alike;
        *own += again;
        *behaviour += Evidence::of(pack, &worths, &trail, event, item).linear - alike - again;
    }
    *popular = worths.popularity(pack, item);
    channels
}
