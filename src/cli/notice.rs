//! `homebody notice`: writes the privacy notice of a policy.

use std::path::{Path, PathBuf};

use clap::Args;

use super::format::Format;
use super::inputs::{check_catalogue, measure_weights, read_pack, read_policy};
use super::output::Outputs;
use super::{CliError, output};
use crate::errors::Code;
use crate::notice::{Facts, Language, TAGS, notice};
use crate::policy::is_link;

/// Arguments of `homebody notice`.
#[derive(Debug, Args)]
pub(super) struct Notice {
    /// Policy that the notice describes
    #[arg(value_name = "POLICY")]
    policy: PathBuf,
    /// Language of the notice, as a BCP 47 tag [default: the first of the policy's languages that the notice has,
    /// otherwise en]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Format of the notice
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Pack whose ranking is described: parameters that it cannot use are left out; must be of the policy's catalogue
    #[arg(long, value_name = "FILE")]
    pack: Option<PathBuf>,
    /// Log with the visits to measure the weights of the parameters with; best a later one than the pack was built from
    #[arg(long, value_name = "FILE", requires = "pack")]
    interactions: Option<PathBuf>,
    /// Page with the preference centre, to link to: a path on the site or an https address
    #[arg(long, value_name = "ADDRESS")]
    centre: Option<String>,
    /// Write the notice in every language to this folder, as notice.TAG.html or notice.TAG.md
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["language", "output"])]
    all: Option<PathBuf>,
    /// Write the notice to this file [default: print it]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Notice {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let files: Vec<PathBuf> = self.all.iter().flat_map(|folder| self.in_every_language(folder)).collect();
        let inputs = [Some(self.policy.as_path()), self.pack.as_deref(), self.interactions.as_deref()];
        let outputs = files.iter().map(PathBuf::as_path).chain(self.output.as_deref());
        let outputs = Outputs::apart(inputs.into_iter().flatten(), outputs)?;
        let policy = read_policy(&self.policy)?;
        let centre = self.centre.as_deref();
        if let Some(address) = centre.filter(|address| !is_link(address)) {
            let message = format!("--centre: expected a path on the site or an https address, found {address:?}");
            return Err(CliError::plain(Code::DocumentAddress, message));
        }
        let pack = self.pack.as_deref().map(read_pack).transpose()?;
        if let Some(pack) = &pack {
            check_catalogue(&self.policy, &policy, pack)?;
        }
        let measured = pack.as_ref().zip(self.interactions.as_deref());
        let weights = measured.map(|(pack, log)| measure_weights(pack, log, &policy)).transpose()?;
        let facts = Facts { weights: weights.as_ref(), pack: pack.as_ref(), centre };
        let in_language = |tag: &str| {
            let language = Language::named(tag).ok_or_else(|| unknown(tag))?;
            self.format.write(&notice(&policy, &facts, &language))
        };
        match (&self.all, &self.output) {
            (Some(folder), _) => {
                let texts = TAGS.iter().map(|tag| in_language(tag)).collect::<Result<Vec<_>, CliError>>()?;
                let files = files.iter().zip(&texts).map(|(path, text)| (path.as_path(), text.as_bytes()));
                outputs.write(&files.collect::<Vec<_>>())?;
                output::show(format_args!("notices    {} languages in {}", TAGS.len(), folder.display()));
                Ok(())
            }
            (None, output) => {
                // A policy may name a language that the notice does not have; then the notice is in English.
                let first = policy.languages().iter().find(|tag| Language::named(tag).is_some());
                let tag = self.language.as_deref().or(first.map(String::as_str)).unwrap_or("en");
                outputs.write_or_show(output.as_deref(), &in_language(tag)?)
            }
        }
    }

    /// Returns the path of each language's notice in a folder.
    fn in_every_language(&self, folder: &Path) -> impl Iterator<Item = PathBuf> {
        let ending = self.format.ending();
        TAGS.iter().map(move |tag| folder.join(format!("notice.{tag}.{ending}")))
    }
}

fn unknown(tag: &str) -> CliError {
    let message = format!("--language: expected one of {}, found {tag:?}", TAGS.join(", "));
    CliError::plain(Code::DocumentLanguage, message)
}
