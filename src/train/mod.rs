//! Builds packs: counts co-occurrences, chooses hyperparameters, learns the reranker, quantises weights, and numbers
//! the items.
//!
//! This module contains everything that needs a whole log; none of it runs in a browser. Identical input gives
//! identical bytes on any number of cores, because every sum has a fixed order.

mod assemble;
mod boost;
mod content;
mod content_only;
mod corpus;
mod known;
mod order;
mod pairs;
mod past;
mod popularity;
mod quantise;
mod replay;
mod rerank;
mod tune;

use crate::pack::DEPTH;
use crate::pack_writer::Contents;
use crate::read::Progress;

pub use assemble::{Counted, ScoreParams};
pub use boost::TREES;
pub use corpus::{Corpus, Sessions, Skipped};
pub use pairs::PairParams;
pub use past::Pasts;
pub use popularity::Popularity;
pub use replay::{Prefix, Replayer, Visit, prefixes};

/// The number of neighbours per item in large catalogues, and the maximum in small ones.
const NEIGHBOURS: (usize, usize) = (24, 40);
/// The number of behaviour edges to aim for in catalogues of medium size: about 2 MB transferred, which is the budget
/// (measured).
const EDGES: usize = 1_000_000;
/// The default number of distinct sessions that an edge needs in order to be published.
pub const MIN_SESSIONS: u32 = 2;
/// Items in fewer sessions than this are also linked by their words (measured: behaviour alone is enough for all
/// others).
const THIN_SESSIONS: u32 = 20;
/// If a catalogue needs at most this many content edges, all its items are linked by their words, so that the trees
/// learn the weight of words better (measured on invoices: +.002 HR@20 for 45 kB).
const ALL_ALIKE: usize = 200_000;
/// The maximum number of content neighbours per item.
const ALIKE: usize = 20;
/// The maximum number of content neighbours per item if all items are linked by their words.
const MORE_ALIKE: usize = 30;

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

/// Returns a pack's contents from a whole corpus, and the hyperparameters chosen for it.
#[must_use]
pub fn train(corpus: &Corpus, options: &Options, progress: &Progress) -> (Contents, Hyperparameters) {
    if corpus.sessions.is_empty() {
        return content_only::train(corpus, options, progress);
    }
    let start = Hyperparameters::start(options.neighbours(corpus.items.len()), options.min_sessions);
    let choice = tune::tune(corpus, corpus.all(), start, options.skip_first, progress);
    let forest = rerank::learn(corpus, &choice, options, progress);
    let bar = progress.steps("counting pairs", 1);
    let counted = count(corpus, corpus.all(), &choice.pairs);
    bar.advance(1);
    let contents = assemble::assemble(corpus, &counted, &choice.score, true);
    (Contents { forest, ..contents }, choice)
}

/// Compresses `bytes` as for transfer: Brotli at quality 11 with a 16 MiB window.
#[must_use]
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::new();
    // Writing to memory cannot fail; if it did, the empty result would show it at once.
    match brotli::BrotliCompress(&mut &*bytes, &mut out, &params) {
        Ok(_) => out,
        Err(_) => Vec::new(),
    }
}

/// Counts everything that assembling needs in the given sessions of a corpus.
fn count(corpus: &Corpus, sessions: Sessions<'_>, params: &PairParams) -> Counted {
    let popularity = Popularity::count(sessions, corpus.items.len());
    let few = corpus.items.len() * MORE_ALIKE <= ALL_ALIKE;
    let thin: Vec<bool> = popularity.ever.iter().map(|&sessions| few || sessions < THIN_SESSIONS).collect();
    Counted {
        sessions: sessions.len(),
        min_sessions: params.min_sessions,
        pairs: pairs::neighbours(sessions, corpus.items.len(), params),
        alike: content::alike(&corpus.items, if few { MORE_ALIKE } else { ALIKE }, |i, j| thin[i] || thin[j]),
        popularity,
    }
}
