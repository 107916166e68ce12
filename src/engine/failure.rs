//! The failure of a request.

use alloc::borrow::Cow;
use alloc::string::String;

use super::place::Cause;
use crate::errors::Code;
use crate::session::SessionError;
use crate::words::add;

/// The failure of a request. Unless the message says otherwise, nothing has been changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The stable code.
    pub code: Code,
    /// One sentence for a developer.
    pub message: Cow<'static, str>,
}

impl Failure {
    /// Creates a failure with a fixed message.
    #[must_use]
    pub const fn new(code: Code, message: &'static str) -> Self {
        Self { code, message: Cow::Borrowed(message) }
    }

    pub(super) fn unknown_item(id: &str) -> Self {
        let mut message = String::new();
        for piece in ["The catalogue has no item \"", id, "\""] {
            add(&mut message, piece);
        }
        Self { code: Code::TrackUnknownItem, message: Cow::Owned(message) }
    }

    pub(super) const fn no_pack() -> Self {
        Self::new(Code::PackMissing, "The engine has no pack, so it knows no items")
    }

    pub(super) const fn not_erased(cause: Cause) -> Self {
        Self::new(
            cause.code(),
            "The data is cleared from memory, but the browser did not allow it to be erased from storage",
        )
    }
}

impl From<SessionError> for Failure {
    fn from(error: SessionError) -> Self {
        Self::new(error.code(), error.message())
    }
}
