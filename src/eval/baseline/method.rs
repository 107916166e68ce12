//! What every baseline does.

use super::sums::Sums;
use crate::ids::ItemNumber;

/// A method and what it learned.
pub(super) trait Baseline {
    /// Adds each item's score after `seen` to `scores`. `seen` is oldest first and not empty. Items to which nothing is
    /// added have a score of 0.
    fn score(&mut self, seen: &[ItemNumber], scores: &mut Sums);
}
