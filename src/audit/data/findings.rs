//! What a data audit finds.

use serde_json::{Value, json};

use super::columns::Columns;
use super::shares::Shares;
use super::{drift, lexicon, skew};
use crate::names::names;
use crate::policy::Checked;
use crate::read::{Interactions, Item};

/// What to audit.
#[derive(Clone, Copy, Debug)]
pub struct Data<'a> {
    /// The catalogue.
    pub catalogue: &'a [Item],
    /// The log, with its columns.
    pub log: Option<(&'a Interactions, &'a Columns)>,
    /// The log of an earlier period.
    pub previous: Option<&'a Interactions>,
    /// The policy in force.
    pub policy: Option<&'a Checked>,
    /// The declared shares of the site's visitors by group.
    pub shares: Option<&'a Shares>,
}

/// A kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The log has few sessions, or few with two events.
    Thin,
    /// Many items have no events.
    UnseenItems,
    /// One provider has most events.
    OneProvider,
    /// A category of the catalogue has no events.
    CategoryAbsent,
    /// The categories of the events differ from those of the catalogue.
    Unrepresentative,
    /// The log has no sessions for a while.
    PeriodMissing,
    /// Almost all events come from one class of devices.
    OneDevice,
    /// The log differs from the previous one.
    Drift,
    /// A group of visitors has a smaller share of the log than of the site's visitors.
    VisitorsMissing,
    /// A label looks sensitive and is not marked.
    SensitiveLabel,
}

names!(
    Kind: Thin = "thin", UnseenItems = "unseen-items", OneProvider = "one-provider", CategoryAbsent = "category-absent",
    Unrepresentative = "unrepresentative", PeriodMissing = "period-missing", OneDevice = "one-device", Drift = "drift",
    VisitorsMissing = "visitors-missing", SensitiveLabel = "sensitive-label",
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

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:16} {}", self.kind.name(), self.message)
    }
}

/// Audits the data, in the order of [`Kind`].
#[must_use]
pub fn findings(data: &Data<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some((log, columns)) = data.log {
        findings.extend(skew::findings(data.catalogue, log));
        findings.extend(skew::devices(columns));
        findings.extend(data.previous.into_iter().flat_map(|previous| drift::findings(data.catalogue, log, previous)));
        findings.extend(data.shares.into_iter().flat_map(|shares| shares.findings(columns)));
    }
    let unmarked = lexicon::unmarked(data.catalogue, data.policy);
    findings.extend(unmarked.into_iter().map(|(topic, labels)| {
        let shown: Vec<String> = labels.iter().take(SHOWN).map(|label| format!("{label:?}")).collect();
        let more = labels.len().saturating_sub(SHOWN);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let message =
            format!("{topic}: {}{more}; mark them in the policy's \"sensitive\" if they are", shown.join(", "));
        Finding::new(Kind::SensitiveLabel, message)
    }));
    findings
}

/// The maximum number of names in a finding (chosen: they fit on two lines).
pub(super) const SHOWN: usize = 8;
