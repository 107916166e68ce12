//! All findings of a data audit.

use super::columns::Columns;
use super::finding::{Finding, Kind, listed, shown};
use super::shares::Shares;
use super::{drift, lexicon, representation, skew, times};
use crate::audit::unused::SENSITIVE;
use crate::audit::{Terms, unused_in_catalogue};
use crate::policy::Checked;
use crate::read::{Interactions, Item};
use crate::units::Millis;

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
    /// The labels that may be proxies, among the limits of an audit.
    pub terms: &'a Terms,
    /// The declared shares of the site's visitors by group.
    pub shares: Option<&'a Shares>,
    /// Today, for events in the future.
    pub now: Millis,
    /// Columns that are declared to contain nothing personal, and that no file has.
    pub unused_columns: &'a [String],
}

/// Audits the data, in the order of [`Kind`].
#[must_use]
pub fn findings(data: &Data<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some((log, columns)) = data.log {
        findings.extend(skew::findings(data.catalogue, log));
        findings.extend(times::findings(log, data.previous, data.now));
        findings.extend(skew::devices(columns));
        findings.extend(data.previous.into_iter().flat_map(|previous| drift::findings(data.catalogue, log, previous)));
        findings.extend(data.shares.into_iter().flat_map(|shares| representation::findings(shares, columns)));
    }
    let unused = unused_in_catalogue(data.catalogue, data.policy, data.terms);
    // The policy means to mark such a label, and one finding says why it does not.
    let is_meant =
        |label: &str| unused.iter().any(|unused| unused.key == SENSITIVE && unused.alike.as_deref() == Some(label));
    for (topic, labels) in lexicon::unmarked(data.catalogue, data.policy) {
        let labels: Vec<String> = labels.iter().filter(|label| !is_meant(label)).map(|label| shown(label)).collect();
        if !labels.is_empty() {
            let message = format!("{topic}: {}; mark them in the policy's \"sensitive\" if they are", listed(&labels));
            findings.push(Finding::new(Kind::SensitiveLabel, message));
        }
    }
    findings.extend(unused.iter().map(|unused| Finding::new(Kind::UnusedLabel, unused.to_string())));
    findings.extend(data.unused_columns.iter().map(|column| {
        Finding::new(
            Kind::UnusedColumn,
            format!("no file has the column {}, which --not-personal names", shown(column)),
        )
    }));
    findings
}
