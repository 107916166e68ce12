//! How much each main parameter of the ranking counts: the average share of its terms in the scores of the items shown.
//!
//! The terms of a score are Shapley values ([`crate::rank::explain`]). The share of a parameter in one score is the sum
//! of its terms' amounts, without their signs, divided by the sum over all terms. A parameter's weight is the average of
//! its shares over all items of the lists.
//!
//! # Source
//! Lundberg and Lee, "A Unified Approach to Interpreting Model Predictions", NeurIPS 2017; the average of absolute Shapley
//! values as global importance: Lundberg et al., "From local explanations to global understanding with explainable AI
//! for trees", Nature Machine Intelligence 2020, "Global model understanding". Unlike there, each score counts the same,
//! because a visitor also sees shares.

use crate::ids::ItemNumber;
use crate::names::names;
use crate::pack::{Pack, Verified};
use crate::policy::RankingOptions;
use crate::rank::{Cause, Query, explain};
use crate::train::{Prefix, Visit, recent};

use super::Shelf;

/// The number of items of a list that are counted (chosen: what a visitor sees first).
const SHOWN: usize = 10;
/// The maximum number of visits, evenly spread over the log (chosen: the weights of the demo's log differ by less than
/// one percentage point from those of all visits, and a second is enough).
const MAX_VISITS: usize = 500;

/// A main parameter of the ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// What others viewed together with the items that the visitor viewed.
    Behaviour,
    /// Similarity to these items.
    Content,
    /// Earlier visits, and the usual price.
    History,
    /// Popularity.
    Popular,
    /// Several of these in combination.
    Together,
}

names!(Parameter:
    Behaviour = "behaviour", Content = "content", History = "history", Popular = "popular", Together = "together");

impl Parameter {
    /// Every parameter.
    pub const ALL: [Self; 5] = [Self::Behaviour, Self::Content, Self::History, Self::Popular, Self::Together];

    /// Returns the parameter that a cause belongs to; `None` for what the visitor asked for or passed over.
    #[must_use]
    pub const fn of(cause: Cause) -> Option<Self> {
        match cause {
            Cause::Viewed(_) | Cause::Context(_) => Some(Self::Behaviour),
            Cause::Similar(_) | Cause::ContextSimilar(_) => Some(Self::Content),
            Cause::LongTerm | Cause::UsualPrice => Some(Self::History),
            Cause::Popular => Some(Self::Popular),
            Cause::Together => Some(Self::Together),
            Cause::Preference | Cause::Impressions => None,
        }
    }

    /// Returns the parameters that can add to a score with this pack, in the order of [`Self::ALL`]. All of them if none can:
    /// such a pack gives no reason to leave one out.
    #[must_use]
    pub fn usable(pack: &Pack<Verified>) -> Vec<Self> {
        let items = || (0..pack.items().len() as u32).map(ItemNumber);
        let learned = !pack.forest().is_empty();
        let behaves = pack.neighbours().edges() > 0 || items().any(|item| pack.repeat_rate(item) > 0) || learned;
        let alike = pack.similar().edges() > 0;
        let popular = items().any(|item| pack.popular_ever(item) > 0 || pack.popular_lately(item) > 0) || learned;
        let is_usable = |parameter: &Self| match parameter {
            Self::Behaviour => behaves,
            Self::Content => alike,
            // The linear score has no terms of earlier visits or prices.
            Self::History => learned,
            Self::Popular => popular,
            Self::Together => behaves || alike,
        };
        let usable: Vec<Self> = Self::ALL.into_iter().filter(is_usable).collect();
        if usable.is_empty() { Self::ALL.to_vec() } else { usable }
    }
}

/// The measured weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    shares: [f64; Parameter::ALL.len()],
    visits: u32,
}

impl Weights {
    /// Measures the weights on the lists that these visits lead to. Returns `None` if no item of any list has a score
    /// with terms, for example because there are no visits.
    #[must_use]
    pub fn measure(pack: &Pack<Verified>, visits: &[Visit], ranking: RankingOptions) -> Option<Self> {
        let (mut shelf, mut window) = (Shelf::new(ranking), Vec::new());
        let (mut sums, mut scores, mut counted) = ([0.0; Parameter::ALL.len()], 0_u32, 0);
        let step = visits.len().div_ceil(MAX_VISITS).max(1);
        for visit in visits.iter().step_by(step).filter(|visit| !visit.events.is_empty()) {
            // The target of a prefix is not looked at.
            let &[target, ..] = visit.events.as_slice() else { continue };
            let prefix = Prefix { seen: &visit.events, past: &visit.past, target };
            recent(&mut window, prefix.seen, pack);
            let query = Query { window: &window, long_term: &visit.past, ..Query::default() };
            let before = scores;
            for scored in shelf.fill(pack, &prefix, &[], SHOWN) {
                let terms = explain(pack, &query, scored.item).terms;
                let whole: f64 = terms.iter().map(|term| term.amount.0.unsigned_abs() as f64).sum();
                if whole > 0.0 {
                    scores += 1;
                    for term in &terms {
                        if let Some(sum) =
                            Parameter::of(term.cause).and_then(|parameter| sums.get_mut(parameter as usize))
                        {
                            *sum += term.amount.0.unsigned_abs() as f64 / whole;
                        }
                    }
                }
            }
            counted += u32::from(scores > before);
        }
        (scores > 0).then(|| Self { shares: sums.map(|sum| sum / f64::from(scores)), visits: counted })
    }

    /// Returns the share of a parameter, 0 to 1. The shares add up to 1.
    #[must_use]
    pub const fn share(&self, parameter: Parameter) -> f64 {
        self.shares[parameter as usize]
    }

    /// Returns the number of visits whose lists were counted.
    #[must_use]
    pub const fn visits(&self) -> u32 {
        self.visits
    }

    /// Returns the shares in whole percent, which add up to 100, the largest first.
    ///
    /// # Source
    /// Rounded by the largest remainder (Hamilton's method).
    #[must_use]
    pub fn percent(&self) -> Vec<(Parameter, u32)> {
        let mut parts: Vec<(Parameter, u32, f64)> = Parameter::ALL
            .iter()
            .map(|&parameter| {
                let exact = self.share(parameter) * 100.0;
                (parameter, exact as u32, exact.fract())
            })
            .collect();
        parts.sort_by(|a, b| b.2.total_cmp(&a.2));
        let missing = 100_u32.saturating_sub(parts.iter().map(|part| part.1).sum());
        parts.iter_mut().take(missing as usize).for_each(|part| part.1 += 1);
        parts.sort_by_key(|part| (core::cmp::Reverse(part.1), part.0 as usize));
        parts.into_iter().map(|(parameter, whole, _)| (parameter, whole)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rank::Term;
    use crate::read::{Interactions, Item, LogSession, Progress};
    use crate::train::{Corpus, Options, train};
    use crate::units::Millis;

    fn pack() -> Pack<Verified> {
        let session = |n: usize| LogSession { user: None, last: Millis(n as i64), events: 2 * n..2 * n + 2 };
        let items = ["mug", "teapot", "lamp"].map(String::from).to_vec();
        let events = [0, 1, 0, 1, 0, 1, 1, 2, 1, 2].to_vec();
        let sessions = (0..5).map(session).collect();
        let log = Interactions { items, sessions, events, ..Interactions::default() };
        let (contents, _) = train(&Corpus::from_log(&log), &Options::default(), &Progress::quiet());
        Pack::new(contents.to_bytes()).verify().unwrap()
    }

    #[test]
    fn shares_and_percentages_add_up_and_equal_those_of_the_explanations() {
        let pack = pack();
        let mug = pack.find("mug").unwrap();
        let visits = [Visit { events: vec![mug], past: vec![] }];
        let weights = Weights::measure(&pack, &visits, RankingOptions::OFF).unwrap();
        let sum: f64 = Parameter::ALL.iter().map(|&parameter| weights.share(parameter)).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{sum}");
        assert_eq!(weights.percent().iter().map(|(_, percent)| percent).sum::<u32>(), 100);
        assert_eq!(weights.visits(), 1);

        // The oracle: the average over the list, each item looked at by itself.
        let query = Query { window: &[mug], ..Query::default() };
        let prefix = Prefix { seen: &[mug], past: &[], target: mug };
        let mut shelf = Shelf::new(RankingOptions::OFF);
        let shares: Vec<f64> = shelf
            .fill(&pack, &prefix, &[], SHOWN)
            .iter()
            .map(|scored| {
                let terms = explain(&pack, &query, scored.item).terms;
                let size = |of: &Term| of.amount.0.abs() as f64;
                let popular: f64 = terms.iter().filter(|term| term.cause == Cause::Popular).map(size).sum();
                popular / terms.iter().map(size).sum::<f64>()
            })
            .collect();
        let average = shares.iter().sum::<f64>() / shares.len() as f64;
        assert!((weights.share(Parameter::Popular) - average).abs() < 1e-9);
    }

    #[test]
    fn a_pack_that_has_learned_from_no_visit_can_use_nothing_but_content() {
        let named = ["Red mug", "Blue mug", "Lantern"].map(|title| Item { title: title.into(), ..Item::bare(title) });
        let (contents, _) = train(&Corpus::from_catalogue(named.to_vec()), &Options::default(), &Progress::quiet());
        let plain = Pack::new(contents.to_bytes()).verify().unwrap();
        assert_eq!(Parameter::usable(&plain), [Parameter::Content, Parameter::Together]);
        let visited = Parameter::usable(&pack());
        assert!(visited.contains(&Parameter::Behaviour) && visited.contains(&Parameter::Popular), "{visited:?}");
    }

    #[test]
    fn without_visits_nothing_is_measured() {
        assert_eq!(Weights::measure(&pack(), &[], RankingOptions::OFF), None);
        assert_eq!(Weights::measure(&pack(), &[Visit::default()], RankingOptions::OFF), None);
    }
}
