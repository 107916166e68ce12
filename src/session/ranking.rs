//! Lists and their explanations.

use super::profile::learned;
use super::state::Session;
use crate::consent::Recommendations;
use crate::history::SettingKind;
use crate::ids::ItemNumber;
use crate::rank::{Explanation, Mode, POOL, Query, Shortlist, explain};
use crate::report::Arm;
use crate::units::Scored;

/// The request of a page for a list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ask<'a> {
    /// The item that the page is about, if there is one.
    pub context: Option<ItemNumber>,
    /// The category that the page is about, as its number in the pack, if there is one. On a page without an item, a
    /// visitor without history gets the popular items of this category first.
    pub category: Option<u32>,
    /// Items to leave out.
    pub exclude: &'a [ItemNumber],
    /// The maximum number of items in the list.
    pub limit: usize,
}

impl Session {
    /// Returns the best items, diversified as the policy specifies, and the mode of the list. Without a grant, no
    /// visitor data is used. While [`SettingKind::Unprofiled`] is on, or the device is in the holdout, only mutes are
    /// used. Muted items never appear, even if the page asks for them.
    pub fn rank(&mut self, ask: &Ask<'_>) -> (&[Scored], Mode) {
        // The query borrows the session, so the buffers are moved out of it in the meantime.
        let mut list = core::mem::take(&mut self.list);
        let query = self.query(ask);
        let options = self.policy.ranking();
        let pool = if options.is_off() { ask.limit } else { ask.limit.max(POOL) };
        list.ranker.rank(&self.pack, &query, pool, &mut list.pool);
        let shortlist = Shortlist { pool: &list.pool, window: query.window, limit: ask.limit };
        list.diversifier.diversify(&self.pack, &shortlist, options, &mut list.best);
        if self.supposed.is_none() {
            list.note_explored();
        }
        // In non-personalised lists, only mutes differ between visitors, and they do not change the mode.
        let unprofiled = self.is_impersonal();
        let mode = if unprofiled { Query { preferences: None, ..query }.mode() } else { query.mode() };
        self.list = list;
        (&self.list.best, mode)
    }

    /// Returns true if lists are not personalised, either because the visitor chose this or because the device is in
    /// the holdout.
    pub(super) fn is_impersonal(&self) -> bool {
        self.history.is_on(SettingKind::Unprofiled) || self.arm() == Arm::Holdout
    }

    /// Returns the ranker query for `ask`.
    fn query<'a>(&'a self, ask: &Ask<'a>) -> Query<'a> {
        // A sensitive item never affects the ranking, not even on its own page.
        let context = ask.context.filter(|&item| !self.pack.items().flags(item).sensitive());
        let page = Query { context, category: ask.category, exclude: ask.exclude, ..Query::default() };
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return page };
        let preferences = Some(&self.preferences);
        if self.is_impersonal() {
            return Query { preferences, ..page };
        }
        let (history, learned) = self.supposed.as_ref().map_or((&self.history, &self.learned), |(h, t)| (h, t));
        let (window, past) = history.visits(grant);
        Query { window, long_term: past, learned: Some(learned), preferences, ..page }
    }

    /// Makes every later list and explanation behave as if the visitor had no events with these items; an empty slice
    /// ends this. The caller must end it before passing in the next input.
    pub fn suppose(&mut self, without: &[ItemNumber]) {
        let grant = self.ledger.grant::<Recommendations>().filter(|_| !without.is_empty());
        self.supposed = grant.map(|grant| {
            let history = self.history.without(grant, without);
            let learned = learned(&self.pack, &history, grant);
            (history, learned)
        });
    }

    /// Returns the number of a category for use in [`Ask`]; `None` if none of its items may be shown.
    #[must_use]
    pub fn category(&self, name: &str) -> Option<u32> {
        let items = self.pack.items();
        let of_it = |&&item: &&ItemNumber| !name.is_empty() && items.category(item) == name;
        self.pack.by_popularity().iter().find(of_it).and_then(|&item| items.category_code(item))
    }

    /// Returns the score that `item` has, or would have, on the page that `ask` describes, and the terms that add up to
    /// it. The limit and the excluded items of `ask` do not matter.
    #[must_use]
    pub fn why(&self, item: ItemNumber, ask: &Ask<'_>) -> Explanation {
        explain(&self.pack, &Query { exclude: &[], ..self.query(ask) }, item)
    }
}
