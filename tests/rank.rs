//! The ranker against a naive oracle, and the truth of its explanations.

#![cfg(feature = "cli")]

mod common;

use common::{contents, verified};
use homebody::ids::ItemNumber;
use homebody::pack::{Pack, Verified};
use homebody::rank::{Cause, Mode, Query, Ranker, explain};
use homebody::units::{Score, Scored};
use proptest::collection::vec;
use proptest::prelude::*;

/// The definition of the score, one item at a time, over the whole catalogue, then a full sort.
fn naive(pack: &Pack<Verified>, query: &Query<'_>, limit: usize) -> Vec<Scored> {
    let model = pack.model();
    let mut window = query.window;
    if query.context.is_some() && window.first() == query.context.as_ref() {
        window = &window[1..];
    }
    let events: Vec<(bool, ItemNumber)> = query
        .context
        .iter()
        .map(|&i| (true, i))
        .chain(window.iter().map(|&i| (false, i)))
        .take(model.decay.len())
        .collect();
    let mut all: Vec<Scored> = Vec::new();
    for item in (0..pack.items().len() as u32).map(ItemNumber) {
        let flags = pack.items().flags(item);
        let own = events.iter().position(|&(context, i)| !context && i == item);
        if flags.sensitive()
            || flags.out_of_stock()
            || query.exclude.contains(&item)
            || query.context == Some(item)
            || (model.exclude_own && own.is_some())
        {
            continue;
        }
        let level = i64::from(pack.popular_lately(item)) * 256 + i64::from(pack.popular_ever(item));
        let mut score = i64::from(model.popular) * level;
        for (age, &(_, from)) in events.iter().enumerate() {
            let decay = i64::from(model.decay[age]);
            for edge in pack.neighbours().of(from).iter().filter(|edge| edge.to == item) {
                score += decay * i64::from(model.forward[edge.forward()]);
                score += decay * i64::from(model.backward[edge.backward()]);
            }
            for edge in pack.similar().of(from).iter().filter(|edge| edge.to == item) {
                score += decay * i64::from(model.content[edge.backward()]);
            }
        }
        if let Some(age) = own {
            score += i64::from(model.repeat[age]) * i64::from(pack.repeat_rate(item));
        }
        all.push(Scored { item, score: Score(score) });
    }
    all.sort_by_key(|scored| (std::cmp::Reverse(scored.score), scored.item));
    all.truncate(limit);
    all
}

/// A pack of up to 40 items, a context, a window, exclusions and a limit.
fn question() -> impl Strategy<Value = (Pack<Verified>, Option<ItemNumber>, Vec<ItemNumber>, Vec<ItemNumber>, usize)> {
    contents(40).prop_flat_map(|contents| {
        let n = contents.items.len() as u32;
        let item = move || (0..n).prop_map(ItemNumber);
        (Just(verified(&contents)), proptest::option::of(item()), vec(item(), 0..25), vec(item(), 0..4), 0..45usize)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_list_is_the_naive_one_to_the_last_tie((pack, context, window, exclude, limit) in question()) {
        let query = Query { context, window: &window, exclude: &exclude, ..Query::default() };
        let mut ranker = Ranker::default();
        let mut best = Vec::new();
        // The second call must not see anything of the first.
        ranker.rank(&pack, &Query::default(), 5, &mut best);
        ranker.rank(&pack, &query, limit, &mut best);
        prop_assert_eq!(best, naive(&pack, &query, limit));
    }

    #[test]
    fn the_terms_of_an_explanation_add_up_to_the_score_in_the_list((pack, context, window, _, _) in question()) {
        let query = Query { context, window: &window, exclude: &[], ..Query::default() };
        for scored in naive(&pack, &query, usize::MAX) {
            let explanation = explain(&pack, &query, scored.item);
            prop_assert_eq!(explanation.score, scored.score);
            prop_assert_eq!(explanation.terms.iter().map(|term| term.amount.0).sum::<i64>(), scored.score.0);
            let mut causes: Vec<Cause> = explanation.terms.iter().map(|term| term.cause).collect();
            causes.sort();
            causes.dedup();
            prop_assert_eq!(causes.len(), explanation.terms.len(), "a cause stands twice");
        }
    }

    /// "Had I not viewed X": every other event keeps its age, so an event of an item that no list names takes X's place.
    #[test]
    fn without_the_named_cause_the_score_falls_by_exactly_its_terms((pack, _, window, _, _) in question()) {
        if pack.model().exclude_own {
            return Ok(());
        }
        // A number outside the pack has no neighbours: it stands for an event that says nothing.
        let blank = ItemNumber(pack.items().len() as u32);
        let query = Query { context: None, window: &window, exclude: &[], ..Query::default() };
        for cause in window.iter().take(pack.model().decay.len()).copied() {
            let without: Vec<ItemNumber> = window.iter().map(|&i| if i == cause { blank } else { i }).collect();
            let without = Query { window: &without, ..query };
            for scored in naive(&pack, &query, 10) {
                let named: i64 = explain(&pack, &query, scored.item)
                    .terms
                    .iter()
                    .filter(|term| match term.cause {
                        Cause::Viewed(item) | Cause::Similar(item) => item == cause,
                        Cause::Own => scored.item == cause,
                        _ => false,
                    })
                    .map(|term| term.amount.0)
                    .sum();
                let left = explain(&pack, &without, scored.item).score.0;
                prop_assert_eq!(left, scored.score.0 - named);
            }
        }
    }

    #[test]
    fn what_is_sensitive_out_of_stock_excluded_or_the_page_itself_never_appears(
        (mut pack, context, window, exclude, limit) in question()
    ) {
        pack.mark_sensitive(|label| label == "health");
        let query = Query { context, window: &window, exclude: &exclude, ..Query::default() };
        let mut best = Vec::new();
        Ranker::default().rank(&pack, &query, limit, &mut best);
        for Scored { item, .. } in best {
            let (items, flags) = (pack.items(), pack.items().flags(item));
            prop_assert!(!flags.sensitive() && !flags.out_of_stock());
            prop_assert!(items.category(item) != "health" && items.tags(item).all(|tag| tag != "health"));
            prop_assert!(!exclude.contains(&item) && context != Some(item));
        }
    }
}

#[test]
fn a_list_says_what_it_rests_on() {
    let item = [ItemNumber(0)];
    assert_eq!(Query::default().mode(), Mode::Popular);
    assert_eq!(Query { context: Some(item[0]), ..Query::default() }.mode(), Mode::Context);
    assert_eq!(Query { window: &item, ..Query::default() }.mode(), Mode::Personal);
    // The only event is the view of this very page, which the context stands for.
    assert_eq!(Query { context: Some(item[0]), window: &item, ..Query::default() }.mode(), Mode::Context);
}
