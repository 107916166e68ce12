//! Finds the best few of many items by bounded insertion. Because lists are short, this is faster than a heap, and it
//! adds less to the Wasm than a sort.

use alloc::vec::Vec;

use crate::lists::insert;
use crate::units::Scored;

/// Keeps the best `limit` of the offered items, in order.
pub(super) struct Top<'a> {
    best: &'a mut Vec<Scored>,
    limit: usize,
}

impl<'a> Top<'a> {
    /// Clears `best` and keeps the best items in it.
    pub(super) fn new(best: &'a mut Vec<Scored>, limit: usize) -> Self {
        best.clear();
        Self { best, limit }
    }

    /// Returns true if at least `enough` items are kept.
    pub(super) const fn is_full_at(&self, enough: usize) -> bool {
        self.best.len() >= enough
    }

    /// Offers one item; returns true if it was kept.
    pub(super) fn offer(&mut self, scored: Scored) -> bool {
        if self.best.len() == self.limit {
            match self.best.last() {
                Some(&worst) if scored.precedes(worst) => _ = self.best.pop(),
                _ => return false,
            }
        }
        let before = self.best.iter().rev().take_while(|&&kept| scored.precedes(kept)).count();
        let at = self.best.len() - before;
        insert(self.best, at, scored);
        true
    }
}
