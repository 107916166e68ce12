//! The records in memory. Their items are identified by their numbers in the pack.

use alloc::{string::String, vec, vec::Vec};
use core::ops::RangeInclusive;

use super::allowed::{Allowed, Fate, is_unkept};
use super::event::Kind;
use super::impression::Impression;
use super::limits::{MAX_EVENTS, MAX_IMPRESSIONS};
use super::preference::{PreferenceKind, PreferenceRecord};
use super::record::Record;
use super::setting::{Setting, SettingKind};
use crate::consent::{Grant, Recommendations};
use crate::ids::{ItemNumber, Key, Stored};
use crate::lists::{insert, remove};
use crate::pack::{MAX_LONG_TERM, MAX_WINDOW};
use crate::units::Millis;

/// The time without events after which a visit is over, in milliseconds: half an hour, as is usual in web analytics.
const PAUSE: i64 = 30 * 60 * 1000;

/// What loading found besides the records that are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The keys of the records to delete: records that are past their retention, beyond the limits, or about items that
    /// may not be kept; preferences and settings that have been replaced by newer ones; and settings that are off.
    pub expired: Vec<Key>,
    /// The number of records that cannot be read or have an implausible time; they stay in the store.
    pub quarantined: usize,
    /// The earliest implausible time.
    pub implausible: Option<Millis>,
}

/// An event or an impression, in the form that the ranker needs.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The time.
    pub at: Millis,
    /// The kind of event; `None` for an impression.
    pub kind: Option<Kind>,
    /// The items that this pack contains and that may be used for ranking; at most one for an event.
    pub items: Vec<ItemNumber>,
    /// The shelf of an impression; empty for an event.
    pub slot: String,
    /// True if the event counts for the session window. A click and the view that it leads to count as one event, so
    /// that view does not count.
    pub counts: bool,
    /// The key in the store; `None` for a new record that was added in memory and has not been loaded from the store.
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

/// Events and impressions, oldest first, and the current preferences and settings.
#[derive(Clone, Debug, Default)]
pub struct History {
    entries: Vec<Entry>,
    /// The items of the latest visit's events, newest first.
    window: Vec<ItemNumber>,
    /// The items of earlier visits' events, newest first.
    long_term: Vec<ItemNumber>,
    /// The time of the newest event.
    latest: Option<Millis>,
    /// The current preferences, oldest first, one per label.
    preferences: Vec<PreferenceRecord>,
    /// The newest record of each setting, indexed by the setting's number.
    settings: [Option<Setting>; SettingKind::ALL.len()],
}

impl History {
    /// Adds an event that has just happened; `item` is the item's number in the pack.
    pub fn record(&mut self, _: Grant<'_, Recommendations>, kind: Kind, at: Millis, item: ItemNumber) {
        self.add(Entry::new(Some(kind), at, vec![item]));
    }

    /// Adds an impression on the shelf `slot` that has just happened; `items` are the items' numbers in the pack.
    pub fn record_impression(
        &mut self,
        _: Grant<'_, Recommendations>,
        at: Millis,
        slot: String,
        items: Vec<ItemNumber>,
    ) {
        self.add(Entry { slot, ..Entry::new(None, at, items) });
    }

    /// Adds a preference that the visitor has just set; it replaces an earlier one for the same label.
    pub fn prefer(&mut self, _: Grant<'_, Recommendations>, preference: PreferenceRecord) {
        if let Some(earlier) = self.preferences.iter().position(|earlier| earlier.label == preference.label) {
            remove(&mut self.preferences, earlier);
        }
        if preference.what != PreferenceKind::Clear {
            let later = self.preferences.iter().rev().take_while(|other| other.at > preference.at).count();
            let at = self.preferences.len().saturating_sub(later);
            insert(&mut self.preferences, at, preference);
        }
    }

    /// Turns a setting on or off.
    pub fn set(&mut self, _: Grant<'_, Recommendations>, setting: Setting) {
        self.replace_setting(setting);
    }

    fn replace_setting(&mut self, setting: Setting) {
        if let Some(newest) = self.settings.get_mut(usize::from(setting.kind.number())) {
            *newest = Some(setting);
        }
    }

    /// Returns true while `kind` is on.
    #[must_use]
    pub fn is_on(&self, kind: SettingKind) -> bool {
        self.setting(kind).is_some_and(|setting| setting.on)
    }

    /// Returns the newest record of `kind`.
    #[must_use]
    pub fn setting(&self, kind: SettingKind) -> Option<Setting> {
        self.settings.get(usize::from(kind.number())).copied().flatten()
    }

    /// Returns the history as it would be if the visitor had no events with these items.
    #[must_use]
    pub fn without(&self, _: Grant<'_, Recommendations>, items: &[ItemNumber]) -> Self {
        let mut other = Self { preferences: self.preferences.clone(), settings: self.settings, ..Self::default() };
        for entry in &self.entries {
            if !(entry.is_event() && entry.items.iter().any(|item| items.contains(item))) {
                other.push(entry.clone());
            }
        }
        other
    }

    /// Adds an entry in the order of time; if there are too many of its kind, the oldest is removed first. Memory is then
    /// what loading the same records would make of them.
    fn add(&mut self, entry: Entry) {
        let (mut same, mut oldest) = (0, None);
        for (at, earlier) in self.entries.iter().enumerate().rev() {
            if earlier.is_event() == entry.is_event() {
                same += 1;
                oldest = Some(at);
            }
        }
        let oldest = oldest.filter(|_| same >= Entry::most(entry.is_event()));
        // The clock may have been set back since the latest entry.
        let later = self.entries.iter().rev().take_while(|other| other.at > entry.at).count();
        if oldest.is_none() && later == 0 {
            return self.push(entry);
        }
        if let Some(oldest) = oldest {
            remove(&mut self.entries, oldest);
        }
        let at = self.entries.len().saturating_sub(later);
        insert(&mut self.entries, at, entry);
        self.rebuild();
    }

    /// Derives everything from the entries again.
    fn rebuild(&mut self) {
        let entries = core::mem::take(&mut self.entries);
        self.window.clear();
        self.long_term.clear();
        self.latest = None;
        for entry in entries {
            self.push(entry);
        }
    }

    /// Removes events and impressions with an item that may no longer be read from memory.
    pub fn withhold(&mut self, forbidden: &dyn Fn(ItemNumber) -> bool) {
        self.entries.retain(|entry| !entry.items.iter().any(|&item| forbidden(item)));
        self.rebuild();
    }

    /// Removes events and impressions that are older than `since` from memory; returns false if there are none.
    pub fn expire(&mut self, since: Millis) -> bool {
        let before = self.entries.len();
        self.entries.retain(|entry| entry.at >= since);
        let expired = self.entries.len() < before;
        if expired {
            self.rebuild();
        }
        expired
    }

    fn push(&mut self, mut entry: Entry) {
        if entry.is_event() {
            let last = self.entries.iter().rev().find(|entry| entry.is_event());
            let clicked = last.is_some_and(|last| last.kind == Some(Kind::Click) && last.items == entry.items);
            entry.counts = !(clicked && entry.kind == Some(Kind::View));
            if self.latest.is_some_and(|latest| entry.at.0.saturating_sub(latest.0) > PAUSE) {
                core::mem::swap(&mut self.long_term, &mut self.window);
                self.long_term.append(&mut self.window);
                self.long_term.truncate(MAX_LONG_TERM);
            }
            self.latest = Some(entry.at);
            if let Some(&item) = entry.items.first().filter(|_| entry.counts) {
                self.window.truncate(MAX_WINDOW - 1);
                insert(&mut self.window, 0, item);
            }
        }
        self.entries.push(entry);
    }

    /// Replaces everything in memory with the stored records, ordered by time; records with equal times stay in the
    /// order in which they were stored. Skips events and impressions that are older than the period or beyond
    /// [`MAX_EVENTS`] and [`MAX_IMPRESSIONS`], and everything that is not `allowed`; preferences and settings do not
    /// expire. Events and impressions later than the period are quarantined: no clock can have dated them, and they would
    /// outlast every retention period. The time of a preference or setting only orders it, so it counts at any time.
    pub fn load<'s>(
        &mut self,
        _: Grant<'_, Recommendations>,
        stored: impl Iterator<Item = Stored<'s>>,
        period: &RangeInclusive<Millis>,
        allowed: &dyn Allowed,
    ) -> Loaded {
        self.erase();
        let mut loaded = Loaded::default();
        let mut records: Vec<(Key, Record)> = Vec::new();
        for Stored { key, bytes } in stored {
            match Record::from_bytes(bytes) {
                Ok(record) if is_unkept(&record, *period.start(), allowed) => loaded.expired.push(key),
                Ok(record) if allowed.fate(&record) == Fate::Leave => {}
                Ok(record) if record.ages() && record.at() > *period.end() => {
                    loaded.quarantined += 1;
                    loaded.implausible = Some(loaded.implausible.map_or(record.at(), |at| at.min(record.at())));
                }
                Ok(record) => {
                    // A record nearly always belongs at the end; the exceptions are records that were imported from
                    // another browser or made after the clock was set back.
                    let later = records.iter().rev().take_while(|(_, other)| other.at() > record.at()).count();
                    let at = records.len() - later;
                    insert(&mut records, at, (key, record));
                }
                Err(_) => loaded.quarantined += 1,
            }
        }
        let mut entries: Vec<Entry> = Vec::new();
        let mut preferences: Vec<(Key, PreferenceRecord)> = Vec::new();
        let mut settings: Vec<(Key, Setting)> = Vec::new();
        for (key, record) in records {
            let items = record.items().iter().filter_map(|id| allowed.number(id)).collect();
            let entry = Entry { key: Some(key), ..Entry::new(record.kind(), record.at(), items) };
            match record {
                Record::Event(_) => entries.push(entry),
                Record::Impression(Impression { slot, .. }) => entries.push(Entry { slot, ..entry }),
                Record::Preference(preference) => {
                    preferences.retain(|(key, earlier)| {
                        let replaced = earlier.label == preference.label;
                        loaded.expired.extend(replaced.then_some(*key));
                        !replaced
                    });
                    preferences.push((key, preference));
                }
                Record::Setting(setting) => {
                    settings.retain(|(key, earlier)| {
                        let replaced = earlier.kind == setting.kind;
                        loaded.expired.extend(replaced.then_some(*key));
                        !replaced
                    });
                    settings.push((key, setting));
                }
            }
        }
        // Works from the newest to the oldest record, so the records beyond the limits are the oldest.
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
        for (key, preference) in preferences {
            // A cleared preference and the record that cleared it are deleted together, so that the preference cannot
            // come back.
            if preference.what == PreferenceKind::Clear {
                loaded.expired.push(key);
            } else {
                self.preferences.push(preference);
            }
        }
        for (key, setting) in settings {
            if setting.on {
                self.replace_setting(setting);
            } else {
                loaded.expired.push(key);
            }
        }
        loaded
    }

    /// Returns the items of the latest visit's events (at most 64) and the items of earlier visits' events (at most
    /// 100), both newest first. A visit begins with the first event after half an hour without events.
    #[must_use]
    pub fn visits(&self, _: Grant<'_, Recommendations>) -> (&[ItemNumber], &[ItemNumber]) {
        (&self.window, &self.long_term)
    }

    /// Returns events and impressions, oldest first.
    pub fn entries(&self, _: Grant<'_, Recommendations>) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// Returns the current preferences, oldest first, one per label.
    #[must_use]
    pub fn preferences(&self, _: Grant<'_, Recommendations>) -> &[PreferenceRecord] {
        &self.preferences
    }

    /// Returns the time of the oldest event or impression. This needs no grant, because records expire without one too.
    #[must_use]
    pub fn oldest(&self) -> Option<Millis> {
        self.entries.first().map(|entry| entry.at)
    }

    /// Returns the time of the newest event or impression.
    #[must_use]
    pub fn newest(&self) -> Option<Millis> {
        self.entries.last().map(|entry| entry.at)
    }

    /// Returns the number of events, of impressions and of preferences.
    #[must_use]
    pub fn counts(&self) -> [usize; 3] {
        let events = self.entries.iter().filter(|entry| entry.is_event()).count();
        [events, self.entries.len() - events, self.preferences.len()]
    }

    /// Returns true if the limit for events or that for impressions has been reached.
    #[must_use]
    pub fn is_full(&self) -> bool {
        let [events, impressions, _] = self.counts();
        events >= MAX_EVENTS || impressions >= MAX_IMPRESSIONS
    }

    /// Returns true if memory contains no records.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.preferences.is_empty()
    }

    /// Removes every impression from memory.
    pub fn forget_impressions(&mut self) {
        self.entries.retain(Entry::is_event);
    }

    /// Removes everything from memory.
    pub fn erase(&mut self) {
        self.entries.clear();
        self.window.clear();
        self.long_term.clear();
        self.latest = None;
        self.preferences.clear();
        self.settings = Default::default();
    }
}
