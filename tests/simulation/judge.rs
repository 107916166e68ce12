//! Judges every change of the database: what is written must be permitted, and what is deleted must have a reason.

use homebody::consent::{Answer, Decided, Decision};
use homebody::engine::{Operation, Transaction};
use homebody::history::{Event, Impression, MAX_EVENTS, MAX_IMPRESSIONS, PreferenceRecord, Record};
use homebody::ids::Key;
use homebody::policy::Purpose;
use homebody::report::is_report;
use homebody::session::Erase;

use super::database::Changed;
use super::naive::consent::{DAY, readable};
use super::naive::history::{concerns, is_on, items_of, preferred};
use super::tally::Happening;
use super::world::World;

impl World<'_> {
    pub fn judge(&mut self, at: usize, operation: &Operation, changed: &Changed) {
        let before = &changed.before.records;
        match operation {
            Operation::Write(_, Transaction::Delete { .. }) => {
                for (key, bytes) in &changed.deleted {
                    let reason = self.reason(at, *key, bytes, before);
                    assert!(reason.is_some(), "a record was deleted without a reason: {bytes:?}");
                    if let Some(Some(happening)) = reason {
                        self.tally.count(happening);
                    }
                    // Another policy may forbid a preference that a visitor has just set in a tab with an older one.
                    if let Ok(Record::Preference(PreferenceRecord { label, .. })) = Record::from_bytes(bytes)
                        && preferred(before, &label) != preferred(&self.database.contents.records, &label)
                    {
                        self.changes += 1;
                    }
                }
            }
            Operation::Write(_, Transaction::Append { under, .. }) if changed.added > 0 => {
                let is_same = changed.before.ledger.concat() == *under;
                assert!(is_same || self.damaged, "records were stored under another ledger");
                self.added(at, changed.added);
            }
            Operation::Write(_, Transaction::Decide { record, erase }) if changed.decided => {
                let decision = Decision::from_bytes(record).expect("a stored decision can be read");
                if decision.decided() == Decided::Given && decision.purpose == Purpose::Recommendations {
                    self.given = self.step;
                }
                let tab = &self.tabs[at];
                let theirs = decision.decided() != Decided::Given || tab.consented.contains(&decision.purpose);
                assert!(theirs, "consent was stored that nobody gave");
                if let Answer::Refused(day) = decision.answer {
                    let name = decision.purpose.name();
                    let (revision, day) = (decision.revision.to_le_bytes(), day.0.to_le_bytes());
                    let length = [name.len() as u8];
                    let constant = [&[3, 2], &length[..], name.as_bytes(), &revision, &day].concat();
                    assert_eq!(*record, constant, "a refusal stores more than purpose, revision and day");
                }
                let ends = decision.decided() != Decided::Given;
                let expected = match decision.purpose {
                    Purpose::Recommendations if ends => Erase::All,
                    Purpose::Measurement if ends => Erase::Reports,
                    _ => Erase::Nothing,
                };
                assert_eq!(*erase, expected, "a decision erases what it should");
            }
            _ => {}
        }
    }

    /// The new records are at the end.
    fn added(&mut self, at: usize, added: usize) {
        let decisions = readable(&self.database.contents.ledger);
        let stored = self.database.contents.records.len();
        for index in stored - added..stored {
            let (key, bytes) = self.database.contents.records[index].clone();
            if is_report(&bytes) {
                self.recorded(at, &bytes, &decisions);
                continue;
            }
            let Ok(record) = Record::from_bytes(&bytes) else {
                assert!(self.database.damaged.contains(&key), "a stored record cannot be read");
                continue;
            };
            let (form, made) = (bytes[0], record.at());
            self.tabs[at].kept.retain(|kept| (kept.form, kept.at) != (form, made));
            let given = |decision: &Decision| decision.purpose == Purpose::Recommendations;
            let newest = decisions.iter().rev().find(|decision| given(decision));
            let given = newest.is_some_and(|decision| decision.decided() == Decided::Given);
            // An open tab does not notice damage to a decision that is not the newest.
            assert!(given || self.damaged, "a record was stored without consent");
        }
    }

    /// Why a tab may delete a record; `None` if there is no reason.
    fn reason(&self, at: usize, key: Key, bytes: &[u8], before: &[(Key, Vec<u8>)]) -> Option<Option<Happening>> {
        let tab = &self.tabs[at];
        let purpose = if is_report(bytes) { Purpose::Measurement } else { Purpose::Recommendations };
        let views = || tab.reads.iter().map(|(decisions, now)| tab.view(self.site, decisions, *now));
        if views().any(|view| view.kept(&purpose).is_none()) {
            return Some(None);
        }
        if is_report(bytes) {
            return None;
        }
        if tab.erasing.contains(&key) || self.database.damaged.contains(&key) {
            return Some(None);
        }
        let is_damaged = !self.database.damaged.is_empty();
        let record = Record::from_bytes(bytes).ok()?;
        if tab.resetting && matches!(record, Record::Impression(_)) {
            return Some(None);
        }
        let pack = tab.pack(self.site);
        let items = items_of(&record, pack);
        if views().any(|view| concerns(&record, &items, |item| view.deletes(pack, item))) {
            return Some(None);
        }
        let (form, most) = match &record {
            Record::Event(_) => (Event::FORM, MAX_EVENTS),
            Record::Impression(_) => (Impression::FORM, MAX_IMPRESSIONS),
            Record::Preference(preference) => {
                let label = &preference.label;
                let same = preferred(before, label) == preferred(&self.database.contents.records, label);
                // The record that replaced this one may be the one that was damaged.
                return (same || is_damaged).then_some(None);
            }
            Record::Setting(setting) => {
                let kind = setting.kind;
                let same = is_on(before, kind) == is_on(&self.database.contents.records, kind);
                return (same || is_damaged).then_some(None);
            }
        };
        let expired = views().any(|view| {
            let agreed = view.kept(&purpose).map_or(u16::MAX, |receipt| receipt.terms.retention.0);
            // While consent is suspended, what the visitor agreed to bounds how long records are kept.
            let days =
                if view.given(&purpose) { view.policy.retention().0 } else { view.policy.retention().0.min(agreed) };
            record.at().0 < view.now.0.saturating_sub(i64::from(days) * DAY)
        });
        if expired {
            return Some(Some(Happening::Expired));
        }
        let count = before.iter().filter(|(_, bytes)| bytes.first() == Some(&form)).count();
        (count > most).then_some(Some(Happening::Beyond))
    }
}
