//! Builds packs: counts co-occurrences, chooses hyperparameters, learns the reranker, quantises weights, and numbers
//! the items.
//!
//! This module contains everything that needs a whole log; none of it runs in a browser. Identical input gives
//! identical bytes on any number of cores, because every sum has a fixed order.
//!
//! Three visitors who viewed a mug and then a teapot link the two:
//!
//! ```
//! use homebody::{pack::Pack, read::{Interactions, LogSession, Progress}, train::{Corpus, Options, train}, units::Millis};
//! let session = |n: usize| LogSession { user: None, last: Millis(n as i64), events: 2 * n..2 * n + 2 };
//! let items = ["mug", "teapot"].map(String::from).to_vec();
//! let (sessions, events) = ((0..3).map(session).collect(), [0, 1].repeat(3));
//! let log = Interactions { items, sessions, events, ..Interactions::default() };
//!
//! let (contents, _) = train(&Corpus::from_log(&log), &Options::default(), &Progress::quiet());
//! let pack = Pack::new(contents.to_bytes()).verify().unwrap();
//! let [mug, teapot] = ["mug", "teapot"].map(|id| pack.find(id).unwrap());
//! assert!(pack.neighbours().edge(mug, teapot).is_some());
//! ```

mod assemble;
mod boost;
mod content;
mod content_only;
mod corpus;
mod count;
mod known;
mod options;
mod order;
mod pairs;
mod past;
mod popularity;
mod quantise;
mod replay;
mod rerank;
mod tune;

use crate::pack_writer::Contents;
use crate::read::Progress;

pub use assemble::{Counted, ScoreParams};
pub use boost::TREES;
pub use corpus::{Corpus, Sessions, Skipped};
pub use options::{Hyperparameters, MIN_SESSIONS, Options};
pub use pairs::PairParams;
pub use past::Pasts;
pub use popularity::Popularity;
pub use replay::{Prefix, Replayer, Visit, kept, prefixes, recent};

use count::count;

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
