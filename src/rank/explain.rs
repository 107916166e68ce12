//! Why an item has its score: the very terms the score is the sum of, by cause.

use super::query::Query;
use super::ranker::{popularity, repeat};
use super::taste::{Channel, loss, scaled};
use super::wishes::{Wish, gain};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::units::Score;

/// Where a term comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// People who viewed this item, which is in the window, view the ranked one too.
    Viewed(ItemNumber),
    /// The ranked item is like this one, which is in the window.
    Similar(ItemNumber),
    /// People who viewed the page's item view the ranked one too.
    Context(ItemNumber),
    /// The ranked item is like the page's item.
    ContextSimilar(ItemNumber),
    /// The ranked item itself is in the window, and things like it come back.
    Own,
    /// The ranked item is popular.
    Popular,
    /// The visitor asked to see more of it.
    Chosen,
    /// The visitor was shown it before and passed it over.
    Shown,
}

/// One named part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Where it comes from; no cause stands twice in an explanation.
    pub cause: Cause,
    /// How much it adds; not 0. [`Cause::Shown`] is negative, [`Cause::Own`] may be; no other is.
    pub amount: Score,
}

/// A score and the terms that add up to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The sum of the terms, equal to the score in the ranked list.
    pub score: Score,
    /// The terms, largest first, then by cause.
    pub terms: Vec<Term>,
}

/// The terms behind the score of `item` for `query`.
///
/// The counterfactual "had I not viewed X" keeps every other event at its age, so it is the score without the two
/// terms that name X (and without [`Cause::Own`] when X is `item`).
#[must_use]
pub fn explain(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> Explanation {
    let model = pack.model();
    let behaviour = query.multiplier(Channel::Behaviour);
    let content = query.multiplier(Channel::Content);
    let worth = |table: &[u16; 16], weight: usize| i64::from(table.get(weight).copied().unwrap_or(0));
    let mut terms = Terms::default();
    let mut own = false;
    for event in query.aged(pack) {
        let decay = i64::from(model.decay.get(event.age).copied().unwrap_or(0));
        let (viewed, similar) = if event.is_context {
            (Cause::Context(event.item), Cause::ContextSimilar(event.item))
        } else {
            (Cause::Viewed(event.item), Cause::Similar(event.item))
        };
        if let Some(edge) = pack.neighbours().edge(event.item, item) {
            let both = worth(&model.forward, edge.forward()) + worth(&model.backward, edge.backward());
            terms.add(viewed, scaled(decay * both, behaviour));
        }
        if let Some(edge) = pack.similar().edge(event.item, item) {
            terms.add(similar, scaled(decay * worth(&model.content, edge.backward()), content));
        }
        if event.item == item && !event.is_context && !own && !model.exclude_own {
            own = true;
            terms.add(Cause::Own, repeat(pack, query, event.age, item));
        }
    }
    terms.add(Cause::Popular, popularity(pack, query, item));
    if query.wish(item) == Wish::More {
        terms.add(Cause::Chosen, gain(model));
    }
    if let Some(faded) = query.faded().find(|faded| faded.item == item) {
        terms.add(Cause::Shown, -loss(terms.sum(), faded.showings));
    }
    terms.finish()
}

#[derive(Default)]
struct Terms(Vec<Term>);

impl Terms {
    fn add(&mut self, cause: Cause, amount: i64) {
        match self.0.iter_mut().find(|term| term.cause == cause) {
            Some(term) => term.amount.0 += amount,
            None => self.0.push(Term { cause, amount: Score(amount) }),
        }
    }

    fn sum(&self) -> i64 {
        self.0.iter().map(|term| term.amount.0).sum()
    }

    fn finish(self) -> Explanation {
        let mut terms: Vec<Term> = Vec::with_capacity(self.0.len());
        for term in self.0.into_iter().filter(|term| term.amount.0 != 0) {
            // By insertion: there are few, and a sort would cost the Wasm kilobytes.
            let before =
                |other: &Term| other.amount > term.amount || (other.amount == term.amount && other.cause < term.cause);
            terms.insert(terms.partition_point(before), term);
        }
        Explanation { score: Score(terms.iter().map(|term| term.amount.0).sum()), terms }
    }
}
