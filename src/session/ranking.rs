//! Asking the session for a list, and why.

use super::profile::taste;
use super::state::Session;
use crate::consent::Recommendations;
use crate::history::{History, Switch};
use crate::ids::ItemNumber;
use crate::rank::{Arranger, Explanation, Mode, POOL, Query, Ranker, Shortlist, Taste, explain};
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
    /// Items of which the list is to be as if the visitor had never done anything with them: "what if I had not".
    pub without: &'a [ItemNumber],
}

/// What makes lists, and the newest one; kept from call to call so that ranking allocates nothing.
#[derive(Debug, Default)]
pub(super) struct List {
    ranker: Ranker,
    pool: Vec<Scored>,
    arranger: Arranger,
    best: Vec<Scored>,
    /// Items that stood in a reserved place when a list last held them.
    pub explored: Vec<ItemNumber>,
}

/// What of the visitor a list rests on, where that is not simply what is in memory.
#[derive(Debug, Default)]
struct Imagined {
    history: History,
    taste: Taste,
}

impl Session {
    /// The best items, arranged as the policy says, and what the list rests on. Without a grant nothing of the visitor is
    /// looked at, and while [`Switch::Unprofiled`] is on nothing but what is muted. What is muted never appears, whatever
    /// the page asks for.
    pub fn rank(&mut self, ask: &Ask<'_>) -> (&[Scored], Mode) {
        // The query borrows the session, so the workshop is taken out meanwhile.
        let mut list = core::mem::take(&mut self.list);
        let imagined = self.imagined(ask);
        let query = self.query(ask, imagined.as_ref());
        let knobs = self.policy.ranking();
        let pool = if knobs.is_off() { ask.limit } else { ask.limit.max(POOL) };
        list.ranker.rank(&self.pack, &query, pool, &mut list.pool);
        let shortlist = Shortlist { pool: &list.pool, window: query.window, limit: ask.limit };
        list.arranger.arrange(&self.pack, &shortlist, knobs, &mut list.best);
        if ask.without.is_empty() {
            list.note_explored();
        }
        // What is muted is left out for this visitor; the rest of an unprofiled list is everyone's.
        let unprofiled = self.history.is_on(Switch::Unprofiled);
        let mode = if unprofiled { Query { wishes: None, ..query }.mode() } else { query.mode() };
        self.list = list;
        (&self.list.best, mode)
    }

    /// What `ask` asks the ranker.
    fn query<'a>(&'a self, ask: &Ask<'a>, imagined: Option<&'a Imagined>) -> Query<'a> {
        // Nothing is ranked by a sensitive item, not even on its own page.
        let context = ask.context.filter(|&item| !self.pack.items().flags(item).sensitive());
        let page = Query { context, category: ask.category, exclude: ask.exclude, ..Query::default() };
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return page };
        let (history, taste) =
            imagined.map_or((&self.history, &self.taste), |imagined| (&imagined.history, &imagined.taste));
        let (window, past) = history.visits(grant);
        Query { window, past, taste: Some(taste), wishes: Some(&self.wishes), ..page }
    }

    /// The history and the taste to rank by, where they are not those in memory.
    fn imagined(&self, ask: &Ask<'_>) -> Option<Imagined> {
        let grant = self.ledger.grant::<Recommendations>()?;
        if self.history.is_on(Switch::Unprofiled) {
            return Some(Imagined::default());
        }
        if ask.without.is_empty() {
            return None;
        }
        let history = self.history.without(grant, ask.without);
        let taste = taste(&self.pack, &history, grant);
        Some(Imagined { history, taste })
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
        let imagined = self.imagined(ask);
        explain(&self.pack, &Query { exclude: &[], ..self.query(ask, imagined.as_ref()) }, item)
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
