//! The published summary of an audit: how the lists of this pack are made, and what the audit found. The preference centre
//! tells visitors, and [`Published`](super::Published) reads it for the impact assessment.

use serde_json::{Value, json};

use super::applied::Applied;
use super::run::Audit;
use super::verdict::{Outcome, Verdict};
use super::visitors::Origin;
use crate::document::Date;
use crate::eval::Weights;
use crate::pack::{Pack, Verified};

/// The version of the format.
pub(super) const VERSION: u32 = 1;

impl Audit {
    /// Returns one JSON object. Shares are whole percentages, except in `figures`, which have the audit's own values. What
    /// could not be measured is `null`. `audit.policy` is what the figures depend on, besides the ranking and the limits.
    #[must_use]
    pub fn summary(&self, pack: &Pack<Verified>, day: Date) -> Value {
        let judged = |outcomes: &[Outcome]| self.verdicts.iter().filter(|v| outcomes.contains(&v.outcome)).count();
        let rates =
            self.measured.segments.iter().filter(|segment| segment.is_enough).filter_map(|segment| segment.hit_rate);
        let (low, high) = rates.fold((1.0_f64, -1.0_f64), |(low, high), rate| (low.min(rate), high.max(rate)));
        json!({
            "version": VERSION,
            "pack": pack.checksum(),
            "ranking": composition(&self.applied),
            "weights": self.weights.as_ref().map(weights),
            "audit": {
                "date": day.to_string(),
                "visitors": match self.origin { Origin::Log => "log", Origin::Simulated(_) => "simulated" },
                "visits": self.visits,
                "policy": json!({
                    "sensitive": self.applied.sensitive,
                    "proxies": self.applied.proxies,
                    "metrics": self.applied.metrics,
                }),
                "limits": { "kept": judged(&[Outcome::Kept]), "all": judged(&[Outcome::Kept, Outcome::Broken]) },
                "coverage": self.measured.coverage.map(percent),
                "tail": self.measured.tail_share.map(percent),
                "segments": (low <= high).then(|| json!({ "low": percent(low), "high": percent(high) })),
                "trial": self.attacks.leaks.iter().any(|leak| leak.is_trial),
                "figures": self.verdicts.iter().map(figure).collect::<Vec<_>>(),
            },
        })
    }
}

fn figure(verdict: &Verdict) -> Value {
    let &Verdict { figure, value, interval, threshold, outcome, ref reason } = verdict;
    let [least, most] = threshold.map_or([None; 2], |threshold| [threshold.least, threshold.most]);
    let [low, high] = interval.map_or([None; 2], |(low, high)| [Some(low), Some(high)]);
    json!({
        "figure": figure.name(), "value": value, "low": low, "high": high, "least": least, "most": most,
        "outcome": outcome.name(), "reason": reason,
    })
}

fn composition(applied: &Applied) -> Value {
    Applied::OPTIONS.iter().zip(applied.options()).map(|(&name, value)| (name.to_owned(), json!(value))).collect()
}

fn weights(weights: &Weights) -> Value {
    let share = |(parameter, percent): (crate::eval::Parameter, u32)| json!([parameter.name(), percent]);
    json!({ "visits": weights.visits(), "percent": weights.percent().into_iter().map(share).collect::<Vec<_>>() })
}

fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}
