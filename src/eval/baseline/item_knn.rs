//! Item-to-item nearest neighbours: the items that share sessions with the last item, ranked by cosine.
//!
//! `score(j) = Σₛ c(s, last) · c(s, j) / √(n(last) · n(j))` for `j ≠ last`, where `c(s, i)` counts `i` in session `s`
//! and `n(i)` is the number of sessions that contain `i`. Earlier items are ignored, as in the paper.
//!
//! # Source
//! Hidasi et al., "Session-based recommendations with recurrent neural networks", ICLR 2016, §4 (Item-KNN); based on
//! Linden, Smith and York, "Amazon.com recommendations", IEEE Internet Computing 2003.

use super::matrix::Matrix;
use super::method::Baseline;
use super::occurrences::Occurrences;
use super::sums::Sums;
use crate::ids::ItemNumber;
use crate::train::Sessions;

/// Item-to-item neighbours.
#[derive(Clone, Debug)]
pub(super) struct ItemKnn {
    cosines: Matrix,
}

impl ItemKnn {
    /// Computes the cosines of `sessions`.
    pub(super) fn fit(sessions: Sessions<'_>, items: usize) -> Self {
        let index = Occurrences::new(sessions.iter().map(|(_, events)| events).collect(), items);
        let norm: Vec<f64> = (0..items as u32).map(|i| (index.sessions_of(i) as f64).sqrt()).collect();
        let cosines = Matrix::build(items, usize::MAX, |i, row| {
            for &(s, _) in index.of(i) {
                let others = index.session(s).iter().filter(|&&j| j != i);
                others.for_each(|&j| row.add(j, 1.0 / (norm[i as usize] * norm[j as usize])));
            }
        });
        Self { cosines }
    }
}

impl Baseline for ItemKnn {
    fn score(&mut self, seen: &[ItemNumber], scores: &mut Sums) {
        if let Some(last) = seen.last() {
            self.cosines.spread(last.0, 1.0, scores);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::oracle::{ITEMS, close, history, log, scores};
    use super::*;

    proptest! {
        #[test]
        fn cosines_match_the_definition(log in log(), seen in history()) {
            let last = seen[seen.len() - 1].0;
            let count = |events: &[u32], i: u32| events.iter().filter(|&&event| event == i).count() as f64;
            let sessions = |i: u32| log.all().iter().filter(|(_, events)| events.contains(&i)).count() as f64;
            let cosine = |j: u32| {
                let shared: f64 = log.all().iter().map(|(_, events)| count(events, last) * count(events, j)).sum();
                if j == last || shared == 0.0 { 0.0 } else { shared / (sessions(last) * sessions(j)).sqrt() }
            };
            let naive: Vec<f64> = (0..ITEMS as u32).map(cosine).collect();
            close(&scores(&mut ItemKnn::fit(log.all(), ITEMS), &seen), &naive)?;
        }
    }
}
