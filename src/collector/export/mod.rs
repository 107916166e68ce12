//! Estimates as files, with one row per answer, epoch and arm. A row contains everything that further computation
//! needs, including variances. CSV is for spreadsheets, JSON for programs, and Parquet for analytical engines; all
//! three have the same columns in the same order.

mod columnar;
mod columns;
mod text;
mod verdict;

use super::CollectorError;
use super::findings::{Finding, Period};
use crate::errors::Code;
use crate::estimate::Table;
use crate::report::Arm;

pub(super) use columns::Row;

use verdict::{Verdict, verdicts};

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

/// Returns the rows of a metric, or of one of its epochs.
pub(super) fn rows<'a>(finding: &'a Finding<'a>, epoch: Option<&str>) -> Vec<Row<'a>> {
    let is_wanted = |period: &Period| epoch.is_none_or(|label| label == period.label);
    let wanted = finding.epochs.iter().enumerate().filter(|(_, period)| is_wanted(period));
    let of_table = |period: &Period, verdicts: &[Verdict], (arm, table): (Arm, Table)| -> Vec<Row<'a>> {
        let answers = finding.declared.answers.iter().zip(&table.estimates).zip(verdicts);
        let rows = answers.map(|((answer, estimate), verdict)| Row {
            finding,
            answer,
            epoch: period.label.clone(),
            is_open: period.open_until.is_some(),
            arm,
            reports: table.reports,
            estimate: *estimate,
            protocol: table.protocol,
            verdict: *verdict,
        });
        rows.collect()
    };
    let of_period = |(at, period): (usize, &'a Period)| {
        let verdicts = verdicts(finding, at, period);
        finding.tables(period).into_iter().flat_map(|table| of_table(period, &verdicts, table)).collect::<Vec<_>>()
    };
    wanted.flat_map(of_period).collect()
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
