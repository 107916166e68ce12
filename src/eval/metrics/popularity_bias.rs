//! Popularity bias: the popularity of the recommended items, as a share of that of the most popular item, averaged over
//! all lists. The popularity of an item is the number of sessions that contain it.

use super::Mean;
use crate::ids::ItemNumber;

/// Popularity bias, in 0..=1; a list that contained only the most popular item would score 1.
#[derive(Clone, Debug)]
pub struct PopularityBias {
    share: Vec<f64>,
    is_defined: bool,
    mean: Mean,
}

impl PopularityBias {
    /// Returns a bias for these popularities (distinct sessions, one entry per item number).
    #[must_use]
    pub fn new(sessions: &[u32]) -> Self {
        let most = sessions.iter().copied().max().unwrap_or(0);
        let share = sessions.iter().map(|&n| f64::from(n) / f64::from(most.max(1))).collect();
        Self { share, is_defined: most > 0, mean: Mean::default() }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber]) {
        if !list.is_empty() {
            self.mean.add(list.iter().map(|item| self.share[item.index()]).sum::<f64>() / list.len() as f64);
        }
    }

    /// Returns the bias so far; 0 if there is no list with items.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.mean.value()
    }

    /// Returns the bias so far; `None` if there is no list with items, or no item has a session.
    #[must_use]
    pub fn known(&self) -> Option<f64> {
        self.mean.known().filter(|_| self.is_defined)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_sessions_no_item_is_more_popular_than_another() {
        let known = |sessions: &[u32]| {
            let mut bias = PopularityBias::new(sessions);
            assert_eq!(bias.known(), None);
            bias.add(&[ItemNumber(1)]);
            bias.known()
        };
        assert_eq!(known(&[0, 0]), None);
        assert_eq!(known(&[4, 1]), Some(0.25));
    }
}
