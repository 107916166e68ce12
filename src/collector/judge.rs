//! Decides whether a message may be counted: it must have a known metric, a valid arm, the right epoch, in which the
//! question is asked, and a possible symbol. The functions are pure; the time is an argument.

use std::collections::HashMap;

use super::counters::{CounterKey, Reason};
use crate::policy::{Epoch, Metric, Tag};
use crate::report::{Arm, Message, Randomizer};
use crate::units::Millis;

/// Tolerance for wrong device clocks and late reports (chosen: a day covers a wrong time zone).
const SLACK: i64 = 86_400_000;

/// What the judge needs to know about a metric in force.
#[derive(Clone, Debug)]
struct Known {
    metric: Metric,
    symbols: u32,
}

/// Judges messages according to the metrics in force.
#[derive(Clone, Debug)]
pub(super) struct Judge {
    known: HashMap<Tag, Known>,
}

impl Judge {
    /// Returns a judge for these metrics.
    pub(super) fn new(metrics: &[Metric]) -> Self {
        let known = metrics.iter().map(|metric| {
            let symbols = Randomizer::of(metric.answers().len(), metric.epsilon()).symbols();
            (metric.tag(), Known { metric: metric.clone(), symbols })
        });
        Self { known: known.collect() }
    }

    /// Returns the counter to which a message belongs at this moment.
    ///
    /// # Errors
    /// The first reason not to count it, in the order of the wire format.
    pub(super) fn judge(&self, bytes: &[u8], now: Millis) -> Result<CounterKey, Reason> {
        let message = Message::from_bytes(bytes).map_err(|_| Reason::Malformed)?;
        let Known { metric, symbols } = self.known.get(&message.tag).ok_or(Reason::UnknownSignal)?;
        if metric.measure().has_arms() == (message.arm == Arm::None) {
            return Err(Reason::Malformed);
        }
        if !metric.covers(message.epoch) || !open(metric.epoch(), message.epoch, now) {
            return Err(Reason::Epoch);
        }
        if message.symbol >= *symbols {
            return Err(Reason::Symbol);
        }
        let Message { arm, epoch, tag, symbol } = message;
        Ok(CounterKey { tag, epoch, arm, symbol })
    }
}

/// Returns true while reports on the epoch with this number are accepted: from its end to the end of the next epoch,
/// with a tolerance on both sides.
fn open(epoch: Epoch, number: u16, now: Millis) -> bool {
    let (Some(next), Some(closes)) = (number.checked_add(1), closes(epoch, number)) else { return false };
    (epoch.start(next).0.saturating_sub(SLACK)..closes.0).contains(&now.0)
}

/// Returns when the epoch with this number closes; from then on, reports on it are refused. Returns `None` for the last
/// two numbers, for which no report is ever counted.
pub(super) fn closes(epoch: Epoch, number: u16) -> Option<Millis> {
    Some(Millis(epoch.start(number.checked_add(2)?).0.saturating_add(SLACK)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Checked, Node};

    const DAY: i64 = 86_400_000;

    #[test]
    fn an_epoch_is_open_from_a_day_before_its_end_to_a_day_after_the_end_of_the_next() {
        for (epoch, number) in [(Epoch::Day, 20_778), (Epoch::Week, 2_968), (Epoch::Month, 682), (Epoch::Month, 685)] {
            let (end, end_of_next) = (epoch.start(number + 1).0, epoch.start(number + 2).0);
            for (at, is_open) in [
                (epoch.start(number).0, epoch == Epoch::Day),
                (end - DAY - 1, false),
                (end - DAY, true),
                (end, true),
                (end_of_next, true),
                (end_of_next + DAY - 1, true),
                (end_of_next + DAY, false),
                (i64::MAX, false),
                (i64::MIN, false),
            ] {
                assert_eq!(open(epoch, number, Millis(at)), is_open, "{epoch:?} {number} at {at}");
            }
        }
    }

    #[test]
    fn epochs_without_a_next_one_are_never_open() {
        for epoch in [Epoch::Day, Epoch::Week, Epoch::Month] {
            for number in [u16::MAX, u16::MAX - 1] {
                assert!(!open(epoch, number, Millis(i64::MAX)) && !open(epoch, number, epoch.start(u16::MAX)));
            }
        }
    }

    #[test]
    fn a_report_on_a_month_in_which_the_question_is_not_asked_is_refused() {
        let policy = r#"{ "version": 1, "revision": 1, "controller": { "name": "A", "contact": "a@example.org" },
            "retention_days": 90, "purposes": ["measurement", "recommendations"],
            "measurement": { "recipient": "A", "metrics": [
              { "name": "steps", "question": "How far?", "measures": "funnel", "months": [9, 10] } ] } }"#;
        let policy = Checked::read(&serde_json::from_str::<Node>(policy).unwrap()).unwrap();
        let (judge, tag) = (Judge::new(policy.metrics()), policy.metrics()[0].tag());
        let judged = |month: u16| {
            // Two days after the end of the month, in 2026.
            let (epoch, symbol) = (56 * 12 + month - 1, 0);
            let now = Millis(Epoch::Month.start(epoch + 1).0 + 2 * DAY);
            judge.judge(&Message { arm: Arm::None, epoch, tag, symbol }.to_bytes(), now).map(|key| key.epoch)
        };
        assert_eq!([8, 9, 10, 11].map(judged), [Err(Reason::Epoch), Ok(680), Ok(681), Err(Reason::Epoch)]);
    }
}
