//! Popularity bias: the popularity of the recommended items, as a share of that of the most popular item, averaged over
//! all lists. The popularity of an item is the number of sessions that contain it.

use super::Mean;
use crate::ids::ItemNumber;

/// Popularity bias, in 0..=1; a list that contained only the most popular item would score 1.
#[derive(Clone, Debug)]
pub struct PopularityBias {
    share: Vec<f64>,
    mean: Mean,
}

impl PopularityBias {
    /// Returns a bias for these popularities (distinct sessions, one entry per item number).
    #[must_use]
    pub fn new(sessions: &[u32]) -> Self {
        let most = f64::from(sessions.iter().copied().max().unwrap_or(0).max(1));
        Self { share: sessions.iter().map(|&n| f64::from(n) / most).collect(), mean: Mean::default() }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber]) {
        if !list.is_empty() {
            self.mean.add(list.iter().map(|item| self.share[item.index()]).sum::<f64>() / list.len() as f64);
        }
    }

    /// Returns the bias so far.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.mean.value()
    }
}
