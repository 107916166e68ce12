//! Counts what a pack is assembled from.

use super::assemble::Counted;
use super::content::alike;
use super::corpus::{Corpus, Sessions};
use super::pairs::{PairParams, neighbours};
use super::popularity::Popularity;

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

/// Counts everything that assembling needs in the given sessions of a corpus.
pub(super) fn count(corpus: &Corpus, sessions: Sessions<'_>, params: &PairParams) -> Counted {
    let popularity = Popularity::count(sessions, corpus.items.len());
    let few = corpus.items.len() * MORE_ALIKE <= ALL_ALIKE;
    let thin: Vec<bool> = popularity.ever.iter().map(|&sessions| few || sessions < THIN_SESSIONS).collect();
    Counted {
        sessions: sessions.len(),
        min_sessions: params.min_sessions,
        pairs: neighbours(sessions, corpus.items.len(), params),
        alike: alike(&corpus.items, if few { MORE_ALIKE } else { ALIKE }, |i, j| thin[i] || thin[j]),
        popularity,
    }
}
