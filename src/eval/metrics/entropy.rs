//! Entropy@k: how evenly list places are distributed over the catalogue, as a share of the largest possible entropy.

use crate::ids::ItemNumber;

/// The entropy of exposure: `−Σᵢ pᵢ·ln pᵢ`, where `pᵢ` is item i's share of all list places.
///
/// # Source
/// Shannon, "A mathematical theory of communication", 1948, §6. RecBole's `ShannonEntropy` (Zhao et al., CIKM 2021)
/// divides the same sum by the number of distinct items in the lists, which is [`Entropy::nats`] / [`Entropy::shown`].
#[derive(Clone, Debug)]
pub struct Entropy {
    k: usize,
    exposure: Vec<u64>,
}

impl Entropy {
    /// Returns an entropy at `k` for a catalogue of `items` items.
    #[must_use]
    pub fn at(k: usize, items: usize) -> Self {
        Self { k, exposure: vec![0; items] }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber]) {
        list.iter().take(self.k).for_each(|item| self.exposure[item.index()] += 1);
    }

    /// Returns the entropy so far, in nats: 0 if one item has every place, at most the logarithm of the number of items.
    #[must_use]
    pub fn nats(&self) -> f64 {
        let all = self.exposure.iter().sum::<u64>().max(1) as f64;
        let term = |&places: &u64| {
            let share = places as f64 / all;
            -share * share.ln()
        };
        // The sum of nothing, or of a single 1·ln 1, is −0.
        self.exposure.iter().filter(|&&places| places > 0).map(term).sum::<f64>() + 0.0
    }

    /// Returns the number of distinct items in the lists.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.exposure.iter().filter(|&&places| places > 0).count()
    }

    /// Returns the evenness, in 0..=1: the entropy divided by that of an even distribution; 0 for a single item.
    #[must_use]
    pub fn value(&self) -> f64 {
        let most = (self.exposure.len() as f64).ln();
        if most > 0.0 { self.nats() / most } else { 0.0 }
    }

    /// Returns the evenness, in 0..=1; `None` if there is no list with items, or the catalogue has a single item.
    #[must_use]
    pub fn known(&self) -> Option<f64> {
        (self.shown() > 0 && self.exposure.len() > 1).then(|| self.value())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_even_distribution_is_1_and_a_single_item_0() {
        let mut even = Entropy::at(9, 4);
        even.add(&[0, 1, 2, 3].map(ItemNumber));
        assert!((even.value() - 1.0).abs() < 1e-12 && even.shown() == 4);
        let mut single = Entropy::at(1, 4);
        single.add(&[2, 3].map(ItemNumber));
        assert_eq!((single.value(), single.shown()), (0.0, 1));
        assert!(single.value().is_sign_positive());
        let mut alone = Entropy::at(1, 1);
        alone.add(&[ItemNumber(0)]);
        assert_eq!((alone.value(), alone.known(), Entropy::at(9, 4).known()), (0.0, None, None));
    }
}
