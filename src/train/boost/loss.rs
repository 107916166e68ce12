//! The listwise loss: the probabilities of a query's candidates add up to 1, and ideally the answer has all of it.
//!
//! The probability is `p(i) = exp(s(i)) / Σⱼ exp(s(j))`, the loss is `−ln p(answer)`, the negative gradient is
//! `[i is the answer] − p(i)`, and the hessian is `p(i)·(1 − p(i))`.
//!
//! Measured against LambdaMART (truncated at 20) on the same rows and trees, this loss improves HR@20 by .0000 to .0007
//! and MRR@20 by .0000 to .0027, and it needs no sorting.
//!
//! # Source
//! Cao et al., "Learning to rank: from pairwise approach to listwise approach", 2007 (top-one probabilities).

use std::ops::Range;

use rayon::prelude::*;

/// The negative first derivative and the positive second derivative of the loss at one row.
pub(super) type Derivatives = (f32, f32);

/// The number of queries per task.
const CHUNK: usize = 256;

/// Returns the derivatives at every row. `weight` returns the factor for a query, given the row of its answer.
pub(super) fn derivatives(
    groups: &[(Range<usize>, usize)],
    scores: &[f64],
    weight: impl Fn(usize) -> f32 + Sync,
) -> Vec<Derivatives> {
    let chunk = |groups: &[(Range<usize>, usize)]| {
        let (mut worths, mut derivatives) = (Vec::new(), Vec::new());
        for (rows, target) in groups {
            query(rows.clone(), *target, scores, weight(*target), &mut worths, &mut derivatives);
        }
        derivatives
    };
    let each: Vec<Vec<Derivatives>> = groups.par_chunks(CHUNK).map(chunk).collect();
    each.concat()
}

/// Appends the derivatives at the rows of one query to `derivatives`; `worths` is a buffer that is reused between
/// calls.
fn query(
    rows: Range<usize>,
    target: usize,
    scores: &[f64],
    weight: f32,
    worths: &mut Vec<f64>,
    derivatives: &mut Vec<Derivatives>,
) {
    let given = &scores[rows.clone()];
    let most = given.iter().copied().fold(f64::NEG_INFINITY, |most, score| if score > most { score } else { most });
    worths.clear();
    worths.extend(given.iter().map(|score| (score - most).exp()));
    let sum: f64 = worths.iter().sum();
    derivatives.extend(worths.iter().zip(rows).map(|(worth, row)| {
        let share = worth / sum;
        let gradient = (f64::from(u8::from(row == target)) - share) as f32;
        (weight * gradient, weight * (share * (1.0 - share)) as f32)
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loss(rows: Range<usize>, target: usize, scores: &[f64]) -> f64 {
        let sum: f64 = scores[rows].iter().map(|s| s.exp()).sum();
        -(scores[target].exp() / sum).ln()
    }

    #[test]
    fn derivatives_match_the_loss() {
        let scores = [0.3, -1.2, 2.0, 0.0, 0.7];
        let step = 1e-4;
        for (row, (gradient, hessian)) in derivatives(&[(0..5, 3)], &scores, |_| 1.0).into_iter().enumerate() {
            let at = |by: f64| {
                let mut moved = scores;
                moved[row] += by;
                loss(0..5, 3, &moved)
            };
            assert!((f64::from(gradient) + (at(step) - at(-step)) / (2.0 * step)).abs() < 1e-6);
            let second = (at(step) - 2.0 * at(0.0) + at(-step)) / (step * step);
            assert!((f64::from(hessian) - second).abs() < 1e-5);
        }
    }
}
