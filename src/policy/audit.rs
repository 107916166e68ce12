//! The keys of the policy's `audit` section, which only the command-line tool reads. The engine's own form of a policy
//! does not refer to them, so the Wasm does not contain them.

use super::form::{Field, List, Object, Presence, Range, Value, Words};
use super::text::PROXY;
use crate::errors::Code;
use crate::names::names;

/// The `audit` section: what `homebody audit` checks.
pub const AUDIT: Object = Object {
    fields: &[
        Field { key: "thresholds", presence: Presence::Optional, value: Value::List(&THRESHOLDS) },
        Field { key: "proxies", presence: Presence::Optional, value: Value::List(&PROXIES) },
    ],
};

/// A limit on one figure of an audit.
pub const THRESHOLD: Object = Object {
    fields: &[
        Field {
            key: "figure",
            presence: Presence::Required,
            value: Value::Word(&Words { words: AuditFigure::NAMES, otherwise: "" }),
        },
        Field { key: "least", presence: Presence::Optional, value: Value::Hundredths(&LIMIT) },
        Field { key: "most", presence: Presence::Optional, value: Value::Hundredths(&LIMIT) },
    ],
};

/// One threshold for each figure at most; the number of distinct figures limits the list.
const THRESHOLDS: List = List { least: 0, most: Some(32), distinct: true, each: Value::Object(&THRESHOLD) };
/// Each proxy costs a second ranking for every visitor that it concerns (chosen: 32 take seconds).
const PROXIES: List = List { least: 0, most: Some(32), distinct: true, each: Value::Text(&PROXY) };
/// The largest possible figure is a calibration error of 6.64 bits.
const LIMIT: Range = Range { least: 0, most: 700, otherwise: None, beyond: Code::PolicyRefused };

/// A figure of an audit that can have a threshold. `src/audit` defines each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AuditFigure {
    /// Gini index of exposure.
    Gini,
    /// Share of the catalogue in at least one list.
    Coverage,
    /// Entropy of exposure.
    Entropy,
    /// Popularity of the listed items, relative to the most popular item.
    PopularityBias,
    /// Share of long-tail items in a list.
    TailShare,
    /// Lowest ratio of a provider's exposure to its share of the catalogue.
    ProviderRatio,
    /// Share of a list that comes from its most frequent provider.
    ProviderShare,
    /// Distance between the categories of a list and those of the visitor.
    CalibrationError,
    /// Intra-list diversity.
    Diversity,
    /// Difference in the chances of popular and unpopular items.
    PopReo,
    /// Difference in quality between segments of visitors.
    SegmentGap,
    /// Share of lists that depend on a proxy.
    FlipRate,
    /// How well a sensitive category can be inferred from what the engine shows.
    SensitiveLeakage,
    /// How well a muted category can be inferred from what the engine shows.
    MutedLeakage,
}

names!(
    AuditFigure: Gini = "gini", Coverage = "coverage", Entropy = "entropy", PopularityBias = "popularity_bias",
    TailShare = "tail_share", ProviderRatio = "provider_ratio", ProviderShare = "provider_share",
    CalibrationError = "calibration_error", Diversity = "diversity", PopReo = "pop_reo", SegmentGap = "segment_gap",
    FlipRate = "flip_rate", SensitiveLeakage = "sensitive_leakage", MutedLeakage = "muted_leakage",
);
