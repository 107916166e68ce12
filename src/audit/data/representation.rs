//! How representative a log is of the site's visitors, where the site knows the shares of groups among them: a group is
//! missing from the log if its share of the rows is less than four fifths of its share of the visitors.
//!
//! # Source
//! The four-fifths rule of the U.S. Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D; Fairlearn uses
//! the same ratio for demographic parity.

use super::columns::Columns;
use super::finding::{Finding, Kind, shown};
use super::shares::{Shares, SharesError};
use super::skew::percent;

/// The lowest accepted ratio of a group's share of the log to its share of the visitors (cited).
const LEAST_RATIO: f64 = 0.8;

/// Checks that the log has every column of the shares.
///
/// # Errors
/// The first column that the log lacks.
pub fn check(shares: &Shares, log: &Columns) -> Result<(), SharesError> {
    match shares.columns().find(|(column, _)| log.share(column, "").is_none()) {
        Some((column, _)) => Err(SharesError {
            path: format!("shares.{column}"),
            expected: "a column of the log, which has none with this name".to_owned(),
        }),
        None => Ok(()),
    }
}

/// Returns the groups that are missing from the log.
pub(super) fn findings(shares: &Shares, log: &Columns) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (column, shares) in shares.columns() {
        for (group, &share) in shares {
            let Some(found) = log.share(column, group) else { continue };
            if found < LEAST_RATIO * share {
                let message = format!(
                    "{} is {} of the column {}, but {} of the visitors",
                    shown(group),
                    percent(found),
                    shown(column),
                    percent(share)
                );
                findings.push(Finding::new(Kind::VisitorsMissing, message));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_that_the_log_lacks_is_refused() {
        let shares = Shares::read(&serde_json::from_str("{ \"R\": { \"n\": 1 } }").unwrap()).unwrap();
        assert_eq!(check(&shares, &Columns::default()).unwrap_err().path, "shares.R");
    }
}
