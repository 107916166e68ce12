//! Exploration slots. Without them, lists would contain only items that are already popular, and new items would never
//! be seen.
//!
//! One of the positions 1..=N, one of N+1..=2N, and so on is reserved for a new or long-tail item. If no such item gets
//! one of these N positions by its value, the last of them goes to the best such item in the pool. A last group of
//! fewer than N positions has no slot.

use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};

/// The popularity level of 10 sessions; items below it are the long tail (chosen: the benchmark also defines "rare
/// items" as those with fewer than 10 sessions).
const TAIL_BELOW: u8 = 42;

/// Returns true for a new or long-tail item: an item with fewer than 10 sessions in total.
#[must_use]
pub fn is_tail(pack: &Pack<Verified>, item: ItemNumber) -> bool {
    pack.popular_ever(item) < TAIL_BELOW
}

/// Tracks when an exploration slot is due.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slots {
    every: usize,
    /// The number of filled positions among the current N, and whether a long-tail item fills one of them.
    filled: usize,
    served: bool,
}

impl Slots {
    /// Creates the tracker for one slot per `every` positions; 0 means no slots.
    pub(super) fn new(every: u8) -> Self {
        Self { every: usize::from(every), filled: 0, served: false }
    }

    /// Returns true if the next position must be the exploration slot.
    pub(super) const fn is_due(self) -> bool {
        !self.served && self.filled + 1 == self.every
    }

    /// Counts a filled position; `tail` is true if a long-tail item took it.
    pub(super) fn count(&mut self, tail: bool) {
        self.filled += 1;
        self.served |= tail;
        if self.filled == self.every {
            (self.filled, self.served) = (0, false);
        }
    }
}
