//! A fitted baseline as a recommender: it recommends items in the order of their scores.

use super::super::ask::{K, Recommender};
use super::Fitted;
use super::sums::{Sums, keep_first};
use crate::ids::ItemNumber;
use crate::train::Prefix;

/// A baseline, the order of items with equal scores, and buffers that are reused between calls.
pub(in super::super) struct Contender<'a> {
    fitted: Fitted<'a>,
    events: Vec<u32>,
    /// Every item, ordered by events and then by index.
    popular: Vec<u32>,
    baskets: bool,
    scores: Sums,
    best: Vec<u32>,
}

impl<'a> Contender<'a> {
    /// Returns a contender that breaks ties by `events`, which has one entry per item. With `baskets`, it never lists
    /// an item of the current session.
    pub(in super::super) fn new(fitted: Fitted<'a>, events: Vec<u32>, baskets: bool) -> Self {
        let mut popular: Vec<u32> = (0..events.len() as u32).collect();
        popular.sort_by_key(|&item| std::cmp::Reverse(events[item as usize]));
        let scores = Sums::new(events.len());
        Self { fitted, events, popular, baskets, scores, best: Vec::new() }
    }
}

impl Recommender for Contender<'_> {
    fn recommend(&mut self, prefix: &Prefix<'_>, exclude: &[ItemNumber], list: &mut Vec<ItemNumber>) {
        let seen = prefix.seen;
        let Self { fitted, events, popular, baskets, scores, best } = self;
        scores.clear();
        fitted.0.score(seen, scores);
        let own = if *baskets { seen } else { &[] };
        exclude.iter().chain(own).for_each(|item| scores.bar(item.0));

        best.clear();
        best.extend(scores.touched().iter().filter(|&&item| scores.get(item) > 0.0));
        keep_first(best, K, |&a, &b| {
            let by_score = scores.get(b).total_cmp(&scores.get(a));
            by_score.then_with(|| events[b as usize].cmp(&events[a as usize])).then(a.cmp(&b))
        });
        list.clear();
        list.extend(best.iter().map(|&item| ItemNumber(item)));
        let unreached = popular.iter().filter(|&&item| scores.get(item) == 0.0);
        list.extend(unreached.take(K - list.len()).map(|&item| ItemNumber(item)));
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::Baseline;
    use super::super::oracle::after;
    use super::*;

    struct Given(Vec<u8>);

    impl Baseline for Given {
        fn score(&mut self, _: &[ItemNumber], scores: &mut Sums) {
            self.0.iter().zip(0..).for_each(|(&score, item)| scores.add(item, f64::from(score)));
        }
    }

    proptest! {
        #[test]
        fn lists_are_full_and_in_the_order_of_score_then_popularity_then_index(
            given in vec((0..4u8, 0..4u32), 1..60),
            seen in vec(0..60u32, 1..4),
            excluded in vec(0..60u32, 0..4),
            baskets in any::<bool>(),
        ) {
            let items = given.len() as u32;
            let within = |list: &[u32]| list.iter().map(|item| ItemNumber(item % items)).collect::<Vec<_>>();
            let (seen, exclude) = (within(&seen), within(&excluded));
            let (scores, events): (Vec<u8>, Vec<u32>) = given.into_iter().unzip();
            let mut naive: Vec<ItemNumber> = (0..items).map(ItemNumber).collect();
            naive.retain(|item| !exclude.contains(item));
            naive.retain(|item| !baskets || !seen.contains(item));
            naive.sort_by_key(|i| (std::cmp::Reverse((scores[i.index()], events[i.index()])), i.0));
            naive.truncate(K);
            let mut list = vec![ItemNumber(7)];
            Contender::new(Fitted(Box::new(Given(scores))), events, baskets).recommend(&after(&seen), &exclude, &mut list);
            prop_assert_eq!(list, naive);
        }
    }
}
