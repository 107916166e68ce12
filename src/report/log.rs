//! The reports of this device, the delivery status of each, and the device's arm. The log is also the randomizer's
//! memory (memoization): the same answer always gives the same symbol, so reporting an answer every month reveals no
//! more than reporting it once.

use alloc::vec::Vec;

use super::message::{Arm, Message};
use super::randomizer::Randomizer;
use super::report::{DeliveryStatus, Report, TrueAnswer};
use crate::budget::Spend;
use crate::consent::{Grant, Measurement};
use crate::ids::Stored;
use crate::policy::{Epoch, Tag};
use crate::units::{MicroEps, Millis};

/// The maximum number of different answers to one metric that get fresh noise (chosen). While consent lasts, a device
/// reveals at most this many times ε. After that, it repeats an earlier response, regardless of the true answer.
pub const MAX_MEMOIZED: usize = 4;
/// The maximum number of times that a report is sent if the collector does not confirm it (chosen).
const MAX_TRIES: usize = 3;

/// Reports and changes of their status, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Log {
    records: Vec<Report>,
    damaged: bool,
}

/// Returns true if the first byte of a record shows that it belongs in the log.
#[must_use]
pub fn is_report(bytes: &[u8]) -> bool {
    bytes.first() == Some(&Report::FORM)
}

impl Log {
    /// Adds a stored record; returns false if it cannot be read or is later than `plausible`.
    pub fn load(&mut self, _: Grant<'_, Measurement>, stored: &Stored<'_>, plausible: Millis) -> bool {
        let read = Report::from_bytes(stored.bytes);
        let whole = read.as_ref().is_ok_and(|record| record.at() <= plausible);
        self.damaged |= !whole;
        self.records.extend(read);
        whole
    }

    /// Returns false if a record could not be read or has an implausible time: it may have been a report on any metric
    /// and epoch, so no report is made or sent until all reports are erased.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        !self.damaged
    }

    /// Returns the latest time of any record.
    #[must_use]
    pub fn latest(&self) -> Option<Millis> {
        self.records.iter().map(Report::at).max()
    }

    /// Removes everything from memory.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Returns the arm and the time of its assignment. If two tabs assigned an arm at the same time, the first
    /// assignment counts.
    #[must_use]
    pub fn arm_assignment(&self) -> Option<(Millis, Arm)> {
        let assignment = self.records.iter().find(|record| record.status() == DeliveryStatus::ArmAssigned)?;
        Some((assignment.at(), assignment.message().arm))
    }

    /// Assigns the arm and returns the record.
    pub fn assign_arm(&mut self, _: Grant<'_, Measurement>, now: Millis, percent: u8, entropy: [u8; 8]) -> Vec<u8> {
        self.keep(Report::arm_assignment(now, percent, entropy))
    }

    fn keep(&mut self, record: Report) -> Vec<u8> {
        let bytes = record.to_bytes();
        self.records.push(record);
        bytes
    }

    /// Returns the reports on one metric, oldest first.
    fn of(&self, tag: Tag) -> impl Iterator<Item = &Report> {
        self.records
            .iter()
            .filter(move |record| record.status() == DeliveryStatus::Prepared && record.message().tag == tag)
    }

    /// Returns the total cost of all reports made in the calendar month of `now`.
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

    /// Returns the report on an epoch of a metric, its latest status, and the number of times it was sent. If two tabs
    /// made a report at the same time, the first one counts.
    #[must_use]
    #[inline(never)] // Called in five places, none of them hot.
    pub fn find(&self, tag: Tag, epoch: u16) -> Option<(&Report, DeliveryStatus, usize)> {
        let mut found: Option<(&Report, DeliveryStatus, usize)> = None;
        for record in &self.records {
            let about = record.message();
            if about.tag == tag && about.epoch == epoch && record.status() != DeliveryStatus::ArmAssigned {
                let (report, before, left) = found.unwrap_or((record, DeliveryStatus::Prepared, 0));
                let status = if record.status() == DeliveryStatus::Prepared { before } else { record.status() };
                found = Some((report, status, left + usize::from(record.status() == DeliveryStatus::Sending)));
            }
        }
        found
    }

    /// Returns true if the report may be sent: either it has never been sent, or it failed after fewer than three
    /// attempts.
    #[must_use]
    pub fn is_sendable(&self, tag: Tag, epoch: u16) -> bool {
        let waits =
            |(_, status, left)| matches!(status, DeliveryStatus::Prepared | DeliveryStatus::Failed) && left < MAX_TRIES;
        self.find(tag, epoch).is_some_and(waits)
    }

    /// Returns the message of the report; `None` unless the report is being sent.
    #[must_use]
    pub fn sending(&self, tag: Tag, epoch: u16) -> Option<&Message> {
        let (report, status, _) = self.find(tag, epoch)?;
        (status == DeliveryStatus::Sending).then(|| report.message())
    }

    /// Changes the delivery status of a report and returns the record of the change.
    pub fn set_status(
        &mut self,
        _: Grant<'_, Measurement>,
        (tag, epoch): (Tag, u16),
        status: DeliveryStatus,
        at: Millis,
    ) -> Option<Vec<u8>> {
        let (report, ..) = self.find(tag, epoch)?;
        let record = Report::with_status(*report.message(), status, at);
        Some(self.keep(record))
    }

    /// Returns the earlier report to repeat instead of drawing fresh noise for `answer`: the last report with this
    /// answer or, once [`MAX_MEMOIZED`] other answers have been reported, the very first report.
    #[must_use]
    pub fn memoized(&self, tag: Tag, answer: &str) -> Option<&Report> {
        let (mut before, mut answered) = (None, 0);
        for report in self.of(tag) {
            answered += usize::from(self.of(tag).find(|other| other.answer() == report.answer()) == Some(report));
            if report.answer() == answer || before.is_none() {
                before = Some(report);
            }
        }
        before.filter(|report| report.answer() == answer || answered >= MAX_MEMOIZED)
    }

    /// Makes the report on an epoch that has no report yet, and returns its record. An answer that was reported before
    /// keeps its symbol; a new answer gets fresh noise unless the limit on fresh noise has been reached.
    pub fn report(
        &mut self,
        grant: Grant<'_, Measurement>,
        answered: &TrueAnswer<'_>,
        spend: Spend,
        entropy: &[u8; 16],
    ) -> Option<Vec<u8>> {
        let (metric, tag) = (answered.metric, answered.metric.tag());
        let answer = metric.answers().get(answered.answer as usize)?;
        if self.find(tag, answered.epoch).is_some() {
            return None;
        }
        let given = match self.memoized(tag, answer) {
            Some(report) => (report.message().symbol, report.answer()),
            None => (
                Randomizer::of(metric.answers().len(), metric.epsilon()).draw(answered.answer, entropy)?,
                answer.as_str(),
            ),
        };
        let report = Report::prepare(answered, given, grant, spend)?;
        Some(self.keep(report))
    }
}
