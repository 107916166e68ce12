//! `homebody pia`: writes the data protection impact assessment, or checks that the last review still holds.

use std::path::{Path, PathBuf};

use clap::Args;

use super::bytes::{read, read_existing, read_pack_bytes};
use super::format::Format;
use super::inputs::{check_policy, json, measure_weights, verify_pack};
use super::output::Outputs;
use super::{CliError, output};
use crate::document::Date;
use crate::errors::Code;
use crate::notice::{Facts, Language, main_parameters};
use crate::pia::{Answers, AnswersError, Inputs, Stamp, assess, check_form, risks};
use crate::policy::Checked;

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
        // The answers are an output if they are created, or if a review is recorded in them.
        let answers = Some(self.answers.as_path());
        let (kept, written) = if self.reviewed || !self.answers.exists() { (None, answers) } else { (answers, None) };
        let inputs = [Some(self.policy.as_path()), Some(self.pack.as_path()), self.interactions.as_deref(), kept];
        let written = [written, self.output.as_deref()];
        let outputs = Outputs::apart(inputs.into_iter().flatten(), written.into_iter().flatten())?;
        let (policy, pack, today) = (read(&self.policy)?, read_pack_bytes(&self.pack)?, Date::today());
        let stamp = Stamp::of(&policy, &pack, today);
        let (policy, pack) = (check_policy(&self.policy, &policy)?.checked, verify_pack(&self.pack, pack)?);
        let kept = self.read_answers(&policy)?;
        let mut answers = kept.clone().unwrap_or_default();
        if self.check {
            return self.hold(&answers, &stamp, today);
        }
        if self.reviewed {
            self.review(&policy, &mut answers, &stamp)?;
        }
        let weights = self.interactions.as_deref().map(|log| measure_weights(&pack, log, &policy)).transpose()?;
        let items = pack.items().len();
        let facts = Facts { weights: weights.as_ref(), centre: None };
        let ranking = Language::named("en").and_then(|english| main_parameters(&policy, &facts, &english));
        let inputs =
            Inputs { policy: &policy, answers: &answers, stamp: &stamp, today, items, ranking: ranking.as_ref() };
        let text = self.format.write(&assess(&inputs))?;
        let mut files: Vec<(&Path, &[u8])> = Vec::new();
        match &self.output {
            Some(path) => files.push((path, text.as_bytes())),
            None => outputs.write_or_show(None, &text)?,
        }
        let json = serde_json::to_string_pretty(&answers)
            .map_err(|cause| CliError::file(&self.answers, Code::ReadIo, cause))?;
        let json = format!("{json}\n");
        // The answers come last, because a review of an assessment that could not be written did not take place.
        if self.reviewed || kept.is_none() {
            files.push((&self.answers, json.as_bytes()));
        }
        outputs.write(&files)
    }

    /// Reads the site's answers; returns `None` if the file does not exist.
    fn read_answers(&self, policy: &Checked) -> Result<Option<Answers>, CliError> {
        let Some(bytes) = read_existing(&self.answers)? else { return Ok(None) };
        let text = json(&bytes);
        let unreadable = |cause| CliError::json(&self.answers, &cause, Code::PiaAnswers);
        let refused = |error: AnswersError| {
            let text = String::from_utf8_lossy(text);
            CliError::at(&self.answers, &text, (&error.path, &error.message), Code::PiaAnswers)
        };
        check_form(&serde_json::from_slice(text).map_err(unreadable)?).map_err(refused)?;
        let answers: Answers = serde_json::from_slice(text).map_err(unreadable)?;
        answers.check(&risks(policy)).map_err(refused)?;
        Ok(Some(answers))
    }

    /// Records today's review in complete answers.
    fn review(&self, policy: &Checked, answers: &mut Answers, stamp: &Stamp) -> Result<(), CliError> {
        let missing = answers.missing(policy);
        if !missing.is_empty() {
            let message = format!("a review needs all of the site's answers; missing: {}", missing.join(", "));
            return Err(CliError::file(&self.answers, Code::PiaIncomplete, message));
        }
        if !output::is_regular(&self.answers) {
            let message = "expected a regular file, in which the review can be recorded";
            return Err(CliError::file(&self.answers, Code::ReadIo, message));
        }
        answers.review.last = Some(stamp.clone());
        Ok(())
    }

    fn hold(&self, answers: &Answers, stamp: &Stamp, today: Date) -> Result<(), CliError> {
        if answers.is_rejected() {
            let message = "expected an assessment that allows the processing, found sign_off.decision \"rejected\"";
            return Err(CliError::file(&self.answers, Code::PiaRejected, message));
        }
        let moved = stamp.moved(answers.review.last.as_ref(), answers.review.every_months, today);
        if moved.is_empty() {
            output::show("review     up to date");
            return Ok(());
        }
        let message = format!("the assessment must be reviewed: {}", moved.join("; "));
        Err(CliError::file(&self.answers, Code::PiaOutdated, message))
    }
}
