//! Converts database rows to the values that they represent, and back.

use serde_json::{Value, json};

use super::unanswered::Unanswered;
use crate::collector::counters::{Cell, CounterKey, Declared, Reason, Refused};
use crate::policy::{Epoch, Tag};
use crate::report::Arm;
use crate::units::MicroEps;

/// `tag, epoch, arm, symbol, n`.
pub(super) type Count = (i64, i64, i64, i64, i64);
/// `day, reason, n`.
pub(super) type Refusal = (i64, String, i64);
/// `tag, name, question, measure, answers, epsilon, epoch, minimum_batch`.
pub(super) type Declaration = (i64, String, String, String, String, i64, String, i64);

/// Returns the error for a database with content from another program.
pub(super) fn odd() -> Unanswered {
    Unanswered("it contains a row that no collector writes".to_owned())
}

/// Returns the parameter of [`ADD_COUNTS`](super::sql::ADD_COUNTS).
pub(super) fn of_counts(counts: &[(CounterKey, u64)]) -> String {
    let rows = counts.iter().map(|(key, n)| json!([key.tag.0, key.epoch, key.arm.number(), key.symbol, n]));
    Value::Array(rows.collect()).to_string()
}

/// Returns the parameter of [`ADD_REFUSED`](super::sql::ADD_REFUSED).
pub(super) fn of_refused(refused: &[Refused]) -> String {
    let rows = refused.iter().map(|refused| json!([refused.day, refused.reason.code().as_str(), refused.count]));
    Value::Array(rows.collect()).to_string()
}

/// Returns the parameter of [`DECLARE`](super::sql::DECLARE).
pub(super) fn of_declared(metrics: &[Declared]) -> String {
    let rows = metrics.iter().map(|metric| {
        let answers = Value::from(metric.answers.as_slice()).to_string();
        let Declared { tag, name, question, measure, epsilon, epoch, minimum_batch, .. } = metric;
        json!([tag.0, name, question, measure, answers, epsilon.millionths(), epoch.name(), minimum_batch])
    });
    Value::Array(rows.collect()).to_string()
}

/// Returns the counter in a row, or `None` for a row that no collector writes.
pub(super) fn cell((tag, epoch, arm, symbol, n): Count) -> Option<Cell> {
    Some(Cell {
        tag: Tag(u32::try_from(tag).ok()?),
        epoch: u16::try_from(epoch).ok()?,
        arm: Arm::from_number(u8::try_from(arm).ok()?)?,
        symbol: u32::try_from(symbol).ok()?,
        count: u64::try_from(n).ok()?,
    })
}

/// Returns the refusal counter in a row.
pub(super) fn refused((day, reason, n): Refusal) -> Option<Refused> {
    let (day, count) = (u16::try_from(day).ok()?, u64::try_from(n).ok()?);
    Some(Refused { reason: Reason::of(&reason)?, day, count })
}

/// Returns the declaration in a row; whether it is in force is not stored.
pub(super) fn declared(row: Declaration) -> Option<Declared> {
    let (tag, name, question, measure, answers, epsilon, epoch, minimum_batch) = row;
    Some(Declared {
        tag: Tag(u32::try_from(tag).ok()?),
        name,
        question,
        measure,
        answers: serde_json::from_str(&answers).ok()?,
        epsilon: MicroEps::new(u32::try_from(epsilon).ok()?)?,
        epoch: [Epoch::Day, Epoch::Week, Epoch::Month].into_iter().find(|length| length.name() == epoch)?,
        minimum_batch: u32::try_from(minimum_batch).ok()?,
        in_force: false,
    })
}
