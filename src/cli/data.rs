//! The data audit, as `homebody audit --data` and inside `homebody pack`.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::bytes::read;
use super::inputs::{Read, json};
use super::{CliError, output};
use crate::audit::Terms;
use crate::audit::data::{Columns, Data, File, Finding, Shares, SharesError, check_shares, findings};
use crate::errors::Code;
use crate::policy::Node;
use crate::read::{Interactions, Item, Progress, read_interactions};
use crate::units::Millis;

/// The files of a data audit besides the catalogue and the log.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beside<'a> {
    /// Columns that are declared to contain nothing personal.
    pub not_personal: &'a [String],
    /// The log of an earlier period.
    pub previous: Option<&'a Path>,
    /// The declared shares of visitors.
    pub shares: Option<&'a Path>,
}

/// A site's files, of which the columns are checked.
pub(super) struct Files<'a> {
    beside: Beside<'a>,
    shares: Option<Shares>,
    log: Option<Columns>,
    unused_columns: Vec<String>,
    progress: &'a Progress,
}

impl<'a> Files<'a> {
    /// Refuses columns that look like personal data.
    pub fn check(
        catalogue: &Path,
        log: Option<&PathBuf>,
        beside: Beside<'a>,
        progress: &'a Progress,
    ) -> Result<Self, CliError> {
        let items = Columns::read(catalogue, None, progress)?;
        items.check(catalogue, File::Catalogue, beside.not_personal)?;
        let shares = beside.shares.map(read_shares).transpose()?;
        let read = |path: &Path| {
            let columns = Columns::read(path, shares.as_ref().map(|(shares, _)| shares), progress)?;
            columns.check(path, File::Log, beside.not_personal)?;
            Ok::<_, CliError>(columns)
        };
        let log = log.map(PathBuf::as_path).map(&read).transpose()?;
        let previous = beside.previous.map(read).transpose()?;
        if let (Some((shares, text)), Some(log), Some(path)) = (&shares, &log, beside.shares) {
            check_shares(shares, log).map_err(|error| refused(path, text, &error))?;
        }
        let files = [Some(&items), log.as_ref(), previous.as_ref()];
        let has = |column: &String| files.into_iter().flatten().any(|file| file.has(column));
        let unused_columns = beside.not_personal.iter().filter(|column| !has(column)).cloned().collect();
        Ok(Self { beside, shares: shares.map(|(shares, _)| shares), log, unused_columns, progress })
    }

    /// Returns the findings.
    pub fn findings(
        &self,
        catalogue: &[Item],
        log: Option<&Interactions>,
        policy: Option<&Read>,
    ) -> Result<Vec<Finding>, CliError> {
        let previous = self.beside.previous.map(|path| read_interactions(path, self.progress)).transpose()?;
        let plain = Terms::default();
        Ok(findings(&Data {
            catalogue,
            log: log.zip(self.log.as_ref()),
            previous: previous.as_ref(),
            policy: policy.map(|read| &read.checked),
            terms: policy.map_or(&plain, |read| &read.audit),
            shares: self.shares.as_ref(),
            now: now(),
            unused_columns: &self.unused_columns,
        }))
    }
}

/// Prints findings, each on one line.
pub(super) fn show(findings: &[Finding]) {
    findings.iter().for_each(|finding| output::show(format_args!("data       {finding}")));
}

/// Returns the time of the system's clock.
fn now() -> Millis {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Reads shares, and returns them with the text of their file.
fn read_shares(path: &Path) -> Result<(Shares, String), CliError> {
    let bytes = read(path)?;
    let text = String::from_utf8_lossy(json(&bytes)).into_owned();
    let node: Node = serde_json::from_str(&text).map_err(|cause| CliError::json(path, &cause, Code::AuditShares))?;
    let shares = Shares::read(&node).map_err(|error| refused(path, &text, &error))?;
    Ok((shares, text))
}

fn refused(path: &Path, text: &str, error: &SharesError) -> CliError {
    CliError::within(path, text, (&error.path, &error.expected), Code::AuditShares)
}
