//! The list that a visitor with a given history would see: ranked and then diversified, as the engine does it.

use crate::ids::ItemNumber;
use crate::pack::{MAX_WINDOW, Pack, Verified};
use crate::policy::RankingOptions;
use crate::rank::{Diversifier, POOL, Shortlist};
use crate::train::{Prefix, Replayer};
use crate::units::Scored;

/// A shelf that is filled repeatedly with the same settings.
#[derive(Debug)]
pub struct Shelf {
    ranking: RankingOptions,
    replayer: Replayer,
    diversifier: Diversifier,
    window: Vec<ItemNumber>,
    list: Vec<Scored>,
}

impl Shelf {
    /// Returns a shelf that is diversified by `ranking`.
    #[must_use]
    pub fn new(ranking: RankingOptions) -> Self {
        let (replayer, diversifier) = (Replayer::default(), Diversifier::default());
        Self { ranking, replayer, diversifier, window: Vec::new(), list: Vec::new() }
    }

    /// Returns the `limit` items after `prefix`, without those in `exclude`.
    pub fn fill(
        &mut self,
        pack: &Pack<Verified>,
        prefix: &Prefix<'_>,
        exclude: &[ItemNumber],
        limit: usize,
    ) -> &[Scored] {
        if self.ranking.is_off() {
            return self.replayer.rank(pack, prefix, exclude, limit);
        }
        self.window.clear();
        self.window.extend(prefix.seen.iter().rev().take(MAX_WINDOW));
        let pool = self.replayer.rank(pack, prefix, exclude, limit.max(POOL));
        let shortlist = Shortlist { pool, window: &self.window, limit };
        self.diversifier.diversify(pack, &shortlist, &self.ranking, &mut self.list);
        &self.list
    }
}
