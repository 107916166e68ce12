//! Exploration slots: new items would never be seen if only items that are often seen were shown.
//!
//! One of the places 1..=N, one of N+1..=2N, and so on is for a new or long-tail item: where none is there by its score, the last
//! place goes to the best such item of the pool. The places after the last full N have no slot.

use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};

/// The popularity level of 10 sessions (chosen: the benchmark's "rare items" are those below 10 too); items below it are the
/// long tail.
const TAIL_BELOW: u8 = 42;

/// True for a new or long-tail item: fewer than 10 sessions ever.
#[must_use]
pub fn is_tail(pack: &Pack<Verified>, item: ItemNumber) -> bool {
    pack.popular_ever(item) < TAIL_BELOW
}

/// When an exploration slot is due.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slots {
    every: usize,
    /// The filled places of the current N, and whether one of them has a long-tail item.
    filled: usize,
    served: bool,
}

impl Slots {
    /// One slot in `every` places; none for 0.
    pub(super) fn new(every: u8) -> Self {
        Self { every: usize::from(every), filled: 0, served: false }
    }

    /// True when the next place is the last one for the slot.
    pub(super) const fn is_due(self) -> bool {
        !self.served && self.filled + 1 == self.every
    }

    /// Counts a place; `tail` when a long-tail item took it.
    pub(super) fn count(&mut self, tail: bool) {
        self.filled += 1;
        self.served |= tail;
        if self.filled == self.every {
            (self.filled, self.served) = (0, false);
        }
    }
}
