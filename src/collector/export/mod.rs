//! Estimates as files, with one row per answer, epoch and arm. A row contains everything that further computation
//! needs, including variances. CSV is for spreadsheets, JSON for programs, and Parquet for analytical engines; all
//! three have the same columns in the same order.

mod columnar;
mod text;

use super::CollectorError;
use super::findings::{Finding, Period};
use crate::errors::Code;
use crate::estimate::{Estimate, PoisoningBound, Table};
use crate::report::Arm;

/// A file format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated, with a header, RFC 4180.
    Csv,
    /// One object with a list of rows.
    Json,
    /// Apache Parquet: one row group, uncompressed.
    Parquet,
}

impl Format {
    /// Returns the extension of the file name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Parquet => "parquet",
        }
    }

    /// Returns the media type.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Json => "application/json",
            Self::Parquet => "application/vnd.apache.parquet",
        }
    }
}

/// One answer of one epoch and arm.
pub(super) struct Row<'a> {
    finding: &'a Finding<'a>,
    answer: &'a str,
    epoch: String,
    is_open: bool,
    arm: Arm,
    reports: u64,
    estimate: Estimate,
    protocol: crate::estimate::PureProtocol,
}

/// A column's type, with the function that reads its value from a row.
pub(super) enum Column {
    Text(for<'r> fn(&'r Row<'_>) -> &'r str),
    Whole(fn(&Row<'_>) -> u64),
    Real(fn(&Row<'_>) -> f64),
}

/// The share of fake reports among all reports for which the files state the effect.
const FAKES: f64 = 0.01;

/// Every column with its name, in order. Names are stable, because scripts rely on them. The columns from `share` to
/// `count_variance` are the unbiased estimate, which noise can make negative; `fitted_share` is the share in the
/// nearest possible table. `epoch_state` is `open` while reports on the epoch are accepted, that is, until a day after
/// the end of the following epoch; until then, the rows of the epoch change and are no basis for decisions. After that,
/// it is `closed`. `reliability` is `too-few-reports` below the minimum batch. Two arms that are compared must reach
/// the minimum batch together, and each must have a tenth of it; otherwise, both are `too-few-reports`.
pub(super) const COLUMNS: [(&str, Column); 25] = [
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
];

fn arm(arm: Arm) -> &'static str {
    match arm {
        Arm::None => "all",
        Arm::Personalised => "personalised",
        Arm::Holdout => "holdout",
    }
}

/// Returns the rows of a metric, or of one of its epochs.
pub(super) fn rows<'a>(finding: &'a Finding<'a>, epoch: Option<&str>) -> Vec<Row<'a>> {
    let wanted = finding.epochs.iter().filter(|period| epoch.is_none_or(|label| label == period.label));
    let of_table = |period: &Period, (arm, table): (Arm, Table)| -> Vec<Row<'a>> {
        let rows = finding.declared.answers.iter().zip(&table.estimates).map(|(answer, estimate)| Row {
            finding,
            answer,
            epoch: period.label.clone(),
            is_open: period.open_until.is_some(),
            arm,
            reports: table.reports,
            estimate: *estimate,
            protocol: table.protocol,
        });
        rows.collect()
    };
    wanted.flat_map(|period| finding.tables(period).into_iter().flat_map(|t| of_table(period, t))).collect()
}

/// Returns the file's bytes.
///
/// # Errors
/// `serve/files` if a writer fails, which happens only when memory runs out.
pub(super) fn write(rows: &[Row<'_>], format: Format, simulated: bool) -> Result<Vec<u8>, CollectorError> {
    match format {
        Format::Csv => text::csv(rows, simulated)
            .map_err(|cause| CollectorError { code: Code::ServeFiles, message: cause.to_string() }),
        Format::Json => Ok(text::json(rows, simulated)),
        Format::Parquet => columnar::parquet(rows, simulated),
    }
}
