//! Solves `(G + λI)·B = S` for sparse `G` and `S` over items, by damped Jacobi sweeps on truncated rows instead of a
//! dense inverse.
//!
//! Starting from `B = D⁻¹S` with `D = diag(G) + λ`, each sweep sets `B ← (1 − ω)·B + ω·D⁻¹(S − (G − diag G)·P)`, where
//! `P` is `B` reduced to the largest `keep` entries of each row, and then keeps twice as many entries. In the ranking
//! study, the result was within 0.4 percentage points of HR@20 of the dense solution.
//!
//! # Source
//! Saad, "Iterative methods for sparse linear systems", 2003, §4.1 (Jacobi, with relaxation).

use super::matrix::Matrix;
use crate::read::Progress;

/// The left side: a matrix without its diagonal, and the diagonal with `λ` added, which is above 0.
#[derive(Clone, Debug)]
pub(super) struct Damped {
    /// `G − diag G`.
    pub(super) off: Matrix,
    /// `D`.
    pub(super) diagonal: Vec<f64>,
}

/// How many sweeps to run, and how many entries to keep in between.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sweeps {
    /// The number of sweeps.
    pub(super) count: usize,
    /// `ω`, in 0..=1.
    pub(super) damping: f64,
    /// The number of entries per row that a sweep reads.
    pub(super) keep: usize,
}

/// Solves for `B`.
pub(super) fn solve(left: &Damped, right: &Matrix, sweeps: Sweeps, progress: &Progress) -> Matrix {
    let items = left.diagonal.len();
    let bar = progress.steps("solving", sweeps.count as u64);
    let mut solution = Matrix::build(items, usize::MAX, |i, row| {
        right.spread(i, 1.0 / left.diagonal[i as usize], row);
    });
    for _ in 0..sweeps.count {
        let read = solution.pruned(sweeps.keep);
        solution = Matrix::build(items, 2 * sweeps.keep, |i, row| {
            let step = sweeps.damping / left.diagonal[i as usize];
            solution.spread(i, 1.0 - sweeps.damping, row);
            right.spread(i, step, row);
            left.off.row(i).iter().for_each(|&(j, g)| read.spread(j, -step * f64::from(g), row));
        });
        bar.advance(1);
    }
    solution
}
