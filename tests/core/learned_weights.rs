//! Learned weights and preferences: their bounds, what they depend on, and which takes precedence.

use super::common::{contents, some_contents, verified};
use homebody::ids::ItemNumber;
use homebody::pack::{Edge, Forest, Label, Pack, Verified};
use homebody::pack_writer::Contents;
use homebody::rank::{
    Cause, Component, Discounted, Feedback, LEAST, LearnedWeights, Learner, MOST, Mode, NEUTRAL, Preference,
    Preferences, Query, Ranker, explain,
};
use homebody::units::{Millis, Scored};
use proptest::collection::vec;
use proptest::prelude::*;

const MINUTE: i64 = 60_000;

/// A context that owns the data it refers to.
#[derive(Clone, Debug)]
enum Happened {
    Impression(Vec<u32>),
    Did { item: Option<u32>, clicked: bool, counts: bool },
}

fn happened() -> impl Strategy<Value = (i64, Happened)> {
    let did = (proptest::option::weighted(0.9, 0..40u32), any::<bool>(), any::<bool>())
        .prop_map(|(item, clicked, counts)| Happened::Did { item, clicked, counts });
    (0..20i64, prop_oneof![vec(0..40u32, 0..20).prop_map(Happened::Impression), did])
}

/// Returns the weights learned from this feedback, with the given number of minutes between items.
fn weights_of(pack: &Pack<Verified>, moments: &[(i64, Happened)]) -> LearnedWeights {
    let n = pack.items().len() as u32;
    let mut learner = Learner::default();
    let mut at = Millis(0);
    for (minutes, happened) in moments {
        at.0 += minutes * MINUTE;
        match happened {
            Happened::Impression(items) => {
                let items: Vec<ItemNumber> = items.iter().map(|item| ItemNumber(item % n)).collect();
                learner.take(pack, Feedback::Impression { at, items: &items });
            }
            &Happened::Did { item, clicked, counts } => {
                let item = item.map(|item| ItemNumber(item % n));
                learner.take(pack, Feedback::Event { at, item, clicked, counts });
            }
        }
    }
    learner.learned()
}

fn list(pack: &Pack<Verified>, query: &Query<'_>, limit: usize) -> Vec<Scored> {
    let mut best = Vec::new();
    Ranker::default().rank(pack, query, limit, &mut best);
    best
}

/// Returns the items that may be listed, scored by the sum of their explanation and fully sorted.
fn naive(pack: &Pack<Verified>, query: &Query<'_>, limit: usize) -> Vec<Scored> {
    let preference = |item| query.preferences.map_or(Preference::None, |preferences| preferences.of(item));
    let mut all: Vec<Scored> = (0..pack.items().len() as u32)
        .map(ItemNumber)
        .filter(|&item| {
            let flags = pack.items().flags(item);
            let own = query.window.iter().take(pack.model().decay.len()).any(|&own| own == item);
            let barred = flags.sensitive() || flags.out_of_stock() || (pack.model().exclude_own && own);
            !barred && preference(item) != Preference::Never
        })
        .map(|item| Scored { item, score: explain(pack, query, item).score })
        .collect();
    all.sort_by_key(|scored| (std::cmp::Reverse(scored.score), scored.item));
    all.truncate(limit);
    all
}

/// Returns labels for some of the pack's items.
fn labels(contents: &Contents, picks: &[(usize, u8, bool)]) -> Vec<(Label, Preference)> {
    let label = |&(item, facet, never): &(usize, u8, bool)| {
        let item = &contents.items[item % contents.items.len()];
        let text = match facet {
            0 => format!("item:{}", item.id),
            1 => format!("category:{}", item.category),
            2 => format!("provider:{}", item.provider),
            _ => format!("tag:{}", item.tags.first()?),
        };
        Some((Label::parse(&text)?, if never { Preference::Never } else { Preference::More }))
    };
    picks.iter().filter_map(label).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn with_any_learned_weights_and_preferences_the_list_is_the_naive_one_and_its_terms_add_up(
        contents in contents(40),
        moments in vec(happened(), 0..40),
        picks in vec((0..40usize, 0..4u8, any::<bool>()), 0..4),
        window in vec(0..40u32, 0..20),
        limit in 0..45usize,
    ) {
        // Trees rerank only as many candidates as the caller asks for, so the test asks for all of them.
        let limit = if contents.forest.is_empty() { limit } else { 45 };
        let pack = verified(&contents);
        let learned = weights_of(&pack, &moments);
        let labels = labels(&contents, &picks);
        let preferences = Preferences::new(&pack, labels.iter().map(|(label, preference)| (label, *preference)));
        let window: Vec<ItemNumber> = window.iter().map(|item| ItemNumber(item % contents.items.len() as u32)).collect();
        let query = Query { window: &window, learned: Some(&learned), preferences: Some(&preferences), ..Query::default() };
        let best = list(&pack, &query, limit);
        prop_assert_eq!(&best, &naive(&pack, &query, limit));
        for scored in best {
            let explanation = explain(&pack, &query, scored.item);
            let sum = explanation.terms.iter().map(|term| term.amount.0).sum::<i64>();
            prop_assert_eq!(explanation.baseline.0 + sum, scored.score.0);
            let amount = |cause| explanation.terms.iter().find(|term| term.cause == cause).map_or(0, |term| term.amount.0);
            prop_assert!(amount(Cause::Impressions) <= 0 && amount(Cause::Preference) >= 0);
            // Learned weights never affect a preference: its gain is fixed and does not decrease.
            if preferences.of(scored.item) == Preference::More {
                let plain = Query { learned: None, ..query };
                let before = explain(&pack, &plain, scored.item);
                let chosen = before.terms.iter().find(|term| term.cause == Cause::Preference).map_or(0, |term| term.amount.0);
                prop_assert_eq!((amount(Cause::Preference), amount(Cause::Impressions)), (chosen, 0));
            }
        }
    }

    #[test]
    fn learned_weights_keep_their_bounds_and_depend_only_on_the_feedback(
        contents in contents(20), moments in vec(happened(), 0..120)
    ) {
        let pack = verified(&contents);
        let learned = weights_of(&pack, &moments);
        prop_assert!(learned.multipliers().iter().all(|multiplier| (LEAST..=MOST).contains(multiplier)));
        prop_assert!(learned.discounted().iter().all(|discounted| (1..=3).contains(&discounted.impressions())));
        prop_assert!(learned.discounted().len() <= 5 * 20);
        prop_assert_eq!(&learned, &weights_of(&pack, &moments));
        // Without an impression, there is nothing to learn from; without a click, no multiplier changes.
        let mut unseen = moments.clone();
        unseen.retain(|(_, happened)| matches!(happened, Happened::Did { .. }));
        prop_assert_eq!(weights_of(&pack, &unseen), LearnedWeights::default());
        let mut unchosen = moments;
        for (_, happened) in &mut unchosen {
            if let Happened::Did { clicked, .. } = happened {
                *clicked = false;
            }
        }
        prop_assert_eq!(weights_of(&pack, &unchosen).multipliers(), [NEUTRAL; 4]);
    }

    #[test]
    fn a_discounted_item_was_in_a_recent_impression_and_has_had_no_event_since(
        contents in contents(40), moments in vec(happened(), 0..40)
    ) {
        let pack = verified(&contents);
        let n = contents.items.len() as u32;
        let learned = weights_of(&pack, &moments);
        // The definition, item by item.
        let shown_at: Vec<usize> = (0..moments.len()).filter(|&at| matches!(moments[at].1, Happened::Impression(_))).collect();
        let recent = &shown_at[shown_at.len().saturating_sub(5)..];
        let did = |at: usize| match moments[at].1 {
            Happened::Did { item, .. } => Some(item.map(|item| ItemNumber(item % n))),
            Happened::Impression(_) => None,
        };
        for item in (0..n).map(ItemNumber) {
            let passed = recent.iter().filter(|&&at| {
                let Happened::Impression(items) = &moments[at].1 else { return false };
                let since: Vec<_> = (at..moments.len()).filter_map(did).collect();
                items.iter().any(|&shown| ItemNumber(shown % n) == item)
                    && !since.is_empty()
                    && !since.contains(&Some(item))
            });
            let expected = passed.count().min(3);
            // The engine never lists an item twice; here, an item may occur twice, and each occurrence counts.
            let twice = recent.iter().any(|&at| match &moments[at].1 {
                Happened::Impression(items) => items.iter().filter(|&&shown| ItemNumber(shown % n) == item).count() > 1,
                Happened::Did { .. } => false,
            });
            let found = learned.discounted().iter().find(|discounted| discounted.item() == item).map_or(0, |discounted| discounted.impressions());
            prop_assert!(twice || usize::from(found) == expected, "{item:?}: {found}, not {expected}");
        }
    }
}

/// Creates a pack in which items 1 and 2 come after item 0, item 3 is similar to it, and the popular items 4 and 5 are
/// unrelated.
fn sample() -> Pack<Verified> {
    let mut contents = some_contents(6, 20);
    contents.items.truncate(6);
    let edge = |to, weights| Edge { to: ItemNumber(to), weights };
    contents.neighbours = vec![vec![edge(1, 0xf0), edge(2, 0xe0)], vec![], vec![], vec![], vec![], vec![]];
    contents.similar = vec![vec![edge(3, 15)], vec![], vec![], vec![], vec![], vec![]];
    for (at, item) in contents.items.iter_mut().enumerate() {
        item.flags = homebody::pack::ItemFlags::default();
        item.category = format!("c{at}");
        item.popular_lately = if at > 3 { 2 } else { 1 };
        item.popular_ever = 0;
        item.repeat_rate = 0;
    }
    let ramp: [u16; 16] = std::array::from_fn(|level| level as u16 * 4000);
    contents.model.decay = vec![32_768; 3];
    contents.model.repeat = vec![0; 3];
    contents.model.two_hop = 0;
    contents.forest = Forest::default();
    contents.model.exclude_own = false;
    contents.model.popular = 100;
    (contents.model.forward, contents.model.backward, contents.model.content) = (ramp, ramp, ramp);
    verified(&contents)
}

const fn did(at: Millis, item: u32) -> Feedback<'static> {
    Feedback::Event { at, item: Some(ItemNumber(item)), clicked: true, counts: true }
}

#[test]
fn clicking_items_similar_to_the_last_one_raises_the_weight_of_similarity() {
    let pack = sample();
    let shelf = [1, 2, 3, 4].map(ItemNumber);
    let mut learner = Learner::default();
    for _ in 0..3 {
        for moment in [did(Millis(0), 0), Feedback::Impression { at: Millis(0), items: &shelf }, did(Millis(MINUTE), 3)]
        {
            learner.take(&pack, moment);
        }
    }
    let learned = learner.learned();
    assert!(learned.multiplier(Component::Content) > NEUTRAL * 5 / 4, "{learned:?}");
    assert!(learned.multiplier(Component::Behaviour) < NEUTRAL, "{learned:?}");
    assert_eq!(learned.multiplier(Component::History), NEUTRAL, "no viewed item was viewed again");
    let window = [ItemNumber(0)];
    let plain = Query { window: &window, ..Query::default() };
    let place =
        |query: &Query<'_>| list(&pack, query, 6).iter().position(|scored| scored.item == ItemNumber(3)).unwrap();
    assert!(place(&Query { learned: Some(&learned), ..plain }) <= place(&plain));
}

#[test]
fn however_often_an_item_is_clicked_every_multiplier_stays_between_a_half_and_two() {
    let pack = sample();
    let shelf = [1, 2, 3, 4].map(ItemNumber);
    let mut learner = Learner::default();
    for _ in 0..100 {
        for moment in [did(Millis(0), 0), Feedback::Impression { at: Millis(0), items: &shelf }, did(Millis(MINUTE), 3)]
        {
            learner.take(&pack, moment);
        }
    }
    let learned = learner.learned();
    assert_eq!((learned.multiplier(Component::Content), learned.multiplier(Component::Behaviour)), (MOST, LEAST));
}

#[test]
fn a_click_counts_once_per_impression_and_for_half_an_hour() {
    let pack = sample();
    let shelf = [1, 3].map(ItemNumber);
    let after = |moments: &[Feedback<'_>]| {
        let mut learner = Learner::default();
        let before = [did(Millis(0), 0), Feedback::Impression { at: Millis(0), items: &shelf }];
        before.iter().chain(moments).for_each(|&moment| learner.take(&pack, moment));
        learner.learned().multipliers()
    };
    let once = after(&[did(Millis(30 * MINUTE), 3)]);
    assert_ne!(once, [NEUTRAL; 4]);
    assert_eq!(after(&[did(Millis(30 * MINUTE), 3), did(Millis(30 * MINUTE), 1)]), once);
    assert_eq!(after(&[did(Millis(30 * MINUTE + 1), 3)]), [NEUTRAL; 4]);
    assert_eq!(after(&[did(Millis(-1), 3)]), [NEUTRAL; 4], "the clock was set back");
    assert_eq!(after(&[did(Millis(1), 4)]), [NEUTRAL; 4], "the item was not shown");
}

#[test]
fn an_item_is_discounted_only_after_the_visitor_moves_on_and_recovers_with_its_next_event() {
    let pack = sample();
    let shelf = [1, 2].map(ItemNumber);
    let mut learner = Learner::default();
    learner.take(&pack, Feedback::Impression { at: Millis(0), items: &shelf });
    learner.take(&pack, Feedback::Impression { at: Millis(0), items: &shelf });
    assert!(learner.learned().discounted().is_empty(), "the visitor may still be looking at it");
    learner.take(&pack, did(Millis(0), 4));
    let discounted = |item, impressions| Discounted::new(ItemNumber(item), impressions).unwrap();
    assert_eq!(learner.learned().discounted(), [discounted(1, 2), discounted(2, 2)]);
    learner.take(&pack, did(Millis(0), 2));
    assert_eq!(learner.learned().discounted(), [discounted(1, 2)]);
    (0..5).for_each(|_| learner.take(&pack, Feedback::Impression { at: Millis(0), items: &[ItemNumber(5)] }));
    learner.take(&pack, did(Millis(0), 4));
    assert_eq!(
        learner.learned().discounted(),
        [discounted(5, 3)],
        "later impressions have replaced it, and three is the maximum"
    );
}

#[test]
fn a_preferred_item_moves_up_without_displacing_the_neighbours_of_the_last_item() {
    let pack = sample();
    let label = Label::parse("category:c5").unwrap();
    let preferences = Preferences::new(&pack, [(&label, Preference::More)].into_iter());
    let window = [ItemNumber(0)];
    let query = Query { window: &window, preferences: Some(&preferences), ..Query::default() };
    let items: Vec<u32> = list(&pack, &query, 6).iter().map(|scored| scored.item.0).collect();
    assert_eq!(items, [1, 3, 2, 5, 4, 0]);
    assert_eq!(query.mode(), Mode::Personal);
    assert_eq!(Query { preferences: Some(&preferences), ..Query::default() }.mode(), Mode::Personal);
}

#[test]
fn if_two_preferences_conflict_never_wins_in_any_order() {
    let pack = sample();
    let (all, one) = (Label::parse("category:c4").unwrap(), pack.items().id(ItemNumber(4)).to_owned());
    let one = Label::parse(&format!("item:{one}")).unwrap();
    for pair in
        [[(&all, Preference::Never), (&one, Preference::More)], [(&one, Preference::More), (&all, Preference::Never)]]
    {
        let preferences = Preferences::new(&pack, pair.into_iter());
        assert_eq!(preferences.of(ItemNumber(4)), Preference::Never);
        assert!(preferences.more().is_empty());
    }
}
