//! The buffers in which lists are built.

use alloc::vec::Vec;

use crate::ids::ItemNumber;
use crate::rank::{Diversifier, Ranker};
use crate::units::Scored;

/// The ranking buffers and the newest list. They are kept between calls, so ranking allocates nothing.
#[derive(Debug, Default)]
pub(super) struct List {
    pub ranker: Ranker,
    pub pool: Vec<Scored>,
    pub diversifier: Diversifier,
    pub best: Vec<Scored>,
    /// The items that were in an exploration slot of the newest list that included them.
    pub explored: Vec<ItemNumber>,
}

impl List {
    /// Records, for each item of the list, whether it has its position because of its score or because of an
    /// exploration slot. This replaces what was recorded about the item for earlier lists.
    pub fn note_explored(&mut self) {
        for scored in &self.best {
            if let Some(at) = self.explored.iter().position(|&item| item == scored.item) {
                self.explored.swap_remove(at);
            }
        }
        self.explored.extend_from_slice(self.diversifier.explored());
    }
}
