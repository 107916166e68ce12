//! Tabs over a model store that executes effects as the browser does: in whole transactions and in order.

use homebody::consent::{CollectedBy, ConsentState, Decided, Decision, version};
use homebody::history::{Key, Kind, PreferenceKind, Stored};
use homebody::ids::ItemNumber;
use homebody::pack::Label;
use homebody::pack_writer::Contents;
use homebody::policy::Purpose;
use homebody::report::is_report;
use homebody::session::{Effect, Erase, Input, Records, Session, SessionError};
use homebody::units::Millis;

use super::{policy, verified};

pub const PURPOSE: Purpose = Purpose::Recommendations;
pub const START: Millis = Millis(1_700_000_000_000);
pub const DAY: i64 = 86_400_000;

/// The records that IndexedDB would contain.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    pub ledger: Vec<Vec<u8>>,
    pub events: Vec<(u64, Vec<u8>)>,
    pub next: u64,
}

impl Disk {
    /// Executes one effect; returns whether the session must load.
    pub fn carry_out(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::Decide { record, erase, .. } => {
                self.ledger.push(record);
                match erase {
                    Erase::Nothing => {}
                    Erase::Reports => self.events.retain(|(_, record)| !is_report(record)),
                    Erase::All => self.events.clear(),
                }
                false
            }
            Effect::Append { records, under } if version(self.ledger.iter().map(Vec::as_slice)) == under => {
                for record in records {
                    self.events.push((self.next, record));
                    self.next += 1;
                }
                false
            }
            Effect::Append { .. } | Effect::Reload => true,
            Effect::Delete(keys) => {
                self.events.retain(|&(key, _)| !keys.contains(&Key(key)));
                false
            }
            Effect::EraseAll => {
                *self = Self { next: self.next, ..Self::default() };
                false
            }
        }
    }

    pub fn newest(&self) -> Option<Decision> {
        self.ledger.last().map(|record| Decision::from_bytes(record).unwrap())
    }

    /// Returns the consent state that follows from the newest decision and its age.
    pub fn state(&self, now: Millis) -> ConsentState {
        let Some(newest) = self.newest() else { return ConsentState::Unset };
        let days = now.days_since(newest.at());
        match newest.decided() {
            Decided::Given if (-1.0..=365.0).contains(&days) => ConsentState::Given,
            Decided::Refused if days < 181.0 => ConsentState::Refused, // From the start of its day.
            Decided::Withdrawn if days <= 180.0 => ConsentState::Withdrawn,
            _ => ConsentState::Unset,
        }
    }
}

/// One tab: a session and its pending effects.
pub struct Tab {
    pub session: Session,
    pub waiting: Vec<Effect>,
}

impl Tab {
    pub fn open(contents: &Contents, disk: &mut Disk, now: Millis) -> Self {
        let mut tab =
            Self { session: Session::new(verified(contents), policy(), false), waiting: vec![Effect::Reload] };
        tab.settle(disk, now);
        tab
    }

    pub fn step(&mut self, input: &Input<'_>) -> Result<usize, SessionError> {
        let effects = self.session.step(input)?;
        let count = effects.len();
        self.waiting.extend(effects);
        Ok(count)
    }

    pub fn settle(&mut self, disk: &mut Disk, now: Millis) {
        while !self.waiting.is_empty() {
            if disk.carry_out(self.waiting.remove(0)) {
                let copy = disk.clone();
                let events = copy.events.iter().map(|(key, bytes)| Stored { key: Key(*key), bytes }).collect();
                let records = Records { ledger: copy.ledger.iter().map(Vec::as_slice).collect(), events };
                let effects = self.session.step(&Input::Loaded { now, records }).unwrap();
                self.waiting.extend(effects);
            }
        }
    }
}

pub fn decide<'a>(decided: Decided, by_person: bool, now: Millis) -> Input<'a> {
    let collected_by = if by_person { CollectedBy::Homebody } else { CollectedBy::Script };
    Input::Decide { now, purpose: &PURPOSE, decided, collected_by, language: "en", text: [0; 32], receipt: [7; 16] }
}

pub fn prefer<'a>(what: PreferenceKind, label: &'a Label, now: Millis) -> Input<'a> {
    Input::Prefer { now, what, label }
}

/// Returns the stored records whose first byte is `form`.
pub fn of_form(records: &[(u64, Vec<u8>)], form: u8) -> Vec<&[u8]> {
    records.iter().map(|(_, record)| record.as_slice()).filter(|record| record.first() == Some(&form)).collect()
}

pub fn view(item: u32, now: Millis) -> Input<'static> {
    Input::Track { now, kind: Kind::View, item: ItemNumber(item) }
}
