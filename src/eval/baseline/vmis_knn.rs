//! VMIS-kNN: the items of recent sessions that share items with the current one; the method of Serenade.
//!
//! In a prefix of `L ≤ 10` events, the event of age `a` has the weight `w(a) = (L − a) / L`, and
//! `score(j) = Σ (1 − (a(s) + 1) / 10) · sim(s) · idf(j)` over the neighbour sessions `s` that contain `j`, where
//! `a(s)` is the age of the newest item that they share. The last item may be listed again, because in click logs it is
//! often the next one.
//!
//! # Source
//! Kersbergen, Sprangers and Schelter, "Serenade: low-latency session-based recommendation in e-commerce at scale",
//! SIGMOD 2022, §3; the weights are those of Ludewig et al., "Empirical analysis of session-based recommendation
//! algorithms", 2020.

use super::method::Baseline;
use super::nearest::{Nearest, Neighbour, Reach};
use super::sums::Sums;
use crate::ids::ItemNumber;
use crate::train::Sessions;

/// The ranking study's settings.
pub(super) const SETTINGS: Reach = Reach { k: 500, m: 2500, last: 10 };
/// The weight that a match loses per event of age.
const FADE: f64 = 0.1;

/// VMIS-kNN.
#[derive(Clone, Debug)]
pub(super) struct VmisKnn {
    reach: Reach,
    index: Nearest,
    idf: Vec<f64>,
    found: Vec<Neighbour>,
}

impl VmisKnn {
    /// Builds the index of `sessions`.
    pub(super) fn fit(sessions: Sessions<'_>, items: usize, settings: &Reach) -> Self {
        let index = Nearest::new(sessions, items);
        Self { reach: *settings, idf: index.idf(), index, found: Vec::new() }
    }
}

impl Baseline for VmisKnn {
    fn score(&mut self, seen: &[ItemNumber], scores: &mut Sums) {
        let length = seen.len().min(self.reach.last);
        let weight = |age| (length - age) as f64 / length as f64;
        self.index.find(seen, self.reach, weight, |_| 1.0, &mut self.found);
        for one in &self.found {
            let faded = 1.0 - FADE * (one.newest as f64 + 1.0);
            if faded > 0.0 {
                for &(item, _) in self.index.session(one.session) {
                    scores.add(item, faded * one.similarity * self.idf[item as usize]);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::nearest::tests::naive;
    use super::super::oracle::{ITEMS, close, history, log, scores};
    use super::*;

    proptest! {
        #[test]
        fn scores_match_the_definition(log in log(), seen in history(), k in 1..6usize, m in 1..9usize) {
            let reach = Reach { k, m, last: 10 };
            let sessions: Vec<&[u32]> = log.all().iter().map(|(_, events)| events).collect();
            let length = seen.len().min(10) as f64;
            let neighbours = naive(log.all(), &seen, reach, |age| (length - age as f64) / length, |_| 1.0);
            let score = |j: u32| {
                let holding = sessions.iter().filter(|events| events.contains(&j)).count() as f64;
                let idf = (sessions.len() as f64 / holding).ln();
                let near = neighbours.iter().filter(|one| sessions[one.session].contains(&j));
                near.map(|one| (9.0 - one.newest as f64) / 10.0 * one.similarity * idf).sum::<f64>()
            };
            let expected: Vec<f64> = (0..ITEMS as u32).map(score).collect();
            close(&scores(&mut VmisKnn::fit(log.all(), ITEMS, &reach), &seen), &expected)?;
        }
    }
}
