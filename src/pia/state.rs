//! Whether the last review of an assessment still counts.

use std::fmt;

use super::answers::Answers;
use super::review::Stamp;
use crate::document::Date;
use crate::policy::Checked;

/// Whether the last review allows the processing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReviewState {
    /// The site decided that the processing must not go on, however recent the review is.
    Rejected,
    /// The assessment must be reviewed: these things have moved.
    Outdated(Vec<String>),
    /// The review is recent, but the site's file no longer has what a review needs.
    Incomplete(String),
    /// The review is recent and complete.
    Current,
}

impl ReviewState {
    /// Returns the state of an assessment of `stamp` on a day.
    #[must_use]
    pub fn of(policy: &Checked, answers: &Answers, stamp: &Stamp, today: Date) -> Self {
        let last = answers.review.last.as_ref();
        let moved = stamp.moved(last, answers.review.every_months, today);
        if answers.is_rejected() {
            Self::Rejected
        } else if !moved.is_empty() {
            Self::Outdated(moved)
        } else {
            last.and_then(|last| answers.incomplete(policy, last)).map_or(Self::Current, Self::Incomplete)
        }
    }
}

impl fmt::Display for ReviewState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected => f.write_str("the decision is “rejected”, so the processing must not go on"),
            Self::Outdated(moved) => f.write_str(&moved.join("; ")),
            Self::Incomplete(why) => f.write_str(why),
            Self::Current => f.write_str("up to date"),
        }
    }
}
