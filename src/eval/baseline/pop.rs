//! The most popular items of all time, the same for everyone: the method that all others must beat.
//!
//! Equal scores are ordered by popularity (see the parent module), so this method adds no scores at all.

use super::method::Baseline;
use super::sums::Sums;
use crate::ids::ItemNumber;

/// Popularity.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pop;

impl Baseline for Pop {
    fn score(&mut self, _: &[ItemNumber], _: &mut Sums) {}
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::ask::{Recommender as _, event_counts};
    use super::super::oracle::{ITEMS, after, history, log};
    use super::super::{Contender, Fitted};
    use super::*;

    proptest! {
        #[test]
        fn items_are_listed_by_their_events_for_any_history(log in log(), seen in history()) {
            let mut list = Vec::new();
            let counts = event_counts(&log.events, ITEMS);
            Contender::new(Fitted(Box::new(Pop)), counts, false).recommend(&after(&seen), &[], &mut list);
            let mut naive: Vec<u32> = (0..ITEMS as u32).collect();
            naive.sort_by_key(|i| std::cmp::Reverse(log.events.iter().filter(|&event| event == i).count()));
            prop_assert_eq!(list.iter().map(|item| item.0).collect::<Vec<_>>(), naive);
        }
    }
}
