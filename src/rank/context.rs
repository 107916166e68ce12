//! The data that all candidates of a query share: the pack, the query, and the edge weights scaled by the visitor's
//! learned weights.

use super::learned::{Component, NEUTRAL, scaled};
use super::preferences::{Preference, gain};
use super::query::Query;
use crate::ids::ItemNumber;
use crate::pack::{Edge, Model, Pack, Verified};

/// The pack, the query and the edge weights. Finding the weight of an edge takes one table look-up.
pub(super) struct Context<'a> {
    pub pack: &'a Pack<Verified>,
    pub query: &'a Query<'a>,
    pub model: &'a Model,
    /// The category whose items come first, if there is one.
    pub leading: Option<u32>,
    /// The amount that a preference adds to or subtracts from a linear score.
    pub preference_gain: i64,
    behaviour: u16,
    content: u16,
    own: u16,
    popular: u16,
}

impl<'a> Context<'a> {
    pub(super) fn new(pack: &'a Pack<Verified>, query: &'a Query<'a>) -> Self {
        let [behaviour, content, own, popular] =
            [Component::Behaviour, Component::Content, Component::History, Component::Popular]
                .map(|c| query.multiplier(c));
        let (model, leading) = (pack.model(), query.leading());
        Self { pack, query, model, leading, preference_gain: gain(model), behaviour, content, own, popular }
    }

    /// Returns the sum of the forward and backward weights of an edge.
    #[inline(always)]
    pub(super) fn both(&self, edge: Edge) -> u32 {
        multiplied(self.model.both(edge), self.behaviour)
    }

    #[inline(always)]
    pub(super) fn forward(&self, edge: Edge) -> u32 {
        multiplied(u32::from(self.model.forward.get(edge.forward()).copied().unwrap_or(0)), self.behaviour)
    }

    pub(super) fn content(&self, edge: Edge) -> u32 {
        self.content_part(u32::from(self.model.content.get(edge.backward()).copied().unwrap_or(0)))
    }

    /// Multiplies a content weight by the learned multiplier of content.
    #[inline(always)]
    pub(super) fn content_part(&self, amount: u32) -> u32 {
        multiplied(amount, self.content)
    }

    pub(super) fn decay(&self, age: usize) -> u32 {
        u32::from(self.model.decay.get(age).copied().unwrap_or(0))
    }

    /// Returns the repeat term of an item in the window whose newest event has this age.
    pub(super) fn repeat(&self, age: usize, item: ItemNumber) -> i64 {
        let weight = self.model.repeat.get(age).copied().unwrap_or(0);
        scaled(i64::from(weight) * i64::from(self.pack.repeat_rate(item)), self.own)
    }

    /// Returns the popularity term, which puts items of the leading category first and orders the items of each group
    /// by recent level, then by all-time level. The multiplier scales the weight of a level and not the product, so two
    /// different levels never tie.
    pub(super) fn popularity(&self, item: ItemNumber) -> i64 {
        let leads = u8::from(self.leads(item));
        let level = u32::from_be_bytes([0, leads, self.pack.popular_lately(item), self.pack.popular_ever(item)]);
        scaled(i64::from(self.model.popular), self.popular).max(1) * i64::from(level)
    }

    /// Returns true for an item of the leading category.
    pub(super) fn leads(&self, item: ItemNumber) -> bool {
        self.leading.is_some() && self.pack.items().category_code(item) == self.leading
    }

    /// Returns true for an item that may be shown.
    #[inline(always)]
    pub(super) fn may_show(&self, item: ItemNumber) -> bool {
        let flags = self.pack.items().flags(item);
        !flags.sensitive() && !flags.out_of_stock() && self.query.preference(item) != Preference::Never
    }

    /// Returns the weight of a two-hop path before decay.
    #[inline(always)]
    pub(super) fn path(&self, first: Edge, second: Edge) -> u32 {
        // Each weight is below 2¹⁸, so the product is below 2³⁶ and the quotient below 2²⁰.
        ((u64::from(self.both(first)) * u64::from(self.both(second))) >> 16) as u32
    }

    /// Returns the amount that a two-hop path adds to the linear score.
    #[inline(always)]
    pub(super) fn propagated(&self, decay: u32, path: u32) -> i64 {
        (i64::from(decay) * i64::from(path) * i64::from(self.model.two_hop)) >> 8
    }
}

/// Multiplies a weight by a multiplier of at most 2.
#[inline(always)]
fn multiplied(weight: u32, multiplier: u16) -> u32 {
    (weight * u32::from(multiplier)) >> NEUTRAL.trailing_zeros()
}
