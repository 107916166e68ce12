//! One record: a report, a change of its delivery status, or the arm assignment. Only this file can create such
//! records.
//!
//! A record contains: `u8` 5; `u8` status (0 prepared, 1 sending, 2 accepted, 3 rejected, 4 failed, 5 arm assignment);
//! `i64` milliseconds since 1970; `u8` length of the epoch (0 day, 1 week, 2 month); `u32` ε in millionths; the
//! [`Message`]; the question as text; the true answer as text. A change of status repeats the report's message, with
//! empty texts and an ε of 0; an arm assignment uses only the message's arm. A prepared report is also its own charge:
//! its cost is spent once the report is stored, and is never refunded.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::message::{Arm, Message};
use crate::budget::Spend;
use crate::bytes::{Reader, Writer};
use crate::consent::{Grant, Measurement, RecordError};
use crate::names::names;
use crate::policy::{Epoch, Metric, Tag};
use crate::units::{MicroEps, Millis};

/// A true answer for one epoch, to be reported.
#[derive(Clone, Copy, Debug)]
pub struct TrueAnswer<'a> {
    /// The metric.
    pub metric: &'a Metric,
    /// The number of the epoch.
    pub epoch: u16,
    /// The device's arm; [`Arm::None`] if the metric compares no arms.
    pub arm: Arm,
    /// The index of the true answer in the metric's list.
    pub answer: u32,
}

/// The content of a record: the delivery status of a report, or the arm assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryStatus {
    /// The report has been made but not sent.
    Prepared,
    /// The report is about to be sent. This status is stored before sending. After a crash it is unknown whether the
    /// report arrived, so the report is not sent again.
    Sending,
    /// The collector has counted the report.
    Accepted,
    /// The collector has permanently rejected the report.
    Rejected,
    /// The collector has not confirmed the report; the same bytes may be sent again.
    Failed,
    /// The arm was assigned.
    ArmAssigned,
}

names!(
    DeliveryStatus: Prepared = "prepared", Sending = "sending", Accepted = "accepted", Rejected = "rejected",
    Failed = "failed", ArmAssigned = "arm-assigned",
);

impl DeliveryStatus {
    const ALL: [Self; 6] =
        [Self::Prepared, Self::Sending, Self::Accepted, Self::Rejected, Self::Failed, Self::ArmAssigned];

    /// Returns the status with that number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

/// A report: the message for the collector, and its content in words for the visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    status: DeliveryStatus,
    at: Millis,
    length: u8,
    cost: MicroEps,
    message: Message,
    question: String,
    answer: String,
}

impl Report {
    /// The first byte of every report record, which identifies its kind.
    pub const FORM: u8 = 5;

    /// Creates a report of `symbol`, which the metric's randomizer drew for `answer`. Returns `None` if `spend` does
    /// not cover the cost of the metric.
    pub(super) fn prepare(
        answered: &TrueAnswer<'_>,
        (symbol, answer): (u32, &str),
        _: Grant<'_, Measurement>,
        spend: Spend,
    ) -> Option<Self> {
        let metric = answered.metric;
        if spend.cost() < metric.epsilon() {
            return None;
        }
        Some(Self {
            status: DeliveryStatus::Prepared,
            at: spend.at(),
            length: metric.epoch() as u8,
            cost: metric.epsilon(),
            message: Message { arm: answered.arm, epoch: answered.epoch, tag: metric.tag(), symbol },
            question: metric.question().to_owned(),
            answer: answer.to_owned(),
        })
    }

    /// Creates the record of a change in the delivery status of the report with this message.
    pub(super) fn with_status(message: Message, status: DeliveryStatus, at: Millis) -> Self {
        let (question, answer) = (String::new(), String::new());
        Self { status, at, length: 0, cost: MicroEps::ZERO, message, question, answer }
    }

    /// Assigns the arm: on average, `percent` of a hundred devices go to the holdout. Because 2⁶⁴ is not a multiple of
    /// a hundred, the probability deviates from this by less than 10⁻¹⁷.
    pub(super) fn arm_assignment(at: Millis, percent: u8, entropy: [u8; 8]) -> Self {
        let held_out = u64::from_le_bytes(entropy) % 100 < u64::from(percent);
        let arm = if held_out { Arm::Holdout } else { Arm::Personalised };
        Self::with_status(Message { arm, epoch: 0, tag: Tag(0), symbol: 0 }, DeliveryStatus::ArmAssigned, at)
    }

    /// Returns the status.
    #[must_use]
    pub const fn status(&self) -> DeliveryStatus {
        self.status
    }

    /// Returns the message for the collector.
    #[must_use]
    pub const fn message(&self) -> &Message {
        &self.message
    }

    /// Returns the cost.
    #[must_use]
    pub const fn cost(&self) -> MicroEps {
        self.cost
    }

    /// Returns the time when the report was made and charged.
    #[must_use]
    pub const fn at(&self) -> Millis {
        self.at
    }

    /// Returns the true answer in words.
    #[must_use]
    pub fn answer(&self) -> &str {
        &self.answer
    }

    /// Returns the question as worded in the policy; empty in a change of status.
    #[must_use]
    pub fn question(&self) -> &str {
        &self.question
    }

    /// Returns the length of the epoch.
    #[must_use]
    pub const fn epoch_length(&self) -> Epoch {
        match self.length {
            0 => Epoch::Day,
            1 => Epoch::Week,
            _ => Epoch::Month,
        }
    }

    /// Returns the stored form.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.u8(Self::FORM).u8(self.status as u8).i64(self.at.0).u8(self.length).u32(self.cost.millionths());
        writer.raw(&self.message.to_bytes()).text(&self.question).text(&self.answer);
        writer.into_bytes()
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError`] for any bytes that [`Report::to_bytes`] cannot have written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        let mut reader = Reader::new(bytes);
        if reader.u8()? != Self::FORM {
            return Err(RecordError);
        }
        let status = DeliveryStatus::from_number(reader.u8()?).ok_or(RecordError)?;
        let (at, length) = (Millis(reader.i64()?), reader.u8()?);
        let cost = MicroEps::new(reader.u32()?).ok_or(RecordError)?;
        let message = Message::from_bytes(reader.take(Message::LENGTH)?).map_err(|_| RecordError)?;
        let (question, answer) = (reader.text()?, reader.text()?);
        reader.finish()?;
        let plain = status == DeliveryStatus::Prepared || length == 0 && question.is_empty() && answer.is_empty();
        if length > 2 || !plain {
            return Err(RecordError);
        }
        let (question, answer) = (question.to_owned(), answer.to_owned());
        Ok(Self { status, at, length, cost, message, question, answer })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::survives_damage;

    fn sample() -> Report {
        Report {
            status: DeliveryStatus::Prepared,
            at: Millis(1_700_000_000_123),
            length: 2,
            cost: MicroEps::new(2_000_000).unwrap(),
            message: Message { arm: Arm::Holdout, epoch: 682, tag: Tag(0x0102_0304), symbol: 132 },
            question: "Why?".into(),
            answer: "é".into(),
        }
    }

    /// If this fails, stored reports can no longer be read: choose a new first byte and keep reading the old form.
    #[test]
    fn the_stored_form_matches_what_browsers_have_stored() {
        let golden = b"\x05\x00\x7b\x68\xe5\xcf\x8b\x01\x00\x00\x02\x80\x84\x1e\x00\
            \x01\x02\xaa\x02\x04\x03\x02\x01\x84\x00\x00\x00\x04Why?\x02\xc3\xa9";
        assert_eq!(sample().to_bytes(), golden);
        assert_eq!(Report::from_bytes(golden), Ok(sample()));
        let left = Report::with_status(*sample().message(), DeliveryStatus::Sending, sample().at);
        let golden = b"\x05\x01\x7b\x68\xe5\xcf\x8b\x01\x00\x00\x00\x00\x00\x00\x00\
            \x01\x02\xaa\x02\x04\x03\x02\x01\x84\x00\x00\x00\x00\x00";
        assert_eq!(left.to_bytes(), golden);
        assert_eq!(Report::from_bytes(golden), Ok(left));
    }

    #[test]
    fn every_truncation_is_refused_and_no_flipped_byte_panics() {
        survives_damage(&sample().to_bytes(), |bytes| Report::from_bytes(bytes).ok().map(|read| read.to_bytes()));
    }

    #[test]
    fn the_holdout_has_the_percentage_that_the_policy_declares() {
        let held_out = |percent| {
            let assigned = |n: u64| Report::arm_assignment(Millis(0), percent, n.to_le_bytes());
            (0..1000).filter(|&n| assigned(n).message.arm == Arm::Holdout).count()
        };
        assert_eq!([0, 10, 50].map(held_out), [0, 100, 500]);
    }
}
