//! Replays sessions item by item: after each prefix, which item comes next, and where does the ranker put it?

use rayon::prelude::*;

use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::rank::{Query, Ranker};
use crate::units::Scored;

/// One question with its known answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prefix<'a> {
    /// What the session showed so far, oldest first; not empty.
    pub seen: &'a [ItemNumber],
    /// What came next.
    pub target: ItemNumber,
}

/// Every prefix of at least `1 + skip_first` items, in session order.
pub fn prefixes(sessions: &[Vec<ItemNumber>], skip_first: usize) -> impl Iterator<Item = Prefix<'_>> {
    sessions.iter().flat_map(move |session| {
        (skip_first.saturating_add(1)..session.len()).filter_map(move |length| {
            let (seen, rest) = session.split_at_checked(length)?;
            Some(Prefix { seen, target: *rest.first()? })
        })
    })
}

/// Ranks for a prefix as the engine would for a visitor with that history, without consent, clock or storage.
#[derive(Debug, Default)]
pub struct Replayer {
    ranker: Ranker,
    window: Vec<ItemNumber>,
    best: Vec<Scored>,
}

impl Replayer {
    /// The best `limit` items after `seen`, none of `exclude`.
    pub fn rank(
        &mut self,
        pack: &Pack<Verified>,
        seen: &[ItemNumber],
        exclude: &[ItemNumber],
        limit: usize,
    ) -> &[Scored] {
        self.window.clear();
        self.window.extend(seen.iter().rev().take(pack.model().decay.len()));
        let query = Query { context: None, window: &self.window, exclude, ..Query::default() };
        self.ranker.rank(pack, &query, limit, &mut self.best);
        &self.best
    }
}

/// Mean hit rate and mean reciprocal rank at 20 over `prefixes`, on all cores.
#[must_use]
pub fn hits(pack: &Pack<Verified>, prefixes: &[Prefix<'_>]) -> (f64, f64) {
    let places: Vec<Option<usize>> = prefixes
        .par_iter()
        .map_init(Replayer::default, |replayer, prefix| {
            replayer.rank(pack, prefix.seen, &[], 20).iter().position(|scored| scored.item == prefix.target)
        })
        .collect();
    let n = places.len().max(1) as f64;
    let hit = places.iter().flatten().count() as f64;
    // Summed in file order, so that the figure does not depend on the number of cores.
    let reciprocal: f64 = places.iter().flatten().map(|&place| 1.0 / (place as f64 + 1.0)).sum();
    (hit / n, reciprocal / n)
}
