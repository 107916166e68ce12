//! The reports of this device, their delivery status, and the arm. It is also the randomizer's memory (memoization): the same
//! answer gives the same symbol again, so that reporting it every month reveals no more than reporting it once.

use alloc::vec::Vec;

use super::design::Design;
use super::message::{Arm, Message};
use super::report::{Passage, Report, Telling};
use crate::budget::Spend;
use crate::consent::{Grant, Measurement};
use crate::ids::Stored;
use crate::policy::{Epoch, Tag};
use crate::units::{MicroEps, Millis};

/// The most different answers to one metric that ever get fresh noise: while consent lasts, a device reveals at most this many
/// times ε. After that it repeats an old answer, no matter what the true one is (chosen).
pub const MAX_ANSWERED: usize = 4;
/// How often a report is sent that the collector does not confirm (chosen).
const MAX_TRIES: usize = 3;

/// Reports and changes of their status, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Log {
    records: Vec<Report>,
    damaged: bool,
}

/// True for the records that the log reads, by their first byte.
#[must_use]
pub fn is_told(bytes: &[u8]) -> bool {
    bytes.first() == Some(&Report::FORM)
}

impl Log {
    /// Adds a stored record; false where it cannot be read.
    pub fn load(&mut self, _: Grant<'_, Measurement>, stored: &Stored<'_>) -> bool {
        let read = Report::from_bytes(stored.bytes);
        self.damaged |= read.is_err();
        read.map(|record| self.records.push(record)).is_ok()
    }

    /// False when a record could not be read: it may have been any report, so none is made or sent until all are erased.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        !self.damaged
    }

    /// Removes everything from memory.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// When the arm was assigned, and which. Of two tabs that did so at once, the first counts.
    #[must_use]
    pub fn lot(&self) -> Option<(Millis, Arm)> {
        let lot = self.records.iter().find(|record| record.passage() == Passage::Lot)?;
        Some((lot.at(), lot.message().arm))
    }

    /// Assigns the arm and returns the record.
    pub fn draw(&mut self, _: Grant<'_, Measurement>, now: Millis, percent: u8, entropy: [u8; 8]) -> Vec<u8> {
        self.keep(Report::lot(now, percent, entropy))
    }

    fn keep(&mut self, record: Report) -> Vec<u8> {
        let bytes = record.to_bytes();
        self.records.push(record);
        bytes
    }

    /// The reports to one metric, oldest first.
    fn of(&self, tag: Tag) -> impl Iterator<Item = &Report> {
        self.records.iter().filter(move |record| record.passage() == Passage::Prepared && record.message().tag == tag)
    }

    /// The total cost of all reports made in the calendar month of `now`.
    #[must_use]
    pub fn spent(&self, now: Millis) -> MicroEps {
        let (month, mut spent) = (Epoch::Month.number(now), MicroEps::ZERO);
        for record in &self.records {
            if Epoch::Month.number(record.at()) == month {
                spent = spent.plus(record.cost());
            }
        }
        spent
    }

    /// The report on an epoch of a metric, its latest status, and how often it was sent. Of two reports that two tabs made at
    /// once, the first counts.
    #[must_use]
    #[inline(never)] // Called in five places, none of them hot.
    pub fn find(&self, tag: Tag, epoch: u16) -> Option<(&Report, Passage, usize)> {
        let mut found: Option<(&Report, Passage, usize)> = None;
        for record in &self.records {
            let about = record.message();
            if about.tag == tag && about.epoch == epoch && record.passage() != Passage::Lot {
                let (report, before, left) = found.unwrap_or((record, Passage::Prepared, 0));
                let passage = if record.passage() == Passage::Prepared { before } else { record.passage() };
                found = Some((report, passage, left + usize::from(record.passage() == Passage::Leaving)));
            }
        }
        found
    }

    /// True when there is a report to send: it was never sent, or it failed, three times at most.
    #[must_use]
    pub fn may_leave(&self, tag: Tag, epoch: u16) -> bool {
        let waits = |(_, passage, left)| matches!(passage, Passage::Prepared | Passage::Failed) && left < MAX_TRIES;
        self.find(tag, epoch).is_some_and(waits)
    }

    /// The report that is being sent; `None` in any other status.
    #[must_use]
    pub fn leaving(&self, tag: Tag, epoch: u16) -> Option<&Message> {
        let (report, passage, _) = self.find(tag, epoch)?;
        (passage == Passage::Leaving).then(|| report.message())
    }

    /// Changes the delivery status of a report and returns the record.
    pub fn note(
        &mut self,
        _: Grant<'_, Measurement>,
        (tag, epoch): (Tag, u16),
        passage: Passage,
        at: Millis,
    ) -> Option<Vec<u8>> {
        let (report, ..) = self.find(tag, epoch)?;
        let record = Report::became(*report.message(), passage, at);
        Some(self.keep(record))
    }

    /// The earlier report that is repeated in place of a new one on `answer`: the last with this answer or, once there are
    /// [`MAX_ANSWERED`] different others, the first of all.
    #[must_use]
    pub fn again(&self, tag: Tag, answer: &str) -> Option<&Report> {
        let (mut before, mut answered) = (None, 0);
        for report in self.of(tag) {
            answered += usize::from(self.of(tag).find(|other| other.answer() == report.answer()) == Some(report));
            if report.answer() == answer || before.is_none() {
                before = Some(report);
            }
        }
        before.filter(|report| report.answer() == answer || answered >= MAX_ANSWERED)
    }

    /// Makes the report on an epoch that has none yet, and returns its record. An answer that was reported before keeps its
    /// symbol; a new one gets fresh noise, unless too many did.
    pub fn tell(
        &mut self,
        grant: Grant<'_, Measurement>,
        told: &Telling<'_>,
        spend: Spend,
        entropy: &[u8; 16],
    ) -> Option<Vec<u8>> {
        let (metric, tag) = (told.metric, told.metric.tag());
        let answer = metric.answers().get(told.answer as usize)?;
        if self.find(tag, told.epoch).is_some() {
            return None;
        }
        let said = match self.again(tag, answer) {
            Some(report) => (report.message().symbol, report.answer()),
            None => (Design::of(metric.answers().len(), metric.epsilon()).draw(told.answer, entropy)?, answer.as_str()),
        };
        let report = Report::prepare(told, said, grant, spend)?;
        Some(self.keep(report))
    }
}
