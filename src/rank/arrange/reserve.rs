//! The reserved place: what nobody has seen yet would never be seen if only what is seen were shown.
//!
//! Among the places 1..=N, N+1..=2N, … one holds a new or long-tail item: where none has come up by itself, the last of
//! them is given to the best such item of the pool. The places after the last full N are not reserved.

use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};

/// The popularity level of 10 sessions (chosen: the benchmark's "rare items" are those below 10 too); below it is the
/// tail.
const TAIL_BELOW: u8 = 42;

/// True for a new or long-tail item: fewer than 10 sessions ever.
#[must_use]
pub fn is_tail(pack: &Pack<Verified>, item: ItemNumber) -> bool {
    pack.popular_ever(item) < TAIL_BELOW
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turns {
    every: usize,
    /// Places of the present N, and whether a tail item stands in one of them.
    filled: usize,
    served: bool,
}

impl Turns {
    /// Turns of `every` places; 0 for none.
    pub(super) fn new(every: u8) -> Self {
        Self { every: usize::from(every), filled: 0, served: false }
    }

    /// True when the next place is the last chance of the tail.
    pub(super) const fn is_due(self) -> bool {
        !self.served && self.filled + 1 == self.every
    }

    /// Counts a place that a tail item took or did not.
    pub(super) fn count(&mut self, tail: bool) {
        self.filled += 1;
        self.served |= tail;
        if self.filled == self.every {
            (self.filled, self.served) = (0, false);
        }
    }
}
