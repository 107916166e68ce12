//! All that has been told: the reports, what became of each, and the arm. It is the memory of the randomizer too: an answer
//! that was given before gives the same symbol again, so that saying it every month tells no more than saying it once.

use alloc::vec::Vec;

use super::design::Design;
use super::message::{Arm, Message};
use super::report::{Passage, Report, Telling};
use crate::budget::Spend;
use crate::consent::{Grant, Measurement};
use crate::ids::Stored;
use crate::policy::{Epoch, Tag};
use crate::units::{MicroEps, Millis};

/// The most different answers to one signal that are ever hidden in fresh noise: what a device tells while a yes lasts is
/// at most this many times ε. After that an old answer is said again, whatever the answer would be (chosen).
pub const MAX_ANSWERED: usize = 4;
/// How often a report that did not get through is tried (chosen).
const MAX_TRIES: usize = 3;

/// Reports and what became of them, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Log {
    records: Vec<Report>,
    damaged: bool,
}

/// True for the records that a log reads, by their first byte.
#[must_use]
pub fn is_told(bytes: &[u8]) -> bool {
    bytes.first() == Some(&Report::FORM)
}

impl Log {
    /// Adds what the store holds; false where it cannot be read.
    pub fn load(&mut self, _: Grant<'_, Measurement>, stored: &Stored<'_>) -> bool {
        let read = Report::from_bytes(stored.bytes);
        self.damaged |= read.is_err();
        read.map(|record| self.records.push(record)).is_ok()
    }

    /// False where something could not be read: it may have been any report, so none is made and none leaves until all are
    /// erased.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        !self.damaged
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// When the arm was drawn, and which. Of two tabs that drew at once, the first counts.
    #[must_use]
    pub fn lot(&self) -> Option<(Millis, Arm)> {
        let lot = self.records.iter().find(|record| record.passage() == Passage::Lot)?;
        Some((lot.at(), lot.message().arm))
    }

    /// Draws the arm.
    pub fn draw(&mut self, _: Grant<'_, Measurement>, now: Millis, percent: u8, entropy: [u8; 8]) -> Vec<u8> {
        self.keep(Report::lot(now, percent, entropy))
    }

    fn keep(&mut self, record: Report) -> Vec<u8> {
        let bytes = record.to_bytes();
        self.records.push(record);
        bytes
    }

    /// The reports to one signal, oldest first.
    fn of(&self, tag: Tag) -> impl Iterator<Item = &Report> {
        self.records.iter().filter(move |record| record.passage() == Passage::Prepared && record.message().tag == tag)
    }

    /// What all reports that were made in the calendar month of `now` cost together.
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

    /// The report on an epoch of a signal, what became of it last, and how often it left. Of two reports that two tabs made
    /// at once, the first counts.
    #[must_use]
    #[inline(never)] // Asked for in five places, and never in a hurry.
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

    /// True when there is a report that may leave: it never left, or there was no sign that it arrived, three times at most.
    #[must_use]
    pub fn may_leave(&self, tag: Tag, epoch: u16) -> bool {
        let waits = |(_, passage, left)| matches!(passage, Passage::Prepared | Passage::Failed) && left < MAX_TRIES;
        self.find(tag, epoch).is_some_and(waits)
    }

    /// The report that is leaving; no other.
    #[must_use]
    pub fn leaving(&self, tag: Tag, epoch: u16) -> Option<&Message> {
        let (report, passage, _) = self.find(tag, epoch)?;
        (passage == Passage::Leaving).then(|| report.message())
    }

    /// Notes what becomes of a report, and gives the record of that.
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

    /// The earlier report that is said again in place of `answer`: the last one that gave it, or, once there are
    /// [`MAX_ANSWERED`] others, the first of all.
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

    /// Makes the report on an epoch that none has been made on, and gives its record. An answer that was given before brings
    /// its symbol; a new one is drawn for, unless too many were.
    pub fn tell(
        &mut self,
        grant: Grant<'_, Measurement>,
        told: &Telling<'_>,
        spend: Spend,
        entropy: &[u8; 16],
    ) -> Option<Vec<u8>> {
        let (signal, tag) = (told.signal, told.signal.tag());
        let answer = signal.answers().get(told.answer as usize)?;
        if self.find(tag, told.epoch).is_some() {
            return None;
        }
        let said = match self.again(tag, answer) {
            Some(report) => (report.message().symbol, report.answer()),
            None => (Design::of(signal.answers().len(), signal.epsilon()).draw(told.answer, entropy)?, answer.as_str()),
        };
        let report = Report::prepare(told, said, grant, spend)?;
        Some(self.keep(report))
    }
}
