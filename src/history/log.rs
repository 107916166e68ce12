//! The events in memory, with the pack's numbers of their items beside them.

use std::collections::VecDeque;

use super::event::Event;
use crate::consent::{Grant, Recommendations};
use crate::ids::ItemNumber;
use crate::units::{Days, Millis};

/// The most events that are kept; the oldest go first (chosen: thirty times what the score looks at).
pub const MAX_EVENTS: usize = 500;
/// The most events that the ranker may be shown.
const MAX_WINDOW: usize = 64;

/// The store's own name for a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(pub u64);

/// A record as the store holds it.
#[derive(Clone, Copy, Debug)]
pub struct Stored<'a> {
    /// The store's name for it.
    pub key: Key,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What loading found besides events to keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Records past their retention or beyond the limit; they are to be deleted.
    pub expired: Vec<Key>,
    /// Records that cannot be read; they are left where they are.
    pub quarantined: usize,
}

/// The events, oldest first.
#[derive(Debug, Default)]
pub struct History {
    events: VecDeque<Event>,
    /// Newest first; items that this pack does not have, or that may not be ranked by, are missing.
    window: Vec<ItemNumber>,
}

impl History {
    /// Adds an event that just happened; `number` is its item in the pack.
    pub fn record(&mut self, _: Grant<'_, Recommendations>, event: Event, number: ItemNumber) {
        if self.events.len() == MAX_EVENTS {
            self.events.pop_front();
        }
        self.events.push_back(event);
        self.window.truncate(MAX_WINDOW - 1);
        self.window.insert(0, number);
    }

    /// Takes the place of everything in memory by what the store holds, in the order it was stored. Events from before
    /// `since` and beyond [`MAX_EVENTS`] are not taken; `number` finds an id's item, or `None` where it may not be used.
    pub fn load<'s>(
        &mut self,
        _: Grant<'_, Recommendations>,
        records: impl Iterator<Item = Stored<'s>>,
        since: Millis,
        number: impl Fn(&str) -> Option<ItemNumber>,
    ) -> Loaded {
        self.erase();
        let mut loaded = Loaded::default();
        let mut kept: VecDeque<(Key, Event)> = VecDeque::new();
        for record in records {
            match Event::from_bytes(record.bytes) {
                Ok(event) if event.at < since => loaded.expired.push(record.key),
                Ok(event) => kept.push_back((record.key, event)),
                Err(_) => loaded.quarantined += 1,
            }
            if kept.len() > MAX_EVENTS
                && let Some((key, _)) = kept.pop_front()
            {
                loaded.expired.push(key);
            }
        }
        self.events = kept.into_iter().map(|(_, event)| event).collect();
        self.window = self.events.iter().rev().filter_map(|event| number(&event.item)).take(MAX_WINDOW).collect();
        loaded
    }

    /// The items of the newest events, newest first, at most 64.
    #[must_use]
    pub fn window(&self, _: Grant<'_, Recommendations>) -> &[ItemNumber] {
        &self.window
    }

    /// The events, oldest first.
    pub fn events(&self, _: Grant<'_, Recommendations>) -> impl Iterator<Item = &Event> {
        self.events.iter()
    }

    /// When the oldest event happened; that there is one is no secret to the code that must delete it in time.
    #[must_use]
    pub fn oldest(&self) -> Option<Millis> {
        self.events.front().map(|event| event.at)
    }

    /// How many events there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// True when nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// True when the oldest event is past its retention at `now`.
    #[must_use]
    pub fn overdue(&self, now: Millis, retention: Days) -> bool {
        self.oldest().is_some_and(|oldest| oldest < now.days_before(retention))
    }

    /// Forgets everything.
    pub fn erase(&mut self) {
        self.events.clear();
        self.window.clear();
    }
}
