//! Asking the session for a list, and why.

use super::state::Session;
use crate::consent::Recommendations;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::rank::{Explanation, Mode, POOL, Query, Shortlist, explain};
use crate::units::Scored;

/// What a page asks for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ask<'a> {
    /// The item of the page, if it has one.
    pub context: Option<ItemNumber>,
    /// The category of the page, if it has one, by its number in the pack: its popular items stand first for a visitor of
    /// whom nothing is known, on a page without an item.
    pub category: Option<u32>,
    /// Items that must not be shown.
    pub exclude: &'a [ItemNumber],
    /// Items at most.
    pub limit: usize,
}

impl Session {
    /// The best items, arranged as the policy says, and what the list rests on. Without a grant nothing of the visitor is
    /// looked at. What is muted never appears, whatever the page asks for.
    pub fn rank(&mut self, ask: &Ask<'_>) -> (&[Scored], Mode) {
        let grant = self.ledger.grant::<Recommendations>();
        let (window, past) = grant.map_or((&[][..], &[][..]), |grant| self.history.visits(grant));
        let context = usable(&self.pack, ask.context);
        let (taste, wishes) = (grant.map(|_| &self.taste), grant.map(|_| &self.wishes));
        let query = Query { context, category: ask.category, window, past, exclude: ask.exclude, taste, wishes };
        let knobs = self.policy.ranking();
        let pool = if knobs.is_off() { ask.limit } else { ask.limit.max(POOL) };
        self.ranker.rank(&self.pack, &query, pool, &mut self.pool);
        let shortlist = Shortlist { pool: &self.pool, window, limit: ask.limit };
        self.arranger.arrange(&self.pack, &shortlist, knobs, &mut self.best);
        // The last list that held an item says whether it stands there on its own merit.
        for scored in &self.best {
            if let Some(at) = self.explored.iter().position(|&item| item == scored.item) {
                self.explored.swap_remove(at);
            }
        }
        self.explored.extend_from_slice(self.arranger.reserved());
        (&self.best, query.mode())
    }

    /// The number of a category, for [`Ask`]; none where no item of it may be shown.
    #[must_use]
    pub fn category(&self, name: &str) -> Option<u32> {
        let items = self.pack.items();
        let of_it = |&&item: &&ItemNumber| !name.is_empty() && items.category(item) == name;
        self.pack.by_popularity().iter().find(of_it).and_then(|&item| items.category_code(item))
    }

    /// The terms behind the score that `item` has, or would have, on the page that asks; of `ask`, what it excludes and
    /// its limit do not matter.
    #[must_use]
    pub fn why(&self, item: ItemNumber, ask: &Ask<'_>) -> Explanation {
        let grant = self.ledger.grant::<Recommendations>();
        let (window, past) = grant.map_or((&[][..], &[][..]), |grant| self.history.visits(grant));
        let context = usable(&self.pack, ask.context);
        let (taste, wishes) = (grant.map(|_| &self.taste), grant.map(|_| &self.wishes));
        explain(&self.pack, &Query { context, category: ask.category, window, past, exclude: &[], taste, wishes }, item)
    }
}

/// The page's item, unless it is sensitive: nothing is ranked by such an item, not even on its own page.
fn usable(pack: &Pack<Verified>, context: Option<ItemNumber>) -> Option<ItemNumber> {
    context.filter(|&item| !pack.items().flags(item).sensitive())
}
