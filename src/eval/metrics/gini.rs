//! Gini@k: how unevenly list places are distributed over the catalogue. 0 means an even distribution; near 1, a few
//! items take almost all places.

use crate::ids::ItemNumber;

/// The Gini index of exposure, in 0..=1: `Σᵢ (2i − n − 1)·xᵢ / (n·Σx)` over the ascending exposures `x₁..xₙ`.
///
/// # Source
/// Gini's mean difference in the form used by RecBole's `GiniIndex` (Zhao et al., CIKM 2021).
#[derive(Clone, Debug)]
pub struct Gini {
    k: usize,
    exposure: Vec<u64>,
}

impl Gini {
    /// Returns an index at `k` for a catalogue of `items` items.
    #[must_use]
    pub fn at(k: usize, items: usize) -> Self {
        Self { k, exposure: vec![0; items] }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber]) {
        list.iter().take(self.k).for_each(|item| self.exposure[item.index()] += 1);
    }

    /// Returns the index so far.
    #[must_use]
    pub fn value(&self) -> f64 {
        let mut x = self.exposure.clone();
        x.sort_unstable();
        let n = x.len() as f64;
        let weighted: f64 = x.iter().enumerate().map(|(i, &x)| (2.0 * (i as f64 + 1.0) - n - 1.0) * x as f64).sum();
        weighted / (n * x.iter().sum::<u64>() as f64).max(1.0)
    }

    /// Returns the index so far; `None` if there is no list with items.
    #[must_use]
    pub fn known(&self) -> Option<f64> {
        self.exposure.iter().any(|&places| places > 0).then(|| self.value())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_even_spread_is_0_and_a_single_item_gives_1_minus_its_share() {
        let mut even = Gini::at(20, 4);
        assert_eq!(even.known(), None);
        even.add(&[0, 1, 2, 3].map(ItemNumber));
        assert!(even.value().abs() < 1e-12);
        let mut single = Gini::at(20, 4);
        single.add(&[ItemNumber(2)]);
        assert!((single.value() - 0.75).abs() < 1e-12);
    }
}
