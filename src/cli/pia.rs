//! `homebody pia`: writes the data protection impact assessment, or checks that the last review still holds.

use std::path::{Path, PathBuf};

use clap::Args;

use super::bytes::{read, read_existing, read_pack_bytes};
use super::format::Format;
use super::inputs::{Read, check_catalogue, check_policy, json, measure_weights, read_published, verify_pack};
use super::output::Outputs;
use super::{CliError, output};
use crate::audit::{Published, Terms, unused_in_pack};
use crate::document::Date;
use crate::errors::Code;
use crate::ids::ItemNumber;
use crate::notice::{Facts, Language, main_parameters};
use crate::pack::{Pack, Verified};
use crate::pia::{
    AUDIT, Answers, AnswersError, Findings, Inputs, ReviewState, Scope, Stamp, assess, check_form, risks,
};
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
    /// Summary of an audit of the pack under the policy, as `homebody audit --summary` writes it, to quote its figures
    #[arg(long, value_name = "FILE", conflicts_with = "check")]
    audit: Option<PathBuf>,
    /// File with the site's own answers; it is created if it does not exist, and never overwritten otherwise
    #[arg(long, value_name = "FILE")]
    answers: PathBuf,
    /// Only check that the policy, the pack and the engine are those of the last review, that the next one is not due, and
    /// that the answers are still complete and signed; exit with 1 otherwise
    #[arg(long, conflicts_with_all = ["reviewed", "output", "format"])]
    check: bool,
    /// Record in the answers that the assessment was reviewed today; the answers must be complete, and signed since the last
    /// review if something has changed
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
        let (log, audit) = (self.interactions.as_deref(), self.audit.as_deref());
        let inputs = [Some(self.policy.as_path()), Some(self.pack.as_path()), log, audit, kept];
        let written = [written, self.output.as_deref()];
        let outputs = Outputs::apart(inputs.into_iter().flatten(), written.into_iter().flatten())?;
        let (policy, pack, today) = (read(&self.policy)?, read_pack_bytes(&self.pack)?, Date::today());
        let pack = verify_pack(&self.pack, pack)?;
        let stamp = Stamp::of(&policy, pack.checksum(), today);
        let Read { checked: policy, audit: terms, .. } = check_policy(&self.policy, &policy)?;
        check_catalogue(&self.policy, &policy, &pack)?;
        let unused = unused_in_pack(&pack, Some(&policy), &Terms::default());
        let unused: Vec<String> = unused.into_iter().map(|unused| unused.label).collect();
        let audit =
            audit.map(|path| read_published(path, &pack, &policy, &terms)).transpose()?.map(|audit| findings(&audit));
        let scope = Scope { policy: &policy, unused: &unused, declared: declared(&pack), audit: audit.as_ref() };
        let kept = self.read_answers()?;
        let ratings = kept.as_ref().map_or(Ok(()), |kept| {
            kept.answers.check_ratings(&risks(scope)).map_err(|error| self.refused(&kept.text, &error))
        });
        let is_new = kept.is_none();
        let mut answers = kept.map_or_else(Answers::default, |kept| kept.answers);
        if self.check {
            self.hold(&ReviewState::of(&policy, &answers, &stamp, today))?;
            ratings?;
            output::show("review     up to date");
            return Ok(());
        }
        ratings?;
        if self.reviewed {
            self.review(&policy, &mut answers, &stamp)?;
        }
        let weights = log.map(|log| measure_weights(&pack, log, &policy)).transpose()?;
        let items = pack.items().len();
        let facts = Facts { weights: weights.as_ref(), pack: Some(&pack), centre: None };
        let ranking = Language::named("en").and_then(|english| main_parameters(&policy, &facts, &english));
        let inputs = Inputs { scope, answers: &answers, stamp: &stamp, today, items, ranking: ranking.as_ref() };
        let text = self.format.write(&assess(&inputs))?;
        self.write(&outputs, &text, &answers, is_new)
    }

    /// Writes the assessment, and the answers if they are new or reviewed. A review of an assessment that could not be written
    /// did not take place, so the answers come last. New answers come first: if they cannot be written, nothing is printed.
    fn write(&self, outputs: &Outputs, text: &str, answers: &Answers, is_new: bool) -> Result<(), CliError> {
        let print = || if self.output.is_none() { outputs.write_or_show(None, text) } else { Ok(()) };
        if self.reviewed {
            print()?;
        }
        let mut files: Vec<(&Path, &[u8])> = self.output.iter().map(|path| (path.as_path(), text.as_bytes())).collect();
        let json = serde_json::to_string_pretty(answers)
            .map_err(|cause| CliError::file(&self.answers, Code::ReadIo, cause))?;
        let json = format!("{json}\n");
        if self.reviewed || is_new {
            files.push((&self.answers, json.as_bytes()));
        }
        outputs.write(&files)?;
        if self.reviewed { Ok(()) } else { print() }
    }

    /// Reads the site's answers; returns `None` if the file does not exist.
    fn read_answers(&self) -> Result<Option<Kept>, CliError> {
        let Some(bytes) = read_existing(&self.answers)? else { return Ok(None) };
        let text = json(&bytes);
        let unreadable = |cause| CliError::json(&self.answers, &cause, Code::PiaAnswers);
        let shown = String::from_utf8_lossy(text).into_owned();
        let refused = |error: AnswersError| self.refused(&shown, &error);
        check_form(&serde_json::from_slice(text).map_err(unreadable)?).map_err(refused)?;
        let answers: Answers = serde_json::from_slice(text).map_err(unreadable)?;
        answers.check().map_err(refused)?;
        Ok(Some(Kept { answers, text: shown }))
    }

    /// Returns the error for an answer.
    fn refused(&self, text: &str, error: &AnswersError) -> CliError {
        CliError::at(&self.answers, text, (&error.path, &error.message), Code::PiaAnswers)
    }

    /// Records today's review in complete answers.
    fn review(&self, policy: &Checked, answers: &mut Answers, stamp: &Stamp) -> Result<(), CliError> {
        if let Some(message) = answers.incomplete(policy, stamp) {
            return Err(CliError::file(&self.answers, Code::PiaIncomplete, message));
        }
        if !output::is_regular(&self.answers) {
            let message = "expected a regular file, in which the review can be recorded";
            return Err(CliError::file(&self.answers, Code::ReadIo, message));
        }
        answers.review.last = Some(stamp.clone());
        Ok(())
    }

    /// Fails unless the last review still allows the processing.
    fn hold(&self, state: &ReviewState) -> Result<(), CliError> {
        let (code, message) = match state {
            ReviewState::Current => return Ok(()),
            ReviewState::Rejected => {
                let message = "expected an assessment that allows the processing, found sign_off.decision \"rejected\"";
                (Code::PiaRejected, message.to_owned())
            }
            ReviewState::Outdated(_) => (Code::PiaOutdated, format!("the assessment must be reviewed: {state}")),
            ReviewState::Incomplete(why) => (Code::PiaIncomplete, why.clone()),
        };
        Err(CliError::file(&self.answers, code, message))
    }
}

/// Returns the number of items that the catalogue itself marks as sensitive.
fn declared(pack: &Pack<Verified>) -> usize {
    (0..pack.items().len() as u32).filter(|&item| pack.items().flags(ItemNumber(item)).declared()).count()
}

/// Returns what an assessment quotes of an audit.
fn findings(audit: &Published) -> Findings {
    Findings { section: audit.section(AUDIT), broken: audit.broken(), leakage: audit.leakage() }
}

/// The site's answers as they were read.
struct Kept {
    answers: Answers,
    /// The text, in which errors have their place.
    text: String,
}
