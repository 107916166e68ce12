//! Content-only packs, for a site that has no log yet.
//!
//! The constants were chosen on the last 6 % of the training log of the Online Retail data set, before words were
//! reduced to the singular; the test log was not used. HR@20 / MRR@20 there, for different values of [`OMEGA`] at 60
//! neighbours: 0.7 .281 / .126, 1 .284 / .127, **1.5 .287 / .126**, 2 .284 / .123; and at 20 neighbours: 3 .276 / .113,
//! 6 .260 / .095, 10 .243 / .081.

use super::assemble::{Counted, assemble};
use super::popularity::Popularity;
use super::{Corpus, Hyperparameters, Options, content};
use crate::pack_writer::Contents;
use crate::read::Progress;

/// The number of events over which an event's weight falls to 1/e (measured, see above): the item being viewed now
/// matters most.
const OMEGA: f64 = 1.5;
/// The maximum number of content neighbours per item (measured at an omega of 3: 20, 40, 60 and 100 neighbours give an
/// HR@20 of .276, .278, .279 and .280 and take 110, 156, 189 and 231 kB with Brotli).
const ALIKE: usize = 40;
/// The maximum number of edges in a pack, so that a pack of a million items, with 8 neighbours each, can still be built
/// and loaded (chosen).
const EDGES: usize = 8_000_000;
/// The minimum number of neighbours per item, however many items there are (chosen).
const LEAST_ALIKE: usize = 4;

/// Returns a pack's contents from the items alone.
///
/// Items of the current visit are not recommended again: without a log, nothing shows that visitors view items again,
/// and the list is meant for unseen items (measured at an omega of 3: an HR@20 of .276 against .270, though on
/// invoices, which favour this choice).
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
