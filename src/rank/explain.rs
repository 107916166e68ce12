//! Why an item has its score: what each thing the visitor did adds to it, exactly.
//!
//! The score without some of the causes is asked of the very ranker that made it: their events are blanked, every other
//! event keeps its age. Over these answers the Shapley value shares the difference between all and none among the
//! causes; it is the only way of sharing that adds up, gives nothing to a cause without effect, and treats equals
//! equally. A linear score comes out as its own terms.
//!
//! A cause is named only when the score falls without it, all else as it is; what the others share stands together as
//! [`Cause::Together`].
//!
//! # Source
//! Shapley, "A value for n-person games", 1953. Weights over coalitions `S` of `n` causes: `|S|!·(n−|S|−1)!/n!`.

use alloc::vec::Vec;

use super::evidence::{Evidence, Worths};
use super::features::Setting;
use super::forest::scores;
use super::query::{Aged, Query, Trail};
use super::ranker::judged;
use super::wishes::Wished;
use crate::ids::ItemNumber;
use crate::lists::insert;
use crate::pack::{Pack, Verified};
use crate::units::Score;

/// Items of this visit that can be a cause by themselves: those with the most evidence; the others stand together.
const NAMED: usize = 4;
/// Causes at most: the named items, the others of the visit, earlier visits, the usual price.
const MAX_CAUSES: usize = NAMED + 3;
/// Stands in place of an event that is left out: no pack has an item of that number.
const NOTHING: ItemNumber = ItemNumber(u32::MAX);

/// Where a term comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The visitor had this item; people who view it view the ranked one too. It may be the ranked item itself.
    Viewed(ItemNumber),
    /// The visitor had this item, and the ranked one is like it.
    Similar(ItemNumber),
    /// People who view the page's item view the ranked one too.
    Context(ItemNumber),
    /// The ranked item is like the page's item.
    ContextSimilar(ItemNumber),
    /// What was had on earlier visits.
    Past,
    /// The price is near what the visitor usually looks at.
    UsualPrice,
    /// The ranked item is popular.
    Popular,
    /// The visitor asked to see more of it.
    Chosen,
    /// It was shown of late and passed over.
    Shown,
    /// What several causes share that none of them adds by itself.
    Together,
}

/// One named part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Where it comes from; no cause stands twice in an explanation.
    pub cause: Cause,
    /// How much it adds; not 0. [`Cause::Shown`] is negative, [`Cause::Popular`], [`Cause::Together`] and
    /// [`Cause::Chosen`] may be; no other is.
    pub amount: Score,
}

/// A score and the terms that add up to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The score in the ranked list: the baseline and the sum of the terms.
    pub score: Score,
    /// What an item that nobody wants would have if the visitor had done nothing.
    pub baseline: Score,
    /// The terms, largest first, then by cause.
    pub terms: Vec<Term>,
}

/// The terms behind the score of `item` for `query`.
#[must_use]
pub fn explain(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> Explanation {
    let case = Case::new(pack, query, item);
    let causes = case.names.len();
    let mut worths = Vec::with_capacity(1 << causes);
    for present in 0..1usize << causes {
        worths.push(case.score(item, present));
    }
    let worth = |present: usize| worths.get(present).copied().unwrap_or(0);
    let all = (1usize << causes) - 1;
    let (natural, nothing, baseline) = (worth(all), worth(0), case.score(NOTHING, 0));

    let mut terms = Terms::default();
    let mut together = natural - nothing;
    for (at, name) in case.names.iter().enumerate() {
        let share = shapley(&worths, causes, at);
        if let Some(cause) = *name
            && share > 0
            && natural > worth(all & !(1 << at))
        {
            terms.add(cause, share);
            together -= share;
        }
    }
    terms.add(Cause::Together, together);
    terms.add(Cause::Popular, nothing - baseline);
    let wished = if case.is_judged { Wished::judged(query, item) } else { Wished::linear(pack, query, item, natural) };
    terms.add(Cause::Chosen, wished.chosen);
    terms.add(Cause::Shown, wished.shown);
    Explanation { score: Score(natural + wished.sum()), baseline: Score(baseline), terms: terms.0 }
}

/// A common denominator of the weights, which are `1 / (n·C(n−1, |S|))`: `lcm(1..=7)`, for up to seven causes.
const WHOLE: i64 = 420;

/// The share of one of so many causes in `worths[all] − worths[none]`, rounded down; `worths` has an entry a coalition.
fn shapley(worths: &[i64], causes: usize, cause: usize) -> i64 {
    let mut weights = [0; MAX_CAUSES];
    let mut weight = WHOLE / causes as i64;
    for (others, entry) in weights.iter_mut().enumerate().take(causes) {
        *entry = weight;
        // C(n−1, k+1) = C(n−1, k)·(n−1−k)/(k+1)
        weight = weight * (others as i64 + 1) / (causes - 1 - others).max(1) as i64;
    }
    let (mut whole, mut parts) = (0, 0);
    for (present, without) in worths.iter().enumerate() {
        if present >> cause & 1 == 0 {
            let gain = worths.get(present | 1 << cause).copied().unwrap_or(0) - without;
            let weight = weights.get(present.count_ones() as usize).copied().unwrap_or(0);
            // Quotient and remainder apart, so that nothing overflows that the sum itself does not.
            whole += weight * (gain / WHOLE);
            parts += weight * (gain % WHOLE);
        }
    }
    whole + parts.div_euclid(WHOLE)
}

/// One item under one query, with what every event says about it by itself, and what can be left out: a bit each.
struct Case<'a> {
    pack: &'a Pack<Verified>,
    trail: Trail,
    events: Vec<Evidence>,
    past: Evidence,
    worths: Worths<'a>,
    is_judged: bool,
    /// How each is named; `None` for the unnamed rest of the visit. The usual price, where it counts, is the last.
    names: Vec<Option<Cause>>,
    /// The bit of each event.
    owners: Vec<usize>,
    /// The bit of the earlier visits, if there are any.
    past_owner: usize,
}

impl<'a> Case<'a> {
    fn new(pack: &'a Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> Self {
        let worths = Worths::new(pack.model(), query);
        let mut trail = Trail::default();
        trail.follow(pack, query);
        let mut events = Vec::with_capacity(trail.events.len());
        for event in &trail.events {
            events.push(Evidence::of(pack, &worths, &trail, event, item));
        }
        let mut past = Evidence::default();
        for (age, &had) in trail.past.iter().enumerate() {
            past.merge(&Evidence::of_past(pack, &worths, age, had, item));
        }
        let is_judged = trail.is_judged(pack);
        let (names, owners) = (Vec::with_capacity(MAX_CAUSES), Vec::with_capacity(events.len()));
        let mut case = Self { pack, trail, events, past, worths, is_judged, names, owners, past_owner: 0 };
        case.name(item);
        case
    }

    /// Names what can be left out: the items with the most evidence by themselves, newest first among equals.
    fn name(&mut self, item: ItemNumber) {
        let mut named: Vec<(i64, &Aged, Cause)> = Vec::with_capacity(NAMED + 1);
        for event in self.trail.events.iter().filter(|event| event.first) {
            let (linear, name) = self.strength(event, item);
            let at = named.iter().take_while(|(other, ..)| *other >= linear).count();
            if at < NAMED {
                named.truncate(NAMED - usize::from(named.len() == NAMED));
                insert(&mut named, at, (linear, event, name));
            }
        }
        for event in &self.trail.events {
            let of_item = named.iter().position(|(_, other, _)| other.item == event.item);
            self.owners.push(of_item.unwrap_or(named.len()));
        }
        for &(.., name) in &named {
            self.names.push(Some(name));
        }
        if self.owners.contains(&named.len()) {
            self.names.push(None);
        }
        self.past_owner = self.names.len();
        if !self.trail.past.is_empty() {
            self.names.push(Some(Cause::Past));
        }
        if self.is_judged {
            self.names.push(Some(Cause::UsualPrice));
        }
    }

    /// The linear score from all events of an item, and what the item is as a cause.
    fn strength(&self, event: &Aged, item: ItemNumber) -> (i64, Cause) {
        let mut sum = Evidence::default();
        for (other, evidence) in self.trail.events.iter().zip(&self.events) {
            if other.item == event.item {
                sum.merge(evidence);
            }
        }
        let alike = sum.support == 0 && sum.content > 0 && event.item != item;
        let cause = match (event.is_context, alike) {
            (false, false) => Cause::Viewed(event.item),
            (false, true) => Cause::Similar(event.item),
            (true, false) => Cause::Context(event.item),
            (true, true) => Cause::ContextSimilar(event.item),
        };
        (sum.linear, cause)
    }

    /// The score of `item`, either the case's own or [`NOTHING`], with only the causes of `present`, a bit each. Without
    /// any, [`NOTHING`] has neither evidence nor popularity.
    fn score(&self, item: ItemNumber, present: usize) -> i64 {
        let mut trail = self.trail.clone();
        let mut evidence = Evidence::default();
        for ((event, own), owner) in trail.events.iter_mut().zip(&self.events).zip(&self.owners) {
            if present >> owner & 1 == 1 {
                evidence.merge(own);
            } else {
                event.item = NOTHING;
            }
        }
        if present >> self.past_owner & 1 == 1 {
            evidence.merge(&self.past);
        } else {
            trail.past.fill(NOTHING);
        }
        let linear = evidence.linear + self.worths.popularity(self.pack, item);
        if !self.is_judged {
            return linear;
        }
        let mut setting = Setting::new(self.pack, &trail);
        if present >> (self.names.len() - 1) == 0 {
            setting = setting.without_price();
        }
        let mut sums = Vec::with_capacity(1);
        scores(self.pack.forest(), &[setting.row(item, linear, &evidence)], &mut sums);
        judged(sums.first().copied().unwrap_or(0), linear)
    }
}

/// Terms, largest first, then by cause.
#[derive(Default)]
struct Terms(Vec<Term>);

impl Terms {
    fn add(&mut self, cause: Cause, amount: i64) {
        if amount != 0 {
            // By insertion: there are few, and a sort would cost the Wasm kilobytes.
            let term = Term { cause, amount: Score(amount) };
            let before =
                |other: &Term| other.amount > term.amount || (other.amount == term.amount && other.cause < term.cause);
            let at = self.0.iter().take_while(|other| before(other)).count();
            insert(&mut self.0, at, term);
        }
    }
}
