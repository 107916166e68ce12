//! The figures of one evaluation, as text for people and JSON for programs.

use serde_json::{Value, json};

use crate::train::Choice;

/// How good the lists were.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quality {
    /// Predictions made.
    pub predictions: u64,
    /// HR@20, 0..=1.
    pub hr_20: f64,
    /// MRR@20, 0..=1.
    pub mrr_20: f64,
}

/// Everything that an evaluation measured.
#[derive(Clone, Debug)]
pub struct Report {
    /// Items of train, each a candidate.
    pub items: usize,
    /// Predictions, HR@20 and MRR@20.
    pub quality: Quality,
    /// HR@10, 0..=1.
    pub hr_10: f64,
    /// NDCG@20, 0..=1.
    pub ndcg_20: f64,
    /// Coverage@20, 0..=1.
    pub coverage_20: f64,
    /// Gini index of exposure at 20, 0..=1.
    pub gini_20: f64,
    /// Mean popularity of what was recommended, 0..=1.
    pub popularity_bias: f64,
    /// Targets the session had not shown yet, with the session's own items left out of the lists.
    pub discovery: Quality,
    /// Targets with fewer than 10 events in train.
    pub rare: Quality,
    /// The pack's size in bytes.
    pub pack_bytes: usize,
    /// The same after brotli at its highest level.
    pub pack_bytes_brotli: usize,
    /// Time to build the pack, choice of parameters included, in seconds.
    pub train_seconds: f64,
    /// Time of one prediction in microseconds, median and 90th percentile.
    pub micros: (f64, f64),
    /// Neighbours an item, at most.
    pub neighbours: usize,
    /// Distinct sessions every edge has.
    pub min_sessions: u32,
    /// What the trainer chose.
    pub choice: Choice,
    /// Test events dropped because train does not know their item.
    pub dropped_test_events: usize,
}

impl Report {
    /// One JSON object; the names are stable.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let quality = |q: &Quality| json!({ "predictions": q.predictions, "hr@20": q.hr_20, "mrr@20": q.mrr_20 });
        let (pairs, score) = (&self.choice.pairs, &self.choice.score);
        json!({
            "items": self.items,
            "predictions": self.quality.predictions,
            "hr@20": self.quality.hr_20,
            "mrr@20": self.quality.mrr_20,
            "hr@10": self.hr_10,
            "ndcg@20": self.ndcg_20,
            "coverage@20": self.coverage_20,
            "gini@20": self.gini_20,
            "popularity_bias": self.popularity_bias,
            "discovery": quality(&self.discovery),
            "rare": quality(&self.rare),
            "pack_bytes": self.pack_bytes,
            "pack_bytes_brotli": self.pack_bytes_brotli,
            "train_seconds": self.train_seconds,
            "micros_per_prediction": { "p50": self.micros.0, "p90": self.micros.1 },
            "neighbours": self.neighbours,
            "min_sessions": self.min_sessions,
            "dropped_test_events": self.dropped_test_events,
            "chosen": {
                "tau": pairs.tau, "days": pairs.days, "length_power": pairs.length_power, "shrink": pairs.shrink,
                "own_power": pairs.own_power, "other_power": pairs.other_power, "backward": pairs.backward,
                "omega": score.omega, "content": score.content, "repeat_newest": score.repeat_newest,
                "repeat_older": score.repeat_older, "popular": score.popular,
            },
        })
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let quality = |q: &Quality| format!("{:.4} / {:.4}  ({} predictions)", q.hr_20, q.mrr_20, q.predictions);
        writeln!(f, "neighbours, min sessions  {}, {}", self.neighbours, self.min_sessions)?;
        writeln!(f, "items                     {}", self.items)?;
        writeln!(f, "HR@20 / MRR@20            {}", quality(&self.quality))?;
        writeln!(f, "  discovery               {}", quality(&self.discovery))?;
        writeln!(f, "  rare items (< 10)       {}", quality(&self.rare))?;
        writeln!(f, "HR@10, NDCG@20            {:.4}, {:.4}", self.hr_10, self.ndcg_20)?;
        writeln!(f, "coverage@20, Gini@20      {:.4}, {:.4}", self.coverage_20, self.gini_20)?;
        writeln!(f, "popularity bias           {:.4}", self.popularity_bias)?;
        writeln!(f, "pack, brotli 11           {} B, {} B", self.pack_bytes, self.pack_bytes_brotli)?;
        writeln!(f, "train                     {:.1} s", self.train_seconds)?;
        write!(f, "a prediction, p50 / p90   {:.1} / {:.1} µs", self.micros.0, self.micros.1)
    }
}
