//! `homebody gpc`: writes `/.well-known/gpc.json`, with which a site states that it honours Global Privacy Control.

use std::path::PathBuf;

use clap::Args;

use super::CliError;
use super::inputs::read_policy;
use super::output::Outputs;
use crate::document::Date;
use crate::notice::gpc;

/// Arguments of `homebody gpc`.
#[derive(Debug, Args)]
pub(super) struct Gpc {
    /// Policy of the site; the engine honours Global Privacy Control under every valid policy
    #[arg(value_name = "POLICY")]
    policy: PathBuf,
    /// Day of the last change, as YYYY-MM-DD [default: today, in UTC]
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// Write to this file [default: print it]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Gpc {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let outputs = Outputs::apart([self.policy.as_path()], self.output.as_deref())?;
        read_policy(&self.policy)?;
        let date = match &self.date {
            Some(text) => Date::past(text).map_err(|error| CliError::date("--date", &error))?,
            None => Date::today(),
        };
        outputs.write_or_show(self.output.as_deref(), &gpc(date))
    }
}
