//! One finding of a data audit.

use serde_json::{Value, json};

use crate::names::names;
use crate::policy::Quoted;

/// The maximum number of names in a finding (chosen: they fit on two lines).
pub(super) const SHOWN: usize = 8;

/// The maximum number of characters of a name in a finding (chosen: longer ones are no names for readers).
const SHOWN_CHARS: usize = 60;

/// A kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The log has few sessions, or few with two events.
    Thin,
    /// Many items have no events.
    UnseenItems,
    /// Many events are on items that the catalogue lacks.
    UnknownItems,
    /// One provider has most events.
    OneProvider,
    /// A category of the catalogue has no events.
    CategoryAbsent,
    /// The categories of the events differ from those of the catalogue.
    Unrepresentative,
    /// The log has no events for a while.
    PeriodMissing,
    /// Times are in the future, before the Web, or not older than those of the previous log.
    Times,
    /// Almost all events come from one class of devices.
    OneDevice,
    /// The log differs from the previous one.
    Drift,
    /// A group of visitors has a smaller share of the log than of the site's visitors.
    VisitorsMissing,
    /// A label looks sensitive and is not marked.
    SensitiveLabel,
    /// The policy names a label that no item has.
    UnusedLabel,
    /// A column is declared to contain nothing personal, and no file has it.
    UnusedColumn,
}

names!(
    Kind: Thin = "thin", UnseenItems = "unseen-items", UnknownItems = "unknown-items", OneProvider = "one-provider", CategoryAbsent = "category-absent",
    Unrepresentative = "unrepresentative", PeriodMissing = "period-missing", Times = "times", OneDevice = "one-device", Drift = "drift",
    VisitorsMissing = "visitors-missing", SensitiveLabel = "sensitive-label",
    UnusedLabel = "unused-label", UnusedColumn = "unused-column",
);

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its kind.
    pub kind: Kind,
    /// What was found and why it matters, in one sentence.
    pub message: String,
}

impl Finding {
    pub(super) fn new(kind: Kind, message: String) -> Self {
        Self { kind, message }
    }

    /// Returns the finding as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "kind": self.kind.name(), "message": self.message })
    }
}

/// Returns a name in quotation marks, shortened.
pub(super) fn shown(name: &str) -> String {
    match name.char_indices().nth(SHOWN_CHARS) {
        Some((end, _)) => format!("{}…", Quoted(name.get(..end).unwrap_or_default())),
        None => Quoted(name).to_string(),
    }
}

/// Returns the first names in a row, and how many more there are.
pub(super) fn listed(names: &[String]) -> String {
    let shown = names.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    let more = names.len().saturating_sub(SHOWN);
    if more > 0 { format!("{shown} and {more} more") } else { shown }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:16} {}", self.kind.name(), self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_shortened() {
        assert_eq!(shown("a\"é"), "\"a\\\"é\"");
        assert_eq!(shown("Sante\u{301}"), "\"Sante\u{301}\"");
        assert_eq!(shown("a\u{1b}[2J"), r#""a\u{1b}[2J""#);
        assert_eq!(shown(&"é".repeat(60)).chars().count(), 62);
        assert_eq!(shown(&"é".repeat(100_000)).chars().count(), 63);
    }
}
