//! `homebody policy`: checks whether the engine accepts a policy, and compares it with an older one.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::bytes::read;
use super::inputs::{Read, check_policy, read_all};
use super::lint_copy::policy_warnings;
use super::policy_diff::{Diff, difference};
use super::{CliError, output};
use crate::document::Line;
use crate::errors::Code;
use crate::policy::{Checked, Months, Purpose};
use crate::report::{Guesses, Randomizer};

/// Arguments of `homebody policy`.
#[derive(Debug, Args)]
pub(super) struct Policy {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Check a policy, optionally against an older one
    Check(Check),
    /// Compare two policies: what widened, what narrowed, and who is asked again
    Diff(Diff),
}

/// Arguments of `homebody policy check`.
#[derive(Debug, Args)]
struct Check {
    /// Policy to check
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Policy that visitors agreed to; exit with 1 if FILE asks for more and its revision is not higher
    #[arg(long, value_name = "OLDER")]
    against: Option<PathBuf>,
}

impl Policy {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let Check { file, against } = match &self.task {
            Task::Check(check) => check,
            Task::Diff(diff) => return diff.run(),
        };
        let bytes = read(file)?;
        let policy = check_policy(file, &bytes)?;
        let warnings = policy_warnings(file, bytes)?;
        let older = against.as_deref().map(read_all).transpose()?;
        summarise(&policy.checked);
        if !policy.checked.keeps_events() {
            output::show("warning     without the purpose \"recommendations\", nothing is kept and nothing is sent");
        } else if policy.checked.asks_for(&Purpose::Measurement) && policy.checked.reported().is_none() {
            output::show("warning     without the section \"measurement\", nothing is sent");
        }
        if Line::linked("", &policy.checked.controller().contact).link.is_none() {
            output::show(
                "warning     controller.contact is neither an e-mail nor an https address, so nothing links to it",
            );
        }
        warnings.into_iter().for_each(output::show);
        older.map_or(Ok(()), |older| hold_against(file, &policy, &older))
    }
}

fn summarise(policy: &Checked) {
    let names: Vec<String> = policy.purposes().iter().map(Purpose::name).collect();
    let sensitive = policy.sensitive();
    output::show(format_args!("controller  {}", policy.controller().name));
    output::show(format_args!("purposes    {}", names.join(", ")));
    output::show(format_args!("sensitive   {}", if sensitive.is_empty() { "-".into() } else { sensitive.join(", ") }));
    output::show(format_args!("retention   {} days", policy.retention().0));
    output::show(format_args!("revision    {}", policy.revision()));
    for metric in policy.metrics() {
        let (randomizer, epsilon) =
            (Randomizer::of(metric.answers().len(), metric.epsilon()), metric.epsilon().value());
        output::show(format_args!(
            "metric      {}: {} answers, epsilon {epsilon} per {}, {} of {} symbols",
            metric.name(),
            metric.answers().len(),
            metric.epoch().name(),
            randomizer.name(),
            randomizer.symbols()
        ));
        if metric.months() != Months::ALL {
            output::show(format_args!("            only about {}", metric.months().words()));
        }
        output::show(format_args!("            with one report, {}", Guesses::with(metric.epsilon())));
        output::show(format_args!("            {}", randomizer.disclosure()));
    }
    if let Some(measurement) = policy.measurement() {
        let (dearest, monthly) = (measurement.dearest_month(), measurement.monthly());
        output::show(format_args!("month       epsilon {} of at most {}", dearest.value(), monthly.value()));
        output::show(format_args!("            with all reports of a month, {}", Guesses::with(monthly)));
    }
}

/// Lists what has changed; a policy that asks for more must have a higher revision.
fn hold_against(file: &Path, policy: &Read, older: &Read) -> Result<(), CliError> {
    let difference = difference(older, policy);
    for line in difference.lines() {
        output::show(line);
    }
    let (now, before) = (policy.checked.revision(), older.checked.revision());
    if difference.needs_revision() {
        let message =
            format!("policy.revision: expected more than {before}, because the policy asks for more, found {now}");
        return Err(CliError::file(file, Code::PolicyRevision, message));
    }
    Ok(())
}
