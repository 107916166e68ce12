//! Finds the past sessions most similar to a prefix, with an index that the session-kNN methods share.
//!
//! `sim(s) = Σ w(a)` over the distinct items of the prefix that `s` contains, where `a` is the age (0 for the newest)
//! at which the item was last seen. For each of these items, the `m` most recent sessions that contain it are
//! collected; the candidates are the `m` most recent of all collected sessions. The neighbours are the `k` candidates
//! with the largest `sim(s) · factor(s)`; among equal ones, the more recent.

use super::sums::keep_first;
use crate::ids::ItemNumber;
use crate::train::Sessions;

/// The limits of the search.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// The maximum number of neighbour sessions.
    pub(super) k: usize,
    /// The maximum number of candidate sessions.
    pub(super) m: usize,
    /// The number of newest events of the prefix that are used.
    pub(super) last: usize,
}

/// A past session that is similar to the prefix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Neighbour {
    /// Its index among the sessions of the log.
    pub(super) session: usize,
    /// Its similarity, above 0.
    pub(super) similarity: f64,
    /// The age of the newest item of the prefix that it contains.
    pub(super) newest: usize,
}

/// All sessions of a log, and for each item the sessions that contain it.
#[derive(Clone, Debug)]
pub(super) struct Nearest {
    /// The distinct items of each session with their last positions, in ascending order of position.
    sessions: Vec<Vec<(u32, u32)>>,
    /// The sessions that contain each item, in ascending order, that is, oldest first.
    holding: Vec<Vec<u32>>,
    /// One entry per session; a similarity of 0 marks a session that is not a candidate yet.
    cells: Vec<(f64, usize)>,
    candidates: Vec<usize>,
}

impl Nearest {
    /// Builds an index of `sessions` over `items` items.
    pub(super) fn new(sessions: Sessions<'_>, items: usize) -> Self {
        let sessions: Vec<Vec<(u32, u32)>> = sessions.iter().map(|(_, events)| last_places(events)).collect();
        let mut holding = vec![Vec::new(); items];
        for (items, s) in sessions.iter().zip(0..) {
            items.iter().for_each(|&(item, _)| holding[item as usize].push(s));
        }
        let cells = vec![(0.0, 0); sessions.len()];
        Self { sessions, holding, cells, candidates: Vec::new() }
    }

    /// Returns the distinct items of a session with their last positions.
    pub(super) fn session(&self, session: usize) -> &[(u32, u32)] {
        &self.sessions[session]
    }

    /// Returns `ln(sessions / sessions with the item)` for each item; 0 for an item in no session.
    pub(super) fn idf(&self) -> Vec<f64> {
        let all = self.sessions.len() as f64;
        self.holding
            .iter()
            .map(|holding| if holding.is_empty() { 0.0 } else { (all / holding.len() as f64).ln() })
            .collect()
    }

    /// Fills `found` with the sessions most similar to `seen`, best first. `weight` is `w`, by age, and above 0.
    pub(super) fn find(
        &mut self,
        seen: &[ItemNumber],
        reach: Reach,
        weight: impl Fn(usize) -> f64,
        factor: impl Fn(usize) -> f64,
        found: &mut Vec<Neighbour>,
    ) {
        let newest_first = || seen.iter().rev().take(reach.last);
        for (age, item) in newest_first().enumerate() {
            if newest_first().take(age).any(|newer| newer == item) {
                continue;
            }
            for &session in self.holding[item.index()].iter().rev().take(reach.m) {
                let (similarity, newest) = &mut self.cells[session as usize];
                if *similarity == 0.0 {
                    self.candidates.push(session as usize);
                    *newest = age;
                }
                *similarity += weight(age);
            }
        }
        found.clear();
        for session in self.candidates.drain(..) {
            let (similarity, newest) = std::mem::take(&mut self.cells[session]);
            found.push(Neighbour { session, similarity, newest });
        }
        if found.len() > reach.m {
            keep_first(found, reach.m, |a, b| b.session.cmp(&a.session));
        }
        found.iter_mut().for_each(|one| one.similarity *= factor(one.session));
        keep_first(found, reach.k, |a, b| {
            b.similarity.total_cmp(&a.similarity).then_with(|| b.session.cmp(&a.session))
        });
    }
}

/// Returns the distinct items with their last positions, in ascending order of position.
fn last_places(events: &[u32]) -> Vec<(u32, u32)> {
    let mut places: Vec<(u32, u32)> = events.iter().copied().zip(0..).collect();
    places.sort_unstable_by_key(|&(item, place)| (item, std::cmp::Reverse(place)));
    places.dedup_by_key(|&mut (item, _)| item);
    places.sort_unstable_by_key(|&(_, place)| place);
    places
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::super::oracle::{ITEMS, history, log};
    use super::*;

    /// Implements the definition in the module documentation by exhaustive search.
    pub(in super::super) fn naive(
        sessions: Sessions<'_>,
        seen: &[ItemNumber],
        reach: Reach,
        weight: impl Fn(usize) -> f64,
        factor: impl Fn(usize) -> f64,
    ) -> Vec<Neighbour> {
        let sessions: Vec<&[u32]> = sessions.iter().map(|(_, events)| events).collect();
        let mut distinct: Vec<(usize, u32)> = Vec::new();
        for (age, item) in seen.iter().rev().take(reach.last).enumerate() {
            if distinct.iter().all(|&(_, other)| other != item.0) {
                distinct.push((age, item.0));
            }
        }
        let mut found: Vec<Neighbour> = Vec::new();
        for (session, events) in sessions.iter().enumerate() {
            let matched: Vec<usize> = distinct
                .iter()
                .filter(|(_, item)| {
                    let later = sessions[session + 1..].iter().filter(|events| events.contains(item)).count();
                    events.contains(item) && later < reach.m
                })
                .map(|&(age, _)| age)
                .collect();
            if let Some(&newest) = matched.first() {
                let similarity = matched.iter().map(|&age| weight(age)).sum();
                found.push(Neighbour { session, similarity, newest });
            }
        }
        found.reverse();
        found.truncate(reach.m);
        found.iter_mut().for_each(|one| one.similarity *= factor(one.session));
        // The sort is stable: equal entries stay in order, most recent first.
        found.sort_by(|a, b| b.similarity.total_cmp(&a.similarity));
        found.truncate(reach.k);
        found
    }

    proptest! {
        #[test]
        fn neighbours_match_the_definition(
            log in log(), seen in history(), (k, m, last) in (1..6usize, 1..9usize, 1..6usize),
        ) {
            let (weight, factor) = (|age: usize| 0.5f64.powi(age as i32), |session: usize| 1.0 / (1 + session % 3) as f64);
            let reach = Reach { k, m, last };
            let mut index = Nearest::new(log.all(), ITEMS);
            let mut found = Vec::new();
            for _ in 0..2 {
                index.find(&seen, reach, weight, factor, &mut found);
                prop_assert_eq!(&found, &naive(log.all(), &seen, reach, weight, factor));
            }
        }
    }
}
