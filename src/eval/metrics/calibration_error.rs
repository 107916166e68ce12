//! Calibration error: the mean distance, over all lists, between the categories of a list and those of the items seen.
//!
//! `KL(p‖q̃) = Σ_g p(g)·log₂(p(g) / q̃(g))` in bits, where `p` is the category distribution of the seen items that have
//! a category, `q` is that of the list's items that have one, and `q̃ = 0.99·q + 0.01·p`. A value of 0 means that the list has the
//! visitor's own distribution, and 6.6 means that it has none of the visitor's categories.
//!
//! # Source
//! Steck, "Calibrated recommendations", RecSys 2018, equation 5, with its smoothing of 0.01.

use std::collections::BTreeMap;

use super::Mean;

/// The weight of `p` in `q̃` (from the source).
const ALPHA: f64 = 0.01;

/// The calibration error, in bits.
#[derive(Clone, Copy, Debug, Default)]
pub struct CalibrationError {
    mean: Mean,
}

impl CalibrationError {
    /// Adds one list. Categories are arbitrary numbers, one per item; `None` means that the catalogue names no
    /// category: such an item has no place in either distribution. A list is not counted if no seen item has a
    /// category, or if none of its own items has.
    pub fn add(&mut self, seen: &[Option<u32>], list: &[Option<u32>]) {
        let mut mix: BTreeMap<u32, f64> = BTreeMap::new();
        seen.iter().flatten().for_each(|&category| *mix.entry(category).or_default() += 1.0);
        let all: f64 = mix.values().sum();
        let categorised = list.iter().flatten().count() as f64;
        if all > 0.0 && categorised > 0.0 {
            let divergence = mix.iter().map(|(&category, n)| {
                let p = n / all;
                let listed = list.iter().filter(|&&other| other == Some(category)).count() as f64;
                let q = (1.0 - ALPHA) * listed / categorised + ALPHA * p;
                p * (p / q).log2()
            });
            self.mean.add(divergence.sum());
        }
    }

    /// Returns the mean so far; `None` if no list could be counted.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        self.mean.known()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_visitors_own_mix_has_no_error_and_a_disjoint_mix_the_largest() {
        let error = |list: &[Option<u32>]| {
            let mut error = CalibrationError::default();
            error.add(&[Some(1), Some(2), Some(1), None, Some(1)], list);
            error.value().unwrap_or_default()
        };
        assert!(error(&[Some(1), Some(1), Some(2), Some(1)]).abs() < 1e-12);
        assert!((error(&[Some(3), None]) - 100f64.log2()).abs() < 1e-12);
        // Items without a category have no place in the distribution of either side.
        assert!(error(&[Some(1), None, Some(1), None, Some(2), Some(1), None]).abs() < 1e-12);
        // p = (3/4, 1/4), q̃ = (0.99 + 0.0075, 0.0025)
        let one_sided = 0.75 * (0.75f64 / 0.9975).log2() + 0.25 * (0.25f64 / 0.0025).log2();
        assert!((error(&[Some(1), Some(1)]) - one_sided).abs() < 1e-12);
        let mut unknown = CalibrationError::default();
        assert_eq!(unknown.value(), None);
        unknown.add(&[Some(1)], &[None, None]);
        unknown.add(&[None], &[Some(1)]);
        assert_eq!(unknown.value(), None);
    }
}
