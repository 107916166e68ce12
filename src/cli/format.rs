//! The formats of documents.

use clap::ValueEnum;

use super::CliError;
use crate::document::{Document, html, markdown};
use crate::errors::Code;

/// The format of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// One HTML file without scripts
    Html,
    /// Markdown
    Markdown,
}

impl Format {
    /// Returns the document in this format.
    pub(super) fn write(self, document: &Document) -> Result<String, CliError> {
        match self {
            Self::Markdown => Ok(markdown(document)),
            Self::Html => html(document).map_err(|cause| CliError::plain(Code::DocumentTemplate, cause)),
        }
    }

    /// Returns the ending of a file in this format.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }
}
