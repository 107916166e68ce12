//! NDCG@k with one relevant item: the mean of 1/log2(position + 1), or 0 if the target is not among the first k.

use super::{Mean, place};
use crate::ids::ItemNumber;

/// NDCG@k, in 0..=1.
///
/// # Source
/// Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002, §2.2; the ideal gain is 1.
#[derive(Clone, Debug)]
pub struct Ndcg {
    k: usize,
    mean: Mean,
}

impl Ndcg {
    /// Returns a discounted gain at `k`.
    #[must_use]
    pub fn at(k: usize) -> Self {
        Self { k, mean: Mean::default() }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber], target: ItemNumber) {
        self.mean.add(place(list, target, self.k).map_or(0.0, |place| 1.0 / (place as f64 + 1.0).log2()));
    }

    /// Returns the mean so far.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.mean.value()
    }
}
