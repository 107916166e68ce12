//! Feature extraction: computes the features of many candidates in one pass over the neighbours of the events' items.

use alloc::vec::Vec;

use super::activity::Activity;
use super::context::Context;
use super::features::Features;
use crate::ids::ItemNumber;

/// Marks an item that is not a candidate.
const NOWHERE: u16 = u16::MAX;

/// The buffers, which are kept between calls and take 2 bytes per item of the pack.
#[derive(Clone, Debug, Default)]
pub(super) struct Extractor {
    /// For each item, its index among the candidates.
    places: Vec<u16>,
    pub features: Vec<Features>,
}

impl Extractor {
    /// Fills `features` with one entry per candidate, except for the linear score. At most 65,535 candidates are used.
    pub(super) fn extract(&mut self, context: &Context<'_>, activity: &Activity, candidates: &[ItemNumber]) {
        self.places.resize(context.pack.items().len(), NOWHERE);
        self.features.clear();
        self.features.resize(candidates.len(), Features::default());
        self.mark(candidates.iter().copied().zip(0..NOWHERE));
        self.walk(context, activity);
        self.mark(candidates.iter().map(|&item| (item, NOWHERE)));
    }

    fn walk(&mut self, context: &Context<'_>, activity: &Activity) {
        let pack = context.pack;
        for event in &activity.window {
            for &edge in pack.neighbours().of(event.item) {
                if let Some(features) = self.at(edge.to) {
                    features.behaviour(context, event.age, event.first, edge);
                }
            }
            for &edge in pack.similar().of(event.item) {
                if let Some(features) = self.at(edge.to) {
                    features.similar(context, event.age, edge);
                }
            }
            if !event.is_context
                && let Some(features) = self.at(event.item)
            {
                features.own(event.age);
            }
        }
        for hop in &activity.first_hops {
            for &second in pack.neighbours().of(hop.edge.to).iter().filter(|second| second.to != hop.from) {
                if let Some(features) = self.at(second.to) {
                    features.path(context, hop.age, context.path(hop.edge, second));
                }
            }
        }
        for (age, &past) in activity.long_term.iter().enumerate() {
            for &edge in pack.neighbours().of(past) {
                if let Some(features) = self.at(edge.to) {
                    features.long_term_behaviour(context, age, edge);
                }
            }
            for &edge in pack.similar().of(past) {
                if let Some(features) = self.at(edge.to) {
                    features.long_term_similar(age, edge);
                }
            }
            if let Some(features) = self.at(past) {
                features.long_term_own(age);
            }
        }
    }

    fn mark(&mut self, places: impl Iterator<Item = (ItemNumber, u16)>) {
        for (item, place) in places {
            if let Some(entry) = self.places.get_mut(item.index()) {
                *entry = place;
            }
        }
    }

    #[inline(always)]
    fn at(&mut self, item: ItemNumber) -> Option<&mut Features> {
        self.features.get_mut(usize::from(*self.places.get(item.index())?))
    }
}
