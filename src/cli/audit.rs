//! `homebody audit`: whom the lists treat differently, what they reveal, and whether the policy's limits are kept.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use serde_json::json;

use super::data::{Beside, Files};
use super::inputs::{Read, read_all, read_pack};
use super::output::Outputs;
use super::{CliError, data, output};
use crate::audit::data::Finding;
use crate::audit::{Audit as Audited, AuditError, Subject, Terms, audit};
use crate::document::Date;
use crate::errors::Code;
use crate::read::{Interactions, Item, Progress, read_catalogue, read_interactions};

/// Arguments of `homebody audit`.
#[derive(Debug, Args)]
pub(super) struct Audit {
    /// Pack to audit
    #[arg(long, value_name = "FILE", required_unless_present = "data")]
    pack: Option<PathBuf>,
    /// Audit the catalogue and the log that a pack is built from, instead of a pack
    #[arg(long, requires = "catalogue", conflicts_with = "pack")]
    data: bool,
    /// Catalogue that the pack was built from; the audit is refused if the pack has other items, or items with other
    /// labels (category, tags, provider, sensitive)
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,
    /// Log of visitors to audit with, later than the log that the pack was built from [default: simulated visitors]
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// With --data: log of an earlier period, to report drift
    #[arg(long, value_name = "FILE", requires = "data", requires = "log")]
    previous: Option<PathBuf>,
    /// With --data: shares of the site's visitors by group, {"COLUMN": {"VALUE": SHARE, ...}, ...}
    #[arg(long, value_name = "FILE", requires = "data", requires = "log")]
    shares: Option<PathBuf>,
    /// With --data: a column that looks like personal data and is not; repeatable
    #[arg(long, value_name = "COLUMN", requires = "data")]
    not_personal: Vec<String>,
    /// Policy with the sensitive labels, the ranking settings and, in its section "audit", the limits
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// Number of simulated visitors, without a log
    #[arg(long, value_name = "N", default_value_t = 3000, value_parser = clap::value_parser!(u32).range(2..=100_000))]
    visitors: u32,
    /// Seed of everything that is random; the same seed gives the same figures
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Items per list
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u8).range(1..=100))]
    limit: u8,
    /// Write a report with charts, definitions and advice to this file
    #[arg(long, value_name = "FILE", conflicts_with = "data")]
    html: Option<PathBuf>,
    /// Write what visitors are told about the ranking and this audit to this file, for <homebody-preferences ranking>
    #[arg(long, value_name = "FILE", conflicts_with = "data")]
    summary: Option<PathBuf>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

impl Audit {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let started = Instant::now();
        let inputs = [&self.pack, &self.catalogue, &self.log, &self.policy, &self.previous, &self.shares];
        let outputs = [self.html.as_deref(), self.summary.as_deref()].into_iter().flatten();
        let outputs = Outputs::apart(inputs.into_iter().filter_map(|path| path.as_deref()), outputs)?;
        let progress = Progress::shown();
        let read = self.policy.as_deref().map(read_all).transpose()?;
        let catalogue = self.catalogue.as_deref().map(|path| read_catalogue(path, &progress)).transpose()?;
        let log = self.log.as_deref().map(|path| read_interactions(path, &progress)).transpose()?;
        let Some(pack_path) = &self.pack else {
            return self.audit_data(catalogue.as_deref().unwrap_or_default(), log.as_ref(), read.as_ref(), &progress);
        };
        let pack = read_pack(pack_path)?;
        let plain = Terms::default();
        let subject = Subject {
            pack: &pack,
            catalogue: catalogue.as_deref(),
            log: log.as_ref(),
            policy: read.as_ref().map(|read| (&read.checked, &read.node)),
            terms: read.as_ref().map_or(&plain, |read| &read.audit),
            visitors: self.visitors as usize,
            seed: self.seed,
            limit: usize::from(self.limit),
        };
        let audit = audit(&subject, &progress).map_err(|error| self.refused(&error))?;
        let site = read.as_ref().map_or("a site", |read| &read.checked.controller().name);
        let html = self.html.as_deref().map(|path| (path, audit.to_html(site)));
        let summary = self.summary.as_deref();
        let summary = summary.map(|path| (path, format!("{}\n", audit.summary(&pack, Date::today()))));
        let reports: Vec<_> = html.iter().chain(&summary).map(|(path, text)| (*path, text.as_bytes())).collect();
        outputs.write(&reports)?;
        if self.json {
            output::show(format_args!("{}", audit.to_json()));
        } else {
            output::show(format_args!("{audit}\ntook        {:.1} s", started.elapsed().as_secs_f64()));
        }
        judge(pack_path, &audit)
    }

    /// Returns the error with the file that it is about.
    fn refused(&self, error: &AuditError) -> CliError {
        let file = match error {
            AuditError::Missing(_) | AuditError::Unknown(_) | AuditError::Differs(_) => &self.catalogue,
            AuditError::Nothing | AuditError::Empty(_) if self.log.is_some() => &self.log,
            AuditError::Nothing
            | AuditError::Empty(_)
            | AuditError::AllSensitive
            | AuditError::NoneListed
            | AuditError::Pack(_)
            | AuditError::Session(_) => &self.pack,
        };
        CliError::file(file.as_deref().unwrap_or(Path::new("the pack")), error.code(), error)
    }

    fn audit_data(
        &self,
        catalogue: &[Item],
        log: Option<&Interactions>,
        policy: Option<&Read>,
        progress: &Progress,
    ) -> Result<(), CliError> {
        let Some(path) = &self.catalogue else { return Ok(()) };
        let (previous, shares) = (self.previous.as_deref(), self.shares.as_deref());
        let beside = Beside { not_personal: &self.not_personal, previous, shares };
        let findings = Files::check(path, self.log.as_ref(), beside, progress)?.findings(catalogue, log, policy)?;
        if self.json {
            let findings: Vec<_> = findings.iter().map(Finding::to_json).collect();
            output::show(json!({ "findings": findings }));
        } else if findings.is_empty() {
            output::show("data       no findings");
        } else {
            data::show(&findings);
        }
        Ok(())
    }
}

/// Fails if a figure is outside its limits.
fn judge(pack: &Path, audit: &Audited) -> Result<(), CliError> {
    let broken: Vec<&str> = audit.broken().map(|verdict| verdict.figure.name()).collect();
    if broken.is_empty() {
        return Ok(());
    }
    let message = format!("expected every figure within its limits, found {} outside", broken.join(", "));
    Err(CliError::file(pack, Code::AuditBroken, message))
}
