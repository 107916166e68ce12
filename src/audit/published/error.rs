//! The error for a summary that cannot be used.

/// Why a summary cannot be used: the path inside it, as `summary.audit.date`, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryError {
    /// The path.
    pub path: String,
    /// What was expected.
    pub expected: String,
}
