//! Why a collector cannot run.

use crate::errors::Code;

/// Why the collector cannot run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectorError {
    /// A `collector/` code.
    pub code: Code,
    /// One line that says what is wrong and what to do.
    pub message: String,
}

impl CollectorError {
    pub(super) fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

impl core::fmt::Display for CollectorError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} [{}]", self.message, self.code)
    }
}

impl std::error::Error for CollectorError {}
