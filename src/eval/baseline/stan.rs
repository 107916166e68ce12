//! STAN: session neighbours weighted by order, age and distance.
//!
//! The event of age `a` has the weight `w(a) = e^(−a/λ_spw)`. A session `s` of `n(s)` distinct items that ended `t(s)`
//! days before the log did has `near(s) = sim(s) · e^(−t(s)/λ_snh) / √n(s)`. Then
//! `score(j) = Σ near(s) · e^(−|p(s, j) − q(s)|/λ_inh) · (1 + λ_idf · idf(j))` over the neighbours that contain `j`,
//! where `p(s, j)` is the last position of `j` in `s` and `q(s)` the last position of any item of the prefix. Factors
//! that are the same for every neighbour (the prefix's norm, the time of the query) do not change the order and are
//! left out.
//!
//! # Source
//! Garg et al., "Sequence and time aware neighborhood for session-based recommendations", SIGIR 2019, §3.

use super::method::Baseline;
use super::nearest::{Nearest, Neighbour, Reach};
use super::sums::Sums;
use crate::ids::ItemNumber;
use crate::train::Sessions;

/// The λs of the module documentation and the limits of the search.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings {
    /// The limits on neighbours and events.
    pub(super) reach: Reach,
    /// The number of events over which the weight of a prefix event falls to 1/e.
    pub(super) spw: f64,
    /// The number of days over which the weight of a past session falls to 1/e.
    pub(super) snh: f64,
    /// The number of positions over which the weight of an item in a past session falls to 1/e.
    pub(super) inh: f64,
    /// The weight of an item's inverse document frequency; 0 for plain STAN.
    pub(super) idf: f64,
}

/// The second setting of the ranking study. It is better than the first (1.225 / 20 days / 4.9: HR@20 of .492 against
/// .512 on Diginetica) and is used so that a competing method is measured at its best.
pub(super) const SETTINGS: Settings =
    Settings { reach: Reach { k: 500, m: 5000, last: 50 }, spw: 2.45, snh: 40.0, inh: 2.0, idf: 0.0 };

/// STAN; with `idf` above 0, V-STAN.
#[derive(Clone, Debug)]
pub(super) struct Stan {
    settings: Settings,
    index: Nearest,
    /// `1 + λ_idf · idf(j)`, by item.
    rarity: Vec<f64>,
    /// `e^(−t(s)/λ_snh) / √n(s)`, by session.
    factor: Vec<f64>,
    in_prefix: Vec<bool>,
    found: Vec<Neighbour>,
}

impl Stan {
    /// Builds the index of `sessions`.
    pub(super) fn fit(sessions: Sessions<'_>, items: usize, settings: &Settings) -> Self {
        let index = Nearest::new(sessions, items);
        let end = sessions.end();
        let factor =
            |(s, (last, _))| (-end.days_since(last) / settings.snh).exp() / (index.session(s).len() as f64).sqrt();
        Self {
            settings: *settings,
            rarity: index.idf().iter().map(|idf| 1.0 + settings.idf * idf).collect(),
            factor: sessions.iter().enumerate().map(factor).collect(),
            index,
            in_prefix: vec![false; items],
            found: Vec::new(),
        }
    }
}

impl Baseline for Stan {
    fn score(&mut self, seen: &[ItemNumber], scores: &mut Sums) {
        let Self { settings, index, rarity, factor, in_prefix, found } = self;
        let looked_at = || seen.iter().rev().take(settings.reach.last);
        let weight = |age| (-(age as f64) / settings.spw).exp();
        index.find(seen, settings.reach, weight, |s| factor[s], found);
        looked_at().for_each(|item| in_prefix[item.index()] = true);
        for one in found.iter() {
            let held = index.session(one.session);
            let shared = held.iter().rev().find(|(item, _)| in_prefix[*item as usize]);
            let q = shared.map_or(0, |&(_, place)| place);
            for &(item, p) in held {
                let near = (-f64::from(p.abs_diff(q)) / settings.inh).exp();
                scores.add(item, one.similarity * near * rarity[item as usize]);
            }
        }
        looked_at().for_each(|item| in_prefix[item.index()] = false);
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::TestCaseError;

    use super::super::nearest::tests::naive;
    use super::super::oracle::{ITEMS, close, history, log, scores};
    use super::*;
    use crate::train::Corpus;

    /// Compares the scores with the definition in the module documentation.
    pub(in super::super) fn check(log: &Corpus, seen: &[ItemNumber], settings: &Settings) -> Result<(), TestCaseError> {
        let sessions: Vec<_> = log.all().iter().collect();
        let end = sessions.iter().map(|(last, _)| last.0).max().unwrap_or(0);
        let factor = |s: usize| {
            let days = (end - sessions[s].0.0) as f64 / 86_400_000.0;
            let distinct = (0..ITEMS as u32).filter(|j| sessions[s].1.contains(j)).count() as f64;
            (-days / settings.snh).exp() / distinct.sqrt()
        };
        let weight = |age| (-(age as f64) / settings.spw).exp();
        let mut expected = vec![0.0; ITEMS];
        for one in naive(log.all(), seen, settings.reach, weight, factor) {
            let events = sessions[one.session].1;
            let looked_at = &seen[seen.len().saturating_sub(settings.reach.last)..];
            let q = events.iter().rposition(|&j| looked_at.contains(&ItemNumber(j))).unwrap() as f64;
            for (j, score) in expected.iter_mut().enumerate() {
                if let Some(p) = events.iter().rposition(|&event| event as usize == j) {
                    let holding = sessions.iter().filter(|(_, events)| events.contains(&(j as u32))).count();
                    let idf = (sessions.len() as f64 / holding as f64).ln();
                    let near = (-(p as f64 - q).abs() / settings.inh).exp();
                    *score += one.similarity * near * (1.0 + settings.idf * idf);
                }
            }
        }
        close(&scores(&mut Stan::fit(log.all(), ITEMS, settings), seen), &expected)
    }

    proptest! {
        #[test]
        fn scores_match_the_definition(log in log(), seen in history(), k in 1..6usize, m in 1..9usize) {
            check(&log, &seen, &Settings { reach: Reach { k, m, last: 50 }, ..SETTINGS })?;
        }
    }
}
