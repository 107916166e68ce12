//! The visitor's history, from the stored records.

use homebody::history::{
    Event, Kind, MAX_EVENTS, MAX_IMPRESSIONS, PreferenceKind, PreferenceRecord, Record, SettingKind,
};
use homebody::ids::{ItemNumber, Key};
use homebody::pack::{Label, Pack, Verified};
use homebody::report::is_report;
use homebody::units::Millis;

use super::consent::{DAY, View};

/// An event or impression.
#[derive(Debug, PartialEq)]
pub struct Entry {
    pub at: Millis,
    pub kind: Option<Kind>,
    pub items: Vec<ItemNumber>,
    pub counts: bool,
}

/// What may be read.
#[derive(Debug, Default)]
pub struct History {
    pub entries: Vec<Entry>,
    pub preferences: Vec<PreferenceRecord>,
    pub on: Vec<SettingKind>,
    /// The items of the newest visit and of earlier ones, newest first.
    pub window: Vec<ItemNumber>,
    pub long_term: Vec<ItemNumber>,
}

/// The items that a record is about and that the pack contains.
pub fn items_of(record: &Record, pack: &Pack<Verified>) -> Vec<ItemNumber> {
    match record {
        Record::Event(Event { item, .. }) => pack.find(item).into_iter().collect(),
        Record::Impression(impression) => impression.items.iter().filter_map(|id| pack.find(id)).collect(),
        Record::Preference(preference) => {
            let mut items = Vec::new();
            pack.labelled(&preference.label, &mut |item| items.push(item));
            items
        }
        Record::Setting(_) => Vec::new(),
    }
}

/// Whether any of these items makes a record unreadable. A preference is, if all of its items are.
pub fn concerns(record: &Record, items: &[ItemNumber], is_so: impl Fn(ItemNumber) -> bool) -> bool {
    match record {
        Record::Preference(_) => !items.is_empty() && items.iter().all(|&item| is_so(item)),
        _ => items.iter().any(|&item| is_so(item)),
    }
}

impl History {
    /// Reads what the visitor permits.
    pub fn read(stored: &[(Key, Vec<u8>)], pack: &Pack<Verified>, view: &View<'_>) -> Self {
        let oldest = view.now.0.saturating_sub(i64::from(view.policy.retention().0) * DAY);
        let mut records: Vec<Record> = Vec::new();
        for (_, bytes) in stored.iter().filter(|(_, bytes)| !is_report(bytes)) {
            let Ok(record) = Record::from_bytes(bytes) else { continue };
            let timely = !record.ages() || (oldest..=view.now.0.saturating_add(DAY)).contains(&record.at().0);
            let items = items_of(&record, pack);
            if timely && !concerns(&record, &items, |item| view.forbids(pack, item)) {
                records.push(record);
            }
        }
        records.sort_by_key(Record::at); // Stable: of equal times, the one stored later is newer.
        let mut history = Self::default();
        for record in &records {
            history.take(record, pack);
        }
        history.on.sort_by_key(|kind| kind.number());
        history.limit();
        history.visits();
        history
    }

    fn take(&mut self, record: &Record, pack: &Pack<Verified>) {
        match record {
            Record::Event(Event { kind, at, .. }) => {
                self.entries.push(Entry { at: *at, kind: Some(*kind), items: items_of(record, pack), counts: true });
            }
            Record::Impression(_) => {
                let items = items_of(record, pack);
                self.entries.push(Entry { at: record.at(), kind: None, items, counts: false });
            }
            Record::Preference(preference) => {
                self.preferences.retain(|other| other.label != preference.label);
                if preference.what != PreferenceKind::Clear {
                    self.preferences.push(preference.clone());
                }
            }
            Record::Setting(setting) => {
                self.on.retain(|kind| *kind != setting.kind);
                if setting.on {
                    self.on.push(setting.kind);
                }
            }
        }
    }

    fn limit(&mut self) {
        for (is_event, most) in [(true, MAX_EVENTS), (false, MAX_IMPRESSIONS)] {
            let count = self.entries.iter().filter(|entry| entry.kind.is_some() == is_event).count();
            let mut excess = count.saturating_sub(most);
            self.entries.retain(|entry| {
                let goes = excess > 0 && entry.kind.is_some() == is_event;
                excess -= usize::from(goes);
                !goes
            });
        }
    }

    fn visits(&mut self) {
        let mut visits: Vec<Vec<ItemNumber>> = Vec::new();
        let mut before: Option<(Millis, bool, Vec<ItemNumber>)> = None;
        for entry in self.entries.iter_mut().filter(|entry| entry.kind.is_some()) {
            let clicked = before.as_ref().is_some_and(|(_, click, items)| *click && *items == entry.items);
            entry.counts = !(clicked && entry.kind == Some(Kind::View));
            if before.as_ref().is_none_or(|(at, ..)| entry.at.0.saturating_sub(at.0) > 30 * 60_000) {
                visits.push(Vec::new());
            }
            if let (Some(visit), Some(&item), true) = (visits.last_mut(), entry.items.first(), entry.counts) {
                visit.insert(0, item);
            }
            before = Some((entry.at, entry.kind == Some(Kind::Click), entry.items.clone()));
        }
        let shortened = |visit: Vec<ItemNumber>| visit.into_iter().take(64).collect::<Vec<_>>();
        self.window = visits.pop().map(shortened).unwrap_or_default();
        self.long_term = visits.into_iter().rev().flat_map(shortened).take(100).collect();
    }
}

/// The preference that counts for a label, or the setting's value, as if nothing were sensitive.
pub fn preferred(stored: &[(Key, Vec<u8>)], label: &Label) -> PreferenceKind {
    let mut newest: Option<PreferenceRecord> = None;
    for (_, bytes) in stored {
        if let Ok(Record::Preference(record)) = Record::from_bytes(bytes)
            && record.label == *label
            && newest.as_ref().is_none_or(|newest| newest.at <= record.at)
        {
            newest = Some(record);
        }
    }
    newest.map_or(PreferenceKind::Clear, |newest| newest.what)
}

/// Whether a setting is on.
pub fn is_on(stored: &[(Key, Vec<u8>)], kind: SettingKind) -> bool {
    let mut newest = None;
    for (_, bytes) in stored {
        if let Ok(Record::Setting(setting)) = Record::from_bytes(bytes)
            && setting.kind == kind
            && newest.is_none_or(|(at, _)| at <= setting.at)
        {
            newest = Some((setting.at, setting.on));
        }
    }
    newest.is_some_and(|(_, on)| on)
}
