//! What visitors are told about the ranking: how the lists of this pack are made, and the last audit.

use serde_json::{Value, json};

use super::run::Audit;
use super::verdict::Outcome;
use super::visitors::Origin;
use crate::document::Date;
use crate::eval::Weights;
use crate::pack::{Pack, Verified};
use crate::policy::RankingOptions;

/// The version of the format.
const VERSION: u32 = 1;

impl Audit {
    /// Returns one JSON object for the preference centre. Shares are whole percentages. What could not be measured is
    /// `null`.
    #[must_use]
    pub fn summary(&self, pack: &Pack<Verified>, day: Date) -> Value {
        let judged = |outcomes: &[Outcome]| self.verdicts.iter().filter(|v| outcomes.contains(&v.outcome)).count();
        let rates =
            self.measured.segments.iter().filter(|segment| segment.is_enough).filter_map(|segment| segment.hit_rate);
        let (low, high) = rates.fold((1.0_f64, -1.0_f64), |(low, high), rate| (low.min(rate), high.max(rate)));
        json!({
            "version": VERSION,
            "pack": pack.checksum(),
            "ranking": composition(self.ranking),
            "weights": self.weights.as_ref().map(weights),
            "audit": {
                "date": day.to_string(),
                "visitors": match self.origin { Origin::Log => "log", Origin::Simulated(_) => "simulated" },
                "visits": self.visits,
                "limits": { "kept": judged(&[Outcome::Kept]), "all": judged(&[Outcome::Kept, Outcome::Broken]) },
                "coverage": self.measured.coverage.map(percent),
                "tail": self.measured.tail_share.map(percent),
                "segments": (low <= high).then(|| json!({ "low": percent(low), "high": percent(high) })),
            },
        })
    }
}

fn composition(ranking: RankingOptions) -> Value {
    json!({
        "diversity": ranking.diversity(),
        "calibration": ranking.calibration(),
        "provider": ranking.provider_share(),
        "exploration": ranking.exploration_every(),
    })
}

fn weights(weights: &Weights) -> Value {
    let share = |(parameter, percent): (crate::eval::Parameter, u32)| json!([parameter.name(), percent]);
    json!({ "visits": weights.visits(), "percent": weights.percent().into_iter().map(share).collect::<Vec<_>>() })
}

fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}
