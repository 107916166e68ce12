//! Explains an item's score: computes exactly how much each of the visitor's events adds to it.
//!
//! The ranker scores the item again without some of the causes: their events are blanked, and all other events keep
//! their age. The difference between the score with all causes and the score with none is then divided among the causes
//! by the Shapley value. No other division adds up to the difference, gives nothing to a cause without effect, and
//! treats equal causes equally. For a linear score, the Shapley values are the terms of the score.
//!
//! A cause is named only if the score would be lower without it, all else being equal. The contributions of all other
//! causes are combined in [`Cause::Together`].
//!
//! # Source
//! Shapley, "A value for n-person games", 1953. Weights over coalitions `S` of `n` causes: `|S|!·(n−|S|−1)!/n!`.

use alloc::vec::Vec;

use super::activity::{Activity, Aged};
use super::adjustment::Adjustment;
use super::context::Context;
use super::features::Features;
use super::forest::scores;
use super::query::Query;
use super::ranker::reranked;
use super::row::Rows;
use crate::ids::ItemNumber;
use crate::lists::insert;
use crate::pack::{Pack, Verified};
use crate::units::Score;

/// The maximum number of items of this visit that count as separate causes. These are the items that contribute most;
/// all other items together count as one cause.
const NAMED: usize = 4;
/// The maximum number of causes: the named items, the visit's other items, earlier visits, and the usual price.
const MAX_CAUSES: usize = NAMED + 3;
/// Replaces the item of a blanked event; no pack has an item with that number.
const NOTHING: ItemNumber = ItemNumber(u32::MAX);

/// The cause of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The visitor viewed this item, and people who view it also view the ranked item. It may be the ranked item
    /// itself.
    Viewed(ItemNumber),
    /// The visitor viewed this item, and the ranked item is similar to it.
    Similar(ItemNumber),
    /// People who view the page's item also view the ranked item.
    Context(ItemNumber),
    /// The ranked item is similar to the page's item.
    ContextSimilar(ItemNumber),
    /// Events of earlier visits.
    LongTerm,
    /// The price is close to the prices of the items that the visitor usually views.
    UsualPrice,
    /// The ranked item is popular.
    Popular,
    /// The visitor asked to see more or less of this item.
    Preference,
    /// The item was passed over in recent impressions.
    Impressions,
    /// An amount that several causes contribute only in combination.
    Together,
}

/// One named part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The cause of the term; an explanation contains each cause at most once.
    pub cause: Cause,
    /// The amount that the term adds; never 0. [`Cause::Impressions`] is negative; [`Cause::Popular`],
    /// [`Cause::Together`] and [`Cause::Preference`] can be negative; all other causes are positive.
    pub amount: Score,
}

/// A score and the terms that add up to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The score in the ranked list: the sum of the baseline and the terms.
    pub score: Score,
    /// The score of an item without popularity for a visitor without events.
    pub baseline: Score,
    /// The terms, largest first, then by cause.
    pub terms: Vec<Term>,
}

/// Returns the score of `item` for `query` and the terms that add up to it.
#[must_use]
pub fn explain(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> Explanation {
    let case = Case::new(pack, query, item);
    let causes = case.names.len();
    let mut values = Vec::with_capacity(1 << causes);
    for present in 0..1usize << causes {
        values.push(case.score(item, present));
    }
    let value = |present: usize| values.get(present).copied().unwrap_or(0);
    let all = (1usize << causes) - 1;
    let (natural, nothing, baseline) = (value(all), value(0), case.score(NOTHING, 0));

    let mut terms = OrderedTerms::default();
    let mut together = natural - nothing;
    for (at, name) in case.names.iter().enumerate() {
        let share = shapley(&values, causes, at);
        if let Some(cause) = *name
            && share > 0
            && natural > value(all & !(1 << at))
        {
            terms.add(cause, share);
            together -= share;
        }
    }
    terms.add(Cause::Together, together);
    terms.add(Cause::Popular, nothing - baseline);
    let adjustment = if case.is_reranked {
        Adjustment::of_reranked(query, item)
    } else {
        Adjustment::of_linear(&case.context, item, natural)
    };
    terms.add(Cause::Preference, adjustment.preference);
    terms.add(Cause::Impressions, adjustment.impressions);
    Explanation { score: Score(natural + adjustment.sum()), baseline: Score(baseline), terms: terms.0 }
}

/// A common denominator of the weights `1 / (n·C(n−1, |S|))`: `lcm(1..=7)`, for up to seven causes.
const WHOLE: i64 = 420;

/// Returns the share of one of `causes` causes in `values[all] − values[none]`, rounded down. `values` has one entry
/// for each coalition.
fn shapley(values: &[i64], causes: usize, cause: usize) -> i64 {
    let mut weights = [0; MAX_CAUSES];
    let mut weight = WHOLE / causes as i64;
    for (others, entry) in weights.iter_mut().enumerate().take(causes) {
        *entry = weight;
        // C(n−1, k+1) = C(n−1, k)·(n−1−k)/(k+1)
        weight = weight * (others as i64 + 1) / (causes - 1 - others).max(1) as i64;
    }
    let (mut whole, mut parts) = (0, 0);
    for (present, without) in values.iter().enumerate() {
        if present >> cause & 1 == 0 {
            let gain = values.get(present | 1 << cause).copied().unwrap_or(0) - without;
            let weight = weights.get(present.count_ones() as usize).copied().unwrap_or(0);
            // Quotients and remainders are summed separately, so an overflow is possible only if the result itself is
            // too large.
            whole += weight * (gain / WHOLE);
            parts += weight * (gain % WHOLE);
        }
    }
    whole + parts.div_euclid(WHOLE)
}

/// One item and one query, with the features that the item gets from each event and the causes that can be left out.
/// Each cause is one bit.
struct Case<'a> {
    context: Context<'a>,
    activity: Activity,
    events: Vec<Features>,
    long_term: Features,
    is_reranked: bool,
    /// The name of each cause; `None` for all other items of the visit. The usual price comes last, if it is a cause.
    names: Vec<Option<Cause>>,
    /// For each event, the bit of its cause.
    owners: Vec<usize>,
    /// The bit of the earlier visits, if there are any.
    long_term_owner: usize,
}

impl<'a> Case<'a> {
    fn new(pack: &'a Pack<Verified>, query: &'a Query<'a>, item: ItemNumber) -> Self {
        let context = Context::new(pack, query);
        let mut activity = Activity::default();
        activity.follow(pack, query);
        let mut events = Vec::with_capacity(activity.window.len());
        for event in &activity.window {
            events.push(Features::of(&context, &activity, event, item));
        }
        let mut long_term = Features::default();
        for (age, &other) in activity.long_term.iter().enumerate() {
            long_term.merge(&Features::of_long_term(&context, age, other, item));
        }
        let is_reranked = activity.is_reranked(pack);
        let (names, owners) = (Vec::with_capacity(MAX_CAUSES), Vec::with_capacity(events.len()));
        let mut case = Self { context, activity, events, long_term, is_reranked, names, owners, long_term_owner: 0 };
        case.name(item);
        case
    }

    /// Determines and names the causes. The items that contribute most by themselves are named; among items that
    /// contribute equally, the newest come first.
    fn name(&mut self, item: ItemNumber) {
        let mut named: Vec<(i64, &Aged, Cause)> = Vec::with_capacity(NAMED + 1);
        for event in self.activity.window.iter().filter(|event| event.first) {
            let (linear, name) = self.strength(event, item);
            let at = named.iter().take_while(|(other, ..)| *other >= linear).count();
            if at < NAMED {
                named.truncate(NAMED - usize::from(named.len() == NAMED));
                insert(&mut named, at, (linear, event, name));
            }
        }
        for event in &self.activity.window {
            let of_item = named.iter().position(|(_, other, _)| other.item == event.item);
            self.owners.push(of_item.unwrap_or(named.len()));
        }
        for &(.., name) in &named {
            self.names.push(Some(name));
        }
        if self.owners.contains(&named.len()) {
            self.names.push(None);
        }
        self.long_term_owner = self.names.len();
        if !self.activity.long_term.is_empty() {
            self.names.push(Some(Cause::LongTerm));
        }
        if self.is_reranked {
            self.names.push(Some(Cause::UsualPrice));
        }
    }

    /// Returns the linear score that all events on the item of `event` contribute, and the cause that this item
    /// represents.
    fn strength(&self, event: &Aged, item: ItemNumber) -> (i64, Cause) {
        let mut sum = Features::default();
        for (other, features) in self.activity.window.iter().zip(&self.events) {
            if other.item == event.item {
                sum.merge(features);
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

    /// Returns the score of `item`, which is either the case's own item or [`NOTHING`], with only the causes whose bits
    /// are set in `present`. Without any cause, [`NOTHING`] has neither features nor popularity.
    fn score(&self, item: ItemNumber, present: usize) -> i64 {
        let mut activity = self.activity.clone();
        let mut features = Features::default();
        for ((event, own), owner) in activity.window.iter_mut().zip(&self.events).zip(&self.owners) {
            if present >> owner & 1 == 1 {
                features.merge(own);
            } else {
                event.item = NOTHING;
            }
        }
        if present >> self.long_term_owner & 1 == 1 {
            features.merge(&self.long_term);
        } else {
            activity.long_term.fill(NOTHING);
        }
        let linear = features.linear + self.context.popularity(item);
        if !self.is_reranked {
            return linear;
        }
        let mut rows = Rows::new(self.context.pack, &activity);
        if present >> (self.names.len() - 1) == 0 {
            rows = rows.without_price();
        }
        let mut sums = Vec::with_capacity(1);
        scores(self.context.pack.forest(), &[rows.row(item, linear, &features)], &mut sums);
        reranked(sums.first().copied().unwrap_or(0), linear)
    }
}

/// Terms, the largest amount first; terms of equal amount are ordered by cause.
#[derive(Default)]
struct OrderedTerms(Vec<Term>);

impl OrderedTerms {
    fn add(&mut self, cause: Cause, amount: i64) {
        if amount != 0 {
            // Inserts the term in its place instead of sorting afterwards: there are few terms, and a sort would add
            // kilobytes to the Wasm.
            let term = Term { cause, amount: Score(amount) };
            let before =
                |other: &Term| other.amount > term.amount || (other.amount == term.amount && other.cause < term.cause);
            let at = self.0.iter().take_while(|other| before(other)).count();
            insert(&mut self.0, at, term);
        }
    }
}
