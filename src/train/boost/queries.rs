//! Training queries: candidates with their features, and which of them is the answer.

use std::ops::Range;

use rayon::prelude::*;

use super::leaf::log_odds;
use crate::pack::{FEATURES, LEAVES, Tree};
use crate::rank::POPULAR_EVER;

/// The number of top positions that the quality metric considers.
const PLACES: usize = 20;
/// An answer is rare if its popularity level is below this, which corresponds to 17 sessions.
const RARE: u8 = 50;
/// The weight of a query with a rare answer in logs where such answers are few. Without it, the trees learn that rare
/// items are never right. Measured on invoices: HR@20 on items with fewer than 10 events rises from .345 to .419 and
/// coverage from .892 to .931; HR@20 on all items changes by at most .0006.
const RARE_WEIGHT: f32 = 4.0;
/// Rare answers count as few below this share of all answers. If most answers are rare, as in click logs, the weight
/// would only make the lists worse (measured on retailrocket: the trees then do worse than the linear score).
const RARE_SHARE: f64 = 0.2;
/// The number of rows per task.
const CHUNK: usize = 4_096;

/// All queries, one column per feature.
#[derive(Clone, Debug)]
pub struct Queries {
    pub(super) columns: Vec<Vec<u8>>,
    /// The rows of each query, and which of them is its answer.
    pub(super) groups: Vec<(Range<usize>, usize)>,
}

impl Queries {
    /// Builds queries from their rows and the index of the answer among them.
    #[must_use]
    pub fn new(groups: impl Iterator<Item = (Vec<[u8; FEATURES]>, usize)>) -> Self {
        let mut queries = Self { columns: vec![Vec::new(); FEATURES], groups: Vec::new() };
        for (rows, target) in groups {
            let start = queries.rows();
            for row in &rows {
                queries.columns.iter_mut().zip(row).for_each(|(column, &value)| column.push(value));
            }
            queries.groups.push((start..start + rows.len(), start + target));
        }
        queries
    }

    /// Returns true if the answer in this row is rare.
    pub(super) fn is_rare(&self, target: usize) -> bool {
        self.columns[POPULAR_EVER][target] < RARE
    }

    /// Returns the weight of a query with a rare answer.
    pub(super) fn rare_weight(&self) -> f32 {
        let rare = self.groups.iter().filter(|(_, target)| self.is_rare(*target)).count();
        if (rare as f64) < RARE_SHARE * self.groups.len() as f64 { RARE_WEIGHT } else { 1.0 }
    }

    /// Returns the number of rows.
    pub(super) fn rows(&self) -> usize {
        self.columns.first().map_or(0, Vec::len)
    }

    /// Splits the queries into two parts: every `nth` query is in the second, all others in the first.
    pub(super) fn part(&self, nth: usize) -> (Self, Self) {
        let pick = |wanted: &dyn Fn(usize) -> bool| {
            let picked: Vec<_> = self.groups.iter().enumerate().filter(|(at, _)| wanted(*at)).map(|(_, g)| g).collect();
            let column =
                |column: &Vec<u8>| picked.iter().flat_map(|(rows, _)| &column[rows.clone()]).copied().collect();
            let mut end = 0;
            let groups = picked.iter().map(|(rows, target)| {
                let start = end;
                end += rows.len();
                (start..end, start + target - rows.start)
            });
            Self { groups: groups.collect(), columns: self.columns.iter().map(column).collect() }
        };
        (pick(&|at| at % nth != 0), pick(&|at| at % nth == 0))
    }

    /// Adds a tree's output to every row's score.
    pub(super) fn add(&self, tree: &Tree, scores: &mut [f64]) {
        let columns = tree.splits.map(|(feature, _)| self.columns[usize::from(feature)].as_slice());
        let worths = tree.leaves.map(log_odds);
        scores.par_chunks_mut(CHUNK).enumerate().for_each(|(chunk, scores)| {
            let rows = chunk * CHUNK..chunk * CHUNK + scores.len();
            let mut leaves = [0u8; CHUNK];
            for (level, (column, &(_, threshold))) in columns.iter().zip(&tree.splits).enumerate() {
                let values = &column[rows.clone()];
                leaves.iter_mut().zip(values).for_each(|(leaf, &value)| *leaf |= u8::from(value > threshold) << level);
            }
            scores.iter_mut().zip(leaves).for_each(|(score, leaf)| *score += worths[usize::from(leaf) % LEAVES]);
        });
    }

    /// Returns the mean quality over the queries: an answer among the first 20 scores 1 plus 1/position, and any other
    /// answer scores 0.
    pub(super) fn quality(&self, scores: &[f64]) -> f64 {
        self.mean(|rows, target| {
            let score = scores[target];
            rows.filter(|&row| scores[row] > score || (scores[row] == score && row < target)).count()
        })
    }

    /// Returns the mean quality for the initial order of the rows.
    pub(super) fn quality_as_given(&self) -> f64 {
        self.mean(|rows, target| target - rows.start)
    }

    fn mean(&self, place: impl Fn(Range<usize>, usize) -> usize + Sync) -> f64 {
        let worth = |(rows, target): &(Range<usize>, usize)| match place(rows.clone(), *target) {
            place if place < PLACES => 1.0 + 1.0 / (place as f64 + 1.0),
            _ => 0.0,
        };
        let worths: Vec<f64> = self.groups.par_iter().map(worth).collect();
        worths.iter().sum::<f64>() / worths.len().max(1) as f64
    }
}
