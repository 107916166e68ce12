//! Gradient boosting of oblivious trees for ranking, small enough to ship and exact enough to explain.
//!
//! This module contains the loss, the growing of a tree and the quantisation of its leaves. Everything is
//! deterministic: sums have a fixed order, and the only randomness comes from a generator with a fixed seed.

mod bins;
mod grow;
mod histogram;
mod leaf;
mod loss;
mod queries;
mod random;
mod shape;
#[cfg(test)]
mod tests;

use crate::pack::{DEPTH, Forest, LEAVES, Tree};

pub use queries::Queries;
pub use shape::{Shape, TREES};

use bins::Bins;
use grow::{Grower, Grown};
use random::Random;

/// One in this many queries is held out of training as a validation query, to decide when to stop.
const HELD_OUT: usize = 10;
/// The number of trees between two evaluations on the validation queries.
const LOOK: usize = 10;
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
        *leaf = leaf::quantised(value);
    }
    tree
}
