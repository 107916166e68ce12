//! One metric per file. Each receives one list at a time.

mod average_popularity;
mod calibration_error;
mod coverage;
mod entropy;
mod gini;
mod group_exposure;
mod hit_rate;
mod intra_list_diversity;
mod latency;
mod mrr;
mod ndcg;
mod pop_reo;
mod popularity_bias;
mod provider_share;
mod tail_share;

pub use average_popularity::AveragePopularity;
pub use calibration_error::CalibrationError;
pub use coverage::Coverage;
pub use entropy::Entropy;
pub use gini::Gini;
pub use group_exposure::{GroupExposure, GroupShare};
pub use hit_rate::HitRate;
pub use intra_list_diversity::IntraListDiversity;
pub use latency::Latency;
pub use mrr::Mrr;
pub use ndcg::Ndcg;
pub use pop_reo::PopReo;
pub use popularity_bias::PopularityBias;
pub use provider_share::ProviderShare;
pub use tail_share::TailShare;

use crate::ids::ItemNumber;

/// Returns the position of `target`, counted from 1, among the first `k` items of `list`.
fn place(list: &[ItemNumber], target: ItemNumber, k: usize) -> Option<usize> {
    list.iter().take(k).position(|&item| item == target).map(|at| at + 1)
}

/// A running mean; 0 if there are no values.
#[derive(Clone, Copy, Debug, Default)]
struct Mean {
    sum: f64,
    count: u64,
}

impl Mean {
    fn add(&mut self, value: f64) {
        self.sum += value;
        self.count += 1;
    }

    fn value(self) -> f64 {
        self.sum / self.count.max(1) as f64
    }

    /// Returns the mean; `None` if there are no values.
    fn known(self) -> Option<f64> {
        (self.count > 0).then(|| self.value())
    }
}
