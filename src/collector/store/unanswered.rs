//! A statement without an answer.

/// The database did not execute a statement. The text is the cause, for the log.
#[derive(Debug)]
pub struct Unanswered(pub String);

impl From<sqlx::Error> for Unanswered {
    fn from(error: sqlx::Error) -> Self {
        Self(error.to_string())
    }
}
