//! What is asked of the ranker.

use alloc::vec::Vec;

use super::taste::{Channel, NEUTRAL, Taste};
use super::wishes::{Wish, Wishes};
use crate::ids::ItemNumber;
use crate::lists::insert;
use crate::pack::{BRIDGES, Edge, HOP_EVENTS, MAX_PAST, Pack, Verified};

/// One question: what to show, given this page and these events.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<'a> {
    /// The item of the page itself, if it has one. It acts like an event of this moment, and is not recommended.
    pub context: Option<ItemNumber>,
    /// The category of the page, if it has one, by its number in the pack. Its items stand first where there is nothing
    /// else to go by: it counts only without an item of the page and without events.
    pub category: Option<u32>,
    /// The visitor's events of this visit, newest first; empty without consent.
    pub window: &'a [ItemNumber],
    /// Their events of earlier visits, newest first, of which [`MAX_PAST`] count.
    pub past: &'a [ItemNumber],
    /// Items that must not be shown.
    pub exclude: &'a [ItemNumber],
    /// What was learned of the visitor; none counts as neutral.
    pub taste: Option<&'a Taste>,
    /// What the visitor asked for outright.
    pub wishes: Option<&'a Wishes>,
}

/// What a list rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// On nothing but what is popular: the same for everyone.
    Popular,
    /// On the item or the category of the page: the same for everyone on that page.
    Context,
    /// On the visitor's own events or wishes.
    Personal,
}

/// One event as the score sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Aged {
    pub age: usize,
    pub item: ItemNumber,
    pub is_context: bool,
    /// No newer event is of the same item.
    pub first: bool,
}

/// A strong edge of an event: the neighbours of its far end count as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bridge {
    pub age: usize,
    pub from: ItemNumber,
    pub edge: Edge,
}

/// The events that count, and those of earlier visits.
#[derive(Clone, Debug, Default)]
pub(super) struct Trail {
    pub events: Vec<Aged>,
    /// Those of the newest event first, an event's own from the strongest.
    pub bridges: Vec<Bridge>,
    pub past: Vec<ItemNumber>,
}

impl Query<'_> {
    /// What a list for this query rests on.
    #[must_use]
    pub fn mode(&self) -> Mode {
        let asked = self.wishes.is_some_and(|wishes| !wishes.is_empty());
        if asked || !self.own().is_empty() || !self.past.is_empty() {
            Mode::Personal
        } else if self.context.is_some() || self.category.is_some() {
            Mode::Context
        } else {
            Mode::Popular
        }
    }

    /// The category whose items stand first.
    pub(super) const fn leading(&self) -> Option<u32> {
        let nothing_else = self.context.is_none() && self.window.is_empty() && self.past.is_empty();
        if nothing_else { self.category } else { None }
    }

    /// What a channel counts for, in 1/1024.
    pub(super) fn multiplier(&self, channel: Channel) -> u16 {
        self.taste.map_or(NEUTRAL, |taste| taste.multiplier(channel))
    }

    /// What the visitor wishes of `item`.
    pub(super) fn wish(&self, item: ItemNumber) -> Wish {
        self.wishes.map_or(Wish::None, |wishes| wishes.of(item))
    }

    /// In how many showings `item` was passed over. A wish for more of it is not weakened by that.
    pub(super) fn passed_over(&self, item: ItemNumber) -> u8 {
        let faded = self.taste.map_or(&[][..], |taste| &taste.faded);
        let found = faded.iter().find(|faded| faded.item == item).map_or(0, |faded| faded.showings);
        if found > 0 && self.wish(item) == Wish::More { 0 } else { found }
    }

    /// The window without its newest event when that is the view of this very page: one look is not counted twice.
    fn own(&self) -> &[ItemNumber] {
        match (self.context, self.window.split_first()) {
            (Some(context), Some((&newest, older))) if newest == context => older,
            _ => self.window,
        }
    }
}

impl Trail {
    /// Puts down the events of `query` with their ages: the page's item first, then the visitor's own.
    pub(super) fn follow(&mut self, pack: &Pack<Verified>, query: &Query<'_>) {
        self.events.clear();
        let context = query.context.map(|item| (item, true));
        let events = context.into_iter().chain(query.own().iter().map(|&item| (item, false)));
        for (age, (item, is_context)) in events.take(pack.model().decay.len()).enumerate() {
            let first = !self.events.iter().any(|event| event.item == item);
            self.events.push(Aged { age, item, is_context, first });
        }
        self.bridge(pack);
        self.past.clear();
        self.past.extend(query.past.iter().take(MAX_PAST));
    }

    /// True when the trees put the candidates in order: there are trees, and there is something to judge by.
    pub(super) fn is_judged(&self, pack: &Pack<Verified>) -> bool {
        let has_history = !self.events.is_empty() || !self.past.is_empty();
        has_history && !pack.forest().is_empty()
    }

    /// Finds the bridges: the strongest edges, then the lower number, of the newest events of distinct items.
    fn bridge(&mut self, pack: &Pack<Verified>) {
        self.bridges.clear();
        let worth = |edge: &Edge| pack.model().both(*edge);
        for event in self.events.iter().filter(|event| event.first).take(HOP_EVENTS) {
            let start = self.bridges.len();
            for &edge in pack.neighbours().of(event.item) {
                let own = self.bridges.get(start..).unwrap_or_default();
                let at = own.iter().rev().take_while(|bridge| worth(&bridge.edge) < worth(&edge)).count();
                let at = self.bridges.len() - at;
                if at < start + BRIDGES {
                    self.bridges.truncate(start + BRIDGES - 1);
                    insert(&mut self.bridges, at, Bridge { age: event.age, from: event.item, edge });
                }
            }
        }
    }
}
