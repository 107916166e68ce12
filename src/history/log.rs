//! The records in memory, with the pack's numbers of their items.

use alloc::{string::String, vec, vec::Vec};

use super::event::Kind;
use super::impression::Impression;
use super::preference::{PreferenceKind, PreferenceRecord};
use super::record::Record;
use super::setting::{Setting, SettingKind};
use crate::consent::{Grant, Recommendations};
use crate::ids::{ItemNumber, Key, Stored};
use crate::lists::{insert, remove};
use crate::pack::{MAX_LONG_TERM, MAX_WINDOW};
use crate::units::{Days, Millis};

/// The most events that are kept; the oldest go first (chosen: thirty times what the score uses).
pub const MAX_EVENTS: usize = 500;
/// The most impressions that are kept; the oldest go first (chosen: weeks of an ordinary visitor's shelves).
pub const MAX_IMPRESSIONS: usize = 100;
/// The most preferences at a time. One more is refused and never replaces an older one, because what is muted must not come
/// back (chosen: more than anyone keeps track of).
pub const MAX_PREFERENCES: usize = 200;
/// A visit is over after this long without an event, in milliseconds: half an hour, the convention of web analytics.
const PAUSE: i64 = 30 * 60 * 1000;

/// What loading found apart from records to keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Records to delete: past their retention, beyond the limits, of items that may not be kept, or preferences and settings that
    /// newer ones have replaced.
    pub expired: Vec<Key>,
    /// How many records cannot be read; they stay in the store.
    pub quarantined: usize,
}

/// An event or an impression, as the ranker needs it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When.
    pub at: Millis,
    /// What the visitor did; `None` for an impression.
    pub kind: Option<Kind>,
    /// The items that this pack has and that may be ranked by; at most one for an event.
    pub items: Vec<ItemNumber>,
    /// The shelf of an impression; empty for an event.
    pub slot: String,
    /// True when the event is in the window. A click and the view that it leads to count once, so that view is not.
    pub counts: bool,
    /// Its key in the store; `None` before it is read from there.
    key: Option<Key>,
}

impl Entry {
    const fn new(kind: Option<Kind>, at: Millis, items: Vec<ItemNumber>) -> Self {
        Self { at, kind, items, slot: String::new(), counts: false, key: None }
    }

    const fn is_event(&self) -> bool {
        self.kind.is_some()
    }

    const fn most(is_event: bool) -> usize {
        if is_event { MAX_EVENTS } else { MAX_IMPRESSIONS }
    }
}

/// What may be done with stored records.
pub trait Allowed {
    /// The item of that id, where it may be ranked by.
    fn number(&self, id: &str) -> Option<ItemNumber>;
    /// What happens to a record.
    fn fate(&self, record: &Record) -> Fate;
}

/// What happens to a stored record, from the mildest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is read.
    Read,
    /// It stays in the store, unread.
    Leave,
    /// It is deleted.
    Delete,
}

/// Events and impressions, oldest first, and the preferences and settings that count.
#[derive(Clone, Debug, Default)]
pub struct History {
    entries: Vec<Entry>,
    /// Items of the latest visit's events, and of earlier visits', newest first.
    window: Vec<ItemNumber>,
    past: Vec<ItemNumber>,
    /// The newest event.
    latest: Option<Millis>,
    /// Oldest first, one for each label.
    choices: Vec<PreferenceRecord>,
    /// The newest record of each setting, by its number.
    switches: [Option<Setting>; SettingKind::ALL.len()],
}

impl History {
    /// Adds an event that just happened; `item` is its item in the pack.
    pub fn record(&mut self, _: Grant<'_, Recommendations>, kind: Kind, at: Millis, item: ItemNumber) {
        self.add(Entry::new(Some(kind), at, vec![item]));
    }

    /// Adds an impression on the shelf `slot` that just happened; `items` are its items in the pack.
    pub fn show(&mut self, _: Grant<'_, Recommendations>, at: Millis, slot: String, items: Vec<ItemNumber>) {
        self.add(Entry { slot, ..Entry::new(None, at, items) });
    }

    /// Adds a preference that was just given; it replaces an earlier one of the same label.
    pub fn choose(&mut self, _: Grant<'_, Recommendations>, choice: PreferenceRecord) {
        if let Some(earlier) = self.choices.iter().position(|earlier| earlier.label == choice.label) {
            remove(&mut self.choices, earlier);
        }
        if choice.what != PreferenceKind::Clear {
            self.choices.push(choice);
        }
    }

    /// Turns a setting on or off.
    pub fn set(&mut self, _: Grant<'_, Recommendations>, setting: Setting) {
        self.switch(setting);
    }

    fn switch(&mut self, setting: Setting) {
        if let Some(newest) = self.switches.get_mut(usize::from(setting.switch.number())) {
            *newest = Some(setting);
        }
    }

    /// True while `switch` is on.
    #[must_use]
    pub fn is_on(&self, switch: SettingKind) -> bool {
        self.setting(switch).is_some_and(|setting| setting.on)
    }

    /// The newest record of `switch`.
    #[must_use]
    pub fn setting(&self, switch: SettingKind) -> Option<Setting> {
        self.switches.get(usize::from(switch.number())).copied().flatten()
    }

    /// What would be in memory if the visitor had never done anything with these items.
    #[must_use]
    pub fn without(&self, _: Grant<'_, Recommendations>, items: &[ItemNumber]) -> Self {
        let mut other = Self { choices: self.choices.clone(), switches: self.switches, ..Self::default() };
        for entry in &self.entries {
            if !(entry.is_event() && entry.items.iter().any(|item| items.contains(item))) {
                other.push(entry.clone());
            }
        }
        other
    }

    /// Adds an entry; where there are too many of its kind, the oldest goes first.
    fn add(&mut self, entry: Entry) {
        let (mut same, mut oldest) = (0, None);
        for (at, earlier) in self.entries.iter().enumerate().rev() {
            if earlier.is_event() == entry.is_event() {
                same += 1;
                oldest = Some(at);
            }
        }
        if let Some(oldest) = oldest.filter(|_| same >= Entry::most(entry.is_event())) {
            remove(&mut self.entries, oldest);
        }
        self.push(entry);
    }

    fn push(&mut self, mut entry: Entry) {
        if entry.is_event() {
            let last = self.entries.iter().rev().find(|entry| entry.is_event());
            let clicked = last.is_some_and(|last| last.kind == Some(Kind::Click) && last.items == entry.items);
            entry.counts = !(clicked && entry.kind == Some(Kind::View));
            if self.latest.is_some_and(|latest| entry.at.0.saturating_sub(latest.0) > PAUSE) {
                core::mem::swap(&mut self.past, &mut self.window);
                self.past.append(&mut self.window);
                self.past.truncate(MAX_LONG_TERM);
            }
            self.latest = Some(entry.at);
            if let Some(&item) = entry.items.first().filter(|_| entry.counts) {
                self.window.truncate(MAX_WINDOW - 1);
                insert(&mut self.window, 0, item);
            }
        }
        self.entries.push(entry);
    }

    /// Replaces everything in memory with what is stored, in order of time and, where that is the same, of storing. Events and
    /// impressions from before `since` or beyond [`MAX_EVENTS`] and [`MAX_IMPRESSIONS`] are left out, as is everything that is not
    /// `allowed`; preferences and settings have no age.
    pub fn load<'s>(
        &mut self,
        _: Grant<'_, Recommendations>,
        stored: impl Iterator<Item = Stored<'s>>,
        since: Millis,
        allowed: &dyn Allowed,
    ) -> Loaded {
        self.erase();
        let mut loaded = Loaded::default();
        let mut records: Vec<(Key, Record)> = Vec::new();
        for Stored { key, bytes } in stored {
            match Record::from_bytes(bytes) {
                Ok(record) if is_unkept(&record, since, allowed) => loaded.expired.push(key),
                Ok(record) if allowed.fate(&record) == Fate::Leave => {}
                Ok(record) => {
                    // Nearly always at the end; only records imported from another browser or made after the clock was set back are not.
                    let later = records.iter().rev().take_while(|(_, other)| other.at() > record.at()).count();
                    let at = records.len() - later;
                    insert(&mut records, at, (key, record));
                }
                Err(_) => loaded.quarantined += 1,
            }
        }
        let mut entries: Vec<Entry> = Vec::new();
        let mut choices: Vec<(Key, PreferenceRecord)> = Vec::new();
        let mut settings: Vec<(Key, Setting)> = Vec::new();
        for (key, record) in records {
            let items = record.items().iter().filter_map(|id| allowed.number(id)).collect();
            let entry = Entry { key: Some(key), ..Entry::new(record.kind(), record.at(), items) };
            match record {
                Record::Event(_) => entries.push(entry),
                Record::Impression(Impression { slot, .. }) => entries.push(Entry { slot, ..entry }),
                Record::Preference(choice) => {
                    choices.retain(|(key, earlier)| {
                        let replaced = earlier.label == choice.label;
                        loaded.expired.extend(replaced.then_some(*key));
                        !replaced
                    });
                    choices.push((key, choice));
                }
                Record::Setting(setting) => {
                    settings.retain(|(key, earlier)| {
                        let replaced = earlier.switch == setting.switch;
                        loaded.expired.extend(replaced.then_some(*key));
                        !replaced
                    });
                    settings.push((key, setting));
                }
            }
        }
        // From the newest to the oldest; what is beyond the limits goes.
        let mut room = [Entry::most(false), Entry::most(true)];
        let mut kept = Vec::with_capacity(entries.len());
        while let Some(entry) = entries.pop() {
            match room.get_mut(usize::from(entry.is_event())) {
                Some(room) if *room > 0 => {
                    *room -= 1;
                    kept.push(entry);
                }
                _ => loaded.expired.extend(entry.key),
            }
        }
        while let Some(entry) = kept.pop() {
            self.push(entry);
        }
        for (key, choice) in choices {
            // A removal and the preference that it removed are deleted together, so that the preference cannot come back.
            if choice.what == PreferenceKind::Clear {
                loaded.expired.push(key);
            } else {
                self.choices.push(choice);
            }
        }
        for (key, setting) in settings {
            if setting.on {
                self.switch(setting);
            } else {
                loaded.expired.push(key);
            }
        }
        loaded
    }

    /// The items of the latest visit's events, at most 64, and of earlier visits', at most 100; newest first. A visit begins with
    /// the first event after half an hour without any.
    #[must_use]
    pub fn visits(&self, _: Grant<'_, Recommendations>) -> (&[ItemNumber], &[ItemNumber]) {
        (&self.window, &self.past)
    }

    /// Events and impressions, oldest first.
    pub fn entries(&self, _: Grant<'_, Recommendations>) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The preferences that count, oldest first, one for each label.
    #[must_use]
    pub fn choices(&self, _: Grant<'_, Recommendations>) -> &[PreferenceRecord] {
        &self.choices
    }

    /// When the oldest event or impression happened. No grant is needed, because expired records are deleted without one.
    #[must_use]
    pub fn oldest(&self) -> Option<Millis> {
        self.entries.first().map(|entry| entry.at)
    }

    /// How many events, impressions and preferences there are.
    #[must_use]
    pub fn counts(&self) -> [usize; 3] {
        let events = self.entries.iter().filter(|entry| entry.is_event()).count();
        [events, self.entries.len() - events, self.choices.len()]
    }

    /// True when there is nothing in memory.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.choices.is_empty()
    }

    /// True when the oldest event or impression is past its retention at `now`.
    #[must_use]
    pub fn overdue(&self, now: Millis, retention: Days) -> bool {
        self.oldest().is_some_and(|oldest| oldest < now.days_before(retention))
    }

    /// Removes every impression from memory and returns the keys of those that are stored.
    pub fn forget_impressions(&mut self) -> Vec<Key> {
        let mut keys = Vec::new();
        self.entries.retain(|entry| {
            keys.extend(entry.key.filter(|_| !entry.is_event()));
            entry.is_event()
        });
        keys
    }

    /// Removes everything from memory.
    pub fn erase(&mut self) {
        self.entries.clear();
        self.window.clear();
        self.past.clear();
        self.latest = None;
        self.choices.clear();
        self.switches = Default::default();
    }
}

/// The records that must be deleted even while none may be read.
pub fn unkept<'s>(records: impl Iterator<Item = Stored<'s>>, since: Millis, allowed: &dyn Allowed) -> Vec<Key> {
    let goes = |bytes| Record::from_bytes(bytes).is_ok_and(|record| is_unkept(&record, since, allowed));
    records.filter(|stored| goes(stored.bytes)).map(|stored| stored.key).collect()
}

fn is_unkept(record: &Record, since: Millis, allowed: &dyn Allowed) -> bool {
    record.ages() && record.at() < since || allowed.fate(record) == Fate::Delete
}
