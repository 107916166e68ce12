//! The hyperparameters of the boosting.

use crate::pack::DEPTH;

/// The default number of trees (measured: more trees with a smaller learning rate do not improve the lists).
pub const TREES: usize = 150;

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
