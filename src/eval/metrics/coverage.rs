//! Coverage@k: the share of the catalogue that appears in at least one list.

use crate::ids::ItemNumber;

/// Coverage@k, in 0..=1.
#[derive(Clone, Debug)]
pub struct Coverage {
    k: usize,
    shown: Vec<bool>,
}

impl Coverage {
    /// Returns a coverage at `k` for a catalogue of `items` items.
    #[must_use]
    pub fn at(k: usize, items: usize) -> Self {
        Self { k, shown: vec![false; items] }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber]) {
        list.iter().take(self.k).for_each(|item| self.shown[item.index()] = true);
    }

    /// Returns the share so far.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.shown.iter().filter(|&&shown| shown).count() as f64 / self.shown.len().max(1) as f64
    }

    /// Returns the share so far; `None` if there is no list with items.
    #[must_use]
    pub fn known(&self) -> Option<f64> {
        self.shown.contains(&true).then(|| self.value())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_lists_cover_an_unknown_share() {
        let mut coverage = Coverage::at(1, 4);
        coverage.add(&[]);
        assert_eq!((coverage.value(), coverage.known()), (0.0, None));
        coverage.add(&[2, 3].map(ItemNumber));
        assert_eq!(coverage.known(), Some(0.25));
    }
}
