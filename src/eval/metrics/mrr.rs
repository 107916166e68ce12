//! MRR@k: the mean of 1/position of the target, or 0 if it is not among the first k.

use super::{Mean, place};
use crate::ids::ItemNumber;

/// MRR@k, in 0..=1.
#[derive(Clone, Debug)]
pub struct Mrr {
    k: usize,
    mean: Mean,
}

impl Mrr {
    /// Returns a reciprocal rank at `k`.
    #[must_use]
    pub fn at(k: usize) -> Self {
        Self { k, mean: Mean::default() }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber], target: ItemNumber) {
        self.mean.add(place(list, target, self.k).map_or(0.0, |place| 1.0 / place as f64));
    }

    /// Returns the mean so far.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.mean.value()
    }
}
