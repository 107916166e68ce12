//! Sequential rules: items that followed the session's last item within 10 positions in past sessions; closer items
//! count more.
//!
//! `R[i][j] = Σ 1 / d` over every `i` with `j` at `1 ≤ d ≤ 10` positions after it; `score(j) = R[last][j]`.
//!
//! # Source
//! Kamehkhosh, Jannach and Ludewig, "A comparison of frequent pattern techniques and a deep learning method for
//! session-based recommendation", RecTemp at RecSys 2017, §3.1.

use super::matrix::Matrix;
use super::method::Baseline;
use super::occurrences::Occurrences;
use super::sums::Sums;
use crate::ids::ItemNumber;
use crate::train::Sessions;

/// The maximum distance of a rule, in positions (from the ranking study).
const REACH: usize = 10;

/// Sequential rules.
#[derive(Clone, Debug)]
pub(super) struct Sr {
    rules: Matrix,
}

impl Sr {
    /// Counts the rules of `sessions`.
    pub(super) fn fit(sessions: Sessions<'_>, items: usize) -> Self {
        let index = Occurrences::new(sessions.iter().map(|(_, events)| events).collect(), items);
        let rules = Matrix::build(items, usize::MAX, |i, row| {
            for &(s, p) in index.of(i) {
                let after = index.session(s).iter().skip(p as usize + 1).take(REACH);
                after.zip(1..).for_each(|(&j, d)| row.add(j, 1.0 / f64::from(d)));
            }
        });
        Self { rules }
    }
}

impl Baseline for Sr {
    fn score(&mut self, seen: &[ItemNumber], scores: &mut Sums) {
        if let Some(last) = seen.last() {
            self.rules.spread(last.0, 1.0, scores);
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
        fn rules_match_the_definition(log in log(), seen in history()) {
            let mut naive = [0.0; ITEMS];
            for (_, events) in log.all().iter() {
                for p in 0..events.len() {
                    for q in p + 1..events.len() {
                        if events[p] == seen[seen.len() - 1].0 && q - p <= 10 {
                            naive[events[q] as usize] += 1.0 / (q - p) as f64;
                        }
                    }
                }
            }
            close(&scores(&mut Sr::fit(log.all(), ITEMS), &seen), &naive)?;
        }
    }
}
