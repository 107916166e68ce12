//! The columns of the files: the same in every format.

use super::verdict::Verdict;
use crate::collector::findings::Finding;
use crate::estimate::{Estimate, PoisoningBound, PureProtocol};
use crate::report::Arm;

/// One answer of one epoch and arm.
pub struct Row<'a> {
    pub(super) finding: &'a Finding<'a>,
    pub(super) answer: &'a str,
    pub(super) epoch: String,
    pub(super) is_open: bool,
    pub(super) arm: Arm,
    pub(super) reports: u64,
    pub(super) estimate: Estimate,
    pub(super) protocol: PureProtocol,
    pub(super) verdict: Verdict,
}

/// A column's type, with the function that reads its value from a row.
pub(super) enum Column {
    Text(for<'r> fn(&'r Row<'_>) -> &'r str),
    Whole(fn(&Row<'_>) -> u64),
    Real(fn(&Row<'_>) -> f64),
    /// Empty, or null, if there is no value.
    Maybe(fn(&Row<'_>) -> Option<f64>),
}

/// The share of fake reports among all reports for which the files state the effect.
const FAKES: f64 = 0.01;

/// Every column with its name, in order. Names are stable, because scripts rely on them. The columns from `share` to
/// `count_variance` are the unbiased estimate, which noise can make negative; `fitted_share` is the share in the
/// nearest possible table. `epoch_state` is `open` while reports on the epoch are accepted, that is, until a day after
/// the end of the following epoch; until then, the rows of the epoch change and are no basis for decisions. After that,
/// it is `closed`. `reliability` is `too-few-reports` below the minimum batch. Two arms that are compared must reach
/// the minimum batch together, and each must have a tenth of it; otherwise, both are `too-few-reports`. The last nine
/// columns are the dashboard's conclusions ([`Verdict`]); those about two arms are repeated in every row of the epoch.
pub(super) const COLUMNS: [(&str, Column); 34] = [
    ("metric", Column::Text(|row| &row.finding.declared.name)),
    ("question", Column::Text(|row| &row.finding.declared.question)),
    ("epoch", Column::Text(|row| &row.epoch)),
    ("epoch_state", Column::Text(|row| if row.is_open { "open" } else { "closed" })),
    ("arm", Column::Text(|row| arm(row.arm))),
    ("answer", Column::Text(|row| row.answer)),
    ("reliability", Column::Text(|row| row.estimate.reliability.name())),
    ("reports", Column::Whole(|row| row.reports)),
    ("minimum_batch", Column::Whole(|row| u64::from(row.finding.declared.minimum_batch))),
    ("support", Column::Whole(|row| row.estimate.hits)),
    ("share", Column::Real(|row| row.estimate.share)),
    ("share_variance", Column::Real(|row| row.estimate.variance)),
    ("share_standard_error", Column::Real(|row| row.estimate.standard_error())),
    ("share_low_95", Column::Real(|row| row.estimate.interval.low)),
    ("share_high_95", Column::Real(|row| row.estimate.interval.high)),
    (
        "share_variance_among_visitors",
        Column::Real(|row| row.protocol.spread(row.estimate.share) / (row.reports as f64).max(1.0)),
    ),
    ("count", Column::Real(|row| row.estimate.share * row.reports as f64)),
    ("count_variance", Column::Real(|row| row.estimate.variance * (row.reports as f64).powi(2))),
    ("fitted_share", Column::Real(|row| row.estimate.fitted)),
    ("raised_by_1_percent_fakes", Column::Real(|row| PoisoningBound::of(&row.protocol, row.estimate.share, FAKES).up)),
    (
        "lowered_by_1_percent_fakes",
        Column::Real(|row| PoisoningBound::of(&row.protocol, row.estimate.share, FAKES).down),
    ),
    ("epsilon", Column::Real(|row| row.finding.declared.epsilon.value())),
    ("randomizer", Column::Text(|row| row.finding.randomizer.name())),
    ("p", Column::Real(|row| row.protocol.p)),
    ("q", Column::Real(|row| row.protocol.q)),
    ("standing", Column::Text(|row| row.verdict.standing)),
    ("change", Column::Maybe(|row| row.verdict.change.map(|change| change.difference))),
    ("change_low_95", Column::Maybe(|row| row.verdict.change.map(|change| change.interval.low))),
    ("change_high_95", Column::Maybe(|row| row.verdict.change.map(|change| change.interval.high))),
    ("change_significance", Column::Text(|row| row.verdict.change.map_or("", |change| change.significance.name()))),
    ("uplift", Column::Maybe(|row| row.verdict.uplift.map(|uplift| uplift.difference))),
    ("uplift_low_95", Column::Maybe(|row| row.verdict.uplift.map(|uplift| uplift.interval.low))),
    ("uplift_high_95", Column::Maybe(|row| row.verdict.uplift.map(|uplift| uplift.interval.high))),
    ("conclusion", Column::Text(|row| row.verdict.conclusion)),
];

fn arm(arm: Arm) -> &'static str {
    match arm {
        Arm::None => "all",
        Arm::Personalised => "personalised",
        Arm::Holdout => "holdout",
    }
}
