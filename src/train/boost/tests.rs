//! Tests of the boosting as a whole, with simple versions of its two fast parts.

use proptest::prelude::*;

use super::*;
use crate::pack::FEATURES;

/// The number of candidates per generated query.
const CANDIDATES: usize = 30;

/// Returns queries of random rows; the answer is the candidate with the highest `worth`.
fn planted(seed: u64, queries: usize, worth: impl Fn(&[u8; FEATURES], &mut Random) -> f64) -> Queries {
    let mut random = Random::default();
    for _ in 0..=seed {
        random.unit();
    }
    let groups: Vec<_> = (0..queries)
        .map(|_| {
            let rows: Vec<[u8; FEATURES]> =
                (0..CANDIDATES).map(|_| std::array::from_fn(|_| (random.unit() * 256.0) as u8)).collect();
            let worths: Vec<f64> = rows.iter().map(|row| worth(row, &mut random)).collect();
            let target = (0..CANDIDATES).max_by(|&a, &b| worths[a].total_cmp(&worths[b])).unwrap();
            (rows, target)
        })
        .collect();
    Queries::new(groups.into_iter())
}

fn scored(queries: &Queries, forest: &Forest) -> f64 {
    let mut scores = vec![0.0; queries.rows()];
    forest.trees().iter().for_each(|tree| queries.add(tree, &mut scores));
    queries.quality(&scores)
}

/// One feature adds to the value directly; a second one adds or subtracts, depending on a third, and it adds more often
/// than it subtracts.
fn signal(row: &[u8; FEATURES], random: &mut Random) -> f64 {
    let turned = if row[9] > 90 { row[7] } else { u8::MAX - row[7] };
    0.5 * f64::from(row[3]) + f64::from(turned) + 20.0 * random.unit()
}

fn shape(trees: usize, levels: usize) -> Shape {
    Shape { trees, levels, ..Shape::default() }
}

#[test]
fn a_planted_signal_is_learned_and_generalises_to_unseen_queries() {
    let unseen = planted(1_000, 400, signal);
    let given = unseen.quality_as_given();
    let learned = |levels| scored(&unseen, &fit(&planted(0, 1_500, signal), &shape(60, levels), || ()));
    let (single, pairs) = (learned(1), learned(2));
    assert!(given < 0.9 && single > given + 0.2, "{given} {single}");
    assert!(pairs > single + 0.1, "an interaction of two features needs two levels: {single} {pairs}");
}

#[test]
fn a_tree_of_fewer_levels_has_no_more_splits_and_reaches_no_other_leaf() {
    for levels in 1..=DEPTH {
        let forest = fit(&planted(0, 600, signal), &shape(20, levels), || ());
        assert!(!forest.is_empty());
        for tree in forest.trees() {
            let asked = tree.splits.iter().filter(|split| split.1 < u8::MAX).count();
            assert!((1..=levels).contains(&asked), "{tree:?}");
            assert!(tree.splits[asked..].iter().all(|split| split.1 == u8::MAX), "{tree:?}");
            assert!(tree.leaves[1 << asked..].iter().all(|&leaf| leaf == 0), "{tree:?}");
        }
    }
}

#[test]
fn the_same_queries_grow_the_same_trees_on_one_core_and_on_two() {
    let queries = planted(0, 600, signal);
    let grown = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| fit(&queries, &shape(20, DEPTH), || ()))
    };
    assert!(grown(1) == grown(2));
}

/// Returns queries whose answer tends to be near the front of the initial order and depends on no feature.
fn noise(seed: u64) -> Queries {
    let mut random = Random::default();
    (0..seed).for_each(|_| _ = random.unit());
    let mut queries = planted(seed + 1, 500, |_, _| 0.0);
    for (rows, target) in &mut queries.groups {
        *target = rows.start + (random.unit().powi(2) * CANDIDATES as f64) as usize;
    }
    queries
}

/// In 200 runs of this kind, each with 50 validation queries, trees grown on noise were kept 3 times. This never
/// happened with answers that were even closer to the front (third power instead of second). With answers at random
/// positions, so that no order was better than another, it happened 138 times.
#[test]
fn without_informative_features_the_initial_order_stays_in_all_but_a_few_runs() {
    let alarms = (0..20).filter(|&seed| !fit(&noise(seed), &shape(30, DEPTH), || ()).is_empty()).count();
    assert!(alarms <= 1, "{alarms} of 20");
}

/// Computes [`Queries::quality`] by sorting: descending scores, then the initial order.
fn naive_quality(queries: &Queries, scores: &[f64]) -> f64 {
    let worth = |(rows, target): &(std::ops::Range<usize>, usize)| {
        let mut order: Vec<usize> = rows.clone().collect();
        order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
        let place = order.iter().position(|row| row == target).unwrap();
        if place < 20 { 1.0 + 1.0 / (place as f64 + 1.0) } else { 0.0 }
    };
    queries.groups.iter().map(worth).sum::<f64>() / queries.groups.len() as f64
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn quality_matches_the_sorted_lists(
        sizes in proptest::collection::vec((1usize..40, any::<prop::sample::Index>()), 1..12),
        seed in 0u64..1_000,
    ) {
        let group = |&(size, ref at): &(usize, prop::sample::Index)| (vec![[0; FEATURES]; size], at.index(size));
        let queries = Queries::new(sizes.iter().map(group));
        let mut random = Random::default();
        (0..seed).for_each(|_| _ = random.unit());
        // Few distinct values, so that there are ties.
        let scores: Vec<f64> = (0..queries.rows()).map(|_| (random.unit() * 8.0).floor()).collect();
        prop_assert!((queries.quality(&scores) - naive_quality(&queries, &scores)).abs() < 1e-12);
        let zeros = vec![0.0; queries.rows()];
        prop_assert!((queries.quality_as_given() - naive_quality(&queries, &zeros)).abs() < 1e-12);
    }
}
