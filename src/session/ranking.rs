//! Asking the session for a list, and why.

use alloc::vec::Vec;

use super::profile::taste;
use super::state::Session;
use crate::consent::Recommendations;
use crate::history::SettingKind;
use crate::ids::ItemNumber;
use crate::rank::{Diversifier, Explanation, Mode, POOL, Query, Ranker, Shortlist, explain};
use crate::report::Arm;
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

/// What makes lists, and the newest one; kept from call to call so that ranking allocates nothing.
#[derive(Debug, Default)]
pub(super) struct List {
    ranker: Ranker,
    pool: Vec<Scored>,
    arranger: Diversifier,
    best: Vec<Scored>,
    /// Items that stood in a reserved place when a list last held them.
    pub explored: Vec<ItemNumber>,
}

impl Session {
    /// The best items, arranged as the policy says, and what the list rests on. Without a grant nothing of the visitor is
    /// looked at, and while [`SettingKind::Unprofiled`] is on, or the device is held out, nothing but what is muted. What is muted never appears, whatever
    /// the page asks for.
    pub fn rank(&mut self, ask: &Ask<'_>) -> (&[Scored], Mode) {
        // The query borrows the session, so the workshop is taken out meanwhile.
        let mut list = core::mem::take(&mut self.list);
        let query = self.query(ask);
        let knobs = self.policy.ranking();
        let pool = if knobs.is_off() { ask.limit } else { ask.limit.max(POOL) };
        list.ranker.rank(&self.pack, &query, pool, &mut list.pool);
        let shortlist = Shortlist { pool: &list.pool, window: query.window, limit: ask.limit };
        list.arranger.diversify(&self.pack, &shortlist, knobs, &mut list.best);
        if self.supposed.is_none() {
            list.note_explored();
        }
        // What is muted is left out for this visitor; the rest of an unprofiled list is everyone's.
        let unprofiled = self.is_impersonal();
        let mode = if unprofiled { Query { preferences: None, ..query }.mode() } else { query.mode() };
        self.list = list;
        (&self.list.best, mode)
    }

    /// True when the list is everyone's: the visitor asked for it, or drew it.
    pub(super) fn is_impersonal(&self) -> bool {
        self.history.is_on(SettingKind::Unprofiled) || self.arm() == Arm::Holdout
    }

    /// What `ask` asks the ranker.
    fn query<'a>(&'a self, ask: &Ask<'a>) -> Query<'a> {
        // Nothing is ranked by a sensitive item, not even on its own page.
        let context = ask.context.filter(|&item| !self.pack.items().flags(item).sensitive());
        let page = Query { context, category: ask.category, exclude: ask.exclude, ..Query::default() };
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return page };
        let wishes = Some(&self.wishes);
        if self.is_impersonal() {
            return Query { preferences: wishes, ..page };
        }
        let (history, taste) = self.supposed.as_ref().map_or((&self.history, &self.taste), |(h, t)| (h, t));
        let (window, past) = history.visits(grant);
        Query { window, past, learned: Some(taste), preferences: wishes, ..page }
    }

    /// From here on every list and explanation is as if the visitor had never done anything with these items; with none,
    /// as it is. Whoever asks "what if I had not" takes the supposition back before anything else happens.
    pub fn suppose(&mut self, without: &[ItemNumber]) {
        let grant = self.ledger.grant::<Recommendations>().filter(|_| !without.is_empty());
        self.supposed = grant.map(|grant| {
            let history = self.history.without(grant, without);
            let taste = taste(&self.pack, &history, grant);
            (history, taste)
        });
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
        explain(&self.pack, &Query { exclude: &[], ..self.query(ask) }, item)
    }
}

impl List {
    /// The last list that held an item says whether it stands there on its own merit.
    fn note_explored(&mut self) {
        for scored in &self.best {
            if let Some(at) = self.explored.iter().position(|&item| item == scored.item) {
                self.explored.swap_remove(at);
            }
        }
        self.explored.extend_from_slice(self.arranger.reserved());
    }
}
