//! Grows one oblivious tree: each level uses the single split with the largest gain, summed over all leaves.
//!
//! A leaf with gradients `G` and hessians `H` has the value `G / (H + shrink)` and the gain `G² / (H + shrink)`.
//!
//! # Source
//! Friedman, "Greedy function approximation", 2001; second-order leaves as in Chen and Guestrin, "XGBoost", 2016,
//! section 2.2; trees with one split per level as in Prokhorenkova et al., "CatBoost", 2018.

use rayon::prelude::*;

use super::bins::{BLOCK, Bins};
use super::histogram::{Histogram, Sample, Sum};
use super::loss::derivatives;
use super::queries::Queries;
use super::random::Random;
use super::shape::Shape;
use crate::pack::DEPTH;

/// A tree before quantisation; bit `l` of a leaf's index is set for rows above split `l`.
pub(super) struct Grown {
    pub splits: Vec<(u8, u8)>,
    pub leaves: Vec<f64>,
}

/// Grows trees over a fixed set of rows.
pub(super) struct Grower<'a> {
    queries: &'a Queries,
    bins: &'a Bins,
    shape: &'a Shape,
    rare_weight: f32,
}

/// A candidate split.
#[derive(Clone, Copy, Debug)]
struct Split {
    gain: f64,
    /// The index of the feature among those that vary.
    place: usize,
    bin: u8,
}

impl<'a> Grower<'a> {
    pub(super) fn new(queries: &'a Queries, bins: &'a Bins, shape: &'a Shape) -> Self {
        Self { queries, bins, shape, rare_weight: queries.rare_weight() }
    }

    /// Returns the tree that most improves `scores`, grown on a sample of the queries.
    pub(super) fn grow(&self, scores: &[f64], random: &mut Random) -> Grown {
        let sampled: Vec<_> =
            self.queries.groups.iter().filter(|_| random.unit() < self.shape.sample).cloned().collect();
        let weight = |target| if self.queries.is_rare(target) { self.rare_weight } else { 1.0 };
        let rows = sampled.iter().flat_map(|(rows, _)| rows.clone()).map(|row| row as u32).collect();
        let mut sample = Sample::new(rows, &derivatives(&sampled, scores, weight));
        let mut histograms: Vec<Histogram> =
            self.bins.blocks.par_iter().map(|block| Histogram::new(block, &sample)).collect();
        let levels = self.shape.levels.min(DEPTH);
        let mut splits = Vec::with_capacity(levels);
        while splits.len() < levels {
            let Some(split) = self.best(&histograms) else { break };
            let column = &self.bins.blocks[split.place / BLOCK];
            let above = |row: u32| column[row as usize][split.place % BLOCK] > split.bin;
            sample.split(splits.len(), above);
            splits.push((self.bins.features[split.place], self.bins.ends[split.place][usize::from(split.bin)]));
            if splits.len() < levels {
                let blocks = histograms.par_iter_mut().zip(&self.bins.blocks);
                blocks.for_each(|(histogram, block)| histogram.split(block, &sample));
            }
        }
        let worth = |sum: Sum| self.shape.rate * sum.worth(self.shape.shrink);
        let leaves = sample.sums(1 << splits.len()).into_iter().map(worth).collect();
        Grown { splits, leaves }
    }

    /// Returns the best split over all features, if any split has a gain. Ties go to the lower feature.
    fn best(&self, histograms: &[Histogram]) -> Option<Split> {
        let splits = self
            .bins
            .ends
            .iter()
            .enumerate()
            .filter_map(|(place, ends)| best_of(&histograms[place / BLOCK], place, ends.len(), self.shape.shrink));
        splits.reduce(|a, b| if b.gain > a.gain { b } else { a })
    }
}

/// Returns the best split of one feature with this number of `thresholds`, if any split has a gain. Ties go to the
/// lower threshold.
fn best_of(histogram: &Histogram, place: usize, thresholds: usize, shrink: f64) -> Option<Split> {
    let mut gains = vec![0.0; thresholds];
    for sums in histogram.of(place % BLOCK) {
        let all = sums.iter().fold(Sum::default(), |a, &b| a.plus(b));
        let mut below = Sum::default();
        for (gain, &sum) in gains.iter_mut().zip(sums) {
            below = below.plus(sum);
            *gain += below.gain(shrink) + all.minus(below).gain(shrink) - all.gain(shrink);
        }
    }
    let (bin, &gain) = gains.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)))?;
    (gain > 0.0).then_some(Split { gain, place, bin: bin as u8 })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::pack::FEATURES;
    use crate::train::boost::loss::Derivatives;

    /// Computes the gain of the split at `end` over all leaves, row by row.
    fn naive_gain(
        rows: &[(u8, Derivatives)],
        leaf_of: impl Fn(u8) -> usize,
        end: u8,
        leaves: usize,
        shrink: f64,
    ) -> f64 {
        let gain = |here: &dyn Fn(u8) -> bool| {
            let sum = |part: fn(&Derivatives) -> f32| -> f64 {
                rows.iter().filter(|row| here(row.0)).map(|row| f64::from(part(&row.1))).sum()
            };
            let (gradient, hessian) = (sum(|derivative| derivative.0), sum(|derivative| derivative.1));
            gradient * gradient / (hessian + shrink)
        };
        let leaf = |leaf: usize| {
            let here = |value: u8| leaf_of(value) == leaf;
            gain(&|v| here(v) && v > end) + gain(&|v| here(v) && v <= end) - gain(&here)
        };
        (0..leaves).map(leaf).sum()
    }

    proptest! {
        #[test]
        fn the_best_split_has_the_largest_gain_over_all_rows_before_and_after_splits(
            rows in proptest::collection::vec((any::<u8>(), -1f32..1.0, 0.01f32..0.25), 1..80),
            few in any::<bool>(),
            bits in [0u8..8, 0u8..8],
        ) {
            let value = |row: &(u8, f32, f32)| if few { row.0 % 4 } else { row.0 };
            let group = rows.iter().map(|row| { let mut all = [0; FEATURES]; all[5] = value(row); all }).collect();
            let queries = Queries::new(std::iter::once((group, 0)));
            let (bins, shrink) = (Bins::of(&queries), Shape::default().shrink);
            let derivatives: Vec<Derivatives> = rows.iter().map(|row| (row.1, row.2)).collect();
            let mut sample = Sample::new((0..rows.len() as u32).collect(), &derivatives);
            prop_assert!(bins.features.iter().all(|&feature| feature == 5), "a feature with one value has no gain");
            let Some(block) = bins.blocks.first() else { return Ok(()) };
            let mut histogram = Histogram::new(block, &sample);
            let valued: Vec<(u8, Derivatives)> = rows.iter().map(value).zip(derivatives).collect();
            for level in 0..=2 {
                // Rows are assigned to leaves by the bits of their value; any assignment would do here.
                let leaf_of = |v: u8| (0..level).map(|l| usize::from(v >> bits[l] & 1) << l).sum::<usize>();
                let gains: Vec<f64> =
                    bins.ends[0].iter().map(|&end| naive_gain(&valued, leaf_of, end, 1 << level, shrink)).collect();
                let most = gains.iter().copied().fold(0.0, f64::max);
                match best_of(&histogram, 0, bins.ends[0].len(), shrink) {
                    Some(best) => {
                        prop_assert!((best.gain - most).abs() < 1e-5);
                        prop_assert!((gains[usize::from(best.bin)] - most).abs() < 1e-5);
                    }
                    None => prop_assert!(most < 1e-5),
                }
                if level < 2 {
                    sample.split(level, |row| valued[row as usize].0 >> bits[level] & 1 == 1);
                    histogram.split(block, &sample);
                }
            }
        }
    }
}
