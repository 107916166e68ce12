//! Diversification, calibration, exposure cap and exploration slot against a naive oracle, one setting at a time.

use super::common::{contents, verified};
use homebody::ids::ItemNumber;
use homebody::pack::{Edge, Pack, Verified};
use homebody::policy::RankingOptions;
use homebody::rank::{Diversifier, POOL, Shortlist, is_tail, similarity};
use homebody::units::{Score, Scored};
use proptest::collection::vec;
use proptest::prelude::*;

/// A pack, an ordered candidate pool, a window and a limit.
#[derive(Clone, Debug)]
struct Case {
    pack: Pack<Verified>,
    pool: Vec<Scored>,
    window: Vec<ItemNumber>,
    limit: usize,
}

fn case(most: usize) -> impl Strategy<Value = Case> {
    contents(most).prop_flat_map(move |contents| {
        let n = contents.items.len();
        let scores = prop_oneof![vec(0..5i64, n), vec(-(1i64 << 40)..1 << 40, n)];
        let window = vec((0..n as u32).prop_map(ItemNumber), 0..12);
        (Just(verified(&contents)), scores, 0..=n, window, 0..most + 5).prop_map(
            |(pack, mut scores, held, window, limit)| {
                scores.sort_unstable_by(|a, b| b.cmp(a));
                // Item numbers in arbitrary order, as at the top of a real ranking.
                let mut numbers: Vec<u32> = (0..scores.len() as u32).collect();
                numbers.sort_by_key(|&item| item.wrapping_mul(2_654_435_769));
                let item = |(item, score): (u32, i64)| Scored { item: ItemNumber(item), score: Score(score) };
                let pool = numbers.into_iter().zip(scores).map(item).take(held).collect();
                Case { pack, pool, window, limit }
            },
        )
    })
}

fn options() -> impl Strategy<Value = RankingOptions> {
    let percent = || prop_oneof![Just(0), Just(10), Just(100), 0..=100u8];
    (percent(), percent(), prop_oneof![Just(100), 1..=100u8], prop_oneof![Just(0), 1..8u8]).prop_map(
        |(diversity, calibration, provider_share, exploration_every)| {
            RankingOptions::new(diversity, calibration, provider_share, exploration_every).unwrap()
        },
    )
}

fn arrange(case: &Case, options: &RankingOptions) -> (Vec<Scored>, Vec<ItemNumber>) {
    let (mut diversifier, mut list) = (Diversifier::default(), Vec::new());
    let shortlist = Shortlist { pool: &case.pool, window: &case.window, limit: case.limit };
    // The first call leaves state in the scratch memory, which must not affect the second.
    let other = RankingOptions::new(50, 50, 10, 2).unwrap();
    diversifier.diversify(&case.pack, &shortlist, &other, &mut list);
    diversifier.diversify(&case.pack, &shortlist, options, &mut list);
    (list, diversifier.explored().to_vec())
}

/// Returns the similarity according to its definition, from the texts and the full lists.
fn naive_similarity(pack: &Pack<Verified>, a: ItemNumber, b: ItemNumber) -> i64 {
    let edges = |list: &[Edge], to| {
        list.iter().filter(|e| e.to == to).map(|e| e.forward().max(e.backward()) as i64).max().unwrap_or(0)
    };
    let heaviest = |lists: &homebody::pack::Lists| edges(lists.of(a), b).max(edges(lists.of(b), a));
    let items = pack.items();
    let same = |a: &str, b: &str| i64::from(!a.is_empty() && a == b);
    let (mine, yours): (Vec<&str>, Vec<&str>) = (items.tags(a).collect(), items.tags(b).collect());
    let common = mine.iter().filter(|tag| yours.contains(tag)).count() as i64;
    let either = yours.iter().filter(|tag| !mine.contains(tag)).count() as i64 + mine.len() as i64;
    let labels = 256 * same(items.category(a), items.category(b))
        + 256 * same(items.provider(a), items.provider(b))
        + 512 * common / either.max(1);
    labels.max(heaviest(pack.neighbours()) * 512 / 15).max(heaviest(pack.similar()) * 1024 / 15)
}

/// Returns `KL(p‖q̃)` of a list in bits, according to its definition.
fn divergence(case: &Case, list: &[ItemNumber]) -> f64 {
    let category = |item: &ItemNumber| Some(case.pack.items().category(*item)).filter(|name| !name.is_empty());
    let seen: Vec<&str> = case.window.iter().filter_map(category).collect();
    let share = |name: &str, names: &[Option<&str>]| {
        names.iter().filter(|&&other| other == Some(name)).count() as f64 / names.len() as f64
    };
    let own: Vec<Option<&str>> = seen.iter().copied().map(Some).collect();
    let listed: Vec<Option<&str>> = list.iter().map(category).collect();
    let mut names = seen.clone();
    names.sort_unstable();
    names.dedup();
    let part = |name: &&str| {
        let p = share(name, &own);
        p * (p / (0.99 * share(name, &listed) + 0.01 * p)).log2()
    };
    names.iter().map(part).sum()
}

/// Returns the value of adding the pool's candidate at `at` to a list, times 100² · 1024.
fn value(case: &Case, options: &RankingOptions, list: &[ItemNumber], at: usize) -> f64 {
    let Scored { item, score } = case.pool[at];
    let (high, low) = (case.pool[0].score.0, case.pool[case.pool.len() - 1].score.0);
    let by_score = if high == low { 1024 } else { (score.0 - low) * 1024 / (high - low) };
    let relevance = (by_score + 1024 - 1024 * at as i64 / case.pool.len() as i64) / 2;
    let alike = list.iter().map(|&above| naive_similarity(&case.pack, item, above)).max().unwrap_or(0);
    let (d, c) = (i64::from(options.diversity()), i64::from(options.calibration()));
    let mut value = ((100 - c) * ((100 - d) * relevance - d * alike)) as f64;
    if c > 0 {
        let longer: Vec<ItemNumber> = list.iter().copied().chain([item]).collect();
        value -= (100 * c * 1024) as f64 * divergence(case, &longer);
    }
    value
}

/// Returns the positions in the pool that may come next, by the rules of the cap and the exploration slot alone.
fn admitted(case: &Case, options: &RankingOptions, list: &[ItemNumber]) -> Vec<usize> {
    let provider = |item: ItemNumber| case.pack.items().provider(item);
    let most = (case.limit * usize::from(options.provider_share())).div_ceil(100);
    let full = |item: ItemNumber| {
        !provider(item).is_empty() && list.iter().filter(|&&i| provider(i) == provider(item)).count() >= most
    };
    let left: Vec<usize> = (0..case.pool.len()).filter(|&at| !list.contains(&case.pool[at].item)).collect();
    let free: Vec<usize> = left.iter().copied().filter(|&at| !full(case.pool[at].item)).collect();
    let every = usize::from(options.exploration_every());
    let due = every > 0
        && (list.len() + 1).is_multiple_of(every)
        && list.iter().rev().take(every - 1).all(|&item| !is_tail(&case.pack, item));
    let tail: Vec<usize> = free.iter().copied().filter(|&at| is_tail(&case.pack, case.pool[at].item)).collect();
    match (due && !tail.is_empty(), free.is_empty()) {
        (true, _) => tail,
        (false, false) => free,
        (false, true) => left,
    }
}

fn items(list: &[Scored]) -> Vec<ItemNumber> {
    list.iter().map(|scored| scored.item).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn with_every_setting_off_the_list_is_the_head_of_the_pool(case in case(40)) {
        let (list, reserved) = arrange(&case, &RankingOptions::OFF);
        prop_assert_eq!(&list[..], &case.pool[..case.limit.min(case.pool.len())]);
        prop_assert!(reserved.is_empty());
    }

    #[test]
    fn a_list_is_as_long_as_possible_and_contains_each_pool_item_at_most_once_with_its_own_score(
        case in case(40), options in options()
    ) {
        let (list, reserved) = arrange(&case, &options);
        prop_assert_eq!(list.len(), case.limit.min(case.pool.len()));
        prop_assert!(list.iter().all(|scored| case.pool.contains(scored)));
        let mut once = items(&list);
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), list.len());
        prop_assert!(reserved.iter().all(|item| once.contains(item)));
        prop_assert_eq!(arrange(&case, &options), (list, reserved), "a second call gives the same list");
    }

    /// Without calibration, the comparison is exact; with it, values may differ by the error of a ten-bit logarithm.
    #[test]
    fn every_place_goes_to_the_best_candidate_allowed_there(case in case(40), options in options()) {
        let (list, reserved) = arrange(&case, &options);
        let list = items(&list);
        for (place, &item) in list.iter().enumerate() {
            let above = &list[..place];
            let may = admitted(&case, &options, above);
            let of = |at: usize| value(&case, &options, above, at);
            let best = may.iter().copied().reduce(|best, at| if of(at) > of(best) { at } else { best }).unwrap();
            let at = case.pool.iter().position(|scored| scored.item == item).unwrap();
            prop_assert!(may.contains(&at), "place {place}: {item:?} is not allowed there");
            if options.calibration() == 0 {
                prop_assert_eq!(at, best, "place {}", place);
            }
            let slack = 100.0 * f64::from(options.calibration()) * 5.0;
            prop_assert!(of(at) >= of(best) - slack, "place {place}: {} is worth less than {}", of(at), of(best));
            // An item counts as reserved only if it would not otherwise be listed there.
            if reserved.contains(&item) {
                let free = admitted(&case, &RankingOptions::new(options.diversity(), options.calibration(), options.provider_share(), 0).unwrap(), above);
                let best = free.into_iter().reduce(|best, at| if of(at) > of(best) { at } else { best }).unwrap();
                prop_assert!(is_tail(&case.pack, item));
                prop_assert!(options.calibration() > 0 || !is_tail(&case.pack, case.pool[best].item));
            }
        }
    }

    #[test]
    fn no_provider_exceeds_its_share_while_other_items_are_left(case in case(40), options in options()) {
        let list = items(&arrange(&case, &options).0);
        let provider = |item: ItemNumber| case.pack.items().provider(item);
        let most = (case.limit * usize::from(options.provider_share())).div_ceil(100);
        let count = |list: &[ItemNumber], item| list.iter().filter(|&&i| provider(i) == provider(item)).count();
        for (place, &item) in list.iter().enumerate() {
            if !provider(item).is_empty() && count(&list[..=place], item) > most {
                let left = case.pool.iter().map(|scored| scored.item).filter(|item| !list[..place].contains(item));
                for other in left {
                    prop_assert!(!provider(other).is_empty() && count(&list[..place], other) >= most);
                }
            }
        }
    }

    #[test]
    fn every_full_block_of_places_has_a_tail_item_while_the_pool_has_one(case in case(40), options in options()) {
        let options = RankingOptions::new(options.diversity(), options.calibration(), 100, options.exploration_every()).unwrap();
        let list = items(&arrange(&case, &options).0);
        let tail = |item: &ItemNumber| is_tail(&case.pack, *item);
        let pool = items(&case.pool);
        for (block, places) in list.chunks_exact(usize::from(options.exploration_every().max(1))).enumerate() {
            let until = (block + 1) * usize::from(options.exploration_every());
            let one_left = pool.iter().any(|item| tail(item) && !list[..until].contains(item));
            prop_assert!(options.exploration_every() == 0 || places.iter().any(tail) || !one_left, "block {block}");
        }
        let only = RankingOptions::new(0, 0, options.provider_share(), options.exploration_every()).unwrap();
        let (list, reserved) = arrange(&case, &only);
        for item in reserved {
            let place = list.iter().position(|scored| scored.item == item).unwrap();
            let best = pool.iter().find(|item| tail(item) && !items(&list[..place]).contains(item));
            prop_assert_eq!(best, Some(&item));
            prop_assert_eq!((place + 1) % usize::from(only.exploration_every()), 0);
        }
    }

    #[test]
    fn similarity_matches_its_definition_is_symmetric_and_at_most_one(case in case(20)) {
        for a in &case.pool {
            for b in &case.pool {
                let found = similarity(&case.pack, a.item, b.item);
                prop_assert_eq!(found, naive_similarity(&case.pack, a.item, b.item));
                prop_assert_eq!(found, similarity(&case.pack, b.item, a.item));
                prop_assert!((0..=1024).contains(&found));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn candidates_after_the_hundredth_stay_in_the_order_of_their_scores(case in case(160), options in options()) {
        let (list, _) = arrange(&case, &options);
        let places = list.len().min(POOL);
        let mut arranged = items(&list[..places]);
        prop_assert!(arranged.iter().all(|item| items(&case.pool).iter().take(POOL).any(|other| other == item)));
        arranged.sort();
        arranged.dedup();
        prop_assert_eq!(arranged.len(), places);
        prop_assert_eq!(&list[places..], &case.pool[places..list.len()]);
    }
}
