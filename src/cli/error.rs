//! What the tool says when it cannot go on, and with which exit code.

use std::path::Path;

use crate::errors::Code;
use crate::eval::EvalError;
use crate::pack::PackError;
use crate::policy::PolicyError;
use crate::read::ReadError;
use crate::serve::ServeError;

/// One line for a person, ending in the stable code.
#[derive(Debug)]
pub struct CliError {
    message: String,
    code: Code,
}

impl CliError {
    /// An error of a file that is not a table: a pack, a policy, an output.
    pub(super) fn file(path: &Path, code: Code, message: impl std::fmt::Display) -> Self {
        let shown = message.to_string();
        let shown = shown.strip_suffix(&format!(" [{code}]")).unwrap_or(&shown);
        Self { message: format!("{}: {shown} [{code}]", path.display()), code }
    }

    pub(super) fn pack(path: &Path, error: PackError) -> Self {
        Self::file(path, error.code(), error)
    }

    pub(super) fn policy(path: &Path, error: PolicyError) -> Self {
        Self::file(path, error.code(), error)
    }

    /// 2 for bad input, 1 for what the input is not to blame for.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self.code {
            Code::ServeAddress | Code::ServeFiles => 1,
            _ => 2,
        }
    }
}

impl std::fmt::Display for CliError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
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
