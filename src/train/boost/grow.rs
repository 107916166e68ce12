//! One oblivious tree: at each level the one question that, asked of every leaf, gains most.
//!
//! A leaf with slopes `G` and curvatures `H` is worth `G / (H + shrink)` and gains `G² / (H + shrink)`.
//!
//! # Source
//! Friedman, "Greedy function approximation", 2001; second-order leaves as in Chen and Guestrin, "XGBoost", 2016,
//! section 2.2; trees with one question a level as in Prokhorenkova et al., "CatBoost", 2018.

use rayon::prelude::*;

use super::Shape;
use super::bins::Bins;
use super::loss::{Pull, pulls};
use super::queries::Queries;
use super::random::Random;
use crate::pack::DEPTH;

/// A tree before quantisation; leaf `i` has bit `l` set where question `l` is answered with "above".
pub(super) struct Grown {
    pub splits: Vec<(u8, u8)>,
    pub leaves: Vec<f64>,
}

/// Slopes and curvatures together.
#[derive(Clone, Copy, Default)]
struct Sum {
    slope: f64,
    curvature: f64,
}

impl Sum {
    fn add(&mut self, (slope, curvature): Pull) {
        self.slope += f64::from(slope);
        self.curvature += f64::from(curvature);
    }

    fn plus(self, other: Self) -> Self {
        Self { slope: self.slope + other.slope, curvature: self.curvature + other.curvature }
    }

    fn minus(self, other: Self) -> Self {
        Self { slope: self.slope - other.slope, curvature: self.curvature - other.curvature }
    }

    fn worth(self, shrink: f64) -> f64 {
        self.slope / (self.curvature + shrink)
    }

    fn gain(self, shrink: f64) -> f64 {
        self.slope * self.worth(shrink)
    }
}

/// Grows trees over the same rows.
pub(super) struct Grower<'a> {
    queries: &'a Queries,
    bins: &'a Bins,
    shape: &'a Shape,
    /// The pulls on the sampled rows, and the leaf each has reached.
    pulls: Vec<Pull>,
    leaves: Vec<u8>,
    rare_weight: f32,
}

/// A question that could be asked next.
struct Question {
    gain: f64,
    feature: usize,
    bin: u8,
}

impl<'a> Grower<'a> {
    pub(super) fn new(queries: &'a Queries, bins: &'a Bins, shape: &'a Shape) -> Self {
        Self { queries, bins, shape, pulls: Vec::new(), leaves: Vec::new(), rare_weight: queries.rare_weight() }
    }

    /// The tree that most improves `scores`, seen on a sample of the queries.
    pub(super) fn grow(&mut self, scores: &[f64], random: &mut Random) -> Grown {
        let sampled: Vec<_> =
            self.queries.groups.iter().filter(|_| random.unit() < self.shape.sample).cloned().collect();
        let levels = self.shape.levels.min(DEPTH);
        self.pulls =
            pulls(&sampled, scores, |target| if self.queries.is_rare(target) { self.rare_weight } else { 1.0 });
        self.leaves.clear();
        self.leaves.resize(self.pulls.len(), 0);
        let mut splits = Vec::with_capacity(levels);
        for level in 0..levels {
            let ask = |feature| self.best(feature, &sampled, 1 << level);
            // Ties go to the lower feature, so that the number of cores decides nothing.
            let better = |a: Question, b: Question| {
                if b.gain > a.gain || (b.gain == a.gain && b.feature < a.feature) { b } else { a }
            };
            let none = || Question { gain: 0.0, feature: usize::MAX, bin: 0 };
            let question = (0..self.bins.columns.len()).into_par_iter().filter_map(ask).reduce(none, better);
            if question.feature == usize::MAX {
                break;
            }
            splits.push((question.feature as u8, self.bins.ends[question.feature][usize::from(question.bin)]));
            let column = &self.bins.columns[question.feature];
            let values = sampled.iter().flat_map(|(rows, _)| &column[rows.clone()]);
            for (leaf, &bin) in self.leaves.iter_mut().zip(values) {
                *leaf |= u8::from(bin > question.bin) << level;
            }
        }
        let mut sums = vec![Sum::default(); 1 << splits.len()];
        self.leaves.iter().zip(&self.pulls).for_each(|(&leaf, &pull)| sums[usize::from(leaf)].add(pull));
        Grown { splits, leaves: sums.iter().map(|sum| self.shape.rate * sum.worth(self.shape.shrink)).collect() }
    }

    /// The best threshold of a feature, if any gains.
    fn best(&self, feature: usize, sampled: &[(std::ops::Range<usize>, usize)], leaves: usize) -> Option<Question> {
        let bins = self.bins.ends[feature].len() + 1;
        let mut sums = vec![Sum::default(); leaves * bins];
        let column = &self.bins.columns[feature];
        let values = sampled.iter().flat_map(|(rows, _)| &column[rows.clone()]);
        for ((&leaf, &pull), &bin) in self.leaves.iter().zip(&self.pulls).zip(values) {
            sums[usize::from(leaf) * bins + usize::from(bin)].add(pull);
        }
        let shrink = self.shape.shrink;
        let mut gains = vec![0.0; bins - 1];
        for sums in sums.chunks_exact(bins) {
            let all = sums.iter().fold(Sum::default(), |a, &b| a.plus(b));
            let mut below = Sum::default();
            for (gain, &sum) in gains.iter_mut().zip(sums) {
                below = below.plus(sum);
                *gain += below.gain(shrink) + all.minus(below).gain(shrink) - all.gain(shrink);
            }
        }
        let best = gains.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)))?;
        (*best.1 > 0.0).then_some(Question { gain: *best.1, feature, bin: best.0 as u8 })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::pack::FEATURES;

    /// What asking "is `feature` above `end`?" in every leaf gains, row by row.
    fn naive_gain(grower: &Grower<'_>, feature: usize, end: u8, leaves: usize) -> f64 {
        let sum = |rows: &dyn Fn(usize) -> bool| {
            let mut sum = Sum::default();
            grower.pulls.iter().enumerate().filter(|(row, _)| rows(*row)).for_each(|(_, &pull)| sum.add(pull));
            sum.gain(grower.shape.shrink)
        };
        let above = |row: usize| grower.queries.columns[feature][row] > end;
        let leaf = |leaf: usize| {
            let here = |row: usize| usize::from(grower.leaves[row]) == leaf;
            sum(&|row| here(row) && above(row)) + sum(&|row| here(row) && !above(row)) - sum(&here)
        };
        (0..leaves).map(leaf).sum()
    }

    proptest! {
        #[test]
        fn the_best_question_gains_most_of_all_when_every_row_is_asked(
            rows in proptest::collection::vec((any::<u8>(), -1f32..1.0, 0.01f32..0.25, 0u8..4), 1..80),
            few in any::<bool>(),
        ) {
            let value = |row: &(u8, f32, f32, u8)| if few { row.0 % 4 } else { row.0 };
            let group = rows.iter().map(|row| { let mut all = [0; FEATURES]; all[5] = value(row); all }).collect();
            let queries = Queries::new(std::iter::once((group, 0)));
            let (bins, shape) = (Bins::of(&queries), Shape::default());
            let mut grower = Grower::new(&queries, &bins, &shape);
            grower.pulls = rows.iter().map(|row| (row.1, row.2)).collect();
            grower.leaves = rows.iter().map(|row| row.3).collect();
            let gains: Vec<f64> = bins.ends[5].iter().map(|&end| naive_gain(&grower, 5, end, 4)).collect();
            let most = gains.iter().copied().fold(0.0, f64::max);
            match grower.best(5, &queries.groups, 4) {
                Some(best) => {
                    prop_assert!((best.gain - most).abs() < 1e-9);
                    prop_assert!((gains[usize::from(best.bin)] - most).abs() < 1e-9);
                }
                None => prop_assert!(most < 1e-9),
            }
            prop_assert!(grower.best(6, &queries.groups, 4).is_none(), "a feature that is always the same gains nothing");
        }
    }
}
