//! Content-only packs, for a site that has no log yet.
//!
//! The constants were chosen on the last 6 % of the train log of the Online Retail set, before words were reduced to the
//! singular; test was not used. HR@20 / MRR@20 there, by [`OMEGA`] at 60 neighbours: 0.7 .281 / .126, 1 .284 / .127, **1.5
//! .287 / .126**, 2 .284 / .123; and at 20 neighbours: 3 .276 / .113, 6 .260 / .095, 10 .243 / .081.

use super::assemble::{Counted, assemble};
use super::popularity::Popularity;
use super::{Corpus, Hyperparameters, Options, content};
use crate::pack_writer::Contents;
use crate::read::Progress;

/// Events over which an event's weight falls to 1/e (measured, above): similarity matters for the item being viewed now.
const OMEGA: f64 = 1.5;
/// Content neighbours an item, at most (measured at an omega of 3: 20, 40, 60 and 100 have .276, .278, .279 and .280 HR@20 and weigh 110,
/// 156, 189 and 231 kB with brotli).
const ALIKE: usize = 40;
/// Edges of a pack, at most, so that one of a million items can still be built and loaded: 8 neighbours each (chosen).
const EDGES: usize = 8_000_000;
/// Neighbours an item however many items there are (chosen).
const LEAST_ALIKE: usize = 4;

/// A pack's contents from the items alone.
///
/// What the visitor has just had is not recommended again: no log says that it comes back, and the list is there for
/// what they have not seen (measured at an omega of 3, with .276 against .270 HR@20, though on invoices, which favour it).
pub(super) fn train(corpus: &Corpus, options: &Options, progress: &Progress) -> (Contents, Hyperparameters) {
    let mut choice = Hyperparameters::start(options.neighbours(corpus.items.len()), options.min_sessions);
    (choice.score.omega, choice.score.content) = (OMEGA, 1.0);
    let items = corpus.items.len();
    let alike = ALIKE.min((EDGES / items.max(1)).max(LEAST_ALIKE));
    let bar = progress.steps("comparing texts", 1);
    let counted = Counted {
        sessions: 0,
        min_sessions: options.min_sessions,
        pairs: vec![Vec::new(); items],
        alike: content::alike(&corpus.items, alike, |_, _| true),
        popularity: Popularity { baskets: true, ..Popularity::count(corpus.all(), items) },
    };
    bar.advance(1);
    (assemble(corpus, &counted, &choice.score, true), choice)
}
