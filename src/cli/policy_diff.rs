//! `homebody policy diff`: what changed between two policies, and who is asked again.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::format::Format;
use super::inputs::read_policy;
use super::{CliError, output};
use crate::notice::Difference;

/// Arguments of `homebody policy diff`.
#[derive(Debug, Args)]
pub(super) struct Diff {
    /// Policy that visitors agreed to
    #[arg(value_name = "OLDER")]
    older: PathBuf,
    /// Policy that replaces it
    #[arg(value_name = "NEWER")]
    newer: PathBuf,
    /// Format of the comparison
    #[arg(long, value_enum, default_value_t = Shape::Text)]
    format: Shape,
    /// Write to this file [default: print it]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Shape {
    /// One change per line
    Text,
    /// One HTML file without scripts
    Html,
    /// Markdown
    Markdown,
    /// One JSON object
    Json,
}

impl Diff {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let difference = Difference::between(&read_policy(&self.older)?, &read_policy(&self.newer)?);
        let text = match self.format {
            Shape::Text => difference.lines().iter().map(|line| format!("{line}\n")).collect(),
            Shape::Html => Format::Html.write(&difference.document())?,
            Shape::Markdown => Format::Markdown.write(&difference.document())?,
            Shape::Json => format!("{:#}\n", difference.to_json()),
        };
        output::write_or_show(self.output.as_deref(), &text)
    }
}
