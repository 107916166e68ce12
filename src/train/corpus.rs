//! Training data: the catalogue and the log with common item indices, split by time.

use std::collections::HashMap;

use crate::read::{Interactions, Item, LogSession};
use crate::units::Millis;

/// The catalogue's items and the sessions over them; an item's index is its position in `items`.
#[derive(Clone, Debug)]
pub struct Corpus {
    /// The items, in the catalogue's order (or the log's, if there is no catalogue).
    pub items: Vec<Item>,
    /// The sessions, ascending by their last event.
    pub sessions: Vec<LogSession>,
    /// The item indices of all events, grouped by session.
    pub events: Vec<u32>,
    /// The number of visitors that the log names; sessions refer to them by index.
    pub users: usize,
}

/// The part of the log that cannot be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// The number of events of items that are not in the catalogue.
    pub unknown_item_events: usize,
    /// The id of the first such item.
    pub first_unknown_item: Option<String>,
}

impl Corpus {
    /// Joins a catalogue and a log. Events of unknown items are left out and counted; sessions without remaining events
    /// are dropped.
    #[must_use]
    pub fn join(catalogue: Vec<Item>, log: &Interactions) -> (Self, Skipped) {
        let index: HashMap<&str, u32> = catalogue.iter().map(|item| item.id.as_str()).zip(0..).collect();
        let numbers: Vec<Option<u32>> = log.items.iter().map(|id| index.get(id.as_str()).copied()).collect();
        let mut skipped = Skipped::default();
        let mut sessions = Vec::with_capacity(log.sessions.len());
        let mut events = Vec::with_capacity(log.events.len());
        for session in &log.sessions {
            let start = events.len();
            for &event in log.events.get(session.events.clone()).unwrap_or_default() {
                match numbers.get(event as usize).copied().flatten() {
                    Some(number) => events.push(number),
                    None => {
                        skipped.unknown_item_events += 1;
                        if skipped.first_unknown_item.is_none() {
                            skipped.first_unknown_item = log.items.get(event as usize).cloned();
                        }
                    }
                }
            }
            if events.len() > start {
                sessions.push(LogSession { events: start..events.len(), ..session.clone() });
            }
        }
        (Self { items: catalogue, sessions, events, users: log.users.len() }, skipped)
    }

    /// Returns a corpus from a log alone, in which items have only their ids.
    #[must_use]
    pub fn from_log(log: &Interactions) -> Self {
        let items = log.items.iter().map(|id| Item::bare(id)).collect();
        Self { items, sessions: log.sessions.clone(), events: log.events.clone(), users: log.users.len() }
    }

    /// Returns a corpus from a catalogue alone.
    #[must_use]
    pub const fn from_catalogue(catalogue: Vec<Item>) -> Self {
        Self { items: catalogue, sessions: Vec::new(), events: Vec::new(), users: 0 }
    }

    /// Returns every session.
    #[must_use]
    pub fn all(&self) -> Sessions<'_> {
        Sessions { events: &self.events, sessions: &self.sessions }
    }
}

/// Some or all of a corpus's sessions.
#[derive(Clone, Copy, Debug)]
pub struct Sessions<'a> {
    events: &'a [u32],
    sessions: &'a [LogSession],
}

impl<'a> Sessions<'a> {
    /// Returns the number of sessions.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.sessions.len()
    }

    /// Returns true if there are no sessions.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.sessions.is_empty()
    }

    /// Returns the time of each session's last event and its items, oldest session first.
    pub fn iter(&self) -> impl Iterator<Item = (Millis, &'a [u32])> + use<'a> {
        let events = self.events;
        self.sessions.iter().map(move |s| (s.last, events.get(s.events.clone()).unwrap_or_default()))
    }

    /// Returns each session's visitor, if the log names one, and its items, oldest session first.
    pub fn visits(&self) -> impl Iterator<Item = (Option<u32>, &'a [u32])> + use<'a> {
        let events = self.events;
        self.sessions.iter().map(move |s| (s.user, events.get(s.events.clone()).unwrap_or_default()))
    }

    /// Splits the sessions by time into two parts, the later of which contains the last `share` (0..=1) of them.
    #[must_use]
    pub fn split(self, share: f64) -> (Self, Self) {
        let after = (self.sessions.len() as f64 * share) as usize;
        let (before, after) = self.sessions.split_at(self.sessions.len().saturating_sub(after));
        (Self { sessions: before, ..self }, Self { sessions: after, ..self })
    }

    /// Returns the time of the last event of all sessions.
    #[must_use]
    pub fn end(&self) -> Millis {
        self.sessions.last().map_or(Millis(0), |s| s.last)
    }
}
