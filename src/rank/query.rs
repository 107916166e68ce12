//! What is asked of the ranker.

use super::taste::{Channel, Faded, NEUTRAL, Taste};
use super::wishes::{Wish, Wishes};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};

/// One question: what to show, given this page and these events.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<'a> {
    /// The item of the page itself, if it has one. It acts like an event of this moment, and is not recommended.
    pub context: Option<ItemNumber>,
    /// The visitor's events, newest first; empty without consent.
    pub window: &'a [ItemNumber],
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
    /// On the item of the page: the same for everyone on that page.
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
}

impl Query<'_> {
    /// What a list for this query rests on.
    #[must_use]
    pub fn mode(&self) -> Mode {
        let asked = self.wishes.is_some_and(|wishes| !wishes.is_empty());
        match (self.own().is_empty() && !asked, self.context) {
            (false, _) => Mode::Personal,
            (true, Some(_)) => Mode::Context,
            (true, None) => Mode::Popular,
        }
    }

    /// What a channel counts for, in 1/1024.
    pub(super) fn multiplier(&self, channel: Channel) -> u16 {
        self.taste.map_or(NEUTRAL, |taste| taste.multiplier(channel))
    }

    /// What the visitor wishes of `item`.
    pub(super) fn wish(&self, item: ItemNumber) -> Wish {
        self.wishes.map_or(Wish::None, |wishes| wishes.of(item))
    }

    /// The items that fade: a wish for more of an item is not weakened by its being passed over.
    pub(super) fn faded(&self) -> impl Iterator<Item = Faded> {
        let faded = self.taste.map_or(&[][..], |taste| &taste.faded);
        faded.iter().copied().filter(|faded| self.wish(faded.item) != Wish::More)
    }

    /// The window without its newest event when that is the view of this very page: one look is not counted twice.
    fn own(&self) -> &[ItemNumber] {
        match (self.context, self.window.split_first()) {
            (Some(context), Some((&newest, older))) if newest == context => older,
            _ => self.window,
        }
    }

    /// The events that count, with their ages: the page's item first, then the visitor's own.
    pub(super) fn aged(&self, pack: &Pack<Verified>) -> impl Iterator<Item = Aged> {
        let context = self.context.map(|item| (item, true));
        let events = context.into_iter().chain(self.own().iter().map(|&item| (item, false)));
        let window = pack.model().decay.len();
        events.take(window).enumerate().map(|(age, (item, is_context))| Aged { age, item, is_context })
    }
}
