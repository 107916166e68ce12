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

use super::evidence::{Evidence, Worths};
use super::features::Setting;
use super::forest::scores;
use super::query::{Aged, Query, Trail};
use super::ranker::judged;
use super::wishes::Wished;
use crate::ids::ItemNumber;
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
    /// How much it adds; not 0. [`Cause::Shown`] is negative, [`Cause::Popular`] and
    /// [`Cause::Together`] may be; no other is.
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
    let causes = case.causes();
    let worth: Vec<i64> = (0..1usize << causes.len()).map(|present| case.score(&causes, present)).collect();
    let worth = |present: usize| worth.get(present).copied().unwrap_or(0);
    let all = (1usize << causes.len()) - 1;
    let (natural, nothing, baseline) = (worth(all), worth(0), case.baseline());

    let mut terms = Terms::default();
    let mut together = natural - nothing;
    for (at, (part, share)) in causes.iter().zip(shapley(causes.len(), worth)).enumerate() {
        if let Some(cause) = part.name
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

/// Each cause's share of `worth(all) − worth(none)`, rounded down.
fn shapley(causes: usize, worth: impl Fn(usize) -> i64) -> impl Iterator<Item = i64> {
    let factorial = |n: usize| (1..=n as i64).product::<i64>();
    (0..causes).map(move |cause| {
        let mut sum = 0i128;
        for present in (0..1usize << causes).filter(|present| present & (1 << cause) == 0) {
            let others = present.count_ones() as usize;
            let weight = factorial(others) * factorial(causes - others - 1);
            sum += i128::from(weight) * i128::from(worth(present | 1 << cause) - worth(present));
        }
        sum.div_euclid(i128::from(factorial(causes))) as i64
    })
}

/// Something that can be left out.
struct Part {
    /// How it is named; `None` for the unnamed rest of the visit.
    name: Option<Cause>,
    what: What,
}

enum What {
    /// Every event of this item.
    Events(ItemNumber),
    /// Every event of an item that is no part by itself.
    OtherEvents,
    Past,
    Price,
}

/// One item under one query, with what every event says about it by itself.
struct Case<'a> {
    pack: &'a Pack<Verified>,
    item: ItemNumber,
    trail: Trail,
    events: Vec<Evidence>,
    past: Evidence,
    worths: Worths<'a>,
    is_judged: bool,
}

impl<'a> Case<'a> {
    fn new(pack: &'a Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> Self {
        let worths = Worths::new(pack.model(), query);
        let mut trail = Trail::default();
        trail.follow(pack, query);
        let events = trail.events.iter().map(|event| Evidence::of(pack, &worths, &trail, event, item)).collect();
        let mut past = Evidence::default();
        for (age, &had) in trail.past.iter().enumerate() {
            past.merge(&Evidence::of_past(pack, &worths, age, had, item));
        }
        let is_judged = trail.is_judged(pack);
        Self { pack, item, trail, events, past, worths, is_judged }
    }

    /// What can be left out: the items with the most evidence by themselves, newest first among equals.
    fn causes(&self) -> Vec<Part> {
        let mut items: Vec<(i64, Part)> = Vec::with_capacity(NAMED + 1);
        let mut others = false;
        for event in self.trail.events.iter().filter(|event| event.first) {
            let (linear, name) = self.strength(event);
            let at = items.partition_point(|(other, _)| *other >= linear);
            items.insert(at, (linear, Part { name: Some(name), what: What::Events(event.item) }));
            others |= items.len() > NAMED;
            items.truncate(NAMED);
        }
        let mut causes: Vec<Part> = Vec::with_capacity(MAX_CAUSES);
        causes.extend(items.into_iter().map(|(_, part)| part));
        if others {
            causes.push(Part { name: None, what: What::OtherEvents });
        }
        if !self.trail.past.is_empty() {
            causes.push(Part { name: Some(Cause::Past), what: What::Past });
        }
        if self.is_judged {
            causes.push(Part { name: Some(Cause::UsualPrice), what: What::Price });
        }
        causes
    }

    /// The linear score from all events of an item, and what the item is as a cause.
    fn strength(&self, event: &Aged) -> (i64, Cause) {
        let mut sum = Evidence::default();
        let same = self.trail.events.iter().zip(&self.events).filter(|(other, _)| other.item == event.item);
        same.for_each(|(_, evidence)| sum.merge(evidence));
        let alike = sum.support == 0 && sum.content > 0 && event.item != self.item;
        let cause = match (event.is_context, alike) {
            (false, false) => Cause::Viewed(event.item),
            (false, true) => Cause::Similar(event.item),
            (true, false) => Cause::Context(event.item),
            (true, true) => Cause::ContextSimilar(event.item),
        };
        (sum.linear, cause)
    }

    /// The score with only the causes of `present`, a bit each.
    fn score(&self, causes: &[Part], present: usize) -> i64 {
        let mut trail = self.trail.clone();
        let mut evidence = Evidence::default();
        let there = |wanted: &dyn Fn(&What) -> bool| {
            causes.iter().position(|part| wanted(&part.what)).map(|at| present & (1 << at) != 0)
        };
        let others = there(&|what| matches!(what, What::OtherEvents)).unwrap_or(true);
        for (event, own) in trail.events.iter_mut().zip(&self.events) {
            let named = there(&|what| matches!(what, What::Events(item) if *item == event.item));
            if named.unwrap_or(others) {
                evidence.merge(own);
            } else {
                event.item = NOTHING;
            }
        }
        if there(&|what| matches!(what, What::Past)).unwrap_or(true) {
            evidence.merge(&self.past);
        } else {
            trail.past.fill(NOTHING);
        }
        let linear = evidence.linear + self.worths.popularity(self.pack, self.item);
        if !self.is_judged {
            return linear;
        }
        let setting = Setting::new(self.pack, &trail);
        let setting =
            if there(&|what| matches!(what, What::Price)) == Some(false) { setting.without_price() } else { setting };
        self.ask(&setting, self.item, linear, &evidence)
    }

    /// The score of an item without evidence and without popularity.
    fn baseline(&self) -> i64 {
        if !self.is_judged {
            return 0;
        }
        let mut trail = self.trail.clone();
        trail.events.iter_mut().for_each(|event| event.item = NOTHING);
        trail.past.fill(NOTHING);
        let setting = Setting::new(self.pack, &trail);
        self.ask(&setting, NOTHING, 0, &Evidence::default())
    }

    fn ask(&self, setting: &Setting<'_>, item: ItemNumber, linear: i64, evidence: &Evidence) -> i64 {
        let mut sums = Vec::with_capacity(1);
        scores(self.pack.forest(), &[setting.row(item, linear, evidence)], &mut sums);
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
            self.0.insert(self.0.partition_point(before), term);
        }
    }
}
