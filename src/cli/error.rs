//! Errors of the tool and their exit codes.

use std::fmt::Write as _;
use std::path::Path;

use super::locate::locate;
use crate::document::DateError;
use crate::errors::Code;
use crate::eval::EvalError;
use crate::pack::PackError;
use crate::policy::{PolicyError, is_hidden};
use crate::read::ReadError;
use crate::serve::ServeError;

/// An error message of one line that ends in the stable code.
#[derive(Debug)]
pub struct CliError {
    message: String,
    code: Code,
}

impl CliError {
    /// Returns the error for a file that is not a table, such as a pack, a policy or an output file.
    pub(super) fn file(path: &Path, code: Code, message: impl std::fmt::Display) -> Self {
        let shown = message.to_string();
        let shown = shown.strip_suffix(&format!(" [{code}]")).unwrap_or(&shown);
        Self { message: format!("{}: {shown} [{code}]", path.display()), code }
    }

    /// Returns the error for an argument, or for something that has no place in a file.
    pub(super) fn plain(code: Code, message: impl std::fmt::Display) -> Self {
        Self { message: format!("{message} [{code}]"), code }
    }

    /// Returns the error for a date; `place` is the argument or the path inside a file.
    pub(super) fn date(place: &str, error: &DateError) -> Self {
        Self::plain(Code::DocumentDate, format!("{place}: {error}"))
    }

    pub(super) fn pack(path: &Path, error: PackError) -> Self {
        Self::file(path, error.code(), error)
    }

    /// Returns the error for a policy that breaks a rule; `json` is the policy's text.
    pub(super) fn policy(path: &Path, json: &str, error: &PolicyError) -> Self {
        Self::within(path, json, (&error.path, &error.expected), error.code)
    }

    /// Returns the error for the value at `place` in a JSON file, where something else was expected.
    pub(super) fn within(path: &Path, json: &str, (place, expected): (&str, &str), code: Code) -> Self {
        Self::at(path, json, (place, &format!("expected {expected}")), code)
    }

    /// Returns the error for the value at `place` in a JSON file, with a message.
    pub(super) fn at(path: &Path, json: &str, (place, what): (&str, &str), code: Code) -> Self {
        let (line, column) = locate(json, place);
        Self { message: format!("{}:{line}:{column}: {place}: {what} [{code}]", path.display()), code }
    }

    /// Returns the error for a file that is not JSON, with the position where it becomes invalid, as `file:line:column`.
    pub(super) fn json(path: &Path, cause: &serde_json::Error, code: Code) -> Self {
        let text = cause.to_string();
        let reason = text.split(" at line ").next().unwrap_or_default();
        let (line, column) = (cause.line(), cause.column().max(1));
        Self { message: format!("{}:{line}:{column}: expected JSON ({reason}) [{code}]", path.display()), code }
    }

    /// Returns the exit code: 2 for bad input, 1 for a failure that the input did not cause.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self.code {
            Code::PolicyRevision
            | Code::PiaIncomplete
            | Code::PiaOutdated
            | Code::PiaRejected
            | Code::AuditBroken
            | Code::CopyFound
            | Code::ServeAddress
            | Code::ServeFiles
            | Code::CollectorAddress
            | Code::CollectorDatabase
            | Code::CollectorNewer
            | Code::SimulateRefused => 1,
            _ => 2,
        }
    }
}

impl std::fmt::Display for CliError {
    /// Writes one line. A path, a key or a value may contain characters that break, hide or reorder text: they are escaped.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message
            .chars()
            .try_for_each(|c| if is_hidden(c) { write!(f, "{}", c.escape_default()) } else { f.write_char(c) })
    }
}

impl From<ReadError> for CliError {
    fn from(error: ReadError) -> Self {
        Self { message: error.to_string(), code: error.code }
    }
}

impl From<EvalError> for CliError {
    fn from(error: EvalError) -> Self {
        Self { message: error.to_string(), code: error.code() }
    }
}

impl From<ServeError> for CliError {
    fn from(error: ServeError) -> Self {
        Self { message: error.to_string(), code: error.code }
    }
}

#[cfg(feature = "collector")]
impl From<crate::collector::CollectorError> for CliError {
    fn from(error: crate::collector::CollectorError) -> Self {
        Self { message: error.to_string(), code: error.code }
    }
}

#[cfg(feature = "collector")]
impl From<crate::simulate::SimulateError> for CliError {
    fn from(error: crate::simulate::SimulateError) -> Self {
        Self { message: error.to_string(), code: error.code }
    }
}
