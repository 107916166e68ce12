//! `homebody pia`: writes the data protection impact assessment, or checks that the last review still holds.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::format::Format;
use super::inputs::{measure_weights, read_pack, read_policy};
use super::{CliError, output};
use crate::document::Date;
use crate::errors::Code;
use crate::pia::{Answers, Inputs, Stamp, assess, risks};

/// Arguments of `homebody pia`.
#[derive(Debug, Args)]
pub(super) struct Pia {
    /// Policy that is assessed
    #[arg(value_name = "POLICY")]
    policy: PathBuf,
    /// Pack that is assessed
    #[arg(long, value_name = "FILE")]
    pack: PathBuf,
    /// Log with visits, to measure the weights of the ranking's parameters
    #[arg(long, value_name = "FILE", conflicts_with = "check")]
    interactions: Option<PathBuf>,
    /// File with the site's own answers; it is created if it does not exist, and never overwritten otherwise
    #[arg(long, value_name = "FILE")]
    answers: PathBuf,
    /// Only check that the policy, the pack and the engine are those of the last review, and that the next one is not due;
    /// exit with 1 otherwise
    #[arg(long, conflicts_with_all = ["reviewed", "output", "format"])]
    check: bool,
    /// Record in the answers that the assessment was reviewed today; the answers must be complete and signed
    #[arg(long)]
    reviewed: bool,
    /// Format of the assessment
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Write the assessment to this file [default: print it]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Pia {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let (policy, today) = (read_policy(&self.policy)?, Date::today());
        let pack = read_pack(&self.pack)?;
        let stamp = Stamp::of(&read(&self.policy)?, &read(&self.pack)?, today);
        let kept = self.read_answers()?;
        let mut answers = kept.clone().unwrap_or_default();
        answers.check(&risks(&policy)).map_err(|error| self.refused(&error.path, &error.message))?;
        if self.check {
            return self.hold(&answers, &stamp, today);
        }
        if self.reviewed {
            let missing = answers.missing();
            if !missing.is_empty() {
                let message = format!("a review needs all of the site's answers; missing: {}", missing.join(", "));
                return Err(CliError::file(&self.answers, Code::PiaIncomplete, message));
            }
            answers.review.last = Some(stamp.clone());
        }
        let weights = match &self.interactions {
            Some(log) => measure_weights(&pack, log, &policy)?,
            None => None,
        };
        let items = pack.items().len();
        let inputs =
            Inputs { policy: &policy, answers: &answers, stamp: &stamp, today, items, weights: weights.as_ref() };
        let text = self.format.write(&assess(&inputs))?;
        if self.reviewed || kept.is_none() {
            let json = serde_json::to_string_pretty(&answers)
                .map_err(|cause| CliError::file(&self.answers, Code::ReadIo, cause))?;
            output::write(&self.answers, format!("{json}\n").as_bytes())?;
        }
        output::write_or_show(self.output.as_deref(), &text)
    }

    /// Reads the site's answers; returns `None` if the file does not exist.
    fn read_answers(&self) -> Result<Option<Answers>, CliError> {
        if !self.answers.exists() {
            return Ok(None);
        }
        let text = read(&self.answers)?;
        let deserializer = &mut serde_json::Deserializer::from_slice(&text);
        serde_path_to_error::deserialize(deserializer).map(Some).map_err(|error| {
            let (path, cause) = (error.path().to_string(), error.into_inner());
            self.refused(&path, &cause.to_string())
        })
    }

    fn refused(&self, path: &str, message: &str) -> CliError {
        CliError::file(&self.answers, Code::PiaAnswers, format!("{path}: {message}"))
    }

    fn hold(&self, answers: &Answers, stamp: &Stamp, today: Date) -> Result<(), CliError> {
        let moved = stamp.moved(answers.review.last.as_ref(), answers.review.every_months, today);
        if moved.is_empty() {
            output::show("review     up to date");
            return Ok(());
        }
        let message = format!("the assessment must be reviewed: {}", moved.join("; "));
        Err(CliError::file(&self.answers, Code::PiaOutdated, message))
    }
}

fn read(path: &Path) -> Result<Vec<u8>, CliError> {
    fs::read(path).map_err(|cause| CliError::file(path, Code::ReadIo, format!("cannot be read: {cause}")))
}
