//! `homebody audit`: whom the lists treat differently, what they reveal, and whether the policy's limits are kept.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::{CliError, output, policy};
use crate::audit::{Audit as Audited, Subject, Terms, audit};
use crate::errors::Code;
use crate::pack::{Pack, Verified};
use crate::read::{Progress, read_catalogue, read_interactions};

/// Arguments of `homebody audit`.
#[derive(Debug, Args)]
pub(super) struct Audit {
    /// Pack to audit
    #[arg(long, value_name = "FILE")]
    pack: PathBuf,
    /// Catalogue that the pack was built from; the audit is refused if the pack has other items
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,
    /// Log of visitors to audit with, later than the log that the pack was built from [default: simulated visitors]
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// Policy with the sensitive labels, the ranking settings and, in its section "audit", the limits
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// Number of simulated visitors, without a log
    #[arg(long, value_name = "N", default_value_t = 3000, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    visitors: u32,
    /// Seed of everything that is random; the same seed gives the same figures
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Items per list
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u8).range(1..=100))]
    limit: u8,
    /// Write a report with charts, definitions and advice to this file
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

impl Audit {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let started = Instant::now();
        let progress = Progress::shown();
        let read = self.policy.as_deref().map(policy::read_all).transpose()?;
        let pack = read_pack(&self.pack)?;
        let catalogue = self.catalogue.as_deref().map(|path| read_catalogue(path, &progress)).transpose()?;
        let log = self.log.as_deref().map(|path| read_interactions(path, &progress)).transpose()?;
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
        let audit = audit(&subject, &progress)
            .map_err(|error| CliError::file(self.log.as_deref().unwrap_or(&self.pack), error.code(), error))?;
        if let Some(path) = &self.html {
            let site = read.as_ref().map_or("a site", |read| &read.checked.controller().name);
            output::write(path, audit.to_html(site).as_bytes())?;
        }
        if self.json {
            output::show(format_args!("{}", audit.to_json()));
        } else {
            output::show(format_args!("{audit}\ntook        {:.1} s", started.elapsed().as_secs_f64()));
        }
        self.judge(&audit)
    }

    /// Fails if a figure is outside its limits.
    fn judge(&self, audit: &Audited) -> Result<(), CliError> {
        let broken: Vec<&str> = audit.broken().map(|verdict| verdict.figure.name()).collect();
        if broken.is_empty() {
            return Ok(());
        }
        let message = format!("expected every figure within its limits, found {} outside", broken.join(", "));
        Err(CliError::file(&self.pack, Code::AuditBroken, message))
    }
}

/// Reads and verifies a pack.
fn read_pack(path: &Path) -> Result<Pack<Verified>, CliError> {
    let bytes =
        fs::read(path).map_err(|cause| CliError::file(path, Code::ReadIo, format!("cannot be read: {cause}")))?;
    Pack::new(bytes).verify().map_err(|error| CliError::pack(path, error))
}
