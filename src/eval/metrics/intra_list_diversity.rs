//! Intra-list diversity: the mean over all lists of 1 − similarity, averaged over all pairs of items in a list.
//!
//! The similarity is the engine's ([`crate::rank::similarity`]), computed from the data in the pack.

use super::Mean;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::rank::similarity;

/// Intra-list diversity, in 0..=1; it is 1 if the items of every list have nothing in common.
#[derive(Clone, Copy, Debug, Default)]
pub struct IntraListDiversity {
    mean: Mean,
}

impl IntraListDiversity {
    /// Adds one list of at least two items.
    pub fn add(&mut self, pack: &Pack<Verified>, list: &[ItemNumber]) {
        let pairs = || list.iter().enumerate().flat_map(|(at, &a)| list[..at].iter().map(move |&b| (a, b)));
        let count = pairs().count();
        if count > 0 {
            let alike: i64 = pairs().map(|(a, b)| similarity(pack, a, b)).sum();
            self.mean.add(1.0 - alike as f64 / 1024.0 / count as f64);
        }
    }

    /// Returns the mean so far; 0 if no list has two items.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.mean.value()
    }

    /// Returns the mean so far; `None` if no list has two items.
    #[must_use]
    pub fn known(&self) -> Option<f64> {
        self.mean.known()
    }
}
