//! The figures of one evaluation, as text for people and as JSON for programs.

use serde_json::{Value, json};

use super::beyond::Beyond;
use super::figures::{Figures, Quality};
use super::learning::Learning;
use crate::policy::RankingOptions;
use crate::train::Hyperparameters;

/// The results of one evaluation.
#[derive(Clone, Debug)]
pub struct Report {
    /// The number of items in the training log, all of which are candidates.
    pub items: usize,
    /// The quality of the lists.
    pub quality: Figures,
    /// The figures beyond accuracy.
    pub beyond: Beyond,
    /// The diversification and guardrails of the lists.
    pub ranking: RankingOptions,
    /// The pack's size in bytes.
    pub pack_bytes: usize,
    /// The pack's size after Brotli at its highest level.
    pub pack_bytes_brotli: usize,
    /// The time to build the pack, including the parameter search, in seconds.
    pub train_seconds: f64,
    /// The maximum number of neighbours per item.
    pub neighbours: usize,
    /// The minimum number of distinct sessions behind every edge.
    pub min_sessions: u32,
    /// The hyperparameters that the trainer chose.
    pub hyperparameters: Hyperparameters,
    /// Test events that were dropped because the training log does not contain their item.
    pub dropped_test_events: usize,
    /// The effect of on-device learning, if it was requested.
    pub learning: Option<Learning>,
}

impl Report {
    /// Returns one JSON object; the names are stable.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let (pairs, score) = (&self.hyperparameters.pairs, &self.hyperparameters.score);
        let own = json!({
            "items": self.items,
            "pack_bytes": self.pack_bytes,
            "pack_bytes_brotli": self.pack_bytes_brotli,
            "train_seconds": self.train_seconds,
            "neighbours": self.neighbours,
            "min_sessions": self.min_sessions,
            "dropped_test_events": self.dropped_test_events,
            "ranking": {
                "diversity": self.ranking.diversity(), "calibration": self.ranking.calibration(),
                "provider_share": self.ranking.provider_share(), "exploration_every": self.ranking.exploration_every(),
            },
            "hyperparameters": {
                "tau": pairs.tau, "days": pairs.days, "length_power": pairs.length_power, "shrink": pairs.shrink,
                "own_power": pairs.own_power, "other_power": pairs.other_power, "backward": pairs.backward,
                "omega": score.omega, "content": score.content, "repeat_newest": score.repeat_newest,
                "repeat_older": score.repeat_older, "popular": score.popular,
            },
        });
        let mut fields = self.quality.to_json();
        fields.extend(self.beyond.to_json());
        if let Value::Object(own) = own {
            fields.extend(own);
        }
        if let Some(learning) = &self.learning {
            fields.insert("learning".to_owned(), learning.to_json());
        }
        Value::Object(fields)
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let both = |hr, mrr, n| format!("{hr:.4} / {mrr:.4}  ({n} predictions)");
        let quality = |q: &Quality| both(q.hr_20, q.mrr_20, q.predictions);
        let all = &self.quality;
        writeln!(f, "neighbours, min sessions  {}, {}", self.neighbours, self.min_sessions)?;
        writeln!(f, "items                     {}", self.items)?;
        writeln!(f, "HR@20 / MRR@20            {}", both(all.hr_20, all.mrr_20, all.predictions))?;
        writeln!(f, "  discovery               {}", quality(&all.discovery))?;
        writeln!(f, "  rare items (< 10)       {}", quality(&all.rare))?;
        writeln!(f, "HR@10, NDCG@20            {:.4}, {:.4}", all.hr_10, all.ndcg_20)?;
        writeln!(f, "coverage@20, Gini@20      {:.4}, {:.4}", all.coverage_20, all.gini_20)?;
        writeln!(f, "popularity bias           {:.4}", all.popularity_bias)?;
        let known = |figure: Option<f64>| figure.map_or_else(|| "–".to_owned(), |figure| format!("{figure:.4}"));
        let Beyond { diversity_20, calibration_error, provider_share, tail_share_20 } = self.beyond;
        writeln!(f, "diversity@20, tail@20     {diversity_20:.4}, {tail_share_20:.4}")?;
        writeln!(f, "calibration error, bits   {}", known(calibration_error))?;
        writeln!(f, "largest provider's share  {}", known(provider_share))?;
        writeln!(f, "pack, brotli 11           {} B, {} B", self.pack_bytes, self.pack_bytes_brotli)?;
        writeln!(f, "train                     {:.1} s", self.train_seconds)?;
        write!(f, "per prediction, p50/p90   {:.1} / {:.1} µs", all.micros.0, all.micros.1)?;
        self.learning.iter().try_for_each(|learning| write!(f, "\n{learning}"))
    }
}
