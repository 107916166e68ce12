//! Replays sessions item by item: each prefix is a query, and the next item is its answer.

use crate::history::MAX_EVENTS;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::rank::{Query, Ranker};
use crate::units::Scored;

/// One session, with its visitor's long-term history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// The session's items, oldest first.
    pub events: Vec<ItemNumber>,
    /// The items of the same visitor's earlier sessions, newest first; empty if the log does not name the visitor.
    pub past: Vec<ItemNumber>,
}

/// One query with its known answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prefix<'a> {
    /// The session's items so far, oldest first; not empty.
    pub seen: &'a [ItemNumber],
    /// The items of the visitor's earlier visits, newest first.
    pub past: &'a [ItemNumber],
    /// The next item.
    pub target: ItemNumber,
}

/// Returns every prefix of at least `1 + skip_first` items, in session order.
pub fn prefixes(visits: &[Visit], skip_first: usize) -> impl Iterator<Item = Prefix<'_>> {
    visits.iter().flat_map(move |visit| {
        (skip_first.saturating_add(1)..visit.events.len()).filter_map(move |length| {
            let (seen, rest) = visit.events.split_at_checked(length)?;
            Some(Prefix { seen, past: &visit.past, target: *rest.first()? })
        })
    })
}

/// Returns at most `most` elements of `all`, evenly spread.
pub(super) fn spread<T>(all: Vec<T>, most: usize) -> Vec<T> {
    let (len, most) = (all.len(), most.min(all.len()));
    // An element is kept if it reaches a new multiple of len/most, so that exactly `most` are kept.
    let kept = |at: usize| at * most / len != (at + 1) * most / len;
    all.into_iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, one)| one).collect()
}

/// Ranks for a prefix as the engine would rank for a visitor with that history, but without consent, clock or storage.
#[derive(Debug, Default)]
pub struct Replayer {
    ranker: Ranker,
    window: Vec<ItemNumber>,
    best: Vec<Scored>,
}

impl Replayer {
    /// Returns the `limit` best items after `prefix`, without those in `exclude`.
    pub fn rank(
        &mut self,
        pack: &Pack<Verified>,
        prefix: &Prefix<'_>,
        exclude: &[ItemNumber],
        limit: usize,
    ) -> &[Scored] {
        recent(&mut self.window, prefix.seen, pack);
        let query = Query { window: &self.window, long_term: prefix.past, exclude, ..Query::default() };
        self.ranker.rank(pack, &query, limit, &mut self.best);
        &self.best
    }

    /// Returns the candidates after `prefix` and their features, as the trees use them.
    pub(super) fn candidates(
        &mut self,
        pack: &Pack<Verified>,
        prefix: &Prefix<'_>,
    ) -> (&[ItemNumber], &[[u8; crate::pack::FEATURES]]) {
        recent(&mut self.window, prefix.seen, pack);
        let query = Query { window: &self.window, long_term: prefix.past, ..Query::default() };
        self.ranker.candidates(pack, &query)
    }
}

/// Returns the newest items of a session, which are all that the engine keeps: at most [`MAX_EVENTS`].
#[must_use]
pub fn kept(seen: &[ItemNumber]) -> &[ItemNumber] {
    seen.get(seen.len().saturating_sub(MAX_EVENTS)..).unwrap_or_default()
}

/// Fills `window` with the items of `seen` that count, newest first.
pub fn recent(window: &mut Vec<ItemNumber>, seen: &[ItemNumber], pack: &Pack<Verified>) {
    window.clear();
    window.extend(seen.iter().rev().take(pack.model().decay.len()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_items_of_a_session_are_kept() {
        let seen: Vec<ItemNumber> = (0..700).map(ItemNumber).collect();
        assert_eq!(kept(&seen), &seen[200..]);
        assert_eq!((kept(&seen[..500]).len(), kept(&seen[..3]), kept(&[])), (500, &seen[..3], &[][..]));
    }
}
