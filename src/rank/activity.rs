//! The events that a query uses: those of the session window, with their ages, and those of the long-term history.

use alloc::vec::Vec;

use super::query::Query;
use crate::ids::ItemNumber;
use crate::lists::insert;
use crate::pack::{Edge, MAX_LONG_TERM, Pack, TWO_HOP_EVENTS, TWO_HOP_FANOUT, Verified};

/// One event of the session window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Aged {
    pub age: usize,
    pub item: ItemNumber,
    /// True if this is the page's item rather than an event of the visitor.
    pub is_context: bool,
    /// True if there is no newer event on the same item.
    pub first: bool,
}

/// The first edge of a two-hop path: a strong edge from an event's item to another item. The second edge leads from
/// there to one of that item's neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FirstHop {
    pub age: usize,
    pub from: ItemNumber,
    pub edge: Edge,
}

/// The events that count for a query.
#[derive(Clone, Debug, Default)]
pub(super) struct Activity {
    /// The session window, newest first; the page's item is the newest.
    pub window: Vec<Aged>,
    /// The first edges, grouped by event, newest event first; within an event, the strongest edge comes first.
    pub first_hops: Vec<FirstHop>,
    /// The items of earlier visits, newest first.
    pub long_term: Vec<ItemNumber>,
}

impl Activity {
    /// Collects the events of `query` with their ages: first the page's item, then the visitor's own events.
    pub(super) fn follow(&mut self, pack: &Pack<Verified>, query: &Query<'_>) {
        self.window.clear();
        let context = query.context.map(|item| (item, true));
        let events = context.into_iter().chain(query.own().iter().map(|&item| (item, false)));
        for (age, (item, is_context)) in events.take(pack.model().decay.len()).enumerate() {
            let first = !self.window.iter().any(|event| event.item == item);
            self.window.push(Aged { age, item, is_context, first });
        }
        self.find_first_hops(pack);
        self.long_term.clear();
        self.long_term.extend(query.long_term.iter().take(MAX_LONG_TERM));
    }

    /// Returns true if the trees rerank the candidates, that is, if the pack has trees and the query has events.
    pub(super) fn is_reranked(&self, pack: &Pack<Verified>) -> bool {
        let has_events = !self.window.is_empty() || !self.long_term.is_empty();
        has_events && !pack.forest().is_empty()
    }

    /// Finds the strongest edges of the newest events on distinct items. Among equally strong edges, those to lower
    /// item numbers win.
    fn find_first_hops(&mut self, pack: &Pack<Verified>) {
        self.first_hops.clear();
        let weight = |edge: &Edge| pack.model().both(*edge);
        for event in self.window.iter().filter(|event| event.first).take(TWO_HOP_EVENTS) {
            let start = self.first_hops.len();
            for &edge in pack.neighbours().of(event.item) {
                let own = self.first_hops.get(start..).unwrap_or_default();
                let at = own.iter().rev().take_while(|hop| weight(&hop.edge) < weight(&edge)).count();
                let at = self.first_hops.len() - at;
                if at < start + TWO_HOP_FANOUT {
                    self.first_hops.truncate(start + TWO_HOP_FANOUT - 1);
                    insert(&mut self.first_hops, at, FirstHop { age: event.age, from: event.item, edge });
                }
            }
        }
    }
}
