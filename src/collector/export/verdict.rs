//! What the dashboard concludes about an answer, as columns: files must not leave their readers to test again, without
//! the corrections for many comparisons.

use crate::collector::comparison::{Comparison, Conclusion};
use crate::collector::findings::{Finding, Period};
use crate::estimate::{Change, Significance, Uplift};

/// The conclusions about one answer of one epoch.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Verdict {
    /// The answer's position: `leader`, `level` if it may be as frequent as the leader, or `behind`. Empty if the
    /// dashboard names no leader: in an open epoch, without a clear answer, for "none of these", and for questions whose
    /// answers are steps or arms.
    pub standing: &'static str,
    /// The change since the previous epoch; `None` if it is unknown.
    pub change: Option<Change>,
    /// The difference between the arms; `None` if it may not be shown.
    pub uplift: Option<Uplift>,
    /// What follows from the comparison of the arms; empty if the metric compares none.
    pub conclusion: &'static str,
}

/// Returns the verdicts about the answers of an epoch, given by its index, in the order of the declaration.
pub(super) fn verdicts(finding: &Finding<'_>, at: usize, period: &Period) -> Vec<Verdict> {
    let comparison = period.comparison.as_ref();
    let common = Verdict {
        uplift: comparison.and_then(Comparison::difference).copied(),
        conclusion: comparison.map_or("", |comparison| comparison.conclusion.name()),
        ..Verdict::default()
    };
    let mut verdicts = vec![common; finding.declared.answers.len()];
    if comparison.is_some() {
        return verdicts;
    }
    for (verdict, change) in verdicts.iter_mut().zip(finding.changes(at)) {
        verdict.change = Some(change);
    }
    let leader = finding.leader(period).filter(|_| period.open_until.is_none() && finding.has_leader());
    if let Some(leader) = leader {
        let ahead = finding.ahead(period, leader);
        // The last answer is "none of these", which is not ranked.
        let ranked = verdicts.len().saturating_sub(1);
        for (verdict, lead) in verdicts.iter_mut().zip(ahead).take(ranked) {
            verdict.standing = match lead.map(|lead| lead.significance) {
                None => "leader",
                Some(Significance::Open) => "level",
                Some(Significance::Clear) => "behind",
            };
        }
    }
    verdicts
}

impl Conclusion {
    /// Returns the name used in exports.
    const fn name(self) -> &'static str {
        match self {
            Self::ComingIn => "reports-coming-in",
            Self::TooFew => "too-few-reports",
            Self::SampleRatioMismatch => "sample-ratio-mismatch",
            Self::Open => "open",
            Self::OneOfMany => "open-among-many",
            Self::Clear => "clear",
        }
    }
}
