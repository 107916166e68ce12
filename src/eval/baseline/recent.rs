//! The session's own items, newest first, followed by popular items: how much repetition alone achieves.
//!
//! `score(j) = 1 / a`, where `j` was last seen `a` events ago and 1 is the newest. In a log of baskets, the session's
//! own items are left out, so only popularity remains.

use super::method::Baseline;
use super::sums::Sums;
use crate::ids::ItemNumber;

/// Recently viewed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recent;

impl Baseline for Recent {
    fn score(&mut self, seen: &[ItemNumber], scores: &mut Sums) {
        for (age, &item) in seen.iter().rev().enumerate() {
            if scores.get(item.0) == 0.0 {
                scores.add(item.0, 1.0 / (age as f64 + 1.0));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::oracle::{history, scores};
    use super::*;

    proptest! {
        #[test]
        fn only_the_sessions_own_items_are_scored_newest_first(seen in history()) {
            let scores = scores(&mut Recent, &seen);
            let mut newest_first: Vec<ItemNumber> = Vec::new();
            for &item in seen.iter().rev() {
                if !newest_first.contains(&item) {
                    newest_first.push(item);
                }
            }
            prop_assert_eq!(scores.iter().filter(|&&score| score > 0.0).count(), newest_first.len());
            prop_assert!(newest_first.windows(2).all(|w| scores[w[0].index()] > scores[w[1].index()]));
            prop_assert!(newest_first.iter().all(|item| scores[item.index()] > 0.0));
        }
    }
}
