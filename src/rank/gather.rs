//! The evidence for many candidates in one walk over the neighbours of the events.

use alloc::vec::Vec;

use super::evidence::{Evidence, Worths};
use super::query::Trail;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};

/// No candidate.
const NOWHERE: u16 = u16::MAX;

/// Scratch memory kept between calls: 2 bytes an item.
#[derive(Clone, Debug, Default)]
pub(super) struct Gatherer {
    /// Each item's place among the candidates.
    places: Vec<u16>,
    pub evidence: Vec<Evidence>,
}

impl Gatherer {
    /// Fills `evidence`, one entry a candidate, all but its linear score. At most 65,535 candidates count.
    pub(super) fn gather(
        &mut self,
        pack: &Pack<Verified>,
        worths: &Worths<'_>,
        trail: &Trail,
        candidates: &[ItemNumber],
    ) {
        self.places.resize(pack.items().len(), NOWHERE);
        self.evidence.clear();
        self.evidence.resize(candidates.len(), Evidence::default());
        self.mark(candidates.iter().copied().zip(0..NOWHERE));
        self.walk(pack, worths, trail);
        self.mark(candidates.iter().map(|&item| (item, NOWHERE)));
    }

    fn walk(&mut self, pack: &Pack<Verified>, worths: &Worths<'_>, trail: &Trail) {
        for event in &trail.events {
            for &edge in pack.neighbours().of(event.item) {
                if let Some(evidence) = self.at(edge.to) {
                    evidence.behaviour(worths, event.age, event.first, edge);
                }
            }
            for &edge in pack.similar().of(event.item) {
                if let Some(evidence) = self.at(edge.to) {
                    evidence.similar(worths, event.age, edge);
                }
            }
            if !event.is_context
                && let Some(evidence) = self.at(event.item)
            {
                evidence.own(event.age);
            }
        }
        for bridge in &trail.bridges {
            for &second in pack.neighbours().of(bridge.edge.to).iter().filter(|second| second.to != bridge.from) {
                if let Some(evidence) = self.at(second.to) {
                    evidence.path(worths, bridge.age, worths.path(bridge.edge, second));
                }
            }
        }
        for (age, &past) in trail.past.iter().enumerate() {
            for &edge in pack.neighbours().of(past) {
                if let Some(evidence) = self.at(edge.to) {
                    evidence.past_behaviour(worths, age, edge);
                }
            }
            for &edge in pack.similar().of(past) {
                if let Some(evidence) = self.at(edge.to) {
                    evidence.past_similar(age, edge);
                }
            }
            if let Some(evidence) = self.at(past) {
                evidence.past_own(age);
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
    fn at(&mut self, item: ItemNumber) -> Option<&mut Evidence> {
        self.evidence.get_mut(usize::from(*self.places.get(item.index())?))
    }
}
