//! The ranker against a naive oracle, and the correctness of its explanations.

use super::common::{contents, verified};
use homebody::ids::ItemNumber;
use homebody::pack::{Edge, Facet, Forest, Label, Pack, TWO_HOP_EVENTS, TWO_HOP_FANOUT, Verified};
use homebody::pack_writer::Contents;
use homebody::rank::{Cause, Mode, Preference, Preferences, Query, Ranker, explain};
use homebody::units::{Score, Scored};
use proptest::collection::vec;
use proptest::prelude::*;

/// Returns what each item of the context and the window adds to the linear score of `item`, according to the
/// definition.
fn by_event(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> Vec<(ItemNumber, i64)> {
    let model = pack.model();
    let mut window = query.window;
    if query.context.is_some() && window.first() == query.context.as_ref() {
        window = &window[1..];
    }
    let context = query.context.iter().map(|&i| (true, i));
    let events: Vec<(bool, ItemNumber)> =
        context.chain(window.iter().map(|&i| (false, i))).take(model.decay.len()).collect();
    let worth = |edge: &Edge| i64::from(model.forward[edge.forward()]) + i64::from(model.backward[edge.backward()]);
    let mut distinct: Vec<ItemNumber> = Vec::new();
    let mut amounts = Vec::new();
    for (age, &(is_context, from)) in events.iter().enumerate() {
        let decay = i64::from(model.decay[age]);
        let mut amount = 0;
        for edge in pack.neighbours().of(from).iter().filter(|edge| edge.to == item) {
            amount += decay * worth(edge);
        }
        for edge in pack.similar().of(from).iter().filter(|edge| edge.to == item) {
            amount += decay * i64::from(model.content[edge.backward()]);
        }
        if !distinct.contains(&from) {
            distinct.push(from);
            let mut strongest: Vec<&Edge> = pack.neighbours().of(from).iter().collect();
            strongest.sort_by_key(|edge| (std::cmp::Reverse(worth(edge)), edge.to));
            for first in
                strongest.iter().take(TWO_HOP_FANOUT).filter(|_| distinct.len() <= TWO_HOP_EVENTS && item != from)
            {
                for second in pack.neighbours().of(first.to).iter().filter(|second| second.to == item) {
                    let path = (worth(first) * worth(second)) >> 16;
                    amount += (decay * path * i64::from(model.two_hop)) >> 8;
                }
            }
        }
        let newest_own = events.iter().position(|&(context, i)| !context && i == item) == Some(age);
        let looked_up = events.iter().take(age).all(|&(_, i)| i != item);
        if newest_own && looked_up && !is_context && !model.exclude_own {
            amount += i64::from(model.repeat[age]) * i64::from(pack.repeat_rate(item));
        }
        amounts.push((from, amount));
    }
    amounts
}

fn popularity(pack: &Pack<Verified>, item: ItemNumber) -> i64 {
    let level = i64::from(pack.popular_lately(item)) * 256 + i64::from(pack.popular_ever(item));
    i64::from(pack.model().popular) * level
}

/// Returns the items that may be listed, according to the definition.
fn listed(pack: &Pack<Verified>, query: &Query<'_>) -> Vec<ItemNumber> {
    let own = |item| {
        let looks = query.context.is_some() && query.window.first() == query.context.as_ref();
        let window = &query.window[usize::from(looks)..];
        let most = pack.model().decay.len() - usize::from(query.context.is_some());
        window.iter().take(most).any(|&i| i == item)
    };
    let may = |&item: &ItemNumber| {
        let flags = pack.items().flags(item);
        let barred = flags.sensitive() || flags.out_of_stock() || query.exclude.contains(&item);
        !barred && query.context != Some(item) && (!pack.model().exclude_own || !own(item))
    };
    (0..pack.items().len() as u32).map(ItemNumber).filter(may).collect()
}

/// Returns the list that results from sorting all items by `score`.
fn sorted(items: Vec<ItemNumber>, score: impl Fn(ItemNumber) -> i64, limit: usize) -> Vec<Scored> {
    let mut all: Vec<Scored> = items.into_iter().map(|item| Scored { item, score: Score(score(item)) }).collect();
    all.sort_by_key(|scored| (std::cmp::Reverse(scored.score), scored.item));
    all.truncate(limit);
    all
}

/// Returns the linear list according to its definition.
fn naive(pack: &Pack<Verified>, query: &Query<'_>, limit: usize) -> Vec<Scored> {
    let score =
        |item| by_event(pack, query, item).iter().map(|(_, amount)| amount).sum::<i64>() + popularity(pack, item);
    sorted(listed(pack, query), score, limit)
}

/// A pack and a visitor's events.
#[derive(Debug)]
struct Question {
    contents: Contents,
    context: Option<ItemNumber>,
    window: Vec<ItemNumber>,
    past: Vec<ItemNumber>,
    exclude: Vec<ItemNumber>,
    limit: usize,
}

impl Question {
    fn query(&self) -> Query<'_> {
        let (window, past, exclude) = (&self.window, &self.past, &self.exclude);
        Query { context: self.context, window, long_term: past, exclude, ..Query::default() }
    }

    /// Returns the pack without trees.
    fn linear(&self) -> Pack<Verified> {
        verified(&Contents { forest: Forest::default(), ..self.contents.clone() })
    }

    fn pack(&self) -> Pack<Verified> {
        verified(&self.contents)
    }
}

/// Generates a pack of up to 40 items, a context, events, exclusions and a limit.
fn question() -> impl Strategy<Value = Question> {
    contents(40).prop_flat_map(|contents| {
        let n = contents.items.len() as u32;
        let item = move || (0..n).prop_map(ItemNumber);
        let events = (proptest::option::of(item()), vec(item(), 0..25), vec(item(), 0..8), vec(item(), 0..4));
        (Just(contents), events, 0..45usize).prop_map(|(contents, (context, window, past, exclude), limit)| Question {
            contents,
            context,
            window,
            past,
            exclude,
            limit,
        })
    })
}

/// Ranks with used scratch memory, whose old contents must not affect the second call.
fn ranked(pack: &Pack<Verified>, query: &Query<'_>, limit: usize) -> Vec<Scored> {
    let (mut ranker, mut best) = (Ranker::default(), Vec::new());
    ranker.rank(pack, &Query { window: &[ItemNumber(0)], ..Query::default() }, 5, &mut best);
    ranker.rank(pack, query, limit, &mut best);
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn without_trees_the_list_is_the_naive_one_including_ties(q in question()) {
        let (pack, query) = (q.linear(), q.query());
        prop_assert_eq!(ranked(&pack, &query, q.limit), naive(&pack, &query, q.limit));
    }

    /// The explanation looks up each event separately; the list comes from one pass over all of them.
    #[test]
    fn with_trees_the_list_follows_the_scores_of_the_explanations(q in question()) {
        let (pack, query) = (q.pack(), q.query());
        let everything = 45;
        let explained = |item| explain(&pack, &query, item).score.0;
        prop_assert_eq!(ranked(&pack, &query, everything), sorted(listed(&pack, &query), explained, everything));
        let list = ranked(&pack, &query, q.limit);
        prop_assert!(list.len() == q.limit.min(listed(&pack, &query).len()));
        prop_assert!(list.windows(2).all(|pair| pair[0].precedes(pair[1])));
        prop_assert!(list.iter().all(|scored| scored.score.0 == explained(scored.item)));
    }

    #[test]
    fn the_terms_of_an_explanation_add_up_to_the_score_above_its_baseline(q in question()) {
        let query = q.query();
        for pack in [q.pack(), q.linear()] {
            for item in listed(&pack, &query) {
                let explanation = explain(&pack, &query, item);
                let sum = explanation.terms.iter().map(|term| term.amount.0).sum::<i64>();
                prop_assert_eq!(explanation.baseline.0 + sum, explanation.score.0);
                let mut causes: Vec<Cause> = explanation.terms.iter().map(|term| term.cause).collect();
                causes.sort();
                causes.dedup();
                prop_assert_eq!(causes.len(), explanation.terms.len(), "a cause occurs twice");
            }
        }
    }

    /// Checks that each named cause raises the score. Without the cause X, the other events keep their age, so an item
    /// without edges takes X's place.
    #[test]
    fn without_a_named_cause_the_score_is_lower(q in question()) {
        // A number outside the pack has no neighbours, so its event contributes nothing.
        let blank = ItemNumber(q.contents.items.len() as u32);
        let query = Query { context: None, ..q.query() };
        let nothing_before = vec![blank; q.past.len()];
        for pack in [q.pack(), q.linear()] {
            for item in listed(&pack, &query).into_iter().take(12) {
                let explanation = explain(&pack, &query, item);
                for term in explanation.terms.iter().filter(|term| term.amount.0 > 0) {
                    let without: Vec<ItemNumber>;
                    let left = match term.cause {
                        Cause::Viewed(cause) | Cause::Similar(cause) => {
                            without = q.window.iter().map(|&i| if i == cause { blank } else { i }).collect();
                            Query { window: &without, ..query }
                        }
                        Cause::LongTerm => Query { long_term: &nothing_before, ..query },
                        _ => continue,
                    };
                    prop_assert!(explain(&pack, &left, item).score < explanation.score, "{:?}", term);
                }
            }
        }
    }

    /// The Shapley values of a linear score are the terms of that score.
    #[test]
    fn without_trees_the_terms_are_those_of_the_linear_score(q in question()) {
        let pack = q.linear();
        let few: Vec<ItemNumber> = q.window.iter().copied().take(4).collect();
        let query = Query { window: &few, ..Query::default() };
        for item in listed(&pack, &query) {
            let mut amounts = by_event(&pack, &query, item);
            amounts.sort();
            let named: Vec<(ItemNumber, i64)> = amounts
                .chunk_by(|a, b| a.0 == b.0)
                .map(|same| (same[0].0, same.iter().map(|(_, amount)| amount).sum()))
                .filter(|&(_, amount)| amount > 0)
                .collect();
            let mut found: Vec<(ItemNumber, i64)> = Vec::new();
            for term in explain(&pack, &query, item).terms {
                match term.cause {
                    Cause::Viewed(cause) | Cause::Similar(cause) => found.push((cause, term.amount.0)),
                    Cause::Popular => prop_assert_eq!(term.amount.0, popularity(&pack, item)),
                    _ => prop_assert!(term.cause == Cause::Together && term.amount.0 < 0),
                }
            }
            found.sort();
            prop_assert_eq!(found, named);
        }
    }

    #[test]
    fn sensitive_out_of_stock_excluded_and_muted_items_and_the_page_itself_are_never_listed(q in question()) {
        for mut pack in [q.pack(), q.linear()] {
            pack.mark_sensitive(&|label| label == "health");
            let muted = Label::new(Facet::Category, "mugs").unwrap();
            let preferences = Preferences::new(&pack, [(&muted, Preference::Never)].into_iter());
            let query = Query { preferences: Some(&preferences), ..q.query() };
            for Scored { item, .. } in ranked(&pack, &query, q.limit) {
                let (items, flags) = (pack.items(), pack.items().flags(item));
                prop_assert!(!flags.sensitive() && !flags.out_of_stock() && items.category(item) != "mugs");
                prop_assert!(items.category(item) != "health" && items.tags(item).all(|tag| tag != "health"));
                prop_assert!(!query.exclude.contains(&item) && query.context != Some(item));
            }
        }
    }
}

#[test]
fn a_list_names_its_basis() {
    let item = [ItemNumber(0)];
    assert_eq!(Query::default().mode(), Mode::Popular);
    assert_eq!(Query { context: Some(item[0]), ..Query::default() }.mode(), Mode::Context);
    assert_eq!(Query { window: &item, ..Query::default() }.mode(), Mode::Personal);
    // The only event is the view of this page, which the context already covers.
    assert_eq!(Query { context: Some(item[0]), window: &item, ..Query::default() }.mode(), Mode::Context);
}
