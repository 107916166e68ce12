//! The request of a page to the ranker.

use super::learned::{Component, LearnedWeights, NEUTRAL};
use super::preferences::{Preference, Preferences};
use crate::ids::ItemNumber;
use crate::names::names;

/// One request for a list: the page, the visitor's events and preferences, and the items to leave out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<'a> {
    /// The item that the page is about, if there is one. It counts like an event that happens now, and is not
    /// recommended itself.
    pub context: Option<ItemNumber>,
    /// The category that the page is about, as its number in the pack, if there is one. Its items come first if there
    /// are neither a page item nor events; otherwise, the category is ignored.
    pub category: Option<u32>,
    /// The session window: the items of this visit's events, newest first; empty without consent.
    pub window: &'a [ItemNumber],
    /// The long-term history: the items of earlier visits' events, newest first. Only the first
    /// [`MAX_LONG_TERM`](crate::pack::MAX_LONG_TERM) count.
    pub long_term: &'a [ItemNumber],
    /// Items that must not be shown.
    pub exclude: &'a [ItemNumber],
    /// The visitor's learned weights; `None` means neutral weights.
    pub learned: Option<&'a LearnedWeights>,
    /// The visitor's preferences.
    pub preferences: Option<&'a Preferences>,
}

/// The basis of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Popularity alone: the same for everyone.
    Popular,
    /// The item or category of the page: the same for everyone on that page.
    Context,
    /// The visitor's own events or preferences.
    Personal,
}

names!(Mode: Popular = "popular", Context = "context", Personal = "personal");

impl Query<'_> {
    /// Returns the basis of a list for this query.
    #[must_use]
    pub fn mode(&self) -> Mode {
        let has_preferences = self.preferences.is_some_and(|preferences| !preferences.is_empty());
        if has_preferences || !self.own().is_empty() || !self.long_term.is_empty() {
            Mode::Personal
        } else if self.context.is_some() || self.category.is_some() {
            Mode::Context
        } else {
            Mode::Popular
        }
    }

    /// Returns the category whose items come first.
    pub(super) const fn leading(&self) -> Option<u32> {
        let nothing_else = self.context.is_none() && self.window.is_empty() && self.long_term.is_empty();
        if nothing_else { self.category } else { None }
    }

    /// Returns the multiplier of a component, in 1/1024.
    pub(super) fn multiplier(&self, channel: Component) -> u16 {
        self.learned.map_or(NEUTRAL, |learned| learned.multiplier(channel))
    }

    /// Returns the visitor's preference for `item`.
    pub(super) fn preference(&self, item: ItemNumber) -> Preference {
        self.preferences.map_or(Preference::None, |preferences| preferences.of(item))
    }

    /// Returns the number of recent impressions in which `item` was passed over; 0 if the visitor wants to see more of
    /// it.
    pub(super) fn passed_over(&self, item: ItemNumber) -> u8 {
        let discounted = self.learned.map_or(&[][..], |learned| &learned.discounted);
        let found =
            discounted.iter().find(|discounted| discounted.item == item).map_or(0, |discounted| discounted.impressions);
        if found > 0 && self.preference(item) == Preference::More { 0 } else { found }
    }

    /// Returns the window, without its newest event if that event is the view of this page, which must not count twice.
    pub(super) fn own(&self) -> &[ItemNumber] {
        match (self.context, self.window.split_first()) {
            (Some(context), Some((&newest, older))) if newest == context => older,
            _ => self.window,
        }
    }
}
