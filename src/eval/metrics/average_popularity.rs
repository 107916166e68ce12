//! Average popularity: the mean number of training sessions of a recommended item, averaged over lists.

use super::Mean;
use crate::ids::ItemNumber;

/// Average popularity, in sessions.
///
/// # Source
/// RecBole's `AveragePopularity` (Zhao et al., CIKM 2021), with distinct sessions as the popularity.
#[derive(Clone, Debug)]
pub struct AveragePopularity {
    sessions: Vec<u32>,
    mean: Mean,
}

impl AveragePopularity {
    /// Returns an average over these popularities (distinct sessions, one entry per item number).
    #[must_use]
    pub fn new(sessions: &[u32]) -> Self {
        Self { sessions: sessions.to_vec(), mean: Mean::default() }
    }

    /// Adds one list; an empty list is not counted.
    pub fn add(&mut self, list: &[ItemNumber]) {
        if !list.is_empty() {
            let sum: u64 = list.iter().map(|item| u64::from(self.sessions[item.index()])).sum();
            self.mean.add(sum as f64 / list.len() as f64);
        }
    }

    /// Returns the average so far; 0 if there is no list with items.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.mean.value()
    }

    /// Returns the average so far; `None` if there is no list with items.
    #[must_use]
    pub fn known(&self) -> Option<f64> {
        self.mean.known()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_counts_once_however_long_it_is() {
        let mut average = AveragePopularity::new(&[10, 20, 60]);
        average.add(&[0, 1, 2].map(ItemNumber));
        average.add(&[ItemNumber(0)]);
        average.add(&[]);
        assert_eq!(average.value(), 20.0);
    }
}
