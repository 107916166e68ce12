//! What each figure of an audit means, where it comes from, and what to do if it is outside its limits. The text, HTML
//! and documentation of an audit use these words.

use crate::policy::AuditFigure;

/// The words about one figure.
#[derive(Clone, Copy, Debug)]
pub struct Definition {
    /// The figure.
    pub figure: AuditFigure,
    /// A short name.
    pub title: &'static str,
    /// The meaning of its value, with its range and unit.
    pub meaning: &'static str,
    /// Where the definition comes from.
    pub source: &'static str,
    /// What to do if the value is worse than wanted.
    pub advice: &'static str,
    /// The largest possible value, for the scale of a chart.
    pub most: f64,
}

/// Every figure, in the order of a report.
pub const DEFINITIONS: [Definition; 14] = [
    Definition {
        figure: AuditFigure::Gini,
        title: "Gini index of exposure",
        meaning: "How unevenly list places are distributed over the catalogue: 0 if every item is shown equally often, near 1 if a few items take almost all places.",
        source: "RecBole, GiniIndex (Zhao et al., CIKM 2021)",
        advice: "Set ranking.exploration_every in the policy, or lower it: one place in that many goes to a new or long-tail item. Or raise ranking.diversity, or build the pack from a longer log.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::Coverage,
        title: "Coverage",
        meaning: "The share of the catalogue that is in at least one list. With few lists it is low for that reason alone.",
        source: "RecBole, ItemCoverage (Ge et al., RecSys 2010)",
        advice: "Set ranking.exploration_every in the policy, or lower it, and give items without events titles, categories and tags, so that content edges lead to them.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::Entropy,
        title: "Entropy of exposure",
        meaning: "How evenly list places are distributed, as a share of the largest possible entropy: 1 if all items are shown equally often.",
        source: "Shannon 1948; RecBole, ShannonEntropy (Zhao et al., CIKM 2021)",
        advice: "The same as for the Gini index.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::PopularityBias,
        title: "Popularity of listed items",
        meaning: "The mean number of sessions of a listed item, as a share of that of the most popular item.",
        source: "RecBole, AveragePopularity (Zhao et al., CIKM 2021), divided by the maximum",
        advice: "Raise ranking.diversity or ranking.calibration in the policy; popular items lead mainly for visitors without history.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::TailShare,
        title: "Long-tail share",
        meaning: "The share of a list that consists of items with fewer than 10 sessions.",
        source: "RecBole, TailPercentage (Abdollahpouri et al., 2020)",
        advice: "Set ranking.exploration_every in the policy, or lower it: one place in that many then goes to a new or long-tail item.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::ProviderRatio,
        title: "Least exposed provider",
        meaning: "The lowest ratio of a provider's share of attention to its share of the catalogue, among providers with at least 1 % of it; smaller ones count together, as one group. At most 1. Attention falls with the position in the list, by 1/log₂(1 + position).",
        source: "Singh and Joachims, KDD 2018; Fairlearn, MetricFrame with mean_prediction",
        advice: "Look at the provider's items: missing prices, titles or categories, little stock or few events. ranking.provider_share in the policy limits the providers that take its places.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::ProviderShare,
        title: "Largest provider of a list",
        meaning: "The share of a list that comes from its most frequent provider, averaged over lists of two items or more.",
        source: "Homebody, as in `homebody eval`",
        advice: "Set ranking.provider_share in the policy, or lower it.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::CalibrationError,
        title: "Calibration error",
        meaning: "The distance between the categories of a list and those of the visitor's own events, among items with a category, in bits: 0 if they have the same shares, 6.64 if they have no category in common.",
        source: "Steck, RecSys 2018, equation 5",
        advice: "Raise ranking.calibration in the policy.",
        most: 6.65,
    },
    Definition {
        figure: AuditFigure::Diversity,
        title: "Diversity within a list",
        meaning: "The mean difference between two items of a list: 1 if they have nothing in common.",
        source: "Ziegler et al., WWW 2005, with the engine's own similarity",
        advice: "Raise ranking.diversity in the policy.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::PopReo,
        title: "Unequal chances by popularity (PopREO)",
        meaning: "Whether a list finds the next item equally often if it belongs to the short head and if it belongs to the long tail: 0 if the chances are equal, near 1 if only one of the two has any. Each needs 100 predictions. Equally popular items are on the same side.",
        source: "Zhu, Wang and Caverlee, SIGIR 2020, equation 3",
        advice: "Build the pack with --min-sessions 1 if its privacy cost is acceptable, and give long-tail items better titles and tags.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::SegmentGap,
        title: "Quality gap between visitors",
        meaning: "The difference between the highest and the lowest hit rate among new, light, heavy and niche visitors with at least 100 predictions in 25 visits. It has no interval; with few predictions, chance alone makes a gap.",
        source: "Ekstrand et al., FAT* 2018; Fairlearn, MetricFrame.difference",
        advice: "If new visitors are behind, name the page's item and category in `homebody-view`. If niche visitors are behind, build the pack from a longer log.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::FlipRate,
        title: "Lists that depend on a proxy",
        meaning: "The largest share of visitors whose list has other items, or the same in another order, if the catalogue does not name one tag or provider.",
        source: "Kusner et al., NeurIPS 2017",
        advice: "Decide for each tag whether it should influence lists. If not, remove it from the catalogue; for a provider, raise ranking.provider_share in the policy (100 is no cap) or lower ranking.diversity.",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::SensitiveLeakage,
        title: "Sensitive leakage",
        meaning: "How well an attacker infers from the shelf, the reasons or the reports that a visitor viewed sensitive items, as an area under the ROC curve: 0.5 is a guess. The limit is broken if the whole 95 % interval lies above it. It is not measured if an attacker cannot find a planted leak either.",
        source: "Yeom et al., CSF 2018; Hanley and McNeil, 1982",
        advice: "Report it to the maintainers: an engine that follows the policy shows no more than the visitor's other behaviour does (“Associated” in the table of attacks).",
        most: 1.0,
    },
    Definition {
        figure: AuditFigure::MutedLeakage,
        title: "Muted leakage",
        meaning: "The same for a category that a visitor muted, from the reasons or the reports. The shelf is not judged: its items are missing, as the visitor asked, and the page can see that.",
        source: "Yeom et al., CSF 2018; Hanley and McNeil, 1982",
        advice: "Report it to the maintainers. Do not record on the server which items a shelf showed: nothing can hide that a popular category is missing.",
        most: 1.0,
    },
];

/// Returns the words about a figure.
///
/// # Panics
/// Never: a test finds every figure.
#[must_use]
#[expect(clippy::expect_used, reason = "a test finds every figure")]
pub fn definition(figure: AuditFigure) -> &'static Definition {
    DEFINITIONS.iter().find(|definition| definition.figure == figure).expect("a definition")
}

/// Returns true for a figure that has an interval: the area under a curve.
pub(super) const fn has_interval(figure: AuditFigure) -> bool {
    matches!(figure, AuditFigure::SensitiveLeakage | AuditFigure::MutedLeakage)
}

/// Returns true for a figure that needs the real next item, which only a log has.
pub(super) const fn needs_log(figure: AuditFigure) -> bool {
    matches!(figure, AuditFigure::PopReo | AuditFigure::SegmentGap)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_moves_each_setting_in_the_direction_that_helps() {
        // A smaller number of positions per exploration slot means more slots.
        assert!(DEFINITIONS.iter().all(|definition| !definition.advice.contains("aise ranking.exploration_every")));
        // A smaller cap makes a list depend more on the provider; a test of the flips measures it.
        assert!(definition(AuditFigure::FlipRate).advice.contains("raise ranking.provider_share"));
        assert!(definition(AuditFigure::ProviderShare).advice.contains("lower it"));
    }

    #[test]
    fn every_figure_is_defined_once() {
        let figures: Vec<&str> = DEFINITIONS.iter().map(|definition| definition.figure.name()).collect();
        assert_eq!(figures, AuditFigure::NAMES);
        assert!(AuditFigure::NAMES.iter().all(|name| AuditFigure::named(name).map(definition).is_some()));
    }
}
