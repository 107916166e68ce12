//! The buffers that lists are made in.

use alloc::vec::Vec;

use crate::ids::ItemNumber;
use crate::rank::{Diversifier, Ranker};
use crate::units::Scored;

/// The ranking buffers and the newest list; kept between calls so that ranking allocates nothing.
#[derive(Debug, Default)]
pub(super) struct List {
    pub ranker: Ranker,
    pub pool: Vec<Scored>,
    pub diversifier: Diversifier,
    pub best: Vec<Scored>,
    /// Items that were in an exploration slot the last time a list included them.
    pub explored: Vec<ItemNumber>,
}

impl List {
    /// The last list that includes an item decides whether the item is there on merit or in an exploration slot.
    pub fn note_explored(&mut self) {
        for scored in &self.best {
            if let Some(at) = self.explored.iter().position(|&item| item == scored.item) {
                self.explored.swap_remove(at);
            }
        }
        self.explored.extend_from_slice(self.diversifier.explored());
    }
}
