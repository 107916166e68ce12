//! The session's own items, newest first, then what is popular: how far repetition alone carries.
//!
//! `score(j) = 1 / a`, where `j` was last seen `a` events ago, 1 the newest. In a log of baskets own items are left
//! out, and popularity is what remains.

use super::{Baseline, Sums};
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
        fn own_items_are_listed_newest_first_and_nothing_else_is(seen in history()) {
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
