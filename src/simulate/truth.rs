//! Compares the estimates with the senders' true answers, which only a simulation knows.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::device::Departure;
use crate::collector::{Cell, CounterKey};
use crate::estimate::{Arms, Estimate, Table};
use crate::policy::{Metric, Tag};
use crate::report::{Arm, Randomizer};

/// How many senders gave each answer, by metric, epoch and arm.
#[derive(Clone, Debug, Default)]
pub(super) struct Truth(BTreeMap<(Tag, u16, Arm), Vec<u64>>);

impl Truth {
    /// Counts the answers of these reports.
    pub(super) fn of(metrics: &[Metric], sent: &[Departure]) -> Self {
        let mut truth = Self::default();
        for departure in sent {
            let message = departure.message;
            let Some(metric) = metrics.iter().find(|metric| metric.tag() == message.tag) else { continue };
            let place = metric.answers().iter().position(|answer| *answer == departure.answer);
            let counts = truth.0.entry((message.tag, message.epoch, message.arm)).or_default();
            counts.resize(metric.answers().len(), 0);
            if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
                *count += 1;
            }
        }
        truth
    }
}

/// One metric in one epoch and arm: the estimate for each answer, compared with the truth.
#[derive(Clone, Debug)]
pub struct TruthComparison {
    /// The metric's name.
    pub metric: String,
    /// The epoch, labelled as in exports.
    pub epoch: String,
    /// The arm; [`Arm::None`] if the metric compares no arms.
    pub arm: Arm,
    /// The number of reports that the collector counted.
    pub reports: u64,
    /// The minimum batch.
    pub minimum: u32,
    /// True if there are enough reports for the dashboard to show the estimates: at least the minimum batch; two arms
    /// must reach it together, and each must have a tenth of it.
    pub is_enough: bool,
    /// The answers.
    pub answers: Vec<Answer>,
}

/// The estimate and the truth of one answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The answer in words.
    pub answer: String,
    /// The share of senders with this true answer.
    pub truth: f64,
    /// The estimate from the collector's counts.
    pub estimate: Estimate,
}

impl Answer {
    /// Returns true if the 95 % interval covers the truth.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.estimate.interval.covers(self.truth)
    }
}

/// Compares the estimates that the counters give with the truth.
pub(super) fn compare(metrics: &[Metric], truth: &Truth, cells: &[Cell]) -> Vec<TruthComparison> {
    let mut all = Vec::new();
    for metric in metrics {
        let randomizer = Randomizer::of(metric.answers().len(), metric.epsilon());
        for (&(_, epoch, arm), counts) in truth.0.iter().filter(|((tag, ..), _)| *tag == metric.tag()) {
            let of = |arm: Arm| {
                cells.iter().filter(move |cell| (cell.tag, cell.epoch, cell.arm) == (metric.tag(), epoch, arm))
            };
            let symbols: Vec<(u32, u64)> = of(arm).map(|cell| (cell.symbol, cell.count)).collect();
            let reports = |arm| of(arm).map(|cell| cell.count).sum();
            let arms = Arms { personalised: (0, reports(Arm::Personalised)), holdout: (0, reports(Arm::Holdout)) };
            let is_enough = match arm {
                Arm::None => reports(arm) >= u64::from(metric.minimum_batch()),
                Arm::Personalised | Arm::Holdout => arms.are_enough(metric.minimum_batch()),
            };
            let answers = u32::try_from(counts.len()).unwrap_or(u32::MAX);
            let minimum = if is_enough { 0 } else { u32::MAX };
            let table = Table::of(&randomizer, answers, minimum, &symbols);
            let senders = counts.iter().sum::<u64>().max(1) as f64;
            let rows = metric.answers().iter().zip(counts).zip(&table.estimates);
            let answer = |((answer, &count), &estimate): ((&String, &u64), &Estimate)| Answer {
                answer: answer.clone(),
                truth: count as f64 / senders,
                estimate,
            };
            all.push(TruthComparison {
                metric: metric.name().to_owned(),
                epoch: metric.epoch().label(epoch),
                arm,
                reports: table.reports,
                minimum: metric.minimum_batch(),
                is_enough,
                answers: rows.map(answer).collect(),
            });
        }
    }
    all
}

/// Returns what was counted since an earlier snapshot.
pub(super) fn since(before: &[Cell], after: &[Cell]) -> Vec<Cell> {
    let key = |cell: &Cell| CounterKey { tag: cell.tag, epoch: cell.epoch, arm: cell.arm, symbol: cell.symbol };
    let earlier: BTreeMap<CounterKey, u64> = before.iter().map(|cell| (key(cell), cell.count)).collect();
    let grown = after.iter().map(|cell| {
        let count = cell.count.saturating_sub(earlier.get(&key(cell)).copied().unwrap_or(0));
        Cell { count, ..*cell }
    });
    grown.filter(|cell| cell.count > 0).collect()
}

/// Returns the comparisons as JSON.
pub(super) fn as_json(comparisons: &[TruthComparison]) -> Value {
    let answer = |answer: &Answer| {
        let Estimate { share, interval, reliability, .. } = answer.estimate;
        json!({
            "answer": answer.answer, "truth": answer.truth, "estimate": share, "low": interval.low, "high": interval.high,
            "reliability": reliability.name(), "covered": answer.is_covered(),
        })
    };
    let comparison = |comparison: &TruthComparison| {
        let arm = ["none", "personalised", "holdout"].get(usize::from(comparison.arm.number()));
        json!({
            "metric": comparison.metric, "epoch": comparison.epoch, "arm": arm, "reports": comparison.reports,
            "answers": comparison.answers.iter().map(answer).collect::<Vec<_>>(),
        })
    };
    comparisons.iter().map(comparison).collect()
}
