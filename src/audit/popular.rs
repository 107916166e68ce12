//! The popularity of the items of a pack, and the short head among them.

use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::pack_writer::popularity_sessions;

/// The share of all sessions that the items of the short head have together (from the source of [`heads`]).
const HEAD: f64 = 0.8;

/// Returns the number of training sessions of each item, as precisely as the pack has it: [`popularity_sessions`].
#[must_use]
pub fn sessions(pack: &Pack<Verified>) -> Vec<u32> {
    (0..pack.items().len() as u32).map(|item| popularity_sessions(pack.popular_ever(ItemNumber(item)))).collect()
}

/// Returns, for each item, whether it is in the short head: the most popular items that have at most 80 % of all
/// sessions together. Items of equal popularity are on the same side: if the head has no room for all of them, they all
/// belong to the long tail. If all items are equally popular, there is no head (or, without sessions, no tail).
///
/// # Source
/// Abdollahpouri, Burke and Mobasher, "Controlling popularity bias in learning-to-rank recommendation", RecSys 2017,
/// §2: the head takes 80 % of the interactions.
#[must_use]
pub fn heads(sessions: &[u32]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..sessions.len()).collect();
    order.sort_by_key(|&item| (std::cmp::Reverse(sessions[item]), item));
    let most = HEAD * sessions.iter().map(|&n| f64::from(n)).sum::<f64>();
    let (mut heads, mut sum) = (vec![false; sessions.len()], 0.0);
    for equal in order.chunk_by(|&a, &b| sessions[a] == sessions[b]) {
        sum += equal.iter().map(|&item| f64::from(sessions[item])).sum::<f64>();
        if sum > most {
            break;
        }
        equal.iter().for_each(|&item| heads[item] = true);
    }
    heads
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_has_at_most_80_percent_of_the_sessions() {
        assert_eq!(heads(&[1, 6, 2, 1]), [false, true, true, false]);
        assert_eq!(heads(&[0, 0]), [true, true]);
        assert_eq!(heads(&[7]), [false]);
        assert!(heads(&[]).is_empty());
    }

    #[test]
    fn items_of_equal_popularity_are_not_separated_by_their_numbers() {
        assert_eq!(heads(&[1, 5, 1, 2, 1]), [false, true, false, true, false]);
        assert_eq!(heads(&[3, 3, 3, 3, 3]), [false; 5]);
        assert_eq!(heads(&[3, 3, 1]), [false; 3]);
        assert_eq!(heads(&[4, 4, 1, 1]), [true, true, false, false]);
    }
}
