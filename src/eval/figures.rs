//! The quality of one method's lists: the same figures for the pack and for every baseline.

use serde_json::{Map, Value, json};

/// Hits among a group of targets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quality {
    /// Number of predictions.
    pub predictions: u64,
    /// HR@20, 0..=1.
    pub hr_20: f64,
    /// MRR@20, 0..=1.
    pub mrr_20: f64,
}

/// All figures of one method over one set of queries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Number of predictions.
    pub predictions: u64,
    /// HR@20, 0..=1.
    pub hr_20: f64,
    /// MRR@20, 0..=1.
    pub mrr_20: f64,
    /// HR@10, 0..=1.
    pub hr_10: f64,
    /// NDCG@20, 0..=1.
    pub ndcg_20: f64,
    /// Coverage@20, 0..=1.
    pub coverage_20: f64,
    /// Gini index of exposure at 20, 0..=1.
    pub gini_20: f64,
    /// Mean popularity of the recommended items, 0..=1.
    pub popularity_bias: f64,
    /// The quality for targets that are new in the session, with the session's own items left out of the lists.
    pub discovery: Quality,
    /// The quality for targets with fewer than 10 events in the training log.
    pub rare: Quality,
    /// The time per prediction in microseconds: median and 90th percentile.
    pub micros: (f64, f64),
}

impl Figures {
    /// Returns the figures as the fields of a JSON object; the names are stable.
    #[must_use]
    pub fn to_json(&self) -> Map<String, Value> {
        let quality = |q: &Quality| json!({ "predictions": q.predictions, "hr@20": q.hr_20, "mrr@20": q.mrr_20 });
        let fields = [
            ("predictions", json!(self.predictions)),
            ("hr@20", json!(self.hr_20)),
            ("mrr@20", json!(self.mrr_20)),
            ("hr@10", json!(self.hr_10)),
            ("ndcg@20", json!(self.ndcg_20)),
            ("coverage@20", json!(self.coverage_20)),
            ("gini@20", json!(self.gini_20)),
            ("popularity_bias", json!(self.popularity_bias)),
            ("discovery", quality(&self.discovery)),
            ("rare", quality(&self.rare)),
            ("micros_per_prediction", json!({ "p50": self.micros.0, "p90": self.micros.1 })),
        ];
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}
