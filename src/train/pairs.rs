//! Item-to-item neighbours: co-occurrence counts, weighted by recency, normalised, and limited to the best few per
//! item.
//!
//! For items `i` at position `p` and `j` at `p + d` of one session of length `L` and age `t` days,
//! `F[i][j] += exp(−(d−1)/tau) · exp(−t/days) / L^length_power` for `1 ≤ d ≤ REACH`, and `B[i][j] = F[j][i]`. With
//! `o[i] = Σⱼ F[i][j] + B[i][j]`, both are divided by `(o[i] + shrink)^own_power · (o[j] + shrink)^other_power`. An
//! item's neighbours are the `k` with the largest `F + backward·B` among those that occur in enough distinct sessions.

use rayon::prelude::*;

use super::corpus::Sessions;

/// The maximum distance, in positions, at which two items form a pair (measured: a larger distance changes nothing on
/// click logs).
const REACH: usize = 30;

/// How pairs are counted and selected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairParams {
    /// The number of positions over which a pair's weight falls to 1/e.
    pub tau: f64,
    /// The number of days over which a session's weight falls to 1/e.
    pub days: f64,
    /// How much long sessions are discounted: their weight is divided by the length to this power.
    pub length_power: f64,
    /// A pseudo-count that shrinks the weights of rare items.
    pub shrink: f64,
    /// How strongly a neighbour list is normalised by the total of the item that it belongs to.
    pub own_power: f64,
    /// How strongly the list is normalised by the neighbour's total: a higher value favours rare items.
    pub other_power: f64,
    /// The weight of a backward edge relative to a forward one, when neighbours are chosen and when they are scored.
    pub backward: f64,
    /// The number of neighbours per item, 1..=255.
    pub neighbours: usize,
    /// The number of distinct sessions that an edge needs in order to be published.
    pub min_sessions: u32,
}

/// One selected neighbour before quantisation; weights are ≥ 0 and not both 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// The neighbour's index.
    pub to: u32,
    /// How strongly the neighbour follows the item that the list belongs to.
    pub forward: f32,
    /// How strongly the neighbour precedes the item that the list belongs to.
    pub backward: f32,
}

/// Selects every item's neighbours; each list is in ascending order of index.
#[must_use]
pub fn neighbours(sessions: Sessions<'_>, items: usize, params: &PairParams) -> Vec<Vec<Pair>> {
    let index = Occurrences::new(sessions, items, params);
    let near: Vec<f64> = (0..REACH).map(|d| (-(d as f64) / params.tau).exp()).collect();
    let totals = index.totals(&near, items);
    let scale = |power: f64| totals.iter().map(|o| (o + params.shrink).powf(-power)).collect::<Vec<_>>();
    let (own, other) = (scale(params.own_power), scale(params.other_power));
    (0..items)
        .into_par_iter()
        .map_init(
            || Row::new(items),
            |row, i| {
                row.count(&index, &near, i);
                row.choose(i, own.get(i).copied().unwrap_or(0.0), &other, params)
            },
        )
        .collect()
}

/// The positions of each item.
struct Occurrences<'a> {
    sessions: Vec<(f64, &'a [u32])>,
    starts: Vec<u32>,
    places: Vec<(u32, u32)>,
}

impl<'a> Occurrences<'a> {
    fn new(sessions: Sessions<'a>, items: usize, params: &PairParams) -> Self {
        let end = sessions.end();
        let weighted: Vec<(f64, &[u32])> = sessions
            .iter()
            .map(|(last, events)| {
                let age = end.days_since(last);
                ((-age / params.days).exp() / (events.len() as f64).powf(params.length_power), events)
            })
            .collect();
        let mut starts = vec![0u32; items + 1];
        for &item in weighted.iter().flat_map(|(_, events)| *events) {
            starts[item as usize + 1] += 1;
        }
        for i in 0..items {
            starts[i + 1] += starts[i];
        }
        let mut next = starts.clone();
        let mut places = vec![(0, 0); starts[items] as usize];
        for (s, (_, events)) in weighted.iter().enumerate() {
            for (p, &item) in events.iter().enumerate() {
                let at = &mut next[item as usize];
                places[*at as usize] = (s as u32, p as u32);
                *at += 1;
            }
        }
        Self { sessions: weighted, starts, places }
    }

    fn of(&self, item: usize) -> &[(u32, u32)] {
        &self.places[self.starts[item] as usize..self.starts[item + 1] as usize]
    }

    /// Returns `o[i]`: the total weight of all pairs of each item, in both directions.
    fn totals(&self, near: &[f64], items: usize) -> Vec<f64> {
        let mut totals = vec![0.0; items];
        for (weight, events) in &self.sessions {
            for (p, &i) in events.iter().enumerate() {
                for (&j, near) in events[p + 1..].iter().zip(near) {
                    totals[i as usize] += weight * near;
                    totals[j as usize] += weight * near;
                }
            }
        }
        totals
    }
}

/// Memory for one item's sums at a time, with one cell per item.
struct Row {
    cells: Vec<Cell>,
    touched: Vec<u32>,
}

#[derive(Clone, Copy, Default)]
struct Cell {
    forward: f64,
    backward: f64,
    sessions: u32,
    last_session: u32,
}

impl Row {
    fn new(items: usize) -> Self {
        Self { cells: vec![Cell::default(); items], touched: Vec::new() }
    }

    fn count(&mut self, index: &Occurrences<'_>, near: &[f64], owner: usize) {
        for &j in &self.touched {
            self.cells[j as usize] = Cell::default();
        }
        self.touched.clear();
        for &(s, p) in index.of(owner) {
            let (weight, events) = index.sessions[s as usize];
            let (before, after) = events.split_at(p as usize);
            for (&j, near) in after[1..].iter().zip(near) {
                self.cell(j, s).forward += weight * near;
            }
            for (&j, near) in before.iter().rev().zip(near) {
                self.cell(j, s).backward += weight * near;
            }
        }
    }

    fn cell(&mut self, j: u32, session: u32) -> &mut Cell {
        let cell = &mut self.cells[j as usize];
        if cell.sessions == 0 {
            self.touched.push(j);
        }
        if cell.sessions == 0 || cell.last_session != session {
            cell.sessions += 1;
            cell.last_session = session;
        }
        cell
    }

    fn choose(&self, owner: usize, own: f64, other: &[f64], params: &PairParams) -> Vec<Pair> {
        let mut pairs: Vec<(f64, Pair)> = self
            .touched
            .iter()
            .filter(|&&j| j as usize != owner && self.cells[j as usize].sessions >= params.min_sessions)
            .map(|&j| {
                let cell = &self.cells[j as usize];
                let scale = own * other[j as usize];
                let (forward, backward) = (cell.forward * scale, cell.backward * scale);
                let pair = Pair { to: j, forward: forward as f32, backward: backward as f32 };
                (forward + params.backward * backward, pair)
            })
            .filter(|(_, pair)| pair.forward > 0.0 || pair.backward > 0.0)
            .collect();
        let best_first = |a: &(f64, Pair), b: &(f64, Pair)| b.0.total_cmp(&a.0).then(a.1.to.cmp(&b.1.to));
        if pairs.len() > params.neighbours {
            pairs.select_nth_unstable_by(params.neighbours - 1, best_first);
            pairs.truncate(params.neighbours);
        }
        let mut pairs: Vec<Pair> = pairs.into_iter().map(|(_, pair)| pair).collect();
        pairs.sort_unstable_by_key(|pair| pair.to);
        pairs
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::read::{Interactions, LogSession};
    use crate::train::Corpus;
    use crate::units::Millis;

    const ITEMS: usize = 12;

    fn corpus(sessions: &[(Vec<u32>, i64)]) -> Corpus {
        let mut events = Vec::new();
        let mut rows = Vec::new();
        for (items, day) in sessions {
            let start = events.len();
            events.extend_from_slice(items);
            rows.push(LogSession { user: None, last: Millis(day * 86_400_000), events: start..events.len() });
        }
        rows.sort_by_key(|row| row.last);
        let items = (0..ITEMS).map(|i| i.to_string()).collect();
        Corpus::from_log(&Interactions { items, sessions: rows, events, ..Interactions::default() })
    }

    /// Implements the definition in the module documentation, pair by pair.
    fn naive(sessions: Sessions<'_>, params: &PairParams) -> Vec<Vec<(u32, f64, f64)>> {
        let mut forward: BTreeMap<(u32, u32), f64> = BTreeMap::new();
        let mut shown: BTreeMap<(u32, u32), std::collections::BTreeSet<usize>> = BTreeMap::new();
        for (s, (last, items)) in sessions.iter().enumerate() {
            let age = sessions.end().days_since(last);
            let weight = (-age / params.days).exp() / (items.len() as f64).powf(params.length_power);
            for p in 0..items.len() {
                for q in p + 1..items.len().min(p + 1 + REACH) {
                    let near = (-((q - p - 1) as f64) / params.tau).exp();
                    *forward.entry((items[p], items[q])).or_default() += weight * near;
                    shown.entry((items[p].min(items[q]), items[p].max(items[q]))).or_default().insert(s);
                }
            }
        }
        let f = |i: u32, j: u32| forward.get(&(i, j)).copied().unwrap_or(0.0);
        let total = |i: u32| (0..ITEMS as u32).map(|j| f(i, j) + f(j, i)).sum::<f64>();
        (0..ITEMS as u32)
            .map(|i| {
                let mut list: Vec<(u32, f64, f64)> = (0..ITEMS as u32)
                    .filter(|&j| j != i)
                    .filter(|&j| {
                        let sessions = shown.get(&(i.min(j), i.max(j))).map_or(0, |sessions| sessions.len());
                        sessions >= params.min_sessions as usize && sessions > 0
                    })
                    .map(|j| {
                        let scale = (total(i) + params.shrink).powf(params.own_power)
                            * (total(j) + params.shrink).powf(params.other_power);
                        (j, f(i, j) / scale, f(j, i) / scale)
                    })
                    .collect();
                let worth = |&(_, f, b): &(u32, f64, f64)| f + params.backward * b;
                list.sort_by(|a, b| worth(b).total_cmp(&worth(a)).then(a.0.cmp(&b.0)));
                list.truncate(params.neighbours);
                list.sort_by_key(|&(j, _, _)| j);
                list
            })
            .collect()
    }

    proptest! {
        #[test]
        fn neighbours_match_the_definition(
            sessions in vec((vec(0..ITEMS as u32, 1..40), 0..100i64), 1..25),
            min_sessions in 1..4u32,
            length_power in prop_oneof![Just(0.0), Just(0.5)],
        ) {
            let params = PairParams {
                tau: 3.0, days: 40.0, length_power, shrink: 2.0, own_power: 0.7, other_power: 0.3, backward: 0.6,
                // The limit admits all items, because at a cutoff, equal weights that are summed in a different order
                // may break ties differently.
                neighbours: ITEMS, min_sessions,
            };
            let corpus = corpus(&sessions);
            let fast = neighbours(corpus.all(), ITEMS, &params);
            for (fast, naive) in fast.iter().zip(naive(corpus.all(), &params)) {
                prop_assert_eq!(fast.len(), naive.len());
                for (pair, (to, forward, backward)) in fast.iter().zip(naive) {
                    prop_assert_eq!(pair.to, to);
                    prop_assert!((f64::from(pair.forward) - forward).abs() <= 1e-6 * forward.max(1e-3));
                    prop_assert!((f64::from(pair.backward) - backward).abs() <= 1e-6 * backward.max(1e-3));
                }
            }
            let few = neighbours(corpus.all(), ITEMS, &PairParams { neighbours: 3, ..params });
            for (few, all) in few.iter().zip(&fast) {
                let worth = |pair: &Pair| pair.forward + 0.6 * pair.backward;
                let least = few.iter().map(worth).fold(f32::INFINITY, f32::min);
                prop_assert_eq!(few.len(), all.len().min(3));
                prop_assert!(all.iter().filter(|p| !few.contains(p)).all(|p| worth(p) <= least * 1.000_001));
            }
        }
    }
}
