//! What the caller must do, in order, after a step.

use crate::history::Key;

/// One thing to carry out on the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// In one transaction: append this decision to the stored ledger and, if so, delete every stored event.
    Decide {
        /// The decision's record.
        record: Vec<u8>,
        /// The purpose's data goes with the decision.
        erase_events: bool,
    },
    /// In one transaction: if the stored ledger has exactly `decisions` entries, append this event. If it has not,
    /// another tab has decided meanwhile: nothing is written, and what the store holds is to be loaded again.
    Append {
        /// The event's record.
        record: Vec<u8>,
        /// How many decisions this session knows of.
        decisions: usize,
    },
    /// Delete these events.
    Delete(Vec<Key>),
    /// Delete everything, the ledger and the database itself included.
    EraseAll,
    /// Load what the store holds and pass it in: something in memory is past its retention.
    Reload,
}
