//! Why a simulation fails.

use crate::collector::CollectorError;
use crate::errors::Code;
use crate::session::SessionError;

/// Why a simulation failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimulateError {
    /// A `simulate/`, `collector/` or `pack/` code.
    pub code: Code,
    /// One line that says what is wrong and what to do.
    pub message: String,
}

impl SimulateError {
    pub(super) fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

impl core::fmt::Display for SimulateError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} [{}]", self.message, self.code)
    }
}

impl std::error::Error for SimulateError {}

impl From<CollectorError> for SimulateError {
    fn from(error: CollectorError) -> Self {
        Self::new(error.code, error.message)
    }
}

impl From<SessionError> for SimulateError {
    fn from(error: SessionError) -> Self {
        Self::new(error.code(), error.message())
    }
}
