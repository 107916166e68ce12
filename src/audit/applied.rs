//! What of a policy the figures of an audit depend on, besides its limits: an audit under another policy says nothing about
//! this one.

use super::terms::Terms;
use crate::pack::Label;
use crate::policy::{Checked, RankingOptions};

/// What an audit applied. Two policies with the same values have the same figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// How the policy composes the lists.
    pub ranking: RankingOptions,
    /// The sensitive labels, ascending.
    pub sensitive: Vec<String>,
    /// The labels that may be proxies, ascending; empty if the most frequent ones are tested.
    pub proxies: Vec<String>,
    /// The tags of the metrics that reports answer, ascending.
    pub metrics: Vec<u32>,
}

impl Applied {
    /// The names of the options in a summary, in the order of [`Applied::options`].
    pub(super) const OPTIONS: [&str; 4] = ["diversity", "calibration", "provider", "exploration"];

    /// Returns what an audit applies of a policy; without one, nothing is sensitive or reported, and the ranking has its
    /// default settings.
    pub(super) fn of(policy: Option<&Checked>, terms: &Terms) -> Self {
        let ranking = policy.map_or_else(RankingOptions::default, |policy| *policy.ranking());
        let mut sensitive = policy.map_or_else(Vec::new, |policy| policy.sensitive().to_vec());
        let mut proxies: Vec<String> = terms.proxies.iter().map(Label::text).collect();
        let reported = policy.and_then(Checked::reported).map_or(&[][..], |measurement| measurement.metrics());
        let mut metrics: Vec<u32> = reported.iter().map(|metric| metric.tag().0).collect();
        sensitive.sort_unstable();
        proxies.sort_unstable();
        metrics.sort_unstable();
        Self { ranking, sensitive, proxies, metrics }
    }

    /// Returns the options of the ranking.
    pub(super) const fn options(&self) -> [u8; 4] {
        let ranking = &self.ranking;
        [ranking.diversity(), ranking.calibration(), ranking.provider_share(), ranking.exploration_every()]
    }
}
