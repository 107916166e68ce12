//! `homebody policy diff`: what changed between two policies, and who is asked again.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::CliError;
use super::format::Format;
use super::inputs::{Read, read_all};
use super::output::Outputs;
use crate::audit::changes;
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
        let outputs = Outputs::apart([self.older.as_path(), &self.newer], self.output.as_deref())?;
        let difference = difference(&read_all(&self.older)?, &read_all(&self.newer)?);
        let text = match self.format {
            Shape::Text => difference.lines().iter().map(|line| format!("{line}\n")).collect(),
            Shape::Html => Format::Html.write(&difference.document())?,
            Shape::Markdown => Format::Markdown.write(&difference.document())?,
            Shape::Json => format!("{:#}\n", difference.to_json()),
        };
        outputs.write_or_show(self.output.as_deref(), &text)
    }
}

/// Compares two policies, including the section that only the tool reads.
pub(super) fn difference(older: &Read, newer: &Read) -> Difference {
    Difference::between(&older.checked, &newer.checked).with(changes(&older.audit, &newer.audit))
}
