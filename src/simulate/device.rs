//! A simulated visitor's browser: the real engine with a store that executes effects as the browser does, in whole
//! transactions and in order.

use std::collections::VecDeque;

use crate::consent::{CollectedBy, Decided, version};
use crate::history::{Key, Stored};
use crate::pack::{Pack, Verified};
use crate::policy::{Checked, Purpose, Tag};
use crate::report::{DeliveryStatus, Message, Report, is_report};
use crate::session::{Effect, Erase, Input, Records, Session, SessionError};
use crate::units::Millis;

/// The records that IndexedDB would contain.
#[derive(Debug, Default)]
struct Store {
    ledger: Vec<Vec<u8>>,
    records: Vec<(Key, Vec<u8>)>,
    next: u64,
}

impl Store {
    /// Executes one effect; returns true if the engine must load the store again.
    fn carry_out(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::Decide { record, erase, .. } => {
                self.ledger.push(record);
                match erase {
                    Erase::Nothing => {}
                    Erase::Reports => self.records.retain(|(_, record)| !is_report(record)),
                    Erase::All => self.records.clear(),
                }
                false
            }
            Effect::Append { records, under } if version(self.ledger.iter().map(Vec::as_slice)) == under => {
                for record in records {
                    self.records.push((Key(self.next), record));
                    self.next += 1;
                }
                false
            }
            Effect::Append { .. } | Effect::Reload => true,
            Effect::Delete(keys) => {
                self.records.retain(|(key, _)| !keys.contains(key));
                false
            }
            Effect::EraseAll => {
                *self = Self::default();
                false
            }
        }
    }
}

/// A report that left a device, with the message that the collector sees and the true answer that it does not see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Departure {
    /// When it left the device.
    pub at: Millis,
    /// The message that was sent.
    pub message: Message,
    /// The true answer, in words.
    pub answer: String,
}

/// One simulated browser, which visitors use one after the other.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) session: Session,
    store: Store,
}

impl Device {
    /// Returns a browser without any history.
    pub(super) fn new(pack: Pack<Verified>, policy: Checked) -> Self {
        Self { session: Session::new(pack, policy, false), store: Store::default() }
    }

    /// Resets the browser for the next visitor; nothing of the previous one remains.
    pub(super) fn wipe(&mut self, now: Millis) -> Result<(), SessionError> {
        self.take(now, &Input::EraseAll)?;
        self.open(now)
    }

    /// Opens a page: the engine reads the stored records.
    pub(super) fn open(&mut self, now: Millis) -> Result<(), SessionError> {
        self.settle(now, vec![Effect::Reload])
    }

    /// Handles an input and executes the engine's effects; returns how many there were.
    pub(super) fn take(&mut self, now: Millis, input: &Input<'_>) -> Result<usize, SessionError> {
        let effects = self.session.step(input)?;
        let count = effects.len();
        self.settle(now, effects)?;
        Ok(count)
    }

    /// Answers a consent question for the visitor.
    pub(super) fn decide(
        &mut self,
        now: Millis,
        purpose: &Purpose,
        yes: bool,
        receipt: [u8; 16],
    ) -> Result<(), SessionError> {
        let decided = if yes { Decided::Given } else { Decided::Refused };
        let (collected_by, language, text) = (CollectedBy::Homebody, "en", [0; 32]);
        self.take(now, &Input::Decide { now, purpose, decided, collected_by, language, text, receipt })?;
        Ok(())
    }

    /// Sends a report as the page does: the status "sending" is stored before the report's bytes are released. Returns
    /// `None` if the report may not be sent.
    pub(super) fn leave(&mut self, at: Millis, tag: Tag, epoch: u16) -> Result<Option<Departure>, SessionError> {
        self.open(at)?;
        if self.take(at, &Input::Delivery { now: at, tag, epoch, status: DeliveryStatus::Sending })? == 0 {
            return Ok(None);
        }
        // Every report counts as accepted at once, because the whole simulation fails if one report is not accepted.
        self.take(at, &Input::Delivery { now: at, tag, epoch, status: DeliveryStatus::Accepted })?;
        let reports = self.store.records.iter().filter_map(|(_, record)| Report::from_bytes(record).ok());
        let about = |report: &Report| report.message().tag == tag && report.message().epoch == epoch;
        let mut made = reports.filter(|report| report.status() == DeliveryStatus::Prepared && about(report));
        Ok(made.next().map(|report| Departure { at, message: *report.message(), answer: report.answer().to_owned() }))
    }

    fn settle(&mut self, now: Millis, effects: Vec<Effect>) -> Result<(), SessionError> {
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            if self.store.carry_out(effect) {
                let events = self.store.records.iter().map(|(key, bytes)| Stored { key: *key, bytes }).collect();
                let records = Records { ledger: self.store.ledger.iter().map(Vec::as_slice).collect(), events };
                waiting.extend(self.session.step(&Input::Loaded { now, records })?);
            }
        }
        Ok(())
    }
}
