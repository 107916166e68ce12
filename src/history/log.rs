//! The records in memory, with the pack's numbers of their items beside them.

use std::collections::VecDeque;

use super::choice::{Choice, What};
use super::event::{Event, Kind};
use super::shown::Shown;
use crate::consent::{Grant, Recommendations, RecordError};
use crate::ids::ItemNumber;
use crate::units::{Days, Millis};

/// The most events that are kept; the oldest go first (chosen: thirty times what the score looks at).
pub const MAX_EVENTS: usize = 500;
/// The most showings that are kept; the oldest go first (chosen: weeks of an ordinary visitor's shelves).
pub const MAX_SHOWINGS: usize = 100;
/// The most choices that may hold at a time. One more is refused, never traded for an older one: what is muted must not
/// come back (chosen: more than anyone keeps track of).
pub const MAX_CHOICES: usize = 200;
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

/// What loading found besides records to keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Records past their retention, beyond the limits, or choices that newer ones have replaced; they are to be deleted.
    pub expired: Vec<Key>,
    /// Records that cannot be read; they are left where they are.
    pub quarantined: usize,
}

/// An event or a showing.
#[derive(Clone, Debug)]
pub enum Entry {
    /// The visitor did something.
    Event {
        /// What.
        event: Event,
        /// Its item; `None` where this pack does not have it, or it may not be ranked by.
        item: Option<ItemNumber>,
        /// It stands in the window. A click and the view it leads to are one look, so that view does not.
        counts: bool,
    },
    /// A shelf showed something.
    Shown {
        /// What.
        shown: Shown,
        /// Its items, without those that this pack does not have or that may not be ranked by.
        items: Vec<ItemNumber>,
    },
}

impl Entry {
    const fn at(&self) -> Millis {
        match self {
            Self::Event { event, .. } => event.at,
            Self::Shown { shown, .. } => shown.at,
        }
    }

    const fn is_event(&self) -> bool {
        matches!(self, Self::Event { .. })
    }

    const fn most(is_event: bool) -> usize {
        if is_event { MAX_EVENTS } else { MAX_SHOWINGS }
    }
}

/// A stored record, read.
enum Record {
    Entry(Entry),
    Choice(Choice),
}

impl Record {
    fn read(bytes: &[u8], number: &impl Fn(&str) -> Option<ItemNumber>) -> Result<Self, RecordError> {
        match bytes.first() {
            Some(&Choice::FORM) => Choice::from_bytes(bytes).map(Self::Choice),
            Some(&Shown::FORM) => Shown::from_bytes(bytes).map(|shown| {
                let items = shown.items.iter().filter_map(|id| number(id)).collect();
                Self::Entry(Entry::Shown { shown, items })
            }),
            _ => Event::from_bytes(bytes).map(|event| {
                let item = number(&event.item);
                Self::Entry(Entry::Event { event, item, counts: false })
            }),
        }
    }
}

/// Events and showings, oldest first, and the choices that hold.
#[derive(Debug, Default)]
pub struct History {
    entries: VecDeque<Entry>,
    /// Newest first.
    window: Vec<ItemNumber>,
    /// Oldest first, one a label.
    choices: Vec<Choice>,
}

impl History {
    /// Adds an event that just happened; `number` is its item in the pack.
    pub fn record(&mut self, _: Grant<'_, Recommendations>, event: Event, number: ItemNumber) {
        self.make_room(true);
        self.push(Entry::Event { event, item: Some(number), counts: false });
    }

    /// Adds a showing that just happened; `items` are its items in the pack.
    pub fn show(&mut self, _: Grant<'_, Recommendations>, shown: Shown, items: Vec<ItemNumber>) {
        self.make_room(false);
        self.push(Entry::Shown { shown, items });
    }

    /// Adds a choice that was just made; it takes the place of an earlier one of the same label.
    pub fn choose(&mut self, _: Grant<'_, Recommendations>, choice: Choice) {
        self.choices.retain(|earlier| earlier.label != choice.label);
        if choice.what != What::Clear {
            self.choices.push(choice);
        }
    }

    fn make_room(&mut self, for_event: bool) {
        let same = |entry: &&Entry| entry.is_event() == for_event;
        if self.entries.iter().filter(same).count() >= Entry::most(for_event)
            && let Some(oldest) = self.entries.iter().position(|entry| same(&entry))
        {
            self.entries.remove(oldest);
        }
    }

    fn push(&mut self, mut entry: Entry) {
        if let Entry::Event { event, item, counts } = &mut entry {
            let last = self.entries.iter().rev().find_map(|entry| match entry {
                Entry::Event { event, .. } => Some(event),
                Entry::Shown { .. } => None,
            });
            let clicked = last.is_some_and(|last| last.kind == Kind::Click && last.item == event.item);
            *counts = !(clicked && event.kind == Kind::View);
            if let Some(item) = item.filter(|_| *counts) {
                self.window.truncate(MAX_WINDOW - 1);
                self.window.insert(0, item);
            }
        }
        self.entries.push_back(entry);
    }

    /// Takes the place of everything in memory by what the store holds, in the order it was stored. Events and showings
    /// from before `since` and beyond [`MAX_EVENTS`] and [`MAX_SHOWINGS`] are not taken; choices have no age. `number`
    /// finds an id's item, or `None` where it may not be used.
    pub fn load<'s>(
        &mut self,
        _: Grant<'_, Recommendations>,
        records: impl Iterator<Item = Stored<'s>>,
        since: Millis,
        number: impl Fn(&str) -> Option<ItemNumber>,
    ) -> Loaded {
        self.erase();
        let mut loaded = Loaded::default();
        let mut entries: Vec<(Key, Entry)> = Vec::new();
        let mut choices: Vec<(Key, Choice)> = Vec::new();
        for record in records {
            match Record::read(record.bytes, &number) {
                Ok(Record::Entry(entry)) if entry.at() < since => loaded.expired.push(record.key),
                Ok(Record::Entry(entry)) => entries.push((record.key, entry)),
                Ok(Record::Choice(choice)) => {
                    if let Some(at) = choices.iter().position(|(_, earlier)| earlier.label == choice.label) {
                        loaded.expired.push(choices.remove(at).0);
                    }
                    choices.push((record.key, choice));
                }
                Err(_) => loaded.quarantined += 1,
            }
        }
        let mut surplus = [false, true].map(|is_event| {
            let count = entries.iter().filter(|(_, entry)| entry.is_event() == is_event).count();
            count.saturating_sub(Entry::most(is_event))
        });
        for (key, entry) in entries {
            match surplus.get_mut(usize::from(entry.is_event())) {
                Some(surplus) if *surplus > 0 => {
                    *surplus -= 1;
                    loaded.expired.push(key);
                }
                _ => self.push(entry),
            }
        }
        for (key, choice) in choices {
            // What takes back goes together with what it took back, in one deletion, so that the latter cannot return.
            if choice.what == What::Clear {
                loaded.expired.push(key);
            } else {
                self.choices.push(choice);
            }
        }
        loaded
    }

    /// The items of the newest events, newest first, at most 64.
    #[must_use]
    pub fn window(&self, _: Grant<'_, Recommendations>) -> &[ItemNumber] {
        &self.window
    }

    /// Events and showings, oldest first.
    pub fn entries(&self, _: Grant<'_, Recommendations>) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The choices that hold, oldest first, one a label.
    #[must_use]
    pub fn choices(&self, _: Grant<'_, Recommendations>) -> &[Choice] {
        &self.choices
    }

    /// When the oldest event or showing happened; that there is one is no secret to the code that must delete it in time.
    #[must_use]
    pub fn oldest(&self) -> Option<Millis> {
        self.entries.front().map(Entry::at)
    }

    /// How many events, showings and choices there are.
    #[must_use]
    pub fn counts(&self) -> [usize; 3] {
        let events = self.entries.iter().filter(|entry| entry.is_event()).count();
        [events, self.entries.len() - events, self.choices.len()]
    }

    /// True when nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.choices.is_empty()
    }

    /// True when the oldest event or showing is past its retention at `now`.
    #[must_use]
    pub fn overdue(&self, now: Millis, retention: Days) -> bool {
        self.oldest().is_some_and(|oldest| oldest < now.days_before(retention))
    }

    /// Forgets every showing.
    pub fn forget_showings(&mut self) {
        self.entries.retain(Entry::is_event);
    }

    /// Forgets everything.
    pub fn erase(&mut self) {
        self.entries.clear();
        self.window.clear();
        self.choices.clear();
    }
}
