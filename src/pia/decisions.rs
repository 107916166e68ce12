//! The risks where only decisions are kept, because the policy does not ask for recommendations.

use super::measures::FILES;
use super::risk::{IDS, Level, Risk, rating};
use crate::policy::Checked;

/// Returns these risks. There are no reports, and no lists that could show or steer anything.
pub(super) fn risks(policy: &Checked) -> Vec<Risk> {
    vec![access(policy), change(), loss()]
}

fn access(policy: &Checked) -> Risk {
    // Which sensitive topics a visitor permits can be sensitive itself. Without labels, no decision names a topic, whatever
    // the catalogue has.
    let severity = if policy.sensitive().is_empty() { Level::Negligible } else { Level::Limited };
    Risk {
        id: IDS[0],
        title: "Someone reads what a visitor decided",
        sources: "People who use the same device or account; other scripts of the site; malware",
        impact: "What the visitor accepted and rejected becomes known to someone whom the visitor has not chosen."
            .to_owned(),
        before: rating(severity, Level::Significant),
        after: rating(severity, Level::Limited),
        reason: format!(
            "There is no store of many visitors to attack. Whoever can use the visitor's own browser profile can still open \
             the site in it, and scripts of the same site can read what the engine can read. {FILES}"
        )
        .into(),
        measures: vec!["before", "seal", "imports", "encryption", "erasure", "refusal"],
    }
}

fn change() -> Risk {
    Risk {
        id: IDS[1],
        title: "What is kept about a visitor is changed without their will",
        sources: "Other scripts of the site; faults of the storage",
        impact: "Consent that they did not give.".to_owned(),
        before: rating(Level::Limited, Level::Limited),
        after: rating(Level::Limited, Level::Limited),
        reason: "Consent needs the visitor's own action, and a damaged decision never becomes consent. A script of the same \
                 site that is made for it can forge consent: nothing in a page is out of its reach."
            .into(),
        measures: vec!["click", "renewal", "damage", "centre"],
    }
}

fn loss() -> Risk {
    Risk {
        id: IDS[2],
        title: "What is kept about a visitor is lost",
        sources: "The browser, which may delete a site's data; faults of the storage",
        impact: "The visitor is asked again. Nothing else depends on the data.".to_owned(),
        before: rating(Level::Negligible, Level::Limited),
        after: rating(Level::Negligible, Level::Limited),
        reason: "Nothing prevents a browser from deleting a site's data. The visitor can download a copy.".into(),
        measures: vec!["centre", "damage"],
    }
}
