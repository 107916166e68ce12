//! HR@k: the share of predictions whose target is among the first k.

use super::{Mean, place};
use crate::ids::ItemNumber;

/// HR@k, in 0..=1. With one target per prediction, this is also Recall@k.
#[derive(Clone, Debug)]
pub struct HitRate {
    k: usize,
    mean: Mean,
}

impl HitRate {
    /// Returns a hit rate at `k`.
    #[must_use]
    pub fn at(k: usize) -> Self {
        Self { k, mean: Mean::default() }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber], target: ItemNumber) {
        self.mean.add(f64::from(u8::from(place(list, target, self.k).is_some())));
    }

    /// Returns the rate so far; 0 if there are no predictions.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.mean.value()
    }

    /// Returns the rate so far; `None` if there are no predictions.
    #[must_use]
    pub fn known(&self) -> Option<f64> {
        self.mean.known()
    }
}
