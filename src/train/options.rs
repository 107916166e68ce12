//! What a build is told, and what it chooses itself.

use super::assemble::ScoreParams;
use super::boost::TREES;
use super::pairs::PairParams;
use crate::pack::DEPTH;

/// The number of neighbours per item in large catalogues, and the maximum in small ones.
const NEIGHBOURS: (usize, usize) = (24, 40);
/// The number of behaviour edges to aim for in catalogues of medium size: about 2 MB transferred, which is the budget
/// (measured).
const EDGES: usize = 1_000_000;
/// The default number of distinct sessions that an edge needs in order to be published.
pub const MIN_SESSIONS: u32 = 2;

/// The hyperparameters that are chosen on the log itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hyperparameters {
    /// How pairs are counted and selected.
    pub pairs: PairParams,
    /// How edges are scored.
    pub score: ScoreParams,
}

impl Hyperparameters {
    /// Returns the starting values of the search, which are also the result if the log is too short for a search.
    #[must_use]
    pub const fn start(neighbours: usize, min_sessions: u32) -> Self {
        Self {
            pairs: PairParams {
                tau: 4.0,
                days: 80.0,
                length_power: 0.0,
                shrink: 5.0,
                own_power: 0.7,
                other_power: 0.3,
                backward: 0.75,
                neighbours,
                min_sessions,
            },
            score: ScoreParams {
                omega: 3.0,
                backward: 0.75,
                content: 0.1,
                repeat_newest: 0.1,
                repeat_older: 0.1,
                popular: 0.001,
                hop: 0.25,
            },
        }
    }
}

/// Options of a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The number of neighbours per item, 1..=255; `None` means as many as the size of the catalogue allows, 24 to 40.
    pub neighbours: Option<usize>,
    /// The number of distinct sessions that an edge needs, at least 1.
    pub min_sessions: u32,
    /// The number of a session's items that are revealed before the first prediction that counts, as in the evaluation.
    pub skip_first: usize,
    /// The maximum number of trees in the reranker, 1..=[`MAX_TREES`](crate::pack::MAX_TREES).
    pub trees: usize,
    /// The maximum number of levels per tree, 1..=[`DEPTH`].
    pub levels: usize,
}

impl Options {
    /// Returns the number of neighbours per item in a catalogue of this size.
    #[must_use]
    pub fn neighbours(&self, items: usize) -> usize {
        let (least, most) = NEIGHBOURS;
        self.neighbours.unwrap_or_else(|| (EDGES / items.max(1)).clamp(least, most))
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { neighbours: None, min_sessions: MIN_SESSIONS, skip_first: 0, trees: TREES, levels: DEPTH }
    }
}
