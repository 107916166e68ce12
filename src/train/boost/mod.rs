//! Gradient boosting of oblivious trees for ranking, small enough to ship and exact enough to explain.
//!
//! This module contains the loss, the growing of a tree and the quantisation of its leaves. Everything is
//! deterministic: sums have a fixed order, and the only randomness comes from a generator with a fixed seed.

mod bins;
mod grow;
mod histogram;
mod loss;
mod queries;
mod random;
#[cfg(test)]
mod tests;

use crate::pack::{DEPTH, Forest, LEAVES, Tree};

pub use queries::Queries;

use bins::Bins;
use grow::{Grower, Grown};
use random::Random;

/// The hyperparameters of the boosting.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shape {
    /// The maximum number of trees.
    pub trees: usize,
    /// The maximum depth of a tree, 1..=[`DEPTH`]; with 1, the sum is additive in the features.
    pub levels: usize,
    /// Learning rate.
    pub rate: f64,
    /// L2 regularization of the leaves.
    pub shrink: f64,
    /// The share of the queries on which each tree is grown.
    pub sample: f64,
}

impl Default for Shape {
    /// Measured on the three logs of the benchmark page: more trees, a smaller learning rate and larger samples do not
    /// improve the lists. The same page shows how much worse the lists are with fewer levels.
    fn default() -> Self {
        Self { trees: TREES, levels: DEPTH, rate: 0.15, shrink: 5.0, sample: 0.3 }
    }
}

/// The default number of trees (measured: more trees with a smaller learning rate do not improve the lists).
pub const TREES: usize = 150;
/// One in this many queries is held out of training as a validation query, to decide when to stop.
const HELD_OUT: usize = 10;
/// The number of trees between two evaluations on the validation queries.
const LOOK: usize = 10;
/// The number of units of a leaf per unit of log-odds (chosen: the largest leaves stay well within 16 bits).
const UNIT: f64 = 4_096.0;

/// Fits trees to `queries`. Keeps the number of trees that is best on the validation queries, or no trees if the
/// initial order of the candidates is better. `grown` is called after each tree.
#[must_use]
pub fn fit(queries: &Queries, shape: &Shape, mut grown: impl FnMut()) -> Forest {
    let (learned, held_out) = queries.part(HELD_OUT);
    let bins = Bins::of(&learned);
    let grower = Grower::new(&learned, &bins, shape);
    let mut random = Random::default();
    let mut scores = vec![0.0; learned.rows()];
    let mut held_scores = vec![0.0; held_out.rows()];
    let mut trees = Vec::with_capacity(shape.trees);
    let (mut best, mut best_trees) = (held_out.quality_as_given(), 0);
    for count in 1..=shape.trees {
        let tree = quantised(&grower.grow(&scores, &mut random));
        learned.add(&tree, &mut scores);
        held_out.add(&tree, &mut held_scores);
        trees.push(tree);
        grown();
        if count % LOOK == 0 {
            let quality = held_out.quality(&held_scores);
            if quality > best {
                (best, best_trees) = (quality, count);
            }
        }
    }
    trees.truncate(best_trees);
    Forest::new(trees).unwrap_or_default()
}

/// Returns the tree in the pack's units. A shallower tree is padded with thresholds of 255, which no value exceeds, so
/// the leaves above them are never reached.
fn quantised(grown: &Grown) -> Tree {
    let mut tree = Tree { splits: [(0, u8::MAX); DEPTH], leaves: [0; LEAVES] };
    tree.splits.iter_mut().zip(&grown.splits).for_each(|(split, &found)| *split = found);
    for (leaf, &value) in tree.leaves.iter_mut().zip(&grown.leaves) {
        *leaf = (value * UNIT).round().clamp(f64::from(i16::MIN), f64::from(i16::MAX)) as i16;
    }
    tree
}

/// Converts a leaf's value to log-odds.
const fn log_odds(leaf: i16) -> f64 {
    leaf as f64 / UNIT
}
