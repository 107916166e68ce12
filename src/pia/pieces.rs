//! Pieces of the sections of the assessment.

use crate::document::{Line, SiteLanguage, Text};
use crate::policy::Checked;

/// The name of the place where the figures of the last audit begin.
pub const AUDIT: &str = "audit";

/// Returns a fact with its name.
pub(super) fn fact(name: &str, value: impl Into<Line>) -> (String, Line) {
    (name.to_owned(), value.into())
}

/// Returns a text of the policy.
pub(super) fn site(policy: &Checked, text: &str) -> Text {
    SiteLanguage::of(policy.languages(), "en").text(text)
}
